//! Answers that are none, and what is made of them.

use std::time::{Duration, Instant};

use privacy_desk::{
    cli::demo::look_alike::{Behaviour, Mischief},
    domain::erasure::Hindrance,
    systems::{Fault, System as _},
};

use super::{numbers, order, stage};

/// What each of the three acts says while the vendor misbehaves.
async fn faults(mischief: Mischief) -> Vec<Fault> {
    let stage = stage(&["ann@example.com"], Behaviour::unpaced());
    let ann = order(&["ann@example.com"]);
    let found = stage.find(&ann).await;
    let mut faults = Vec::new();
    stage.vendor.set(Behaviour::with(mischief.clone()));
    faults.push(stage.system.find(&ann).await.unwrap_err());
    stage.vendor.set(Behaviour::with(mischief.clone()));
    faults.push(stage.system.erase(&ann, &found).await.unwrap_err());
    stage.vendor.set(Behaviour::with(mischief));
    faults.push(stage.system.read_back(&ann, &found, Vec::new()).await.unwrap_err());
    assert_eq!(stage.vendor.contacts(), ["ann@example.com"]);
    assert!(faults.iter().all(|fault| !fault.to_string().contains("ann")));
    faults
}

#[tokio::test]
async fn b4_an_answer_that_is_not_understood_is_never_a_success() {
    let deep = format!("{{\"contacts\":{}{}}}", "[".repeat(5000), "]".repeat(5000));
    let says = [
        "",
        "{}",
        "[]",
        "null",
        "{\"contacts\":null}",
        "{\"contacts\":[{\"id\":\"1\"}]}",
        "{\"contacts\":[{\"email\":\"ann@example.com\"}]}",
        "{\"contacts\":[{\"id\":\"0\",\"email\":\"ann@example.com\"}]}",
        &deep,
    ];
    let says = says.map(|body| Mischief::Says(body.to_owned()));
    let others = [
        Mischief::LoginPage,
        Mischief::TruncatedJson,
        Mischief::WrongType,
        Mischief::FiftyMegabytes,
    ];
    for mischief in others.into_iter().chain(says) {
        for fault in faults(mischief.clone()).await {
            assert!(matches!(fault, Fault::Unexpected(_)), "{mischief:?}: {fault}");
        }
    }
}

#[tokio::test]
async fn b11_a_redirect_is_followed_to_nobody() {
    for fault in faults(Mischief::Redirects).await {
        assert!(matches!(&fault, Fault::Unexpected(why) if why.contains("redirect")), "{fault}");
    }
}

#[tokio::test]
async fn b5_a_key_that_is_refused_calls_for_a_person() {
    for fault in faults(Mischief::KeyRefused).await {
        assert!(matches!(fault, Fault::NeedsPerson { hindrance: Hindrance::Credentials, .. }));
    }
}

#[tokio::test]
async fn b3_who_can_not_answer_now_is_asked_later() {
    let half_a_second = Duration::from_millis(500);
    for mischief in [Mischief::Unavailable, Mischief::HangsUp, Mischief::Trickles(half_a_second)] {
        for fault in faults(mischief.clone()).await {
            let later = matches!(
                fault,
                Fault::Later { hindrance: Hindrance::Unreachable, after: None, .. }
            );
            assert!(later, "{mischief:?}: {fault}");
        }
    }
}

#[tokio::test]
async fn b2_who_asks_for_time_gets_it_but_no_more_than_an_hour() {
    for (retry_after, seconds) in
        [("1", Some(1)), ("30", Some(30)), ("7200", Some(3600)), ("soon", None), ("", None)]
    {
        let ask = Mischief::AsksToWait { times: 1, retry_after: retry_after.to_owned() };
        for fault in faults(ask).await {
            let Fault::Later { hindrance: Hindrance::Unreachable, after, .. } = fault else {
                panic!("{retry_after}: {fault}");
            };
            assert_eq!(after, seconds.map(Duration::from_secs), "{retry_after}");
        }
    }
}

#[tokio::test]
async fn b2_after_the_wait_the_work_goes_on() {
    let ask = Mischief::AsksToWait { times: 2, retry_after: "1".to_owned() };
    let stage = stage(&["ann@example.com"], Behaviour::with(ask));
    let ann = order(&["ann@example.com"]);
    assert!(stage.system.find(&ann).await.is_err());
    assert!(stage.system.find(&ann).await.is_err());
    assert_eq!(numbers(&stage.find(&ann).await.parts)[0].0, 1);
}

#[tokio::test]
async fn b3_a_vendor_that_is_down_is_asked_later() {
    let stage = stage(&["ann@example.com"], Behaviour::unpaced());
    let ann = order(&["ann@example.com"]);
    let found = stage.find(&ann).await;
    stage.vendor.stop();
    let fault = stage.system.erase(&ann, &found).await.unwrap_err();
    assert!(matches!(fault, Fault::Later { hindrance: Hindrance::Unreachable, .. }), "{fault}");
}

#[tokio::test]
async fn b10_a_trickle_does_not_hold_us_longer_than_our_patience() {
    let trickle = Mischief::Trickles(Duration::from_millis(50));
    let stage = stage(&["ann@example.com"], Behaviour::with(trickle));
    let start = Instant::now();
    assert!(stage.system.find(&order(&["ann@example.com"])).await.is_err());
    assert!(start.elapsed() < Duration::from_secs(3));
}
