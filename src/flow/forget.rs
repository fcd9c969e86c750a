//! The desk forgets the person: keys, messages and identifiers go; counts, dates and chain stay.

use chrono::TimeDelta;

use crate::{
    db::{self, Tx},
    domain::{
        Time,
        act::{Act, Actor},
        effect::Task,
        ticket::Ticket,
        watch,
    },
};

use super::{FlowError, Rules, perform};

/// How soon it is tried again where the last look at the systems has not ended.
const AFTER_THE_WATCH: TimeDelta = TimeDelta::hours(1);

/// What a look at a closed ticket finds.
#[derive(Debug, PartialEq, Eq)]
pub enum Forgotten {
    /// The time has not come: look again then.
    NotYet(Time),
    /// The person is gone from our database.
    Now,
}

/// Forgets the person behind a closed ticket, once the policy's time has passed and nobody looks
/// for them any more.
pub fn forget(tx: &mut Tx, rules: &Rules, id: &str, at: Time) -> Result<Forgotten, FlowError> {
    let ticket = db::tickets::get(tx, id)?;
    let due = ticket.closed_at.map_or(at, |closed| closed + rules.forget_after);
    if at < due {
        return Ok(Forgotten::NotYet(due));
    }
    if db::jobs::is_any_open(tx, id, &watch::DAYS.map(Task::Watch))? {
        return Ok(Forgotten::NotYet(at + AFTER_THE_WATCH));
    }
    remove(tx, &ticket, at)?;
    Ok(Forgotten::Now)
}

/// Forgets again whom a restored backup has brought back, and says how many keys that were.
///
/// Who was forgotten stands in the list beside the key file, which no backup turns back. Nobody is
/// forgotten before their request has ended, so one that came back open is ended once more: else it
/// would wait for somebody whom nobody knows.
pub fn forget_again(tx: &mut Tx, at: Time) -> Result<usize, FlowError> {
    let owners = db::keys::brought_back(tx)?;
    for owner in &owners {
        if let Some(ticket) = db::tickets::find(tx, owner)? {
            if !ticket.is_closed() {
                perform(tx, owner, &Act::EndForgotten, &Actor::SYSTEM, at)?;
            }
            remove(tx, &ticket, at)?;
        } else {
            // The key of a mail that was in quarantine.
            db::messages::discard_quarantined(tx, owner)?;
            db::keys::shred(tx, owner)?;
        }
    }
    Ok(owners.len())
}

fn remove(tx: &mut Tx, ticket: &Ticket, at: Time) -> Result<(), FlowError> {
    let id = ticket.id.as_str();
    db::keys::shred(tx, id)?;
    db::people::forget(tx, id)?;
    db::originals::forget(tx, id)?;
    db::messages::forget(tx, id)?;
    db::plans::forget(tx, id)?;
    db::links::forget(tx, id)?;
    db::assignments::forget_looks(tx, id)?;
    db::tags::forget(tx, id)?;
    let event = ("forget", ticket.reference.as_str());
    Ok(db::audit::append_event(tx, "retention", "system", event, at)?)
}
