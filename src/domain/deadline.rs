//! The law’s clock.

use chrono::{Months, NaiveDate};

/// The same day of the next month, or its last day (Regulation 1182/71 Art. 3(2)(c)).
pub fn one_month_after(day: NaiveDate) -> NaiveDate {
    day.checked_add_months(Months::new(1)).unwrap_or(NaiveDate::MAX)
}
