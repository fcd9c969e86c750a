//! Words that can mean either: we ask, and only the page decides.

use privacy_desk::{domain::request::Intent, flow};
use reqwest::StatusCode;

use crate::{
    harness::TestDesk,
    words::{ACCESS, ACCOUNT, ANN, EVERYTHING, TOM, UNCLEAR},
};

#[tokio::test]
async fn unclear_words_are_asked_about_and_answered_with_everything() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(TOM, UNCLEAR).await;
    assert_eq!(desk.stands(&ticket), "clarifying");
    let letter = desk.letter_to(TOM);
    letter.says("all your data in every system, or only your account");
    desk.confirms(TOM, "data").await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
    assert_eq!(desk.company_rows("contacts WHERE email = 'tom.whitfield@example.com'"), 0);
    assert_eq!(desk.company_rows("leads_bin WHERE email = 'tom.whitfield@example.com'"), 0);
}

#[tokio::test]
async fn unclear_words_are_asked_about_and_answered_with_the_account() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(TOM, UNCLEAR).await;
    desk.confirms(TOM, "account").await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
    assert_eq!(desk.company_rows("accounts WHERE email = 'tom.whitfield@example.com'"), 0);
    assert_eq!(desk.company_rows("contacts WHERE email = 'tom.whitfield@example.com'"), 1);
}

#[tokio::test]
async fn a_button_pressed_without_a_choice_asks_again() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(TOM, UNCLEAR).await;
    let link = desk.letter_to(TOM).confirm_link();
    let (status, page) = desk.presses(&link, "confirm", "").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Choose what we should delete"), "{page}");
    assert_eq!(desk.stands(&ticket), "clarifying");
}

#[tokio::test]
async fn a_choice_that_is_answered_by_mail_decides_nothing() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(TOM, UNCLEAR).await;
    let first = desk.letter_to(TOM);
    let taken = desk.answers(TOM, &first, "I mean everything you have, please.").await;
    assert_eq!((&taken["result"], &taken["ticket"]), (&"attached".into(), &ticket.clone().into()));
    assert_eq!(desk.stands(&ticket), "clarifying");
    assert_eq!(desk.ticket(&ticket).scope, None);
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "new_message");
    assert_eq!(desk.letters_to(TOM).len(), 1);
}

#[tokio::test]
async fn an_agent_who_reads_it_differently_asks_again_with_a_fresh_link() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, ACCOUNT).await;
    let old = desk.letter_to(ANN).confirm_link();
    desk.confirms(ANN, "account").await;
    assert_eq!(desk.stands(&ticket), "reviewing");

    desk.decides(&ticket, |tx, _, id, by, at| {
        let reading = (Intent::EraseData, "She names Article 17.".to_owned());
        flow::clarify::read_differently(tx, id, reading, by, at)
    })
    .unwrap();
    desk.works().await;

    assert_eq!(desk.stands(&ticket), "clarifying");
    let letter = desk.letter_to(ANN);
    letter.says("a person has read your request");
    assert_ne!(letter.confirm_link(), old);
    desk.presses(&old, "confirm", "account").await;
    assert_eq!(desk.stands(&ticket), "clarifying", "the old link confirms nothing any more");
    desk.confirms(ANN, "data").await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    assert_eq!(desk.company_rows("contacts WHERE email = 'ann.keller@example.com'"), 0);
}

#[tokio::test]
async fn another_right_that_was_a_request_for_erasure_after_all_is_asked_about() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, ACCESS).await;
    assert_eq!(desk.stands(&ticket), "answering");
    desk.decides(&ticket, |tx, _, id, by, at| {
        let reading = (Intent::EraseData, "She wrote so on the phone.".to_owned());
        flow::clarify::read_differently(tx, id, reading, by, at)
    })
    .unwrap();
    desk.works().await;
    desk.confirms(ANN, "data").await;
    assert_eq!(desk.stands(&ticket), "reviewing");
}

#[tokio::test]
async fn the_page_quotes_only_the_words_that_decided() {
    let desk = TestDesk::open().await;
    let body = format!("{} Buy cheap pills at pills.example!", EVERYTHING.1);
    desk.asks(TOM, (EVERYTHING.0, &body)).await;
    let (_, page) = desk.opens(&desk.letter_to(TOM).confirm_link()).await;
    assert!(page.contains("all personal data"), "{page}");
    assert!(!page.contains("pills"), "{page}");
}
