//! Which tags stand on which tickets.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::{DbError, Reader, Tx, is_taken, schema::tags};
use crate::domain::tag::Tag;

/// How many tags are offered to choose from.
const OFFERED_MAX: i64 = 100;

/// Puts a tag on a ticket; once is enough.
pub fn add(tx: &mut Tx, ticket: &str, tag: &Tag) -> Result<(), DbError> {
    let inserted = tx.savepoint(|conn| {
        diesel::insert_into(tags::table)
            .values((tags::ticket_id.eq(ticket), tags::tag.eq(tag.as_str())))
            .execute(conn)
    });
    if !is_taken(&inserted) {
        inserted?;
    }
    Ok(())
}

/// Takes a tag off a ticket.
pub fn remove(tx: &mut Tx, ticket: &str, tag: &Tag) -> Result<(), DbError> {
    diesel::delete(tags::table.find((ticket, tag.as_str()))).execute(&mut *tx.conn)?;
    Ok(())
}

/// The tags of each of these tickets, in the order of the alphabet.
pub fn of(db: &mut Reader, tickets: &[String]) -> Result<BTreeMap<String, Vec<String>>, DbError> {
    let rows: Vec<(String, String)> = tags::table
        .filter(tags::ticket_id.eq_any(tickets))
        .order((tags::ticket_id, tags::tag))
        .load(&mut *db.conn)?;
    let mut of: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (ticket, tag) in rows {
        of.entry(ticket).or_default().push(tag);
    }
    Ok(of)
}

/// The tags that stand on any ticket.
pub fn all(db: &mut Reader) -> Result<Vec<String>, DbError> {
    let query = tags::table.select(tags::tag).distinct().order(tags::tag).limit(OFFERED_MAX);
    Ok(query.load(&mut *db.conn)?)
}

/// Takes every tag off a ticket.
pub fn forget(tx: &mut Tx, ticket: &str) -> Result<(), DbError> {
    diesel::delete(tags::table.filter(tags::ticket_id.eq(ticket))).execute(&mut *tx.conn)?;
    Ok(())
}
