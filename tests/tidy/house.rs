//! What every file of the house looks like, and what the documents say of it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use regex::Regex;

use super::source::{Source, read, rust_files, split, text_files, top};

const LINES_MAX: usize = 400;

/// The folders that hold Rust.
const OURS: [&str; 4] = ["src", "tests", "benches", "fuzz"];

/// What code may not say, and why.
#[rustfmt::skip]
const FORBIDDEN: &[(&str, &str)] = &[
    ("#[allow(",        "an exception is an `expect` with a reason"),
    ("#![allow(",       "an exception is an `expect` with a reason"),
    ("#[ignore",        "a test that does not run proves nothing"),
    ("#[should_panic",  "assert on the error, not on a panic"),
    ("#[serial",        "tests share nothing, so they need no order"),
];

fn ours() -> Vec<Source> {
    OURS.iter().flat_map(|folder| rust_files(folder)).collect()
}

#[track_caller]
fn assert_none(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_file_begins_by_saying_what_it_is() {
    let silent = ours().into_iter().filter(|file| !file.text.starts_with("//!"));
    assert_none(&silent.map(|file| format!("{}: begin with `//!`", file.path)).collect::<Vec<_>>());
}

#[test]
fn no_file_is_longer_than_four_screens() {
    let long = ours().into_iter().filter(|file| file.text.lines().count() > LINES_MAX);
    let wrong = long.map(|file| format!("{}: more than {LINES_MAX} lines", file.path));
    assert_none(&wrong.collect::<Vec<_>>());
}

#[test]
fn nothing_is_left_unfinished() {
    let unfinished = Regex::new(r"\b(TO(DO)|FIX(ME)|XX(X))\b").unwrap();
    let mut wrong = Vec::new();
    for file in text_files("") {
        // In Spanish the word is a pronoun, so quotes and word lists are not looked at.
        let looked_at = match Path::new(&file.path).extension().and_then(|e| e.to_str()) {
            Some("rs") => split(&file.text).comments,
            Some("md" | "sql" | "css" | "hbs") | None => file.text,
            Some(_) => continue,
        };
        for (number, line) in looked_at.lines().enumerate() {
            if unfinished.is_match(line) {
                wrong.push(format!("{}:{}: {}", file.path, number + 1, line.trim()));
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn exceptions_give_reasons_and_tests_run() {
    let mut wrong = Vec::new();
    for file in ours() {
        let code = split(&file.text).code;
        for (mark, why) in FORBIDDEN.iter().filter(|(mark, _)| code.contains(mark)) {
            wrong.push(format!("{}: `{mark}`: {why}", file.path));
        }
    }
    assert_none(&wrong);
}

#[test]
fn no_test_waits_for_time_to_pass() {
    let mut wrong = Vec::new();
    // Torture watches real processes from outside: they live by the machine's clock.
    for file in ours().into_iter().filter(|file| !file.path.starts_with("tests/torture/")) {
        let code = split(&file.text).code;
        let tests = if file.path.starts_with("src/") {
            code.split_once("#[cfg(test)]").map_or("", |(_, tests)| tests)
        } else {
            &code
        };
        if tests.contains(concat!("thread::", "sleep")) {
            wrong.push(format!("{}: a test waits; move the clock instead", file.path));
        }
    }
    assert_none(&wrong);
}

#[test]
fn nothing_names_a_path_of_one_machine() {
    let machine = Regex::new(r"(^|[^\w.-])/(work|root)/").unwrap();
    let mut wrong = Vec::new();
    for file in text_files("") {
        let lines = file.text.lines().enumerate().filter(|(_, line)| machine.is_match(line));
        wrong.extend(lines.map(|(number, line)| format!("{}:{}: {line}", file.path, number + 1)));
    }
    assert_none(&wrong);
}

#[test]
fn every_file_belongs_to_a_module() {
    let mut wrong = Vec::new();
    for file in ours() {
        let path = file.path.trim_end_matches(".rs").trim_end_matches("/mod");
        let (folder, name) = path.rsplit_once('/').unwrap();
        if matches!(name, "lib" | "main")
            || matches!(folder, "src/bin" | "tests" | "benches" | "fuzz/fuzz_targets")
        {
            continue; // the root of a crate
        }
        let parents = ["mod", "lib", "main"].map(|name| top().join(format!("{folder}/{name}.rs")));
        let declares = |parent: &PathBuf| {
            let text = fs::read_to_string(parent).unwrap_or_default();
            split(&text).code.contains(&format!("mod {name};"))
        };
        if !parents.iter().any(declares) {
            wrong.push(format!("{}: nothing in {folder} says `mod {name};`", file.path));
        }
    }
    assert_none(&wrong);
}

/// Rooms whose files the map names one by one.
const NAMED_FILE_BY_FILE: [&str; 4] = ["domain", "db", "flow", "jobs"];

#[test]
fn the_map_names_every_room_and_every_folder_of_the_house() {
    let map = read("ARCHITECTURE.md");
    let names = |name: &str| {
        let forms = [format!("`{name}`"), format!("{name}/"), format!("{name}.rs")];
        forms.iter().any(|form| map.contains(form.as_str()))
    };
    let mut wrong = Vec::new();
    for file in rust_files("src") {
        let path = file.path.trim_start_matches("src/");
        let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
        let is_room = folders.is_empty() && !matches!(name, "lib.rs" | "main.rs");
        let is_named = NAMED_FILE_BY_FILE.contains(&folders)
            && !matches!(name, "mod.rs" | "tests.rs")
            || is_room;
        let file = is_named.then(|| name.trim_end_matches(".rs"));
        for name in folders.split('/').filter(|name| !name.is_empty()).chain(file) {
            if !names(name) {
                wrong.push(format!("ARCHITECTURE.md does not name `{name}` of src/{path}"));
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn the_documents_name_only_files_that_exist() {
    let mut wrong = Vec::new();
    let documents = text_files("").into_iter().filter(|file| file.has_extension("md"));
    for file in documents {
        for (number, line) in file.text.lines().enumerate() {
            for quoted in line.split('`').skip(1).step_by(2) {
                let is_ours = OURS.iter().any(|ours| quoted.starts_with(&format!("{ours}/")));
                let is_pattern = quoted.contains(['*', '<', '{', '…', ' ', '[']);
                let path = quoted.split([':', '#']).next().unwrap();
                if is_ours && !is_pattern && !top().join(path).exists() {
                    wrong.push(format!("{}:{}: there is no {path}", file.path, number + 1));
                }
            }
        }
    }
    assert_none(&wrong);
}
