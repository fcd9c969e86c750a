//! `privacy-desk classify` and `deadline`: without configuration, key or database.

use std::process::Command;

use crate::desk::{PROGRAM, Run};

/// Runs the program in an empty folder.
fn run(arguments: &[&str], input: &str) -> Run {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(PROGRAM);
    command.args(arguments).current_dir(folder.path()).env_clear();
    let run = Run::of(command, input.as_bytes());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "something was made");
    run
}

#[test]
fn a_message_is_classified_with_the_words_that_show_it() {
    let answer =
        run(&["classify"], "Subject: Request\n\nPlease delete my account.\n").well().json();
    assert_eq!(answer["intent"], "delete_account");
    let evidence = &answer["evidence"][0];
    assert!(evidence["says"].is_string() && evidence["text"].is_string(), "{evidence}");
    assert_eq!(
        answer,
        run(&["classify", "--json", "-"], "Subject: Request\n\nPlease delete my account.\n")
            .well()
            .json()
    );
}

#[test]
fn a_stream_is_answered_line_by_line_with_its_ids() {
    let lines = "{\"id\":1,\"body\":\"Please erase all my personal data.\"}\n\
                 {\"id\":\"b\",\"subject\":\"Conto\",\"body\":\"Vorrei chiudere il mio account.\"}\n";
    let answers = run(&["classify", "--jsonl", "-"], lines).well().lines();
    assert_eq!((&answers[0]["id"], &answers[0]["intent"]), (&1.into(), &"erase_data".into()));
    assert_eq!((&answers[1]["id"], &answers[1]["language"]), (&"b".into(), &"it".into()));
}

#[test]
fn a_line_that_is_no_message_is_named_and_the_rest_is_answered() {
    let run =
        run(&["classify", "--jsonl", "-"], "{\"id\":1}\nnot json\n{\"id\":3,\"body\":\"x\"}\n");
    assert_eq!((run.code, run.lines().len()), (1, 1), "{run:?}");
    assert!(run.err.contains("line 1") && run.err.contains("line 2"), "{run:?}");
}

#[test]
fn the_dates_are_one_object() {
    let answer = run(&["deadline", "--received", "2026-11-22", "--region", "DE-BY"], "").well();
    assert_eq!(answer.err, "");
    let dates = answer.json();
    assert_eq!(
        (&dates["promised"], &dates["statutory"]),
        (&"2026-12-22".into(), &"2026-12-22".into())
    );
    let same = ["--json", "deadline", "--received", "2026-11-22", "--region", "DE-BY"];
    assert_eq!(run(&same, "").well().json(), dates);
    let noted = run(&["deadline", "--received", "2026-11-22"], "").well();
    assert!(noted.err.starts_with("note: "), "{noted:?}");
    noted.json();
}

#[test]
fn a_mistake_is_told_with_what_to_write() {
    run(&["deadline", "--received", "22.11.2026"], "").fails(2, "2026-11-22");
    run(&["deadline", "--received", "2026-11-22", "--law", "lgpd"], "").fails(2, "uk_gdpr");
    run(&["deadline", "--received", "2026-11-22", "--region", "XX-1!"], "").fails(2, "DE-BY");
    run(&["deadline"], "").fails(2, "--received");
    run(&["classify", "missing.txt"], "").fails(1, "missing.txt");
    run(&["clasify"], "").fails(2, "classify");
}
