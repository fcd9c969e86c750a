//! Plans: the keys that a system holds about a person, sealed, and the ledger of what was done.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::{
    prelude::*,
    sql_types::{BigInt, Date, Integer, Nullable, Text, Timestamp},
};

use super::{
    DbError, Reader, Tx,
    followed::Followed,
    keys, optional_word,
    rows::Rows,
    schema::{parts, plans},
    update::update,
    word,
};
use crate::domain::{
    Time,
    erasure::{Deed, Found, Ground, Keys, Part, Report, SystemKey},
};

#[derive(Queryable, Selectable)]
#[diesel(table_name = parts)]
struct PartRow {
    system: String,
    collection: String,
    deed: String,
    found: i64,
    done: i64,
    remaining: Option<i64>,
    ground: Option<String>,
    article: Option<String>,
    kept_until: Option<NaiveDate>,
    finishes_on: Option<NaiveDate>,
    looked_at: NaiveDateTime,
}

/// A plan as it was approved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The version of the system's file with which it was made.
    pub version: String,
    /// How many rows it would change or take.
    pub rows_to_erase: u64,
    /// What was found.
    pub found: Found,
}

impl Plan {
    /// Whether a read-back has looked at what was done: from then on rows may come back that the
    /// person's own had left behind, and are taken as well.
    pub fn was_tried(&self) -> bool {
        self.found.parts.iter().any(|part| part.left.is_some())
    }

    /// Whether rows are there now that nobody saw when this was approved. A row that only moved to
    /// a bin or an archive keeps its key.
    pub fn lacks(&self, now: &Found) -> bool {
        let (then, now) = (&self.found.keys.0, &now.keys.0);
        let holds = |keys: Option<&Vec<String>>, key| keys.is_some_and(|keys| keys.contains(key));
        let moved =
            |key| then.iter().any(|(from, keys)| keys.contains(key) && !holds(now.get(from), key));
        now.iter().any(|(collection, keys)| {
            keys.iter().any(|key| !holds(then.get(collection), key) && !moved(key))
        })
    }
}

/// What is done about a plan that is there already.
const IN_ITS_PLACE: &str = " ON CONFLICT (ticket_id, system) DO UPDATE SET version = excluded.version, \
    rows_to_erase = excluded.rows_to_erase, sealed = excluded.sealed, at = excluded.at";

/// Stores what a system holds, in place of what was stored before.
pub fn save(
    tx: &mut Tx,
    ticket: &str,
    (system, version): (&SystemKey, &str),
    found: &Found,
    at: Time,
) -> Result<(), DbError> {
    let sealed = sealed(tx, ticket, system, &found.keys)?;
    let query = diesel::insert_into(plans::table).values((
        plans::ticket_id.eq(ticket),
        plans::system.eq(system.as_str()),
        plans::version.eq(version),
        plans::rows_to_erase.eq(as_i64(found.rows_to_erase())),
        plans::sealed.eq(sealed),
        plans::at.eq(at.naive_utc()),
    ));
    Followed { query, by: IN_ITS_PLACE }.execute(&mut *tx.conn)?;
    save_parts(tx, ticket, system, &found.parts, at)
}

/// Stores the keys alone: what an erasure is about to take, beside what was approved.
pub fn save_keys(
    tx: &mut Tx,
    ticket: &str,
    system: &SystemKey,
    found: &Keys,
) -> Result<(), DbError> {
    let sealed = sealed(tx, ticket, system, found)?;
    let of_system = plans::ticket_id.eq(ticket).and(plans::system.eq(system.as_str()));
    let changed = update("plans", plans::sealed.eq(sealed), of_system).execute(&mut *tx.conn)?;
    if changed == 1 { Ok(()) } else { Err(DbError::Missing("plan")) }
}

fn sealed(tx: &mut Tx, ticket: &str, system: &SystemKey, found: &Keys) -> Result<Vec<u8>, DbError> {
    let key = keys::of_or_new(tx, ticket)?;
    let plain = serde_json::to_vec(&found.0).unwrap_or_default();
    keys::seal(tx, &key, "plans", &format!("{ticket}/{system}"), &plain)
}

/// The plan for one system, if one was made and the person is not forgotten.
pub fn find(db: &mut Reader, ticket: &str, system: &SystemKey) -> Result<Option<Plan>, DbError> {
    let row: Option<(String, i64, Vec<u8>)> = plans::table
        .find((ticket, system.as_str()))
        .select((plans::version, plans::rows_to_erase, plans::sealed))
        .first(&mut *db.conn)
        .optional()?;
    let Some((version, rows, sealed)) = row else { return Ok(None) };
    let Some(key) = keys::of(db, ticket)? else { return Ok(None) };
    let row_id = format!("{ticket}/{system}");
    let opened = keys::open(&key, "plans", &row_id, &sealed)?;
    let parse = |_: &str| serde_json::from_slice(&opened).ok();
    let keys = word(("plans", "sealed"), &row_id, parse, "").map(Keys)?;
    let parts = ledger(db, ticket)?
        .into_iter()
        .filter(|line| line.system == *system)
        .map(|line| line.part)
        .collect();
    Ok(Some(Plan { version, rows_to_erase: as_u64(rows), found: Found { parts, keys } }))
}

/// Stores the ledger of one system, in place of what was stored before.
pub fn save_parts(
    tx: &mut Tx,
    ticket: &str,
    system: &SystemKey,
    lines: &[Part],
    at: Time,
) -> Result<(), DbError> {
    let of_system =
        parts::table.filter(parts::ticket_id.eq(ticket)).filter(parts::system.eq(system.as_str()));
    diesel::delete(of_system).execute(&mut *tx.conn)?;
    if lines.is_empty() {
        return Ok(());
    }
    let row = |(part, position): (&Part, i32)| {
        (
            ticket.to_owned().into_sql::<Text>(),
            system.as_str().into_sql::<Text>(),
            position.into_sql::<Integer>(),
            part.collection.clone().into_sql::<Text>(),
            part.deed.as_str().into_sql::<Text>(),
            as_i64(part.found).into_sql::<BigInt>(),
            as_i64(part.done).into_sql::<BigInt>(),
            part.left.map(as_i64).into_sql::<Nullable<BigInt>>(),
            part.ground.map(Ground::as_str).into_sql::<Nullable<Text>>(),
            part.article.clone().into_sql::<Nullable<Text>>(),
            part.until.into_sql::<Nullable<Date>>(),
            part.finishes_on.into_sql::<Nullable<Date>>(),
            at.naive_utc().into_sql::<Timestamp>(),
        )
    };
    let into = "parts (ticket_id, system, position, collection, deed, found, done, remaining, \
                ground, article, kept_until, finishes_on, looked_at)";
    let values = lines.iter().zip(0..).map(row).collect();
    Rows { into, values, by: "" }.execute(&mut *tx.conn)?;
    Ok(())
}

/// One line of a ticket's ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerLine {
    /// The system.
    pub system: SystemKey,
    /// What happened to one of its collections.
    pub part: Part,
    /// When it was looked at, for the last time.
    pub looked_at: Time,
}

/// The whole ledger of a ticket, by system and position.
pub fn ledger(db: &mut Reader, ticket: &str) -> Result<Vec<LedgerLine>, DbError> {
    let rows: Vec<PartRow> = parts::table
        .filter(parts::ticket_id.eq(ticket))
        .order((parts::system, parts::position))
        .select(PartRow::as_select())
        .load(&mut *db.conn)?;
    rows.into_iter()
        .map(|row| {
            let of = |column| ("parts", column);
            Ok(LedgerLine {
                system: word(of("system"), ticket, SystemKey::parse, &row.system)?,
                part: Part {
                    collection: row.collection,
                    deed: word(of("deed"), ticket, Deed::parse, &row.deed)?,
                    found: as_u64(row.found),
                    done: as_u64(row.done),
                    left: row.remaining.map(as_u64),
                    ground: optional_word(
                        of("ground"),
                        ticket,
                        Ground::parse,
                        row.ground.as_deref(),
                    )?,
                    article: row.article,
                    until: row.kept_until,
                    finishes_on: row.finishes_on,
                },
                looked_at: row.looked_at.and_utc(),
            })
        })
        .collect()
}

/// What one system reported last, out of a ticket's ledger; nothing where it was never asked.
pub fn report_of(ledger: &[LedgerLine], system: &SystemKey) -> Option<Report> {
    let lines = ledger.iter().filter(|line| line.system == *system);
    let read_back_at = lines.clone().map(|line| line.looked_at).max()?;
    Some(Report { parts: lines.map(|line| line.part.clone()).collect(), read_back_at })
}

/// Deletes the keys found; the ledger holds numbers only and stays.
pub fn forget(tx: &mut Tx, ticket: &str) -> Result<(), DbError> {
    diesel::delete(plans::table.filter(plans::ticket_id.eq(ticket))).execute(&mut *tx.conn)?;
    Ok(())
}

fn as_i64(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn as_u64(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}
