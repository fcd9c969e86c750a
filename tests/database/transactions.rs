//! What a transaction promises: all or nothing, one moment, and an end.

use std::sync::atomic::{AtomicBool, Ordering};

use privacy_desk::{
    db::{self, DbError, jobs::JobState},
    domain::{
        act::{Act, Actor},
        ticket::Attention,
    },
    flow::{self, FlowError},
};

use crate::{
    crowd::{at_once, remind},
    harness::TestDesk,
};

#[tokio::test]
async fn a_happening_that_fails_leaves_nothing() {
    let desk = TestDesk::open().await;
    let ticket = desk.ticket_of("ann@example.com");
    let lines = desk.read(|db| db::audit::lines(db, &ticket.id)).len();
    let at = desk.world.now();
    let failed = desk.write(|tx| {
        flow::staff::note(tx, &ticket.id, &Actor::agent("ada"), "a note", at)?;
        let why = Act::ReceiveMessage { why: Attention::NewMessage };
        flow::perform(tx, &ticket.id, &why, &Actor::SYSTEM, at)?;
        db::jobs::enqueue(tx, &ticket.id, &[remind(1, at)], at)?;
        db::audit::append_event(tx, "staff", "agent:ada", ("look", ""), at)?;
        Err::<(), _>(FlowError::NoChoice)
    });
    assert!(matches!(failed, Err(FlowError::NoChoice)));
    assert_eq!(desk.ticket(&ticket.reference), ticket);
    assert_eq!(desk.read(|db| db::audit::lines(db, &ticket.id)).len(), lines);
    assert_eq!(desk.read(|db| db::messages::of_ticket(db, &ticket.id)).len(), 1);
    assert_eq!(desk.read(|db| db::jobs::count(db, JobState::Queued)), 0);
    assert_eq!(desk.read(|db| db::audit::lines(db, "staff")).len(), 1, "the token of the test");
}

#[tokio::test]
async fn a_happening_that_stops_its_thread_leaves_nothing_and_the_next_one_goes_on() {
    let desk = TestDesk::open().await;
    let ticket = desk.ticket_of("ann@example.com");
    let (id, at) = (ticket.id.clone(), desk.world.now());
    let stopped = desk
        .db()
        .write::<(), DbError>(move |tx| {
            db::jobs::enqueue(tx, &id, &[remind(1, at)], at)?;
            panic!("on purpose")
        })
        .await;
    assert!(matches!(stopped, Err(DbError::Panicked)));
    assert_eq!(desk.read(|db| db::jobs::count(db, JobState::Queued)), 0);
    desk.queues(&ticket, 1);
    assert_eq!(desk.read(|db| db::jobs::count(db, JobState::Queued)), 1);
}

#[tokio::test]
async fn what_a_savepoint_undoes_is_that_alone() {
    let desk = TestDesk::open().await;
    let ticket = desk.ticket_of("ann@example.com");
    let at = desk.world.now();
    desk.write(|tx| {
        for number in [1, 2, 1, 2, 3, 1] {
            db::jobs::enqueue(tx, &ticket.id, &[remind(number, at)], at)?;
        }
        Ok(())
    })
    .unwrap();
    assert_eq!(desk.read(|db| db::jobs::count(db, JobState::Queued)), 3);
}

#[tokio::test]
async fn what_a_reader_sees_is_of_one_moment() {
    let desk = TestDesk::open().await;
    let ticket = desk.ticket_of("ann@example.com");
    let (at, busy) = (desk.world.now(), AtomicBool::new(true));
    at_once(2, |thread| {
        if thread == 0 {
            for _ in 0..150 {
                let why = Act::ReceiveMessage { why: Attention::NewMessage };
                desk.write(|tx| flow::perform(tx, &ticket.id, &why, &Actor::SYSTEM, at)).unwrap();
            }
            busy.store(false, Ordering::Relaxed);
        } else {
            while busy.load(Ordering::Relaxed) {
                let seen = desk.read(db::audit::verify_all);
                assert!(seen.broken.is_empty(), "{:?}", seen.broken);
            }
        }
    });
    assert_eq!(desk.read(|db| db::audit::lines(db, &ticket.id)).len(), 151);
}

#[tokio::test]
async fn connections_that_break_are_replaced() {
    let desk = TestDesk::open().await;
    if desk.is_on_sqlite() {
        return; // there is no connection that could break
    }
    let ticket = desk.ticket_of("ann@example.com");
    at_once(4, |_| desk.ticket(&ticket.reference));
    desk.connections_break();
    for _ in 0..12 {
        // Each may be the one that finds a broken connection, and says so in the right word.
        let at = desk.world.now();
        let wrote = desk.write(|tx| Ok(db::jobs::enqueue(tx, &ticket.id, &[remind(1, at)], at)?));
        assert!(matches!(wrote, Ok(()) | Err(FlowError::Db(DbError::Unreachable(_)))), "{wrote:?}");
        let read = desk.db().read_now(|db| db::tickets::get(db, &ticket.id));
        assert!(matches!(read, Ok(_) | Err(DbError::Unreachable(_))), "{read:?}");
    }
    desk.queues(&ticket, 3);
    assert_eq!(desk.ticket(&ticket.reference), ticket);
}
