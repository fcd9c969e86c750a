//! The requester never asked, or takes it back: on the page, or by mail.

use chrono::TimeDelta;
use privacy_desk::{
    cli::demo::look_alike::{Behaviour, Mischief},
    flow,
};
use reqwest::StatusCode;

use crate::{
    harness::TestDesk,
    words::{ANN, EVERYTHING, TAKES_BACK, TOM, UNCLEAR},
};

const ANNS_CONTACT: &str = "contacts WHERE email = 'ann.keller@example.com'";

/// A desk on which Ann's request is approved and cools off.
async fn approved() -> (TestDesk, String) {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    desk.approves(&ticket).unwrap();
    assert_eq!(desk.stands(&ticket), "scheduled");
    (desk, ticket)
}

#[tokio::test]
async fn whoever_did_not_send_it_says_so_and_nothing_is_deleted() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(TOM, UNCLEAR).await;
    let link = desk.letter_to(TOM).confirm_link();
    let (status, page) = desk.presses(&link, "not-me", "").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(desk.stands(&ticket), "closed: withdrawn");
    assert_eq!(desk.presses(&link, "not-me", "").await, (status, page), "pressed twice");
    assert_eq!(desk.presses(&link, "confirm", "data").await.0, StatusCode::OK);
    desk.days_pass(30).await;
    assert_eq!(desk.stands(&ticket), "closed: withdrawn");
    assert_eq!(desk.company_rows("contacts WHERE email = 'tom.whitfield@example.com'"), 1);
    assert_eq!(desk.letters_to(TOM).len(), 1, "they never asked, so they are left alone");
}

#[tokio::test]
async fn a_request_is_withdrawn_on_the_page_before_anything_is_erased() {
    let (desk, ticket) = approved().await;
    let link = desk.letter_to(ANN).confirm_link();
    let (status, page) = desk.opens(&link).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("Withdraw my request"), "{page}");
    desk.presses(&link, "withdraw", "").await;
    assert_eq!(desk.stands(&ticket), "closed: withdrawn");
    desk.days_pass(7).await;
    assert_eq!(desk.company_rows(ANNS_CONTACT), 1);
    assert!(desk.marketing.contacts().contains(&ANN.to_owned()));
    let letter = desk.letter_to(ANN);
    letter.says("Nothing has been deleted.");
}

#[tokio::test]
async fn it_can_be_withdrawn_as_long_as_the_cooling_off_lasts() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    let link = desk.letter_to(ANN).confirm_link();
    desk.confirms(ANN, "data").await;
    desk.days_pass(2).await;
    desk.approves(&ticket).unwrap();
    desk.time_passes(TimeDelta::hours(71)).await;
    assert!(desk.opens(&link).await.1.contains("Withdraw my request"));
    desk.presses(&link, "withdraw", "").await;
    desk.days_pass(2).await;
    assert_eq!(desk.stands(&ticket), "closed: withdrawn");
    assert_eq!(desk.company_rows(ANNS_CONTACT), 1);
}

#[tokio::test]
async fn once_the_erasure_has_begun_the_page_offers_no_way_back() {
    let (desk, ticket) = approved().await;
    let link = desk.letter_to(ANN).confirm_link();
    desk.days_pass(3).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    let (status, page) = desk.opens(&link).await;
    assert_eq!(status, StatusCode::OK, "the link tells how it ended");
    assert!(page.contains("Deleted, but something stays"), "{page}");
    assert!(!page.contains("Withdraw my request"), "{page}");
    assert_eq!(desk.presses(&link, "withdraw", "").await.0, StatusCode::OK);
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
}

#[tokio::test]
async fn a_link_that_was_never_used_withdraws_nothing() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    let unused = desk.letter_to(ANN).confirm_link();
    desk.presses(&unused, "renew", "").await;
    desk.works().await;
    desk.confirms(ANN, "data").await;
    let (_, page) = desk.opens(&unused).await;
    assert!(!page.contains("Withdraw my request"), "{page}");
    desk.presses(&unused, "withdraw", "").await;
    assert_eq!(desk.stands(&ticket), "reviewing");
}

#[tokio::test]
async fn a_reply_that_takes_it_back_holds_the_erasure_for_an_agent() {
    let (desk, ticket) = approved().await;
    let letter = desk.letter_to(ANN);
    let taken = desk.answers(ANN, &letter, TAKES_BACK).await;
    assert_eq!(taken["result"], "attached", "{taken}");
    assert_eq!(desk.stands(&ticket), "reviewing");
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "withdrawal_asked");
    desk.answers(ANN, &letter, "And thank you for your patience with my mails.").await;
    assert_eq!(
        desk.ticket(&ticket).attention.unwrap().as_str(),
        "withdrawal_asked",
        "what an agent must see is not covered by what comes after"
    );
    desk.days_pass(10).await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    assert_eq!(desk.company_rows(ANNS_CONTACT), 1);
}

#[tokio::test]
async fn an_agent_who_reads_that_it_was_taken_back_closes_it_as_withdrawn() {
    let (desk, ticket) = approved().await;
    desk.answers(ANN, &desk.letter_to(ANN), TAKES_BACK).await;
    desk.decides(&ticket, |tx, _, id, by, at| flow::verify::withdraw_by_mail(tx, id, by, at))
        .unwrap();
    desk.days_pass(5).await;
    assert_eq!(desk.stands(&ticket), "closed: withdrawn");
    desk.letter_to(ANN).says("Nothing has been deleted.");
}

#[tokio::test]
async fn an_agent_who_learns_that_it_was_not_meant_so_approves_again() {
    let (desk, ticket) = approved().await;
    desk.answers(ANN, &desk.letter_to(ANN), TAKES_BACK).await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
}

#[tokio::test]
async fn what_was_written_while_a_system_was_waited_for_is_still_to_be_read_in_the_end() {
    for mischief in [Mischief::Unavailable, Mischief::ClaimsDeletion] {
        let (desk, ticket) = approved().await;
        desk.marketing.set(Behaviour::with(mischief));
        desk.days_pass(5).await;
        assert_eq!(desk.stands(&ticket), "erasing");
        desk.answers(ANN, &desk.letter_to(ANN), TAKES_BACK).await;
        desk.marketing.set(Behaviour::unpaced());
        desk.decides(&ticket, |tx, _, id, by, at| flow::erase::retry(tx, id, by, at)).unwrap();
        desk.works().await;
        assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
        assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "new_message");
    }
}

#[tokio::test]
async fn a_strangers_reply_opens_a_ticket_of_its_own_and_changes_nothing() {
    let (desk, ticket) = approved().await;
    let before = desk.ticket(&ticket);
    let letter = desk.letter_to(ANN);
    let taken = desk.answers("eve@example.org", &letter, TAKES_BACK).await;
    assert_eq!(taken["result"], "opened", "{taken}");
    assert_ne!(taken["ticket"], ticket);
    assert_eq!(desk.ticket(&ticket), before);
    desk.days_pass(3).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
}

#[tokio::test]
async fn a_reply_that_asks_for_the_same_does_not_hold_it() {
    let (desk, ticket) = approved().await;
    let letter = desk.letter_to(ANN);
    desk.answers(ANN, &letter, "Yes, please delete all my personal data.").await;
    assert_eq!(desk.stands(&ticket), "scheduled");
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "new_message");
}
