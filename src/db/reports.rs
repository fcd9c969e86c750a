//! What the reports count: one line a ticket, no personal data.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::{DbError, Reader, schema::tickets, word};
use crate::domain::{
    Time,
    lifecycle::Stage,
    outcome::Outcome,
    request::{Channel, Intent, Law},
    sla::Case,
};

/// The tickets that were received in a period, as cases to count.
pub fn cases(db: &mut Reader, from: Time, to: Time) -> Result<Vec<Case>, DbError> {
    type Row = (
        (String, String, String, String, String),
        (NaiveDateTime, NaiveDate, NaiveDate, Option<NaiveDateTime>, Option<String>),
    );
    let rows: Vec<Row> = tickets::table
        .filter(tickets::received_at.ge(from.naive_utc()))
        .filter(tickets::received_at.lt(to.naive_utc()))
        .order((tickets::received_at, tickets::id))
        .select((
            (tickets::reference, tickets::intent, tickets::law, tickets::channel, tickets::stage),
            (
                tickets::received_at,
                tickets::promised_on,
                tickets::statutory_on,
                tickets::closed_at,
                tickets::outcome,
            ),
        ))
        .load(&mut *db.conn)?;
    rows.into_iter()
        .map(
            |(
                (reference, intent, law, channel, stage),
                (received, promised, statutory, closed, outcome),
            )| {
                let of = |column| ("tickets", column);
                Ok(Case {
                    intent: word(of("intent"), &reference, Intent::parse, &intent)?,
                    law: word(of("law"), &reference, Law::parse, &law)?,
                    channel: word(of("channel"), &reference, Channel::parse, &channel)?,
                    stage: word(of("stage"), &reference, Stage::parse, &stage)?,
                    received_on: received.date(),
                    promised_on: promised,
                    statutory_on: statutory,
                    closed_on: closed.map(|at| at.date()),
                    outcome: Outcome::parse(&outcome.unwrap_or_default()),
                    reference,
                })
            },
        )
        .collect()
}
