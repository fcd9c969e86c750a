//! The account: the login goes, and nothing else.

use crate::{
    harness::TestDesk,
    words::{ACCOUNT, ANN, EVERYTHING, GERMAN_ACCOUNT, JONAS, TOM},
};

/// All that the company holds about Tom beside his login.
const BESIDE: [&str; 5] = [
    "contacts WHERE email = 'tom.whitfield@example.com' AND name = 'Tom Whitfield'",
    "leads_bin WHERE email = 'tom.whitfield@example.com'",
    "conversations WHERE contact_id = 14",
    "documents WHERE contact_id = 14",
    "appointments WHERE customer_name = 'Tom Whitfield'",
];

#[tokio::test]
async fn an_account_request_takes_the_login_and_nothing_else() {
    let desk = TestDesk::open().await;
    let before = BESIDE.map(|rows| desk.company_rows(rows));
    let ticket = desk.asks(TOM, ACCOUNT).await;
    desk.confirms(TOM, "account").await;
    desk.is_approved(&ticket).await;

    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
    assert_eq!(desk.company_rows("accounts WHERE email = 'tom.whitfield@example.com'"), 0);
    assert_eq!(desk.company_rows("accounts WHERE id = 209 AND status = 'closed'"), 1);
    assert_eq!(desk.company_rows("sessions WHERE account_id = 209"), 0);
    assert_eq!(BESIDE.map(|rows| desk.company_rows(rows)), before);
    assert_eq!(desk.marketing.calls(), [], "the marketing account was not even asked");
}

#[tokio::test]
async fn its_letter_says_what_stays_and_how_to_ask_for_the_rest() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(TOM, ACCOUNT).await;
    desk.confirms(TOM, "account").await;
    desk.is_approved(&ticket).await;
    let letter = desk.letter_to(TOM);
    letter.says("It is done: your login no longer works.");
    letter.says("What stays with an account request");
    for words in ["contact", "conversations", "shares in our CRM", "ask us at any time"] {
        letter.says(words);
    }
}

#[tokio::test]
async fn a_german_gets_german_letters_and_his_namesake_keeps_his_login() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(JONAS, GERMAN_ACCOUNT).await;
    desk.confirms(JONAS, "account").await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
    assert_eq!(desk.company_rows("accounts WHERE email = 'jonas.brandt@example.com'"), 1);
    let letters = desk.letters_to(JONAS);
    for letter in &letters {
        letter.says("Guten Tag");
    }
    letters[1].says("Was bei einem Antrag auf Löschung des Benutzerkontos bleibt");
}

#[tokio::test]
async fn an_account_request_can_be_widened_on_the_page() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(TOM, ACCOUNT).await;
    desk.confirms(TOM, "data").await;
    assert_eq!(desk.ticket(&ticket).intent.as_str(), "erase_data");
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
    assert_eq!(desk.company_rows(BESIDE[0]), 0);
    assert!(!desk.marketing.contacts().iter().any(|c| c.eq_ignore_ascii_case(TOM)));
}

#[tokio::test]
async fn a_data_request_can_be_narrowed_on_the_page() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "account").await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
    assert_eq!(desk.company_rows("accounts WHERE email = 'ann.keller@example.com'"), 0);
    assert_eq!(desk.company_rows("contacts WHERE email = 'ann.keller@example.com'"), 1);
    assert!(desk.marketing.contacts().contains(&ANN.to_owned()));
}
