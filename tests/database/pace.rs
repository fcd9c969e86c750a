//! One budget for all who call a vendor.

use chrono::TimeDelta;
use privacy_desk::db::{self, DbError};

use crate::{crowd::at_once, harness::TestDesk};

const GAP: TimeDelta = TimeDelta::milliseconds(250);

impl TestDesk {
    fn takes_turn(&self, account: &str) -> chrono::DateTime<chrono::Utc> {
        let now = self.world.now();
        self.db().write_now::<_, DbError>(|tx| db::pace::take_turn(tx, account, GAP, now)).unwrap()
    }
}

#[tokio::test]
async fn b2_many_threads_share_one_budget() {
    let desk = TestDesk::open().await;
    let mut turns: Vec<_> =
        at_once(8, |_| (0..10).map(|_| desk.takes_turn("a")).collect::<Vec<_>>())
            .into_iter()
            .flatten()
            .collect();
    turns.sort();
    assert_eq!(turns[0], desk.world.now());
    for pair in turns.windows(2) {
        assert_eq!(pair[1] - pair[0], GAP);
    }
}

#[tokio::test]
async fn each_account_has_a_budget_of_its_own_and_rest_is_not_saved_up() {
    let desk = TestDesk::open().await;
    let now = desk.world.now();
    assert_eq!((desk.takes_turn("a"), desk.takes_turn("b")), (now, now));
    assert_eq!(desk.takes_turn("a"), now + GAP);
    desk.clock.advance(TimeDelta::hours(1));
    let later = desk.world.now();
    assert_eq!(desk.takes_turn("a"), later);
    assert_eq!(desk.takes_turn("a"), later + GAP);
}

#[tokio::test]
async fn a_clock_that_was_wrong_once_does_not_stop_the_calls_for_long() {
    let desk = TestDesk::open().await;
    desk.takes_turn("a");
    desk.database_changes("UPDATE pace SET next_at = '2036-01-01 00:00:00'");
    let wait = desk.takes_turn("a") - desk.world.now();
    assert!(wait <= TimeDelta::minutes(1), "{wait}");
    assert_eq!(desk.takes_turn("a") - desk.world.now(), wait + GAP);
}
