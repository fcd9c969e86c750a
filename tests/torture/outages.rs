//! The desk's database is away for a while, in the middle of erasures and under load.

use std::{
    net::SocketAddr,
    sync::atomic::{AtomicBool, Ordering::SeqCst},
    thread,
    time::{Duration, Instant},
};

use privacy_desk::{
    cli::demo::look_alike::{Behaviour, Mischief},
    db::jobs::JobState,
};

use crate::{
    house::House,
    letters::Letter,
    life::must_be_sound,
    process::{post, status, until},
};

/// Those whose erasures are under way. Each has one contact in the marketing account.
const ERASED: [&str; 3] =
    ["marco.bellini@bellini.example", "chiara.rossi@example.com", "ann.keller@example.com"];
/// For how long the database is away; `OUTAGE_SECONDS=60` is the long run.
const SECONDS: u64 = 8;
/// By then whatever was under way when the database went has ended.
const SETTLED: Duration = Duration::from_secs(3);

fn wish(who: &str) -> Vec<u8> {
    format!(
        "From: {who}\r\nTo: privacy@halden-moss.example\r\nSubject: Erase my data\r\n\
         Message-ID: <of-{who}>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
         Please erase all personal data about me under Article 17 GDPR.\r\n"
    )
    .into_bytes()
}

/// Takes the database away from the desk: a server by its line, a file by the table of its jobs.
fn goes_away(house: &House) {
    match &house.line {
        Some(line) => line.is_cut(),
        None => house.sql("ALTER TABLE jobs RENAME TO jobs_away"),
    }
}

fn comes_back(house: &House) {
    match &house.line {
        Some(line) => line.is_mended(),
        None => house.sql("ALTER TABLE jobs_away RENAME TO jobs"),
    }
}

/// Mail comes in all the time; what is not taken is handed in again, as a mail server does. How many
/// mails were taken, and how many times one was not.
fn mail_comes_until(house: &House, over: &AtomicBool) -> (i64, usize) {
    let (mut taken, mut refused) = (0, 0);
    while !over.load(SeqCst) {
        let mail = wish(&format!("reader{taken}@example.com"));
        while let Err(why) = house.takes(&mail, None) {
            assert!(why.contains("exit status: 75"), "{why}");
            refused += 1;
        }
        taken += 1;
    }
    (taken, refused)
}

/// Everybody presses the button in their first letter, and the erasures come as far as they can
/// while the marketing account does not answer.
fn are_half_erased(house: &House, desk: SocketAddr) {
    house.command(&["systems", "pause", "activecampaign"]).unwrap();
    for who in ERASED {
        house.takes(&wish(who), None).unwrap();
    }
    let letters = until("the first letters", || {
        let letters = house.letters();
        (letters.len() == ERASED.len()).then_some(letters)
    });
    for letter in letters {
        let link = letter.confirm_link();
        let (_, token) = link.split_once("/confirm/").unwrap();
        let answer = post(desk, &format!("/confirm/{token}"), "act=confirm&scope=data").unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    }
    let waits_for = |why: &str| {
        let waits = format!("ticket_systems WHERE state = 'waits' AND hindrance = '{why}'");
        until(why, || (house.count(&waits) == 3).then_some(()));
    };
    waits_for("paused");
    house.marketing.set(Behaviour::with(Mischief::Unavailable));
    house.command(&["systems", "resume", "activecampaign"]).unwrap();
    waits_for("unreachable");
}

#[test]
fn c1_a_desk_under_load_whose_database_is_away_takes_no_work_and_then_goes_on() {
    let house = House::build();
    let serving = house.start("serve", None);
    let desk = until("it listens", || serving.address());
    are_half_erased(&house, desk);
    let over = AtomicBool::new(false);
    let (taken, refused) = thread::scope(|scope| {
        let mail = scope.spawn(|| mail_comes_until(&house, &over));
        until("the load is on", || (house.count("tickets") > 5).then_some(()));
        house.hurry();
        goes_away(&house);
        let gone = Instant::now();
        thread::sleep(SETTLED);
        // Now it could be done, and it is due: but nobody can be sure that nobody else does it.
        house.marketing.set(Behaviour::unpaced());
        let calls = house.marketing.calls().len();
        let seconds = std::env::var("OUTAGE_SECONDS").map_or(SECONDS, |s| s.parse().unwrap());
        while gone.elapsed() < SETTLED + Duration::from_secs(seconds) {
            let seen = (status(desk, "/healthz"), status(desk, "/readyz"));
            assert_eq!(seen, (Some(200), Some(503)));
            thread::sleep(Duration::from_millis(200));
        }
        assert_eq!(house.marketing.calls().len(), calls, "no job was taken");
        comes_back(&house);
        until("it is ready", || (status(desk, "/readyz") == Some(200)).then_some(()));
        over.store(true, SeqCst);
        mail.join().unwrap()
    });
    assert!(refused > 0, "mail came while the database was away");
    until("all of them have ended", || {
        house.hurry();
        (house.count("tickets WHERE stage = 'closed'") == 3).then_some(())
    });
    until("everybody has a letter", || {
        (house.count("messages WHERE kind = 'letter' AND state = 'sent'") == 6 + taken)
            .then_some(())
    });
    assert_eq!(house.count("tickets"), 3 + taken, "each mail is one request");
    assert_eq!(house.jobs(JobState::GaveUp), 0, "{}", house.logs());
    let left = house.marketing.contacts();
    assert!(ERASED.iter().all(|who| !left.iter().any(|contact| contact == who)), "{left:?}");
    let deletions = house.marketing.calls().iter().filter(|call| call.method == "DELETE").count();
    assert_eq!(deletions, 6, "three contacts and their copies in the archive, each of them once");
    for who in ERASED {
        let letters = house.letters();
        let is_theirs = |letter: &&Letter| letter.header("To").is_some_and(|to| to.contains(who));
        assert_eq!(letters.iter().filter(is_theirs).count(), 2, "{who}");
    }
    serving.terminate();
    must_be_sound(&house);
}
