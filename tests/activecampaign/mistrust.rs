//! "Gone" is what was seen, not what was said.

use privacy_desk::{
    cli::demo::look_alike::{Behaviour, Mischief},
    domain::erasure::{Hindrance, SystemState},
    systems::{Fault, System as _},
};

use super::{numbers, order, stage, state};

#[tokio::test]
async fn ac_a_deletion_that_was_only_claimed_is_not_believed() {
    let stage = stage(&["ann@example.com"], Behaviour::with(Mischief::ClaimsDeletion));
    let ann = order(&["ann@example.com"]);
    let found = stage.find(&ann).await;
    let parts = stage.erase(&ann, &found).await;
    assert_eq!(parts[0].left, Some(1));
    assert_eq!(state(parts), SystemState::Stuck);
}

#[tokio::test]
async fn an_archive_that_only_claims_to_be_emptied_is_not_believed() {
    let outside = Behaviour { admin: false, ..Behaviour::unpaced() };
    let stage = stage(&["ann@example.com"], outside);
    let ann = order(&["ann@example.com"]);
    let found = stage.find(&ann).await;
    assert!(stage.system.erase(&ann, &found).await.is_err());
    stage.vendor.set(Behaviour::with(Mischief::ClaimsDeletion));
    let parts = stage.erase(&ann, &found).await;
    assert_eq!(numbers(&parts), [(1, 1, Some(0)), (0, 0, Some(1))]);
    assert_eq!(state(parts), SystemState::Stuck);
}

#[tokio::test]
async fn b9_a_contact_that_comes_back_under_a_new_number_is_seen() {
    let stage = stage(&["ann@example.com"], Behaviour::with(Mischief::Recreates));
    let ann = order(&["ann@example.com"]);
    let found = stage.find(&ann).await;
    let parts = stage.erase(&ann, &found).await;
    assert_eq!(numbers(&parts), [(1, 1, Some(1)), (0, 0, Some(0))]);
    assert_eq!(state(parts), SystemState::Stuck);
}

#[tokio::test]
async fn b8_a_filter_that_is_ignored_deletes_nobody() {
    let strangers: Vec<_> = (0..20).map(|n| format!("stranger{n}@example.com")).collect();
    let addresses = ["ann@example.com"].into_iter().chain(strangers.iter().map(String::as_str));
    let stage = stage(&addresses.collect::<Vec<_>>(), Behaviour::unpaced());
    let ann = order(&["ann@example.com"]);
    let found = stage.find(&ann).await;
    stage.vendor.set(Behaviour::with(Mischief::IgnoresFilter));
    for fault in [
        stage.system.find(&ann).await.unwrap_err(),
        stage.system.erase(&ann, &found).await.unwrap_err(),
        stage.system.read_back(&ann, &found, Vec::new()).await.unwrap_err(),
    ] {
        assert!(matches!(fault, Fault::NeedsPerson { hindrance: Hindrance::WrongPerson, .. }));
    }
    assert_eq!(stage.deletions(), 0);
    assert_eq!(stage.vendor.contacts().len(), 21);
}

#[tokio::test]
async fn a_key_outside_the_admin_group_deletes_the_contact_and_calls_for_an_admin() {
    let outside = Behaviour { admin: false, ..Behaviour::unpaced() };
    let stage = stage(&["ann@example.com"], outside);
    let ann = order(&["ann@example.com"]);
    let found = stage.find(&ann).await;
    assert!(!found.keys.0.contains_key("archive"), "not seen is not the same as empty");

    let fault = stage.system.erase(&ann, &found).await.unwrap_err();
    assert!(matches!(fault, Fault::NeedsPerson { hindrance: Hindrance::ArchivePurgeOpen, .. }));
    assert!(stage.vendor.contacts().is_empty());
    assert_eq!(stage.vendor.archived(), ["ann@example.com"]);
    let read_back = || stage.system.read_back(&ann, &found, found.parts.clone());
    assert_eq!(numbers(&read_back().await.unwrap())[1].2, Some(1), "one row can be read by number");

    // An admin gives the key its rights: now it goes through. Without the list nobody can say.
    stage.vendor.set(Behaviour::unpaced());
    assert_eq!(state(stage.erase(&ann, &found).await), SystemState::Gone);
    stage.vendor.set(Behaviour { admin: false, ..Behaviour::unpaced() });
    let parts = read_back().await.unwrap();
    assert_eq!(numbers(&parts), [(1, 0, Some(0)), (0, 0, None)]);
    assert_eq!(state(parts), SystemState::Stuck);
}

#[tokio::test]
async fn an_allowance_that_is_used_up_says_when_it_renews() {
    let stage = stage(&["ann@example.com"], Behaviour { deletions: 0, ..Behaviour::unpaced() });
    let ann = order(&["ann@example.com"]);
    let found = stage.find(&ann).await;
    let fault = stage.system.erase(&ann, &found).await.unwrap_err();
    assert!(matches!(fault, Fault::Later { hindrance: Hindrance::AllowanceUsedUp, .. }));
    assert!(fault.to_string().contains("on 2026-12-01"), "{fault}");
    assert_eq!(stage.vendor.contacts(), ["ann@example.com"]);
}
