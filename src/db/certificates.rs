//! Whose a certificate is: the one thing in it that the ledger does not hold.

use diesel::prelude::*;

use super::{DbError, Reader, Tx, schema::certificates};
use crate::domain::certificate::AddressMark;

/// Stores the mark of the address with the letter that holds its key.
pub fn mark(tx: &mut Tx, ticket: &str, mark: &AddressMark) -> Result<(), DbError> {
    diesel::insert_into(certificates::table)
        .values((
            certificates::ticket_id.eq(ticket),
            certificates::address_hmac.eq(&mark.hmac),
            certificates::key_hash.eq(&mark.key_hash),
        ))
        .execute(&mut *tx.conn)?;
    Ok(())
}

/// The mark of a ticket's certificate, if its closing letter was written.
pub fn mark_of(db: &mut Reader, ticket: &str) -> Result<Option<AddressMark>, DbError> {
    let row: Option<(String, String)> = certificates::table
        .find(ticket)
        .select((certificates::address_hmac, certificates::key_hash))
        .first(&mut *db.conn)
        .optional()?;
    Ok(row.map(|(hmac, key_hash)| AddressMark { hmac, key_hash }))
}
