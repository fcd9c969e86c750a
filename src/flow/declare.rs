//! A colleague is asked about a system into which no program can look, is reminded, and declares
//! what they did there.

use chrono::TimeDelta;

use crate::{
    db::{self, Tx},
    domain::{
        Time,
        act::Actor,
        declaration::Declaration,
        erasure::{Hindrance, SystemKey, SystemState},
        lifecycle::Stage,
        ticket::{SystemProgress, Ticket},
    },
};

use super::{FlowError, erase};

/// After how long a colleague who does not answer is written to again.
const REMIND_AFTER: TimeDelta = TimeDelta::days(3);

/// Whether a letter goes out now, which is written down before it does, and when to look again.
pub fn ask(tx: &mut Tx, id: &str, system: &SystemKey, at: Time) -> Result<(bool, Time), FlowError> {
    let ticket = db::tickets::get(tx, id)?;
    let planned =
        ticket.systems.iter().any(|s| s.key == *system && s.state == SystemState::Planned);
    let asked = db::declarations::find(tx, id, system)?.filter(|_| !planned);
    let waits = (system, SystemState::Waits, Hindrance::ColleagueAsked);
    let Some(asked) = asked else {
        db::declarations::ask(tx, id, system, at)?;
        erase::hinder(tx, id, waits, at)?;
        return Ok((true, at + REMIND_AFTER));
    };
    erase::hinder(tx, id, waits, at)?;
    if at < asked.at + REMIND_AFTER {
        return Ok((false, asked.at + REMIND_AFTER));
    }
    db::declarations::remind(tx, id, system, at)?;
    erase::tell_of_waiting(tx, id, at)?;
    Ok((true, at + REMIND_AFTER))
}

/// A colleague declares what became of it. Who said so, and when, stays on record.
pub fn declare(
    tx: &mut Tx,
    id: &str,
    (system, said): (&SystemKey, &Declaration),
    by: &Actor,
    at: Time,
) -> Result<Ticket, FlowError> {
    let ticket = db::tickets::get(tx, id)?;
    let known = ticket.systems.iter().find(|s| s.key == *system);
    let waits = known.is_some_and(|s| s.hindrance == Some(Hindrance::ColleagueAsked));
    if ticket.stage != Stage::Erasing || !waits || !db::declarations::save(tx, id, system, said)? {
        return Err(FlowError::ChangedMeanwhile);
    }
    let ledger = db::plans::ledger(tx, id)?;
    let planned = ledger.into_iter().filter(|line| line.system == *system).map(|line| line.part);
    db::plans::save_parts(tx, id, system, &said.parts(planned.collect()), at)?;
    let detail = format!("{} {system} {}", ticket.reference, said.said);
    db::audit::staff(tx, by, "declare", &detail, at)?;
    let (key, state, found) = (system.clone(), said.state(), said.found());
    erase::record(tx, id, SystemProgress { key, state, hindrance: None, found }, at)
}
