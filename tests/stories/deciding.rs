//! Somebody decides: approves, refuses, takes more time; or a policy does, by its name.

use chrono::TimeDelta;
use privacy_desk::{
    domain::{erasure::Ground, ticket::ExtensionReason},
    flow::{self, FlowError},
};

use crate::{
    harness::{Setup, TestDesk},
    words::{ACCOUNT, ANN, CALIFORNIA, EVERYTHING, MARCUS, TOM},
};

fn refuses(desk: &TestDesk, ticket: &str, ground: Ground) {
    desk.decides(ticket, |tx, _, id, by, at| flow::decide::refuse(tx, id, ground, by, at)).unwrap();
}

fn extends(desk: &TestDesk, ticket: &str) -> Result<(), FlowError> {
    let extended = desk.decides(ticket, |tx, rules, id, by, at| {
        flow::decide::extend(tx, rules, (id, ExtensionReason::Complexity), by, at)
    });
    extended.map(drop)
}

#[tokio::test]
async fn a_refusal_names_ground_article_authority_and_court() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    refuses(&desk, &ticket, Ground::LegalClaims);
    desk.works().await;
    assert_eq!(desk.stands(&ticket), "closed: refused");
    let letter = desk.letter_to(ANN);
    for words in ["legal claims", "Art. 17(3)(e) GDPR", "HmbBfDI", "court", "Art. 77 and 79"] {
        letter.says(words);
    }
    desk.days_pass(10).await;
    assert_eq!(desk.company_rows("contacts WHERE email = 'ann.keller@example.com'"), 1);
}

#[tokio::test]
async fn a_refusal_in_california_names_the_basis_and_the_way_to_opt_out() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(MARCUS, CALIFORNIA).await;
    desk.confirms(MARCUS, "data").await;
    refuses(&desk, &ticket, Ground::LegalObligation);
    desk.works().await;
    let letter = desk.letter_to(MARCUS);
    for words in ["§ 1798.105(d)(8)", "do not sell or share", "Protection Agency"] {
        letter.says(words);
    }
}

#[tokio::test]
async fn the_time_is_extended_once_and_the_letter_says_why() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    extends(&desk, &ticket).unwrap();
    desk.works().await;
    let letter = desk.letter_to(ANN);
    for words in ["the request is complex", "22 February 2027", "Art. 12(3) GDPR", "HmbBfDI"] {
        letter.says(words);
    }
    let twice = extends(&desk, &ticket).unwrap_err();
    assert!(twice.to_string().contains("can be extended once"), "{twice}");
    desk.days_pass(60).await;
    assert_eq!(desk.stands(&ticket), "verifying", "the promised date has moved");
    desk.days_pass(40).await;
    assert_eq!(desk.stands(&ticket), "closed: unproven");
}

#[tokio::test]
async fn after_the_first_month_it_is_too_late_to_extend() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    desk.days_pass(31).await;
    assert!(extends(&desk, &ticket).is_err());
    assert_eq!(desk.ticket(&ticket).promised_on.to_string(), "2026-12-22");
}

#[tokio::test]
async fn the_first_month_ends_at_midnight_where_the_company_is() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    desk.time_passes(TimeDelta::days(30) + TimeDelta::hours(14)).await;
    assert_eq!(desk.world.now().to_rfc3339(), "2026-12-22T23:00:00+00:00");
    assert!(extends(&desk, &ticket).is_err(), "it is the 23rd in Hamburg");
}

#[tokio::test]
async fn a_policy_approves_by_its_name_what_it_is_for_and_nothing_else() {
    let config = "[policy.approval]\ndelete_account = \"own_accounts\"\n".to_owned();
    let desk = TestDesk::with(Setup { config, ..Setup::default() }).await;
    let account = desk.asks(TOM, ACCOUNT).await;
    desk.confirms(TOM, "account").await;
    assert_eq!(desk.ticket(&account).approval.unwrap().by, "policy:own_accounts");
    let data = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    desk.days_pass(3).await;
    assert_eq!(desk.stands(&account), "closed: fulfilled");
    assert_eq!(desk.stands(&data), "reviewing");
}

#[tokio::test]
async fn a_policy_does_not_decide_where_an_agent_must_look() {
    let config = "[policy]\napproval = \"all_requests\"\n".to_owned();
    let desk = TestDesk::with(Setup { config, ..Setup::default() }).await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.answers(ANN, &desk.letter_to(ANN), "Wait, does this include my invoices?").await;
    desk.confirms(ANN, "data").await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    assert_eq!(desk.ticket(&ticket).approval, None);
}

#[tokio::test]
async fn an_approval_needs_the_reference_typed() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    let approves = |typed: &'static str| {
        desk.decides(&ticket, |tx, rules, id, by, at| {
            flow::decide::approve(tx, rules, (id, typed), by, at)
        })
    };
    assert!(matches!(approves("").unwrap_err(), FlowError::WrongReference));
    assert!(matches!(approves("PD-0000-0000").unwrap_err(), FlowError::WrongReference));
    assert_eq!(desk.stands(&ticket), "reviewing");
    desk.approves(&ticket).unwrap();
    assert_eq!(desk.stands(&ticket), "scheduled");
}

#[tokio::test]
async fn the_cooling_off_never_passes_the_promised_date() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    desk.time_passes(TimeDelta::days(29)).await;
    desk.approves(&ticket).unwrap();
    let begins = desk.ticket(&ticket).approval.unwrap().begin_at;
    assert_eq!(begins.to_rfc3339(), "2026-12-22T05:00:00+00:00", "six in the morning in Hamburg");
    desk.days_pass(1).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    assert_eq!(desk.ticket(&ticket).closed_at.unwrap().date_naive().to_string(), "2026-12-22");
}

#[tokio::test]
async fn an_approval_that_is_taken_back_begins_nothing() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    desk.approves(&ticket).unwrap();
    desk.days_pass(2).await;
    desk.decides(&ticket, |tx, _, id, by, at| flow::decide::put_back(tx, id, by, at)).unwrap();
    desk.days_pass(5).await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    assert_eq!(desk.company_rows("contacts WHERE email = 'ann.keller@example.com'"), 1);
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
}
