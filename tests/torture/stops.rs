//! SIGTERM and SIGKILL at any moment, and SIGTERM in the midst of work that takes its time.

use std::{fmt, thread, time::Duration};

use privacy_desk::{
    cli::demo::look_alike::{Behaviour, Mischief},
    db::jobs::JobState,
};

use crate::{
    house::House,
    kills::side_by_side,
    life::{Life, must_be_as_undisturbed},
};

/// A life that is disturbed every now and then, and when.
struct Disturbed {
    by: &'static str,
    pauses: [u64; 4],
}

impl fmt::Display for Disturbed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SIG{} after {:?} ms each", self.by, self.pauses)
    }
}

#[test]
fn a_desk_that_is_stopped_at_any_moment_goes_on_where_it_was() {
    let disturbed = |by, pauses| Disturbed { by, pauses };
    let lives = [
        disturbed("TERM", [10, 20, 40, 80]),
        disturbed("TERM", [150, 300, 250, 200]),
        disturbed("TERM", [400, 500, 350, 450]),
        disturbed("TERM", [700, 550, 900, 650]),
        disturbed("KILL", [30, 330, 60, 630]),
        disturbed("KILL", [500, 900, 1500, 300]),
        disturbed("KILL", [800, 200, 700, 1100]),
        disturbed("KILL", [1200, 3200, 400, 100]),
    ];
    side_by_side(&lives, |Disturbed { by, pauses }| {
        let mut life = Life::begin(House::build(), None);
        life.confirms();
        for pause in pauses {
            thread::sleep(Duration::from_millis(*pause));
            if *by == "TERM" {
                life.stops();
                life.starts("serve", None);
            } else {
                life.is_killed();
            }
        }
        life.comes_to_rest();
        must_be_as_undisturbed(&life.end());
    });
}

#[test]
fn work_that_takes_too_long_is_given_back_when_the_desk_stops() {
    let mut life = Life::begin(House::build(), None);
    // The marketing account sends a byte a second: the preview is at it for half a minute.
    let slow = Mischief::Trickles(Duration::from_secs(1));
    life.house.marketing.set(Behaviour::with(slow));
    life.confirms();
    life.wait("the preview asks", |life| (!life.house.marketing.calls().is_empty()).then_some(()));
    assert_eq!(life.house.jobs(JobState::Running), 1);

    life.stops();

    assert_eq!(life.house.count("jobs WHERE attempts > 0"), 0, "to be stopped is no failure");
    life.house.marketing.set(Behaviour::unpaced());
    life.starts("serve", None);
    life.comes_to_rest();
    must_be_as_undisturbed(&life.end());
}
