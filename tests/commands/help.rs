//! What the program says of itself.

use crate::desk::{Desk, Run};

fn help(desk: &Desk, command: &[&str]) -> String {
    let run = desk.run(&[command, &["--help"]].concat()).well();
    assert_eq!(run.err, "");
    run.out
}

/// The commands that a help text lists, each with its sentence.
fn listed(help: &str) -> Vec<(String, String)> {
    let Some((_, rest)) = help.split_once("Commands:\n") else { return Vec::new() };
    let list = rest.split("\n\n").next().unwrap_or_default();
    let entries = list.lines().filter_map(|line| line.trim().split_once("  "));
    let named = entries.map(|(name, says)| (name.to_owned(), says.trim().to_owned()));
    named.filter(|(name, _)| name != "help").collect()
}

#[test]
fn every_command_says_what_it_does_and_takes_json() {
    let desk = Desk::new();
    let mut waiting = vec![Vec::new()];
    let mut seen = 0;
    while let Some(command) = waiting.pop() {
        let words: Vec<&str> = command.iter().map(String::as_str).collect();
        let text = help(&desk, &words);
        assert!(text.contains("--json"), "{words:?}: {text}");
        assert!(text.contains("--config"), "{words:?}: {text}");
        let about = text.split("\n\n").next().unwrap();
        assert!(about.len() > 15 && !about.starts_with("Usage"), "{words:?}: {text}");
        for (name, says) in listed(&text) {
            assert!(says.len() > 15, "{words:?} {name}: {says}");
            waiting.push([command.clone(), vec![name]].concat());
        }
        seen += 1;
    }
    assert!(seen > 25, "{seen}");
}

#[test]
fn what_agents_can_do_is_in_the_handbook() {
    let handbook = include_str!("../../docs/operations.md");
    for (name, _) in listed(&help(&Desk::new(), &["ticket"])) {
        let forms = [format!("`{name} REF"), format!("ticket {name} ")];
        let is_there = forms.iter().any(|form| handbook.contains(form.as_str()));
        assert!(is_there, "docs/operations.md does not explain `ticket {name}`");
    }
}

#[test]
fn the_program_names_itself_and_refuses_what_it_does_not_know() {
    let desk = Desk::new();
    let version = desk.run(&["--version"]).well();
    assert_eq!(version.out, format!("privacy-desk {}\n", env!("CARGO_PKG_VERSION")));
    desk.run(&[]).fails(2, "Usage:");
    desk.run(&["--json"]).fails(2, "Usage:");
    desk.run(&["tikcet"]).fails(2, "ticket");
    desk.run(&["ticket", "list", "--limits", "3"]).fails(2, "--limit");
}

#[test]
fn logs_have_no_colours_where_nobody_looks() {
    let desk = Desk::new();
    let run = Run::of(desk.command(&["ingest"]), b"x");
    assert_eq!(run.code, 75);
    assert!(!run.err.contains('\u{1b}'), "{run:?}");
}

#[test]
fn a_reader_who_has_seen_enough_is_no_error() {
    use std::process::{Command, Stdio};
    let desk = Desk::migrated();
    for n in 0..3 {
        desk.opens(&format!("n{n}@example.com"), crate::desk::ERASE);
    }
    let mut list = desk
        .command(&["ticket", "list", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut head = Command::new("true").stdin(list.stdout.take().unwrap()).spawn().unwrap();
    assert!(head.wait().unwrap().success());
    let ended = Run::ended(list.wait_with_output().unwrap());
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{ended:?}");
}
