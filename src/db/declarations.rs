//! Which colleagues were asked about which systems, and what they declared. It names no person but
//! them.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{DbError, Reader, Tx, schema::declarations, word};
use crate::domain::{
    Time,
    declaration::{Declaration, Declared},
    erasure::{Ground, SystemKey},
};

/// What a colleague was asked, and what they said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// How many letters went out.
    pub letters: i32,
    /// When the last one did.
    pub at: Time,
    /// What was declared.
    pub declaration: Option<Declaration>,
}

type Row =
    (i32, NaiveDateTime, Option<String>, Option<String>, Option<String>, Option<NaiveDateTime>);

/// Records that a colleague is asked anew; what was said before counts no more.
pub fn ask(tx: &mut Tx, ticket: &str, system: &SystemKey, at: Time) -> Result<(), DbError> {
    diesel::delete(declarations::table.find((ticket, system.as_str()))).execute(&mut *tx.conn)?;
    diesel::insert_into(declarations::table)
        .values((
            declarations::ticket_id.eq(ticket),
            declarations::system.eq(system.as_str()),
            declarations::letters.eq(1),
            declarations::asked_at.eq(at.naive_utc()),
        ))
        .execute(&mut *tx.conn)?;
    Ok(())
}

/// Records that another letter goes out.
pub fn remind(tx: &mut Tx, ticket: &str, system: &SystemKey, at: Time) -> Result<(), DbError> {
    diesel::update(declarations::table.find((ticket, system.as_str())))
        .set((
            declarations::letters.eq(declarations::letters + 1),
            declarations::asked_at.eq(at.naive_utc()),
        ))
        .execute(&mut *tx.conn)?;
    Ok(())
}

/// Stores a declaration where one is asked for and none was made; `false` where not.
pub fn save(
    tx: &mut Tx,
    ticket: &str,
    system: &SystemKey,
    said: &Declaration,
) -> Result<bool, DbError> {
    let open = declarations::table
        .filter(declarations::ticket_id.eq(ticket))
        .filter(declarations::system.eq(system.as_str()))
        .filter(declarations::said.is_null());
    let changed = diesel::update(open)
        .set((
            declarations::said.eq(said.said.as_str()),
            declarations::ground.eq(said.ground.map(Ground::as_str)),
            declarations::by_whom.eq(&said.by),
            declarations::said_at.eq(said.at.naive_utc()),
        ))
        .execute(&mut *tx.conn)?;
    Ok(changed == 1)
}

/// What was asked about a system, if anything was.
pub fn find(db: &mut Reader, ticket: &str, system: &SystemKey) -> Result<Option<Asked>, DbError> {
    let row: Option<Row> = declarations::table
        .find((ticket, system.as_str()))
        .select((
            declarations::letters,
            declarations::asked_at,
            declarations::said,
            declarations::ground,
            declarations::by_whom,
            declarations::said_at,
        ))
        .first(&mut *db.conn)
        .optional()?;
    let Some((letters, at, said, ground, by, said_at)) = row else { return Ok(None) };
    let declaration = match (said, by, said_at) {
        (Some(said), Some(by), Some(at)) => Some(Declaration {
            said: word(("declarations", "said"), ticket, Declared::parse, &said)?,
            ground: ground.and_then(|ground| Ground::parse(&ground)),
            by,
            at: at.and_utc(),
        }),
        _ => None,
    };
    Ok(Some(Asked { letters, at: at.and_utc(), declaration }))
}
