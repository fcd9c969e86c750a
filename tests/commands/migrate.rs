//! `privacy-desk migrate`, and what every other command does without it.

use std::os::unix::fs::PermissionsExt as _;

use crate::desk::{ANN, Desk, ERASE};

#[test]
fn it_makes_a_schema_and_a_key_that_only_its_owner_reads_and_then_nothing_more() {
    let desk = Desk::new();
    let first = desk.run(&["migrate", "--json"]).well().json();
    assert!(first["migrations"].as_u64().unwrap() > 0);
    assert_eq!(first["key_file_made"], true);
    let key = desk.path("data/vault.key");
    assert_eq!(std::fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
    let before = std::fs::read(&key).unwrap();

    let again = desk.run(&["migrate", "--json"]).well().json();
    assert_eq!((&again["migrations"], &again["key_file_made"]), (&0.into(), &false.into()));
    assert_eq!(std::fs::read(&key).unwrap(), before);
    let told = desk.run(&["migrate"]).well();
    assert_eq!(told.out, "the database is up to date (0 migrations run)\n");
}

#[test]
fn it_says_to_back_up_the_key_that_it_made() {
    let told = Desk::new().run(&["migrate"]).well();
    assert!(told.out.contains("back it up, apart from the database"), "{told:?}");
}

/// Every command that works with the desk.
const COMMANDS: &[&[&str]] = &[
    &["serve"],
    &["work"],
    &["ticket", "list"],
    &["ticket", "show", "PD-0000-0000"],
    &["ticket", "approve", "PD-0000-0000", "--confirm", "PD-0000-0000"],
    &["token", "list"],
    &["token", "new", "--scope", "intake"],
    &["systems", "check"],
    &["report", "sla"],
    &["report", "ccpa"],
    &["audit", "verify"],
];

#[test]
fn nothing_else_begins_without_a_key_file_and_each_says_what_makes_one() {
    let desk = Desk::new();
    for command in COMMANDS {
        desk.run(command).fails(1, "`privacy-desk migrate`");
    }
    let ingest = desk.run_with(&["ingest"], "From: a@example.com\r\n\r\nx");
    ingest.fails(75, "`privacy-desk migrate`");
    assert!(!desk.path("data").exists(), "and nothing was made");
}

#[test]
fn nothing_else_begins_without_a_schema_and_each_says_what_makes_one() {
    let desk = Desk::new();
    std::fs::create_dir(desk.path("data")).unwrap();
    desk.writes("data/vault.key", &"07".repeat(32));
    for command in COMMANDS {
        desk.run(command).fails(1, "`privacy-desk migrate`");
    }
    desk.run_with(&["ingest"], "x").fails(75, "`privacy-desk migrate`");
    assert!(!desk.path("data/desk.sqlite").exists(), "an empty database would look like one");
}

#[test]
fn a_key_file_that_holds_something_else_is_refused() {
    let desk = Desk::migrated();
    for content in ["", "short", &"g".repeat(64), &"07".repeat(33)] {
        desk.writes("data/vault.key", content);
        desk.run(&["ticket", "list"]).fails(1, "64 hexadecimal digits");
    }
}

#[test]
fn the_wrong_key_is_refused_and_a_lost_one_is_not_replaced() {
    let desk = Desk::migrated();
    desk.opens(ANN, ERASE);
    let right = std::fs::read_to_string(desk.path("data/vault.key")).unwrap();
    desk.writes("data/vault.key", &"08".repeat(32));
    desk.run(&["ticket", "list"]).fails(1, "put that one back");
    desk.run(&["migrate"]).fails(1, "put that one back");

    std::fs::remove_file(desk.path("data/vault.key")).unwrap();
    desk.run(&["migrate"]).fails(1, "put that one back");
    assert!(!desk.path("data/vault.key").exists(), "a new key would open nothing");
    desk.writes("data/vault.key", &right);
    desk.run(&["ticket", "list"]).well();
}
