//! `/api/v1/intake/email`.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as base64};
use chrono::TimeDelta;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use privacy_desk::{auth::TokenScope, db};
use reqwest::Method;
use serde_json::{Value, json};

use crate::{
    answer::Answer,
    harness::{TestDesk, mail},
    tokens::{signed, signing_key, with},
};

const ANN: &str = "ann.keller@example.com";

fn request() -> String {
    mail(ANN, "Request under Article 17 GDPR", "Please erase all personal data about me.")
}

#[tokio::test]
async fn a_mail_opens_a_ticket_once() {
    let desk = TestDesk::open().await;
    let opened = desk.hands_in_with(&desk.token, &request()).await;
    assert_eq!(opened.status, 201);
    let reference = opened.json()["ticket"].as_str().unwrap().to_owned();
    let said = |result| json!({ "result": result, "ticket": reference, "reason": null });
    assert_eq!(opened.json(), said("opened"));

    let again = desk.hands_in_with(&desk.token, &request()).await;
    assert_eq!((again.status, again.json()), (200, said("duplicate")));
    assert_eq!(desk.tickets(), 1);
}

#[tokio::test]
async fn an_answer_to_our_letter_is_attached() {
    let desk = TestDesk::open().await;
    let reference = desk.writes(ANN, "Article 17", "Please erase all personal data.").await;
    desk.works().await;
    let id = desk.letter_to(ANN).header("Message-ID").unwrap().to_owned();
    let answer = mail(ANN, "Re: your request", "One more thing.")
        .replace("Subject:", &format!("In-Reply-To: {id}\r\nSubject:"));
    let taken = desk.hands_in_with(&desk.token, &answer).await;
    let said = json!({ "result": "attached", "ticket": reference, "reason": null });
    assert_eq!((taken.status, taken.json()), (200, said));
}

#[tokio::test]
async fn what_opens_no_ticket_is_named() {
    let desk = TestDesk::open().await;
    let away = request().replace("Subject:", "Auto-Submitted: auto-replied\r\nSubject:");
    let two = request().replace(&format!("From: {ANN}"), &format!("From: {ANN}, b@example.com"));
    for (raw, result) in [(away, "ignored"), (two, "quarantined"), ("x".to_owned(), "quarantined")]
    {
        let taken = desk.hands_in_with(&desk.token, &raw).await;
        assert_eq!((taken.status, &taken.json()["result"]), (200, &json!(result)));
        assert!(taken.json()["reason"].is_string(), "{}", taken.text);
        assert!(taken.json()["ticket"].is_null(), "{}", taken.text);
    }
    assert_eq!(desk.tickets(), 0);
}

#[tokio::test]
async fn an_empty_mail_is_refused_in_words() {
    let desk = TestDesk::open().await;
    let refused = desk.hands_in_with(&desk.token, "").await;
    assert_eq!(refused.status, 400);
    assert!(refused.json()["error"].as_str().unwrap().contains("RFC 5322"), "{}", refused.text);
}

#[tokio::test]
async fn a_token_is_good_for_its_purpose_until_it_ends_or_is_revoked() {
    let desk = TestDesk::open().await;
    let (other, _) = desk.token_for(TokenScope::Requests);
    let refused = desk.hands_in_with(&other, &request()).await;
    assert_eq!(refused.status, 403);
    assert!(refused.json()["error"].is_string());

    let (revoked, jti) = desk.token_for(TokenScope::Intake);
    desk.revokes(&jti);
    let refused = desk.hands_in_with(&revoked, &request()).await;
    assert_eq!((refused.status, refused.header("www-authenticate")), (401, "Bearer"));

    let (token, _) = desk.token_for(TokenScope::Intake);
    desk.clock.advance(TimeDelta::hours(24) - TimeDelta::seconds(1));
    assert_eq!(desk.hands_in_with(&token, &request()).await.status, 201);
    desk.clock.advance(TimeDelta::seconds(1));
    assert_eq!(desk.hands_in_with(&token, &request()).await.status, 401);
    assert_eq!(desk.tickets(), 1);
}

/// Tokens whose claims are those of a token that the desk knows, and whose form is not.
fn ill_formed(claims: &Value) -> Vec<(&'static str, String)> {
    let good = signed(Algorithm::HS256, &signing_key(), claims);
    let part = |n: usize| good.split('.').nth(n).unwrap();
    let under_header = |header: &str| format!("{}.{}.", base64.encode(header), part(1));
    let widened = base64.encode(with(claims, "exp", Some(json!(9_999_999_999_i64))).to_string());
    let none = under_header(r#"{"alg":"none","typ":"JWT"}"#);
    vec![
        ("nothing", String::new()),
        ("no token at all", "token".to_owned()),
        ("dots", "..".to_owned()),
        ("two parts", format!("{}.{}", part(0), part(1))),
        ("four parts", format!("{good}.{}", part(2))),
        ("no signature", format!("{}.{}.", part(0), part(1))),
        ("half a signature", good[..good.len() - 10].to_owned()),
        ("another payload", format!("{}.{widened}.{}", part(0), part(2))),
        ("alg none", none.clone()),
        ("alg none with a signature", format!("{none}{}", part(2))),
        ("alg NONE", under_header(r#"{"alg":"NONE","typ":"JWT"}"#)),
        ("no alg", under_header(r#"{"typ":"JWT"}"#)),
        ("RS256 in name", format!("{}{}", under_header(r#"{"alg":"RS256"}"#), part(2))),
    ]
}

/// Tokens with these claims under other keys than ours, or by other algorithms.
fn ill_signed(claims: &Value) -> Vec<(&'static str, String)> {
    let key = signing_key();
    let stranger = |header| {
        let key = EncodingKey::from_secret(b"a key of a stranger, 32 bytes...");
        encode(&header, claims, &key).unwrap()
    };
    let usual = Header::new(Algorithm::HS256);
    let set = Some("https://keys.example/set.json".to_owned());
    let named = Some("../../dev/null".to_owned());
    vec![
        ("HS384", signed(Algorithm::HS384, &key, claims)),
        ("HS512", signed(Algorithm::HS512, &key, claims)),
        ("an empty key", signed(Algorithm::HS256, b"", claims)),
        ("a stranger's key", stranger(usual.clone())),
        ("a key from elsewhere", stranger(Header { jku: set, ..usual.clone() })),
        ("a key by name", stranger(Header { kid: named, ..usual })),
    ]
}

/// Tokens that we might have signed ourselves, and did not.
fn ill_claimed(claims: &Value) -> Vec<(&'static str, String)> {
    let now = claims["nbf"].as_i64().unwrap();
    let unknown = json!("00000000-0000-7000-8000-000000000000");
    let changes = [
        ("another issuer", "iss", Some(json!("app"))),
        ("no issuer", "iss", None),
        ("another desk", "aud", Some(json!("https://other.example"))),
        ("no audience", "aud", None),
        ("expired", "exp", Some(json!(now))),
        ("no end", "exp", None),
        ("an end in words", "exp", Some(json!("never"))),
        ("not yet", "nbf", Some(json!(now + 1))),
        ("no beginning", "nbf", None),
        ("no id", "jti", None),
        ("an id of nobody", "jti", Some(unknown)),
        ("an id that is SQL", "jti", Some(json!("' OR '1'='1"))),
        ("no purpose", "scope", None),
    ];
    let token = |claims: Value| signed(Algorithm::HS256, &signing_key(), &claims);
    changes
        .into_iter()
        .map(|(what, name, value)| (what, token(with(claims, name, value))))
        .collect()
}

#[tokio::test]
async fn no_made_up_token_opens_anything() {
    let desk = TestDesk::open().await;
    let claims = desk.good_claims();
    let made_up = [ill_formed(&claims), ill_signed(&claims), ill_claimed(&claims)].concat();
    for (name, token) in made_up {
        let refused = desk.hands_in_with(&token, &request()).await;
        assert_eq!(refused.status, 401, "{name}: {}", refused.text);
        assert!(refused.json()["error"].is_string(), "{name}: {}", refused.text);
    }
    assert_eq!(desk.tickets(), 0);
    let good = signed(Algorithm::HS256, &signing_key(), &claims);
    assert_eq!(desk.hands_in_with(&good, &request()).await.status, 201);
}

#[tokio::test]
async fn a_token_is_taken_from_the_header_only() {
    let desk = TestDesk::open().await;
    let path = format!("/api/v1/intake/email?access_token={0}&token={0}", desk.token);
    let post = |path: &str| desk.call(Method::POST, path).body(request());
    assert_eq!(Answer::of(post(&path)).await.status, 401);
    for header in [
        format!("Basic {}", desk.token),
        desk.token.clone(),
        format!("Bearer{}", desk.token),
        "Bearer".to_owned(),
    ] {
        let call = post("/api/v1/intake/email").header("Authorization", &header);
        assert_eq!(Answer::of(call).await.status, 401);
    }
    let call =
        post("/api/v1/intake/email").header("Authorization", format!("bearer {}", desk.token));
    assert_eq!(Answer::of(call).await.status, 201);
}

#[tokio::test]
async fn a_mail_that_arrives_by_many_doors_at_once_is_one_ticket() {
    let desk = TestDesk::open().await;
    let raw = request();
    let deliveries = (0..20).map(|_| desk.hands_in_with(&desk.token, &raw));
    let answers = futures::future::join_all(deliveries).await;
    let opened: Vec<_> = answers.iter().filter(|answer| answer.status == 201).collect();
    assert_eq!(opened.len(), 1);
    for answer in &answers {
        assert_eq!(answer.json()["ticket"], opened[0].json()["ticket"], "{}", answer.text);
    }
    assert_eq!(desk.tickets(), 1);
}

#[tokio::test]
async fn many_answers_at_once_are_all_attached() {
    let desk = TestDesk::open().await;
    let reference = desk.writes(ANN, "Article 17", "Please erase all personal data.").await;
    desk.works().await;
    let id = desk.letter_to(ANN).header("Message-ID").unwrap().to_owned();
    let answers: Vec<String> = (0..20)
        .map(|n| {
            let answer = mail(ANN, "Re: your request", &format!("Thing number {n}."));
            answer.replace("Subject:", &format!("In-Reply-To: {id}\r\nSubject:"))
        })
        .collect();
    let handed = answers.iter().map(|raw| desk.hands_in_with(&desk.token, raw));
    for taken in futures::future::join_all(handed).await {
        assert_eq!((taken.status, &taken.json()["result"]), (200, &json!("attached")));
    }
    let ticket = desk.ticket(&reference);
    assert_eq!(desk.read(|db| db::messages::of_ticket(db, &ticket.id)).len(), 21);
}
