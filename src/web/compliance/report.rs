//! `/compliance`: how the time limits were kept, as a page and as CSV, and the check of the log.

use actix_web::{
    HttpResponse,
    http::{StatusCode, header},
    web::{Data, Query},
};
use chrono::{Months, NaiveDate};
use serde::Deserialize;

use crate::{
    db::{self, audit::Broken},
    domain::{request::Law, sla::Case},
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
    answer(&desk, &officer.0, (&asked, None)).await
}

/// Checks the audit log, and shows the report with what was seen.
pub(in crate::web) async fn check(
    desk: Data<Desk>,
    posted: Posted<Officer, Asked>,
) -> Result<HttpResponse, WebError> {
    let seen = desk.db.read(db::audit::verify_all).await?;
    let told = |broken: Broken| {
        let whose = broken.reference.unwrap_or(broken.stream);
        format!("{whose}: {}", broken.why)
    };
    let broken = seen.broken.into_iter().map(told).collect();
    let chain = Chain { lines: seen.lines, broken };
    answer(&desk, &posted.by.0, (&posted.form, Some(chain))).await
}

/// The report as a sheet.
pub(in crate::web) async fn csv(
    desk: Data<Desk>,
    _officer: Officer,
    asked: Query<Asked>,
) -> Result<HttpResponse, WebError> {
    let today = desk.rules.day(desk.world.now());
    let days = asked.days(today);
    let cases = cases(&desk, days, Law::parse(&asked.law)).await?;
    let bytes =
        sheet::of_cases(&cases, today).map_err(|error| WebError::Internal(error.to_string()))?;
    let name = format!("attachment; filename=\"requests-{}-{}.csv\"", days.0, days.1);
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, name))
        .body(bytes))
}

async fn cases(
    desk: &Desk,
    days: (NaiveDate, NaiveDate),
    law: Option<Law>,
) -> Result<Vec<Case>, WebError> {
    let zone = desk.rules.time_zone;
    let mut cases = desk.db.read(move |db| db::reports::cases(db, days, zone)).await?;
    cases.retain(|case| law.is_none_or(|law| case.law == law));
    Ok(cases)
}

async fn answer(
    desk: &Desk,
    staff: &Staff,
    (asked, chain): (&Asked, Option<Chain>),
) -> Result<HttpResponse, WebError> {
    let today = desk.rules.day(desk.world.now());
    let (days, law) = (asked.days(today), Law::parse(&asked.law));
    let cases = cases(desk, days, law).await?;
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
    let report = Report::of(staff.signed(Some(Room::Report)), period, (&cases, today), chain);
    page(desk, &report, (staff.language(), StatusCode::OK))
}
