//! `/confirm/{token}`: the one page. Looking changes nothing; one button confirms and proves.

use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{Data, Form, Path},
};
use serde::Deserialize;

use super::{page, view::View};
use crate::{
    db::{
        self, Reader,
        links::{Link, LinkKind},
    },
    domain::{
        Time,
        classify::{Evidence, Message, classify},
        person::Token,
        request::{Language, Scope},
    },
    flow::{self, FlowError},
    render::public::Choice,
    web::{
        Desk, Reading,
        change::change,
        error::WebError,
        extract::{OwnForm, Preferred},
    },
    world::failpoint,
};

/// What a button sends.
#[derive(Clone, Deserialize)]
pub(in crate::web) struct Pressed {
    act: String,
    #[serde(default)]
    scope: String,
}

/// The buttons behind a link.
#[derive(Debug, Clone, Copy)]
enum Button {
    /// "Confirm my choice and address."
    Confirm,
    /// "I did not send this."
    NotMe,
    /// "Send me a new link."
    Renew,
    /// "Yes, stop deleting."
    Withdraw,
}

impl Button {
    fn parse(value: &str) -> Option<Self> {
        match value {
            "confirm" => Some(Self::Confirm),
            "not-me" => Some(Self::NotMe),
            "renew" => Some(Self::Renew),
            "withdraw" => Some(Self::Withdraw),
            _ => None,
        }
    }
}

impl Pressed {
    /// The choice that goes with the button. No choice is fine where the page stated one; a choice
    /// that makes no sense is not read as the one that was stated.
    fn choice(&self) -> Result<Option<Scope>, FlowError> {
        if self.scope.is_empty() {
            return Ok(None);
        }
        let scope = Choice::parse(&self.scope).and_then(Choice::scope);
        scope.map(Some).ok_or(FlowError::NoChoice)
    }
}

/// What the link finds.
enum Found {
    /// The requester is asked.
    Open(View),
    /// It is answered: where things stand.
    Answered(View, Link),
    /// The link's time is over, the request's is not.
    Expired(View, bool),
}

/// Shows the page. GET and HEAD change nothing: mail scanners open links before people do.
pub(in crate::web) async fn show(
    desk: Data<Desk>,
    wanted: Preferred,
    token: Path<String>,
) -> Result<HttpResponse, WebError> {
    let token = Token::parse(&token).ok_or(WebError::NotFound)?;
    answer(&desk, token, wanted.chosen, false).await
}

/// A button was pressed. The same button pressed twice shows the same result.
pub(in crate::web) async fn press(
    desk: Data<Desk>,
    wanted: Preferred,
    token: Path<String>,
    _own: OwnForm,
    pressed: Form<Pressed>,
) -> Result<HttpResponse, WebError> {
    let token = Token::parse(&token).ok_or(WebError::NotFound)?;
    let (secret, at) = (token.clone(), desk.world.now());
    let button = Button::parse(&pressed.act)
        .ok_or_else(|| WebError::BadRequest("the page has no such button".to_owned()))?;
    let pressed = pressed.into_inner();
    let done = change(&desk.db, move |tx| {
        act_on(tx, button, &pressed, &secret, at)?;
        failpoint("confirm.before_commit");
        Ok(())
    });
    let done = done.await;
    failpoint("confirm.after_commit");
    match done {
        Ok(()) => answer(&desk, token, wanted.chosen, false).await,
        Err(FlowError::NoChoice) => answer(&desk, token, wanted.chosen, true).await,
        // The page itself says what a spent link, a full mailbox or a step that comes too late
        // means, and what to do.
        Err(FlowError::SpentLink | FlowError::TooManyLetters | FlowError::NotAllowed(_)) => {
            answer(&desk, token, wanted.chosen, false).await
        }
        Err(error) => Err(error.into()),
    }
}

fn act_on(
    tx: &mut db::Tx,
    button: Button,
    pressed: &Pressed,
    token: &Token,
    at: Time,
) -> Result<(), FlowError> {
    let done = match button {
        Button::Confirm => flow::verify::confirm(tx, token, pressed.choice()?, at),
        Button::NotMe => flow::clarify::disown(tx, token, at),
        Button::Renew => flow::clarify::renew(tx, token, at),
        Button::Withdraw => flow::verify::withdraw(tx, token, at),
    };
    done.map(drop)
}

/// The page that fits what the link finds now.
async fn answer(
    desk: &Desk,
    token: Token,
    chosen: Option<Language>,
    choice_missing: bool,
) -> Result<HttpResponse, WebError> {
    let (now, reading) = (desk.world.now(), desk.intake.reading().clone());
    let found = desk.db.read(move |db| find(db, &reading, &token, now)).await?;
    let of = |view: &View| chosen.unwrap_or(view.ticket.language);
    match found {
        Found::Open(view) => {
            let status =
                if choice_missing { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
            page(desk, &view.confirm(desk, of(&view), choice_missing), of(&view), status)
        }
        Found::Answered(view, link) => page(desk, &view.progress(&link), of(&view), StatusCode::OK),
        Found::Expired(view, limit) => {
            page(desk, &view.link_expired(limit), of(&view), StatusCode::GONE)
        }
    }
}

fn find(db: &mut Reader, reading: &Reading, token: &Token, now: Time) -> Result<Found, FlowError> {
    let link = db::links::find(db, token, LinkKind::Confirm)?.ok_or(FlowError::NoSuchLink)?;
    let view = View::read(db, &link.ticket)?;
    if !view.ticket.waits_for_requester() {
        return Ok(Found::Answered(view, link));
    }
    if link.is_live(now) {
        let quoted = quoted(db, reading, &link.ticket)?;
        return Ok(Found::Open(view.quoting(quoted)));
    }
    let to = db::people::address(db, &link.ticket)?;
    let may = match to {
        Some(to) => flow::caps::may_write_link(db, &to, now)?,
        None => false,
    };
    Ok(Found::Expired(view, !may))
}

/// The recognised words of the first message, and no others: whoever wrote the mail could
/// otherwise send their own text to a stranger through this page.
fn quoted(db: &mut Reader, reading: &Reading, ticket: &str) -> Result<Option<String>, db::DbError> {
    let first = db::messages::of_ticket(db, ticket)?.into_iter().find_map(|m| m.words);
    let Some(words) = first.filter(|words| !words.subject.is_empty()) else { return Ok(None) };
    let message = Message { subject: &words.subject, body: &words.body };
    let evidence = classify(&message, &reading.lexicons).evidence;
    let quoted = evidence.iter().map(|Evidence { text, .. }| text.as_str()).collect::<Vec<_>>();
    Ok((!quoted.is_empty()).then(|| quoted.join(" … ")))
}
