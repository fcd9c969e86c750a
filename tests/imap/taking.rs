//! What becomes of mail that waits on a server.

use std::time::{Duration, Instant};

use chrono::{NaiveDate, TimeDelta, Utc};

use crate::{
    account::{Account, port, says},
    collecting::{Collecting, at, over_tls, password, until_marked},
    desk::{ANN, ERASE, mail},
    process::{Process, until},
};

#[test]
fn a_mail_in_the_inbox_becomes_a_ticket_and_is_marked_after_that() {
    let mut account = Account::new();
    let days_ago = |days| Utc::now().date_naive() - TimeDelta::days(days);
    let at = |day: NaiveDate| day.format("%d-%b-%Y 12:00:00 +0000").to_string();
    account.got_at(mail(ANN, ERASE).as_bytes(), &at(days_ago(8)));
    let desk = Collecting::from(&account, &over_tls());
    let serving = desk.serves();
    until_marked(&mut account, 1);
    let tickets = desk.tickets();
    assert_eq!(tickets.len(), 1, "{}", serving.log());
    // It waited for us: the law's clock did not.
    assert_eq!(tickets[0].received_on, days_ago(8));
    account.got_at(mail("old@example.com", ERASE).as_bytes(), &at(days_ago(2000)));
    until_marked(&mut account, 2);
    assert!(desk.tickets().iter().any(|ticket| ticket.received_on == days_ago(366)));
    let log = serving.log();
    for hidden in [ANN, "Request", account.user.as_str()] {
        assert!(!log.contains(hidden), "{hidden}: {log}");
    }
    serving.terminate();
}

#[test]
fn the_server_tells_news_so_that_nobody_has_to_look() {
    let mut account = Account::new();
    let desk = Collecting::from(&account, &over_tls());
    let settings = format!("user = {:?}\npoll_seconds = 1740\n{}", account.user, over_tls());
    desk.is_set_up(&settings);
    let serving = desk.serves();
    until("the mailbox is open", || serving.log().contains("source.open").then_some(()));
    for (sender, count) in [("ann@example.com", 1), ("bob@example.com", 2)] {
        account.gets(mail(sender, ERASE).as_bytes());
        until_marked(&mut account, count);
        assert_eq!(desk.tickets().len(), count);
    }
    let asked = Instant::now();
    serving.terminate();
    assert!(asked.elapsed() < Duration::from_secs(5), "{:?}", asked.elapsed());
}

#[test]
fn by_starttls_a_stored_mail_is_moved_where_the_company_wants_it() {
    let mut account = Account::new();
    account.asks("CREATE \"Erledigt &- gr&APwA3w-\"");
    account.gets(mail(ANN, ERASE).as_bytes());
    let settings = at(&format!("imap://localhost:{}", port("port")));
    let desk = Collecting::from(&account, &format!("{settings}\nmove_to = \"Erledigt & grüß\""));
    let serving = desk.serves();
    until("moved", || (account.count("Erledigt &- gr&APwA3w-", "ALL") == 1).then_some(()));
    assert_eq!(account.count("INBOX", "ALL"), 0);
    assert_eq!(desk.tickets().len(), 1);
    serving.terminate();
}

#[test]
fn plaintext_is_spoken_where_somebody_asked_for_it_and_said_aloud() {
    let mut account = Account::new();
    account.gets(mail(ANN, ERASE).as_bytes());
    let server = format!("server = \"imap://localhost:{}?tls=none\"", port("port"));
    let desk = Collecting::from(&account, &format!("{server}\n{}", password()));
    let serving = desk.serves();
    until_marked(&mut account, 1);
    assert!(serving.log().contains("WARN") && serving.log().contains("source.plaintext"));
    let (is_well, words) = desk.checks_up();
    assert!(is_well && words.contains("IN PLAINTEXT"), "{words}");
    serving.terminate();
}

#[test]
fn h1_the_most_talkative_log_names_no_person_and_no_secret() {
    let mut account = Account::new();
    account
        .gets(mail("quentin.canary@example.com", "Zanzibar 7: please erase my data.").as_bytes());
    let desk = Collecting::from(&account, &over_tls());
    let serving = Process::start(
        desk.desk.command(&["serve"]).env("RUST_LOG", "trace"),
        desk.desk.path("talkative.log"),
    );
    until_marked(&mut account, 1);
    let log = serving.log();
    for hidden in ["quentin", "Zanzibar", &says("password"), &account.user] {
        let line = log.lines().find(|line| line.contains(hidden));
        assert_eq!(line, None, "{hidden}");
    }
    serving.terminate();
}

#[test]
fn what_a_person_had_read_before_the_desk_came_is_left_alone_and_what_they_read_later_is_not() {
    let mut account = Account::new();
    account.gets(mail("old@example.com", ERASE).as_bytes());
    account.asks("SELECT INBOX");
    account.asks(r"STORE 1 +FLAGS (\Seen)");
    account.gets(mail("ann@example.com", ERASE).as_bytes());
    let desk = Collecting::from(&account, &over_tls());
    let serving = desk.serves();
    until_marked(&mut account, 2);
    assert_eq!(desk.tickets().len(), 1);
    serving.terminate();
    // While the desk is away, somebody reads the next mail in a mail program.
    account.gets(mail("bob@example.com", ERASE).as_bytes());
    account.asks("SELECT INBOX");
    account.asks(r"STORE 3 +FLAGS (\Seen)");
    let serving = desk.serves();
    until("bob's mail is taken", || (desk.tickets().len() == 2).then_some(()));
    serving.terminate();
}

#[test]
fn e13_the_same_mail_twice_and_through_two_doors_is_taken_once() {
    let mut account = Account::new();
    for _ in 0..2 {
        account.gets(mail(ANN, ERASE).as_bytes());
    }
    let desk = Collecting::from(&account, &over_tls());
    let both = [desk.serves(), desk.serves()];
    desk.desk.run_with(&["ingest"], &mail(ANN, ERASE)).well();
    until_marked(&mut account, 2);
    assert_eq!(desk.tickets().len(), 1);
    both.into_iter().for_each(Process::terminate);
}

#[test]
fn e2_a_hostile_mail_lies_in_quarantine_and_the_next_one_is_taken() {
    let mut account = Account::new();
    let nested = |depth: u32| {
        let open =
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n".repeat(depth as usize);
        format!("From: x@example.com\r\nMIME-Version: 1.0\r\n{open}")
    };
    account.gets(nested(2000).as_bytes());
    account.gets(b"From: a@example.com, b@example.com\r\n\r\nWho are we?\r\n");
    account.gets(mail(ANN, ERASE).as_bytes());
    let desk = Collecting::from(&account, &over_tls());
    let serving = desk.serves();
    until_marked(&mut account, 3);
    let reasons = desk.quarantine().into_iter().map(|(reason, _)| reason).collect::<Vec<_>>();
    assert_eq!(reasons, ["too_many_parts", "not_one_sender"]);
    assert_eq!(desk.tickets().len(), 1);
    serving.terminate();
}

#[test]
fn c8_a_mail_over_the_limit_is_not_loaded_and_an_agent_sees_its_beginning() {
    let mut account = Account::new();
    let words = "all work and no play\r\n".repeat(1_250_000); // 27 MB
    account.gets(mail(ANN, &words).as_bytes());
    account.gets(mail(ANN, ERASE).as_bytes());
    let desk = Collecting::from(&account, &over_tls());
    let serving = desk.serves();
    until_marked(&mut account, 2);
    assert_eq!(desk.quarantine(), [("too_large".to_owned(), 65_536)]);
    assert_eq!(desk.tickets().len(), 1);
    serving.terminate();
}
