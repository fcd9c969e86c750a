//! A stop for all destructive work, or for one system: it holds until somebody lifts it, across
//! restarts and for every worker. A deed that has begun is ended; none is begun.

use crate::{
    db::{self, Tx},
    domain::{
        Time,
        act::Actor,
        erasure::{Hindrance, SystemKey},
    },
};

use super::{FlowError, erase};

/// Stops erasing in one system, or in all of them.
pub fn stop(
    tx: &mut Tx,
    system: Option<&SystemKey>,
    by: &Actor,
    at: Time,
) -> Result<(), FlowError> {
    if db::pauses::add(tx, system, &by.label(), at)? {
        told(tx, by, "stop_erasing", system, at)?;
    }
    Ok(())
}

/// Lets erasing go on, and what waited for it at once.
pub fn lift(
    tx: &mut Tx,
    system: Option<&SystemKey>,
    by: &Actor,
    at: Time,
) -> Result<(), FlowError> {
    if db::pauses::remove(tx, system)? {
        told(tx, by, "resume_erasing", system, at)?;
        erase::wake(tx, Hindrance::Paused, at)?;
    }
    Ok(())
}

fn told(
    tx: &mut Tx,
    by: &Actor,
    what: &str,
    system: Option<&SystemKey>,
    at: Time,
) -> Result<(), FlowError> {
    let detail = format!("system={}", system.map_or("*", SystemKey::as_str));
    Ok(db::audit::staff(tx, by, what, &detail, at)?)
}
