//! Which ticket a mail is about.

use super::{Arriving, FlowError, Receipt};
use crate::{
    db::{self, Tx},
    domain::mail::Automatic,
};

/// Finds the ticket that a mail answers. A signed token or a Message-ID finds it; the sender must
/// be the one whom the ticket is about, or a stranger who saw the reference could speak for them.
pub(super) fn find(tx: &mut Tx, mail: &mut Arriving<'_>) -> Result<Option<Receipt>, FlowError> {
    let read = mail.read;
    let by_token = match &read.replies_to {
        Some(reference) => db::tickets::by_reference(tx, reference)?,
        None => None,
    };
    let ticket = match by_token {
        Some(ticket) => Some(ticket),
        None => match db::messages::ticket_of(tx, &read.mail.answers)? {
            Some(id) => db::tickets::find(tx, &id)?,
            None => None,
        },
    };
    let Some(ticket) = ticket else { return Ok(None) };
    // A bounce comes from a machine: it is matched by our own Message-ID alone.
    let is_bounce = read.mail.automatic == Some(Automatic::Bounce);
    let same = db::people::address(tx, &ticket.id)?.is_some_and(|known| known == read.mail.from);
    mail.thread = (same || is_bounce).then_some(ticket);
    Ok(None)
}
