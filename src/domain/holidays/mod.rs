//! Public holidays of the places whose calendars the law’s clock follows.
//!
//! A period under European law that would end on a holiday ends on the next working day; the
//! holidays are those of the Member State where the action is taken (Regulation 1182/71 Art. 2(1),
//! 3(4)). For a company that is where its desk is.
//!
//! ```
//! use privacy_desk::domain::holidays::Region;
//!
//! let epiphany = "2027-01-06".parse()?;
//! assert!(Region::parse("DE-BY")?.has_holiday(epiphany)); // Bavaria
//! assert!(!Region::parse("DE-HH")?.has_holiday(epiphany)); // Hamburg
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # In doubt, a working day
//!
//! A holiday that we forget makes a date earlier, which is never late. One that we invent makes it
//! later, which may break the law. So the table leaves out what holds in a part of the region only
//! (Assumption in Bavaria), for some employers only, as a half day, in single years, or by a decree
//! that is published year by year. Saturdays and Sundays are no working days anyway, so holidays
//! that always fall on them are not listed.
//!
//! # Where it reaches
//!
//! The European Economic Area, the United Kingdom and the United States; within them the German
//! Länder, Alsace and Moselle, South Tyrol, the British nations and California. Anywhere else
//! there are weekends only: [`Region::coverage`] says so. The law is that of November 2026.

use std::fmt;

use chrono::{Datelike as _, Days, NaiveDate, TimeDelta, Weekday};

use self::{
    Day::{Easter, From, On, OrthodoxEaster},
    places::PLACES,
};

mod places;

/// A country or a part of one, by its ISO 3166 code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    code: String,
    place: Option<&'static Place>,
}

impl Region {
    /// Takes a code such as `IT` or `DE-BY`, in any letter case.
    ///
    /// A country that the table lacks is no mistake; text that can't be a code is.
    pub fn parse(text: &str) -> Result<Self, BadRegion> {
        let code = text.trim().to_ascii_uppercase();
        let (country, part) = code.split_once('-').unwrap_or((&code, "0"));
        let fits = country.len() == 2
            && country.bytes().all(|b| b.is_ascii_uppercase())
            && (1..=3).contains(&part.len())
            && part.bytes().all(|b| b.is_ascii_alphanumeric());
        if !fits {
            return Err(BadRegion);
        }
        let place = find(&code).or_else(|| find(country));
        Ok(Self { code, place })
    }

    /// No place at all: Saturdays and Sundays are its only free days.
    pub fn weekends_only() -> Self {
        Self { code: String::new(), place: None }
    }

    /// Whether this day is a public holiday here, or stands in for one that fell on a weekend.
    ///
    /// ```
    /// # use privacy_desk::domain::holidays::Region;
    /// let england = Region::parse("GB-ENG")?;
    /// assert!(england.has_holiday("2027-12-27".parse()?)); // for Christmas Day, a Saturday
    /// assert!(england.has_holiday("2027-12-28".parse()?)); // for Boxing Day, a Sunday
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn has_holiday(&self, day: NaiveDate) -> bool {
        // New Year's Day on a Saturday is kept in the old year by some.
        let years = [day.year(), day.year() + 1];
        self.place
            .is_some_and(|place| years.iter().any(|year| place.holidays(*year).contains(&day)))
    }

    /// How much of the region's calendar we know.
    pub fn coverage(&self) -> Coverage {
        match self.place {
            Some(place) if place.code == self.code => Coverage::Full,
            Some(_) => Coverage::CountryOnly,
            None => Coverage::WeekendsOnly,
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code)
    }
}

/// How much of a region's calendar is in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coverage {
    /// Its public holidays.
    Full,
    /// The holidays of the whole country, without those of the part that was named.
    CountryOnly,
    /// Saturdays and Sundays.
    WeekendsOnly,
}

/// Text that is no ISO 3166 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a region: write an ISO 3166 code such as IT or DE-BY")]
pub struct BadRegion;

/// Saturday or Sunday: no working days under Regulation 1182/71 Art. 2(2), nor in Britain and
/// America.
pub fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// How a holiday finds its date in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Day {
    /// Day and month.
    On(u32, u32),
    /// So many days after Easter Sunday.
    Easter(i64),
    /// So many days after the Easter Sunday of the Orthodox churches.
    OrthodoxEaster(i64),
    /// The first such weekday that is not before this day and month.
    From(Weekday, u32, u32),
    /// Ireland: the first Monday in February, or the 1st itself if that is a Friday.
    SaintBrigid,
}

impl Day {
    fn in_year(self, year: i32) -> Option<NaiveDate> {
        match self {
            On(day, month) => NaiveDate::from_ymd_opt(year, month, day),
            Easter(offset) => easter(year)?.checked_add_signed(TimeDelta::days(offset)),
            OrthodoxEaster(offset) => {
                orthodox_easter(year)?.checked_add_signed(TimeDelta::days(offset))
            }
            From(weekday, day, month) => NaiveDate::from_ymd_opt(year, month, day)?
                .iter_days()
                .find(|d| d.weekday() == weekday),
            Self::SaintBrigid => {
                let first = NaiveDate::from_ymd_opt(year, 2, 1)?;
                let is_friday = first.weekday() == Weekday::Fri;
                if is_friday { Some(first) } else { From(Weekday::Mon, 1, 2).in_year(year) }
            }
        }
    }
}

/// What happens to a holiday that falls on a weekend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Weekend {
    /// It is lost.
    Lost,
    /// The next working day that is no holiday itself is free.
    Next,
    /// Friday is free for Saturday, Monday for Sunday.
    Nearest,
    /// Monday is free for Sunday; Saturday's is lost.
    SundayOnly,
}

/// A row of the table.
#[derive(Debug, PartialEq, Eq)]
struct Place {
    code: &'static str,
    weekend: Weekend,
    days: &'static [&'static [Day]],
}

impl Place {
    /// The holidays of one year and the days that stand in for them.
    fn holidays(&self, year: i32) -> Vec<NaiveDate> {
        let days = self.days.iter().copied().flatten();
        let mut free: Vec<_> = days.filter_map(|day| day.in_year(year)).collect();
        free.sort_unstable();
        for day in free.clone() {
            free.extend(self.substitute(day, &free));
        }
        free
    }

    fn substitute(&self, day: NaiveDate, free: &[NaiveDate]) -> Option<NaiveDate> {
        match (self.weekend, day.weekday()) {
            (Weekend::Next, Weekday::Sat | Weekday::Sun) => {
                day.iter_days().take(10).find(|d| !is_weekend(*d) && !free.contains(d))
            }
            (Weekend::Nearest, Weekday::Sat) => day.pred_opt(),
            (Weekend::Nearest | Weekend::SundayOnly, Weekday::Sun) => day.succ_opt(),
            _ => None,
        }
    }
}

fn find(code: &str) -> Option<&'static Place> {
    PLACES.iter().find(|place| place.code == code)
}

/// Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).
#[expect(clippy::many_single_char_names, reason = "the names of the published algorithm")]
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - b / 4 - g + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    march(year, h + l - 7 * m + 22)
}

/// Easter Sunday of the Julian calendar (Meeus, chapter 8), as a date of the Gregorian one.
fn orthodox_easter(year: i32) -> Option<NaiveDate> {
    let d = (19 * (year % 19) + 15) % 30;
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    let calendars_apart = year / 100 - year / 400 - 2;
    march(year, d + e + 22 + calendars_apart)
}

/// The day that March would have if it went on for ever.
fn march(year: i32, day: i32) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, 3, 1)?;
    first.checked_add_days(Days::new(u64::try_from(day - 1).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// The holidays of a year that are not on a weekend, as `month-day`.
    fn weekdays(code: &str, year: i32) -> Vec<String> {
        let region = Region::parse(code).unwrap();
        let days = date(&format!("{year}-01-01")).iter_days().take_while(|day| day.year() == year);
        days.filter(|day| !is_weekend(*day) && region.has_holiday(*day))
            .map(|day| day.format("%m-%d").to_string())
            .collect()
    }

    #[test]
    fn easter_falls_where_the_churches_say() {
        for (year, western, eastern) in [
            (2024, "2024-03-31", "2024-05-05"),
            (2025, "2025-04-20", "2025-04-20"),
            (2026, "2026-04-05", "2026-04-12"),
            (2027, "2027-03-28", "2027-05-02"),
            (2038, "2038-04-25", "2038-04-25"),
            (2049, "2049-04-18", "2049-04-25"),
        ] {
            assert_eq!(easter(year), Some(date(western)));
            assert_eq!(orthodox_easter(year), Some(date(eastern)));
        }
    }

    #[test]
    #[rustfmt::skip]
    fn a_year_has_the_holidays_that_its_almanac_lists() {
        for (code, year, expected) in [
            ("DE",     2027, "01-01 03-26 03-29 05-06 05-17"),
            ("DE-BY",  2027, "01-01 01-06 03-26 03-29 05-06 05-17 05-27 11-01"),
            ("DE-SN",  2026, "01-01 04-03 04-06 05-01 05-14 05-25 11-18 12-25"),
            ("AT",     2026, "01-01 01-06 04-06 05-01 05-14 05-25 06-04 10-26 12-08 12-25"),
            ("IT",     2027, "01-01 01-06 03-29 06-02 10-04 11-01 12-08"),
            ("FR",     2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25"),
            ("GR",     2027, "01-01 01-06 03-15 03-25 04-30 05-03 06-21 10-28"),
            ("GB-ENG", 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
            ("GB-SCT", 2028, "01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26"),
            ("US",     2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25"),
            ("US-CA",  2026, "01-01 01-19 02-16 03-31 05-25 06-19 09-07 11-11 11-26 11-27 12-25"),
        ] {
            assert_eq!(weekdays(code, year).join(" "), expected, "{code} {year}");
        }
    }

    #[test]
    fn new_year_on_a_saturday_is_kept_in_the_old_year_by_america_alone() {
        assert!(Region::parse("US").unwrap().has_holiday(date("2027-12-31")));
        assert!(!Region::parse("US-CA").unwrap().has_holiday(date("2027-12-31")));
        assert!(!Region::parse("DE").unwrap().has_holiday(date("2027-12-31")));
    }

    #[test]
    fn ireland_keeps_saint_brigid_on_a_monday_or_on_the_first() {
        let ireland = Region::parse("IE").unwrap();
        assert!(ireland.has_holiday(date("2027-02-01")));
        assert!(ireland.has_holiday(date("2030-02-01"))); // a Friday
        assert!(!ireland.has_holiday(date("2030-02-04")));
    }

    #[test]
    fn the_table_is_sorted_and_names_each_place_once() {
        assert!(PLACES.is_sorted_by(|a, b| a.code < b.code));
    }

    #[test]
    fn what_is_not_in_the_table_is_said() {
        let coverage = |code| Region::parse(code).unwrap().coverage();
        assert_eq!(coverage("de-by"), Coverage::Full);
        assert_eq!(coverage("ES-MD"), Coverage::CountryOnly);
        assert_eq!(coverage("JP"), Coverage::WeekendsOnly);
        assert_eq!(weekdays("JP", 2027), Vec::<String>::new());
    }

    #[test]
    fn what_cannot_be_a_code_is_refused() {
        for text in ["", "D", "DEU", "DE-", "DE-BAYERN", "12", "DE_BY", "Bayern", "DE-B Y"] {
            assert_eq!(Region::parse(text), Err(BadRegion), "{text}");
        }
    }
}
