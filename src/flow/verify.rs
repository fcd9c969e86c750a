//! The one button: it confirms the scope and proves the address, once.

use crate::{
    db::{self, Tx},
    domain::{
        Time,
        act::{Act, Actor},
        person::{Identifier, Token},
        request::Scope,
        ticket::{Proof, Ticket},
    },
};

use super::{FlowError, clarify::link, perform};

/// The requester pressed the button: two acts in one transaction.
///
/// A second press changes nothing and shows the same result. Where the wording was clear the page
/// may send no choice; then the scope is the one that it stated.
pub fn confirm(
    tx: &mut Tx,
    token: &Token,
    chosen: Option<Scope>,
    at: Time,
) -> Result<Ticket, FlowError> {
    let link = link(tx, token)?;
    let ticket = db::tickets::get(tx, &link.ticket)?;
    if !ticket.waits_for_requester() {
        return Ok(ticket);
    }
    if !link.is_live(at) {
        return Err(FlowError::SpentLink);
    }
    let scope = chosen.or_else(|| ticket.intent.scope()).ok_or(FlowError::NoChoice)?;
    db::links::mark_used(tx, token, at)?;
    if let Some(address) = db::people::address(tx, &ticket.id)? {
        db::people::prove(tx, &ticket.id, &Identifier::Email(address))?;
    }
    perform(tx, &ticket.id, &Act::ConfirmScope { scope }, &Actor::REQUESTER, at)?;
    let proof = Act::ProveIdentity { proof: Proof::Mailbox };
    perform(tx, &ticket.id, &proof, &Actor::REQUESTER, at)
}

/// An agent has read the mail in which the requester takes the request back.
pub fn withdraw_by_mail(tx: &mut Tx, id: &str, by: &Actor, at: Time) -> Result<Ticket, FlowError> {
    perform(tx, id, &Act::Withdraw, by, at)
}

/// The requester stops a request that is proved and not yet being carried out.
///
/// The link that proved the address works for this, also after its time.
pub fn withdraw(tx: &mut Tx, token: &Token, at: Time) -> Result<Ticket, FlowError> {
    let link = link(tx, token)?;
    let ticket = db::tickets::get(tx, &link.ticket)?;
    if ticket.is_closed() {
        return Ok(ticket);
    }
    if !link.can_withdraw() {
        return Err(FlowError::SpentLink);
    }
    perform(tx, &ticket.id, &Act::Withdraw, &Actor::REQUESTER, at)
}
