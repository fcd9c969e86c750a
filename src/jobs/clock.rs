//! Jobs that ask nothing of the world but the time.

use super::{Finish, Office, has_unseen};
use crate::{
    db::{
        self,
        jobs::{End, Job},
    },
    domain::lifecycle::Stage,
    flow::{self, forget::Forgotten, remind::Watched},
};

/// Asks again, if the requester is still silent.
pub(super) fn remind(office: &Office, job: &Job) -> Finish {
    let (id, now) = (job.ticket.clone(), office.world.now());
    Box::new(move |tx| flow::remind::remind(tx, &id, now).map(|_| End::Done))
}

/// Closes on the promised date what nobody answered or proved.
pub(super) fn watch_the_date(office: &Office, job: &Job) -> Finish {
    let (id, now) = (job.ticket.clone(), office.world.now());
    Box::new(move |tx| match flow::remind::watch_the_date(tx, &id, now)? {
        Watched::NotYet(then) => Ok(End::NotBefore(then)),
        Watched::Done(_) => Ok(End::Done),
    })
}

/// Begins an erasure whose cooling-off is over, if it still stands.
pub(super) fn begin(office: &Office, job: &Job) -> Finish {
    let (id, now) = (job.ticket.clone(), office.world.now());
    let systems = office.systems.clone();
    Box::new(move |tx| {
        let ticket = db::tickets::get(tx, &id)?;
        match &ticket.approval {
            // Approved anew in the meantime: the new cooling-off counts.
            Some(approval) if ticket.stage == Stage::Scheduled && now < approval.begin_at => {
                Ok(End::NotBefore(approval.begin_at))
            }
            Some(_) if ticket.stage == Stage::Scheduled && has_unseen(&systems, &ticket) => {
                flow::erase::put_back(tx, &id, now).map(|_| End::Done)
            }
            Some(_) if ticket.stage == Stage::Scheduled => {
                flow::erase::begin(tx, &id, now).map(|_| End::Done)
            }
            _ => Ok(End::Done), // withdrawn, or held for an agent
        }
    })
}

/// Removes our own copy of the person, once the policy's time has passed.
pub(super) fn forget(office: &Office, job: &Job) -> Finish {
    let (id, now, rules) = (job.ticket.clone(), office.world.now(), office.rules.clone());
    Box::new(move |tx| match flow::forget::forget(tx, &rules, &id, now)? {
        Forgotten::NotYet(then) => Ok(End::NotBefore(then)),
        Forgotten::Now => Ok(End::Done),
    })
}
