//! `privacy-desk report`.

use crate::desk::{ANN, Desk, ERASE};

/// A desk with an open ticket and one that was refused.
fn desk() -> (Desk, [String; 2]) {
    let desk = Desk::migrated();
    let tickets =
        [desk.opens(ANN, ERASE), desk.opens("bob@example.com", "Please delete my account.")];
    desk.run(&["ticket", "refuse", &tickets[1], "--ground", "excessive"]).well();
    (desk, tickets)
}

#[test]
fn the_sums_say_how_the_clock_is_kept() {
    let (desk, _) = desk();
    let sums = desk.run(&["report", "sla", "--json"]).well().json();
    assert_eq!(sums["group"], "all");
    for (name, value) in [("received", 2), ("open", 1), ("overdue", 0), ("closed", 1)] {
        assert_eq!(sums[name], value, "{name}");
    }
    assert_eq!(sums["on_time_percent"], 100.0);
    let told = desk.run(&["report", "sla"]).well();
    assert!(told.out.starts_with("all: 2 received, 1 open (0 overdue"), "{told:?}");

    let kinds = desk.run(&["report", "sla", "--by", "kind", "--json"]).well().lines();
    let groups: Vec<_> = kinds.iter().map(|line| line["group"].as_str().unwrap()).collect();
    assert_eq!(groups, ["delete_account", "erase_data"]);
    for by in ["month", "law", "channel"] {
        assert_eq!(desk.run(&["report", "sla", "--by", by, "--json"]).well().lines().len(), 1);
    }
}

#[test]
fn a_table_has_one_row_a_ticket_and_no_person() {
    let (desk, tickets) = desk();
    let run = desk.run(&["report", "sla", "--csv"]).well();
    let mut table = csv::Reader::from_reader(run.out.as_bytes());
    let head: Vec<String> = table.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(head[..4], ["reference", "kind", "law", "channel"]);
    let rows: Vec<_> = table.records().map(|row| row.unwrap().get(0).unwrap().to_owned()).collect();
    assert_eq!(rows, tickets);
    assert!(!run.out.contains('@'), "{run:?}");
    desk.run(&["report", "sla", "--csv", "--json"]).fails(2, "--csv");
    desk.run(&["report", "sla", "--csv", "--by", "kind"]).fails(2, "--csv");
}

#[test]
fn the_register_of_california_has_a_line_for_each_answer_and_the_figures_last() {
    let (desk, tickets) = desk();
    let lines = desk.run(&["report", "ccpa", "--json"]).well().lines();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["reference"], tickets[1]);
    for fact in [
        "date_of_request",
        "nature_of_request",
        "manner_made",
        "date_of_response",
        "nature_of_response",
        "basis_for_denial",
    ] {
        assert!(lines[0][fact].is_string(), "{fact}: {}", lines[0]);
    }
    assert_eq!((&lines[1]["answered"], &lines[1]["denied"]), (&1.into(), &1.into()));
}

#[test]
fn a_period_is_bounded_by_days_of_receipt() {
    let (desk, _) = desk();
    let count = |from: &str, to: &str| {
        let period = ["report", "sla", "--json", "--from", from, "--to", to];
        desk.run(&period).well().json()["received"].as_u64().unwrap()
    };
    let today = desk.base().rules.day(desk.base().world.now());
    let day = |days: i64| (today + chrono::TimeDelta::days(days)).to_string();
    assert_eq!(count(&day(0), &day(0)), 2);
    assert_eq!(count(&day(-9), &day(-1)), 0);
    assert_eq!(count(&day(1), &day(9)), 0);
    desk.run(&["report", "sla", "--from", "yesterday"]).fails(2, "--from");
}
