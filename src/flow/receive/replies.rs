//! A mail to a ticket that is open.

use super::{Arriving, FlowError, Receipt};
use crate::{
    db::{Tx, messages::Fate},
    domain::{
        act::{Act, Actor},
        lifecycle::Stage,
        ticket::Attention,
    },
    flow::perform,
};

/// Ends a mail that belongs to an open ticket.
///
/// A reply never confirms, widens or narrows anything. One that seems to take the request back
/// holds the erasure until an agent has read it.
pub(super) fn attach(tx: &mut Tx, mail: &mut Arriving<'_>) -> Result<Option<Receipt>, FlowError> {
    let open = mail.thread.as_ref().filter(|ticket| !ticket.is_closed());
    let Some((id, stage)) = open.map(|ticket| (ticket.id.clone(), ticket.stage)) else {
        return Ok(None);
    };
    mail.row(tx, Some(&id), (Fate::Attached, None))?;
    let stoppable = matches!(stage, Stage::Reviewing | Stage::Scheduled);
    let act = if stoppable && mail.read.verdict.takes_back() {
        Act::AskToStop
    } else {
        Act::ReceiveMessage { why: Attention::NewMessage }
    };
    let ticket = perform(tx, &id, &act, &Actor::REQUESTER, mail.at)?;
    Ok(Some(Receipt::Attached(Box::new(ticket))))
}
