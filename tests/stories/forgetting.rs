//! In the end the desk forgets the person, and keeps what the law wants kept.

use privacy_desk::db;

use crate::{
    harness::TestDesk,
    words::{ANN, EVERYTHING, TOM, UNCLEAR},
};

/// Ann's request from its arrival to its end.
async fn closed() -> (TestDesk, String) {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.answers(ANN, &desk.letter_to(ANN), "Thank you.").await;
    desk.confirms(ANN, "data").await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    (desk, ticket)
}

const PERSONAL: [&str; 5] = ["people", "messages", "plans", "links", "ticket_keys"];

#[tokio::test]
async fn after_35_days_the_person_is_forgotten() {
    let (desk, ticket) = closed().await;
    let id = desk.ticket(&ticket).id;
    let link = desk.letters_to(ANN)[0].status_link();
    desk.days_pass(34).await;
    assert!(PERSONAL.iter().all(|table| desk.desk_rows(table) > 0));
    desk.days_pass(1).await;
    assert_eq!(PERSONAL.map(|table| desk.desk_rows(table)), [0; 5]);
    assert!(desk.read(|db| db::people::of(db, &id)).is_empty());
    assert_eq!(desk.opens(&link).await.0, 404);
}

#[tokio::test]
async fn the_register_and_the_audit_chain_stay_and_hold() {
    let (desk, ticket) = closed().await;
    let before = desk.ticket(&ticket);
    let lines = desk.read(|db| db::audit::lines(db, &before.id)).len();
    desk.days_pass(36).await;
    assert_eq!(desk.ticket(&ticket), before);
    assert_eq!(desk.read(|db| db::audit::lines(db, &before.id)).len(), lines);
    let verified = desk.read(db::audit::verify_all);
    assert_eq!(verified.broken, []);
    let today = desk.world.now().date_naive();
    let register = desk.read(|db| {
        db::register::between(db, before.promised_on - chrono::TimeDelta::days(60), today)
    });
    assert_eq!(register.len(), 1);
}

#[tokio::test]
async fn the_register_has_the_six_facts_that_california_asks_for() {
    let (desk, ticket) = closed().await;
    let unclear = desk.asks(TOM, UNCLEAR).await;
    desk.presses(&desk.letter_to(TOM).confirm_link(), "not-me", "").await;
    let day = |text: &str| text.parse().unwrap();
    let register = desk.read(|db| db::register::between(db, day("2026-11-01"), day("2026-12-31")));
    let entry = &register[0];
    assert_eq!(entry.reference, ticket);
    assert_eq!(entry.requested_on, day("2026-11-22"));
    assert_eq!((entry.nature.as_str(), entry.manner.as_str()), ("erase_data", "email"));
    assert_eq!(entry.responded_on, day("2026-11-25"));
    assert_eq!(entry.response, "partly_fulfilled");
    assert_eq!(entry.denial_basis.as_deref(), Some("legal_obligation"), "denied in part");
    assert_eq!(register[1].reference, unclear);
    assert_eq!(register[1].response, "withdrawn");
    assert_eq!(register[1].denial_basis, None);
}

#[tokio::test]
async fn no_audit_line_and_no_job_names_the_person() {
    let (desk, ticket) = closed().await;
    let id = desk.ticket(&ticket).id;
    for (line, _) in desk.read(|db| db::audit::lines(db, &id)) {
        let line = format!("{line:?}").to_lowercase();
        assert!(!line.contains("keller") && !line.contains('@'), "{line}");
    }
}

#[tokio::test]
async fn a_bounce_that_comes_after_forgetting_brings_nothing_back() {
    let (desk, _) = closed().await;
    let id = desk.letter_to(ANN).header("Message-ID").unwrap().to_owned();
    desk.days_pass(36).await;
    let bounce = format!(
        "From: MAILER-DAEMON@mx.example\r\nMessage-ID: <late@mx.example>\r\nSubject: x\r\n\
         Return-Path: <>\r\nIn-Reply-To: {id}\r\n\r\n{ANN} is unknown here.\r\n"
    );
    assert_eq!(desk.hands_in(&bounce).await["result"], "ignored");
    assert_eq!(PERSONAL.map(|table| desk.desk_rows(table)), [0; 5]);
}
