//! When each vendor account may be called again: one budget for all workers and nodes.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;

use super::{DbError, Tx, is_taken, schema::pace};
use crate::domain::Time;

/// Nobody queues for longer: a row further ahead was written when a clock was wrong.
const AHEAD_MAX: TimeDelta = TimeDelta::minutes(1);

/// Takes the next turn of an account and says when it comes.
pub fn take_turn(tx: &mut Tx, account: &str, gap: TimeDelta, now: Time) -> Result<Time, DbError> {
    let first = tx.savepoint(|conn| {
        diesel::insert_into(pace::table)
            .values((pace::account.eq(account), pace::next_at.eq((now + gap).naive_utc())))
            .execute(conn)
    });
    if !is_taken(&first) {
        first?;
        return Ok(now);
    }
    loop {
        let next: NaiveDateTime =
            pace::table.find(account).select(pace::next_at).first(&mut *tx.conn)?;
        let next_at = next.and_utc();
        let turn = if next_at - now > AHEAD_MAX { now } else { next_at.max(now) };
        let unchanged = pace::table.find(account).filter(pace::next_at.eq(next));
        let changed = diesel::update(unchanged)
            .set(pace::next_at.eq((turn + gap).naive_utc()))
            .execute(&mut *tx.conn)?;
        if changed == 1 {
            return Ok(turn);
        }
    }
}
