//! The law’s clock: until when a request must be answered, and until when we say that it will be.
//!
//! # Two dates, and why
//!
//! [`Deadline`] holds the last day that the law allows (`statutory`) and the day that we promise
//! to the person (`promised`). They differ because the law is generous in ways that nobody likes
//! to rely on: it waits for the working day after a weekend or a holiday, and holidays differ from
//! place to place. The promise never waits.
//!
//! ```
//! use chrono::NaiveDate;
//! use privacy_desk::domain::{deadline::Deadline, holidays::Region, request::Law};
//!
//! let received: NaiveDate = "2026-11-25".parse()?;
//! let bavaria = Region::parse("DE-BY")?;
//! let deadline = Deadline::of(received, Law::Gdpr, &|day| bavaria.has_holiday(day));
//!
//! assert_eq!(deadline.promised.to_string(), "2026-12-25");  // Christmas or not
//! assert_eq!(deadline.statutory.to_string(), "2026-12-28"); // the Monday after
//! assert_eq!(deadline.extended.to_string(), "2027-02-25");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Counting
//!
//! | | GDPR, UK GDPR | CCPA |
//! |---|---|---|
//! | `statutory` | one month, rolled | 45 days, the day of receipt being the first |
//! | `extended` | three months, rolled | 90 days, counted alike |
//! | `promised` | 30 days or one month, whichever is shorter, not rolled | 30 days |
//! | `acknowledge_by` | no date | 10 business days |
//!
//! - **GDPR** Art. 12(3): "within one month of receipt", extended "by two further months". A
//!   month ends on the day of the same number, or on the last day of a shorter month; if that is
//!   a Saturday, a Sunday or a public holiday, it ends with the next working day (Regulation
//!   1182/71 Art. 3(1), 3(2)(c), 3(4)). The two further months prolong one period: they are
//!   counted from receipt, not from a day that has already rolled.
//! - **UK GDPR** Art. 12A: counted in the same way (guidance of the Information Commissioner).
//!   Its month may begin later, with the proof of identity that we asked for or with a fee.
//!   We count from receipt all the same, which is never later.
//! - **CCPA** 11 CCR § 7021: confirm receipt within 10 business days, answer within 45 calendar
//!   days, at the most 90. The 45 days "begin on the day that the business receives the request".
//!   Read to the letter, that day is the first of them, so the last is 44 days later; they don't
//!   roll.
//!
//! "30 days" and "one month" are not the same: thirty days after 30 January are too late.
//!
//! # The day of receipt
//!
//! It is the day in the company's time zone, not in UTC: see [`received_on`].
//!
//! # What does not stop the clock
//!
//! Nothing does. Supervisory authorities let it stand still while the controller waits for a
//! proof of identity; California says in so many words that it runs on (§ 7021(b)). To ask "your
//! data or your account?" stops it nowhere. A clock that never stops needs no history and is
//! never late. What moves a date is the extension alone: see [`Deadline::may_extend`].

use chrono::{DateTime, Days, Months, NaiveDate, Utc};
use chrono_tz::Tz;

use super::{holidays::is_weekend, request::Law};

/// What we promise at the most: 30 days, the count that people expect.
const PROMISE_DAYS: u64 = 30;

/// 11 CCR § 7021(b), without the day of receipt.
const CCPA_DAYS: u64 = 45 - 1;

/// 11 CCR § 7021(b) after an extension, without the day of receipt.
const CCPA_DAYS_EXTENDED: u64 = 90 - 1;

/// 11 CCR § 7021(a).
const CCPA_BUSINESS_DAYS_TO_ACKNOWLEDGE: usize = 10;

/// No country closes for longer; a calendar that says so is not believed.
const CLOSED_DAYS_MAX: usize = 30;

/// The days that count for one request. All of them are last days: the answer may leave on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// The last day that the law allows.
    pub statutory: NaiveDate,
    /// The day that we name to the person. Never later than `statutory`, and it never rolls.
    pub promised: NaiveDate,
    /// The last day that the law allows once an extension was announced in time, with reasons.
    pub extended: NaiveDate,
    /// The day by which receipt must be confirmed, in California. The GDPR names none: there the
    /// first letter leaves at once and binds nobody to a date.
    pub acknowledge_by: Option<NaiveDate>,
}

impl Deadline {
    /// Counts from the day of receipt, under a law, in a place with these public holidays.
    ///
    /// Weekends are known; `is_holiday` need not name them.
    /// [`Region::has_holiday`](super::holidays::Region::has_holiday) knows most of the others.
    ///
    /// ```
    /// # use privacy_desk::domain::{deadline::Deadline, request::Law};
    /// let deadline = Deadline::of("2027-01-31".parse()?, Law::Gdpr, &|_| false);
    /// assert_eq!(deadline.promised.to_string(), "2027-02-28");  // a Sunday; 30 days end in March
    /// assert_eq!(deadline.statutory.to_string(), "2027-03-01"); // the Monday
    ///
    /// let deadline = Deadline::of("2026-11-22".parse()?, Law::Ccpa, &|_| false);
    /// assert_eq!(deadline.acknowledge_by, Some("2026-12-04".parse()?));
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    pub fn of(received: NaiveDate, law: Law, is_holiday: &impl Fn(NaiveDate) -> bool) -> Self {
        let is_working = |day: &NaiveDate| !is_weekend(*day) && !is_holiday(*day);
        let one_month = one_month_after(received);
        let thirty_days = days_after(received, PROMISE_DAYS);
        match law {
            Law::Gdpr | Law::UkGdpr => Self {
                statutory: roll(one_month, is_working),
                promised: thirty_days.min(one_month),
                extended: roll(months_after(received, 3), is_working),
                acknowledge_by: None,
            },
            Law::Ccpa => Self {
                statutory: days_after(received, CCPA_DAYS),
                promised: thirty_days,
                extended: days_after(received, CCPA_DAYS_EXTENDED),
                acknowledge_by: Some(business_days_after(
                    received,
                    CCPA_BUSINESS_DAYS_TO_ACKNOWLEDGE,
                    is_working,
                )),
            },
        }
    }

    /// Whether an extension may still be announced: within the first period only, and with the
    /// reasons for it (GDPR Art. 12(3); 11 CCR § 7021(b)).
    ///
    /// That it happens only once is the ticket's to know.
    ///
    /// ```
    /// # use privacy_desk::domain::{deadline::Deadline, request::Law};
    /// let deadline = Deadline::of("2026-12-01".parse()?, Law::Gdpr, &|_| false);
    /// assert!(deadline.may_extend("2027-01-01".parse()?));
    /// assert!(!deadline.may_extend("2027-01-02".parse()?));
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    pub fn may_extend(&self, today: NaiveDate) -> bool {
        today <= self.statutory
    }
}

/// The day on which a message arrived, where the company is.
///
/// ```
/// use chrono_tz::{Europe::Berlin, UTC};
/// use privacy_desk::domain::deadline::received_on;
///
/// let at = "2026-11-30T23:30:00Z".parse()?;
/// assert_eq!(received_on(at, UTC).to_string(), "2026-11-30");
/// assert_eq!(received_on(at, Berlin).to_string(), "2026-12-01"); // half past midnight
/// # Ok::<(), chrono::ParseError>(())
/// ```
pub fn received_on(at: DateTime<Utc>, zone: Tz) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

/// The same day of the next month, or its last day (Regulation 1182/71 Art. 3(2)(c)), not rolled.
///
/// ```
/// # use privacy_desk::domain::deadline::one_month_after;
/// assert_eq!(one_month_after("2026-08-31".parse()?).to_string(), "2026-09-30");
/// # Ok::<(), chrono::ParseError>(())
/// ```
pub fn one_month_after(day: NaiveDate) -> NaiveDate {
    months_after(day, 1)
}

fn months_after(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

fn days_after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}

/// A last day that is no working day gives way to the next one that is (Art. 3(4)).
fn roll(last: NaiveDate, is_working: impl Fn(&NaiveDate) -> bool) -> NaiveDate {
    last.iter_days().take(CLOSED_DAYS_MAX).find(is_working).unwrap_or(last)
}

/// The `count`th business day after `day`, which itself is not counted.
fn business_days_after(
    day: NaiveDate,
    count: usize,
    is_working: impl Fn(&NaiveDate) -> bool,
) -> NaiveDate {
    let ahead = day.iter_days().skip(1).take(count + CLOSED_DAYS_MAX);
    ahead.filter(is_working).take(count).last().unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Christmas, New Year and Easter around the turn of 2026, and no other holiday.
    fn is_holiday(day: NaiveDate) -> bool {
        ["2026-12-25", "2026-12-26", "2027-01-01", "2027-03-26", "2027-03-29"]
            .contains(&day.to_string().as_str())
    }

    #[track_caller]
    fn check(law: Law, received: &str, expected: [&str; 3]) {
        let deadline = Deadline::of(date(received), law, &is_holiday);
        let counted = [deadline.statutory, deadline.promised, deadline.extended];
        assert_eq!(counted, expected.map(date), "received {received}, {law}");
    }

    #[test]
    #[rustfmt::skip]
    fn months_are_counted_as_regulation_1182_71_says() {
        //                            statutory     promised      extended
        for (received, expected) in [
            ("2026-11-22", ["2026-12-22", "2026-12-22", "2027-02-22"]),
            ("2026-11-25", ["2026-12-28", "2026-12-25", "2027-02-25"]), // Christmas, then a weekend
            ("2026-12-31", ["2027-02-01", "2027-01-30", "2027-03-31"]), // 31 January is a Sunday
            ("2027-01-29", ["2027-03-01", "2027-02-28", "2027-04-29"]), // 28 February is a Sunday
            ("2027-01-31", ["2027-03-01", "2027-02-28", "2027-04-30"]), // 30 days would be late
            ("2028-01-31", ["2028-02-29", "2028-02-29", "2028-05-01"]), // a leap year
            ("2027-02-28", ["2027-03-30", "2027-03-28", "2027-05-28"]), // Easter Sunday and Monday
            ("2027-03-05", ["2027-04-05", "2027-04-04", "2027-06-07"]), // 5 June is a Saturday
            ("2027-08-31", ["2027-09-30", "2027-09-30", "2027-11-30"]), // no 31 September
        ] {
            check(Law::Gdpr, received, expected);
            check(Law::UkGdpr, received, expected);
        }
    }

    #[test]
    #[rustfmt::skip]
    fn california_counts_calendar_days_from_the_day_of_receipt() {
        //                                 statutory     promised      extended
        check(Law::Ccpa, "2026-11-22", ["2027-01-05", "2026-12-22", "2027-02-19"]);
        check(Law::Ccpa, "2027-01-31", ["2027-03-16", "2027-03-02", "2027-04-30"]);
        check(Law::Ccpa, "2026-11-18", ["2027-01-01", "2026-12-18", "2027-02-15"]); // no rolling
    }

    #[test]
    fn california_wants_receipt_confirmed_within_ten_business_days() {
        let by = |received| Deadline::of(date(received), Law::Ccpa, &is_holiday).acknowledge_by;
        assert_eq!(by("2026-11-20"), Some(date("2026-12-04"))); // a Friday: two whole weeks
        assert_eq!(by("2026-11-22"), Some(date("2026-12-04"))); // the Sunday after it
        assert_eq!(by("2026-12-18"), Some(date("2027-01-05"))); // Christmas and New Year fall out
    }

    #[test]
    fn the_gdpr_names_no_day_for_confirming_receipt() {
        let deadline = Deadline::of(date("2026-11-22"), Law::Gdpr, &is_holiday);
        assert_eq!(deadline.acknowledge_by, None);
    }

    #[test]
    fn an_extension_can_be_announced_on_the_last_day_but_not_after_it() {
        let deadline = Deadline::of(date("2026-11-25"), Law::Gdpr, &is_holiday);
        assert!(deadline.may_extend(date("2026-12-28")));
        assert!(!deadline.may_extend(date("2026-12-29")));
    }

    #[test]
    fn a_calendar_without_working_days_moves_nothing() {
        let deadline = Deadline::of(date("2026-11-25"), Law::Gdpr, &|_| true);
        assert_eq!(deadline.statutory, date("2026-12-25"));
        let deadline = Deadline::of(date("2026-11-25"), Law::Ccpa, &|_| true);
        assert_eq!(deadline.acknowledge_by, Some(date("2026-11-25")));
    }

    #[test]
    fn the_day_of_receipt_is_the_same_before_and_after_the_clocks_change() {
        let zone = chrono_tz::Europe::Berlin;
        let on = |at: &str| received_on(at.parse().unwrap(), zone);
        assert_eq!(on("2027-03-27T22:59:59Z"), date("2027-03-27")); // winter: UTC+1
        assert_eq!(on("2027-03-27T23:00:00Z"), date("2027-03-28"));
        assert_eq!(on("2027-03-28T21:59:59Z"), date("2027-03-28")); // summer: UTC+2
        assert_eq!(on("2027-03-28T22:00:00Z"), date("2027-03-29"));
    }

    proptest! {
        #[test]
        fn a_promise_is_never_late(day in 0_u64..80_000, law in prop::sample::select(Law::ALL)) {
            let received = date("1990-01-01") + Days::new(day);
            let deadline = Deadline::of(received, law, &is_holiday);
            prop_assert!(received < deadline.promised);
            prop_assert!(deadline.promised <= received + Days::new(PROMISE_DAYS));
            prop_assert!(deadline.promised <= deadline.statutory);
            prop_assert!(deadline.statutory < deadline.extended);
        }
    }

    #[test]
    fn the_end_of_the_calendar_is_no_reason_to_fail() {
        for law in Law::ALL {
            Deadline::of(NaiveDate::MAX, *law, &is_holiday);
        }
    }
}
