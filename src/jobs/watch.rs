//! Looks for the person again, some days after their erasure has ended. Changes nothing anywhere.
//!
//! A stop of all erasing and a legal hold do not stop it: it only looks.

use chrono::TimeDelta;

use super::{Finish, Office, Trouble};
use crate::{
    db::{
        self,
        jobs::{End, Job},
    },
    domain::{Time, watch},
    flow::{self, FlowError, watch::Target},
    systems::Fault,
    world::failpoint,
};

/// How soon and how late a system that could not be looked at is tried again: there are days.
const BACK_OFF: (TimeDelta, TimeDelta) = (TimeDelta::minutes(1), TimeDelta::hours(12));

/// Looks at every system that has not been looked at on this day. Where one can't be, the others
/// are written down, and it is tried again until the next look is due; then an agent is told.
pub(super) async fn run(office: &Office, job: &Job, day: u32) -> Result<Finish, Trouble> {
    let now = office.world.now();
    let (id, rules) = (job.ticket.clone(), office.rules.clone());
    let read = office.db.read(move |db| {
        let ticket = db::tickets::get(db, &id)?;
        let targets = flow::watch::targets(db, &rules, &ticket, day, now)?;
        Ok::<_, FlowError>((ticket.closed_at, targets))
    });
    let (closed_at, targets) = read.await?;
    let Some(closed_at) = closed_at else { return Ok(Box::new(|_| Ok(End::Done))) };

    let is_last_try = now >= watch::until(closed_at, day, office.rules.forget_after);
    let (mut looks, mut fault) = (Vec::new(), None);
    for target in targets.into_iter().filter(|target| !is_absent(office, target)) {
        let seen = match look(office, &target).await {
            Ok(rows) => Some(rows),
            Err(error) => {
                fault = Some((error, target.system.clone()));
                if !is_last_try {
                    continue;
                }
                None
            }
        };
        looks.push(watch::Look { day, system: target.system, at: now, seen });
    }
    let end = match fault.filter(|_| !is_last_try) {
        Some((error, system)) => {
            End::Waits(now + wait(job, &error, now), format!("{system}: {error}"))
        }
        None => End::Done,
    };
    failpoint(&format!("watch.{day}.looked"));
    let (id, rules) = (job.ticket.clone(), office.rules.clone());
    Ok(Box::new(move |tx| {
        flow::watch::record(tx, &rules, &id, &looks, now)?;
        Ok(end)
    }))
}

/// Whether the company declared since that it has no such system any more.
fn is_absent(office: &Office, target: &Target) -> bool {
    let mut connected = office.systems.iter().filter(|system| *system.key() == target.system);
    connected.any(|system| system.entry().absence.is_some())
}

async fn look(office: &Office, target: &Target) -> Result<u64, Fault> {
    let system = office.systems.iter().find(|system| *system.key() == target.system);
    let gone = || Fault::Unexpected("the system is not connected any more".to_owned());
    system.ok_or_else(gone)?.look_after(&target.order, &target.found).await
}

/// For how long a system is let alone: as long as it asked for, or as it has been waited for. One
/// that needs a person is tried again too, since the person may have come.
fn wait(job: &Job, fault: &Fault, now: Time) -> TimeDelta {
    let asked = match fault {
        Fault::Later { after, .. } => after.and_then(|after| TimeDelta::from_std(after).ok()),
        Fault::NeedsPerson { .. } | Fault::Unexpected(_) => None,
    };
    let waited = job.waiting_since.map_or(TimeDelta::zero(), |since| now - since);
    asked.unwrap_or(waited).clamp(BACK_OFF.0, BACK_OFF.1)
}
