//! Legal holds. A person is a blind index here, with a key of its own, and in no other form.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::{DbError, Reader, Tx, schema::holds, word};
use crate::domain::{
    Time,
    erasure::SystemKey,
    hold::{Hold, HoldOn, HoldReason},
    person::EmailAddress,
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = holds, treat_none_as_default_value = false)]
struct Row {
    id: String,
    blind: Option<String>,
    system: Option<String>,
    reason: String,
    until: NaiveDate,
    by_whom: String,
    at: NaiveDateTime,
}

fn blind(db: &Reader, address: &EmailAddress) -> String {
    db.vault.blind("holds", address.key())
}

/// Makes a hold; its id.
pub fn add(
    tx: &mut Tx,
    on: &HoldOn,
    (reason, until): (HoldReason, NaiveDate),
    by: &str,
    at: Time,
) -> Result<String, DbError> {
    let (blind, system) = match on {
        HoldOn::Person(address) => (Some(blind(tx, address)), None),
        HoldOn::System(key) => (None, Some(key.as_str().to_owned())),
    };
    let row = Row {
        id: tx.id(at),
        blind,
        system,
        reason: reason.as_str().to_owned(),
        until,
        by_whom: by.to_owned(),
        at: at.naive_utc(),
    };
    let id = row.id.clone();
    diesel::insert_into(holds::table).values(row).execute(&mut *tx.conn)?;
    Ok(id)
}

/// Takes a hold away; `false` where there is none.
pub fn remove(tx: &mut Tx, id: &str) -> Result<bool, DbError> {
    Ok(diesel::delete(holds::table.find(id)).execute(&mut *tx.conn)? == 1)
}

/// Takes away those that have ended before this day.
pub fn remove_ended(tx: &mut Tx, today: NaiveDate) -> Result<(), DbError> {
    diesel::delete(holds::table.filter(holds::until.lt(today))).execute(&mut *tx.conn)?;
    Ok(())
}

/// Those that stand on a day, the newest first.
pub fn all(db: &mut Reader, today: NaiveDate) -> Result<Vec<Hold>, DbError> {
    let rows: Vec<Row> = holds::table
        .filter(holds::until.ge(today))
        .order(holds::id.desc())
        .select(Row::as_select())
        .load(&mut *db.conn)?;
    rows.into_iter().map(hold).collect()
}

/// Those that stand on a day and hold one of these people or systems, the longest first.
pub fn on(
    db: &mut Reader,
    people: &[EmailAddress],
    systems: &[SystemKey],
    today: NaiveDate,
) -> Result<Vec<Hold>, DbError> {
    let blinds: Vec<String> = people.iter().map(|address| blind(db, address)).collect();
    let systems: Vec<&str> = systems.iter().map(SystemKey::as_str).collect();
    let theirs = holds::blind.eq_any(blinds).or(holds::system.eq_any(systems));
    let rows: Vec<Row> = holds::table
        .filter(holds::until.ge(today))
        .filter(theirs.assume_not_null())
        .order(holds::until.desc())
        .select(Row::as_select())
        .load(&mut *db.conn)?;
    rows.into_iter().map(hold).collect()
}

fn hold(row: Row) -> Result<Hold, DbError> {
    let system = row.system.as_deref();
    let parsed = system.map(|key| word(("holds", "system"), &row.id, SystemKey::parse, key));
    Ok(Hold {
        system: parsed.transpose()?,
        reason: word(("holds", "reason"), &row.id, HoldReason::parse, &row.reason)?,
        until: row.until,
        by: row.by_whom,
        at: row.at.and_utc(),
        id: row.id,
    })
}
