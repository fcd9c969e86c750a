//! What is found, deleted and seen to be gone.

use privacy_desk::{
    cli::demo::look_alike::Behaviour,
    domain::{
        erasure::{Hindrance, Order, SystemState},
        person::Identifier,
        request::Scope,
    },
    systems::{Fault, System as _},
};

use super::{numbers, order, stage, state};

#[tokio::test]
async fn a_contact_is_deleted_twice_and_seen_to_be_gone() {
    let stage = stage(&["ann@example.com", "joann@example.com"], Behaviour::unpaced());
    let ann = order(&["Ann@Example.com"]);
    let found = stage.find(&ann).await;
    assert_eq!(found.keys.0["contacts"], ["1"]);
    assert_eq!(numbers(&found.parts), [(1, 0, None), (0, 0, None)]);

    let parts = stage.erase(&ann, &found).await;
    assert_eq!(numbers(&parts), [(1, 1, Some(0)), (0, 0, Some(0))]);
    assert_eq!(state(parts), SystemState::Gone);
    assert_eq!(stage.vendor.contacts(), ["joann@example.com"]);
    assert!(stage.vendor.archived().is_empty());
}

#[tokio::test]
async fn looking_changes_nothing() {
    let stage = stage(&["ann@example.com"], Behaviour::unpaced());
    let before = stage.vendor.state_json();
    let ann = order(&["ann@example.com"]);
    let found = stage.find(&ann).await;
    let parts = stage.system.read_back(&ann, &found, found.parts.clone()).await.unwrap();
    assert_eq!(numbers(&parts), [(1, 0, Some(1)), (0, 0, Some(0))]);
    assert_eq!(state(parts), SystemState::Stuck);
    assert_eq!(stage.vendor.state_json(), before);
    assert_eq!(stage.deletions(), 0);
}

#[tokio::test]
async fn a_request_for_the_account_makes_no_call() {
    let stage = stage(&["ann@example.com"], Behaviour::unpaced());
    let account = Order { scope: Scope::AccountOnly, ..order(&["ann@example.com"]) };
    assert!(!stage.system.touches(Scope::AccountOnly));
    let found = stage.find(&account).await;
    assert!(stage.erase(&account, &found).await.is_empty());
    assert!(stage.vendor.calls().is_empty());
}

#[tokio::test]
async fn without_an_address_nobody_is_looked_for() {
    let stage = stage(&["ann@example.com"], Behaviour::unpaced());
    let phone = Identifier::parse("phone_number", "+39 02 1234567").unwrap();
    let phone = Order { person: vec![phone], ..order(&[]) };
    let found = stage.find(&phone).await;
    assert!(found.is_empty());
    assert_eq!(state(stage.erase(&phone, &found).await), SystemState::Gone);
    assert!(stage.vendor.calls().is_empty());
}

#[tokio::test]
async fn every_call_takes_a_turn_and_writes_a_plus_as_a_plus() {
    let stage = stage(&["ann+news@example.com", "ann news@example.com"], Behaviour::unpaced());
    let ann = order(&["ann+news@example.com"]);
    let found = stage.find(&ann).await;
    stage.erase(&ann, &found).await;
    assert_eq!(stage.vendor.contacts(), ["ann news@example.com"]);
    let calls = stage.vendor.calls();
    assert!(calls[0].query.starts_with("email=ann%2Bnews%40example.com&limit=100&offset=0"));
    let turns = stage.turns.0.lock().unwrap();
    assert_eq!(turns.len(), calls.len());
    assert!(turns.iter().all(|turn| *turn == ("127.0.0.1".to_owned(), 4)));
}

#[tokio::test]
async fn b7_all_proven_addresses_are_erased_and_no_variant_of_them() {
    let addresses =
        ["ann@example.com", "a.nn@example.com", "ann@work.example", "ann+x@example.com"];
    let stage = stage(&addresses, Behaviour::unpaced());
    let ann = order(&["ann@example.com", "ann@work.example"]);
    let found = stage.find(&ann).await;
    assert_eq!(found.keys.0["contacts"], ["1", "3"]);
    assert_eq!(state(stage.erase(&ann, &found).await), SystemState::Gone);
    assert_eq!(stage.vendor.contacts(), ["a.nn@example.com", "ann+x@example.com"]);
}

#[tokio::test]
async fn b7_more_contacts_than_a_page_holds_are_all_found() {
    let stage = stage(&["ann@example.com"; 250], Behaviour::unpaced());
    let ann = order(&["ann@example.com"]);
    let found = stage.find(&ann).await;
    assert_eq!(numbers(&found.parts), [(250, 0, None), (0, 0, None)]);
    let parts = stage.erase(&ann, &found).await;
    assert_eq!(numbers(&parts), [(250, 250, Some(0)), (0, 0, Some(0))]);
    assert!(stage.vendor.archived().is_empty());
}

#[tokio::test]
async fn what_was_deleted_before_is_found_in_the_archive() {
    let stage = stage(&["ann@example.com", "ann@example.com"], Behaviour::unpaced());
    let ann = order(&["ann@example.com"]);
    // Somebody deletes one by hand: it is in the archive now.
    stage.vendor.set(Behaviour { deletions: 1, ..Behaviour::unpaced() });
    let fault = stage.system.erase(&ann, &stage.find(&ann).await).await.unwrap_err();
    assert!(matches!(fault, Fault::Later { hindrance: Hindrance::AllowanceUsedUp, .. }));
    assert_eq!(stage.vendor.archived(), ["ann@example.com"]);

    stage.vendor.set(Behaviour::unpaced());
    let found = stage.find(&ann).await;
    assert_eq!(numbers(&found.parts), [(1, 0, None), (1, 0, None)]);
    let parts = stage.erase(&ann, &found).await;
    assert_eq!(numbers(&parts), [(1, 1, Some(0)), (1, 1, Some(0))]);
}

#[tokio::test]
async fn b6_a_contact_that_is_gone_already_is_gone() {
    let stage = stage(&["ann@example.com", "bob@example.com"], Behaviour::unpaced());
    let ann = order(&["ann@example.com"]);
    let found = stage.find(&ann).await;
    stage.erase(&ann, &found).await;
    let parts = stage.erase(&ann, &found).await;
    assert_eq!(numbers(&parts), [(1, 1, Some(0)), (0, 0, Some(0))]);
    assert_eq!(stage.vendor.contacts(), ["bob@example.com"]);
}

#[tokio::test]
async fn a_contact_that_belongs_to_somebody_else_by_now_is_left_alone() {
    let stage = stage(&["ann@example.com", "bob@example.com"], Behaviour::unpaced());
    let ann = order(&["ann@example.com"]);
    let mut found = stage.find(&ann).await;
    found.keys.0.insert("contacts".to_owned(), vec!["2".to_owned()]);
    let parts = stage.erase(&ann, &found).await;
    assert_eq!(stage.deletions(), 0);
    assert_eq!(parts[0].left, Some(2), "bob's by its number, ann's by her address");
}

#[tokio::test]
async fn a_plan_with_a_key_that_is_no_number_deletes_nothing() {
    let stage = stage(&["ann@example.com"], Behaviour::unpaced());
    let ann = order(&["ann@example.com"]);
    for key in ["", "0", "1/..", "deleteAll", "-1"] {
        let mut found = stage.find(&ann).await;
        found.keys.0.insert("contacts".to_owned(), vec![key.to_owned()]);
        let fault = stage.system.erase(&ann, &found).await.unwrap_err();
        assert!(matches!(fault, Fault::Unexpected(_)), "{key}");
    }
    assert_eq!(stage.deletions(), 0);
}
