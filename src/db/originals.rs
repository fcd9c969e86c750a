//! Mails of tickets as they came, where they hold more than their words.

use diesel::prelude::*;

use super::{DbError, Reader, Tx, keys, schema::originals};

/// Keeps the bytes of a message of a ticket.
pub fn keep(tx: &mut Tx, ticket: &str, message: &str, bytes: &[u8]) -> Result<(), DbError> {
    let key = keys::of_or_new(tx, ticket)?;
    diesel::insert_into(originals::table)
        .values((
            originals::message_id.eq(message),
            originals::ticket_id.eq(ticket),
            originals::sealed.eq(keys::seal(tx, &key, "originals", message, bytes)?),
        ))
        .execute(&mut *tx.conn)?;
    Ok(())
}

/// Whether a message of this ticket was kept as it came.
pub fn is_kept(db: &mut Reader, ticket: &str, message: &str) -> Result<bool, DbError> {
    let kept = originals::table.find(message).filter(originals::ticket_id.eq(ticket));
    Ok(kept.count().get_result::<i64>(&mut *db.conn)? > 0)
}

/// The bytes of a message of this ticket as they came; nothing where none were kept.
pub fn of(db: &mut Reader, ticket: &str, message: &str) -> Result<Option<Vec<u8>>, DbError> {
    let sealed: Option<Vec<u8>> = originals::table
        .find(message)
        .filter(originals::ticket_id.eq(ticket))
        .select(originals::sealed)
        .first(&mut *db.conn)
        .optional()?;
    let Some(sealed) = sealed else { return Ok(None) };
    let key = keys::of(db, ticket)?.ok_or(DbError::Missing("key"))?;
    keys::open(&key, "originals", message, &sealed).map(Some)
}

/// Deletes every original of a ticket.
pub fn forget(tx: &mut Tx, ticket: &str) -> Result<(), DbError> {
    diesel::delete(originals::table.filter(originals::ticket_id.eq(ticket)))
        .execute(&mut *tx.conn)?;
    Ok(())
}
