//! One language, ready to speak: sentences, dates, lists.

use std::sync::Arc;

use chrono::{Datelike as _, NaiveDate};
use chrono_tz::Tz;

use crate::{
    domain::{Time, request::Language},
    locale::{FluentArgs, Locales, MissingText},
};

/// Says things in one language and one time zone.
pub(super) struct Tongue {
    pub(super) locales: Arc<Locales>,
    pub(super) language: Language,
    pub(super) time_zone: Tz,
}

impl Tongue {
    /// The words for a key.
    pub(super) fn say(&self, key: &str, args: &FluentArgs<'_>) -> Result<String, MissingText> {
        self.locales.text(self.language, key, args)
    }

    /// A day in words, such as "20 November 2026".
    pub(super) fn date(&self, day: NaiveDate) -> Result<String, MissingText> {
        let month = self.say(&format!("month-{}", day.month()), &FluentArgs::new())?;
        let mut args = FluentArgs::new();
        args.set("day", day.day().to_string());
        args.set("month", month);
        args.set("year", day.year().to_string());
        self.say("date-long", &args)
    }

    /// A moment in words, in the company's time zone.
    pub(super) fn moment(&self, time: Time) -> Result<String, MissingText> {
        let here = time.with_timezone(&self.time_zone);
        let mut args = FluentArgs::new();
        args.set("date", self.date(here.date_naive())?);
        args.set("time", here.format("%H:%M").to_string());
        self.say("moment", &args)
    }

    /// A day in few characters, such as "20 Nov 2026". For the desk.
    pub(super) fn short(&self, day: NaiveDate) -> Result<String, MissingText> {
        let month = self.say(&format!("month-short-{}", day.month()), &FluentArgs::new())?;
        let mut args = FluentArgs::new();
        args.set("day", day.day().to_string());
        args.set("month", month);
        args.set("year", day.year().to_string());
        self.say("date-short", &args)
    }

    /// A moment in few characters, in the company's time zone. For the desk.
    pub(super) fn stamp(&self, time: Time) -> Result<String, MissingText> {
        let here = time.with_timezone(&self.time_zone);
        let mut args = FluentArgs::new();
        args.set("date", self.short(here.date_naive())?);
        args.set("time", here.format("%H:%M").to_string());
        self.say("stamp", &args)
    }

    /// "a, b and c".
    pub(super) fn list(&self, items: &[&str]) -> Result<String, MissingText> {
        match items {
            [] => Ok(String::new()),
            [only] => Ok((*only).to_owned()),
            [head @ .., last] => {
                let mut args = FluentArgs::new();
                args.set("head", head.join(", "));
                args.set("last", *last);
                self.say("list-and", &args)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tongue(code: &str) -> Tongue {
        Tongue {
            locales: Arc::new(Locales::load().unwrap()),
            language: Language::parse(code).unwrap(),
            time_zone: chrono_tz::Europe::Berlin,
        }
    }

    #[test]
    fn dates_are_written_as_each_language_writes_them() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        assert_eq!(tongue("en").date(day).unwrap(), "20 November 2026");
        assert_eq!(tongue("de").date(day).unwrap(), "20. November 2026");
        assert_eq!(tongue("it").date(day).unwrap(), "20 novembre 2026");
    }

    #[test]
    fn a_moment_is_told_in_the_company_s_zone_across_midnight() {
        let late = "2026-11-20T23:30:00Z".parse().unwrap();
        assert_eq!(tongue("en").moment(late).unwrap(), "21 November 2026 at 00:30");
        assert_eq!(tongue("de").moment(late).unwrap(), "21. November 2026 um 00:30 Uhr");
    }

    #[test]
    fn a_list_ends_with_the_language_s_own_and() {
        assert_eq!(tongue("en").list(&["a", "b", "c"]).unwrap(), "a, b and c");
        assert_eq!(tongue("it").list(&["a", "b"]).unwrap(), "a e b");
        assert_eq!(tongue("de").list(&[]).unwrap(), "");
    }
}
