//! The company's own app signs for people who are signed in there: proof and scope together.

use std::io::Write as _;

use jsonwebtoken::{EncodingKey, Header, encode};
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::{
    harness::{Setup, TestDesk},
    words::{ANN, TOM},
};

const SECRET: &[u8] = b"0123456789abcdef0123456789abcdef";

/// A desk that knows the app; the file must live as long as the desk starts.
async fn desk() -> TestDesk {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(SECRET).unwrap();
    let config = format!("[app]\nname = \"halden\"\nsecret_file = \"{}\"\n", file.path().display());
    TestDesk::with(Setup { config, ..Setup::default() }).await
}

fn proof(desk: &TestDesk, email: &str, scope: &str) -> Value {
    let now = desk.world.now().timestamp();
    json!({
        "iss": "halden", "aud": desk.base_url, "nbf": now - 5, "exp": now + 60,
        "jti": "request-1", "email": email, "scope": scope,
    })
}

async fn signed(desk: &TestDesk, claims: &Value, secret: &[u8]) -> (StatusCode, Value) {
    let proof = encode(&Header::default(), claims, &EncodingKey::from_secret(secret)).unwrap();
    let call = desk.client.post(format!("{}/api/v1/requests", desk.base_url));
    let answer = call.json(&json!({ "proof": proof })).send().await.unwrap();
    let taken = (answer.status(), answer.json().await.unwrap());
    desk.works().await;
    taken
}

#[tokio::test]
async fn a_signed_request_needs_no_link() {
    let desk = desk().await;
    let (status, taken) = signed(&desk, &proof(&desk, TOM, "account_only"), SECRET).await;
    assert_eq!(status, StatusCode::CREATED);
    let ticket = taken["ticket"].as_str().unwrap();
    assert_eq!(desk.stands(ticket), "reviewing");
    assert_eq!(desk.ticket(ticket).proof.unwrap().as_str(), "signed_in");
    let letter = desk.letter_to(TOM);
    letter.says("you need not prove anything more");
    letter.never_says("/confirm/");

    desk.is_approved(ticket).await;
    assert_eq!(desk.stands(ticket), "closed: fulfilled");
    assert_eq!(desk.company_rows("accounts WHERE email = 'tom.whitfield@example.com'"), 0);
    assert_eq!(desk.company_rows("contacts WHERE email = 'tom.whitfield@example.com'"), 1);
}

#[tokio::test]
async fn a_signed_request_for_everything_reaches_every_system() {
    let desk = desk().await;
    let (_, taken) = signed(&desk, &proof(&desk, ANN, "all_data"), SECRET).await;
    let ticket = taken["ticket"].as_str().unwrap();
    desk.is_approved(ticket).await;
    assert_eq!(desk.stands(ticket), "closed: partly_fulfilled");
    assert!(!desk.marketing.contacts().contains(&ANN.to_owned()));
}

#[tokio::test]
async fn the_same_signature_is_one_request() {
    let desk = desk().await;
    let claims = proof(&desk, TOM, "account_only");
    let (_, first) = signed(&desk, &claims, SECRET).await;
    let (status, second) = signed(&desk, &claims, SECRET).await;
    assert_eq!((status, &second["result"]), (StatusCode::OK, &"duplicate".into()));
    assert_eq!(first["ticket"], second["ticket"]);
}

#[tokio::test]
async fn a_signature_that_is_wrong_late_or_for_another_desk_is_refused() {
    let desk = desk().await;
    let claims = proof(&desk, TOM, "all_data");
    let with = |key: &str, value: Value| {
        let mut changed = claims.clone();
        changed[key] = value;
        changed
    };
    let past = desk.world.now().timestamp() - 1;
    for (claims, secret) in [
        (claims.clone(), &b"another secret, also 32 bytes ..."[..]),
        (with("exp", past.into()), SECRET),
        (with("aud", "https://desk.example".into()), SECRET),
        (with("iss", "somebody".into()), SECRET),
    ] {
        assert_eq!(signed(&desk, &claims, secret).await.0, StatusCode::UNAUTHORIZED, "{claims}");
    }
    assert_eq!(desk.transport.sent().len(), 0);
}
