//! How far each mailbox that we collect from was emptied.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{DbError, Reader, Tx, is_taken, schema::mailboxes};
use crate::domain::{Time, mail::Position};

/// How far a mailbox was emptied, and when that was written down.
pub fn position(db: &mut Reader, name: &str) -> Result<Option<(Position, Time)>, DbError> {
    let name = db.vault.blind("mailbox", name);
    let found: Option<(i64, i64, NaiveDateTime)> = mailboxes::table
        .find(&name)
        .select((mailboxes::uid_validity, mailboxes::uid, mailboxes::at))
        .first(&mut *db.conn)
        .optional()?;
    let number = |column, value: i64| {
        u32::try_from(value).map_err(|_| DbError::Inconsistent {
            table: "mailboxes",
            column,
            id: name.clone(),
        })
    };
    let Some((uid_validity, uid, at)) = found else { return Ok(None) };
    let uid_validity = number("uid_validity", uid_validity)?;
    Ok(Some((Position { uid_validity, uid: number("uid", uid)? }, at.and_utc())))
}

/// Writes down how far a mailbox was emptied.
pub fn advance(tx: &mut Tx, name: &str, to: Position, at: Time) -> Result<(), DbError> {
    let name = tx.vault.blind("mailbox", name);
    let values = (
        mailboxes::uid_validity.eq(i64::from(to.uid_validity)),
        mailboxes::uid.eq(i64::from(to.uid)),
        mailboxes::at.eq(at.naive_utc()),
    );
    let first = tx.savepoint(|conn| {
        diesel::insert_into(mailboxes::table)
            .values((mailboxes::name.eq(&name), values))
            .execute(conn)
    });
    if !is_taken(&first) {
        first?;
        return Ok(());
    }
    diesel::update(mailboxes::table.find(&name)).set(values).execute(&mut *tx.conn)?;
    Ok(())
}
