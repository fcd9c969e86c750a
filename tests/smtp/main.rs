//! Letters handed to a real server: Postfix with Postgrey, as `.ci/smtp` starts it.
//!
//! ```sh
//! .ci/smtp cargo test --features failpoints --test smtp
//! ```
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a story that can't go on must stop"
)]

#[path = "../harness/mod.rs"]
#[expect(dead_code, unused_imports, reason = "other tests look deeper")]
mod harness;

mod server;

use std::time::{Duration, Instant};

use chrono::TimeDelta;
use privacy_desk::{db, mail::transport::Transport};

use harness::{Setup, TestDesk};
use server::{letters_to, port, somebody};

const WORDS: (&str, &str) = (
    "Request under Article 17 GDPR",
    "Please erase all personal data you hold about me, in every system.",
);

/// A desk whose letters go this way.
async fn desk(outbound: &str) -> TestDesk {
    let transport = Transport::from_url(outbound).unwrap();
    TestDesk::with(Setup { transport, ..Setup::default() }).await
}

/// How far the letters of a ticket are, as words.
fn fates(desk: &TestDesk, ticket: &str) -> Vec<String> {
    let id = desk.ticket(ticket).id;
    let letters = desk.read(|db| db::letters::of_ticket(db, &id));
    letters.into_iter().map(|of| format!("{}: {}", of.letter, of.delivery)).collect()
}

/// What was delivered to somebody, once something was.
async fn delivered(to: &str) -> Vec<harness::Letter> {
    let begin = Instant::now();
    loop {
        let letters = letters_to(to);
        if !letters.is_empty() {
            return letters;
        }
        assert!(begin.elapsed() < Duration::from_secs(20), "nothing was delivered");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn e20_a_letter_that_is_greylisted_is_tried_again_and_arrives_once() {
    let desk = desk(&format!("smtp://localhost:{}", port("port"))).await;
    let ann = somebody("ann");
    let ticket = desk.asks(&ann, WORDS).await;
    assert_eq!(fates(&desk, &ticket), ["confirm: ready"], "the server sends strangers away");
    assert_eq!(letters_to(&ann).len(), 0);
    // The server counts real seconds, however the desk's clock goes.
    let begin = Instant::now();
    while fates(&desk, &ticket) == ["confirm: ready"] && begin.elapsed() < Duration::from_secs(20) {
        tokio::time::sleep(Duration::from_millis(300)).await;
        desk.time_passes(TimeDelta::hours(1)).await;
    }
    assert_eq!(fates(&desk, &ticket), ["confirm: sent"]);
    let letter = delivered(&ann).await.remove(0);
    letter.says("confirm with one button");
    assert!(letter.headers.contains("TLSv1."), "over STARTTLS: {}", letter.headers);
    assert_eq!(desk.ticket(&ticket).attention, None);

    desk.time_passes(TimeDelta::hours(20)).await;
    assert_eq!(letters_to(&ann).len(), 1);
}

#[tokio::test]
async fn e20_a_letter_arrives_over_implicit_tls_as_it_was_written() {
    let desk = desk(&format!("smtps://localhost:{}", port("tls-port"))).await;
    let tom = somebody("tom");
    let ticket = desk.asks(&tom, WORDS).await;
    assert_eq!(fates(&desk, &ticket), ["confirm: sent"]);
    let letter = delivered(&tom).await.remove(0);
    assert!(letter.headers.contains("TLSv1."), "{}", letter.headers);
    for (name, value) in [
        ("To", tom.as_str()),
        ("Return-Path", "<privacy@halden-moss.example>"),
        ("Auto-Submitted", "auto-replied"),
        ("X-Auto-Response-Suppress", "All"),
    ] {
        assert_eq!(letter.header(name), Some(value), "{}", letter.headers);
    }
    let (status, page) = desk.opens(&letter.confirm_link()).await;
    assert_eq!(status, 200, "the link survives the journey: {page}");
}

#[tokio::test]
async fn e20_an_address_that_the_server_refuses_goes_to_an_agent() {
    let desk = desk(&format!("smtps://localhost:{}", port("tls-port"))).await;
    let nobody = somebody("nobody");
    let ticket = desk.asks(&nobody, WORDS).await;
    assert_eq!(fates(&desk, &ticket), ["confirm: refused"]);
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "address_dead");
    desk.days_pass(1).await;
    assert_eq!(fates(&desk, &ticket), ["confirm: refused"], "and is not tried again");
}

#[tokio::test]
async fn e20_without_tls_no_letter_leaves_unless_it_is_configured() {
    let port = port("plain-port");
    let careful = desk(&format!("smtp://localhost:{port}")).await;
    let ann = somebody("ann");
    let ticket = careful.asks(&ann, WORDS).await;
    assert_eq!(fates(&careful, &ticket), ["confirm: ready"]);

    let told = desk(&format!("smtp://localhost:{port}?tls=none")).await;
    let tom = somebody("tom");
    told.asks(&tom, WORDS).await;
    let letter = delivered(&tom).await.remove(0);
    assert!(!letter.headers.contains("TLSv1."), "{}", letter.headers);
    assert_eq!(letters_to(&ann).len(), 0);
}

#[tokio::test]
async fn e20_a_server_that_is_not_who_it_says_gets_no_letter_and_is_tried_again() {
    for outbound in [
        format!("smtp://localhost:{}", port("stranger-port")), // an authority that nobody trusts
        format!("smtp://127.0.0.1:{}", port("port")), // a name that is not on the certificate
        format!("smtps://127.0.0.1:{}", port("tls-port")),
    ] {
        let desk = desk(&outbound).await;
        let ann = somebody("ann");
        let ticket = desk.asks(&ann, WORDS).await;
        assert_eq!(fates(&desk, &ticket), ["confirm: ready"], "{outbound}");
        desk.days_pass(1).await;
        assert_eq!((desk.ticket(&ticket).attention, letters_to(&ann).len()), (None, 0));
        desk.days_pass(6).await;
        let told = desk.ticket(&ticket).attention.map(|why| why.to_string());
        assert_eq!(
            told.as_deref(),
            Some("letter_failed"),
            "when the last letter was tried for 72 hours"
        );
    }
}
