//! `privacy-desk ingest`.

use std::collections::BTreeSet;

use serde_json::json;

use crate::desk::{ANN, Desk, ERASE, Run, mail};

#[test]
fn files_are_answered_in_the_order_given_one_line_each() {
    let desk = Desk::migrated();
    desk.writes("b.eml", &mail(ANN, ERASE));
    desk.writes("a.eml", "no mail at all");
    let away = mail("bob@example.com", ERASE);
    desk.writes("c.eml", &away.replace("Subject:", "Auto-Submitted: auto-replied\r\nSubject:"));
    let run = desk.run(&["ingest", "b.eml", "a.eml", "b.eml", "c.eml"]).well();
    let lines = run.lines();
    let results: Vec<_> = lines.iter().map(|line| line["result"].as_str().unwrap()).collect();
    assert_eq!(results, ["opened", "quarantined", "duplicate", "ignored"]);
    assert_eq!(lines[0]["ticket"], lines[2]["ticket"]);
    assert!(lines[1]["reason"].is_string() && lines[3]["reason"].is_string());
    for line in lines {
        let fields: BTreeSet<_> = line.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(fields, BTreeSet::from(["reason", "result", "ticket"]));
    }
}

#[test]
fn a_mail_server_pipes_one_mail() {
    let desk = Desk::migrated();
    let opened = desk.run_with(&["ingest"], &mail(ANN, ERASE)).well().json();
    let said = json!({ "result": "opened", "ticket": opened["ticket"], "reason": null });
    assert_eq!(opened, said);
    let nothing = desk.run_with(&["ingest"], "").well().json();
    assert_eq!(nothing["result"], "quarantined");
}

#[test]
fn bytes_that_are_no_text_are_kept() {
    let desk = Desk::migrated();
    let bytes: Vec<u8> = (0..=255).cycle().take(4096).collect();
    let run = Run::of(desk.command(&["ingest"]), &bytes).well();
    assert_eq!(run.json()["result"], "quarantined");
}

#[test]
fn what_was_not_stored_is_told_to_the_mail_server() {
    let desk = Desk::migrated();
    desk.writes("a.eml", &mail(ANN, ERASE));
    let run = desk.run(&["ingest", "a.eml", "missing.eml"]);
    assert_eq!((run.code, run.lines().len()), (75, 1), "{run:?}");
    assert!(run.err.contains("missing.eml"), "{run:?}");
    desk.run(&["ingest", "systems"]).fails(75, "systems");

    desk.database_changes("ALTER TABLE messages RENAME TO messages_away");
    let run = desk.run_with(&["ingest"], &mail("bob@example.com", ERASE));
    run.fails(75, "again");
    assert!(!run.err.contains("bob@example.com"), "{run:?}");
    desk.database_changes("ALTER TABLE messages_away RENAME TO messages");
    desk.run_with(&["ingest"], &mail("bob@example.com", ERASE)).well();
}

#[test]
fn without_a_database_the_mail_server_keeps_the_mail() {
    let desk = Desk::migrated();
    let mut command = desk.command(&["ingest"]);
    command.env("PRIVACY_DESK__DATABASE__URL", "sqlite://gone/desk.sqlite");
    Run::of(command, mail(ANN, ERASE).as_bytes()).fails(75, "`privacy-desk migrate`");
    assert!(!desk.path("gone").exists());
    let mut command = desk.command(&["--config", "missing.toml", "ingest"]);
    command.env("RUST_LOG", "off"); // the code alone says enough
    assert_eq!(Run::of(command, b"x").code, 75);
}

#[test]
fn many_deliveries_at_once_open_one_ticket() {
    let desk = Desk::migrated();
    let raw = mail(ANN, ERASE);
    let runs: Vec<Run> = std::thread::scope(|scope| {
        let deliver = || desk.run_with(&["ingest"], &raw).well();
        let threads: Vec<_> = (0..6).map(|_| scope.spawn(deliver)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let opened = runs.iter().filter(|run| run.json()["result"] == "opened").count();
    assert_eq!(opened, 1);
    let list = desk.run(&["ticket", "list", "--json"]).well();
    assert_eq!(list.lines().len(), 1);
}
