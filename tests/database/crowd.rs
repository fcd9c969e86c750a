//! A ticket to work on, and many threads that work at once.

use std::sync::Barrier;

use privacy_desk::{
    db::{Db, Tx},
    domain::{
        Time,
        effect::{Effect, Task},
        person::EmailAddress,
        request::{Channel, Intent, Language},
        ticket::Ticket,
    },
    flow::{
        FlowError,
        receive::{Asked, Receipt, request},
    },
};

use crate::harness::TestDesk;

/// A request for all data through the form.
pub(crate) fn asked(address: &str) -> Asked {
    Asked {
        channel: Channel::Api,
        from: EmailAddress::parse(address).unwrap(),
        identifiers: Vec::new(),
        intent: Intent::EraseData,
        text: "Please.".to_owned(),
        language: Language::ENGLISH,
        signed_by: None,
        idempotency_key: None,
    }
}

impl TestDesk {
    pub(crate) fn db(&self) -> &Db {
        &self.application.desk.db
    }

    /// A ticket that has just been opened, without jobs.
    pub(crate) fn ticket_of(&self, address: &str) -> Ticket {
        let (rules, at, asked) = (&self.application.desk.rules, self.world.now(), asked(address));
        let receipt = self.write(|tx| request(tx, rules, &asked, None, at)).unwrap();
        self.database_changes("DELETE FROM jobs");
        let Receipt::Opened(ticket) = receipt else { panic!("{receipt:?}") };
        *ticket
    }

    pub(crate) fn write<T>(
        &self,
        work: impl FnOnce(&mut Tx) -> Result<T, FlowError>,
    ) -> Result<T, FlowError> {
        self.db().write_now(work)
    }

    /// Queues this many jobs of a ticket, due now.
    pub(crate) fn queues(&self, ticket: &Ticket, count: u32) {
        let at = self.world.now();
        self.write(|tx| {
            for number in 0..count {
                privacy_desk::db::jobs::enqueue(tx, &ticket.id, &[remind(number, at)], at)?;
            }
            Ok(())
        })
        .unwrap();
    }
}

/// One of many jobs that differ by number.
pub(crate) fn remind(number: u32, due: Time) -> Effect {
    Effect { task: Task::Remind(number), due }
}

/// What each of many threads saw, when all began at once.
pub(crate) fn at_once<T: Send>(count: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let start = Barrier::new(count);
    let work = |number| {
        start.wait();
        work(number)
    };
    std::thread::scope(|scope| {
        let work = &work;
        let threads: Vec<_> = (0..count).map(|n| scope.spawn(move || work(n))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    })
}
