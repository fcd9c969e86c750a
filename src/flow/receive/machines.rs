//! A machine's mail opens nothing and is answered by nothing. A bounce of ours tells an agent.

use super::{Arriving, FlowError, Receipt};
use crate::{
    db::{self, Tx, messages::Fate},
    domain::{
        act::{Act, Actor},
        mail::Automatic,
        ticket::Attention,
    },
    flow::perform,
};

/// Ends a mail that `mail::inbound` found to be a machine's.
pub(super) fn set_aside(
    tx: &mut Tx,
    mail: &mut Arriving<'_>,
) -> Result<Option<Receipt>, FlowError> {
    let Some(why) = mail.read.mail.automatic else { return Ok(None) };
    if why == Automatic::Bounce {
        db::letters::mark_bounced(tx, &mail.read.mail.answers)?;
    }
    let thread = mail.thread.take();
    if let Some(ticket) = &thread
        && db::people::address(tx, &ticket.id)?.is_none()
    {
        return Ok(Some(Receipt::Ignored(why))); // the person is forgotten: nothing new is kept
    }
    let ticket = thread.as_ref().map(|ticket| ticket.id.as_str());
    mail.row(tx, ticket, (Fate::Ignored, Some(why.as_str())))?;
    if let Some(ticket) = thread.filter(|t| why == Automatic::Bounce && !t.is_closed()) {
        let act = Act::ReceiveMessage { why: Attention::AddressDead };
        perform(tx, &ticket.id, &act, &Actor::SYSTEM, mail.at)?;
    }
    Ok(Some(Receipt::Ignored(why)))
}
