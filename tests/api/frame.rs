//! What every answer has around it, and who may post a form.

use reqwest::Method;
use serde_json::json;

use crate::{
    answer::Answer,
    harness::{TestDesk, mail},
};

const ANN: &str = "ann.keller@example.com";
const FORM: [(&str, &str); 4] =
    [("scope", "data"), ("name", "Ann"), ("email", ANN), ("language", "en")];

/// One of each: pages, documents, files, errors on pages and on the API.
async fn answers_of_all_sorts(desk: &TestDesk) -> Vec<(String, Answer)> {
    let mut answers = Vec::new();
    for path in [
        "/",
        "/assets/desk.css",
        "/api/v1/openapi.json",
        "/healthz",
        "/readyz",
        "/nowhere",
        "/api/v1/nowhere",
        "/assets/nothing.css",
        "/confirm/short",
        "/status/AAAAAAAAAAAAAAAAAAAAAAAA",
        "/api/v1/intake/email",
        "/api/v1/requests",
    ] {
        answers.push((path.to_owned(), desk.gets(path).await));
    }
    answers.push(("a form".to_owned(), desk.sends(&FORM).await));
    answers.push(("an empty form".to_owned(), desk.sends(&[]).await));
    answers.push(("no form".to_owned(), Answer::of(desk.call(Method::POST, "/")).await));
    answers.push(("no token".to_owned(), desk.requests(None, &json!({})).await));
    answers.push(("no JSON".to_owned(), desk.requests(None, &json!("x")).await));
    answers.push(("no method".to_owned(), Answer::of(desk.call(Method::DELETE, "/")).await));
    answers
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_protect() {
    let desk = TestDesk::open().await;
    for (name, answer) in answers_of_all_sorts(&desk).await {
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; "), "{name}: {policy}");
        assert!(policy.contains("form-action 'self'"), "{name}: {policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{name}: {policy}");
        assert!(!policy.contains("unsafe"), "{name}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{name}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{name}");
        assert!(answer.header("permissions-policy").contains("camera=()"), "{name}");
        assert_eq!(answer.header("server"), "", "{name}");
        assert_eq!(answer.header("set-cookie"), "", "{name}");
        let is_asset = name.starts_with("/assets/desk");
        let kept = if is_asset { "public, max-age=3600" } else { "no-store" };
        assert_eq!(answer.header("cache-control"), kept, "{name}");
    }
}

#[tokio::test]
async fn an_error_is_a_page_for_people_and_json_for_machines() {
    let desk = TestDesk::open().await;
    for (name, answer) in answers_of_all_sorts(&desk).await {
        if answer.status < 400 || name == "an empty form" {
            continue;
        }
        if name.starts_with("/api/") || matches!(name.as_str(), "no token" | "no JSON") {
            assert_eq!(answer.header("content-type"), "application/json", "{name}");
            assert!(answer.json()["error"].is_string(), "{name}: {}", answer.text);
        } else {
            assert!(answer.is_page(), "{name}: {}", answer.text);
            assert!(answer.text.contains("class=\"ref\""), "{name}: no request id");
        }
    }
}

#[tokio::test]
async fn an_error_page_speaks_the_language_of_the_browser() {
    let desk = TestDesk::open().await;
    for (asked, language) in [("de-AT,de;q=0.9", "de"), ("it", "it"), ("fi", "en")] {
        let call = desk.call(Method::GET, "/nowhere").header("Accept-Language", asked);
        let page = Answer::of(call).await.text;
        assert!(page.contains(&format!("<html lang=\"{language}\"")), "{page}");
    }
}

#[tokio::test]
async fn g14_a_fault_of_ours_says_nothing_of_what_is_inside() {
    let desk = TestDesk::open().await;
    desk.writes(ANN, "Article 17", "Please erase all personal data about me.").await;
    desk.works().await;
    let link = desk.letter_to(ANN).confirm_link();
    let path = link.strip_prefix(&desk.base_url).unwrap();
    desk.database_changes("ALTER TABLE people RENAME TO people_away");
    let page = desk.gets(path).await;
    let form = desk.sends(&FORM).await;
    let another = mail("b@example.com", "Article 17", "Please erase my data.");
    let machine = desk.hands_in_with(&desk.token, &another).await;
    desk.database_changes("ALTER TABLE people_away RENAME TO people");
    assert!(page.is_page() && form.is_page());
    assert!(machine.json()["error"].is_string());
    for answer in [page, form, machine] {
        assert_eq!(answer.status, 500);
        for inside in
            ["people", "SELECT", "sqlite", "relation", "query", "src/", "ann.keller", path]
        {
            assert!(!answer.text.contains(inside), "{inside}: {}", answer.text);
        }
    }
    assert_eq!(desk.tickets(), 1);
    assert_eq!(desk.gets(path).await.status, 200);
}

#[tokio::test]
async fn g1_a_form_that_another_site_posts_changes_nothing() {
    let desk = TestDesk::open().await;
    let reference = desk.writes(ANN, "Article 17", "Please erase all personal data.").await;
    desk.works().await;
    let link = desk.letter_to(ANN).confirm_link();
    let path = link.strip_prefix(&desk.base_url).unwrap();
    let own = desk.base_url.clone();
    let foreign: [&[(&str, &str)]; 9] = [
        &[("Sec-Fetch-Site", "cross-site")],
        &[("Sec-Fetch-Site", "same-site")],
        &[("Sec-Fetch-Site", "")],
        &[("Sec-Fetch-Site", "cross-site"), ("Origin", &own)],
        &[("Origin", "https://evil.example")],
        &[("Origin", "null")],
        &[("Origin", "http://127.0.0.1:1")],
        &[("Origin", &format!("{own}.evil.example"))],
        &[("Origin", "")],
    ];
    for headers in foreign {
        for (path, fields) in [("/", &FORM[..]), (path, &[("act", "confirm"), ("scope", "data")])] {
            let call = desk.call(Method::POST, path).form(fields);
            let call = headers.iter().fold(call, |call, (name, value)| call.header(*name, *value));
            let refused = Answer::of(call).await;
            assert_eq!(refused.status, 403, "{headers:?}");
            assert!(refused.is_page());
        }
    }
    assert_eq!(desk.tickets(), 1);
    assert_eq!(desk.stands(&reference), "verifying");
}

#[tokio::test]
async fn a_form_of_our_own_page_is_taken() {
    let desk = TestDesk::open().await;
    let own = desk.base_url.clone();
    let ours: [&[(&str, &str)]; 4] = [
        &[("Sec-Fetch-Site", "same-origin"), ("Origin", &own)],
        &[("Sec-Fetch-Site", "none")],
        &[("Origin", &own)],
        &[],
    ];
    for headers in ours {
        let call = desk.call(Method::POST, "/").form(&FORM);
        let call = headers.iter().fold(call, |call, (name, value)| call.header(*name, *value));
        assert_eq!(Answer::of(call).await.status, 200, "{headers:?}");
    }
}

#[tokio::test]
async fn g12_more_bytes_than_we_read_are_refused_before_they_are_read() {
    let desk = TestDesk::open().await;
    let (requests, _) = desk.token_for(privacy_desk::auth::TokenScope::Requests);
    let cases = [
        ("/", "application/x-www-form-urlencoded", String::new(), 64 * 1024 + 1),
        (
            "/confirm/AAAAAAAAAAAAAAAAAAAAAAAA",
            "application/x-www-form-urlencoded",
            String::new(),
            1 << 20,
        ),
        ("/api/v1/requests", "application/json", requests, 64 * 1024 + 1),
        ("/api/v1/intake/email", "message/rfc822", desk.token.clone(), 26 * 1024 * 1024 + 1),
        ("/api/v1/intake/email", "message/rfc822", desk.token.clone(), usize::MAX / 4),
    ];
    for (path, kind, token, length) in cases {
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: desk\r\nContent-Type: {kind}\r\n\
             Authorization: Bearer {token}\r\nContent-Length: {length}\r\n\r\n"
        );
        assert_eq!(desk.says(head.as_bytes()).await, "HTTP/1.1 413 Payload Too Large", "{path}");
    }
    // Without a length, what is read is counted.
    let long = format!("name={}", "a".repeat(70 * 1024));
    let chunk = format!(
        "POST / HTTP/1.1\r\nHost: desk\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Transfer-Encoding: chunked\r\n\r\n{:x}\r\n{long}\r\n0\r\n\r\n",
        long.len()
    );
    assert_eq!(desk.says(chunk.as_bytes()).await, "HTTP/1.1 413 Payload Too Large");
}

#[tokio::test]
async fn g12_a_call_that_is_not_http_is_refused() {
    let desk = TestDesk::open().await;
    for bytes in [
        "GET / HTTP/9.9\r\n\r\n".to_owned(),
        "GET /\u{1}bad HTTP/1.1\r\nHost: desk\r\n\r\n".to_owned(),
        "GET / HTTP/1.1\r\nHost: desk\r\nbad header\r\n\r\n".to_owned(),
        "POST / HTTP/1.1\r\nHost: desk\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx"
            .to_owned(),
        "POST / HTTP/1.1\r\nHost: desk\r\nContent-Length: -1\r\n\r\n".to_owned(),
        "POST / HTTP/1.1\r\nHost: desk\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n".to_owned(),
        format!("GET / HTTP/1.1\r\nHost: desk\r\nX: {}\r\n\r\n", "a".repeat(1 << 20)),
    ] {
        let answer = desk.says(bytes.as_bytes()).await;
        let status = answer.split(' ').nth(1).unwrap_or_default();
        assert!(status.starts_with('4'), "{answer}");
    }
    assert_eq!(desk.tickets(), 0);
}

#[tokio::test]
async fn g13_links_name_the_configured_address_whatever_the_caller_says() {
    let desk = TestDesk::open().await;
    let call = desk.call(Method::POST, "/").form(&FORM);
    let spoofed = call
        .header("Host", "evil.example")
        .header("X-Forwarded-Host", "evil.example")
        .header("X-Forwarded-Proto", "https")
        .header("Forwarded", "host=evil.example;proto=https");
    let answer = Answer::of(spoofed).await;
    assert_eq!(answer.status, 200);
    assert!(!answer.text.contains("evil.example"));
    desk.works().await;
    let letter = desk.letter_to(ANN);
    assert!(letter.confirm_link().starts_with(&format!("{}/confirm/", desk.base_url)));
    assert!(!letter.text.contains("evil.example"));
}
