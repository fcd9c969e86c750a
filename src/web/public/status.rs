//! `/status/{code}`: where things stand, for whoever holds a letter of ours.

use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{Data, Path},
};

use super::{page, view::View};
use crate::{
    db::{self, links::LinkKind},
    domain::person::Token,
    flow::FlowError,
    web::{Desk, error::WebError, extract::Preferred},
};

/// Shows the status. The code has 256 random bits and is stored as a hash.
pub(in crate::web) async fn show(
    desk: Data<Desk>,
    wanted: Preferred,
    code: Path<String>,
) -> Result<HttpResponse, WebError> {
    let code = Token::parse(&code).ok_or(WebError::NotFound)?;
    let shown = code.clone();
    let view = desk.db.read(move |db| {
        let link = db::links::find(db, &code, LinkKind::Status)?.ok_or(FlowError::NoSuchLink)?;
        View::read(db, &link.ticket)
    });
    let view = view.await?;
    let language = wanted.chosen.unwrap_or(view.ticket.language);
    let status = view.status(&desk, &shown, language, desk.world.now());
    page(&desk, &status, language, StatusCode::OK)
}
