//! Who works on a ticket, and who looked at it last.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{
    DbError, Reader, Tx,
    schema::{assignments, looks, users},
};
use crate::domain::Time;

/// Hands a ticket to a member of staff, or to nobody.
pub fn assign(tx: &mut Tx, ticket: &str, user: Option<&str>, at: Time) -> Result<(), DbError> {
    diesel::delete(assignments::table.find(ticket)).execute(&mut *tx.conn)?;
    if let Some(user) = user {
        diesel::insert_into(assignments::table)
            .values((
                assignments::ticket_id.eq(ticket),
                assignments::user_id.eq(user),
                assignments::at.eq(at.naive_utc()),
            ))
            .execute(&mut *tx.conn)?;
    }
    Ok(())
}

/// Who works on a ticket: the user's id, and the name for colleagues.
pub fn of(db: &mut Reader, ticket: &str) -> Result<Option<(String, String)>, DbError> {
    Ok(assignments::table
        .inner_join(users::table)
        .filter(assignments::ticket_id.eq(ticket))
        .select((users::id, users::shown))
        .first(&mut *db.conn)
        .optional()?)
}

/// Records that somebody looks at a ticket; when they did before, if they did.
pub fn look(tx: &mut Tx, ticket: &str, user: &str, at: Time) -> Result<Option<Time>, DbError> {
    let before: Option<NaiveDateTime> =
        looks::table.find((ticket, user)).select(looks::at).first(&mut *tx.conn).optional()?;
    let now = looks::at.eq(at.naive_utc());
    if before.is_some() {
        diesel::update(looks::table.find((ticket, user))).set(now).execute(&mut *tx.conn)?;
    } else {
        diesel::insert_into(looks::table)
            .values((looks::ticket_id.eq(ticket), looks::user_id.eq(user), now))
            .execute(&mut *tx.conn)?;
    }
    Ok(before.map(|at| at.and_utc()))
}

/// When somebody looked at a ticket last.
pub fn looked(db: &mut Reader, ticket: &str, user: &str) -> Result<Option<Time>, DbError> {
    let at: Option<NaiveDateTime> =
        looks::table.find((ticket, user)).select(looks::at).first(&mut *db.conn).optional()?;
    Ok(at.map(|at| at.and_utc()))
}

/// The colleagues who looked at a ticket since then, by the names for colleagues.
pub fn others_there(
    db: &mut Reader,
    ticket: &str,
    me: &str,
    since: Time,
) -> Result<Vec<String>, DbError> {
    Ok(looks::table
        .inner_join(users::table)
        .filter(looks::ticket_id.eq(ticket))
        .filter(looks::user_id.ne(me))
        .filter(looks::at.ge(since.naive_utc()))
        .order(users::shown)
        .select(users::shown)
        .load(&mut *db.conn)?)
}

/// Deletes who looked at a ticket.
pub fn forget_looks(tx: &mut Tx, ticket: &str) -> Result<(), DbError> {
    diesel::delete(looks::table.filter(looks::ticket_id.eq(ticket))).execute(&mut *tx.conn)?;
    Ok(())
}
