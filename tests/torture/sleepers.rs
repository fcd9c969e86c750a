//! SIGSTOP: a worker that sleeps through its lease wakes up when another one has done its job.

use crate::{
    house::House,
    kills::side_by_side,
    life::{Life, must_be_as_undisturbed},
    process::{Process, until},
};

/// Where a worker falls asleep: never in a transaction, which would keep everybody out.
const POINTS: &[&str] = &[
    "send.confirm.stored",
    "send.confirm.handed_over",
    "erase.business_center.before_deed",
    "erase.business_center.after_deed",
    "erase.login.before_deed",
    "erase.activecampaign.before_deed",
    "erase.activecampaign.in_deed",
    "erase.activecampaign.after_deed",
    "send.completed.stored",
    "send.completed.ready",
    "send.completed.data_started",
    "send.completed.handed_over",
];

#[test]
fn what_a_worker_learns_after_its_lease_is_not_believed() {
    side_by_side(POINTS, |point| {
        let house = House::build().with_long_leases();
        let mut life = Life::begin(house, Some(&format!("{point}:stop")));
        let sleeper = if point.starts_with("send.confirm") {
            let sleeper = life.falls_asleep();
            life.starts("serve", None);
            life.confirms();
            sleeper
        } else {
            life.confirms();
            let sleeper = life.falls_asleep();
            life.starts("work", None);
            sleeper
        };
        life.comes_to_rest();
        wakes_up(sleeper);
        must_be_as_undisturbed(&life.end());
    });
}

/// The sleeper finds that its job is somebody else's, says so, and goes on living.
pub(crate) fn wakes_up(sleeper: Process) {
    sleeper.signal("CONT");
    until("it sees that its lease is lost", || {
        sleeper.log().contains("job.lease_lost").then_some(())
    });
    sleeper.terminate();
}
