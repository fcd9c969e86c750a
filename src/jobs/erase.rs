//! Erases in one system: intent, find, deed, second look, report.
//!
//! The keys of the rows are stored before the first of them goes: once a contact is gone, they
//! are the only way to what hung on it. Whatever interrupts this, it may be run again.

use std::time::Duration;

use chrono::{NaiveDate, TimeDelta};

use super::{Finish, Office, Trouble, ask, has_unseen, next_attempt, next_try};
use crate::{
    db::{
        self, DbError, Reader,
        jobs::{End, Job},
        plans::Plan,
    },
    domain::{
        Time,
        erasure::{Found, Hindrance, Order, Part, Report, SystemKey, SystemState},
        lifecycle::Stage,
        ticket::Ticket,
    },
    flow,
    systems::{Fault, System},
    world::failpoint,
};

/// After how long a system that waits is told to an agent; it goes on being tried.
const TELL_AFTER: TimeDelta = TimeDelta::hours(24);
/// After how many read-backs that still see something an agent must look.
const LOOKS_MAX: i32 = 3;
/// After how long a job asks again whether erasing may go on: a hold ends at midnight, and whoever
/// lifts one, or a stop, wakes what waits.
const ASK_AGAIN: Duration = Duration::from_mins(15);
/// When a system looks again whether those before it were tried: another worker is at them.
const NEXT_IN_LINE: TimeDelta = TimeDelta::seconds(1);
/// How often it is looked whether a vendor that took an order has finished.
const LOOK_EVERY: TimeDelta = TimeDelta::hours(6);

/// Erases what was approved, and looks again.
pub(super) async fn run(office: &Office, job: &Job, key: &SystemKey) -> Result<Finish, Trouble> {
    let now = office.world.now();
    let Approved { ticket, order, plan, forbidden } = match approved(office, job, key, now).await? {
        Wanted::Yes(approved) => *approved,
        Wanted::NotYet => return Ok(Box::new(move |_| Ok(End::NotBefore(now + NEXT_IN_LINE)))),
        Wanted::NoMore => return Ok(Box::new(|_| Ok(End::Done))),
    };
    let Some(system) = office.systems.iter().find(|system| system.key() == key) else {
        // The file is gone: the system waits, it is never "done" (and the ticket says so).
        let fault = Fault::Later {
            hindrance: Hindrance::MapMismatch,
            detail: "the system is not connected any more".to_owned(),
            after: None,
        };
        return hindered(job, key, &fault, now);
    };
    if let Some(fault) = forbidden {
        return hindered(job, key, &fault, now);
    }
    if plan.version != system.version() || has_unseen(&office.systems, &ticket) {
        return Ok(put_back(job, now));
    }
    if let Some(colleague) = system.colleague() {
        return ask::run(office, job, &ticket, (key, colleague), now).await;
    }
    match carry_out(office, system.as_ref(), job, &order, &plan).await {
        Ok(Some(report)) => Ok(reported(job, key, report, now)),
        Ok(None) => Ok(put_back(job, now)),
        // The system itself saw that its rows are not those that were approved.
        Err(Stopped::ByFault(Fault::NeedsPerson { hindrance: Hindrance::PlanChanged, .. })) => {
            Ok(put_back(job, now))
        }
        Err(Stopped::ByFault(fault)) => hindered(job, key, &fault, now),
        Err(Stopped::ByUs(trouble)) => Err(trouble),
    }
}

/// Why no deed may be begun now, if none may: somebody stopped erasing, or a legal hold stands that
/// was made since the approval. It is asked again soon.
fn forbidden(
    db: &mut Reader,
    ticket: &str,
    key: &SystemKey,
    today: NaiveDate,
) -> Result<Option<Fault>, flow::FlowError> {
    let later = |hindrance, detail| Fault::Later { hindrance, detail, after: Some(ASK_AGAIN) };
    if db::pauses::holds(db, key)? {
        return Ok(Some(later(Hindrance::Paused, "erasing is stopped".to_owned())));
    }
    let holds = flow::hold::before_deed(db, ticket, key, today)?;
    let held = holds.first().map(|hold| format!("a legal hold stands until {}", hold.until));
    Ok(held.map(|detail| later(Hindrance::LegalHold, detail)))
}

/// What stopped the work: the system, or our own database.
enum Stopped {
    ByFault(Fault),
    ByUs(Trouble),
}

impl From<Fault> for Stopped {
    fn from(fault: Fault) -> Self {
        Self::ByFault(fault)
    }
}

/// Whether the ticket wants this system erased now.
enum Wanted {
    Yes(Box<Approved>),
    NotYet,
    NoMore,
}

/// What was approved, as it stands now.
struct Approved {
    ticket: Ticket,
    order: Order,
    plan: Plan,
    /// Why the deed may not be begun all the same.
    forbidden: Option<Fault>,
}

/// The order and the plan, if the ticket still wants this system erased and it has its turn: what
/// feeds a system is erased before it, or would fill it again. A system that was tried and waits
/// does not hold up those behind it.
async fn approved(
    office: &Office,
    job: &Job,
    key: &SystemKey,
    now: Time,
) -> Result<Wanted, Trouble> {
    let (id, key, rules) = (job.ticket.clone(), key.clone(), office.rules.clone());
    let found = office
        .db
        .read(move |db| {
            let ticket = db::tickets::get(db, &id)?;
            let open = ticket.systems.iter().any(|s| s.key == key && !s.state.is_final());
            if ticket.stage != Stage::Erasing || !open {
                return Ok(Wanted::NoMore);
            }
            let mut before = ticket.systems.iter().take_while(|s| s.key != key);
            if before.any(|s| s.state == SystemState::Planned) {
                return Ok(Wanted::NotYet);
            }
            let order = flow::erase::order(db, &rules, &ticket, now)?;
            let plan = db::plans::find(db, &id, &key)?;
            let Some((order, plan)) = order.zip(plan) else { return Ok(Wanted::NoMore) };
            let forbidden = forbidden(db, &id, &key, rules.day(now))?;
            let approved = Approved { ticket, order, plan, forbidden };
            Ok::<_, flow::FlowError>(Wanted::Yes(Box::new(approved)))
        })
        .await?;
    Ok(found)
}

/// Find, deed, second look. `None` where there is more than was approved.
async fn carry_out(
    office: &Office,
    system: &dyn System,
    job: &Job,
    order: &Order,
    plan: &Plan,
) -> Result<Option<Report>, Stopped> {
    let mut found = system.find(order).await?;
    let is_first_attempt = job.attempts == 0 && !plan.was_tried();
    if found.rows_to_erase() > plan.rows_to_erase || (is_first_attempt && plan.lacks(&found)) {
        return Ok(None);
    }
    remember(&mut found, &plan.found);
    // The ledger keeps the numbers that were approved: half-done, a system shows others.
    let (id, key, keys) = (job.ticket.clone(), system.key().clone(), found.keys.clone());
    let stored = office.write_for(job, move |tx| {
        db::plans::save_keys(tx, &id, &key, &keys)?;
        failpoint(&format!("erase.{key}.before_intent"));
        Ok::<_, DbError>(())
    });
    stored.await.map_err(|error| Stopped::ByUs(error.into()))?;

    failpoint(&format!("erase.{}.before_deed", system.key()));
    let done = system.erase(order, &found).await?;
    failpoint(&format!("erase.{}.after_deed", system.key()));
    let seen = system.read_back(order, &found, done).await?;
    let parts = seen.into_iter().map(|part| with_history(part, &plan.found)).collect();
    Ok(Some(Report { parts, read_back_at: office.world.now() }))
}

/// Adds the keys that were found before: an earlier attempt may have removed the way to them.
fn remember(found: &mut Found, before: &Found) {
    for (collection, keys) in &before.keys.0 {
        let known = found.keys.0.entry(collection.clone()).or_default();
        for key in keys {
            if !known.contains(key) {
                known.push(key.clone());
            }
        }
    }
    let parts = std::mem::take(&mut found.parts);
    found.parts = parts
        .into_iter()
        .map(|part| {
            let ordered = before.parts.iter().find(|old| old.collection == part.collection);
            let finishes_on = ordered.and_then(|old| old.finishes_on);
            with_history(Part { finishes_on, ..part }, before)
        })
        .collect();
}

/// Counts the rows as they were approved: after an interrupted attempt there are fewer, or none.
/// What stays is counted as it stands.
fn with_history(part: Part, before: &Found) -> Part {
    if !part.deed.erases() {
        return part;
    }
    let known = before
        .parts
        .iter()
        .find(|old| old.collection == part.collection && old.deed == part.deed)
        .map_or(0, |old| old.found);
    let found = part.found.max(known);
    let done = part.left.map_or(part.done, |left| found.saturating_sub(left));
    Part { found, done, ..part }
}

/// The second look is the result. If it still sees something, the deed is tried again; then a
/// person must find out what brings the rows back.
fn reported(job: &Job, key: &SystemKey, report: Report, now: Time) -> Finish {
    let (id, key, job) = (job.ticket.clone(), key.clone(), job.clone());
    Box::new(move |tx| {
        if report.state() == SystemState::Stuck && job.attempts + 1 < LOOKS_MAX {
            let waits = (&key, SystemState::Waits, Hindrance::StillThere);
            flow::erase::hinder(tx, &id, waits, now)?;
            let error = "the read-back still sees something".to_owned();
            return Ok(End::Failed(next_attempt(&job, now), error));
        }
        let ticket = flow::erase::report(tx, &id, &key, &report, now)?;
        Ok(next_look(&ticket, &report, now).map_or(End::Done, End::NotBefore))
    })
}

/// When it is looked again whether a vendor has finished; never once the ticket goes on without it.
/// On the promised date the ticket ends, so that moment is not slept through.
fn next_look(ticket: &Ticket, report: &Report, now: Time) -> Option<Time> {
    let day = report.worth_a_look_on(now.date_naive())?;
    if ticket.stage != Stage::Erasing || report.state() != SystemState::HandedOver {
        return None;
    }
    let then = now + (day - now.date_naive()).max(LOOK_EVERY);
    let end = ticket.closing_time();
    Some(if end > now { then.min(end) } else { then })
}

fn put_back(job: &Job, now: Time) -> Finish {
    let id = job.ticket.clone();
    Box::new(move |tx| flow::erase::put_back(tx, &id, now).map(|_| End::Done))
}

/// A system that waits is tried again by itself; one that needs a person is tried again by one.
fn hindered(job: &Job, key: &SystemKey, fault: &Fault, now: Time) -> Result<Finish, Trouble> {
    let (id, key, error) = (job.ticket.clone(), key.clone(), fault.to_string());
    let (state, hindrance, end) = match fault {
        Fault::Unexpected(_) => return Err(Trouble::GiveUp(error)),
        Fault::Later { hindrance, after, .. } => {
            let asked = after.and_then(|after| TimeDelta::from_std(after).ok());
            let then = asked.map_or_else(|| next_try(job, now), |after| now + after);
            (SystemState::Waits, *hindrance, End::Waits(then, error))
        }
        Fault::NeedsPerson { hindrance, .. } => (SystemState::Stuck, *hindrance, End::Done),
    };
    let too_long = job.waiting_since.is_some_and(|since| now - since >= TELL_AFTER);
    Ok(Box::new(move |tx| {
        flow::erase::hinder(tx, &id, (&key, state, hindrance), now)?;
        if too_long && state == SystemState::Waits {
            flow::erase::tell_of_waiting(tx, &id, now)?;
        }
        Ok(end)
    }))
}
