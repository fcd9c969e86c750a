//! `/admin/letters`: what people get to read, before anybody gets it.

use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{Data, Path, Query},
};
use serde::Deserialize;

use crate::{
    domain::{lifecycle::Letter, request::Language},
    render::{
        admin::{Letters, Shown},
        desk::{Choices, Room},
    },
    web::{Desk, desk::page, error::WebError, staff::Admin},
};

/// Which letter, in which language.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in crate::web) struct Asked {
    letter: String,
    r#in: String,
}

/// Shows a letter for all invented cases, as plain text.
pub(in crate::web) async fn show(
    desk: Data<Desk>,
    admin: Admin,
    asked: Query<Asked>,
) -> Result<HttpResponse, WebError> {
    let staff = admin.0;
    let letter = Letter::parse(&asked.letter).unwrap_or(Letter::Confirm);
    let there = desk.locales.languages();
    let wanted = Language::parse(&asked.r#in).filter(|language| there.contains(language));
    let language = wanted.unwrap_or_else(|| staff.language());
    let named = |one: &Language| (one.to_string(), desk.locales.name(*one), *one == language);
    let shown = Letters {
        staff: staff.signed(Some(Room::Letters)),
        letters: Choices::of(Letter::ALL.iter().map(|one| one.as_str()), Some(letter.as_str())),
        languages: there.iter().map(named).collect(),
        letter: letter.as_str(),
        language: language.to_string(),
        cases: Shown::all(&desk.renderer, letter, language)?,
    };
    page(&desk, &shown, staff.language(), StatusCode::OK)
}

/// Shows one case as the HTML of the letter, without anything around it.
pub(in crate::web) async fn html(
    desk: Data<Desk>,
    _: Admin,
    path: Path<(String, String, usize)>,
) -> Result<HttpResponse, WebError> {
    let (letter, language, number) = path.into_inner();
    let (letter, language) = (Letter::parse(&letter), Language::parse(&language));
    let (Some(letter), Some(language)) = (letter, language) else {
        return Err(WebError::NotFound);
    };
    let cases = Shown::all(&desk.renderer, letter, language)?;
    let case = cases.into_iter().find(|case| case.number == number).ok_or(WebError::NotFound)?;
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(case.html))
}
