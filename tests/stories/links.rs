//! Links: opened by machines, pressed twice, expired, asked for too often.

use chrono::TimeDelta;
use reqwest::{Method, StatusCode};

use crate::{
    harness::{Setup, TestDesk},
    words::{ANN, EVERYTHING, TOM, UNCLEAR},
};

#[tokio::test]
async fn e18_a_scanner_that_opens_the_link_a_hundred_times_changes_nothing() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    let link = desk.letter_to(ANN).confirm_link();
    let before = desk.ticket(&ticket);
    for method in [Method::GET, Method::HEAD] {
        for _ in 0..50 {
            let answer = desk.client.request(method.clone(), &link).send().await.unwrap();
            assert_eq!(answer.status(), StatusCode::OK);
        }
    }
    desk.works().await;
    assert_eq!(desk.ticket(&ticket), before);
    desk.confirms(ANN, "data").await;
    assert_eq!(desk.stands(&ticket), "reviewing");
}

#[tokio::test]
async fn e18_a_button_pressed_twice_acts_once_and_shows_the_same() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    let link = desk.letter_to(ANN).confirm_link();
    let first = desk.presses(&link, "confirm", "data").await;
    let confirmed = desk.ticket(&ticket);
    let second = desk.presses(&link, "confirm", "account").await;
    assert_eq!(first, second);
    assert_eq!(desk.ticket(&ticket), confirmed);
    assert_eq!(confirmed.scope.unwrap().as_str(), "all_data");
}

#[tokio::test]
async fn e18_an_expired_link_offers_a_new_one_and_the_new_one_works() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    let old = desk.letter_to(ANN).confirm_link();
    // The reminder comes when the link ends, so the last link is looked at: after the tenth day.
    desk.days_pass(10).await;
    let last = desk.letter_to(ANN).confirm_link();
    desk.time_passes(TimeDelta::hours(72)).await;
    for link in [&old, &last] {
        let (status, page) = desk.opens(link).await;
        assert_eq!(status, StatusCode::GONE);
        assert!(page.contains("Send me a new link"), "{page}");
        assert_eq!(desk.presses(link, "confirm", "data").await.0, StatusCode::GONE);
    }
    assert_eq!(desk.stands(&ticket), "verifying");

    desk.presses(&last, "renew", "").await;
    desk.works().await;
    let letter = desk.letter_to(ANN);
    letter.says("here is the new link");
    assert_ne!(letter.confirm_link(), last);
    desk.confirms(ANN, "data").await;
    assert_eq!(desk.stands(&ticket), "reviewing");
}

#[tokio::test]
async fn a_link_works_until_its_last_minute() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.time_passes(TimeDelta::minutes(72 * 60 - 1)).await;
    desk.confirms(ANN, "data").await;
    assert_eq!(desk.stands(&ticket), "reviewing");
}

#[tokio::test]
async fn a_renewed_link_takes_the_place_of_the_older_one() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(TOM, UNCLEAR).await;
    let old = desk.letter_to(TOM).confirm_link();
    desk.presses(&old, "renew", "").await;
    desk.works().await;
    assert_eq!(desk.letters_to(TOM).len(), 2);
    assert_eq!(desk.presses(&old, "confirm", "data").await.0, StatusCode::GONE);
    assert_eq!(desk.stands(&ticket), "clarifying");
    desk.confirms(TOM, "data").await;
    assert_eq!(desk.stands(&ticket), "reviewing");
}

#[tokio::test]
async fn f5_nobody_gets_more_than_three_letters_with_a_link_in_a_day() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(TOM, UNCLEAR).await;
    for _ in 0..10 {
        let link = desk.letter_to(TOM).confirm_link();
        desk.presses(&link, "renew", "").await;
        desk.time_passes(TimeDelta::minutes(5)).await;
    }
    assert_eq!(desk.letters_to(TOM).len(), 3);
    desk.confirms(TOM, "account").await;
    assert_eq!(desk.stands(&ticket), "reviewing", "the newest link works all the same");
    desk.days_pass(2).await;
    assert_eq!(desk.letters_to(TOM).len(), 3, "nobody is asked for what they have answered");
}

#[tokio::test]
async fn links_asked_for_faster_than_they_are_sent_are_three_as_well() {
    let desk = TestDesk::open().await;
    desk.asks(TOM, UNCLEAR).await;
    let link = desk.letter_to(TOM).confirm_link();
    for _ in 0..10 {
        desk.presses(&link, "renew", "").await;
    }
    desk.time_passes(TimeDelta::hours(23)).await;
    assert!(desk.letters_to(TOM).len() <= 3);
    desk.time_passes(TimeDelta::hours(30)).await;
    assert!(desk.letters_to(TOM).len() <= 3, "they are not sent the next day instead");
}

#[tokio::test]
async fn f5_the_form_filled_in_ten_times_sends_three_letters() {
    let desk = TestDesk::open().await;
    for _ in 0..10 {
        assert_eq!(desk.fills_in("data", TOM).await.status(), StatusCode::OK);
        desk.time_passes(TimeDelta::minutes(15)).await;
    }
    assert_eq!(desk.letters_to(TOM).len(), 3);
    desk.days_pass(40).await;
    let end = desk.letters_to(TOM);
    assert_eq!(end.len(), 6, "two reminders and one end, however often it was asked");
    end[5].says("nobody has confirmed your request");
}

#[tokio::test]
async fn a_link_that_is_not_ours_opens_nothing() {
    let desk = TestDesk::open().await;
    let url = format!("{}/confirm/{}", desk.base_url, "A".repeat(43));
    assert_eq!(desk.opens(&url).await.0, StatusCode::NOT_FOUND);
    assert_eq!(desk.presses(&url, "confirm", "data").await.0, StatusCode::NOT_FOUND);
}

/// A desk behind a proxy on its own machine.
async fn behind_a_proxy() -> TestDesk {
    let server = "trusted_proxies = [\"127.0.0.1\"]\n".to_owned();
    TestDesk::with(Setup { server, ..Setup::default() }).await
}

/// What somebody gets to see whom the proxy sees at an address, and how long they are to wait.
async fn sees(desk: &TestDesk, hops: &str, path: &str) -> (StatusCode, Option<String>, String) {
    let url =
        if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", desk.base_url) };
    let answer = desk.client.get(url).header("X-Forwarded-For", hops).send().await.unwrap();
    let wait = answer.headers().get("Retry-After").map(|wait| wait.to_str().unwrap().to_owned());
    (answer.status(), wait, answer.text().await.unwrap())
}

#[tokio::test]
async fn f4_who_guesses_ten_links_waits_an_hour_and_nobody_else_does() {
    let desk = behind_a_proxy().await;
    desk.asks(ANN, EVERYTHING).await;
    let link = desk.letter_to(ANN).confirm_link();
    let pages = ["/confirm/", "/status/"];
    for number in 0..10 {
        let guess = format!("{}{}", pages[number % 2], "a".repeat(40 + number));
        // Whatever the guesser writes in front, the proxy adds where they are.
        let hops = format!("198.51.100.{number}, 203.0.113.9");
        assert_eq!(sees(&desk, &hops, &guess).await.0, StatusCode::NOT_FOUND);
    }
    let waits = Some("3600".to_owned());
    for path in ["/status/abc", "/status/abc/certificate", "/confirm/abc", &link] {
        let (status, wait, page) = sees(&desk, "203.0.113.9", path).await;
        assert_eq!((status, &wait), (StatusCode::TOO_MANY_REQUESTS, &waits), "{path}");
        assert!(page.contains("Too many attempts came from your network."), "{page}");
    }
    assert_eq!(sees(&desk, "203.0.113.10", &link).await.0, StatusCode::OK);
    assert_eq!(sees(&desk, "203.0.113.9", "/").await.0, StatusCode::OK, "the form stays open");

    desk.time_passes(TimeDelta::minutes(60)).await;
    for _ in 0..20 {
        assert_eq!(sees(&desk, "203.0.113.9", &link).await.0, StatusCode::OK, "a link that opens");
    }
}

#[tokio::test]
async fn f4_nobody_is_counted_whose_address_is_not_known() {
    let desk = TestDesk::open().await;
    for _ in 0..20 {
        assert_eq!(sees(&desk, "203.0.113.9", "/status/abc").await.0, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn f5_one_address_sends_sixty_forms_an_hour_and_no_more() {
    let desk = behind_a_proxy().await;
    let sends = async |email: &str, hops: &str| {
        let fields =
            [("scope", "data"), ("name", "Somebody"), ("email", email), ("language", "en")];
        let form = desk.client.post(format!("{}/", desk.base_url)).form(&fields);
        form.header("X-Forwarded-For", hops).send().await.unwrap().status()
    };
    for number in 0..60 {
        let mistyped = sends("nobody", "203.0.113.9").await;
        assert_eq!(mistyped, StatusCode::UNPROCESSABLE_ENTITY, "a mistake is not counted");
        let email = format!("n{number}@example.com");
        assert_eq!(sends(&email, "203.0.113.9").await, StatusCode::OK);
    }
    assert_eq!(sends(ANN, "203.0.113.9").await, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(sends(ANN, "203.0.113.10").await, StatusCode::OK);
}
