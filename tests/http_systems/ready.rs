//! The ready files: permanent deletion, seen to be done, or handed over until it is.

use std::sync::{Arc, Mutex};

use privacy_desk::{
    domain::erasure::{Found, Hindrance, Part, SystemState},
    systems::{Fault, System as _},
};

use super::{
    Stage, order, server, state,
    vendors::{self, Account, Mischief, Shared, VENDORS, Vendor},
};

/// The MD5 of Ann's address, which is her id at Mailchimp.
const ANN: &str = "257c57037d384ae37ea27a07e8a01665";

const TODAY: &str = "2026-11-22";

fn stage(vendor: &'static Vendor, mischief: Mischief) -> (Stage, Shared) {
    let ann = if vendor.file == "mailchimp" { ANN } else { "5" };
    let contacts = [(ann, "ann@example.com"), ("6", "joann@example.com")];
    let contacts = contacts.map(|(id, address)| (id.to_owned(), address.to_owned())).to_vec();
    let account = Arc::new(Mutex::new(Account { contacts, mischief, ..Account::default() }));
    let shared = Arc::clone(&account);
    let server = server::serve(move |call| vendors::answer(vendor, &shared, call));
    let file = format!("{}/docs/systems/{}.yaml", env!("CARGO_MANIFEST_DIR"), vendor.file);
    (Stage::of(&std::fs::read_to_string(file).unwrap(), server), account)
}

/// The line of the contacts: the first of each file.
fn contacts(parts: &[Part]) -> (u64, Option<u64>, Option<String>) {
    (parts[0].found, parts[0].left, parts[0].finishes_on.map(|day| day.to_string()))
}

#[tokio::test]
async fn who_is_found_is_deleted_for_good_and_seen_to_be_gone() {
    for vendor in VENDORS.iter().filter(|vendor| !vendor.is_later) {
        let (stage, account) = stage(vendor, Mischief::None);
        let ann = order(&["Ann@Example.com"], TODAY);
        let found = stage.find(&ann).await;
        assert_eq!(found.rows_to_erase(), 1, "{}", vendor.file);
        assert!(stage.changes().is_empty(), "looking changes nothing");
        let parts = stage.erase(&ann, &found).await;
        assert_eq!(contacts(&parts), (1, Some(0), None), "{}", vendor.file);
        assert_eq!(state(&parts), SystemState::Gone);
        assert_eq!(account.lock().unwrap().addresses(), ["joann@example.com"]);
        let archives = stage
            .changes()
            .iter()
            .any(|call| call.starts_with("DELETE /crm") || call.starts_with("DELETE /3.0"));
        assert!(!archives, "{}: only for good", vendor.file);
        assert_eq!(stage.turns.0.lock().unwrap().len(), stage.calls.lock().unwrap().len());
    }
}

/// What the next look is given: the plan as the ledger remembers it.
fn remembered(found: &Found, parts: &[Part]) -> Found {
    Found { parts: parts.to_vec(), keys: found.keys.clone() }
}

#[tokio::test]
async fn who_finishes_later_is_looked_at_until_it_is_gone() {
    let klaviyo = &VENDORS[3];
    let (stage, account) = stage(klaviyo, Mischief::None);
    let found = stage.find(&order(&["ann@example.com"], TODAY)).await;
    let parts = stage.erase(&order(&["ann@example.com"], TODAY), &found).await;
    assert_eq!(contacts(&parts), (1, Some(1), Some("2026-12-22".to_owned())));
    assert_eq!(state(&parts), SystemState::HandedOver);

    // Still at work: nothing is ordered twice, and the day stays.
    let (found, later) = (remembered(&found, &parts), order(&["ann@example.com"], "2026-11-30"));
    let parts = stage.erase(&later, &found).await;
    assert_eq!(contacts(&parts), (1, Some(1), Some("2026-12-22".to_owned())));
    assert_eq!(stage.changes().len(), 1);

    account.lock().unwrap().run_jobs();
    let parts = stage.erase(&later, &remembered(&found, &parts)).await;
    assert_eq!(contacts(&parts), (1, Some(0), None));
    assert_eq!(state(&parts), SystemState::Gone);
    assert_eq!(account.lock().unwrap().addresses(), ["joann@example.com"]);
}

#[tokio::test]
async fn a_vendor_that_lets_its_day_pass_is_for_a_person() {
    let (stage, _) = stage(&VENDORS[3], Mischief::Claims);
    let found = stage.find(&order(&["ann@example.com"], TODAY)).await;
    let parts = stage.erase(&order(&["ann@example.com"], TODAY), &found).await;
    let after = order(&["ann@example.com"], "2026-12-23");
    let parts = stage.erase(&after, &remembered(&found, &parts)).await;
    assert_eq!(contacts(&parts), (1, Some(1), None));
    assert_eq!(state(&parts), SystemState::Stuck);
}

#[tokio::test]
async fn hidden_is_not_gone_before_the_vendor_s_day() {
    let (stage, account) = stage(&VENDORS[4], Mischief::None);
    let found = stage.find(&order(&["ann@example.com"], TODAY)).await;
    let parts = stage.erase(&order(&["ann@example.com"], TODAY), &found).await;
    assert_eq!(contacts(&parts), (1, Some(0), Some("2027-02-20".to_owned())));
    assert_eq!(state(&parts), SystemState::HandedOver);
    assert_eq!(stage.changes(), ["POST /user_delete_requests", "DELETE /contacts/5"]);
    assert_eq!(account.lock().unwrap().addresses(), ["joann@example.com"]);

    let (day, found) = (order(&["ann@example.com"], "2027-02-20"), remembered(&found, &parts));
    assert_eq!(state(&stage.erase(&day, &found).await), SystemState::Gone);
}

#[tokio::test]
async fn what_nobody_can_look_at_is_never_gone() {
    let (stage, account) = stage(&VENDORS[5], Mischief::None);
    let found = stage.find(&order(&["ann@example.com"], TODAY)).await;
    let parts = stage.erase(&order(&["ann@example.com"], TODAY), &found).await;
    assert_eq!(contacts(&parts), (1, Some(1), Some("2026-11-29".to_owned())));
    account.lock().unwrap().run_jobs();
    let long_after = order(&["ann@example.com"], "2027-11-22");
    let parts = stage.erase(&long_after, &remembered(&found, &parts)).await;
    assert_eq!(contacts(&parts), (1, Some(0), None));
    let records = (parts[1].left, parts[1].finishes_on.map(|day| day.to_string()));
    assert_eq!(records, (None, Some("2026-12-22".to_owned())));
    assert_eq!(state(&parts), SystemState::HandedOver);
    assert_eq!(stage.changes().iter().filter(|call| call.ends_with("erasejob")).count(), 1);
}

#[tokio::test]
async fn who_is_not_there_is_not_found_and_nothing_is_deleted() {
    for vendor in &VENDORS {
        let (stage, account) = stage(vendor, Mischief::None);
        let nobody = order(&["nobody@example.com"], TODAY);
        let found = stage.find(&nobody).await;
        assert!(found.is_empty(), "{}", vendor.file);
        let parts = stage.erase(&nobody, &found).await;
        assert_eq!(contacts(&parts), (0, Some(0), None), "{}", vendor.file);
        assert_eq!(account.lock().unwrap().contacts.len(), 2);
    }
}

#[tokio::test]
async fn a_search_that_returns_strangers_deletes_nobody() {
    for vendor in &VENDORS {
        let (stage, account) = stage(vendor, Mischief::None);
        let ann = order(&["ann@example.com"], TODAY);
        let found = stage.find(&ann).await;
        if vendor.file == "mailchimp" {
            account.lock().unwrap().contacts[0].1 = "bob@example.com".to_owned();
        }
        account.lock().unwrap().mischief = Mischief::Strangers;
        for fault in [
            stage.system.find(&ann).await.unwrap_err(),
            stage.system.erase(&ann, &found).await.unwrap_err(),
            stage.system.read_back(&ann, &found, Vec::new()).await.unwrap_err(),
        ] {
            let wrong =
                matches!(fault, Fault::NeedsPerson { hindrance: Hindrance::WrongPerson, .. });
            assert!(wrong, "{}: {fault}", vendor.file);
        }
        assert!(stage.changes().is_empty(), "{}: {:?}", vendor.file, stage.changes());
        assert_eq!(account.lock().unwrap().contacts.len(), 2);
    }
}

#[tokio::test]
async fn a_deletion_that_was_only_claimed_is_not_believed() {
    for vendor in &VENDORS {
        let (stage, _) = stage(vendor, Mischief::Claims);
        let ann = order(&["ann@example.com"], TODAY);
        let found = stage.find(&ann).await;
        let parts = stage.erase(&ann, &found).await;
        assert_eq!(parts[0].left, Some(1), "{}", vendor.file);
        let expected = if vendor.is_later { SystemState::HandedOver } else { SystemState::Stuck };
        assert_eq!(state(&parts), expected, "{}", vendor.file);
    }
}

#[tokio::test]
async fn an_answer_that_is_not_understood_says_nothing_of_anybody() {
    for vendor in &VENDORS {
        for mischief in [Mischief::LoginPage, Mischief::Truncated] {
            let (stage, account) = stage(vendor, Mischief::None);
            let ann = order(&["ann@example.com"], TODAY);
            let found = stage.find(&ann).await;
            account.lock().unwrap().mischief = mischief;
            for fault in [
                stage.system.find(&ann).await.unwrap_err(),
                stage.system.erase(&ann, &found).await.unwrap_err(),
                stage.system.read_back(&ann, &found, found.parts.clone()).await.unwrap_err(),
            ] {
                assert!(
                    matches!(fault, Fault::Unexpected(_)),
                    "{} {mischief:?}: {fault}",
                    vendor.file
                );
                assert!(!fault.to_string().contains("ann"), "{fault}");
            }
            assert!(stage.changes().is_empty());
        }
    }
}

#[tokio::test]
async fn an_absence_is_believed_in_json_only_and_beside_a_call_that_succeeds() {
    for vendor in &VENDORS {
        let (stage, account) = stage(vendor, Mischief::None);
        let ann = order(&["ann@example.com"], TODAY);
        let found = stage.find(&ann).await;
        account.lock().unwrap().contacts.clear();
        account.lock().unwrap().mischief = Mischief::LostOnTheWay;
        let fault = stage.system.read_back(&ann, &found, found.parts.clone()).await.unwrap_err();
        assert!(matches!(fault, Fault::Unexpected(_)), "{}: {fault}", vendor.file);

        account.lock().unwrap().mischief = Mischief::WrongPath;
        for fault in [
            stage.system.find(&ann).await.unwrap_err(),
            stage.system.read_back(&ann, &found, found.parts.clone()).await.unwrap_err(),
        ] {
            let wrong =
                matches!(fault, Fault::NeedsPerson { hindrance: Hindrance::MapMismatch, .. });
            assert!(wrong, "{}: {fault}", vendor.file);
        }
    }
}

#[tokio::test]
async fn a_key_that_is_refused_calls_for_a_person() {
    for vendor in &VENDORS {
        let (stage, _) = stage(vendor, Mischief::KeyRefused);
        let fault = stage.system.find(&order(&["ann@example.com"], TODAY)).await.unwrap_err();
        let refused = matches!(fault, Fault::NeedsPerson { hindrance: Hindrance::Credentials, .. });
        assert!(refused, "{}: {fault}", vendor.file);
    }
}
