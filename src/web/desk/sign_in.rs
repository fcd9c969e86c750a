//! `/desk/sign-in` and `/desk/sign-out`: the door of the desk.

use actix_web::{
    HttpRequest, HttpResponse,
    cookie::{Cookie, SameSite},
    http::StatusCode,
    web::{Data, Form},
};
use secrecy::SecretString;
use serde::Deserialize;

use super::{go_to, own_path, page};
use crate::{
    auth::COOKIE,
    db::users::User,
    domain::{person::Token, request::Language},
    flow,
    render::desk::{SignIn, home_of},
    web::{
        Desk,
        change::change,
        error::WebError,
        extract::OwnForm,
        staff::{Anybody, Posted},
    },
};

/// What the door's form sends.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::web) struct Typed {
    name: String,
    password: SecretString,
    #[serde(default)]
    next: String,
    #[serde(default)]
    language: String,
}

/// What the form behind one's own name sends.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::web) struct Leaving {
    #[serde(rename = "where")]
    from: String,
}

/// Shows the door.
pub(in crate::web) async fn show(
    desk: Data<Desk>,
    request: HttpRequest,
) -> Result<HttpResponse, WebError> {
    let asked = |name: &str| {
        let mut pairs = url::form_urlencoded::parse(request.query_string().as_bytes());
        pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    };
    let language = staff_language(&desk, &request, asked("language").as_deref());
    let next = own_path(&asked("next").unwrap_or_default());
    let door = door(&desk, String::new(), next, language);
    page(&desk, &door, language, StatusCode::OK)
}

/// Somebody signs in.
pub(in crate::web) async fn sign_in(
    desk: Data<Desk>,
    request: HttpRequest,
    _own: OwnForm,
    typed: Form<Typed>,
) -> Result<HttpResponse, WebError> {
    let typed = typed.into_inner();
    let language = staff_language(&desk, &request, Some(&typed.language));
    let Some(user) = try_password(&desk, &typed.name, typed.password).await? else {
        let next = own_path(&typed.next);
        let door = SignIn { failed: true, ..door(&desk, typed.name, next, language) };
        return page(&desk, &door, language, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let home = home_of(&user.member.roles);
    let secret = Token::from_chance(desk.world.secret());
    let (at, opened) = (desk.world.now(), secret.clone());
    let sign_in =
        move |tx: &mut _| flow::accounts::sign_in(tx, &user.member, &opened, language, at);
    change(&desk.db, sign_in).await?;
    let next = own_path(&typed.next);
    let mut response = go_to(if next == "/desk" { home } else { &next });
    hand_over(&mut response, &secret)?;
    Ok(response)
}

/// Somebody leaves.
pub(in crate::web) async fn sign_out(
    desk: Data<Desk>,
    leaving: Posted<Anybody, Leaving>,
) -> Result<HttpResponse, WebError> {
    let (at, everywhere) = (desk.world.now(), leaving.form.from == "everywhere");
    let session = leaving.by.0.session;
    change(&desk.db, move |tx| flow::accounts::sign_out(tx, &session, everywhere, at)).await?;
    let mut response = go_to("/desk/sign-in");
    let mut cookie = cookie(String::new());
    cookie.make_removal();
    response.add_cookie(&cookie).map_err(|error| WebError::Internal(error.to_string()))?;
    Ok(response)
}

/// Checks a password; `None` where it is wrong, nobody has the name, or it may not be tried now.
/// All three take as long and look the same.
pub(super) async fn try_password(
    desk: &Desk,
    name: &str,
    password: SecretString,
) -> Result<Option<User>, WebError> {
    let (name, at) = (name.trim().to_ascii_lowercase(), desk.world.now());
    let user = change(&desk.db, move |tx| flow::accounts::try_password(tx, &name, at)).await?;
    let hash = user.as_ref().map(|user| user.password.clone());
    if desk.passwords.is_right(password, hash).await? {
        return Ok(user);
    }
    if let Some(user) = user {
        let refuse = move |tx: &mut _| flow::accounts::refuse_sign_in(tx, &user.member, at);
        change(&desk.db, refuse).await?;
    }
    Ok(None)
}

/// Puts the secret of a session into the browser.
pub(super) fn hand_over(response: &mut HttpResponse, secret: &Token) -> Result<(), WebError> {
    let cookie = cookie(secret.reveal().to_owned());
    response.add_cookie(&cookie).map_err(|error| WebError::Internal(error.to_string()))
}

fn cookie(value: String) -> Cookie<'static> {
    Cookie::build(COOKIE, value)
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
        .finish()
}

fn door(desk: &Desk, name: String, next: String, language: Language) -> SignIn {
    let languages = desk.locales.staff_languages().into_iter();
    SignIn {
        name,
        next,
        failed: false,
        language: language.to_string(),
        languages: languages.map(|of| (of.to_string(), desk.locales.name(of))).collect(),
    }
}

/// The language of the pages: the one that was chosen, or the one that the browser asks for.
fn staff_language(desk: &Desk, request: &HttpRequest, chosen: Option<&str>) -> Language {
    let there = desk.locales.staff_languages();
    let header = request.headers().get(actix_web::http::header::ACCEPT_LANGUAGE);
    let wanted = header.and_then(|value| value.to_str().ok()).unwrap_or_default();
    chosen
        .and_then(Language::parse)
        .filter(|language| there.contains(language))
        .or_else(|| Some(desk.locales.choose(wanted)).filter(|language| there.contains(language)))
        .unwrap_or(Language::ENGLISH)
}
