//! Which reminders went to which members of staff.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{DbError, Tx, is_taken, schema::reminders};
use crate::domain::{Time, reminder::Reminder};

/// Records, before it goes, that a reminder goes to somebody; `false` where it went already.
pub fn claim(
    tx: &mut Tx,
    ticket: &str,
    user: &str,
    reminder: Reminder,
    at: Time,
) -> Result<bool, DbError> {
    let inserted = tx.savepoint(|conn| {
        diesel::insert_into(reminders::table)
            .values((
                reminders::ticket_id.eq(ticket),
                reminders::promised_on.eq(reminder.promised_on),
                reminders::days.eq(days(reminder)),
                reminders::user_id.eq(user),
                reminders::at.eq(at.naive_utc()),
            ))
            .execute(conn)
    });
    if is_taken(&inserted) {
        return Ok(false);
    }
    inserted?;
    Ok(true)
}

/// Takes the record back: the mail server wants the reminder later.
pub fn release(tx: &mut Tx, ticket: &str, user: &str, reminder: Reminder) -> Result<(), DbError> {
    let id: (&str, NaiveDate, i32, &str) = (ticket, reminder.promised_on, days(reminder), user);
    diesel::delete(reminders::table.find(id)).execute(&mut *tx.conn)?;
    Ok(())
}

fn days(reminder: Reminder) -> i32 {
    i32::try_from(reminder.days_left).unwrap_or_default()
}
