//! `privacy-desk ticket`.

use serde_json::Value;

use crate::desk::{ANN, Desk, ERASE};

/// A ticket that waits for a decision.
fn reviewing() -> (Desk, String) {
    let desk = Desk::with_systems();
    let reference = desk.opens(ANN, ERASE);
    desk.confirmed(&reference);
    assert_eq!(shown(&desk, &reference)["stage"], "reviewing");
    (desk, reference)
}

fn shown(desk: &Desk, reference: &str) -> Value {
    desk.run(&["ticket", "show", reference, "--json"]).well().json()
}

/// The last line of the ticket's log.
fn last_line(desk: &Desk, reference: &str) -> String {
    let log = shown(desk, reference)["log"].as_array().unwrap().clone();
    log.last().unwrap().as_str().unwrap().to_owned()
}

#[test]
fn the_list_says_what_is_there_and_what_is_not() {
    let desk = Desk::migrated();
    assert!(desk.run(&["ticket", "list"]).well().out.contains("no tickets"));
    assert_eq!(desk.run(&["ticket", "list", "--json"]).well().out, "");

    let first = desk.opens(ANN, ERASE);
    let second = desk.opens("bob@example.com", "Please delete my account.");
    let list = desk.run(&["ticket", "list"]).well();
    assert!(list.out.contains(&first) && list.out.contains("30 days"), "{list:?}");
    let listed = desk.run(&["ticket", "list", "--json"]).well().lines();
    assert_eq!(
        (&listed[0]["reference"], &listed[1]["reference"]),
        (&first.clone().into(), &second.clone().into())
    );
    assert_eq!(
        (&listed[0]["kind"], &listed[1]["kind"]),
        (&"erase_data".into(), &"delete_account".into())
    );

    let one = desk.run(&["ticket", "list", "--limit", "1", "--json"]).well();
    assert_eq!(one.json()["reference"], first);
    desk.run(&["ticket", "dismiss", &first]).well();
    assert_eq!(desk.run(&["ticket", "list", "--json"]).well().json()["reference"], second);
    assert_eq!(desk.run(&["ticket", "list", "--all", "--json"]).well().lines().len(), 2);
    let closed = desk.run(&["ticket", "list", "--stage", "closed", "--json"]).well();
    assert_eq!(closed.json()["outcome"], "not_a_request");
    desk.run(&["ticket", "list", "--stage", "gone"]).fails(2, "not a stage");
}

#[test]
fn one_ticket_is_shown_with_what_can_be_done_and_without_the_person() {
    let (desk, reference) = reviewing();
    let ticket = shown(&desk, &reference.to_lowercase());
    assert_eq!(ticket["scope"], "all_data");
    assert_eq!(ticket["systems"].as_array().unwrap().len(), 3);
    let open: Vec<_> = ticket["open_to_agents"].as_array().unwrap().iter().collect();
    assert!(open.contains(&&"approve".into()) && !open.contains(&&"begin".into()), "{open:?}");
    assert_eq!(ticket["letters"].as_array().unwrap().len(), 1);
    assert!(ticket["looks"].as_array().unwrap().is_empty() && ticket["follows_up"].is_null());
    assert!(!open.contains(&&"take_up".into()));
    let text = desk.run(&["ticket", "show", &reference]).well();
    for hidden in ["ann.keller", "Article 17", "Please"] {
        assert!(!text.out.contains(hidden) && !ticket.to_string().contains(hidden), "{hidden}");
    }
    assert!(text.out.contains("an agent can:"), "{text:?}");
    desk.run(&["ticket", "show", "PD-0000-0000"]).fails(1, "no ticket with this reference");
}

#[test]
fn an_approval_needs_the_reference_twice() {
    let (desk, reference) = reviewing();
    let other = desk.opens("bob@example.com", ERASE);
    for typed in [other.as_str(), "", "yes", &reference[..11]] {
        let wrong = desk.run(&["ticket", "approve", &reference, "--confirm", typed]);
        wrong.fails(1, "the reference that was typed is not the ticket's");
    }
    desk.run(&["ticket", "approve", &reference]).fails(2, "--confirm");
    assert_eq!(shown(&desk, &reference)["stage"], "reviewing");

    let confirm = ["ticket", "approve", &reference, "--confirm", &reference.to_lowercase()];
    let approved = desk.run(&confirm).well();
    assert!(approved.out.contains("the erasure begins at"), "{approved:?}");
    let ticket = shown(&desk, &reference);
    assert_eq!(ticket["stage"], "scheduled");
    assert!(last_line(&desk, &reference).contains("agent:ada"));
    assert_eq!(desk.run(&confirm).code, 1, "it is approved already");

    desk.run(&["ticket", "put-back", &reference]).well();
    assert_eq!(shown(&desk, &reference)["stage"], "reviewing");
}

#[test]
fn what_is_not_proved_or_not_looked_at_is_not_approved() {
    let desk = Desk::with_systems();
    let reference = desk.opens(ANN, ERASE);
    let approve = ["ticket", "approve", &reference, "--confirm", &reference];
    let refused = desk.run(&approve);
    assert_eq!((refused.code, refused.out.as_str()), (1, ""));
    assert!(refused.err.contains("verifying"), "{refused:?}");
    assert_eq!(shown(&desk, &reference)["stage"], "verifying");
}

#[test]
fn a_refusal_names_a_ground_and_closes() {
    let (desk, reference) = reviewing();
    desk.run(&["ticket", "refuse", &reference]).fails(2, "--ground");
    desk.run(&["ticket", "refuse", &reference, "--ground", "because"]).fails(2, "not a ground");
    let refused = desk.run(&["ticket", "refuse", &reference, "--ground", "legal_claims", "--json"]);
    assert_eq!(refused.well().json()["outcome"], "refused");
    desk.run(&["ticket", "refuse", &reference, "--ground", "excessive"]).fails(1, "closed");
    desk.works();
    let letters = desk.letters();
    assert!(letters.iter().any(|letter| letter.contains("Art. 17(3)(e)")), "{letters:?}");
}

#[test]
fn the_law_has_one_extension() {
    let (desk, reference) = reviewing();
    let before = shown(&desk, &reference);
    desk.run(&["ticket", "extend", &reference, "--reason", "holiday"])
        .fails(2, "complexity or number");
    let extended = desk.run(&["ticket", "extend", &reference, "--reason", "complexity", "--json"]);
    let extended = extended.well().json();
    assert!(extended["due"].as_str() > before["due"].as_str(), "{extended}");
    let again = desk.run(&["ticket", "extend", &reference, "--reason", "number"]);
    assert_eq!((again.code, again.out.as_str()), (1, ""), "{again:?}");
    assert_eq!(shown(&desk, &reference)["due"], extended["due"]);
}

#[test]
fn another_reading_asks_the_person_again() {
    let (desk, reference) = reviewing();
    desk.run(&["ticket", "override", &reference, "--kind", "access", "--reason", "x"])
        .fails(2, "erase_data, delete_account or ambiguous");
    let kind = ["--kind", "delete_account", "--reason", "Canaryword said so on the phone"];
    let run = desk.run(&[&["ticket", "override", &reference, "--json"], &kind[..]].concat()).well();
    assert_eq!((&run.json()["stage"], &run.json()["scope"]), (&"clarifying".into(), &Value::Null));
    let text = desk.run(&["ticket", "show", &reference]).well();
    assert!(!text.out.contains("Canaryword"), "{text:?}");
    desk.works();
    assert_eq!(desk.letters().len(), 2);
}

#[test]
fn what_agents_read_differently_is_exported_as_cases_for_the_classifier() {
    let (desk, reference) = reviewing();
    assert_eq!(desk.run(&["ticket", "overrides"]).well().out, "", "none yet");
    for (kind, reason) in
        [("ambiguous", "Too short to tell"), ("delete_account", "Said so by phone")]
    {
        desk.run(&["ticket", "override", &reference, "--kind", kind, "--reason", reason]).well();
        desk.run(&["ticket", "note", &reference, "Called back"]).well();
    }
    let case = desk.run(&["ticket", "overrides"]).well().json();
    assert_eq!(
        (&case["id"], &case["label"]),
        (&reference.as_str().into(), &"delete_account".into())
    );
    assert_eq!(case["reason"], "Said so by phone");
    assert_eq!(case["read_now_as"], "erase_data");
    assert!(case["body"].as_str().unwrap().contains("Please"), "{case}");
}

#[test]
fn a_duplicate_names_the_ticket_that_it_belongs_to() {
    let desk = Desk::migrated();
    let (one, other) =
        (desk.opens(ANN, ERASE), desk.opens(ANN, "Please erase all my data, again."));
    desk.run(&["ticket", "duplicate", &one]).fails(2, "--of");
    desk.run(&["ticket", "duplicate", &one, "--of", "PD-0000-0000"]).fails(1, "no ticket");
    assert_eq!(shown(&desk, &one)["stage"], "verifying");
    desk.run(&["ticket", "duplicate", &one, "--of", &one]).fails(1, "itself");
    desk.run(&["ticket", "duplicate", &one, "--of", &other]).well();
    assert_eq!(shown(&desk, &one)["outcome"], "duplicate");
}

#[test]
fn what_the_lifecycle_does_not_open_is_refused_in_words() {
    let desk = Desk::migrated();
    let reference = desk.opens(ANN, ERASE);
    for command in ["answer", "retry", "look-again", "put-back"] {
        let refused = desk.run(&["ticket", command, &reference]);
        refused.fails(1, "verifying");
    }
    desk.run(&["ticket", "close-without-letter", &reference, "--reason", "x"])
        .fails(1, "verifying");
    assert_eq!(shown(&desk, &reference)["stage"], "verifying");
}

#[test]
fn a_note_is_sealed_and_leaves_the_ticket_as_it_is() {
    let desk = Desk::migrated();
    let reference = desk.opens(ANN, ERASE);
    let before = shown(&desk, &reference);
    let noted = desk.run(&["ticket", "note", &reference, "Canaryword called"]).well();
    assert!(!noted.out.contains("Canaryword") && !noted.err.contains("Canaryword"), "{noted:?}");
    assert_eq!(shown(&desk, &reference), before);
    desk.run(&["ticket", "note", "PD-0000-0000", "x"]).fails(1, "no ticket");
}
