//! Addresses that were erased and must not be imported again: keyed hashes, and nothing else.

use std::collections::HashSet;

use diesel::prelude::*;

use super::{DbError, Reader, Tx, followed::Followed, schema::suppressed};
use crate::domain::person::EmailAddress;

/// The column of the blind index, and so the purpose of its key: no other table has these hashes.
const COLUMN: &str = "suppressed";

fn blind(db: &Reader, address: &EmailAddress) -> String {
    db.vault.blind(COLUMN, address.key())
}

/// Keeps an address out; once is enough.
pub fn add(tx: &mut Tx, address: &EmailAddress) -> Result<(), DbError> {
    let query =
        diesel::insert_into(suppressed::table).values(suppressed::blind.eq(blind(tx, address)));
    Followed { query, by: " ON CONFLICT DO NOTHING" }.execute(&mut *tx.conn)?;
    Ok(())
}

/// Which of these addresses are kept out, in their order.
pub fn among(db: &mut Reader, addresses: &[EmailAddress]) -> Result<Vec<bool>, DbError> {
    let blinds: Vec<String> = addresses.iter().map(|address| blind(db, address)).collect();
    let found: HashSet<String> = suppressed::table
        .filter(suppressed::blind.eq_any(&blinds))
        .select(suppressed::blind)
        .load(&mut *db.conn)?
        .into_iter()
        .collect();
    Ok(blinds.iter().map(|blind| found.contains(blind)).collect())
}

/// Lets an address in again; `false` where it was not kept out.
pub fn remove(tx: &mut Tx, address: &EmailAddress) -> Result<bool, DbError> {
    let blind = blind(tx, address);
    let gone = diesel::delete(suppressed::table.find(blind)).execute(&mut *tx.conn)?;
    Ok(gone == 1)
}
