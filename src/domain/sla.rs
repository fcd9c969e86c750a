//! How well the clock is kept: counts and days over a set of requests.

use std::{collections::BTreeMap, fmt};

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
enum Group {
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
    fn of(self, case: &Case) -> Group {
        match self {
            Self::Month => Group::Month(case.received_on.year(), case.received_on.month()),
            Self::Kind => Group::Word(case.intent.as_str()),
            Self::Law => Group::Word(case.law.as_str()),
            Self::Channel => Group::Word(case.channel.as_str()),
        }
    }

    /// What each group, such as `2026-11` or `gdpr`, comes to on `today`, in the order of the names.
    pub fn summaries(self, cases: &[Case], today: NaiveDate) -> Vec<(String, Summary)> {
        let mut groups: BTreeMap<Group, Tally> = BTreeMap::new();
        for case in cases {
            groups.entry(self.of(case)).or_default().add(case, today);
        }
        groups.iter().map(|(group, tally)| (group.to_string(), tally.summary())).collect()
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

impl Summary {
    /// Counts these cases as they stand on `today`.
    pub fn of(cases: &[Case], today: NaiveDate) -> Self {
        let mut tally = Tally::default();
        for case in cases {
            tally.add(case, today);
        }
        tally.summary()
    }
}

/// A summary in the making: it takes a hundred thousand cases one after the other and keeps none.
#[derive(Debug, Default)]
struct Tally {
    open: usize,
    overdue: usize,
    due_within_7_days: usize,
    on_time: usize,
    days: Days,
}

impl Tally {
    fn add(&mut self, case: &Case, today: NaiveDate) {
        let late = case.is_late(today);
        if let Some(days) = case.days() {
            self.days.add(days);
            self.on_time += usize::from(!late);
        } else {
            let left = (case.promised_on - today).num_days();
            self.open += 1;
            self.overdue += usize::from(late);
            self.due_within_7_days += usize::from((0..=7).contains(&left));
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "counts of requests are far below 2^52")]
    fn summary(&self) -> Summary {
        let closed = self.days.count;
        let share = |part: usize, all: usize| (all > 0).then(|| 100.0 * part as f64 / all as f64);
        Summary {
            received: closed + self.open,
            open: self.open,
            overdue: self.overdue,
            due_within_7_days: self.due_within_7_days,
            closed,
            on_time: self.on_time,
            on_time_percent: share(self.on_time, closed),
            median_days: self.days.median(),
            mean_days: (closed > 0).then(|| self.days.sum as f64 / closed as f64),
            p90_days: self.days.at((closed * 9).div_ceil(10).saturating_sub(1)),
        }
    }
}

/// How often requests took so many days.
#[derive(Debug, Default)]
struct Days {
    count: usize,
    sum: i64,
    times: BTreeMap<i64, usize>,
}

impl Days {
    fn add(&mut self, days: i64) {
        self.count += 1;
        self.sum += days;
        *self.times.entry(days).or_default() += 1;
    }

    /// The days of the request at this place, counted from the fastest.
    fn at(&self, place: usize) -> Option<i64> {
        let mut passed = 0;
        self.times.iter().find_map(|(days, times)| {
            passed += times;
            (passed > place).then_some(*days)
        })
    }

    #[expect(clippy::cast_precision_loss, reason = "days between two dates are far below 2^52")]
    fn median(&self) -> Option<f64> {
        let upper = self.at(self.count / 2)?;
        let lower = self.at(self.count.saturating_sub(1) / 2)?;
        Some((lower + upper) as f64 / 2.0)
    }
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

impl Metrics {
    /// Counts these cases.
    pub fn of(cases: &[&Case]) -> Self {
        let count = |is: &dyn Fn(Outcome) -> bool| {
            cases.iter().filter(|case| case.outcome.is_some_and(is)).count()
        };
        let complied = count(&Outcome::is_completed);
        let denied = count(&Outcome::is_denied);
        let open = cases.iter().filter(|case| case.closed_on.is_none()).count();
        let mut days = Days::default();
        cases.iter().filter_map(|case| case.days()).for_each(|one| days.add(one));
        Self {
            received: cases.len(),
            complied,
            denied,
            ended_otherwise: cases.len().saturating_sub(complied + denied + open),
            open,
            median_days: days.median(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, n).unwrap()
    }

    fn case(received: u32, promised: u32, closed: Option<u32>) -> Case {
        Case {
            reference: "PD-1".into(),
            intent: Intent::EraseData,
            law: Law::Gdpr,
            channel: Channel::Email,
            stage: Stage::Closed,
            received_on: day(received),
            promised_on: day(promised),
            statutory_on: day(promised),
            closed_on: closed.map(day),
            outcome: None,
            refusal: None,
            extended: false,
        }
    }

    #[test]
    fn late_and_open_requests_are_counted_apart() {
        let cases = [
            case(1, 10, Some(3)),
            case(1, 10, Some(12)),
            case(1, 10, Some(5)),
            case(1, 10, None),
            case(1, 25, None),
        ];
        let seen = Summary::of(&cases, day(20));
        assert_eq!((seen.received, seen.open, seen.closed), (5, 2, 3));
        assert_eq!((seen.overdue, seen.due_within_7_days), (1, 1));
        assert_eq!((seen.median_days, seen.p90_days), (Some(4.0), Some(11)));
        assert!((seen.on_time_percent.unwrap() - 66.6).abs() < 0.1);
    }

    #[test]
    fn requests_are_told_apart_by_the_month_of_receipt() {
        let cases = [case(1, 10, None), case(3, 10, Some(4))];
        let groups = Grouping::Month.summaries(&cases, day(5));
        let shown: Vec<_> = groups.iter().map(|(name, sum)| (name.as_str(), sum.open)).collect();
        assert_eq!(shown, [("2026-11", 1)]);
    }

    #[test]
    fn california_counts_what_was_complied_with_and_what_was_denied() {
        let ended = |outcome, closed| Case { outcome, ..case(1, 30, closed) };
        let cases = [
            ended(Some(Outcome::PartlyFulfilled), Some(3)),
            ended(Some(Outcome::Unproven), Some(30)),
            ended(Some(Outcome::Withdrawn), Some(5)),
            ended(None, None),
        ];
        let seen = Metrics::of(&cases.iter().collect::<Vec<_>>());
        assert_eq!((seen.received, seen.complied, seen.denied), (4, 1, 1));
        assert_eq!((seen.ended_otherwise, seen.open, seen.median_days), (1, 1, Some(4.0)));
    }

    #[test]
    fn no_requests_have_no_average() {
        let seen = Summary::of(&[], day(20));
        assert_eq!((seen.received, seen.median_days, seen.on_time_percent), (0, None, None));
    }
}
