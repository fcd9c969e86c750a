//! One wrapped key for each ticket, and for each message that belongs to none.

use std::collections::HashMap;

use diesel::prelude::*;

use super::{DbError, Reader, Tx, schema::ticket_keys};
use crate::vault::{Cell, TicketKey};

/// How many owners one query names: SQLite takes 32,766 values at most.
const AT_ONCE: usize = 1_000;

/// Makes a key for a new ticket or a message without one.
pub(super) fn create(tx: &mut Tx, owner: &str) -> Result<TicketKey, DbError> {
    let (key, wrapped) = tx.vault.new_ticket_key(owner, tx.secret(), tx.secret())?;
    diesel::insert_into(ticket_keys::table)
        .values((ticket_keys::owner_id.eq(owner), ticket_keys::wrapped.eq(wrapped)))
        .execute(&mut *tx.conn)?;
    tx.key = Some((owner.to_owned(), key.clone()));
    Ok(key)
}

/// The key of this owner, or `None` where the person was forgotten. A transaction reads and opens it
/// once, however many cells it is for.
pub(super) fn of(db: &mut Reader, owner: &str) -> Result<Option<TicketKey>, DbError> {
    if let Some((_, key)) = db.key.as_ref().filter(|(of, _)| of == owner) {
        return Ok(Some(key.clone()));
    }
    let wrapped: Option<Vec<u8>> = ticket_keys::table
        .find(owner)
        .select(ticket_keys::wrapped)
        .first(&mut *db.conn)
        .optional()?;
    let Some(wrapped) = wrapped else { return Ok(None) };
    let key = db.vault.ticket_key(owner, &wrapped)?;
    db.key = Some((owner.to_owned(), key.clone()));
    Ok(Some(key))
}

/// The keys of these owners; those of the forgotten are missing.
pub(super) fn of_all(
    db: &mut Reader,
    owners: &[String],
) -> Result<HashMap<String, TicketKey>, DbError> {
    let wrapped: Vec<(String, Vec<u8>)> =
        ticket_keys::table.filter(ticket_keys::owner_id.eq_any(owners)).load(&mut *db.conn)?;
    let unwrap = |(owner, wrapped): (String, Vec<u8>)| {
        let key = db.vault.ticket_key(&owner, &wrapped)?;
        Ok((owner, key))
    };
    wrapped.into_iter().map(unwrap).collect()
}

/// The key of this owner, made if it has none yet.
pub(super) fn of_or_new(tx: &mut Tx, owner: &str) -> Result<TicketKey, DbError> {
    match of(tx, owner)? {
        Some(key) => Ok(key),
        None => create(tx, owner),
    }
}

/// Whether our vault made these keys: one is enough, as the same master key wraps them all.
pub(super) fn check(db: &mut Reader) -> Result<(), DbError> {
    let any: Option<(String, Vec<u8>)> = ticket_keys::table.first(&mut *db.conn).optional()?;
    match any {
        Some((owner, wrapped)) if db.vault.ticket_key(&owner, &wrapped).is_err() => {
            Err(DbError::WrongKey)
        }
        Some(_) | None => Ok(()),
    }
}

/// Deletes the key: whatever it sealed here is noise from now on. The list beside the key file
/// says so first, so that no backup brings the key back.
pub fn shred(tx: &mut Tx, owner: &str) -> Result<(), DbError> {
    tx.vault.note_shredded(owner)?;
    tx.shredded = true;
    tx.key = None;
    diesel::delete(ticket_keys::table.find(owner)).execute(&mut *tx.conn)?;
    Ok(())
}

/// The owners whose keys were destroyed and are here all the same: a backup has brought them back.
pub fn brought_back(db: &mut Reader) -> Result<Vec<String>, DbError> {
    let destroyed: Vec<String> = db.vault.shredded()?.into_iter().collect();
    let mut back = Vec::new();
    for some in destroyed.chunks(AT_ONCE) {
        let keys = ticket_keys::table.filter(ticket_keys::owner_id.eq_any(some));
        back.extend(keys.select(ticket_keys::owner_id).load::<String>(&mut *db.conn)?);
    }
    Ok(back)
}

/// Seals a value for a row of a table.
pub(super) fn seal(
    tx: &Tx,
    key: &TicketKey,
    table: &str,
    row: &str,
    plain: &[u8],
) -> Result<Vec<u8>, DbError> {
    Ok(key.seal(&Cell { table, column: "sealed", row }, plain, tx.secret())?)
}

/// Seals a value for a row of a table, where it is.
pub(super) fn seal_in_place(
    tx: &Tx,
    key: &TicketKey,
    table: &str,
    row: &str,
    plain: Vec<u8>,
) -> Result<Vec<u8>, DbError> {
    Ok(key.seal_in_place(&Cell { table, column: "sealed", row }, plain, tx.secret())?)
}

/// Opens what [`seal`] sealed.
pub(super) fn open(
    key: &TicketKey,
    table: &str,
    row: &str,
    sealed: &[u8],
) -> Result<Vec<u8>, DbError> {
    Ok(key.open(&Cell { table, column: "sealed", row }, sealed)?)
}
