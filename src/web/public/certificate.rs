//! `/status/{code}/certificate` and the signed file beside it; `/certificate-key.pem`.

use actix_web::{
    HttpResponse,
    http::{StatusCode, header},
    web::{Data, Path},
};

use super::page;
use crate::{
    db::{self, Reader, links::LinkKind},
    domain::{certificate::Certificate, person::Token, request::Language, ticket::Ticket},
    flow::{self, FlowError},
    render::public,
    web::{Desk, error::WebError, extract::Preferred},
};

/// Where the public key is: printed on paper, so it stays.
const PUBLIC_KEY_PATH: &str = "/certificate-key.pem";

/// Shows what is certified of the request behind a link.
pub(in crate::web) async fn show(
    desk: Data<Desk>,
    wanted: Preferred,
    code: Path<String>,
) -> Result<HttpResponse, WebError> {
    let (ticket, certificate, link) = behind(&desk, &code).await?;
    let language = wanted.chosen.unwrap_or(ticket.language);
    let file = format!("/status/{}/certificate.json", link.reveal());
    paper(&desk, &certificate, language, Some(&link), file)
}

/// The signed file. With the link of the last letter it is the person's own copy.
pub(in crate::web) async fn file(
    desk: Data<Desk>,
    code: Path<String>,
) -> Result<HttpResponse, WebError> {
    let (_, certificate, link) = behind(&desk, &code).await?;
    signed(&desk, &certificate, Some(&link))
}

/// The key that checks certificates.
pub(in crate::web) async fn public_key(desk: Data<Desk>) -> Result<HttpResponse, WebError> {
    let pem = desk.certifier.public_key()?.pem();
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(pem))
}

async fn behind(desk: &Desk, code: &str) -> Result<(Ticket, Certificate, Token), WebError> {
    let code = Token::parse(code).ok_or(WebError::NotFound)?;
    let link = code.clone();
    let found = desk.db.read(move |db| {
        let link = db::links::find(db, &code, LinkKind::Status)?.ok_or(FlowError::NoSuchLink)?;
        certified(db, &link.ticket)
    });
    let (ticket, certificate) = found.await?;
    Ok((ticket, certificate, link))
}

/// A ticket with its certificate, if it has one.
fn certified(db: &mut Reader, id: &str) -> Result<(Ticket, Certificate), FlowError> {
    let ticket = db::tickets::get(db, id)?;
    let certificate = flow::certificate::of(db, &ticket)?.ok_or(FlowError::NoCertificate)?;
    Ok((ticket, certificate))
}

/// The page, for screen and paper.
pub(in crate::web) fn paper(
    desk: &Desk,
    certificate: &Certificate,
    language: Language,
    link: Option<&Token>,
    file: String,
) -> Result<HttpResponse, WebError> {
    let urls = (file, format!("{}{PUBLIC_KEY_PATH}", desk.base_url));
    let when = (language, desk.rules.day(certificate.ended_at));
    let paper = public::Certificate::of(certificate, &desk.catalogue, when, (link, urls));
    page(desk, &paper, language, StatusCode::OK)
}

/// The signed file, to be saved under the reference.
pub(in crate::web) fn signed(
    desk: &Desk,
    certificate: &Certificate,
    link: Option<&Token>,
) -> Result<HttpResponse, WebError> {
    let name = format!("attachment; filename=\"certificate-{}.json\"", certificate.reference);
    Ok(HttpResponse::Ok()
        .content_type("application/json")
        .insert_header((header::CONTENT_DISPOSITION, name))
        .body(desk.certifier.file(certificate, link)?))
}
