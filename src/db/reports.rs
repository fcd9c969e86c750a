//! What the reports count: one line a ticket, no personal data.

use chrono::NaiveDate;
use chrono_tz::Tz;
use diesel::{connection::DefaultLoadingMode, prelude::*};

use super::{
    DbError, Reader,
    dates::{Day, Moment},
    optional_word,
    schema::tickets,
    word,
};
use crate::domain::{
    deadline,
    erasure::Ground,
    lifecycle::Stage,
    outcome::Outcome,
    request::{Channel, Intent, Law},
    sla::Case,
    sums::Sums,
};

type Words = (String, String, String, String, String);
type Dates = (Day, Day, Day, Option<Moment>);
type Ends = (Option<String>, Option<String>, Option<String>);

/// The tickets that were received in a period, both days included. The day on which one was closed
/// is the day in `zone`, where the company is.
pub fn cases(
    db: &mut Reader,
    period: (NaiveDate, NaiveDate),
    zone: Tz,
) -> Result<Vec<Case>, DbError> {
    let mut cases = Vec::new();
    each(db, period, zone, |case| cases.push(case))?;
    Ok(cases)
}

/// The same, counted as they stand on `today`, of one law or of all.
pub fn sums(
    db: &mut Reader,
    period: (NaiveDate, NaiveDate),
    law: Option<Law>,
    (zone, today): (Tz, NaiveDate),
) -> Result<Sums, DbError> {
    let mut sums = Sums::default();
    each(db, period, zone, |case| {
        if law.is_none_or(|law| case.law == law) {
            sums.add(case, today);
        }
    })?;
    Ok(sums)
}

fn each(
    db: &mut Reader,
    (from, to): (NaiveDate, NaiveDate),
    zone: Tz,
    mut take: impl FnMut(Case),
) -> Result<(), DbError> {
    let rows = tickets::table
        .filter(tickets::received_on.between(from, to))
        .order((tickets::received_on, tickets::id))
        .select((
            (tickets::reference, tickets::intent, tickets::law, tickets::channel, tickets::stage),
            (tickets::received_on, tickets::promised_on, tickets::statutory_on, tickets::closed_at),
            (tickets::outcome, tickets::refusal, tickets::extended),
        ))
        .load_iter::<(Words, Dates, Ends), DefaultLoadingMode>(&mut *db.conn)?;
    for row in rows {
        let (words, dates, ends) = row?;
        take(case(words, dates, ends, zone)?);
    }
    Ok(())
}

fn case(words: Words, dates: Dates, ends: Ends, zone: Tz) -> Result<Case, DbError> {
    let (reference, intent, law, channel, stage) = words;
    let (Day(received_on), Day(promised_on), Day(statutory_on), closed) = dates;
    let (outcome, refusal, extended) = ends;
    let of = |column| ("tickets", column);
    Ok(Case {
        intent: word(of("intent"), &reference, Intent::parse, &intent)?,
        law: word(of("law"), &reference, Law::parse, &law)?,
        channel: word(of("channel"), &reference, Channel::parse, &channel)?,
        stage: word(of("stage"), &reference, Stage::parse, &stage)?,
        received_on,
        promised_on,
        statutory_on,
        closed_on: closed.map(|Moment(at)| deadline::received_on(at.and_utc(), zone)),
        outcome: optional_word(of("outcome"), &reference, Outcome::parse, outcome.as_deref())?,
        refusal: optional_word(of("refusal"), &reference, Ground::parse, refusal.as_deref())?,
        extended: extended.is_some(),
        reference,
    })
}

/// How many tickets are open, and how many of those need somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Open {
    /// All of them.
    pub all: i64,
    /// Those past the promised date.
    pub overdue: i64,
    /// Those that an agent should look at.
    pub attention: i64,
}

/// Counts the open tickets as they stand on `today`.
pub fn open(db: &mut Reader, today: NaiveDate) -> Result<Open, DbError> {
    let open = || tickets::table.filter(tickets::stage.ne(Stage::Closed.as_str()));
    let overdue = open().filter(tickets::promised_on.lt(today));
    let attention = open().filter(tickets::attention.is_not_null());
    Ok(Open {
        all: open().count().get_result(&mut *db.conn)?,
        overdue: overdue.count().get_result(&mut *db.conn)?,
        attention: attention.count().get_result(&mut *db.conn)?,
    })
}
