//! The desk forgets the person: keys, messages and identifiers go; counts, dates and chain stay.

use crate::{
    db::{self, Tx},
    domain::Time,
};

use super::{FlowError, Rules};

/// What a look at a closed ticket finds.
#[derive(Debug, PartialEq, Eq)]
pub enum Forgotten {
    /// The time has not come: look again then.
    NotYet(Time),
    /// The person is gone from our database.
    Now,
}

/// Forgets the person behind a closed ticket, once the policy's time has passed.
pub fn forget(tx: &mut Tx, rules: &Rules, id: &str, at: Time) -> Result<Forgotten, FlowError> {
    let ticket = db::tickets::get(tx, id)?;
    let due = ticket.closed_at.map_or(at, |closed| closed + rules.forget_after);
    if at < due {
        return Ok(Forgotten::NotYet(due));
    }
    db::keys::shred(tx, id)?;
    db::people::forget(tx, id)?;
    db::messages::forget(tx, id)?;
    db::plans::forget(tx, id)?;
    db::links::forget(tx, id)?;
    db::assignments::forget_looks(tx, id)?;
    db::tags::forget(tx, id)?;
    let event = ("forget", ticket.reference.as_str());
    db::audit::append_event(tx, "retention", "system", event, at)?;
    Ok(Forgotten::Now)
}
