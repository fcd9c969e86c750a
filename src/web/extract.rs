//! What handlers take as arguments: a language, a form from our own page, a bearer of a token.

use std::{
    future::{Ready, ready},
    pin::Pin,
};

use actix_web::{
    Error, FromRequest, HttpRequest,
    dev::Payload,
    http::header,
    web::{Data, Json},
};
use futures::StreamExt as _;
use serde::de::DeserializeOwned;

use super::{Desk, error::WebError};
use crate::{
    auth::{TokenError, TokenScope},
    db,
    domain::request::Language,
};

/// The language that a browser asks for: `?language=de` before `Accept-Language`.
pub(super) struct Preferred {
    /// The language in which to answer if nothing else is known.
    pub(super) language: Language,
    /// Whether the person chose it on the page.
    pub(super) chosen: Option<Language>,
}

impl Preferred {
    pub(super) fn of(request: &HttpRequest, desk: &Desk) -> Self {
        let chosen = url::form_urlencoded::parse(request.query_string().as_bytes())
            .find(|(key, _)| key == "language")
            .and_then(|(_, value)| Language::parse(&value))
            .filter(|language| desk.locales.languages().contains(language));
        let header = request.headers().get(header::ACCEPT_LANGUAGE);
        let wanted = header.and_then(|value| value.to_str().ok()).unwrap_or_default();
        Self { language: chosen.unwrap_or_else(|| desk.locales.choose(wanted)), chosen }
    }
}

impl FromRequest for Preferred {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(desk(request).map(|desk| Self::of(request, &desk)))
    }
}

/// A form that our own page sent. A browser says where a form comes from (`Sec-Fetch-Site`, and
/// `Origin` behind it); a form from elsewhere is refused before it is read.
pub(super) struct OwnForm;

impl OwnForm {
    fn check(request: &HttpRequest, desk: &Desk) -> Result<Self, WebError> {
        let header = |name: &str| request.headers().get(name).and_then(|v| v.to_str().ok());
        let fine = match (header("Sec-Fetch-Site"), header("Origin")) {
            // Neither header: no browser, and so no cookies that somebody could ride on.
            (Some("same-origin" | "none"), _) | (None, None) => true,
            (Some(_), _) => false,
            (None, Some(origin)) => origin == origin_of(&desk.base_url),
        };
        if fine { Ok(Self) } else { Err(WebError::ForeignForm) }
    }
}

impl FromRequest for OwnForm {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(desk(request).and_then(|desk| Self::check(request, &desk)))
    }
}

/// Scheme, host and port of the desk, as a browser writes them.
fn origin_of(base_url: &str) -> String {
    url::Url::parse(base_url).map(|url| url.origin().ascii_serialization()).unwrap_or_default()
}

/// The largest raw mail that the API takes, in bytes; the mail room's own limit lies below it.
const MAIL_BYTES_MAX: usize = 26 * 1024 * 1024;
/// Room for the largest mail and its seal. Allocators map a piece of this size by itself (glibc from
/// 32 MiB on, `mallopt(3)`), which costs what is written into it and goes back as soon as it is
/// dropped; a buffer that grows with the mail leaves holes of its size behind.
const MAIL_ROOM_BYTES: usize = 33 * 1024 * 1024;

/// A mail of no more than this gets as much room as it says to need.
const SMALL_MAIL_BYTES: usize = 1024 * 1024;

/// A raw mail from a machine whose token may hand it in. The token is checked before anything is
/// read.
pub(super) struct MailFromMachine(pub(super) Vec<u8>);

type Checked<T> = Pin<Box<dyn Future<Output = Result<T, WebError>>>>;

impl FromRequest for MailFromMachine {
    type Error = WebError;
    type Future = Checked<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, mut payload) = (request.clone(), payload.take());
        Box::pin(async move {
            machine(&request, TokenScope::Intake).await?;
            let announced = content_length(&request);
            if announced.is_some_and(|length| length > MAIL_BYTES_MAX) {
                return Err(WebError::TooLarge);
            }
            let small = announced.filter(|length| *length <= SMALL_MAIL_BYTES);
            let mut mail = Vec::with_capacity(small.unwrap_or(MAIL_ROOM_BYTES));
            while let Some(chunk) = payload.next().await {
                let chunk = chunk.map_err(|_| WebError::BadRequest("the mail broke off".into()))?;
                if mail.len() + chunk.len() > MAIL_BYTES_MAX {
                    return Err(WebError::TooLarge);
                }
                mail.extend_from_slice(&chunk);
            }
            Ok(Self(mail))
        })
    }
}

fn content_length(request: &HttpRequest) -> Option<usize> {
    request.headers().get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// A body that only a machine may send whose token is for it.
pub(super) trait Scoped {
    /// What the token must be for.
    const SCOPE: TokenScope;
}

/// JSON from a machine. Its token is checked before anything is read.
pub(super) struct FromMachine<T> {
    /// Which token it was: the log names it.
    pub(super) jti: String,
    /// What was sent.
    pub(super) body: T,
}

impl<T: Scoped + DeserializeOwned + 'static> FromRequest for FromMachine<T> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, mut payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let jti = machine(&request, T::SCOPE).await?;
            let body = Json::<T>::from_request(&request, &mut payload).await?.into_inner();
            Ok(Self { jti, body })
        })
    }
}

/// Checks that the caller's token may hand in requests for people. A call that the company's own
/// app signed needs none, so this is no argument type.
pub(super) async fn requests_machine(request: &HttpRequest) -> Result<(), WebError> {
    machine(request, TokenScope::Requests).await.map(drop)
}

/// Checks the bearer token (RFC 6750) and that it was not revoked; its id, if it is good.
async fn machine(request: &HttpRequest, scope: TokenScope) -> Result<String, WebError> {
    let desk = desk(request)?;
    let token = bearer(request).ok_or(TokenError::Invalid)?;
    let claims = desk.signer.verify(token, scope, desk.world.now())?;
    let jti = claims.jti.clone();
    let good = desk.db.read(move |db| db::tokens::is_good(db, &jti)).await?;
    if good { Ok(claims.jti) } else { Err(TokenError::Invalid.into()) }
}

/// The token in the `Authorization` header.
fn bearer(request: &HttpRequest) -> Option<&str> {
    let header = request.headers().get(header::AUTHORIZATION)?.to_str().ok()?;
    let (kind, token) = header.split_once(' ')?;
    kind.eq_ignore_ascii_case("bearer").then_some(token.trim())
}

pub(super) fn desk(request: &HttpRequest) -> Result<Data<Desk>, WebError> {
    let desk = request.app_data::<Data<Desk>>().cloned();
    desk.ok_or_else(|| WebError::Internal("the desk was not handed to the server".to_owned()))
}
