//! SIGKILL before and after each commit, and on both sides of each deed.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Mutex,
    thread,
};

use crate::{
    house::House,
    life::{Life, UNDISTURBED, must_be_as_undisturbed},
};

/// Lives that are lived side by side: most of their time they wait for a lease to run out.
const AT_ONCE: usize = 8;

/// Every failpoint that a request for all data passes on its way, in order.
#[rustfmt::skip]
const POINTS: &[&str] = &[
    // the mail is stored, and the ticket with it
    "intake.before_commit", "intake.after_commit",
    // the first letter is written, stored, handed over
    "send.confirm.before_stored", "send.confirm.stored", "send.confirm.ready",
    "send.confirm.before_data_started", "send.confirm.data_started", "send.confirm.handed_over",
    "send.confirm.before_commit", "send.confirm.after_commit",
    // the button is pressed
    "confirm.before_commit", "confirm.after_commit",
    // the systems are asked, and a policy approves
    "preview.before_commit", "preview.after_commit",
    "begin.before_commit", "begin.after_commit",
    // each system: intent, deed, second look, report
    "erase.business_center.before_intent", "erase.business_center.before_deed",
    "erase.business_center.in_deed", "erase.business_center.after_deed",
    "erase.business_center.before_commit", "erase.business_center.after_commit",
    "erase.login.before_intent", "erase.login.before_deed",
    "erase.login.in_deed", "erase.login.after_deed",
    "erase.login.before_commit", "erase.login.after_commit",
    "erase.activecampaign.before_intent", "erase.activecampaign.before_deed",
    "erase.activecampaign.in_deed", "erase.activecampaign.after_deed",
    "erase.activecampaign.before_commit", "erase.activecampaign.after_commit",
    // the confirmation
    "send.completed.before_stored", "send.completed.stored", "send.completed.ready",
    "send.completed.before_data_started", "send.completed.data_started",
    "send.completed.handed_over", "send.completed.before_commit", "send.completed.after_commit",
    // our own copy of the person has to wait for its time
    "forget.before_commit", "forget.after_commit",
];

#[test]
fn the_table_has_every_point_that_a_request_passes() {
    let mut table = POINTS.to_vec();
    table.sort_unstable();
    assert_eq!(UNDISTURBED.1, table);
}

#[test]
fn a_desk_that_is_killed_anywhere_ends_every_request_as_if_nothing_had_happened() {
    side_by_side(POINTS, |point| {
        let mut life = Life::begin(House::build(), Some(point));
        life.confirms();
        life.comes_to_rest();
        must_be_as_undisturbed(&life.end());
    });
}

/// Runs `test` on all of `cases`, some at a time, and names those that fail.
pub(crate) fn side_by_side<T: Sync + std::fmt::Display>(cases: &[T], test: impl Fn(&T) + Sync) {
    let (next, failed) = (Mutex::new(cases.iter()), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..AT_ONCE.min(cases.len()) {
            scope.spawn(|| {
                loop {
                    let case = next.lock().unwrap().next();
                    let Some(case) = case else { return };
                    if catch_unwind(AssertUnwindSafe(|| test(case))).is_err() {
                        failed.lock().unwrap().push(case.to_string());
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    assert!(failed.is_empty(), "failed at {}; see above", failed.join(", "));
}
