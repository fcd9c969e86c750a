//! An admin stops all destructive work: nothing is erased until somebody lets it go on.

use chrono::TimeDelta;
use privacy_desk::domain::erasure::Hindrance;
use reqwest::StatusCode;

use crate::{
    harness::TestDesk,
    words::{ANN, EVERYTHING},
};

const ANNS_CONTACT: &str = "contacts WHERE email = 'ann.keller@example.com'";

fn is_in_marketing(desk: &TestDesk) -> bool {
    desk.marketing.contacts().iter().any(|address| address == ANN)
}

#[tokio::test]
async fn while_the_stop_holds_nothing_is_erased_and_then_it_goes_on() {
    let mut desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    let adam = desk.colleague("adam", "admin").await;
    let stop = [("act", "pause"), ("system", "")];
    assert_eq!(adam.sends("/admin/systems", &stop).await.status, StatusCode::SEE_OTHER);
    assert!(adam.reads("/admin/systems").await.contains("Stopped by adam"));

    desk.is_approved(&ticket).await;
    desk.restarts_after(|_| {});
    desk.time_passes(TimeDelta::hours(1)).await;
    assert_eq!(desk.stands(&ticket), "erasing");
    let systems = desk.ticket(&ticket).systems;
    assert!(systems.iter().all(|s| s.hindrance == Some(Hindrance::Paused)));
    assert_eq!(desk.company_rows(ANNS_CONTACT), 1);
    assert!(is_in_marketing(&desk));

    let adam = desk.signs_in("adam").await;
    let lift = [("act", "resume"), ("system", "")];
    assert_eq!(adam.sends("/admin/systems", &lift).await.status, StatusCode::SEE_OTHER);
    desk.time_passes(TimeDelta::minutes(5)).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    assert_eq!(desk.company_rows(ANNS_CONTACT), 0);
}

#[tokio::test]
async fn p4_one_system_is_stopped_and_the_others_go_on() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    let adam = desk.colleague("adam", "admin").await;
    let of = |act: &'static str, system: &'static str| [("act", act), ("system", system)];
    adam.sends("/admin/systems", &of("pause", "activecampaign")).await;
    let unknown = adam.sends("/admin/systems", &of("pause", "mailchimp")).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);

    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "erasing");
    assert_eq!(desk.company_rows(ANNS_CONTACT), 0);
    assert!(is_in_marketing(&desk));
    let adam = desk.signs_in("adam").await;
    assert!(adam.reads("/admin/systems").await.contains("<span class=\"badge warn\">1</span>"));
    adam.sends("/admin/systems", &of("resume", "activecampaign")).await;
    desk.time_passes(TimeDelta::minutes(5)).await;
    assert!(!is_in_marketing(&desk));
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
}

#[tokio::test]
async fn to_stop_is_easy_and_to_go_on_asks_for_the_password() {
    let desk = TestDesk::open().await;
    let adam = desk.colleague("adam", "admin").await;
    desk.time_passes(TimeDelta::minutes(6)).await;
    let stop = [("act", "pause"), ("system", "")];
    assert_eq!(adam.sends("/admin/systems", &stop).await.status, StatusCode::SEE_OTHER);
    let lift = [("act", "resume"), ("system", "")];
    let seen = adam.sends("/admin/systems", &lift).await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", seen.text);
    assert!(adam.reads("/admin/systems").await.contains("Stopped by adam"));
}
