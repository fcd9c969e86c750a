//! `privacy-desk systems`.

use std::collections::BTreeSet;

use privacy_desk::{db, domain::person::EmailAddress};

use crate::desk::{ANN, Desk};

#[test]
fn the_sample_company_is_as_its_maps_say() {
    let desk = Desk::with_systems();
    let lines = desk.run(&["systems", "check", "--json"]).well().lines();
    let systems: BTreeSet<_> = lines.iter().map(|line| line["system"].as_str().unwrap()).collect();
    assert_eq!(systems, BTreeSet::from(["activecampaign", "business_center", "login"]));
    assert!(lines.iter().all(|line| line["found"] == 0), "{lines:?}");
    let told = desk.run(&["systems", "check"]).well();
    assert!(told.out.contains("business_center.contacts: 0 rows, delete"), "{told:?}");
}

#[test]
fn a_company_without_activecampaign_is_told_that_and_by_whom_and_never_twice() {
    let desk = Desk::with_systems();
    let absent = "activecampaign:\n  absent: true\n  by: Carla Okafor\n  since: 2026-01-31\n";
    let account = std::fs::read_to_string(desk.path("systems/activecampaign.yaml")).unwrap();
    desk.writes("systems/activecampaign.yaml", absent);
    let said = "activecampaign: absent, as Carla Okafor declared; since 2026-01-31";
    assert!(desk.run(&["systems", "check"]).well().out.contains(said));
    let lines = desk.run(&["systems", "check", "--json"]).well().lines();
    let declared = serde_json::json!({ "by": "Carla Okafor", "since": "2026-01-31" });
    assert!(lines.iter().any(|line| line["absent"] == declared), "{lines:?}");
    let doctor = desk.run(&["doctor"]).well();
    let said = "activecampaign (absent, as Carla Okafor declared; since 2026-01-31)";
    assert!(doctor.out.contains(said), "{doctor:?}");

    desk.writes("systems/marketing.yaml", &account);
    desk.run(&["systems", "check"]).fails(1, "two files describe a system named activecampaign");
}

#[test]
fn a_preview_counts_what_an_account_or_all_data_would_touch_and_names_nobody() {
    let desk = Desk::with_systems();
    let all = desk.run_with(&["systems", "preview", "--json"], ANN).well();
    let found = |lines: &[serde_json::Value], system: &str| -> u64 {
        let of = lines.iter().filter(|line| line["system"] == system);
        of.map(|line| line["found"].as_u64().unwrap()).sum()
    };
    for system in ["activecampaign", "business_center", "login"] {
        assert!(found(&all.lines(), system) > 0, "{system}: {all:?}");
    }
    let account = desk.run_with(&["systems", "preview", "--account-only", "--json"], ANN).well();
    let systems: BTreeSet<_> =
        account.lines().iter().map(|line| line["system"].as_str().unwrap().to_owned()).collect();
    assert_eq!(systems, BTreeSet::from(["login".to_owned()]));
    for run in [all, account] {
        assert!(!run.out.contains("ann.keller") && !run.err.contains("ann.keller"), "{run:?}");
    }
    desk.run_with(&["systems", "preview"], "no address").fails(1, "name@example.com");
    desk.run(&["systems", "preview", ANN]).fails(2, "unexpected argument");
}

#[test]
fn a_map_that_does_not_fit_is_refused_with_its_file() {
    let desk = Desk::with_systems();
    let map = std::fs::read_to_string(desk.path("systems/login.yaml")).unwrap();
    desk.writes("systems/login.yaml", &map.replace("fides_key: login", "fides_kee: login"));
    desk.run(&["systems", "check"]).fails(1, "login.yaml");
    desk.writes("systems/login.yaml", &map);
    std::fs::remove_file(desk.path("company.sqlite")).unwrap();
    let gone = desk.run(&["systems", "check", "--json"]);
    assert_eq!(gone.code, 1, "{gone:?}");
    gone.lines();
}

#[test]
fn a_system_without_its_secret_is_named_and_the_secret_is_not() {
    let desk = Desk::with_systems();
    let mut command = desk.command(&["systems", "check"]);
    command.env_remove("ACTIVECAMPAIGN_TOKEN");
    crate::desk::Run::of(command, b"").fails(1, "ACTIVECAMPAIGN_TOKEN");
    let mut command = desk.command(&["systems", "check"]);
    command.env("ACTIVECAMPAIGN_TOKEN", "a-wrong-secret-word");
    let run = crate::desk::Run::of(command, b"");
    assert_eq!(run.code, 1, "{run:?}");
    assert!(!format!("{run:?}").contains("a-wrong-secret-word"), "{run:?}");
}

#[test]
fn a_replay_counts_who_is_there_again_and_opens_tickets_when_it_is_told_to() {
    let desk = Desk::with_systems();
    let ann = EmailAddress::parse(ANN).unwrap();
    desk.base().db.write_now(|tx| db::suppressed::add(tx, &ann)).unwrap();
    let replay = ["systems", "replay", "business_center"];
    let asked = desk.run(&[&replay[..], &["--json"]].concat()).well();
    let seen = asked.json();
    assert_eq!(
        (&seen["erased"], &seen["would_open"], &seen["opened"]),
        (&1.into(), &1.into(), &0.into())
    );
    assert!(seen["listed"].as_u64().unwrap() > 20, "{seen}");
    let told = desk.run(&replay).well();
    assert!(told.out.contains("1 of them: a ticket would be opened; say --open"), "{told:?}");
    assert_eq!(desk.run(&["ticket", "list", "--json"]).well().lines().len(), 0);

    let open = [&replay[..], &["--open", "--json"]].concat();
    let (first, second) = (desk.run(&open).well(), desk.run(&open).well());
    assert_eq!((&first.json()["opened"], &second.json()["opened"]), (&1.into(), &0.into()));
    assert_eq!(second.json()["followed_up"], 1);
    let tickets = desk.run(&["ticket", "list", "--json"]).well().lines();
    assert_eq!(tickets.len(), 1);
    let reference = tickets[0]["reference"].as_str().unwrap();
    let shown = desk.run(&["ticket", "show", reference, "--json"]).well().json();
    assert_eq!(shown["follows_up"]["replayed"], serde_json::json!(["business_center"]));
    let shown = desk.run(&["ticket", "show", reference]).well();
    assert!(shown.out.contains("business_center: came back, seen by a replay"), "{shown:?}");
    for run in [asked, told, first, second] {
        assert!(!run.out.contains("keller") && !run.err.contains("keller"), "{run:?}");
    }
}

#[test]
fn a_system_that_can_not_list_is_replayed_from_a_file() {
    let desk = Desk::with_systems();
    let papers = "manual:\n  key: papers\n  name: Paper files\n  \
        colleague: { name: Carla Conti, email: carla@example.com }\n  collections:\n    \
        - { name: contracts, label: contracts, for: [data] }\n";
    desk.writes("systems/papers.yaml", papers);
    let ann = EmailAddress::parse(ANN).unwrap();
    desk.base().db.write_now(|tx| db::suppressed::add(tx, &ann)).unwrap();
    desk.run(&["systems", "replay", "papers"]).fails(1, "name that file with --addresses");
    desk.run(&["systems", "replay", "nowhere"]).fails(1, "no system has the key nowhere");
    desk.run(&["systems", "replay", "papers", "--addresses", "none.txt"]).fails(1, "none.txt");

    let mut list = "bob@example.com\n\n\"quoted\n".to_owned();
    list.extend((0..2_000).map(|number| format!("reader{number}@example.com\n")));
    desk.writes("papers.txt", &format!("{list}{}\n", ANN.to_uppercase()));
    let replay = ["systems", "replay", "papers", "--addresses", "papers.txt", "--open", "--json"];
    let seen = desk.run(&replay).well().json();
    let numbers = ["listed", "unreadable", "erased", "opened"].map(|key| seen[key].as_u64());
    assert_eq!(numbers, [Some(2_003), Some(1), Some(1), Some(1)]);
}
