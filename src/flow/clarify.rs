//! The requester is asked, and asked again: fresh links, overrides, "I did not send this".

use chrono::TimeDelta;

use crate::{
    db::{
        self, Tx,
        links::{Link, LinkKind},
    },
    domain::{
        Time,
        act::{Act, Actor},
        person::Token,
        request::Intent,
        ticket::Ticket,
    },
};

use super::{FlowError, caps, perform};

/// How long a confirm link works.
pub const LINK_LIFETIME: TimeDelta = TimeDelta::hours(72);

/// Whether the letter of this round is still wanted: the requester has not answered, and no newer
/// letter was ordered while this one waited.
pub const fn still_asks(ticket: &Ticket, round: u32) -> bool {
    ticket.waits_for_requester() && ticket.rounds == round + 1
}

/// The requester wants a fresh link in place of one that has expired.
pub fn renew(tx: &mut Tx, token: &Token, at: Time) -> Result<Ticket, FlowError> {
    let link = link(tx, token)?;
    let to = db::people::address(tx, &link.ticket)?.ok_or(FlowError::NoSuchTicket)?;
    if !caps::may_write_link(tx, &to, at)? {
        return Err(FlowError::TooManyLetters);
    }
    perform(tx, &link.ticket, &Act::RenewLink, &Actor::REQUESTER, at)
}

/// "I did not send this": nothing is deleted, and the ticket ends.
pub fn disown(tx: &mut Tx, token: &Token, at: Time) -> Result<Ticket, FlowError> {
    let link = link(tx, token)?;
    let ticket = db::tickets::get(tx, &link.ticket)?;
    if !ticket.waits_for_requester() {
        return Ok(ticket); // pressed twice, or too late: the page shows where things stand
    }
    if !link.is_live(at) {
        return Err(FlowError::SpentLink);
    }
    db::links::mark_used(tx, token, at)?;
    perform(tx, &link.ticket, &Act::Disown, &Actor::REQUESTER, at)
}

/// An agent reads the words differently: the requester is asked once more, with a fresh link.
pub fn read_differently(
    tx: &mut Tx,
    id: &str,
    (intent, reason): (Intent, String),
    by: &Actor,
    at: Time,
) -> Result<Ticket, FlowError> {
    super::staff::note(tx, id, by, &reason, at)?;
    db::links::supersede(tx, id, at)?; // what was confirmed by them was another question
    perform(tx, id, &Act::Override { intent }, by, at)
}

/// What a confirm token opens.
pub(super) fn link(tx: &mut Tx, token: &Token) -> Result<Link, FlowError> {
    db::links::find(tx, token, LinkKind::Confirm)?.ok_or(FlowError::NoSuchLink)
}
