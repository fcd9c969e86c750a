//! What can be certified of a request: read from what stays when the person is forgotten.

use crate::{
    db::{self, Reader},
    domain::{certificate::Certificate, erasure::SystemKey, ticket::Ticket},
};

use super::FlowError;

/// The certificate of a ticket; none before it has ended, and none where it did not end with an
/// erasure.
pub fn of(db: &mut Reader, ticket: &Ticket) -> Result<Option<Certificate>, FlowError> {
    let ledger = db::plans::ledger(db, &ticket.id)?;
    let mark = db::certificates::mark_of(db, &ticket.id)?;
    let reported = |system: &SystemKey| db::plans::report_of(&ledger, system);
    let looks = db::watches::of_ticket(db, &ticket.id)?;
    let absences = db::absences::of_ticket(db, &ticket.id)?;
    Ok(Certificate::of(ticket, reported, (&looks, &absences), mark))
}
