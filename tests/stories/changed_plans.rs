//! What was approved is not what is there any more: back to whoever decides.

use crate::{
    harness::{Setup, TestDesk},
    words::{ANN, EVERYTHING},
};

const ANNS_CONTACT: &str = "contacts WHERE email = 'ann.keller@example.com'";
const ONE_MORE_LEAD: &str = "INSERT INTO leads VALUES
    (901, 'halden-moss', 'Ann Keller', 'ann.keller@example.com', NULL, 'web form', '2026-11-23')";

async fn approved(setup: Setup) -> (TestDesk, String) {
    let desk = TestDesk::with(setup).await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    if desk.stands(&ticket) == "reviewing" {
        desk.approves(&ticket).unwrap();
    }
    (desk, ticket)
}

#[tokio::test]
async fn more_rows_than_were_previewed_go_back_to_whoever_decides() {
    let (desk, ticket) = approved(Setup::default()).await;
    desk.company_changes(ONE_MORE_LEAD);
    desk.days_pass(3).await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "plan_changed");
    assert_eq!(desk.ticket(&ticket).approval, None);
    assert_eq!(desk.company_rows(ANNS_CONTACT), 1, "nothing went that nobody had approved");
    assert!(desk.ticket(&ticket).previewed_at.is_some(), "it was looked at anew");

    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    assert_eq!(desk.company_rows("leads WHERE id = 901"), 0);
    let letter = desk.letter_to(ANN);
    letter.says("Deleted: lead (2 records)");
    letter.says("ActiveCampaign is deleted too");
}

#[tokio::test]
async fn a_policy_does_not_approve_a_plan_that_has_changed() {
    let config = "[policy]\napproval = \"all_requests\"\n".to_owned();
    let (desk, ticket) = approved(Setup { config, ..Setup::default() }).await;
    desk.company_changes(ONE_MORE_LEAD);
    desk.days_pass(10).await;
    assert_eq!(desk.stands(&ticket), "reviewing");
}

#[tokio::test]
async fn fewer_rows_than_were_previewed_are_no_reason_to_ask() {
    let (desk, ticket) = approved(Setup::default()).await;
    desk.company_changes("DELETE FROM leads WHERE id = 1");
    desk.days_pass(3).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
}

#[tokio::test]
async fn a_map_that_was_changed_since_goes_back_to_whoever_decides() {
    let (mut desk, ticket) = approved(Setup::default()).await;
    desk.restarts_with("business_center.yaml", "years: 8", "years: 10");
    desk.days_pass(3).await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "plan_changed");
    assert_eq!(desk.company_rows(ANNS_CONTACT), 1);
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    let letter = desk.letter_to(ANN);
    letter.says("until 31 December 2035"); // by the map as it is now
}

#[tokio::test]
async fn what_was_done_before_the_return_is_told_in_the_letter() {
    let (desk, ticket) = approved(Setup::default()).await;
    // The login service comes after the business center, so that is done when this is found.
    desk.company_changes(
        "INSERT INTO sessions VALUES ('s-201-c', 201, '192.0.2.13', '2026-11-23');",
    );
    desk.days_pass(3).await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    let letter = desk.letter_to(ANN);
    letter.says("Deleted: contact (1 record)");
    letter.says("Deleted: sessions (3 records)");
}
