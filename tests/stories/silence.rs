//! Nobody answers: reminders, and an end on the promised date and not before.

use chrono::TimeDelta;
use privacy_desk::world::World;

use crate::{
    harness::TestDesk,
    words::{ANN, CALIFORNIA, EVERYTHING, MARCUS, TOM, UNCLEAR},
};

/// Lets time pass up to this moment.
async fn until(desk: &TestDesk, moment: &str) {
    let now = World::now(&desk.world);
    let then: chrono::DateTime<chrono::Utc> = moment.parse().unwrap();
    desk.time_passes(then - now).await;
}

#[tokio::test]
async fn a_question_that_is_never_answered_ends_on_the_promised_date() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(TOM, UNCLEAR).await;
    assert_eq!(desk.ticket(&ticket).promised_on.to_string(), "2026-12-22");
    until(&desk, "2026-12-22T15:59:59Z").await;
    assert_eq!(desk.stands(&ticket), "clarifying");
    until(&desk, "2026-12-22T16:00:00Z").await;
    assert_eq!(desk.stands(&ticket), "closed: unanswered");
    let letter = desk.letter_to(TOM);
    letter.says("nobody has told us in time which one");
    letter.says("HmbBfDI, https://authority.example");
    letter.says("you can go to court (Art. 77 and 79 GDPR)");
    assert_eq!(desk.company_rows("contacts WHERE email = 'tom.whitfield@example.com'"), 1);
}

#[tokio::test]
async fn a_request_that_is_never_proved_ends_on_the_promised_date() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    until(&desk, "2026-12-22T15:59:59Z").await;
    assert_eq!(desk.stands(&ticket), "verifying");
    until(&desk, "2026-12-22T16:00:00Z").await;
    assert_eq!(desk.stands(&ticket), "closed: unproven");
    let letter = desk.letter_to(ANN);
    letter.says("Art. 12(6) and 11(2) GDPR");
    letter.says("HmbBfDI");
    letter.says("court");
    assert_eq!(desk.company_rows("contacts WHERE email = 'ann.keller@example.com'"), 1);
    assert!(desk.marketing.contacts().contains(&ANN.to_owned()));
}

#[tokio::test]
async fn whoever_is_silent_is_reminded_after_three_and_after_ten_days() {
    let desk = TestDesk::open().await;
    desk.asks(ANN, EVERYTHING).await;
    let mut letters = Vec::new();
    for _ in 0..30 {
        letters.push(desk.letters_to(ANN).len());
        desk.days_pass(1).await;
    }
    assert_eq!(letters, [vec![1; 3], vec![2; 7], vec![3; 20]].concat());
    let reminder = &desk.letters_to(ANN)[1];
    reminder.says("still waits for one step from you");
}

#[tokio::test]
async fn whoever_has_answered_is_not_reminded() {
    let desk = TestDesk::open().await;
    desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    desk.days_pass(40).await;
    assert_eq!(desk.letters_to(ANN).len(), 1);
}

#[tokio::test]
async fn a_silent_californian_is_denied_under_californias_rules() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(MARCUS, CALIFORNIA).await;
    desk.time_passes(TimeDelta::days(31)).await;
    assert_eq!(desk.stands(&ticket), "closed: unproven");
    let letter = desk.letter_to(MARCUS);
    letter.says("11 CCR § 7022(a)");
    letter.says("California Privacy Protection Agency");
}
