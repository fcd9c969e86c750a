//! Mail that is not what it seems, by the rows of the test plan: forged, doubled, looping, hostile.

use privacy_desk::db;
use serde_json::Value;

use crate::{
    clients,
    harness::{Setup, TestDesk, mail},
    mutator::mutated_mails,
    words::{ANN, EVERYTHING, TOM, VIKTOR},
};

/// How many tickets there are.
fn tickets(desk: &TestDesk) -> usize {
    desk.read(|db| db::tickets::list(db, &db::tickets::Filter::default(), 1000)).len()
}

/// How many rows incoming mail has left.
fn rows(desk: &TestDesk) -> usize {
    let count = "SELECT CAST(count(*) AS TEXT) AS text FROM messages WHERE kind IN ('mail', 'raw')";
    desk.database_says(count)[0].parse().unwrap()
}

/// A mail server hands in bytes that need not be text.
async fn hands_in(desk: &TestDesk, raw: Vec<u8>) -> Value {
    let url = format!("{}/api/v1/intake/email", desk.base_url);
    let call = desk.client.post(url).bearer_auth(&desk.token).body(raw);
    call.send().await.unwrap().json().await.unwrap()
}

#[tokio::test]
#[expect(clippy::print_stdout, reason = "whoever makes a large run reads its figures")]
async fn e1_every_mutated_mail_is_exactly_one_row() {
    let desk = TestDesk::open().await;
    let (mut stored, mut opened, begun) = (0, 0, std::time::Instant::now());
    for raw in mutated_mails(80) {
        let taken = hands_in(&desk, raw).await;
        match taken["result"].as_str() {
            Some("duplicate") => {}
            Some("opened") => (stored, opened) = (stored + 1, opened + 1),
            Some("attached" | "ignored" | "quarantined") => stored += 1,
            _ => panic!("{taken}"),
        }
        assert_ne!(taken["reason"], "parser_failed", "{taken}");
    }
    println!("{stored} rows, {opened} tickets in {:?}", begun.elapsed());
    assert!(stored > 0);
    assert_eq!(rows(&desk), stored);
    assert_eq!(
        desk.database_says("SELECT CAST(count(*) AS TEXT) AS text FROM tickets"),
        [opened.to_string()]
    );
}

#[tokio::test]
async fn ordinary_letters_of_every_program_open_their_ticket() {
    let desk = TestDesk::open().await;
    // Each program's shape in some of the languages: `tests/mail` reads all of them.
    for letter in clients::letters().into_iter().step_by(7) {
        let shown = String::from_utf8_lossy(&letter.bytes).into_owned();
        let taken = hands_in(&desk, letter.bytes).await;
        assert_eq!(taken["result"], "opened", "{taken}: {shown}");
        let ticket = desk.ticket(taken["ticket"].as_str().unwrap());
        assert_eq!(ticket.intent.as_str(), letter.wish.intent, "{shown}");
        let to = desk.read(|db| db::people::address(db, &ticket.id)).unwrap();
        assert_eq!(to.as_str(), letter.from, "{shown}");
    }
}

#[tokio::test]
async fn e7_a_forged_sender_gets_one_neutral_letter_and_nobody_else_gets_any() {
    let desk = TestDesk::open().await;
    let forged = format!(
        "Return-Path: <eve@evil.example>\r\nReply-To: eve@evil.example\r\n\
         Authentication-Results: mx.evil.example; dmarc=pass header.from=example.com\r\n{}",
        mail(ANN, EVERYTHING.0, EVERYTHING.1)
    );
    let taken = desk.hands_in(&forged).await;
    desk.works().await;
    let sent = desk.transport.sent();
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].to.as_str(), ANN);
    let letter = desk.letter_to(ANN);
    letter.says("You did not ask for this? Then do nothing, and nothing is deleted.");
    for shown in ["Keller", "invoice", "order"] {
        letter.never_says(shown);
    }
    let ticket = taken["ticket"].as_str().unwrap();
    assert_eq!(desk.stands(ticket), "verifying");
    assert_eq!(desk.ticket(ticket).proof, None);
}

#[tokio::test]
async fn e11_two_desks_that_write_to_each_other_exchange_two_mails_at_the_most() {
    const OTHER: &str = "privacy@other.example";
    let one = TestDesk::open().await;
    let mail = "own_addresses = [\"privacy@other.example\"]\n".to_owned();
    let other = TestDesk::with(Setup { mail, ..Setup::default() }).await;
    // Somebody forges a request in the name of the other desk.
    one.asks(OTHER, EVERYTHING).await;
    let (mut at_one, mut at_other, mut exchanged) = (0, 0, 0);
    for _ in 0..60 {
        for sent in one.transport.sent().drain(..).skip(at_one) {
            at_one += 1;
            exchanged += usize::from(sent.to.as_str() == OTHER);
            hands_in(&other, sent.bytes).await;
        }
        for sent in other.transport.sent().drain(..).skip(at_other) {
            at_other += 1;
            exchanged += 1;
            hands_in(&one, sent.bytes).await;
        }
        one.time_passes(chrono::TimeDelta::hours(1)).await;
        other.time_passes(chrono::TimeDelta::hours(1)).await;
    }
    assert!(exchanged <= 2, "{exchanged}");
    assert_eq!((tickets(&one), tickets(&other)), (1, 0));
}

#[tokio::test]
async fn e11_too_many_letters_in_an_hour_are_held_and_the_doctor_says_so() {
    let mail = "letters_per_hour = 3\n".to_owned();
    let desk = TestDesk::with(Setup { mail, ..Setup::default() }).await;
    for number in 0..5 {
        desk.asks(&format!("n{number}@example.com"), EVERYTHING).await;
    }
    assert_eq!(desk.transport.sent().len(), 3, "the others wait");
    let adam = desk.colleague("adam", "admin").await;
    let page = adam.reads("/admin/doctor").await;
    assert!(page.contains("all others are held back"), "{page}");

    desk.time_passes(chrono::TimeDelta::minutes(61)).await;
    assert_eq!(desk.transport.sent().len(), 5, "and leave an hour later");
}

#[tokio::test]
async fn e12_a_flood_of_machines_opens_nothing_and_is_not_answered() {
    let desk = TestDesk::open().await;
    for (name, raw) in crate::mutator::fixtures() {
        let machine =
            ["bounce", "read-receipt", "feedback", "out-of-office", "mailing-list", "newsletter"];
        if machine.iter().any(|kind| name.starts_with(kind)) {
            for copy in 0..3 {
                let again = [format!("X-Copy: {copy}\r\n").into_bytes(), raw.clone()].concat();
                let taken = hands_in(&desk, again).await;
                let is_one_row = taken["result"] == "ignored" || taken["result"] == "duplicate";
                assert!(is_one_row, "{name}: {taken}");
            }
        }
    }
    desk.days_pass(3).await;
    assert_eq!((tickets(&desk), desk.transport.sent().len()), (0, 0));
}

#[tokio::test]
async fn e12_what_reads_like_a_machines_waits_for_an_agent_and_is_not_answered() {
    let desk = TestDesk::open().await;
    let words = ("Re: your newsletter", "I am out of the office. Please delete my account.");
    let taken = desk.hands_in(&mail(VIKTOR, words.0, words.1)).await;
    assert_eq!(
        (&taken["result"], &taken["reason"]),
        (&"quarantined".into(), &"perhaps_automatic".into())
    );
    let again = format!("Received: by mx2.example\r\n{}", mail(VIKTOR, words.0, words.1));
    assert_eq!(desk.hands_in(&again).await["result"], "duplicate");
    desk.days_pass(3).await;
    assert_eq!((tickets(&desk), desk.transport.sent().len(), rows(&desk)), (0, 0, 1));

    // What the same person answers to a letter of ours belongs to their request.
    let ticket = desk.asks(VIKTOR, EVERYTHING).await;
    let letter = desk.letter_to(VIKTOR);
    let id = letter.header("Message-ID").unwrap();
    let reply = format!("In-Reply-To: {id}\r\n{}", mail(VIKTOR, "Re: your request", words.1));
    let taken = desk.hands_in(&reply).await;
    assert_eq!(
        (&taken["result"], taken["ticket"].as_str()),
        (&"attached".into(), Some(ticket.as_str()))
    );
}

#[tokio::test]
async fn e13_the_same_mails_in_any_order_by_three_ways_are_one_ticket_each() {
    let desk = TestDesk::open().await;
    let mails: Vec<String> = (0..12)
        .map(|number| mail(&format!("n{number}@example.com"), EVERYTHING.0, EVERYTHING.1))
        .collect();
    let ways =
        ["", "Received: by mx2.example\r\n", "Delivered-To: privacy@halden-moss.example\r\n"];
    for delivery in 0..36_usize {
        let (raw, way) = (&mails[delivery * 7 % 12], ways[delivery * 5 % 3]);
        desk.hands_in(&format!("{way}{raw}")).await;
    }
    assert_eq!((tickets(&desk), rows(&desk)), (12, 12));
}

#[tokio::test]
async fn e14_a_stranger_who_knows_a_reference_or_an_id_gets_nothing_and_changes_nothing() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    let letter = desk.letter_to(ANN);
    let before = desk.ticket(&ticket);
    let id = letter.header("Message-ID").unwrap();
    let reply_to = letter.header("Reply-To").unwrap();
    let words = "Please stop, I take my request back. What do you know about me?";
    for (number, fields) in [
        format!("In-Reply-To: {id}\r\n"),
        format!("References: {id}\r\n"),
        format!("Delivered-To: {reply_to}\r\n"),
        format!("Cc: {ANN}\r\nIn-Reply-To: {id}\r\n"),
        format!("Sender: {ANN}\r\nReply-To: {ANN}\r\nIn-Reply-To: {id}\r\n"),
        String::new(),
    ]
    .iter()
    .enumerate()
    {
        let raw = mail(VIKTOR, &format!("Re: {} [{ticket}] {number}", letter.subject), words);
        let taken = desk.hands_in(&format!("{fields}{raw}")).await;
        assert_ne!(taken["ticket"], ticket, "{fields}: {taken}");
    }
    desk.works().await;
    assert_eq!(desk.ticket(&ticket), before);
    for letter in desk.letters_to(VIKTOR) {
        letter.never_says(&ticket);
        letter.never_says("keller");
    }
}

#[tokio::test]
async fn e15_a_domain_in_foreign_letters_is_shown_in_ascii_with_a_warning() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    for (from, ascii) in [
        ("ann@ex\u{430}mple.com", Some("xn--exmple-4nf.com")),
        ("ann@xn--exmple-4nf.com", Some("xn--exmple-4nf.com")),
        (TOM, None),
    ] {
        let taken = desk.hands_in(&mail(from, EVERYTHING.0, EVERYTHING.1)).await;
        let path = format!("/desk/tickets/{}", taken["ticket"].as_str().unwrap());
        let page = ida.reads(&path).await;
        assert_eq!(page.contains("Other letters than they seem"), ascii.is_some(), "{from}");
        assert!(ascii.is_none_or(|ascii| page.contains(ascii)), "{from}");
    }
}

/// As many forms as `FLOOD_OF_FORMS` says (the test plan's row says 10,000), half of them from one
/// address of the network and half from addresses of their own.
#[tokio::test]
#[expect(clippy::print_stdout, reason = "whoever makes a large run reads its figures")]
async fn f5_a_flood_of_forms_for_one_victim_is_three_letters() {
    let forms = std::env::var("FLOOD_OF_FORMS").map_or(1_000, |forms| forms.parse().unwrap());
    let server = "trusted_proxies = [\"127.0.0.1\"]\n".to_owned();
    let desk = TestDesk::with(Setup { server, ..Setup::default() }).await;
    let begun = std::time::Instant::now();
    let mut refused = 0;
    for number in 0..forms {
        let scope = ["data", "account", "unsure"][number % 3];
        let [high, low] = u16::try_from(number).unwrap().to_be_bytes();
        let hop =
            if number % 2 == 0 { "203.0.113.9".to_owned() } else { format!("10.9.{high}.{low}") };
        let fields =
            [("scope", scope), ("name", "Somebody"), ("email", VIKTOR), ("language", "en")];
        let form = desk.client.post(format!("{}/", desk.base_url)).form(&fields);
        let status = form.header("X-Forwarded-For", hop).send().await.unwrap().status();
        refused += usize::from(status == reqwest::StatusCode::TOO_MANY_REQUESTS);
    }
    println!("{forms} forms in {:?}, {refused} refused", begun.elapsed());
    assert_eq!(refused, (forms / 2).saturating_sub(60), "sixty an hour from one address");
    assert_eq!(tickets(&desk), 3, "one for each wish");
    desk.works().await;
    assert_eq!(desk.letters_to(VIKTOR).len(), 3, "within a day, whoever asks");
    desk.time_passes(chrono::TimeDelta::hours(12)).await;
    assert_eq!(desk.letters_to(VIKTOR).len(), 3);
}
