//! The pages for data subjects: one file for each path.

pub(super) mod assets;
pub(super) mod certificate;
pub(super) mod confirm;
pub(super) mod form;
pub(super) mod guesses;
pub(super) mod status;

mod view;

use actix_web::{HttpResponse, http::StatusCode};

use super::{Desk, error::WebError};
use crate::{domain::request::Language, render::Page};

/// A page as an answer.
fn page<P: Page>(
    desk: &Desk,
    page: &P,
    language: Language,
    status: StatusCode,
) -> Result<HttpResponse, WebError> {
    let html = desk.renderer.page(page, language)?;
    Ok(HttpResponse::build(status).content_type("text/html; charset=utf-8").body(html))
}
