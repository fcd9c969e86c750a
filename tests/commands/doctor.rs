//! `privacy-desk doctor`.

use crate::desk::{Desk, Run};

#[test]
fn a_healthy_desk_is_told_so_check_by_check() {
    let desk = Desk::with_systems();
    let run = desk.run(&["doctor"]).well();
    assert!(run.out.lines().all(|line| line.starts_with("ok   ")), "{run:?}");
    let checks = desk.run(&["doctor", "--json"]).well().lines();
    assert!(checks.len() >= 5 && checks.iter().all(|check| check["ok"] == true), "{checks:?}");
}

#[test]
fn each_thing_that_is_wrong_is_named_with_what_to_do() {
    let desk = Desk::new();
    let fails = |desk: &Desk, check: &str, hint: &str| {
        let run = desk.run(&["doctor"]);
        assert_eq!(run.code, 1, "{run:?}");
        let line = run.out.lines().find(|line| line.starts_with("FAIL")).unwrap_or_default();
        assert!(line.contains(check) && line.contains(hint), "{run:?}");
        assert!(desk.run(&["doctor", "--json"]).lines().iter().any(|check| check["ok"] == false));
    };
    fails(&desk, "key file", "`privacy-desk migrate`");
    desk.run(&["migrate"]).well();
    desk.run(&["doctor"]).well();
    desk.writes("systems/broken.yaml", "dataset: [");
    fails(&desk, "systems", "broken.yaml");
    std::fs::remove_file(desk.path("systems/broken.yaml")).unwrap();
    let config = std::fs::read_to_string(desk.path("privacy-desk.toml")).unwrap();
    desk.writes("privacy-desk.toml", &config.replace("file://", "ftp://"));
    fails(&desk, "mail.outbound", "smtp://");
    desk.writes("privacy-desk.toml", &config.replace("Europe/Berlin", "Europe/Hamburg"));
    fails(&desk, "company.time_zone", "Europe/Berlin");
    desk.writes("privacy-desk.toml", "[company");
    fails(&desk, "configuration", "");
}

#[test]
fn a_desk_without_a_configuration_is_told_what_is_missing() {
    let desk = Desk::new();
    let run = Run::of(desk.command(&["doctor", "--config", "elsewhere.toml"]), b"");
    assert_eq!(run.code, 1);
    assert!(run.out.contains("elsewhere.toml"), "{run:?}");
}
