//! Who a ticket is about: identifiers, sealed, found again by blind index.

use diesel::prelude::*;

use super::{
    DbError, Reader, Tx, keys,
    schema::{people, tickets},
    word,
};
use crate::domain::{
    Time,
    lifecycle::Stage,
    person::{EmailAddress, Identifier},
    request::words,
};

words! {
    /// How sure we are that an identifier belongs to whoever asks.
    Standing {
        /// The sender or the form says so. We write to it, and erase nothing by it.
        Claimed = "claimed",
        /// Control was proved. Only these reach a system.
        Proven = "proven",
    }
}

/// Tickets of one person that are listed at once.
const TICKETS_MAX: i64 = 200;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = people, treat_none_as_default_value = false)]
struct Row {
    id: String,
    ticket_id: String,
    kind: String,
    standing: String,
    blind: String,
    sealed: Vec<u8>,
}

/// Stores an identifier of a ticket.
pub fn add(
    tx: &mut Tx,
    ticket: &str,
    who: &Identifier,
    standing: Standing,
    at: Time,
) -> Result<(), DbError> {
    let key = keys::of_or_new(tx, ticket)?;
    let id = tx.id(at);
    // What is sealed is the address as the person writes it; what is looked up is its key.
    let written = who.as_written();
    let row = Row {
        ticket_id: ticket.to_owned(),
        kind: who.kind().to_owned(),
        standing: standing.as_str().to_owned(),
        blind: tx.vault.blind(who.kind(), who.value()),
        sealed: keys::seal(tx, &key, "people", &id, written.as_bytes())?,
        id,
    };
    diesel::insert_into(people::table).values(row).execute(&mut *tx.conn)?;
    Ok(())
}

/// The identifiers of a ticket with their standing; none where the person was forgotten.
pub fn of(db: &mut Reader, ticket: &str) -> Result<Vec<(Identifier, Standing)>, DbError> {
    let Some(key) = keys::of(db, ticket)? else { return Ok(Vec::new()) };
    let rows: Vec<Row> = people::table
        .filter(people::ticket_id.eq(ticket))
        .order(people::id)
        .select(Row::as_select())
        .load(&mut *db.conn)?;
    rows.into_iter()
        .map(|row| {
            let opened = keys::open(&key, "people", &row.id, &row.sealed)?;
            let parse = |text: &str| Identifier::parse(&row.kind, text).ok();
            let text = String::from_utf8_lossy(&opened);
            let who = word(("people", "sealed"), &row.id, parse, &text)?;
            let standing = word(("people", "standing"), &row.id, Standing::parse, &row.standing)?;
            Ok((who, standing))
        })
        .collect()
}

/// The address to which we write.
pub fn address(db: &mut Reader, ticket: &str) -> Result<Option<EmailAddress>, DbError> {
    Ok(of(db, ticket)?.iter().find_map(|(who, _)| who.email().cloned()))
}

/// What was proved: the only identifiers that a system ever sees.
pub fn proven(db: &mut Reader, ticket: &str) -> Result<Vec<Identifier>, DbError> {
    let all = of(db, ticket)?.into_iter();
    Ok(all.filter(|(_, standing)| *standing == Standing::Proven).map(|(who, _)| who).collect())
}

/// Marks an address of a ticket as proved.
pub fn prove(tx: &mut Tx, ticket: &str, who: &Identifier) -> Result<(), DbError> {
    let blind = tx.vault.blind(who.kind(), who.value());
    let row = people::table.filter(people::ticket_id.eq(ticket)).filter(people::blind.eq(blind));
    diesel::update(row)
        .set(people::standing.eq(Standing::Proven.as_str()))
        .execute(&mut *tx.conn)?;
    Ok(())
}

/// The tickets of whoever holds this identifier that have not ended, newest first.
pub fn open_tickets(db: &mut Reader, who: &Identifier) -> Result<Vec<String>, DbError> {
    let blind = db.vault.blind(who.kind(), who.value());
    Ok(people::table
        .inner_join(tickets::table)
        .filter(people::blind.eq(blind))
        .filter(tickets::stage.ne(Stage::Closed.as_str()))
        .order(tickets::received_at.desc())
        .select(tickets::id)
        .load(&mut *db.conn)?)
}

/// The tickets of whoever holds this identifier, newest first.
pub fn tickets_of(db: &mut Reader, who: &Identifier) -> Result<Vec<String>, DbError> {
    let blind = db.vault.blind(who.kind(), who.value());
    Ok(people::table
        .inner_join(tickets::table)
        .filter(people::blind.eq(blind))
        .order(tickets::received_at.desc())
        .limit(TICKETS_MAX)
        .select(tickets::id)
        .load(&mut *db.conn)?)
}

/// Deletes every identifier of a ticket.
pub fn forget(tx: &mut Tx, ticket: &str) -> Result<(), DbError> {
    diesel::delete(people::table.filter(people::ticket_id.eq(ticket))).execute(&mut *tx.conn)?;
    Ok(())
}
