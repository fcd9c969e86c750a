//! The audit log: a chain for each ticket, and streams for what belongs to none.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{
    DbError, Reader, Tx,
    schema::{audit_lines, audit_streams, tickets},
};
use crate::domain::{
    Time,
    act::{Act, Actor},
    audit::{AuditLine, BrokenChain, verify},
    lifecycle::Action,
    request::Intent,
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = audit_lines, treat_none_as_default_value = false)]
struct Row {
    stream: String,
    seq: i64,
    at: NaiveDateTime,
    by_whom: String,
    action: String,
    from_stage: String,
    to_stage: String,
    detail: String,
    hash: String,
}

/// Appends a line to a ticket's chain. `hash` is the head that the ticket row now holds.
pub fn append(tx: &mut Tx, stream: &str, line: &AuditLine, hash: &str) -> Result<(), DbError> {
    let row = Row {
        stream: stream.to_owned(),
        seq: line.seq,
        at: line.at.naive_utc(),
        by_whom: line.by.clone(),
        action: line.on.clone(),
        from_stage: line.from.clone(),
        to_stage: line.to.clone(),
        detail: line.detail.clone(),
        hash: hash.to_owned(),
    };
    diesel::insert_into(audit_lines::table).values(row).execute(&mut *tx.conn)?;
    Ok(())
}

/// The chain of what members of staff did that is no step of a request.
pub const STAFF: &str = "staff";

/// Appends what a member of staff did to [`STAFF`].
pub fn staff(tx: &mut Tx, by: &Actor, action: &str, detail: &str, at: Time) -> Result<(), DbError> {
    append_event(tx, STAFF, &by.label(), (action, detail), at)
}

/// Appends a line to a stream that has no row of its own.
pub fn append_event(
    tx: &mut Tx,
    stream: &str,
    by: &str,
    (action, detail): (&str, &str),
    at: Time,
) -> Result<(), DbError> {
    let known: Option<(i64, String)> = audit_streams::table
        .find(stream)
        .select((audit_streams::count, audit_streams::head))
        .first(&mut *tx.conn)
        .optional()?;
    let is_new = known.is_none();
    let (count, head) = known.unwrap_or_default();
    let line = AuditLine {
        seq: count + 1,
        at,
        by: by.to_owned(),
        on: action.to_owned(),
        from: String::new(),
        to: String::new(),
        detail: detail.to_owned(),
    };
    let hash = line.seal(&head);
    if is_new {
        diesel::insert_into(audit_streams::table)
            .values((
                audit_streams::name.eq(stream),
                audit_streams::count.eq(line.seq),
                audit_streams::head.eq(&hash),
            ))
            .execute(&mut *tx.conn)?;
    } else {
        // Compare-and-swap on the count: two writers can't both append line n.
        let unchanged = audit_streams::table.find(stream).filter(audit_streams::count.eq(count));
        let changed = diesel::update(unchanged)
            .set((audit_streams::count.eq(line.seq), audit_streams::head.eq(&hash)))
            .execute(&mut *tx.conn)?;
        if changed != 1 {
            return Err(DbError::Stale);
        }
    }
    append(tx, stream, &line, &hash)
}

/// The lines of one chain with their hashes, in order.
pub fn lines(db: &mut Reader, stream: &str) -> Result<Vec<(AuditLine, String)>, DbError> {
    let rows: Vec<Row> = audit_lines::table
        .filter(audit_lines::stream.eq(stream))
        .order(audit_lines::seq)
        .select(Row::as_select())
        .load(&mut *db.conn)?;
    Ok(rows.into_iter().map(Row::into_line).collect())
}

/// The newest lines of one chain with their hashes, the newest first: those before a line, if one
/// is given.
pub fn newest(
    db: &mut Reader,
    stream: &str,
    before: Option<i64>,
    most: i64,
) -> Result<Vec<(AuditLine, String)>, DbError> {
    let rows: Vec<Row> = audit_lines::table
        .filter(audit_lines::stream.eq(stream))
        .filter(audit_lines::seq.lt(before.unwrap_or(i64::MAX)))
        .order(audit_lines::seq.desc())
        .limit(most)
        .select(Row::as_select())
        .load(&mut *db.conn)?;
    Ok(rows.into_iter().map(Row::into_line).collect())
}

/// The streams that belong to no ticket, by name.
pub fn streams(db: &mut Reader) -> Result<Vec<String>, DbError> {
    let names = audit_streams::table.order(audit_streams::name).select(audit_streams::name);
    Ok(names.load(&mut *db.conn)?)
}

/// Where an agent read a ticket differently: its id, the kind of request that was meant, and when;
/// in the order in which it happened.
pub fn overrides(db: &mut Reader) -> Result<Vec<(String, Intent, Time)>, DbError> {
    let rows: Vec<(String, String, NaiveDateTime)> = audit_lines::table
        .filter(audit_lines::action.eq(Action::Override.as_str()))
        .order((audit_lines::at, audit_lines::seq))
        .select((audit_lines::stream, audit_lines::detail, audit_lines::at))
        .load(&mut *db.conn)?;
    let meant = |(ticket, detail, at): (String, String, NaiveDateTime)| {
        Some((ticket, Act::overridden(&detail)?, at.and_utc()))
    };
    Ok(rows.into_iter().filter_map(meant).collect())
}

/// A chain that does not hold, by the name of its stream. Displayed as "chain: what is wrong".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// The ticket id, or the name of the stream.
    pub stream: String,
    /// The reference of the ticket, where it is one.
    pub reference: Option<String>,
    /// The first bad line.
    pub why: BrokenChain,
}

impl Broken {
    /// The reference of the ticket, or the name of the stream.
    pub fn name(&self) -> &str {
        self.reference.as_ref().unwrap_or(&self.stream)
    }
}

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.name(), self.why)
    }
}

/// What a walk over all chains saw.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    /// How many chains were walked.
    pub streams: u64,
    /// How many lines they have.
    pub lines: u64,
    /// The chains that do not hold.
    pub broken: Vec<Broken>,
}

/// Walks every chain, lines without an owner included.
pub fn verify_all(db: &mut Reader) -> Result<Verified, DbError> {
    let mut heads: Vec<(String, Option<String>, i64, String)> = tickets::table
        .order(tickets::id)
        .select((
            tickets::id,
            tickets::reference.nullable(),
            tickets::audit_count,
            tickets::audit_head,
        ))
        .load(&mut *db.conn)?;
    let streams: Vec<(String, i64, String)> =
        audit_streams::table.order(audit_streams::name).load(&mut *db.conn)?;
    heads.extend(streams.into_iter().map(|(name, count, head)| (name, None, count, head)));

    let mut seen = Verified::default();
    for (stream, reference, count, head) in heads {
        let chain = lines(db, &stream)?;
        seen.streams += 1;
        seen.lines += u64::try_from(chain.len()).unwrap_or_default();
        if let Err(why) = verify(&chain, count, &head) {
            seen.broken.push(Broken { stream, reference, why });
        }
    }
    let all: i64 = audit_lines::table.count().get_result(&mut *db.conn)?;
    if u64::try_from(all).unwrap_or_default() != seen.lines {
        let why =
            BrokenChain::WrongEnd { found: all, expected: i64::try_from(seen.lines).unwrap_or(0) };
        seen.broken.push(Broken {
            stream: "lines without a ticket".to_owned(),
            reference: None,
            why,
        });
    }
    Ok(seen)
}

impl Row {
    fn into_line(self) -> (AuditLine, String) {
        let line = AuditLine {
            seq: self.seq,
            at: self.at.and_utc(),
            by: self.by_whom,
            on: self.action,
            from: self.from_stage,
            to: self.to_stage,
            detail: self.detail,
        };
        (line, self.hash)
    }
}
