//! Earlier requests of the same kind, and what colleagues noted on them.

use chrono::NaiveDateTime;
use diesel::{dsl::sql, prelude::*, sql_types};

use super::{
    DbError, Reader, keys,
    messages::Words,
    schema::{messages, tickets},
};
use crate::domain::{Time, ticket::Ticket};

/// A note on an earlier request of the same kind.
#[derive(Debug, Clone)]
pub struct Precedent {
    /// The reference of that request.
    pub reference: String,
    /// When the note was written.
    pub at: Time,
    /// The note.
    pub note: String,
}

/// Whether no earlier request asks for the same.
pub fn is_first_of_kind(db: &mut Reader, ticket: &Ticket) -> Result<bool, DbError> {
    let earlier = tickets::table
        .filter(tickets::intent.eq(ticket.intent.as_str()))
        .filter(tickets::id.ne(&ticket.id))
        .filter(tickets::received_at.le(ticket.received_at.naive_utc()));
    let any: Option<String> = earlier.select(tickets::id).first(&mut *db.conn).optional()?;
    Ok(any.is_none())
}

/// The newest notes on other requests that ask for the same, as long as their people are not
/// forgotten.
pub fn notes(db: &mut Reader, ticket: &Ticket, limit: i64) -> Result<Vec<Precedent>, DbError> {
    type Columns = (String, String, String, NaiveDateTime, Vec<u8>);
    let rows: Vec<Columns> = messages::table
        .inner_join(tickets::table.on(messages::ticket_id.eq(tickets::id.nullable())))
        // Literal, so that the index of notes is the one that is walked.
        .filter(sql::<sql_types::Bool>("messages.kind = 'note'"))
        .filter(tickets::intent.eq(ticket.intent.as_str()))
        .filter(tickets::id.ne(&ticket.id))
        .order(messages::at.desc())
        .limit(limit)
        .select((messages::id, tickets::id, tickets::reference, messages::at, messages::sealed))
        .load(&mut *db.conn)?;
    let mut precedents = Vec::new();
    for (id, owner, reference, at, sealed) in rows {
        let Some(key) = keys::of(db, &owner)? else { continue };
        let opened = keys::open(&key, "messages", &id, &sealed)?;
        if let Ok(words) = serde_json::from_slice::<Words>(&opened) {
            precedents.push(Precedent { reference, at: at.and_utc(), note: words.body });
        }
    }
    Ok(precedents)
}
