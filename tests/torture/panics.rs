//! A panic in the midst of a job is a failed attempt: the worker lives, and an agent is told.

use privacy_desk::db::jobs::JobState;

use crate::{
    house::House,
    kills::side_by_side,
    life::{Life, must_be_as_undisturbed, systems_must_be_as_undisturbed},
};

/// In and out of our own transactions, and in the transaction of a system.
const POINTS: &[&str] = &[
    "send.confirm.before_stored",
    "send.confirm.ready",
    "preview.before_commit",
    "begin.before_commit",
    "erase.business_center.before_intent",
    "erase.business_center.in_deed",
    "erase.login.after_deed",
    "erase.activecampaign.in_deed",
    "erase.activecampaign.before_commit",
    "send.completed.stored",
    "send.completed.handed_over",
    "forget.before_commit",
];

/// Waits for this many failed attempts, and hurries those before the last.
fn fails(life: &mut Life, times: i64) {
    life.wait("the attempts fail", |life| {
        let failed = life.house.count(&format!("jobs WHERE attempts >= {times}"));
        if failed == 0 {
            life.house.hurry();
        }
        (failed > 0).then_some(())
    });
    assert!(life.is_alive(), "a worker died of a job");
}

#[test]
fn a_panic_is_a_failed_attempt_and_the_worker_lives() {
    side_by_side(POINTS, |point| {
        let mut life = Life::begin(House::build(), Some(&format!("{point}:panic")));
        let asked = !point.starts_with("send.confirm");
        if asked {
            life.confirms();
        }
        fails(&mut life, 1);
        let stopped = life.house.count(
            "jobs WHERE last_error LIKE '%stopped unexpectedly%' OR last_error LIKE '%broke off%'",
        );
        assert_eq!(stopped, 1);

        life.stops();
        life.house.hurry();
        life.starts("serve", None);
        if !asked {
            life.confirms();
        }
        life.comes_to_rest();
        must_be_as_undisturbed(&life.end());
    });
}

#[test]
fn a_job_that_always_panics_is_given_up_and_an_agent_is_told() {
    let mut life = Life::begin(House::build(), Some("erase.login.before_deed:panic"));
    life.confirms();
    fails(&mut life, 4);
    life.house.hurry();
    life.comes_to("erasing job_gave_up");
    assert!(life.is_alive());
    assert_eq!(life.house.jobs(JobState::GaveUp), 1);
    let marketing = life.house.ticket().systems.pop().unwrap();
    assert!(marketing.state.is_settled(), "what can be done is done: {marketing:?}");
    assert_eq!(life.house.letters().len(), 1, "nothing is confirmed that was not done");

    life.stops();
    let reference = life.house.ticket().reference;
    life.house.command(&["ticket", "retry", &reference]).unwrap();
    life.starts("serve", None);
    life.wait("the end", |life| life.house.ticket().is_closed().then_some(()));
    let house = life.end();
    assert_eq!(house.letters().len(), 2);
    systems_must_be_as_undisturbed(&house);
}
