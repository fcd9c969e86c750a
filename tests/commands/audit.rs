//! `privacy-desk audit verify`.

use crate::desk::{ANN, Desk, ERASE};

#[test]
fn a_log_that_nobody_touched_holds() {
    let desk = Desk::migrated();
    let empty = desk.run(&["audit", "verify", "--json"]).well().json();
    assert_eq!(empty["lines"], 0);
    desk.opens(ANN, ERASE);
    let seen = desk.run(&["audit", "verify", "--json"]).well().json();
    assert_eq!((&seen["chains"], &seen["broken"]), (&1.into(), &0.into()));
    let told = desk.run(&["audit", "verify"]).well();
    assert!(told.out.ends_with("in 1 chains, 0 of them broken\n"), "{told:?}");
}

#[test]
fn a_log_that_somebody_touched_fails_with_the_ticket_and_the_line() {
    let desk = Desk::migrated();
    let reference = desk.opens(ANN, ERASE);
    desk.opens("bob@example.com", ERASE);
    let of_ticket = format!("stream = (SELECT id FROM tickets WHERE reference = '{reference}')");
    desk.database_changes(&format!(
        "UPDATE audit_lines SET by_whom = 'agent:eve' WHERE {of_ticket}"
    ));
    let run = desk.run(&["audit", "verify", "--json"]);
    assert_eq!(run.code, 1, "{run:?}");
    let lines = run.lines();
    assert_eq!(lines[0]["chain"], reference);
    assert!(lines[0]["broken"].as_str().unwrap().starts_with("line 1 was changed"), "{run:?}");
    assert_eq!(lines[1]["broken"], 1);
    let told = desk.run(&["audit", "verify"]);
    assert!(told.out.starts_with(&format!("{reference}: line 1")), "{told:?}");

    desk.database_changes(&format!("DELETE FROM audit_lines WHERE {of_ticket}"));
    assert_eq!(desk.run(&["audit", "verify"]).code, 1);
    let doctor = desk.run(&["doctor"]);
    assert_eq!(doctor.code, 1);
    assert!(doctor.out.contains("FAIL audit log"), "{doctor:?}");
}
