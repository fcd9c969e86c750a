//! How well the clock is kept: counts and days over a set of requests.

use std::fmt;

use chrono::{Datelike as _, NaiveDate};

use super::{
    erasure::Ground,
    lifecycle::Stage,
    outcome::Outcome,
    request::{Channel, Intent, Law, words},
};

/// One request, as far as the clock is concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of a ticket of the same names")]
pub struct Case {
    pub reference: String,
    pub intent: Intent,
    pub law: Law,
    pub channel: Channel,
    pub stage: Stage,
    pub received_on: NaiveDate,
    pub promised_on: NaiveDate,
    pub statutory_on: NaiveDate,
    pub closed_on: Option<NaiveDate>,
    pub outcome: Option<Outcome>,
    pub refusal: Option<Ground>,
    pub extended: bool,
}

words! {
    /// By what requests are told apart in a report.
    Grouping {
        /// The month of receipt.
        Month = "month",
        /// What is asked for.
        Kind = "kind",
        /// The law.
        Law = "law",
        /// The door through which they came.
        Channel = "channel",
    }
}

/// The group of a request: cheap to compare, since a report compares it for every one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    Month(i32, u32),
    Word(&'static str),
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Word(word) => f.write_str(word),
        }
    }
}

impl Grouping {
    pub(super) fn of(self, case: &Case) -> Group {
        match self {
            Self::Month => Group::Month(case.received_on.year(), case.received_on.month()),
            Self::Kind => Group::Word(case.intent.as_str()),
            Self::Law => Group::Word(case.law.as_str()),
            Self::Channel => Group::Word(case.channel.as_str()),
        }
    }
}

impl Case {
    /// Days from receipt to the end, if it has ended.
    pub fn days(&self) -> Option<i64> {
        self.closed_on.map(|closed| (closed - self.received_on).num_days())
    }

    /// Whether it ended after the promised date, or is still open after it.
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.closed_on.unwrap_or(today) > self.promised_on
    }
}

/// What a set of requests comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// How many came in.
    pub received: usize,
    /// How many have not ended.
    pub open: usize,
    /// How many of those are past the promised date.
    pub overdue: usize,
    /// How many of those end within seven days.
    pub due_within_7_days: usize,
    /// How many have ended.
    pub closed: usize,
    /// How many of those by the promised date.
    pub on_time: usize,
    /// The share of the ended that ended by the promised date, in percent.
    pub on_time_percent: Option<f64>,
    /// Days from receipt to the end: the middle one,
    pub median_days: Option<f64>,
    /// the average,
    pub mean_days: Option<f64>,
    /// and the one that nine in ten do not exceed.
    pub p90_days: Option<i64>,
}

/// What California wants published of requests to delete (11 CCR § 7102(a)(1)).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metrics {
    /// How many came in.
    pub received: usize,
    /// How many were complied with, in whole or in part.
    pub complied: usize,
    /// How many were denied.
    pub denied: usize,
    /// How many were taken back, or turned out to be none.
    pub ended_otherwise: usize,
    /// How many have not ended.
    pub open: usize,
    /// Days until the answer: the middle one.
    pub median_days: Option<f64>,
}
