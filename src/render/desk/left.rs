//! How much time is left: a badge in words, and a bar.

use chrono::NaiveDate;
use serde::Serialize;

use crate::{
    domain::{queue::Urgency, ticket::Ticket},
    render::said::said,
};

/// The time of a request that has not ended.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct TimeLeft {
    /// `overdue`, `today` or `left`.
    word: &'static str,
    tone: &'static str,
    icon: &'static str,
    /// Days until the promised date, or since.
    days: u64,
    /// Days that were used, and days that there are until the promised date.
    used: i64,
    given: i64,
    /// The bar, in hundredths of its length: what is used, where the promise stands.
    spent: i64,
    mark: i64,
    /// What lies between the promise and the law's limit.
    grace: i64,
    #[serde(serialize_with = "said")]
    promised: NaiveDate,
    #[serde(serialize_with = "said")]
    statutory: NaiveDate,
}

impl TimeLeft {
    /// The time between receipt, promise and law, as it stands today.
    pub fn of(
        received: NaiveDate,
        (promised, statutory): (NaiveDate, NaiveDate),
        today: NaiveDate,
    ) -> Self {
        let days = |day: NaiveDate| (day - received).num_days();
        let whole = days(promised.max(statutory)).max(1);
        let part = |days: i64| (days * 100 / whole).clamp(0, 100);
        let mark = part(days(promised)).min(99);
        let (word, tone, icon) = match Urgency::of(promised, today) {
            Urgency::Overdue => ("overdue", "bad", "circle-alert"),
            Urgency::Today => ("today", "bad", "circle-alert"),
            Urgency::Soon => ("left", "warn", "hourglass"),
            Urgency::Calm => ("left", "info", "clock"),
        };
        Self {
            word,
            tone,
            icon,
            days: (promised - today).num_days().unsigned_abs(),
            used: days(today),
            given: days(promised),
            spent: part(days(today)),
            mark,
            grace: 100 - mark,
            promised,
            statutory,
        }
    }

    /// The time of a ticket; `None` once it has ended.
    pub fn of_ticket(ticket: &Ticket, today: NaiveDate) -> Option<Self> {
        let limits = (ticket.promised_on, ticket.statutory_on);
        (!ticket.is_closed()).then(|| Self::of(ticket.received_on, limits, today))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::samples::day;

    #[test]
    fn the_bar_shows_what_is_used_the_promise_and_the_law() {
        let left = TimeLeft::of(day(0), (day(30), day(40)), day(10));
        assert_eq!((left.spent, left.mark, left.grace), (25, 75, 25));
        assert_eq!((left.word, left.days, left.tone), ("left", 20, "info"));
    }

    #[test]
    fn a_day_too_late_is_said_as_such() {
        let on = |today| TimeLeft::of(day(0), (day(30), day(30)), day(today));
        assert_eq!((on(31).word, on(31).days, on(31).spent), ("overdue", 1, 100));
        assert_eq!((on(30).word, on(30).days), ("today", 0));
        assert_eq!((on(25).word, on(25).days, on(25).tone), ("left", 5, "warn"));
        assert_eq!(on(24).tone, "info");
    }
}
