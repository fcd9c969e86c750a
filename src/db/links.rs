//! The secrets behind links: stored as hashes, superseded by newer ones, expiring.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{DbError, Reader, Tx, schema::links, word};
use crate::domain::{Time, person::Token, request::words};

words! {
    /// What a link opens.
    LinkKind {
        /// The page on which the requester confirms.
        Confirm = "confirm",
        /// The page that shows where things stand.
        Status = "status",
    }
}

/// A link as it is stored.
#[derive(Debug, Clone)]
pub struct Link {
    /// The ticket that it opens.
    pub ticket: String,
    /// What it opens.
    pub kind: LinkKind,
    /// When it ends; a status link does not.
    pub expires_at: Option<Time>,
    /// Whether a newer one took its place.
    pub superseded: bool,
    /// When it was used.
    pub used_at: Option<Time>,
}

impl Link {
    /// Whether it may still be used for acting.
    pub fn is_live(&self, now: Time) -> bool {
        !self.superseded && self.expires_at.is_none_or(|end| now < end)
    }

    /// Whether it stops what it confirmed. It proved its holder when it was used, and works for
    /// this as long as there is something to stop, which can be longer than the link lives.
    pub const fn can_withdraw(&self) -> bool {
        self.used_at.is_some() && !self.superseded
    }
}

/// Stores a new link. A confirm link takes the place of all earlier ones of its ticket.
pub fn add(
    tx: &mut Tx,
    ticket: &str,
    (token, kind): (&Token, LinkKind),
    expires_at: Option<Time>,
    at: Time,
) -> Result<(), DbError> {
    if kind == LinkKind::Confirm {
        supersede(tx, ticket, at)?;
    }
    diesel::insert_into(links::table)
        .values((
            links::hash.eq(token.hash()),
            links::ticket_id.eq(ticket),
            links::kind.eq(kind.as_str()),
            links::expires_at.eq(expires_at.map(|at| at.naive_utc())),
        ))
        .execute(&mut *tx.conn)?;
    Ok(())
}

/// What this token opens, if it is one of ours.
pub fn find(db: &mut Reader, token: &Token, kind: LinkKind) -> Result<Option<Link>, DbError> {
    type Row =
        (String, String, Option<NaiveDateTime>, Option<NaiveDateTime>, Option<NaiveDateTime>);
    let row: Option<Row> = links::table
        .find(token.hash())
        .filter(links::kind.eq(kind.as_str()))
        .select((
            links::ticket_id,
            links::kind,
            links::expires_at,
            links::superseded_at,
            links::used_at,
        ))
        .first(&mut *db.conn)
        .optional()?;
    row.map(|(ticket, kind, expires, superseded, used)| {
        Ok(Link {
            kind: word(("links", "kind"), &ticket, LinkKind::parse, &kind)?,
            expires_at: expires.map(|at| at.and_utc()),
            superseded: superseded.is_some(),
            used_at: used.map(|at| at.and_utc()),
            ticket,
        })
    })
    .transpose()
}

/// Ends every confirm link that was sent for this ticket so far.
pub fn supersede(tx: &mut Tx, ticket: &str, at: Time) -> Result<(), DbError> {
    let earlier = links::table
        .filter(links::ticket_id.eq(ticket))
        .filter(links::kind.eq(LinkKind::Confirm.as_str()))
        .filter(links::superseded_at.is_null());
    diesel::update(earlier).set(links::superseded_at.eq(at.naive_utc())).execute(&mut *tx.conn)?;
    Ok(())
}

/// Marks a link as used.
pub fn mark_used(tx: &mut Tx, token: &Token, at: Time) -> Result<(), DbError> {
    diesel::update(links::table.find(token.hash()))
        .set(links::used_at.eq(at.naive_utc()))
        .execute(&mut *tx.conn)?;
    Ok(())
}

/// Deletes the links of a ticket.
pub fn forget(tx: &mut Tx, ticket: &str) -> Result<(), DbError> {
    diesel::delete(links::table.filter(links::ticket_id.eq(ticket))).execute(&mut *tx.conn)?;
    Ok(())
}
