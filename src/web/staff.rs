//! Who of the staff is calling, and the forms that they send.
//!
//! A handler says by the type of its argument who may call it: [`Agent`], [`Officer`], [`Admin`],
//! or [`Anybody`] who is signed in. [`Posted`] is a form out of a page that this very session got.

use std::pin::Pin;

use actix_web::{FromRequest, HttpRequest, dev::Payload, http::Method, web::Bytes};
use chrono::TimeDelta;
use serde::de::DeserializeOwned;

use super::{
    Desk,
    error::WebError,
    extract::{OwnForm, desk},
};
use crate::{
    auth::COOKIE,
    db::{self, users::Session},
    domain::{
        act::Actor,
        person::Token,
        request::Language,
        staff::{Member, StaffRole},
    },
    render::desk::{Room, Signed},
};

/// How old the last sign of life may be before a new one is written down.
const SEEN_EVERY: TimeDelta = TimeDelta::minutes(1);

/// Somebody who is signed in.
#[derive(Clone)]
pub(super) struct Staff {
    /// The session.
    pub(super) session: Session,
    form_token: String,
}

impl Staff {
    /// Who it is.
    pub(super) const fn member(&self) -> &Member {
        &self.session.user.member
    }

    /// This person as the actor of a step.
    pub(super) fn actor(&self) -> Actor {
        self.member().actor()
    }

    /// The language of their pages.
    pub(super) const fn language(&self) -> Language {
        self.session.language
    }

    /// What stands around their pages.
    pub(super) fn signed(&self, here: Option<Room>) -> Signed {
        Signed::new(self.member(), here, self.form_token.clone())
    }

    async fn of(request: &HttpRequest) -> Result<Self, WebError> {
        let desk = desk(request)?;
        let Some(secret) = secret_of(request) else { return Err(signed_out(request)) };
        let (hash, now) = (secret.hash(), desk.world.now());
        let found = desk.db.read(move |db| db::users::session(db, &hash)).await?;
        let alive = |session: &Session| {
            session.user.disabled_at.is_none()
                && session.times.is_alive(&session.user.member.roles, now)
        };
        let Some(session) = found.filter(alive) else { return Err(signed_out(request)) };
        if session.times.seen_at + SEEN_EVERY <= now {
            let hash = session.hash.clone();
            desk.db.write(move |tx| db::users::seen(tx, &hash, now)).await?;
        }
        let form_token = desk.form_tokens.of(&session.hash);
        Ok(Self { session, form_token })
    }

    async fn with(request: &HttpRequest, role: StaffRole) -> Result<Self, WebError> {
        let staff = Self::of(request).await?;
        if staff.member().roles.may(role) { Ok(staff) } else { Err(WebError::NotYours) }
    }
}

/// The secret in the cookie.
fn secret_of(request: &HttpRequest) -> Option<Token> {
    Token::parse(request.cookie(COOKIE)?.value())
}

/// Whoever looks is sent to the door, and then back here. Whoever sends something is told that it
/// did not arrive.
fn signed_out(request: &HttpRequest) -> WebError {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        WebError::SignIn(request.path().to_owned())
    } else {
        WebError::SignedOut
    }
}

type Checked<T> = Pin<Box<dyn Future<Output = Result<T, WebError>>>>;

macro_rules! callers {
    ($($(#[$doc:meta])* $name:ident = $role:expr),* $(,)?) => {$(
        $(#[$doc])*
        pub(super) struct $name(pub(super) Staff);

        impl FromRequest for $name {
            type Error = WebError;
            type Future = Checked<Self>;

            fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
                let request = request.clone();
                Box::pin(async move { Staff::with(&request, $role).await.map(Self) })
            }
        }
    )*};
}

callers! {
    /// Whoever works on tickets.
    Agent = StaffRole::Agent,
    /// Whoever watches the clock and the log.
    Officer = StaffRole::Compliance,
    /// Whoever looks after users and systems.
    Admin = StaffRole::Admin,
}

/// Whoever is signed in, in whatever role.
pub(super) struct Anybody(pub(super) Staff);

impl FromRequest for Anybody {
    type Error = WebError;
    type Future = Checked<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { Staff::of(&request).await.map(Self) })
    }
}

/// A form out of a page of ours, sent by somebody who may: it holds the token of the session, and
/// nothing that its action does not know.
pub(super) struct Posted<W, T> {
    /// Who sent it.
    pub(super) by: W,
    /// What the form holds beside the token.
    pub(super) form: T,
    /// The version of the ticket that the page showed, where it showed one.
    pub(super) seen: Option<i64>,
}

impl<W, T> FromRequest for Posted<W, T>
where
    W: FromRequest<Error = WebError> + 'static,
    T: DeserializeOwned + 'static,
{
    type Error = WebError;
    type Future = Checked<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let own = OwnForm::extract(request);
        let by = W::extract(request);
        let bytes = Bytes::from_request(request, payload);
        let request = request.clone();
        Box::pin(async move {
            own.await?;
            let by = by.await?; // before a word of the form is read
            let secret = secret_of(&request).ok_or(WebError::SignedOut)?;
            let bytes = bytes.await.map_err(|_| WebError::TooLarge)?;
            let desk = desk(&request)?;
            let (form, seen) = read(&bytes, &desk, &secret.hash())?;
            Ok(Self { by, form, seen })
        })
    }
}

/// What a form holds, and the version that its page showed.
fn read<T: DeserializeOwned>(
    bytes: &[u8],
    desk: &Desk,
    session: &str,
) -> Result<(T, Option<i64>), WebError> {
    if bytes.len() > super::routes::FORM_BYTES_MAX {
        return Err(WebError::TooLarge);
    }
    let mut fields: Vec<(String, String)> =
        url::form_urlencoded::parse(bytes).into_owned().collect();
    if fields.iter().any(|(_, value)| value.contains('\0')) {
        return Err(unreadable()); // no keyboard types it, and PostgreSQL takes it in no text
    }
    let mut take = |name: &str| {
        let place = fields.iter().position(|(key, _)| key == name)?;
        Some(fields.remove(place).1)
    };
    let (token, seen) = (take("form_token"), take("seen"));
    if !token.is_some_and(|token| desk.form_tokens.is_of(session, &token)) {
        return Err(WebError::ForeignForm);
    }
    let rest: String =
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let form = serde_html_form::from_str(&rest).map_err(|_| unreadable())?;
    Ok((form, seen.and_then(|seen| seen.parse().ok())))
}

/// What a field holds may name a person: which one is wrong is not told.
fn unreadable() -> WebError {
    WebError::BadRequest("this form can't be read".to_owned())
}
