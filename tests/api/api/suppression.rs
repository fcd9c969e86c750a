//! `/api/v1/suppression/…`.

use privacy_desk::{auth::TokenScope, db, domain::person::EmailAddress};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

use crate::{answer::Answer, harness::TestDesk};

const CHECK: &str = "/api/v1/suppression/check";
const REMOVE: &str = "/api/v1/suppression/remove";

async fn posts(desk: &TestDesk, path: &str, (token, body): (Option<&str>, &Value)) -> Answer {
    let call = desk.call(Method::POST, path).json(body);
    Answer::of(token.into_iter().fold(call, RequestBuilder::bearer_auth)).await
}

/// Somebody is kept out.
fn keeps_out(desk: &TestDesk, address: &str) {
    let address = EmailAddress::parse(address).unwrap();
    desk.application.desk.db.write_now(|tx| db::suppressed::add(tx, &address)).unwrap();
}

#[tokio::test]
async fn each_of_both_wants_a_token_of_its_own_before_it_reads_a_word() {
    let desk = TestDesk::open().await;
    let [import, readmission, requests] =
        [TokenScope::Import, TokenScope::Readmission, TokenScope::Requests]
            .map(|scope| desk.token_for(scope).0);
    keeps_out(&desk, "ann@example.com");
    let good = json!({ "email": "ann@example.com", "reason": "consent" });
    for (path, wrong) in [(CHECK, [&readmission, &requests]), (REMOVE, [&import, &requests])] {
        for body in [&json!({ "made": "up" }), &good] {
            assert_eq!(posts(&desk, path, (None, body)).await.status, 401, "{path}");
            assert_eq!(posts(&desk, path, (Some("made.up.token"), body)).await.status, 401);
            for token in wrong {
                assert_eq!(posts(&desk, path, (Some(token), body)).await.status, 403, "{path}");
            }
        }
    }
    let batch = json!({ "emails": ["ann@example.com"] });
    let seen = posts(&desk, CHECK, (Some(&import), &batch)).await;
    assert_eq!(seen.json()["suppressed"], json!(["ann@example.com"]), "nothing was let in");
    let removed = posts(&desk, REMOVE, (Some(&readmission), &good)).await;
    assert_eq!((removed.status, removed.json()), (200, json!({ "removed": true })));
}

#[tokio::test]
async fn a_thousand_addresses_are_answered_at_once_and_no_more() {
    let desk = TestDesk::open().await;
    let (token, _) = desk.token_for(TokenScope::Import);
    // As long as an address may be: 64 characters before the @, 254 in all (RFC 5321 § 4.5.3.1).
    let domain = [["d"; 62].concat(), ["e"; 62].concat(), ["f"; 60].concat()].join(".") + "a";
    let long = |number: u32| format!("{number:a>64}@{domain}");
    keeps_out(&desk, &long(7));
    keeps_out(&desk, &long(999));
    let batch = |size: u32| json!({ "emails": (0..size).map(long).collect::<Vec<_>>() });
    let seen = posts(&desk, CHECK, (Some(&token), &batch(1000))).await;
    assert_eq!((seen.status, &seen.json()["suppressed"]), (200, &json!([long(7), long(999)])));
    let more = json!({ "emails": vec!["a@b.example"; 1001] });
    let refused = posts(&desk, CHECK, (Some(&token), &more)).await;
    assert_eq!(refused.status, 400);
    assert!(refused.text.contains("at most 1000"), "{refused:?}");
    let long = "x".repeat(330_000);
    let huge = json!({ "emails": [long] });
    assert_eq!(posts(&desk, CHECK, (Some(&token), &huge)).await.status, 413);
    let none = posts(&desk, CHECK, (Some(&token), &json!({ "emails": [] }))).await;
    assert_eq!(none.json(), json!({ "suppressed": [], "unreadable": [] }));
}

#[tokio::test]
async fn what_is_no_address_is_named_and_not_passed_over() {
    let desk = TestDesk::open().await;
    let (token, _) = desk.token_for(TokenScope::Import);
    let batch = json!({ "emails": ["ann", "", "a@b.example\nc@d.example", "ann@example.com"] });
    let seen = posts(&desk, CHECK, (Some(&token), &batch)).await;
    let unreadable = json!(["ann", "", "a@b.example\nc@d.example"]);
    assert_eq!(seen.json(), json!({ "suppressed": [], "unreadable": unreadable }));
}

#[tokio::test]
async fn nobody_is_let_in_without_one_of_the_reasons() {
    let desk = TestDesk::open().await;
    let (token, _) = desk.token_for(TokenScope::Readmission);
    keeps_out(&desk, "ann@example.com");
    for (body, says) in [
        (json!({ "email": "ann@example.com" }), "reason"),
        (json!({ "email": "ann@example.com", "reason": "" }), "consent, contract or mistake"),
        (json!({ "email": "ann@example.com", "reason": "she wrote" }), "consent, contract"),
        (json!({ "email": "ann", "reason": "consent" }), "name@example.com"),
        (json!({ "email": "ann@example.com", "reason": "consent", "a": 1 }), "unknown field"),
    ] {
        let refused = posts(&desk, REMOVE, (Some(&token), &body)).await;
        assert_eq!(refused.status, 400, "{body}");
        assert!(refused.text.contains(says), "{body}: {}", refused.text);
    }
    assert_eq!(desk.read(|db| db::audit::lines(db, "suppression")).len(), 0);
    for removed in [true, false] {
        let body = json!({ "email": "ann@example.com", "reason": "contract" });
        let answer = posts(&desk, REMOVE, (Some(&token), &body)).await;
        assert_eq!(answer.json(), json!({ "removed": removed }));
    }
    assert_eq!(desk.read(|db| db::audit::lines(db, "suppression")).len(), 1);
}
