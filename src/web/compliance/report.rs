//! `/compliance`: how the time limits were kept, as a page and as CSV, and the check of the log.

use actix_web::{
    HttpResponse,
    http::{StatusCode, header},
    web::{Data, Query},
};
use chrono::{Months, NaiveDate};
use serde::Deserialize;
use tokio::try_join;

use crate::{
    db::{self, audit::Broken, register::Entry},
    domain::{request::Law, sums::Sums},
    render::{
        compliance::{Chain, Period, Report},
        desk::{Choices, Room},
        sheet,
    },
    web::{
        Desk,
        desk::page,
        error::WebError,
        staff::{Officer, Posted, Staff},
    },
};

/// The days and the law that are asked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in crate::web) struct Asked {
    from: String,
    to: String,
    law: String,
}

impl Asked {
    /// The first and the last day: the last twelve months, unless something else makes sense.
    fn days(&self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        let year_ago = today.checked_sub_months(Months::new(12)).unwrap_or(today);
        let day = |text: &str, usual| text.parse().unwrap_or(usual);
        (day(&self.from, year_ago), day(&self.to, today))
    }
}

/// Shows the report.
pub(in crate::web) async fn show(
    desk: Data<Desk>,
    officer: Officer,
    asked: Query<Asked>,
) -> Result<HttpResponse, WebError> {
    answer(&desk, &officer.0, &asked, None).await
}

/// Checks the audit log, and shows the report with what was seen.
pub(in crate::web) async fn check(
    desk: Data<Desk>,
    posted: Posted<Officer, Asked>,
) -> Result<HttpResponse, WebError> {
    let seen = desk.db.read(db::audit::verify_all).await?;
    let broken = seen.broken.iter().map(Broken::to_string).collect();
    let chain = Chain { lines: seen.lines, broken };
    answer(&desk, &posted.by.0, &posted.form, Some(chain)).await
}

/// The report as a sheet.
pub(in crate::web) async fn csv(
    desk: Data<Desk>,
    _officer: Officer,
    asked: Query<Asked>,
) -> Result<HttpResponse, WebError> {
    let today = desk.rules.day(desk.world.now());
    let (days, law) = (asked.days(today), Law::parse(&asked.law));
    let zone = desk.rules.time_zone;
    let mut cases = desk.db.read(move |db| db::reports::cases(db, days, zone)).await?;
    cases.retain(|case| law.is_none_or(|law| case.law == law));
    let bytes =
        sheet::of_cases(&cases, today).map_err(|error| WebError::Internal(error.to_string()))?;
    Ok(as_sheet(bytes, &format!("requests-{}-{}.csv", days.0, days.1)))
}

/// The register of 11 CCR § 7101 as a sheet.
pub(in crate::web) async fn register(
    desk: Data<Desk>,
    _officer: Officer,
    asked: Query<Asked>,
) -> Result<HttpResponse, WebError> {
    let (from, to) = asked.days(desk.rules.day(desk.world.now()));
    let entries = desk.db.read(move |db| db::register::between(db, from, to)).await?;
    let cells = |entry: Entry| {
        [
            entry.reference,
            entry.requested_on.to_string(),
            entry.nature,
            entry.manner,
            entry.responded_on.to_string(),
            entry.response,
            entry.denial_basis.unwrap_or_default(),
            entry.law,
        ]
    };
    let rows: Vec<_> = entries.into_iter().map(cells).collect();
    let bytes = sheet::of_register(&rows).map_err(|error| WebError::Internal(error.to_string()))?;
    Ok(as_sheet(bytes, &format!("register-{from}-{to}.csv")))
}

fn as_sheet(bytes: Vec<u8>, name: &str) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(bytes)
}

async fn sums(
    desk: &Desk,
    days: (NaiveDate, NaiveDate),
    law: Option<Law>,
    today: NaiveDate,
) -> Result<Sums, WebError> {
    let zone = desk.rules.time_zone;
    let read = |days| desk.db.read(move |db| db::reports::sums(db, days, law, (zone, today)));
    // Every request of a year is read, and two cores do it in half the time.
    let (first, second) = halves(days);
    let (mut sums, later) = try_join!(read(first), read(second))?;
    sums.join(later);
    Ok(sums)
}

/// The days of a period in two parts, none of them twice.
fn halves((from, to): (NaiveDate, NaiveDate)) -> ((NaiveDate, NaiveDate), (NaiveDate, NaiveDate)) {
    let middle = from + (to - from) / 2;
    ((from, middle), (middle.succ_opt().unwrap_or(middle), to))
}

async fn answer(
    desk: &Desk,
    staff: &Staff,
    asked: &Asked,
    chain: Option<Chain>,
) -> Result<HttpResponse, WebError> {
    let today = desk.rules.day(desk.world.now());
    let (days, law) = (asked.days(today), Law::parse(&asked.law));
    let sums = sums(desk, days, law, today).await?;
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("from", &days.0.to_string()).append_pair("to", &days.1.to_string());
    if let Some(law) = law {
        query.append_pair("law", law.as_str());
    }
    let period = Period {
        from: days.0,
        to: days.1,
        law: Choices::of(Law::ALL.iter().map(|one| one.as_str()), law.map(Law::as_str)),
        query: query.finish(),
    };
    let report = Report::of(staff.signed(Some(Room::Report)), period, &sums, chain);
    page(desk, &report, staff.language(), StatusCode::OK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_day_is_lost_or_counted_twice() {
        let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
        for (from, to) in [("2026-01-01", "2026-12-31"), ("2026-01-01", "2026-01-02")] {
            let ((a, b), (c, d)) = halves((day(from), day(to)));
            assert_eq!((a, d, b.succ_opt().unwrap()), (day(from), day(to), c));
        }
        let ((a, b), (c, d)) = halves((day("2026-01-01"), day("2026-01-01")));
        assert!(a == b && c > d, "one day has no second half");
    }
}
