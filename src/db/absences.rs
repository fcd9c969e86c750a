//! Systems that the company declared not to have, when the plan of a ticket was made.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{DbError, Reader, Tx, schema::absences, word};
use crate::domain::erasure::{Absence, SystemKey};

/// Stores what is declared of a system, in place of what was declared before; nothing where it is
/// connected now.
pub fn save(
    tx: &mut Tx,
    ticket: &str,
    system: &SystemKey,
    absence: Option<&Absence>,
) -> Result<(), DbError> {
    diesel::delete(absences::table.find((ticket, system.as_str()))).execute(&mut *tx.conn)?;
    let Some(Absence { by, since }) = absence else { return Ok(()) };
    diesel::insert_into(absences::table)
        .values((
            absences::ticket_id.eq(ticket),
            absences::system.eq(system.as_str()),
            absences::by_whom.eq(by),
            absences::since.eq(since),
        ))
        .execute(&mut *tx.conn)?;
    Ok(())
}

/// What was declared for a ticket.
pub fn of_ticket(db: &mut Reader, ticket: &str) -> Result<Vec<(SystemKey, Absence)>, DbError> {
    let rows: Vec<(String, String, NaiveDate)> = absences::table
        .filter(absences::ticket_id.eq(ticket))
        .order(absences::system)
        .select((absences::system, absences::by_whom, absences::since))
        .load(&mut *db.conn)?;
    let absence = |(system, by, since): (String, String, NaiveDate)| {
        let system = word(("absences", "system"), ticket, SystemKey::parse, &system)?;
        Ok((system, Absence { by, since }))
    };
    rows.into_iter().map(absence).collect()
}
