//! Tickets and how far each system is with them.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::{
    DbError, Reader, Tx,
    connection::Access,
    followed::Followed,
    optional_word,
    schema::{ticket_systems, tickets},
    update::update,
    word,
};
use crate::domain::{
    erasure::{Ground, Hindrance, SystemKey, SystemState},
    lifecycle::Stage,
    outcome::Outcome,
    request::{Certainty, Channel, Intent, Language, Law, Scope},
    ticket::{Approval, Attention, ExtensionReason, Proof, SystemProgress, Ticket},
};

/// A row of `tickets`, as both databases keep it.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = tickets, treat_none_as_null = true, treat_none_as_default_value = false)]
struct Row {
    id: String,
    reference: String,
    stage: String,
    intent: String,
    certainty: String,
    language: String,
    law: String,
    channel: String,
    received_at: NaiveDateTime,
    received_on: NaiveDate,
    promised_on: NaiveDate,
    statutory_on: NaiveDate,
    extended: Option<String>,
    scope: Option<String>,
    only_system: Option<String>,
    proof: Option<String>,
    vouched_by: Option<String>,
    approved_by: Option<String>,
    begin_at: Option<NaiveDateTime>,
    previewed_at: Option<NaiveDateTime>,
    attention: Option<String>,
    rounds: i32,
    outcome: Option<String>,
    refusal: Option<String>,
    closed_at: Option<NaiveDateTime>,
    linked_to: Option<String>,
    version: i64,
    audit_count: i64,
    audit_head: String,
}

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = ticket_systems, primary_key(ticket_id, system))]
#[diesel(treat_none_as_null = true, treat_none_as_default_value = false)]
struct SystemRow {
    ticket_id: String,
    system: String,
    position: i32,
    state: String,
    hindrance: Option<String>,
    found: i64,
}

/// Stores a ticket that has just been opened.
pub fn insert(tx: &mut Tx, ticket: &Ticket) -> Result<(), DbError> {
    diesel::insert_into(tickets::table).values(Row::of(ticket)).execute(&mut *tx.conn)?;
    save_systems(tx, ticket)?;
    tx.ticket = Some(ticket.clone());
    Ok(())
}

/// Saves a ticket that was read at the version before: whoever saw an older one loses.
pub fn save(tx: &mut Tx, ticket: &Ticket) -> Result<(), DbError> {
    let unchanged = tickets::id.eq(&ticket.id).and(tickets::version.eq(ticket.version - 1));
    let changed = update("tickets", Row::of(ticket), unchanged).execute(&mut *tx.conn)?;
    let before = tx.ticket.take().filter(|before| before.id == ticket.id);
    if changed != 1 {
        return Err(DbError::Stale);
    }
    match before {
        Some(before) => update_systems(tx, &before, ticket)?,
        None => save_systems(tx, ticket)?,
    }
    tx.ticket = Some(ticket.clone());
    Ok(())
}

/// The ticket with this id.
pub fn get(db: &mut Reader, id: &str) -> Result<Ticket, DbError> {
    find(db, id)?.ok_or(DbError::Missing("ticket"))
}

/// How many there are.
pub fn count(db: &mut Reader) -> Result<i64, DbError> {
    Ok(tickets::table.count().get_result(&mut *db.conn)?)
}

/// The ticket with this id, if there is one. A transaction that may write holds it to its end, and
/// so reads it once.
pub fn find(db: &mut Reader, id: &str) -> Result<Option<Ticket>, DbError> {
    if let Some(held) = db.ticket.as_ref().filter(|held| held.id == id) {
        return Ok(Some(held.clone()));
    }
    let by = if db.access == Access::Write { db.conn.hold() } else { "" };
    let query = Followed { query: tickets::table.find(id).select(Row::as_select()), by };
    let row: Option<Row> = query.get_result(&mut *db.conn).optional()?;
    db.ticket = row.map(|row| row.into_ticket(db)).transpose()?;
    Ok(db.ticket.clone())
}

/// The ticket that people quote by this reference, in any letter case.
pub fn by_reference(db: &mut Reader, reference: &str) -> Result<Option<Ticket>, DbError> {
    let reference = reference.trim().to_uppercase();
    if !reference.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        return Ok(None); // PostgreSQL takes no NUL in a text
    }
    let id: Option<String> = tickets::table
        .filter(tickets::reference.eq(reference))
        .select(tickets::id)
        .first(&mut *db.conn)
        .optional()?;
    id.map_or(Ok(None), |id| find(db, &id))
}

/// Which tickets a list wants.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only those in this stage.
    pub stage: Option<Stage>,
    /// Only those that have not ended.
    pub open: bool,
    /// Only those that an agent should look at.
    pub attention: bool,
}

/// Tickets by the time that is left for them, those that end first first.
pub fn list(db: &mut Reader, filter: &Filter, limit: i64) -> Result<Vec<Ticket>, DbError> {
    let mut query = tickets::table.select(Row::as_select()).into_boxed();
    if let Some(stage) = filter.stage {
        query = query.filter(tickets::stage.eq(stage.as_str()));
    }
    if filter.open {
        query = query.filter(tickets::stage.ne(Stage::Closed.as_str()));
    }
    if filter.attention {
        query = query.filter(tickets::attention.is_not_null());
    }
    let rows: Vec<Row> =
        query.order((tickets::promised_on, tickets::id)).limit(limit).load(&mut *db.conn)?;
    rows.into_iter().map(|row| row.into_ticket(db)).collect()
}

fn save_systems(tx: &mut Tx, ticket: &Ticket) -> Result<(), DbError> {
    let of_ticket = ticket_systems::table.filter(ticket_systems::ticket_id.eq(&ticket.id));
    diesel::delete(of_ticket).execute(&mut *tx.conn)?;
    for (system, position) in ticket.systems.iter().zip(0..) {
        let row = SystemRow::of(ticket, system, position);
        diesel::insert_into(ticket_systems::table).values(row).execute(&mut *tx.conn)?;
    }
    Ok(())
}

/// Writes what has changed: mostly nothing, or one system of many.
fn update_systems(tx: &mut Tx, before: &Ticket, ticket: &Ticket) -> Result<(), DbError> {
    let keys =
        |ticket: &Ticket| -> Vec<_> { ticket.systems.iter().map(|s| s.key.clone()).collect() };
    if keys(before) != keys(ticket) {
        return save_systems(tx, ticket);
    }
    for ((system, old), position) in ticket.systems.iter().zip(&before.systems).zip(0..) {
        if system != old {
            let of_system = ticket_systems::ticket_id
                .eq(&ticket.id)
                .and(ticket_systems::system.eq(system.key.as_str()));
            let changed = SystemRow::of(ticket, system, position);
            update("ticket_systems", changed, of_system).execute(&mut *tx.conn)?;
        }
    }
    Ok(())
}

fn systems_of(db: &mut Reader, id: &str) -> Result<Vec<SystemProgress>, DbError> {
    let rows: Vec<SystemRow> = ticket_systems::table
        .filter(ticket_systems::ticket_id.eq(id))
        .order(ticket_systems::position)
        .select(SystemRow::as_select())
        .load(&mut *db.conn)?;
    rows.into_iter()
        .map(|row| {
            let of = |column| ("ticket_systems", column);
            Ok(SystemProgress {
                key: word(of("system"), id, SystemKey::parse, &row.system)?,
                state: word(of("state"), id, SystemState::parse, &row.state)?,
                hindrance: optional_word(
                    of("hindrance"),
                    id,
                    Hindrance::parse,
                    row.hindrance.as_deref(),
                )?,
                found: u64::try_from(row.found).unwrap_or_default(),
            })
        })
        .collect()
}

/// The tickets that are being erased and wait for this, each with the system in which it does.
pub fn waiting_for(
    db: &mut Reader,
    hindrance: Hindrance,
) -> Result<Vec<(String, SystemKey)>, DbError> {
    let rows: Vec<(String, String)> = ticket_systems::table
        .inner_join(tickets::table)
        .filter(tickets::stage.eq(Stage::Erasing.as_str()))
        .filter(ticket_systems::state.eq(SystemState::Waits.as_str()))
        .filter(ticket_systems::hindrance.eq(hindrance.as_str()))
        .select((ticket_systems::ticket_id, ticket_systems::system))
        .load(&mut *db.conn)?;
    rows.into_iter()
        .map(|(ticket, system)| {
            let key = word(("ticket_systems", "system"), &ticket, SystemKey::parse, &system)?;
            Ok((ticket, key))
        })
        .collect()
}

impl SystemRow {
    fn of(ticket: &Ticket, system: &SystemProgress, position: i32) -> Self {
        Self {
            ticket_id: ticket.id.clone(),
            system: system.key.as_str().to_owned(),
            position,
            state: system.state.as_str().to_owned(),
            hindrance: system.hindrance.map(|h| h.as_str().to_owned()),
            found: i64::try_from(system.found).unwrap_or(i64::MAX),
        }
    }
}

impl Row {
    fn of(ticket: &Ticket) -> Self {
        let text = |word: Option<&'static str>| word.map(str::to_owned);
        Self {
            id: ticket.id.clone(),
            reference: ticket.reference.clone(),
            stage: ticket.stage.as_str().to_owned(),
            intent: ticket.intent.as_str().to_owned(),
            certainty: ticket.certainty.as_str().to_owned(),
            language: ticket.language.as_str().to_owned(),
            law: ticket.law.as_str().to_owned(),
            channel: ticket.channel.as_str().to_owned(),
            received_at: ticket.received_at.naive_utc(),
            received_on: ticket.received_on,
            promised_on: ticket.promised_on,
            statutory_on: ticket.statutory_on,
            extended: text(ticket.extended.map(ExtensionReason::as_str)),
            scope: text(ticket.scope.map(Scope::as_str)),
            only_system: ticket.only.as_ref().map(|system| system.as_str().to_owned()),
            proof: text(ticket.proof.map(Proof::as_str)),
            vouched_by: ticket.vouched_by.clone(),
            approved_by: ticket.approval.as_ref().map(|approval| approval.by.clone()),
            begin_at: ticket.approval.as_ref().map(|approval| approval.begin_at.naive_utc()),
            previewed_at: ticket.previewed_at.map(|at| at.naive_utc()),
            attention: text(ticket.attention.map(Attention::as_str)),
            rounds: i32::try_from(ticket.rounds).unwrap_or(i32::MAX),
            outcome: text(ticket.outcome.map(Outcome::as_str)),
            refusal: text(ticket.refusal.map(Ground::as_str)),
            closed_at: ticket.closed_at.map(|at| at.naive_utc()),
            linked_to: ticket.linked_to.clone(),
            version: ticket.version,
            audit_count: ticket.audit_count,
            audit_head: ticket.audit_head.clone(),
        }
    }

    fn into_ticket(self, db: &mut Reader) -> Result<Ticket, DbError> {
        let of = |column| ("tickets", column);
        let id = self.id.as_str();
        let approval = self.approved_by.clone().zip(self.begin_at);
        Ok(Ticket {
            stage: word(of("stage"), id, Stage::parse, &self.stage)?,
            intent: word(of("intent"), id, Intent::parse, &self.intent)?,
            certainty: word(of("certainty"), id, Certainty::parse, &self.certainty)?,
            language: word(of("language"), id, Language::parse, &self.language)?,
            law: word(of("law"), id, Law::parse, &self.law)?,
            channel: word(of("channel"), id, Channel::parse, &self.channel)?,
            received_at: self.received_at.and_utc(),
            received_on: self.received_on,
            promised_on: self.promised_on,
            statutory_on: self.statutory_on,
            extended: optional_word(
                of("extended"),
                id,
                ExtensionReason::parse,
                self.extended.as_deref(),
            )?,
            scope: optional_word(of("scope"), id, Scope::parse, self.scope.as_deref())?,
            only: optional_word(
                of("only_system"),
                id,
                SystemKey::parse,
                self.only_system.as_deref(),
            )?,
            proof: optional_word(of("proof"), id, Proof::parse, self.proof.as_deref())?,
            vouched_by: self.vouched_by,
            approval: approval.map(|(by, begin)| Approval { by, begin_at: begin.and_utc() }),
            previewed_at: self.previewed_at.map(|at| at.and_utc()),
            systems: systems_of(db, id)?,
            attention: optional_word(
                of("attention"),
                id,
                Attention::parse,
                self.attention.as_deref(),
            )?,
            rounds: u32::try_from(self.rounds).unwrap_or_default(),
            outcome: optional_word(of("outcome"), id, Outcome::parse, self.outcome.as_deref())?,
            refusal: optional_word(of("refusal"), id, Ground::parse, self.refusal.as_deref())?,
            closed_at: self.closed_at.map(|at| at.and_utc()),
            linked_to: self.linked_to,
            version: self.version,
            audit_count: self.audit_count,
            audit_head: self.audit_head,
            reference: self.reference,
            id: self.id,
        })
    }
}
