//! `/desk/tickets/{reference}/reply`: an agent writes to the person, reads the letter as the person
//! will, and sends it. Ten seconds are left to take it back on the page of the request.

use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{Data, Path, Query},
};
use serde::Deserialize;

use super::{go_to, page};
use crate::{
    db::{
        self, DbError,
        messages::{Kind, Message},
    },
    domain::{
        lifecycle::{Action, NotAllowed, Role, open_to},
        person::{EmailAddress, Token},
        ticket::Ticket,
    },
    flow::{self, FlowError},
    render::{
        desk::{Choices, Preview, ReplyMistake, ReplyPage, Room},
        letters::{Canned, Case, Draft, Reply},
    },
    web::{
        Desk,
        change::change,
        error::WebError,
        staff::{Agent, Posted, Staff},
    },
};

/// The longest reply, in characters.
const TEXT_LENGTH_MAX: usize = 4000;

/// Which of the ready replies to begin with.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in crate::web) struct Begin {
    r#use: String,
}

/// What the form sends.
#[derive(Clone, Deserialize)]
#[serde(tag = "act", rename_all = "kebab-case", deny_unknown_fields)]
pub(in crate::web) enum Written {
    /// Show it as the person will read it.
    Preview { text: String },
    /// Send it.
    Send { text: String },
}

/// What the page shows beside the request.
#[derive(Default)]
struct Typed {
    text: String,
    canned: Option<Canned>,
    preview: bool,
    mistake: Option<ReplyMistake>,
}

/// A request, and whom and what a reply answers.
struct Asked {
    ticket: Ticket,
    to: EmailAddress,
    words: Option<String>,
}

/// Shows the form, empty or with one of the ready replies.
pub(in crate::web) async fn show(
    desk: Data<Desk>,
    agent: Agent,
    path: Path<String>,
    begin: Query<Begin>,
) -> Result<HttpResponse, WebError> {
    let asked = asked(&desk, &agent.0, &path).await?;
    let canned = Canned::parse(&begin.r#use);
    let answer_by = asked.ticket.promised_on;
    let ready = |canned| desk.renderer.draft(&Draft { canned, answer_by }, asked.ticket.language);
    let text = canned.map(ready).transpose()?.unwrap_or_default();
    answer(&desk, &agent.0, &asked, Typed { text, canned, ..Typed::default() })
}

/// Shows the letter, or sends it.
pub(in crate::web) async fn press(
    desk: Data<Desk>,
    path: Path<String>,
    posted: Posted<Agent, Written>,
) -> Result<HttpResponse, WebError> {
    let (staff, seen) = (posted.by.0, posted.seen);
    let asked = asked(&desk, &staff, &path).await?;
    let (text, sends) = match posted.form {
        Written::Preview { text } => (text, false),
        Written::Send { text } => (text, true),
    };
    if let Some(mistake) = mistake(&text) {
        return answer(
            &desk,
            &staff,
            &asked,
            Typed { text, mistake: Some(mistake), ..Typed::default() },
        );
    }
    if !sends {
        return answer(&desk, &staff, &asked, Typed { text, preview: true, ..Typed::default() });
    }
    let (id, by, at, words) =
        (asked.ticket.id.clone(), staff.actor(), desk.world.now(), text.clone());
    let sent = change(&desk.db, move |tx| {
        if seen != Some(db::tickets::get(tx, &id)?.version) {
            return Err(FlowError::ChangedMeanwhile);
        }
        flow::reply::write(tx, &id, &words, &by, at)
    });
    match sent.await {
        Ok(ticket) => Ok(go_to(&format!("/desk/tickets/{}", ticket.reference))),
        // The words are not lost: they are shown again, beside what has come meanwhile.
        Err(FlowError::ChangedMeanwhile) => {
            let mistake = Some(ReplyMistake::Changed);
            answer(&desk, &staff, &asked, Typed { text, mistake, ..Typed::default() })
        }
        Err(error) => Err(error.into()),
    }
}

fn mistake(text: &str) -> Option<ReplyMistake> {
    if text.trim().is_empty() {
        Some(ReplyMistake::Empty)
    } else if text.chars().count() > TEXT_LENGTH_MAX {
        Some(ReplyMistake::TooLong)
    } else {
        None
    }
}

/// Reads what the page needs, if the table lets an agent reply now. That somebody looked is
/// written down.
async fn asked(desk: &Desk, staff: &Staff, reference: &str) -> Result<Asked, WebError> {
    let (now, member, reference) = (desk.world.now(), staff.member().clone(), reference.to_owned());
    let asked = change(&desk.db, move |tx| {
        let ticket = flow::by_reference(tx, &reference)?;
        if !open_to(ticket.stage, Role::Agent).any(|action| action == Action::Reply) {
            let (from, by) = (ticket.stage, Role::Agent);
            return Err(NotAllowed::NoSuchStep { from, on: Action::Reply, by }.into());
        }
        flow::staff::look_at(tx, &ticket, &member, now)?;
        let to = db::people::address(tx, &ticket.id)?.ok_or(DbError::Missing("address"))?;
        let words = newest_words(db::messages::of_ticket(tx, &ticket.id)?);
        Ok(Asked { ticket, to, words })
    });
    Ok(asked.await?)
}

/// What the person wrote last.
fn newest_words(messages: Vec<Message>) -> Option<String> {
    let theirs = |message: &Message| matches!(message.kind, Kind::Mail | Kind::Form);
    let newest = messages.into_iter().rev().find(theirs)?;
    newest.words.map(|words| words.body).filter(|body| !body.is_empty())
}

fn answer(
    desk: &Desk,
    staff: &Staff,
    asked: &Asked,
    typed: Typed,
) -> Result<HttpResponse, WebError> {
    let ticket = &asked.ticket;
    let preview = typed.preview.then(|| preview(desk, ticket, &typed.text)).transpose()?;
    let chosen = typed.canned.map(Canned::as_str);
    let shown = ReplyPage {
        staff: staff.signed(Some(Room::Queue)),
        reference: ticket.reference.clone(),
        version: ticket.version,
        to: asked.to.as_str().to_owned(),
        proved: ticket.proof.is_some(),
        language: (ticket.language.to_string(), desk.locales.name(ticket.language)),
        asked: asked.words.clone(),
        canned: Choices::of(Canned::ALL.iter().map(|one| one.as_str()), chosen),
        text: typed.text,
        preview,
        mistake: typed.mistake,
    };
    let status = typed.mistake.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    page(desk, &shown, staff.language(), status)
}

/// The letter as the person will read it, but for the secret of its link, which is not made before
/// it is sent.
fn preview(desk: &Desk, ticket: &Ticket, text: &str) -> Result<Preview, WebError> {
    let case = Case {
        reference: ticket.reference.clone(),
        law: ticket.law,
        received_on: ticket.received_on,
        status_code: Token::from_chance([0; 32]),
    };
    let reply = Reply { case, paragraphs: Reply::paragraphs(text) };
    let letter = desk.renderer.letter(&reply, ticket.language)?;
    Ok(Preview { subject: letter.subject, text: letter.text })
}
