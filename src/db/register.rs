//! The record of requests that 11 CCR § 7101 asks for: six facts each, and no personal data.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{DbError, Reader, Tx, schema::register};

/// One request in the register. It stays when the ticket's person is forgotten.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = register, treat_none_as_default_value = false)]
pub struct Entry {
    /// The ticket's reference.
    pub reference: String,
    /// Date of the request.
    pub requested_on: NaiveDate,
    /// Nature of the request: one of the seven intents.
    pub nature: String,
    /// Manner in which it was made: the channel.
    pub manner: String,
    /// Date of our response.
    pub responded_on: NaiveDate,
    /// Nature of the response: the outcome.
    pub response: String,
    /// Basis of the denial, where it was denied in whole or in part.
    pub denial_basis: Option<String>,
    /// The law under which it was handled.
    pub law: String,
}

/// Writes a closed ticket into the register.
pub fn add(tx: &mut Tx, entry: &Entry) -> Result<(), DbError> {
    diesel::insert_into(register::table).values(entry.clone()).execute(&mut *tx.conn)?;
    Ok(())
}

/// The register of a period, by date of request.
pub fn between(db: &mut Reader, from: NaiveDate, to: NaiveDate) -> Result<Vec<Entry>, DbError> {
    Ok(register::table
        .filter(register::requested_on.between(from, to))
        .order((register::requested_on, register::reference))
        .select(Entry::as_select())
        .load(&mut *db.conn)?)
}
