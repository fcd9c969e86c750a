//! Dates as they stand in rows, for reports that read a hundred thousand of them.
//!
//! SQLite keeps dates as text, and diesel tries up to eighteen formats on each. We wrote the text
//! ourselves (`2026-11-28`, `2026-11-28 09:15:00.123456`), so its digits are read where they
//! stand; whatever looks otherwise goes the long way.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::{
    backend::Backend,
    deserialize::{self, FromSql, FromSqlRow},
    pg::Pg,
    sql_types::{Date, Timestamp},
    sqlite::Sqlite,
};

use super::connection::MultiBackend;

/// A day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromSqlRow)]
pub(super) struct Day(pub NaiveDate);

/// A point in time (UTC), whole seconds at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromSqlRow)]
pub(super) struct Moment(pub NaiveDateTime);

impl FromSql<Date, Sqlite> for Day {
    fn from_sql(mut value: <Sqlite as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        match day(value.read_text().as_bytes()) {
            Some(day) => Ok(Self(day)),
            None => FromSql::<Date, Sqlite>::from_sql(value).map(Self),
        }
    }
}

impl FromSql<Timestamp, Sqlite> for Moment {
    fn from_sql(mut value: <Sqlite as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        match moment(value.read_text().as_bytes()) {
            Some(moment) => Ok(Self(moment)),
            None => FromSql::<Timestamp, Sqlite>::from_sql(value).map(Self),
        }
    }
}

impl FromSql<Date, Pg> for Day {
    fn from_sql(value: <Pg as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        FromSql::<Date, Pg>::from_sql(value).map(Self)
    }
}

impl FromSql<Timestamp, Pg> for Moment {
    fn from_sql(value: <Pg as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        FromSql::<Timestamp, Pg>::from_sql(value).map(Self)
    }
}

impl FromSql<Date, MultiBackend> for Day {
    fn from_sql(value: <MultiBackend as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        value.from_sql::<Self, Date>()
    }
}

impl FromSql<Timestamp, MultiBackend> for Moment {
    fn from_sql(value: <MultiBackend as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        value.from_sql::<Self, Timestamp>()
    }
}

/// Reads `2026-11-28`.
fn day(text: &[u8]) -> Option<NaiveDate> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else { return None };
    let year = i32::try_from(number([y1, y2])? * 100 + number([y3, y4])?).ok()?;
    NaiveDate::from_ymd_opt(year, number([m1, m2])?, number([d1, d2])?)
}

/// Reads `2026-11-28 09:15:00` and what may follow of a second.
fn moment(text: &[u8]) -> Option<NaiveDateTime> {
    let (date, rest) = text.split_at_checked(10)?;
    let &[b' ', h1, h2, b':', m1, m2, b':', s1, s2, ref fraction @ ..] = rest else {
        return None;
    };
    let whole = day(date)?.and_hms_opt(number([h1, h2])?, number([m1, m2])?, number([s1, s2])?)?;
    match fraction {
        [] => Some(whole),
        [b'.', digits @ ..] if digits.iter().all(u8::is_ascii_digit) => Some(whole),
        _ => None,
    }
}

fn number(digits: [u8; 2]) -> Option<u32> {
    let [tens, ones] = digits.map(|digit| char::from(digit).to_digit(10));
    Some(tens? * 10 + ones?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_we_write_is_read_as_chrono_reads_it() {
        for text in ["2026-11-28", "2028-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(day(text.as_bytes()), Some(text.parse().unwrap()), "{text}");
        }
        let at = |text: &str| NaiveDateTime::parse_from_str(text, "%F %T").unwrap();
        let told = moment(b"2026-11-28 23:59:07.123456");
        assert_eq!(told, Some(at("2026-11-28 23:59:07")));
        assert_eq!(moment(b"2026-11-28 00:00:00"), Some(at("2026-11-28 00:00:00")));
    }

    #[test]
    fn anything_else_goes_the_long_way() {
        for text in
            ["", "2026-11-2", "2026-13-01", "2026-02-29", "20261128", "+026-11-28", "é6-11-28"]
        {
            assert_eq!(day(text.as_bytes()), None, "{text}");
        }
        for text in
            ["2026-11-28", "2026-11-28T09:15:00", "2026-11-28 09:15:00Z", "2026-11-28 09:15"]
        {
            assert_eq!(moment(text.as_bytes()), None, "{text}");
        }
    }
}
