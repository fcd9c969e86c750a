//! A legal hold: what somebody may have to show in court is not erased, whatever was approved.

use chrono::TimeDelta;
use privacy_desk::{db, domain::erasure::Hindrance, flow::FlowError};
use reqwest::StatusCode;

use crate::{
    harness::{Setup, TestDesk, staff::Colleague},
    words::{ANN, EVERYTHING, MARCO},
};

const HERS: &str = "contacts WHERE email = 'ann.keller@example.com'";

/// Ann's request, confirmed.
async fn confirmed(desk: &TestDesk) -> String {
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    ticket
}

async fn holds(carla: &Colleague, (system, address): (&str, &str), until: &str) -> StatusCode {
    let form = [
        ("act", "hold"),
        ("system", system),
        ("address", address),
        ("reason", "lawsuit"),
        ("until", until),
    ];
    carla.sends("/compliance/holds", &form).await.status
}

/// The id of the only hold that stands, out of its button.
async fn only_hold(carla: &Colleague) -> String {
    let page = carla.reads("/compliance/holds").await;
    let (_, rest) = page.split_once("name=\"id\" value=\"").unwrap();
    assert!(!rest.contains("name=\"id\""), "{page}");
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_hold_made_between_approval_and_execution_stops_the_erasure_until_it_is_lifted() {
    let desk = TestDesk::open().await;
    let ticket = confirmed(&desk).await;
    let rows = desk.company_rows(HERS);
    desk.approves(&ticket).unwrap();
    let carla = desk.colleague("carla", "compliance").await;
    let hers = ("", "Ann.Keller@example.com");
    assert_eq!(holds(&carla, hers, "2027-03-31").await, StatusCode::SEE_OTHER);

    desk.days_pass(4).await;
    assert_eq!(desk.stands(&ticket), "erasing");
    let systems = desk.ticket(&ticket).systems;
    assert!(systems.iter().all(|s| s.hindrance == Some(Hindrance::LegalHold)), "{systems:?}");
    assert_eq!(desk.company_rows(HERS), rows);
    assert!(desk.marketing.contacts().contains(&ANN.to_owned()));
    let carla = desk.signs_in("carla").await;
    let page = carla.reads(&format!("/desk/tickets/{ticket}")).await;
    assert!(page.contains("A legal hold stops this until 31 Mar 2027"), "{page}");

    let id = only_hold(&carla).await;
    let lift = [("act", "lift"), ("id", id.as_str())];
    assert_eq!(carla.sends("/compliance/holds", &lift).await.status, StatusCode::SEE_OTHER);
    desk.time_passes(TimeDelta::minutes(2)).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    assert_eq!(desk.company_rows(HERS), 0);
}

#[tokio::test]
async fn while_a_hold_stands_nobody_can_approve_and_when_it_has_ended_somebody_can() {
    let desk = TestDesk::open().await;
    let carla = desk.colleague("carla", "compliance").await;
    assert_eq!(holds(&carla, ("", ANN), "2026-11-24").await, StatusCode::SEE_OTHER);
    let ticket = confirmed(&desk).await;
    let refused = desk.approves(&ticket).unwrap_err();
    assert!(matches!(refused, FlowError::Held { .. }), "{refused}");
    let approve = [("act", "approve"), ("reference", ticket.as_str()), ("password", "")];
    let seen = carla.decides(&ticket, &approve).await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(seen.text.contains("A legal hold stands. Nothing was approved."), "{}", seen.text);
    desk.days_pass(2).await;
    assert!(desk.approves(&ticket).is_err(), "its last day is a day on which it stands");
    desk.days_pass(1).await;
    desk.approves(&ticket).unwrap();
}

#[tokio::test]
async fn a_hold_on_a_system_stops_that_system_and_lets_the_others_go_on() {
    let desk = TestDesk::open().await;
    let ticket = confirmed(&desk).await;
    desk.approves(&ticket).unwrap();
    let carla = desk.colleague("carla", "compliance").await;
    assert_eq!(holds(&carla, ("login", ""), "2027-03-31").await, StatusCode::SEE_OTHER);
    desk.days_pass(4).await;
    let states: Vec<String> = desk
        .ticket(&ticket)
        .systems
        .iter()
        .map(|system| format!("{}: {}", system.key, system.state))
        .collect();
    assert_eq!(states, ["business_center: kept", "login: waits", "activecampaign: gone"]);
    assert_eq!(desk.company_rows("accounts WHERE email = 'ann.keller@example.com'"), 1);
}

#[tokio::test]
async fn a_policy_approves_nothing_that_is_held() {
    let config = "[policy]\napproval = { erase_data = \"everybody\" }\n".to_owned();
    let desk = TestDesk::with(Setup { config, ..Setup::default() }).await;
    let carla = desk.colleague("carla", "compliance").await;
    holds(&carla, ("", ANN), "2027-03-31").await;
    let held = confirmed(&desk).await;
    assert_eq!(desk.stands(&held), "reviewing");
    let free = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    assert_eq!(desk.stands(&free), "scheduled");
}

#[tokio::test]
async fn the_register_names_nobody_and_each_change_is_a_line_in_the_log() {
    let desk = TestDesk::open().await;
    let carla = desk.colleague("carla", "compliance").await;
    for (on, until) in
        [(("", "ann.keller"), "2027-03-31"), (("", ANN), "2026-11-21"), (("", ANN), "soon")]
    {
        let status = holds(&carla, on, until).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{on:?} {until}");
    }
    assert_eq!(holds(&carla, ("nowhere", ""), "2027-03-31").await, StatusCode::NOT_FOUND);
    assert_eq!(desk.desk_rows("holds"), 0);
    holds(&carla, ("", ANN), "2027-03-31").await;
    assert_eq!(desk.places_of(ANN.as_bytes()), [""; 0]);
    let id = only_hold(&carla).await;
    let lift = [("act", "lift"), ("id", id.as_str())];
    carla.sends("/compliance/holds", &lift).await;
    assert_eq!(carla.sends("/compliance/holds", &lift).await.status, StatusCode::NOT_FOUND);
    let lines = desk.read(|db| db::audit::lines(db, "holds"));
    let lines: Vec<_> =
        lines.iter().map(|(l, _)| format!("{} {}: {}", l.by, l.on, l.detail)).collect();
    assert_eq!(
        lines,
        [
            format!("agent:carla hold: {id} on=person reason=lawsuit until=2027-03-31"),
            format!("agent:carla lift_hold: {id}"),
        ]
    );
}
