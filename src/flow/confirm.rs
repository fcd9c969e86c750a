//! The closing letter: delivered, or not.

use crate::{
    db::{self, Tx},
    domain::{
        Time,
        act::{Act, Actor},
        lifecycle::{Letter, Stage},
        ticket::{Attention, Ticket},
    },
};

use super::{FlowError, perform};

/// A letter was accepted for delivery; the one that tells the result closes the ticket.
pub fn delivered(tx: &mut Tx, id: &str, letter: Letter, at: Time) -> Result<(), FlowError> {
    if letter == Letter::Completed && db::tickets::get(tx, id)?.stage == Stage::Confirming {
        perform(tx, id, &Act::DeliverLetter, &Actor::SYSTEM, at)?;
    }
    Ok(())
}

/// A letter was refused, or nobody knows whether it arrived: an agent must look.
pub fn failed(
    tx: &mut Tx,
    id: &str,
    letter: Letter,
    why: Attention,
    at: Time,
) -> Result<Ticket, FlowError> {
    let ticket = db::tickets::get(tx, id)?;
    if ticket.is_closed() {
        return Ok(ticket);
    }
    let closing = letter == Letter::Completed && ticket.stage == Stage::Confirming;
    let act = if closing { Act::FailLetter { why } } else { Act::ReceiveMessage { why } };
    perform(tx, id, &act, &Actor::SYSTEM, at)
}

/// The address is dead: an agent closes without a letter and says why.
pub fn without_letter(
    tx: &mut Tx,
    id: &str,
    reason: &str,
    by: &Actor,
    at: Time,
) -> Result<Ticket, FlowError> {
    super::staff::note(tx, id, by, reason, at)?;
    perform(tx, id, &Act::CloseWithoutLetter, by, at)
}
