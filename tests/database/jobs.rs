//! Jobs: claimed once, held by a lease, ended by its fence, queued once.

use std::collections::HashSet;

use chrono::TimeDelta;
use privacy_desk::db::{
    self, DbError,
    jobs::{End, Job, JobState},
};

use crate::{
    crowd::{at_once, remind},
    harness::TestDesk,
};

const LEASE: TimeDelta = TimeDelta::seconds(60);

impl TestDesk {
    fn claims(&self) -> Option<Job> {
        let now = self.world.now();
        self.db().write_now(|tx| db::jobs::claim(tx, now, LEASE)).unwrap()
    }

    fn ends(&self, job: &Job, end: &End) -> Result<(), DbError> {
        let now = self.world.now();
        self.db().write_now(|tx| db::jobs::end(tx, job, end, now))
    }

    fn jobs_in(&self, state: JobState) -> i64 {
        self.read(|db| db::jobs::count(db, state))
    }
}

#[tokio::test]
async fn many_workers_claim_each_job_once() {
    let desk = TestDesk::open().await;
    let ticket = desk.ticket_of("ann@example.com");
    desk.queues(&ticket, 240);
    let claimed = at_once(6, |_| {
        let claimed: Vec<Job> = std::iter::from_fn(|| desk.claims()).collect();
        claimed
    });
    let ids: Vec<&str> = claimed.iter().flatten().map(|job| job.id.as_str()).collect();
    let distinct: HashSet<&str> = ids.iter().copied().collect();
    assert_eq!((ids.len(), distinct.len()), (240, 240));
    assert_eq!(desk.jobs_in(JobState::Running), 240);
}

#[tokio::test]
async fn many_workers_finish_each_job_once() {
    let desk = TestDesk::open().await;
    let ticket = desk.ticket_of("ann@example.com");
    desk.queues(&ticket, 120);
    let ended = at_once(6, |_| {
        let mut ended = 0;
        while let Some(job) = desk.claims() {
            desk.ends(&job, &End::Done).unwrap();
            ended += 1;
        }
        ended
    });
    assert_eq!(ended.iter().sum::<i64>(), 120);
    assert_eq!(desk.jobs_in(JobState::Done), 120);
}

#[tokio::test]
async fn a_worker_that_comes_back_too_late_is_refused_by_the_fence() {
    let desk = TestDesk::open().await;
    let ticket = desk.ticket_of("ann@example.com");
    desk.queues(&ticket, 1);
    let first = desk.claims().unwrap();
    assert!(desk.claims().is_none(), "it is held");
    desk.clock.advance(LEASE + TimeDelta::seconds(1));
    let second = desk.claims().unwrap();
    assert_eq!((&second.id, second.attempts), (&first.id, first.attempts + 1));
    assert!(second.fence > first.fence);

    let until = desk.world.now() + LEASE;
    let renewed = desk.db().write_now(|tx| db::jobs::renew(tx, &first, until));
    assert!(matches!(renewed, Err(DbError::Stale)));
    let late = [
        End::Done,
        End::NotBefore(until),
        End::Waits(until, "x".to_owned()),
        End::Failed(until, "x".to_owned()),
        End::GaveUp("x".to_owned()),
    ];
    for end in late {
        assert!(matches!(desk.ends(&first, &end), Err(DbError::Stale)), "{end:?}");
    }
    assert_eq!(desk.jobs_in(JobState::Running), 1);
    desk.ends(&second, &End::Done).unwrap();
    assert!(matches!(desk.ends(&second, &End::Done), Err(DbError::Stale)), "it has ended");
    assert_eq!(desk.jobs_in(JobState::Done), 1);
}

#[tokio::test]
async fn what_a_late_worker_learned_is_undone_with_its_end() {
    let desk = TestDesk::open().await;
    let ticket = desk.ticket_of("ann@example.com");
    desk.queues(&ticket, 1);
    let first = desk.claims().unwrap();
    desk.clock.advance(LEASE + TimeDelta::seconds(1));
    let second = desk.claims().unwrap();
    let at = desk.world.now();
    let late = desk.db().write_now(|tx| {
        db::jobs::enqueue(tx, &ticket.id, &[remind(99, at)], at)?;
        db::jobs::end(tx, &first, &End::Done, at)
    });
    assert!(matches!(late, Err(DbError::Stale)));
    assert_eq!(desk.jobs_in(JobState::Queued), 0);
    desk.ends(&second, &End::Done).unwrap();
}

#[tokio::test]
async fn a_lease_that_is_renewed_is_held() {
    let desk = TestDesk::open().await;
    let ticket = desk.ticket_of("ann@example.com");
    desk.queues(&ticket, 1);
    let job = desk.claims().unwrap();
    for _ in 0..5 {
        desk.clock.advance(LEASE - TimeDelta::seconds(1));
        assert!(desk.claims().is_none());
        let until = desk.world.now() + LEASE;
        desk.db().write_now(|tx| db::jobs::renew(tx, &job, until)).unwrap();
    }
    desk.ends(&job, &End::Done).unwrap();
}

#[tokio::test]
async fn many_who_order_the_same_order_it_once() {
    let desk = TestDesk::open().await;
    let ticket = desk.ticket_of("ann@example.com");
    let at = desk.world.now();
    let order =
        || desk.db().write_now(|tx| db::jobs::enqueue(tx, &ticket.id, &[remind(1, at)], at));
    at_once(100, |_| order().unwrap());
    assert_eq!(desk.jobs_in(JobState::Queued), 1);
    let job = desk.claims().unwrap();
    order().unwrap();
    assert_eq!(desk.jobs_in(JobState::Queued), 0, "while it runs it is not queued again");
    desk.ends(&job, &End::Done).unwrap();
    order().unwrap();
    assert_eq!(desk.jobs_in(JobState::Queued), 1, "what is done may be ordered anew");
}

#[tokio::test]
async fn a_job_is_claimed_when_it_is_due_and_not_before() {
    let desk = TestDesk::open().await;
    let ticket = desk.ticket_of("ann@example.com");
    let (at, hour) = (desk.world.now(), TimeDelta::hours(1));
    desk.db()
        .write_now(|tx| {
            db::jobs::enqueue(tx, &ticket.id, &[remind(2, at + hour * 2)], at)?;
            db::jobs::enqueue(tx, &ticket.id, &[remind(1, at + hour)], at)
        })
        .unwrap();
    assert!(desk.claims().is_none());
    assert_eq!(desk.read(db::jobs::next_due), Some(at + hour));
    desk.clock.advance(hour);
    assert_eq!(desk.claims().unwrap().task.to_string(), "remind:1");
    assert!(desk.claims().is_none());
}
