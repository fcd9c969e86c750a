//! Who was erased stays out: importers ask first, and only a decision lets somebody in again.

use privacy_desk::{auth::TokenScope, db};
use serde_json::{Value, json};

use crate::{
    harness::TestDesk,
    words::{ACCOUNT, ANN, EVERYTHING, FELIX, JONAS, MARCO, TOM, VIKTOR, Words},
};

/// What a machine with a token of this scope is answered.
async fn calls(desk: &TestDesk, scope: TokenScope, (path, body): (&str, Value)) -> Value {
    let (token, _) = desk.token_for(scope);
    let url = format!("{}/api/v1/suppression/{path}", desk.base_url);
    let answer = desk.client.post(url).bearer_auth(token).json(&body).send().await.unwrap();
    assert_eq!(answer.status(), 200, "{path}");
    answer.json().await.unwrap()
}

/// Which of these an importer must not take in.
async fn kept_out(desk: &TestDesk, emails: &[&str]) -> Value {
    let body = json!({ "emails": emails });
    calls(desk, TokenScope::Import, ("check", body)).await["suppressed"].clone()
}

async fn lets_in(desk: &TestDesk, email: &str, reason: &str) -> Value {
    let body = json!({ "email": email, "reason": reason });
    calls(desk, TokenScope::Readmission, ("remove", body)).await["removed"].clone()
}

/// Somebody's request, from its arrival to its end.
async fn ends(desk: &TestDesk, who: &str, (words, scope): (Words, &str)) -> String {
    let ticket = desk.asks(who, words).await;
    desk.confirms(who, scope).await;
    desk.is_approved(&ticket).await;
    assert!(desk.stands(&ticket).starts_with("closed: "), "{}", desk.stands(&ticket));
    ticket
}

#[tokio::test]
async fn whoever_was_erased_is_not_imported_again_also_when_they_are_forgotten() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    assert_eq!(kept_out(&desk, &[MARCO]).await, json!([]), "nothing is erased yet");
    desk.is_approved(&ticket).await;
    let (loud, near) = (MARCO.to_uppercase(), format!("x{MARCO}"));
    assert_eq!(kept_out(&desk, &[&loud, TOM, &near]).await, json!([loud]));
    desk.days_pass(36).await;
    assert_eq!(kept_out(&desk, &[TOM, MARCO]).await, json!([MARCO]));
    assert_eq!(desk.places_of(MARCO.as_bytes()), [""; 0], "as a hash and in no other form");
}

#[tokio::test]
async fn what_a_law_keeps_is_no_reason_to_import_somebody_and_an_account_request_none_not_to() {
    let desk = TestDesk::open().await;
    let partly = ends(&desk, ANN, (EVERYTHING, "data")).await;
    assert_eq!(desk.stands(&partly), "closed: partly_fulfilled");
    ends(&desk, JONAS, (ACCOUNT, "account")).await;
    ends(&desk, VIKTOR, (EVERYTHING, "data")).await;
    ends(&desk, FELIX, (EVERYTHING, "data")).await;
    let all = [ANN, JONAS, VIKTOR, FELIX];
    assert_eq!(kept_out(&desk, &all).await, json!([ANN]), "the only one of whom anything was ours");
}

#[tokio::test]
async fn only_a_decision_with_a_reason_lets_somebody_in_again_and_no_new_request_does() {
    let desk = TestDesk::open().await;
    let anew = |subject| ((subject, EVERYTHING.1), "data");
    ends(&desk, MARCO, (EVERYTHING, "data")).await;
    ends(&desk, MARCO, anew("Again: erase my data")).await;
    let third = desk.asks(MARCO, ACCOUNT).await;
    desk.presses(&desk.letter_to(MARCO).confirm_link(), "not-me", "").await;
    assert_eq!(desk.stands(&third), "closed: withdrawn");
    assert_eq!(kept_out(&desk, &[MARCO]).await, json!([MARCO]));

    assert_eq!(lets_in(&desk, TOM, "mistake").await, false, "was never kept out");
    assert_eq!(lets_in(&desk, &MARCO.to_uppercase(), "consent").await, true);
    assert_eq!(kept_out(&desk, &[MARCO]).await, json!([]));
    let lines = desk.read(|db| db::audit::lines(db, "suppression"));
    let [(line, _)] = lines.as_slice() else { panic!("{lines:?}") };
    assert_eq!((line.on.as_str(), line.detail.as_str()), ("readmit", "reason=consent"));
    assert!(line.by.starts_with("platform:"), "{line:?}");

    desk.company_changes(
        "INSERT INTO contacts (id, controller, customer_number, name, email, created_on) VALUES \
         (9001, 'halden-moss', 'K-9001', 'Marco Bellini', 'marco.bellini@bellini.example', \
         '2026-12-01')",
    );
    ends(&desk, MARCO, anew("Erase what came since")).await;
    assert_eq!(kept_out(&desk, &[MARCO]).await, json!([MARCO]), "erased again, out again");
}

#[tokio::test]
async fn a_hash_is_compared_with_no_other_hash_of_the_desk() {
    let desk = TestDesk::open().await;
    ends(&desk, MARCO, (EVERYTHING, "data")).await;
    let kept = desk.database_says("SELECT blind AS text FROM suppressed");
    let people = desk.database_says("SELECT blind AS text FROM people");
    assert_eq!(kept.len(), 1);
    assert!(!people.contains(&kept[0]), "it has a key of its own");
}
