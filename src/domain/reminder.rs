//! When members of staff are reminded of a promised date, and which of them.

use chrono::{Days, NaiveDate};

/// How many days are left when staff is reminded; the last one is the day after.
const DAYS_LEFT: [i64; 5] = [10, 7, 3, 1, -1];
/// From how many days on the officers are told too, whoever works on the request.
const OFFICERS_FROM: i64 = 3;

/// One of the reminders of a promised date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    /// The date.
    pub promised_on: NaiveDate,
    /// How many days were left on the day of the reminder; `-1` is the day after the date.
    pub days_left: i64,
}

impl Reminder {
    /// The reminder that is due today: the latest one whose day has come. One that was missed is
    /// not made up for beside it.
    pub fn due(promised_on: NaiveDate, today: NaiveDate) -> Option<Self> {
        let left = (promised_on - today).num_days();
        let days_left = DAYS_LEFT.into_iter().rev().find(|days| left <= *days)?;
        Some(Self { promised_on, days_left })
    }

    /// The day of the first reminder of a date that lies after `today`.
    pub fn next_day(promised_on: NaiveDate, today: NaiveDate) -> Option<NaiveDate> {
        let day = |left: i64| {
            let days = Days::new(left.unsigned_abs());
            let day = if left < 0 { promised_on + days } else { promised_on - days };
            (day > today).then_some(day)
        };
        DAYS_LEFT.into_iter().find_map(day)
    }

    /// Whether it goes to the officers too, and not only to whoever works on the request.
    pub const fn concerns_officers(self) -> bool {
        self.days_left <= OFFICERS_FROM
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn december(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
    }

    #[test]
    fn each_reminder_is_due_from_its_day_until_the_next_one() {
        let due = |day| Reminder::due(december(22), december(day)).map(|due| due.days_left);
        let seen: Vec<_> = (11..=24).map(due).collect();
        let days = [None, Some(10), Some(10), Some(10), Some(7), Some(7), Some(7), Some(7)];
        let later = [Some(3), Some(3), Some(1), Some(1), Some(-1), Some(-1)];
        assert_eq!(seen, [&days[..], &later[..]].concat());
    }

    #[test]
    fn the_next_look_is_on_the_day_of_the_next_reminder() {
        let next = |day| Reminder::next_day(december(22), december(day));
        assert_eq!(next(1), Some(december(12)));
        assert_eq!(next(12), Some(december(15)));
        assert_eq!(next(21), Some(december(23)));
        assert_eq!(next(23), None);
    }
}
