//! What was seen when systems were looked at again after a ticket had closed: numbers and dates.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{DbError, Reader, Tx, schema::watches, word};
use crate::domain::{erasure::SystemKey, watch::Look};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = watches, treat_none_as_default_value = false)]
struct Row {
    ticket_id: String,
    day: i32,
    system: String,
    looked_at: NaiveDateTime,
    seen: Option<i64>,
}

/// Stores what a look saw. There is one of each day and system.
pub fn add(tx: &mut Tx, ticket: &str, look: &Look) -> Result<(), DbError> {
    let row = Row {
        ticket_id: ticket.to_owned(),
        day: i32::try_from(look.day).unwrap_or(i32::MAX),
        system: look.system.as_str().to_owned(),
        looked_at: look.at.naive_utc(),
        seen: look.seen.map(|rows| i64::try_from(rows).unwrap_or(i64::MAX)),
    };
    diesel::insert_into(watches::table).values(row).execute(&mut *tx.conn)?;
    Ok(())
}

/// The looks of a ticket, in the order in which they were ordered and taken.
pub fn of_ticket(db: &mut Reader, ticket: &str) -> Result<Vec<Look>, DbError> {
    let rows: Vec<Row> = watches::table
        .filter(watches::ticket_id.eq(ticket))
        .order((watches::day, watches::looked_at, watches::system))
        .select(Row::as_select())
        .load(&mut *db.conn)?;
    let look = |row: Row| {
        let system = word(("watches", "system"), ticket, SystemKey::parse, &row.system)?;
        Ok(Look {
            day: u32::try_from(row.day).unwrap_or_default(),
            system,
            at: row.looked_at.and_utc(),
            seen: row.seen.map(|rows| u64::try_from(rows).unwrap_or_default()),
        })
    };
    rows.into_iter().map(look).collect()
}
