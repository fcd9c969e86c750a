//! `/confirm/{token}`.

use chrono::TimeDelta;
use reqwest::Method;

use crate::{answer::Answer, harness::TestDesk};

const ANN: &str = "ann.keller@example.com";

/// A request of Ann's, its reference and the path behind its link.
async fn asked(desk: &TestDesk, words: &str) -> (String, String) {
    let reference = desk.writes(ANN, "My request", words).await;
    desk.works().await;
    let link = desk.letter_to(ANN).confirm_link();
    (reference, link.strip_prefix(&desk.base_url).unwrap().to_owned())
}

async fn press(desk: &TestDesk, path: &str, fields: &[(&str, &str)]) -> Answer {
    Answer::of(desk.call(Method::POST, path).form(fields)).await
}

const CLEAR: &str = "Please erase all personal data about me under Article 17 GDPR.";
const UNCLEAR: &str = "Please delete my data.";

#[tokio::test]
async fn a_link_that_is_none_of_ours_is_not_found() {
    let desk = TestDesk::open().await;
    for token in
        ["A".repeat(43), "short".to_owned(), "x".repeat(65), "'%20OR%201=1--%20%20%20".to_owned()]
    {
        let path = format!("/confirm/{token}");
        let page = desk.gets(&path).await;
        assert_eq!((page.status, page.is_page()), (404, true), "{token}");
        let page = press(&desk, &path, &[("act", "confirm"), ("scope", "data")]).await;
        assert_eq!((page.status, page.is_page()), (404, true), "{token}");
        assert!(!page.text.contains(&token));
    }
}

#[tokio::test]
async fn e18_looking_changes_nothing_however_often() {
    let desk = TestDesk::open().await;
    let (reference, path) = asked(&desk, CLEAR).await;
    let before = desk.ticket(&reference);
    for _ in 0..5 {
        assert_eq!(Answer::of(desk.call(Method::HEAD, &path)).await.status, 200);
        assert_eq!(desk.gets(&path).await.status, 200);
        assert_eq!(desk.gets(&format!("{path}?act=confirm&scope=data")).await.status, 200);
    }
    assert_eq!(desk.ticket(&reference), before);
}

#[tokio::test]
async fn the_page_masks_the_address_and_quotes_recognised_words_only() {
    let desk = TestDesk::open().await;
    let words = "Please erase all personal data about me. My name is Quentin Canary.";
    let (_, path) = asked(&desk, words).await;
    let page = desk.gets(&path).await.text;
    assert!(page.contains("an•••@example.com"), "{page}");
    assert!(!page.contains("ann.keller"), "{page}");
    assert!(!page.contains("Canary"), "{page}");
}

#[tokio::test]
async fn a_button_that_the_page_does_not_have_changes_nothing() {
    let desk = TestDesk::open().await;
    let (reference, path) = asked(&desk, CLEAR).await;
    let before = desk.ticket(&reference);
    for act in ["", "approve", "erase", "Confirm", "confirm ", "begin", "close"] {
        let page = press(&desk, &path, &[("act", act), ("scope", "data")]).await;
        assert_eq!((page.status, page.is_page()), (400, true), "{act}");
    }
    assert_eq!(press(&desk, &path, &[("scope", "data")]).await.status, 400);
    let twice = [("act", "confirm"), ("act", "not-me"), ("scope", "data")];
    assert_eq!(press(&desk, &path, &twice).await.status, 400);
    assert_eq!(desk.ticket(&reference), before);
}

#[tokio::test]
async fn an_unclear_wording_is_not_confirmed_without_a_choice() {
    let desk = TestDesk::open().await;
    let (reference, path) = asked(&desk, UNCLEAR).await;
    assert!(!desk.gets(&path).await.text.contains(" checked"));
    for scope in ["", "unsure", "all_data", "everything"] {
        let page = press(&desk, &path, &[("act", "confirm"), ("scope", scope)]).await;
        assert_eq!(page.status, 422, "{scope}");
        assert!(page.title().starts_with("Error:"), "{}", page.title());
        assert!(page.text.contains("href=\"#data\""));
    }
    assert_eq!(desk.stands(&reference), "clarifying");
    let page = press(&desk, &path, &[("act", "confirm"), ("scope", "account")]).await;
    assert_eq!(page.status, 200);
    assert_eq!(desk.ticket(&reference).scope.unwrap().as_str(), "account_only");
}

#[tokio::test]
async fn a_scope_that_makes_no_sense_is_never_read_as_the_one_that_was_stated() {
    let desk = TestDesk::open().await;
    let (reference, path) = asked(&desk, CLEAR).await;
    for scope in ["acount", "unsure", "account_only"] {
        let page = press(&desk, &path, &[("act", "confirm"), ("scope", scope)]).await;
        assert_eq!(page.status, 422, "{scope}");
    }
    assert_eq!(desk.stands(&reference), "verifying");
}

#[tokio::test]
async fn the_button_counts_once_and_shows_the_same_page_again() {
    let desk = TestDesk::open().await;
    let (reference, path) = asked(&desk, CLEAR).await;
    let first = press(&desk, &path, &[("act", "confirm"), ("scope", "data")]).await;
    let after = desk.ticket(&reference);
    let again = press(&desk, &path, &[("act", "confirm"), ("scope", "account")]).await;
    assert_eq!((first.status, again.status), (200, 200));
    assert_eq!(first.text, again.text);
    assert_eq!(desk.ticket(&reference), after);
    assert_eq!(after.scope.unwrap().as_str(), "all_data");
    assert_eq!(desk.gets(&path).await.text, first.text);
}

#[tokio::test]
async fn e18_many_clicks_at_once_are_one() {
    let desk = TestDesk::open().await;
    let (reference, path) = asked(&desk, CLEAR).await;
    let clicks = (0..60).map(|n| {
        let scope = if n % 2 == 0 { "data" } else { "account" };
        let form =
            [("act".to_owned(), "confirm".to_owned()), ("scope".to_owned(), scope.to_owned())];
        Answer::of(desk.call(Method::POST, &path).form(&form))
    });
    for answer in futures::future::join_all(clicks).await {
        assert_eq!(answer.status, 200, "{}", answer.text);
    }
    let ticket = desk.ticket(&reference);
    let lines = desk.read(|db| privacy_desk::db::audit::lines(db, &ticket.id));
    let proofs = lines.iter().filter(|(line, _)| line.on == "prove_identity").count();
    assert_eq!((proofs, ticket.stage.as_str()), (1, "reviewing"));
}

#[tokio::test]
async fn a_link_whose_time_is_over_offers_a_fresh_one() {
    let desk = TestDesk::open().await;
    let (reference, path) = asked(&desk, CLEAR).await;
    desk.clock.advance(TimeDelta::days(3) + TimeDelta::seconds(1));
    let page = desk.gets(&path).await;
    assert_eq!((page.status, page.is_page()), (410, true));
    assert!(page.text.contains("value=\"renew\""), "{}", page.text);
    let late = press(&desk, &path, &[("act", "confirm"), ("scope", "data")]).await;
    assert_eq!(late.status, 410);
    assert_eq!(desk.stands(&reference), "verifying");
    press(&desk, &path, &[("act", "renew")]).await;
    desk.works().await;
    let fresh = desk.letter_to(ANN).confirm_link();
    assert_ne!(fresh.strip_prefix(&desk.base_url).unwrap(), path);
    let fresh = fresh.strip_prefix(&desk.base_url).unwrap();
    let page = press(&desk, fresh, &[("act", "confirm"), ("scope", "data")]).await;
    assert_eq!((page.status, desk.stands(&reference).as_str()), (200, "reviewing"));
}

#[tokio::test]
async fn whoever_did_not_write_ends_it_and_nothing_follows() {
    let desk = TestDesk::open().await;
    let (reference, path) = asked(&desk, CLEAR).await;
    assert_eq!(press(&desk, &path, &[("act", "not-me")]).await.status, 200);
    assert_eq!(desk.stands(&reference), "closed: withdrawn");
    let late = press(&desk, &path, &[("act", "confirm"), ("scope", "data")]).await;
    assert_eq!(late.status, 200);
    assert_eq!(desk.stands(&reference), "closed: withdrawn");
}

#[tokio::test]
async fn a_request_is_withdrawn_by_the_link_that_proved_the_address() {
    let desk = TestDesk::open().await;
    let (reference, path) = asked(&desk, CLEAR).await;
    let early = press(&desk, &path, &[("act", "withdraw")]).await;
    assert_eq!((early.status, desk.stands(&reference).as_str()), (200, "verifying"));
    press(&desk, &path, &[("act", "confirm"), ("scope", "data")]).await;
    desk.works().await;
    assert_eq!(press(&desk, &path, &[("act", "withdraw")]).await.status, 200);
    assert_eq!(desk.stands(&reference), "closed: withdrawn");
}
