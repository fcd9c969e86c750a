//! `/api/v1/requests`.

use std::collections::BTreeSet;

use jsonwebtoken::Algorithm;
use privacy_desk::{auth::TokenScope, domain::person::Identifier};
use reqwest::Method;
use serde_json::{Value, json};

use crate::{
    answer::Answer,
    harness::{Setup, TestDesk},
    tokens::{signed, with},
};

const ANN: &str = "ann.keller@example.com";
const SECRET: &[u8] = b"the secret that app and desk share";

/// A desk with a token for requests.
async fn desk() -> (TestDesk, String) {
    let desk = TestDesk::open().await;
    let (token, _) = desk.token_for(TokenScope::Requests);
    (desk, token)
}

/// A desk that knows the company's app.
async fn desk_with_app() -> TestDesk {
    let folder = tempfile::tempdir().unwrap();
    let secret = folder.path().join("app.secret");
    std::fs::write(&secret, SECRET).unwrap();
    let app = format!("[app]\nname = \"halden-app\"\nsecret_file = \"{}\"\n", secret.display());
    let usual = Setup::default();
    TestDesk::with(Setup { config: format!("{}{app}", usual.config), ..usual }).await
}

/// What the app signs for Ann, who is signed in there.
fn proof(desk: &TestDesk) -> Value {
    let now = desk.world.now().timestamp();
    json!({
        "iss": "halden-app", "aud": desk.base_url, "nbf": now, "exp": now + 300, "jti": "r-1",
        "email": ANN, "scope": "all_data",
    })
}

async fn asks_with(desk: &TestDesk, claims: &Value) -> Answer {
    let proof = signed(Algorithm::HS256, SECRET, claims);
    desk.requests(None, &json!({ "proof": proof })).await
}

#[tokio::test]
async fn each_kind_opens_a_ticket_that_asks_the_person() {
    let (desk, token) = desk().await;
    let cases = [
        (json!({ "email": ANN, "kind": "erase_data" }), "erase_data", "verifying"),
        (json!({ "email": ANN, "kind": "delete_account" }), "delete_account", "verifying"),
        (json!({ "email": ANN, "text": "Please delete my data." }), "ambiguous", "clarifying"),
        (
            json!({ "email": ANN, "text": "Which data do you hold about me?" }),
            "access",
            "answering",
        ),
    ];
    for (body, kind, stage) in cases {
        let opened = desk.requests(Some(&token), &body).await;
        assert_eq!((opened.status, &opened.json()["result"]), (201, &json!("opened")));
        let ticket = desk.ticket(opened.json()["ticket"].as_str().unwrap());
        assert_eq!((ticket.intent.as_str(), ticket.stage.as_str()), (kind, stage));
        assert_eq!((ticket.scope, ticket.proof), (None, None));
        assert_eq!(ticket.channel.as_str(), "api");
    }
}

#[tokio::test]
async fn a_body_that_makes_no_sense_is_refused_with_what_to_do() {
    let (desk, token) = desk().await;
    let cases = [
        (json!({ "email": ANN, "kind": "erase_data", "scope": "all_data" }), "unknown field"),
        (json!({ "email": ANN, "stage": "erasing", "kind": "erase_data" }), "unknown field"),
        (json!({ "email": ANN, "kind": "access" }), "erase_data or delete_account"),
        (json!({ "email": ANN, "kind": "ambiguous" }), "leave it out"),
        (json!({ "email": ANN, "kind": 7 }), "invalid type"),
        (json!({ "kind": "erase_data" }), "`email` is missing"),
        (json!({ "email": "ann", "kind": "erase_data" }), "name@example.com"),
        (
            json!({ "email": "a@example.com\r\nBcc: b@example.com", "kind": "erase_data" }),
            "`email`",
        ),
        (json!({ "email": [ANN], "kind": "erase_data" }), "invalid type"),
        (json!({ "email": ANN }), "`kind`"),
        (json!({ "email": ANN, "text": " \n" }), "`kind`"),
        (json!([]), "invalid"),
        (json!("erase"), "invalid type"),
    ];
    for (body, hint) in cases {
        let refused = desk.requests(Some(&token), &body).await;
        assert_eq!(refused.status, 400, "{body}: {}", refused.text);
        let said = refused.json()["error"].as_str().unwrap_or_default().to_owned();
        assert!(said.contains(hint), "{body}: {}", refused.text);
    }
    let call = desk.call(Method::POST, "/api/v1/requests").bearer_auth(&token);
    let twice = format!(r#"{{"email":"{ANN}","email":"b@example.com","kind":"erase_data"}}"#);
    for body in ["{", "", &twice, "null"] {
        let call = call.try_clone().unwrap().header("Content-Type", "application/json");
        assert_eq!(Answer::of(call.body(body.to_owned())).await.status, 400, "{body}");
    }
    let untyped = Answer::of(call.body(json!({ "email": ANN, "kind": "erase_data" }).to_string()));
    let refused = untyped.await;
    assert_eq!(refused.status, 400);
    assert!(refused.json()["error"].as_str().unwrap().contains("application/json"));
    assert_eq!(desk.tickets(), 0);
}

#[tokio::test]
async fn without_a_good_token_or_proof_nothing_is_taken_in() {
    let (desk, token) = desk().await;
    let body = json!({ "email": ANN, "kind": "erase_data" });
    assert_eq!(desk.requests(None, &body).await.status, 401);
    assert_eq!(desk.requests(Some("x.y.z"), &body).await.status, 401);
    assert_eq!(desk.requests(Some(&desk.token), &body).await.status, 403);
    // A desk that knows no app takes no app's word, whatever else the caller has.
    let claims = proof(&desk);
    assert_eq!(asks_with(&desk, &claims).await.status, 401);
    let proof = signed(Algorithm::HS256, SECRET, &claims);
    assert_eq!(desk.requests(Some(&token), &json!({ "proof": proof })).await.status, 401);
    assert_eq!(desk.tickets(), 0);
}

#[tokio::test]
async fn the_same_key_of_the_same_request_is_taken_once() {
    let (desk, token) = desk().await;
    let body = json!({ "email": ANN, "kind": "erase_data", "idempotency_key": "order-1" });
    let first = desk.requests(Some(&token), &body).await;
    let again = desk.requests(Some(&token), &body).await;
    assert_eq!((first.status, again.status), (201, 200));
    assert_eq!(again.json()["result"], "duplicate");
    assert_eq!(again.json()["ticket"], first.json()["ticket"]);

    let somebody_else = with(&body, "email", Some(json!("b@example.com")));
    assert_eq!(desk.requests(Some(&token), &somebody_else).await.status, 201);
    let other_kind = with(&body, "kind", Some(json!("delete_account")));
    assert_eq!(desk.requests(Some(&token), &other_kind).await.status, 201);
    let no_key = with(&body, "idempotency_key", None);
    assert_eq!(desk.requests(Some(&token), &no_key).await.status, 201);
    assert_eq!(desk.requests(Some(&token), &no_key).await.status, 201);
    assert_eq!(desk.tickets(), 5);
}

#[tokio::test]
async fn the_app_brings_proof_and_scope_together() {
    let desk = desk_with_app().await;
    let claims = with(&proof(&desk), "external_id", Some(json!("4711")));
    let opened = asks_with(&desk, &claims).await;
    assert_eq!(opened.status, 201, "{}", opened.text);
    let ticket = desk.ticket(opened.json()["ticket"].as_str().unwrap());
    assert_eq!(ticket.stage.as_str(), "reviewing");
    assert_eq!(ticket.scope.unwrap().as_str(), "all_data");
    let who = desk.read(|db| privacy_desk::db::people::proven(db, &ticket.id));
    let kinds: BTreeSet<&str> = who.iter().map(Identifier::kind).collect();
    assert_eq!(kinds, BTreeSet::from(["email", "external_id"]));

    let account = with(&proof(&desk), "scope", Some(json!("account_only")));
    let opened = asks_with(&desk, &with(&account, "jti", Some(json!("r-2")))).await;
    let ticket = desk.ticket(opened.json()["ticket"].as_str().unwrap());
    assert_eq!(ticket.scope.unwrap().as_str(), "account_only");
}

#[tokio::test]
async fn what_the_app_signed_outweighs_what_stands_beside_it() {
    let desk = desk_with_app().await;
    let proof = signed(Algorithm::HS256, SECRET, &proof(&desk));
    let body = json!({ "proof": proof, "email": "eve@example.com", "kind": "delete_account" });
    let opened = desk.requests(None, &body).await;
    let ticket = desk.ticket(opened.json()["ticket"].as_str().unwrap());
    assert_eq!(ticket.scope.unwrap().as_str(), "all_data");
    desk.works().await;
    assert_eq!(desk.letters_to(ANN).len(), 1);
    assert!(desk.letters_to("eve@example.com").is_empty());
}

#[tokio::test]
async fn a_signed_request_is_taken_once_whatever_stands_beside_it() {
    let desk = desk_with_app().await;
    let proof = signed(Algorithm::HS256, SECRET, &proof(&desk));
    let first = desk.requests(None, &json!({ "proof": proof })).await;
    assert_eq!(first.status, 201);
    for more in [
        json!({ "proof": proof }),
        json!({ "proof": proof, "text": "another text" }),
        json!({ "proof": proof, "idempotency_key": "another" }),
        json!({ "proof": proof, "language": "de", "kind": "delete_account" }),
    ] {
        let again = desk.requests(None, &more).await;
        assert_eq!((again.status, &again.json()["result"]), (200, &json!("duplicate")), "{more}");
        assert_eq!(again.json()["ticket"], first.json()["ticket"]);
    }
    assert_eq!(desk.tickets(), 1);
}

#[tokio::test]
async fn no_made_up_proof_opens_anything() {
    let desk = desk_with_app().await;
    let good = proof(&desk);
    let now = good["nbf"].as_i64().unwrap();
    let changes = [
        ("iss", Some(json!("privacy-desk"))),
        ("iss", None),
        ("aud", Some(json!("https://other.example"))),
        ("aud", None),
        ("exp", Some(json!(now))),
        ("exp", None),
        ("exp", Some(json!(now + 10 * 365 * 86_400))), // could be replayed when we have forgotten it
        ("nbf", Some(json!(now + 1))),
        ("nbf", None),
        ("jti", None),
        ("jti", Some(json!(""))),
        ("email", None),
        ("email", Some(json!("ann"))),
        ("scope", None),
    ];
    for (name, value) in changes {
        let refused = asks_with(&desk, &with(&good, name, value.clone())).await;
        assert_eq!(refused.status, 401, "{name} = {value:?}: {}", refused.text);
    }
    for scope in ["everything", "erase_data", "ALL_DATA", ""] {
        let refused = asks_with(&desk, &with(&good, "scope", Some(json!(scope)))).await;
        assert_eq!(refused.status, 403, "{scope}: {}", refused.text);
    }
    let stranger = signed(Algorithm::HS256, b"a secret of somebody else's, long", &good);
    let longer = signed(Algorithm::HS512, SECRET, &good);
    for proof in [stranger.as_str(), &longer, "", "x.y.z", &desk.token] {
        let refused = desk.requests(None, &json!({ "proof": proof })).await;
        assert_eq!(refused.status, 401, "{}", refused.text);
    }
    assert_eq!(desk.tickets(), 0);
}

#[tokio::test]
async fn a_proof_is_no_machine_token() {
    let desk = desk_with_app().await;
    let claims = with(&proof(&desk), "scope", Some(json!("intake")));
    let token = signed(Algorithm::HS256, SECRET, &claims);
    assert_eq!(desk.hands_in_with(&token, "From: a@example.com\r\n\r\nx").await.status, 401);
}

#[tokio::test]
async fn the_language_of_the_caller_is_the_language_of_the_letter() {
    let (desk, token) = desk().await;
    for (language, word) in [("de", "Anfrage"), ("it", "richiesta"), ("en", "request")] {
        let address = format!("{language}@example.com");
        let body = json!({ "email": address, "kind": "erase_data", "language": language });
        assert_eq!(desk.requests(Some(&token), &body).await.status, 201);
        desk.works().await;
        let letter = desk.letter_to(&address);
        assert!(letter.text.contains(word), "{}", letter.text);
    }
}
