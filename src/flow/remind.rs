//! What the clock does: asks again, and closes on the promised date what nobody answered.

use crate::{
    db::{self, Tx},
    domain::{
        Time,
        act::{Act, Actor},
        ticket::Ticket,
    },
};

use super::{FlowError, clarify, perform};

/// Asks again, if the requester is still silent and the address may get another letter.
pub fn remind(tx: &mut Tx, id: &str, at: Time) -> Result<Ticket, FlowError> {
    let ticket = db::tickets::get(tx, id)?;
    if !ticket.waits_for_requester() {
        return Ok(ticket);
    }
    match db::people::address(tx, id)? {
        Some(to) if clarify::may_write_link(tx, &to, at)? => {
            perform(tx, id, &Act::SendReminder, &Actor::SYSTEM, at)
        }
        _ => Ok(ticket),
    }
}

/// What the promised date finds.
#[derive(Debug)]
pub enum Watched {
    /// The date has moved: look again then.
    NotYet(Time),
    /// Nothing to close, or closed now.
    Done(Box<Ticket>),
}

/// The promised date has come.
pub fn watch_the_date(tx: &mut Tx, id: &str, at: Time) -> Result<Watched, FlowError> {
    let ticket = db::tickets::get(tx, id)?;
    if !ticket.waits_for_requester() {
        return Ok(Watched::Done(Box::new(ticket)));
    }
    if at < ticket.closing_time() {
        return Ok(Watched::NotYet(ticket.closing_time()));
    }
    let closed = perform(tx, id, &Act::RunOutOfTime, &Actor::SYSTEM, at)?;
    Ok(Watched::Done(Box::new(closed)))
}
