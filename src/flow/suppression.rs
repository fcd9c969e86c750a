//! Erased addresses stay out: kept when an erasure ends, asked by importers, let in by a decision.

use crate::{
    db::{self, Reader, Tx},
    domain::{
        Time,
        act::Actor,
        person::{EmailAddress, Identifier},
        request::Scope,
        suppression::{Readmission, keeps_out},
        ticket::{Proof, Ticket},
    },
};

use super::FlowError;

/// The audit chain of what is let in again.
const STREAM: &str = "suppression";

/// Keeps the proven addresses of a ticket that has just ended out, if its erasure calls for it.
pub(super) fn remember(tx: &mut Tx, ticket: &Ticket) -> Result<(), FlowError> {
    if !kept_out(tx, ticket)? {
        return Ok(());
    }
    let proven = db::people::proven(tx, &ticket.id)?;
    for address in proven.iter().filter_map(Identifier::email) {
        db::suppressed::add(tx, address)?;
    }
    Ok(())
}

/// Whether the erasure of a ticket that has ended keeps the person's addresses out.
pub(super) fn kept_out(db: &mut Reader, ticket: &Ticket) -> Result<bool, FlowError> {
    let everywhere = ticket.scope.filter(|_| ticket.only.is_none());
    let Some((scope, outcome)) = everywhere.zip(ticket.outcome) else { return Ok(false) };
    let ledger = db::plans::ledger(db, &ticket.id)?;
    let parts: Vec<_> = ledger.iter().map(|line| &line.part).collect();
    Ok(keeps_out(scope, outcome, &parts))
}

/// Proof and scope for a ticket about erased addresses whose own requests are forgotten: nobody gets
/// on the list who has not proved the address and asked for everything to go.
pub(super) fn still_proved(db: &mut Reader, id: &str) -> Result<(Proof, Scope), FlowError> {
    let proven = db::people::proven(db, id)?;
    let addresses: Vec<_> = proven.iter().filter_map(Identifier::email).cloned().collect();
    let kept_out = db::suppressed::among(db, &addresses)?;
    if kept_out.is_empty() || kept_out.contains(&false) {
        return Err(FlowError::LetInAgain);
    }
    Ok((Proof::ErasedBefore, Scope::AllData))
}

/// Lets an address in again, for a reason; `false` where it was not kept out. The log says who and
/// why, and not for whom.
pub fn readmit(
    tx: &mut Tx,
    address: &EmailAddress,
    reason: Readmission,
    by: &Actor,
    at: Time,
) -> Result<bool, FlowError> {
    let removed = db::suppressed::remove(tx, address)?;
    if removed {
        let detail = format!("reason={reason}");
        db::audit::append_event(tx, STREAM, &by.label(), ("readmit", &detail), at)?;
    }
    Ok(removed)
}
