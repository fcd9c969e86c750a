//! Systems in which nothing is erased until somebody says so: one, or all of them.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{
    DbError, Reader, Tx,
    schema::{parts, pauses, ticket_systems, tickets},
};
use crate::domain::{
    Time,
    erasure::{SystemKey, SystemState},
    lifecycle::Stage,
};

/// Stands for all systems; no key looks like it.
const ALL: &str = "*";

/// A pause as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pause {
    /// Who ordered it, such as `agent:adam`.
    pub by: String,
    /// Since when.
    pub at: Time,
}

impl Pause {
    /// The name alone of who ordered it.
    pub fn name(&self) -> &str {
        self.by.split_once(':').map_or(self.by.as_str(), |(_, name)| name)
    }
}

fn word(system: Option<&SystemKey>) -> &str {
    system.map_or(ALL, SystemKey::as_str)
}

/// Stops erasing in one system, or in all; `false` where it is stopped already.
pub fn add(tx: &mut Tx, system: Option<&SystemKey>, by: &str, at: Time) -> Result<bool, DbError> {
    if get(tx, system)?.is_some() {
        return Ok(false);
    }
    diesel::insert_into(pauses::table)
        .values((
            pauses::system.eq(word(system)),
            pauses::by_whom.eq(by),
            pauses::at.eq(at.naive_utc()),
        ))
        .execute(&mut *tx.conn)?;
    Ok(true)
}

/// Lets erasing go on; `false` where it was not stopped.
pub fn remove(tx: &mut Tx, system: Option<&SystemKey>) -> Result<bool, DbError> {
    let gone = diesel::delete(pauses::table.find(word(system))).execute(&mut *tx.conn)?;
    Ok(gone == 1)
}

/// The pause of one system, or the one of all.
pub fn get(db: &mut Reader, system: Option<&SystemKey>) -> Result<Option<Pause>, DbError> {
    let found: Option<(String, NaiveDateTime)> = pauses::table
        .find(word(system))
        .select((pauses::by_whom, pauses::at))
        .first(&mut *db.conn)
        .optional()?;
    Ok(found.map(|(by, at)| Pause { by, at: at.and_utc() }))
}

/// Whether nothing may be erased in this system now.
pub fn holds(db: &mut Reader, system: &SystemKey) -> Result<bool, DbError> {
    let of_it = pauses::system.eq(ALL).or(pauses::system.eq(system.as_str()));
    let paused = pauses::table.filter(of_it);
    Ok(diesel::select(diesel::dsl::exists(paused)).get_result(&mut *db.conn)?)
}

/// How many open tickets wait for each system.
pub fn waiting(db: &mut Reader) -> Result<BTreeMap<String, i64>, DbError> {
    let held_up = [SystemState::Waits.as_str(), SystemState::Stuck.as_str()];
    let rows: Vec<String> = ticket_systems::table
        .inner_join(tickets::table)
        .filter(tickets::stage.ne(Stage::Closed.as_str()))
        .filter(ticket_systems::state.eq_any(held_up))
        .select(ticket_systems::system)
        .load(&mut *db.conn)?;
    let mut counts = BTreeMap::new();
    for system in rows {
        *counts.entry(system).or_insert(0) += 1;
    }
    Ok(counts)
}

/// When a second look last saw that nothing was left in a system.
pub fn last_seen_empty(db: &mut Reader, system: &SystemKey) -> Result<Option<Time>, DbError> {
    let at: Option<NaiveDateTime> = parts::table
        .filter(parts::system.eq(system.as_str()))
        .filter(parts::remaining.eq(0))
        .select(diesel::dsl::max(parts::looked_at))
        .first(&mut *db.conn)?;
    Ok(at.map(|at| at.and_utc()))
}
