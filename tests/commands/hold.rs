//! `privacy-desk hold`.

use privacy_desk::{db, domain::erasure::SystemKey};

use crate::desk::{ANN, Desk};

const DAY: &str = "2999-01-31";

#[test]
fn a_hold_is_placed_on_a_person_listed_without_a_name_and_lifted() {
    let desk = Desk::migrated();
    let place = ["hold", "place", "--reason", "lawsuit", "--until"];
    let until = [&place[..], &[DAY]].concat();
    desk.run_with(&place[..4], ANN).fails(2, "--until");
    desk.run_with(&["hold", "place", "--reason", "she wrote", "--until", DAY], ANN)
        .fails(2, "lawsuit, order or");
    desk.run_with(&until, "ann").fails(1, "address");
    desk.run_with(&[&place[..], &["2026-01-31"]].concat(), ANN).fails(1, "today or later");

    let placed = desk.run_with(&[&until[..], &["--json"]].concat(), &format!("{ANN}\n")).well();
    let id = placed.json()["id"].as_str().unwrap().to_owned();
    desk.writes("ann.txt", ANN);
    desk.run(&[&until[..], &["ann.txt"]].concat()).well();
    let listed = desk.run(&["hold", "list", "--json"]).well();
    assert!(!listed.out.contains(ANN));
    let listed = listed.lines();
    assert_eq!(listed.len(), 2);
    assert_eq!(listed[1]["id"], id.as_str());
    assert_eq!(listed[1]["system"], serde_json::Value::Null);
    assert_eq!((&listed[1]["reason"], &listed[1]["until"]), (&"lawsuit".into(), &DAY.into()));

    desk.run(&["hold", "lift", &id]).well();
    desk.run(&["hold", "lift", &id]).fails(1, "no such hold");
    assert_eq!(desk.run(&["hold", "list", "--json"]).well().lines().len(), 1);
    let log = desk.base().db.read_now(|db| db::audit::lines(db, "holds")).unwrap();
    let log: Vec<_> = log.iter().map(|(line, _)| (line.by.as_str(), line.on.as_str())).collect();
    assert_eq!(log, [("agent:ada", "hold"), ("agent:ada", "hold"), ("agent:ada", "lift_hold")]);
}

#[test]
fn a_hold_on_a_system_needs_one_that_is_connected() {
    let desk = Desk::with_systems();
    let place = |key| ["hold", "place", "--system", key, "--reason", "order", "--until", DAY];
    desk.run(&place("activecampain")).fails(1, "no system has the key activecampain");
    desk.run(&place("activecampaign")).well();
    let key = SystemKey::parse("activecampaign").unwrap();
    let today = desk.base().world.now().date_naive();
    let on = desk.base().db.read_now(|db| db::holds::on(db, &[], &[key], today)).unwrap();
    assert_eq!(on.len(), 1);
    desk.run(&[&place("activecampaign")[..], &["ann.txt"]].concat()).fails(2, "cannot be used");
}
