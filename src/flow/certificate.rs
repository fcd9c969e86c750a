//! What can be certified of a request: read from what stays when the person is forgotten.

use std::collections::BTreeMap;

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
    let mut declared = BTreeMap::new();
    for system in &ticket.systems {
        let asked = db::declarations::find(db, &ticket.id, &system.key)?;
        declared.insert(&system.key, asked.and_then(|asked| asked.declaration));
    }
    let said = |system: &SystemKey| declared.get(system).cloned().flatten();
    let reported = |system: &SystemKey| db::plans::report_of(&ledger, system);
    let looks = db::watches::of_ticket(db, &ticket.id)?;
    let absences = db::absences::of_ticket(db, &ticket.id)?;
    Ok(Certificate::of(ticket, reported, said, (&looks, &absences), mark))
}
