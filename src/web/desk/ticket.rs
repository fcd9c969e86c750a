//! `/desk/tickets/{reference}`: one request, and the buttons that the lifecycle table opens.

use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{Data, Path},
};
use secrecy::SecretString;
use serde::Deserialize;

use super::{go_to, page, step_up::Proof, view::View};
use crate::{
    db::Tx,
    domain::{
        Time,
        act::Actor,
        declaration::{Declaration, Declared},
        erasure::{Ground, SystemKey},
        request::Intent,
        ticket::{ExtensionReason, Ticket},
    },
    flow::{self, FlowError},
    render::desk::TicketMistake,
    web::{
        Desk,
        change::change,
        error::WebError,
        staff::{Agent, Posted, Staff},
    },
};

/// What a button sends: one form for each action, and no field that it does not know.
#[derive(Clone, Deserialize)]
#[serde(tag = "act", rename_all = "kebab-case", deny_unknown_fields)]
pub(in crate::web) enum Decision {
    /// Assign to me.
    Take,
    /// Approve; the reference is typed, and the password where it was not typed just now.
    Approve { reference: String, password: SecretString },
    /// Refuse on a ground.
    Refuse { ground: String },
    /// Take the extension.
    Extend { why: String },
    /// Read the words differently.
    Override { intent: String, reason: String },
    /// Ask the systems again.
    LookAgain,
    /// Take the approval back.
    PutBack,
    /// Try the systems again.
    Retry,
    /// Close as answered.
    Answer,
    /// Go on with the earlier request of somebody who came back.
    TakeUp,
    /// Close as no request.
    Dismiss,
    /// Withdraw for the person.
    Withdraw,
    /// Close as a duplicate.
    Duplicate { of: String },
    /// Close without a letter.
    CloseWithoutLetter { reason: String },
    /// Put a tag on it.
    Tag { tag: String },
    /// Take a tag off.
    Untag { tag: String },
    /// Declare what was done by hand in a system.
    Declare { system: String, said: String, ground: String },
    /// Take a reply back that has not left.
    TakeReplyBack { round: String },
    /// Keep a note.
    Note { text: String },
}

/// Why a form was not taken.
enum Refused {
    /// Something is wrong with it: the page says what.
    Mistake(TicketMistake),
    /// Everything else.
    Web(WebError),
}

/// Shows a request. That somebody looked is written down.
pub(in crate::web) async fn show(
    desk: Data<Desk>,
    agent: Agent,
    reference: Path<String>,
) -> Result<HttpResponse, WebError> {
    answer(&desk, &agent.0, &reference, None).await
}

/// A button was pressed.
pub(in crate::web) async fn press(
    desk: Data<Desk>,
    reference: Path<String>,
    posted: Posted<Agent, Decision>,
) -> Result<HttpResponse, WebError> {
    let Posted { by: Agent(staff), form, seen } = posted;
    let reference = reference.into_inner();
    match decide(&desk, &staff, &reference, seen, form).await {
        Ok(proof) => {
            let mut response = go_to(&format!("/desk/tickets/{reference}"));
            proof.map_or(Ok(()), |proof| proof.hand_over(&mut response))?;
            Ok(response)
        }
        Err(Refused::Mistake(mistake)) => answer(&desk, &staff, &reference, Some(mistake)).await,
        Err(Refused::Web(error)) => Err(error),
    }
}

/// Does what the form says; the proof that approving asked for, where it did.
async fn decide(
    desk: &Desk,
    staff: &Staff,
    reference: &str,
    seen: Option<i64>,
    form: Decision,
) -> Result<Option<Proof>, Refused> {
    let at = desk.world.now();
    let mut proof = None;
    if let Decision::Approve { password, .. } = &form {
        let typed = Proof::of(desk, staff, Some(password.clone())).await.map_err(Refused::Web)?;
        let wrong = Refused::Mistake(TicketMistake::WrongPassword);
        proof = Some(typed.ok_or(wrong)?);
    }
    let (reference, rules) = (reference.to_owned(), desk.rules.clone());
    let (staff, recorded) = (staff.clone(), proof.clone());
    let done = change(&desk.db, move |tx| {
        let ticket = act(tx, &rules, &staff, ((&reference, seen), &form), at)?;
        recorded.as_ref().map_or(Ok(()), |proof| proof.record(tx, &staff, at))?;
        Ok(ticket)
    });
    done.await.map(|_| proof).map_err(Refused::from)
}

/// One transaction: the ticket is still as it was seen, and the action is taken.
fn act(
    tx: &mut Tx,
    rules: &flow::Rules,
    staff: &Staff,
    ((reference, seen), form): ((&str, Option<i64>), &Decision),
    at: Time,
) -> Result<Ticket, FlowError> {
    let by = &staff.actor();
    let ticket = flow::by_reference(tx, reference)?;
    let id = ticket.id.as_str();
    if beside(tx, staff, &ticket, form, at)? {
        return Ok(ticket);
    }
    if seen != Some(ticket.version) {
        return Err(FlowError::ChangedMeanwhile);
    }
    match form {
        Decision::Take | Decision::Note { .. } | Decision::Tag { .. } | Decision::Untag { .. } => {
            Ok(ticket)
        }
        Decision::Approve { reference, .. } => {
            flow::decide::approve(tx, rules, (id, reference), by, at)
        }
        Decision::Refuse { ground } => {
            let ground = Ground::parse(ground).ok_or(FlowError::NoReason)?;
            flow::decide::refuse(tx, id, ground, by, at)
        }
        Decision::Extend { why } => {
            let why = ExtensionReason::parse(why).ok_or(FlowError::NoReason)?;
            flow::decide::extend(tx, rules, (id, why), by, at)
        }
        Decision::Override { intent, reason: why } => {
            let intent = Intent::parse(intent).filter(Intent::is_about_erasure);
            let read = (intent.ok_or(FlowError::NoReason)?, reason(why)?.to_owned());
            flow::clarify::read_differently(tx, id, read, by, at)
        }
        Decision::Duplicate { of } => {
            let of = flow::by_reference(tx, of)?.id;
            flow::staff::mark_duplicate(tx, id, &of, by, at)
        }
        Decision::CloseWithoutLetter { reason: why } => {
            flow::confirm::without_letter(tx, id, reason(why)?, by, at)
        }
        Decision::LookAgain => flow::decide::look_again(tx, id, by, at),
        Decision::PutBack => flow::decide::put_back(tx, id, by, at),
        Decision::Retry => flow::erase::retry(tx, id, by, at),
        Decision::Answer => flow::staff::answer(tx, id, by, at),
        Decision::TakeUp => flow::watch::take_up(tx, id, by, at),
        Decision::TakeReplyBack { round } => {
            let round = round.parse().map_err(|_| FlowError::ReplyOnItsWay)?;
            flow::reply::take_back(tx, id, round, by, at)
        }
        Decision::Declare { system, said, ground } => {
            let system = SystemKey::parse(system).ok_or(FlowError::NoReason)?;
            let declared = declared(said, ground, by, at).ok_or(FlowError::NoReason)?;
            flow::declare::declare(tx, id, (&system, &declared), by, at)
        }
        Decision::Dismiss => flow::staff::dismiss(tx, id, by, at),
        Decision::Withdraw => flow::verify::withdraw_by_mail(tx, id, by, at),
    }
}

/// What a colleague declares; nothing where it is not said, or something stays without a ground.
fn declared(said: &str, ground: &str, by: &Actor, at: Time) -> Option<Declaration> {
    let ground = Ground::parse(ground);
    Declaration::new(Declared::parse(said)?, ground, by.label(), at)
}

/// Whether the form is about what stands beside the ticket, and if so does it: that may be done
/// however the ticket has changed.
fn beside(
    tx: &mut Tx,
    staff: &Staff,
    ticket: &Ticket,
    form: &Decision,
    at: Time,
) -> Result<bool, FlowError> {
    let (by, reference) = (&staff.actor(), ticket.reference.as_str());
    if let Decision::Take = form {
        flow::staff::assign(tx, reference, Some(staff.member()), by, at)?;
    } else if let Decision::Note { text } = form {
        flow::staff::note(tx, &ticket.id, by, reason(text)?, at)?;
    } else if let Decision::Tag { tag } = form {
        flow::staff::tag(tx, (reference, tag, true), by, at)?;
    } else if let Decision::Untag { tag } = form {
        flow::staff::tag(tx, (reference, tag, false), by, at)?;
    } else {
        return Ok(false);
    }
    Ok(true)
}

/// What an agent writes down may not be empty.
fn reason(text: &str) -> Result<&str, FlowError> {
    let text = text.trim();
    if text.is_empty() { Err(FlowError::NoReason) } else { Ok(text) }
}

impl From<FlowError> for Refused {
    fn from(error: FlowError) -> Self {
        #[expect(clippy::wildcard_enum_match_arm, reason = "the rest has a status of its own")]
        match error {
            FlowError::WrongReference => Self::Mistake(TicketMistake::WrongReference),
            FlowError::NoReason => Self::Mistake(TicketMistake::NoReason),
            FlowError::NoSuchTicket => Self::Mistake(TicketMistake::NoSuchTicket),
            FlowError::BadTag => Self::Mistake(TicketMistake::BadTag),
            FlowError::Held { .. } => Self::Mistake(TicketMistake::Held),
            FlowError::ReplyOnItsWay => Self::Mistake(TicketMistake::ReplyOnItsWay),
            FlowError::OwnDuplicate => Self::Mistake(TicketMistake::OwnDuplicate),
            other => Self::Web(other.into()),
        }
    }
}

/// The page as it stands now.
async fn answer(
    desk: &Desk,
    staff: &Staff,
    reference: &str,
    mistake: Option<TicketMistake>,
) -> Result<HttpResponse, WebError> {
    let (now, member, wanted) = (desk.world.now(), staff.member().clone(), reference.to_owned());
    let id = change(&desk.db, move |tx| {
        let ticket = flow::by_reference(tx, &wanted)?;
        flow::staff::look_at(tx, &ticket, &member, now)?;
        Ok(ticket.id)
    });
    let id = id.await?;
    let (me, reading) = (staff.member().id.clone(), desk.intake.reading().clone());
    let when = (now, desk.rules.day(now));
    let view = desk.db.read(move |db| View::read(db, (&id, &me), &reading, when)).await?;
    let shown = view.page(desk, staff, mistake);
    let status = mistake.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    page(desk, &shown, staff.language(), status)
}
