//! Requests counted: what a report says of them, put together one request after the other.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{
    erasure::Ground,
    outcome::Outcome,
    request::Law,
    sla::{Case, Group, Grouping, Metrics, Summary},
};

/// Requests, counted in every way in which a report shows them. They are added one by one and
/// hardly any is kept; what several threads have counted is put together.
#[derive(Debug, Default)]
pub struct Sums {
    all: Tally,
    groups: BTreeMap<(Grouping, Group), Tally>,
    ends: BTreeMap<Outcome, usize>,
    refusals: BTreeMap<Ground, usize>,
    extended: Vec<String>,
    late: Vec<Case>,
    california: Answers,
}

/// Late requests that a report names one by one.
const LATE_MAX: usize = 50;

impl Sums {
    /// Counts these, as they stand on `today`.
    pub fn of(cases: impl IntoIterator<Item = Case>, today: NaiveDate) -> Self {
        let mut sums = Self::default();
        for case in cases {
            sums.add(case, today);
        }
        sums
    }

    /// Counts one more, as it stands on `today`.
    pub fn add(&mut self, case: Case, today: NaiveDate) {
        self.all.add(&case, today);
        for by in Grouping::ALL {
            self.groups.entry((*by, by.of(&case))).or_default().add(&case, today);
        }
        if let Some(end) = case.outcome {
            *self.ends.entry(end).or_default() += 1;
        }
        if let Some(ground) = case.refusal {
            *self.refusals.entry(ground).or_default() += 1;
        }
        if case.law == Law::Ccpa {
            self.california.add(&case);
        }
        if case.extended {
            self.extended.push(case.reference.clone());
        }
        if self.late.len() < LATE_MAX && case.is_late(today) {
            self.late.push(case);
        }
    }

    /// Puts what was counted of later requests behind it.
    pub fn join(&mut self, later: Self) {
        self.all.join(&later.all);
        for (group, tally) in &later.groups {
            self.groups.entry(*group).or_default().join(tally);
        }
        later.ends.iter().for_each(|(end, times)| *self.ends.entry(*end).or_default() += times);
        later.refusals.iter().for_each(|(why, n)| *self.refusals.entry(*why).or_default() += n);
        self.california.join(&later.california);
        self.extended.extend(later.extended);
        self.late.extend(later.late);
        self.late.truncate(LATE_MAX);
    }

    /// What all of them come to.
    pub fn summary(&self) -> Summary {
        self.all.summary()
    }

    /// What each group, such as `2026-11` or `gdpr`, comes to, in the order of the names.
    pub fn groups(&self, by: Grouping) -> Vec<(String, Summary)> {
        let wanted = self.groups.iter().filter(|((grouping, _), _)| *grouping == by);
        wanted.map(|((_, group), tally)| (group.to_string(), tally.summary())).collect()
    }

    /// How those that have ended ended, and how often.
    pub fn ends(&self) -> impl Iterator<Item = (Outcome, usize)> {
        self.ends.iter().map(|(end, times)| (*end, *times))
    }

    /// Why requests were refused, and how often.
    pub fn refusals(&self) -> impl Iterator<Item = (Ground, usize)> {
        self.refusals.iter().map(|(ground, times)| (*ground, *times))
    }

    /// The references of those that were extended.
    pub fn extended(&self) -> &[String] {
        &self.extended
    }

    /// Those that are overdue or ended late, the earliest [`LATE_MAX`].
    pub fn late(&self) -> &[Case] {
        &self.late
    }

    /// What California wants published, where its law was named.
    pub fn california(&self) -> Option<Metrics> {
        (self.california.received > 0).then(|| self.california.metrics())
    }
}

/// A summary in the making.
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

    fn join(&mut self, other: &Self) {
        self.open += other.open;
        self.overdue += other.overdue;
        self.due_within_7_days += other.due_within_7_days;
        self.on_time += other.on_time;
        self.days.join(&other.days);
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
    /// By the days.
    times: Vec<usize>,
}

impl Days {
    fn add(&mut self, days: i64) {
        self.count += 1;
        self.sum += days;
        let place = usize::try_from(days).unwrap_or_default(); // nothing ends before it comes
        if self.times.len() <= place {
            self.times.resize(place + 1, 0);
        }
        if let Some(times) = self.times.get_mut(place) {
            *times += 1;
        }
    }

    fn join(&mut self, other: &Self) {
        self.count += other.count;
        self.sum += other.sum;
        if self.times.len() < other.times.len() {
            self.times.resize(other.times.len(), 0);
        }
        self.times.iter_mut().zip(&other.times).for_each(|(mine, theirs)| *mine += theirs);
    }

    /// The days of the request at this place, counted from the fastest.
    fn at(&self, place: usize) -> Option<i64> {
        let mut passed = 0;
        let reaches = |times: &usize| {
            passed += times;
            passed > place
        };
        self.times.iter().position(reaches).and_then(|days| i64::try_from(days).ok())
    }

    #[expect(clippy::cast_precision_loss, reason = "days between two dates are far below 2^52")]
    fn median(&self) -> Option<f64> {
        let upper = self.at(self.count / 2)?;
        let lower = self.at(self.count.saturating_sub(1) / 2)?;
        Some((lower + upper) as f64 / 2.0)
    }
}

/// [`Metrics`] in the making.
#[derive(Debug, Default)]
struct Answers {
    received: usize,
    complied: usize,
    denied: usize,
    open: usize,
    days: Days,
}

impl Answers {
    fn add(&mut self, case: &Case) {
        self.received += 1;
        self.complied += usize::from(case.outcome.is_some_and(Outcome::is_completed));
        self.denied += usize::from(case.outcome.is_some_and(Outcome::is_denied));
        match case.days() {
            Some(days) => self.days.add(days),
            None => self.open += 1,
        }
    }

    fn join(&mut self, other: &Self) {
        self.received += other.received;
        self.complied += other.complied;
        self.denied += other.denied;
        self.open += other.open;
        self.days.join(&other.days);
    }

    fn metrics(&self) -> Metrics {
        let told = self.complied + self.denied + self.open;
        Metrics {
            received: self.received,
            complied: self.complied,
            denied: self.denied,
            ended_otherwise: self.received.saturating_sub(told),
            open: self.open,
            median_days: self.days.median(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        lifecycle::Stage,
        request::{Channel, Intent},
    };

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
        let seen = Sums::of(cases, day(20)).summary();
        assert_eq!((seen.received, seen.open, seen.closed), (5, 2, 3));
        assert_eq!((seen.overdue, seen.due_within_7_days), (1, 1));
        assert_eq!((seen.median_days, seen.p90_days), (Some(4.0), Some(11)));
        assert!((seen.on_time_percent.unwrap() - 66.6).abs() < 0.1);
    }

    #[test]
    fn requests_are_told_apart_by_the_month_of_receipt() {
        let cases = [case(1, 10, None), case(3, 10, Some(4))];
        let groups = Sums::of(cases, day(5)).groups(Grouping::Month);
        let shown: Vec<_> = groups.iter().map(|(name, sum)| (name.as_str(), sum.open)).collect();
        assert_eq!(shown, [("2026-11", 1)]);
    }

    #[test]
    fn california_counts_what_was_complied_with_and_what_was_denied() {
        let ended = |outcome, closed| Case { law: Law::Ccpa, outcome, ..case(1, 30, closed) };
        let cases = [
            ended(Some(Outcome::PartlyFulfilled), Some(3)),
            ended(Some(Outcome::Unproven), Some(30)),
            ended(Some(Outcome::Withdrawn), Some(5)),
            ended(None, None),
        ];
        let seen = Sums::of(cases, day(20)).california().unwrap();
        assert_eq!((seen.received, seen.complied, seen.denied), (4, 1, 1));
        assert_eq!((seen.ended_otherwise, seen.open, seen.median_days), (1, 1, Some(4.0)));
    }

    #[test]
    fn what_two_have_counted_is_what_one_would_have() {
        let all = || (1..=20).map(|n| case(1, 9 + n % 5, (n % 4 > 0).then_some(5 + n)));
        let mut joined = Sums::of(all().take(7), day(28));
        joined.join(Sums::of(all().skip(7), day(28)));
        let whole = Sums::of(all(), day(28));
        assert_eq!(joined.summary(), whole.summary());
        assert_eq!(joined.groups(Grouping::Law), whole.groups(Grouping::Law));
        assert_eq!(joined.late(), whole.late());
        assert!(whole.summary().overdue > 0 && whole.summary().on_time > 0);
    }

    #[test]
    fn no_requests_have_no_average() {
        let seen = Sums::of([], day(20)).summary();
        assert_eq!((seen.received, seen.median_days, seen.on_time_percent), (0, None, None));
    }
}
