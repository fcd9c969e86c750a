//! Writes a letter, stores it, sends what is stored.
//!
//! Token and letter are stored in one transaction, so a retry sends the same bytes. That the
//! hand-over began is committed before it begins: a process that dies in the middle leaves a
//! letter whose fate is not known, and such a letter is never sent again by itself.

use chrono::TimeDelta;

use super::{
    Finish, Office, Trouble,
    letters::{self, Gathered},
    next_try,
};
use crate::{
    db::{
        self, DbError,
        jobs::{End, Job},
        letters::{Delivery, NewLetter, Stored},
    },
    domain::{
        Time,
        lifecycle::Letter,
        person::EmailAddress,
        ticket::{Attention, Ticket},
    },
    flow,
    mail::{
        compose::{Draft, compose},
        thread,
        transport::SendError,
    },
    render::RenderedLetter,
    world::failpoint,
};

/// How long a mail server that answers "later" is tried (RFC 5321 § 4.5.4.1 has four to five days).
const TRIES_FOR: TimeDelta = TimeDelta::hours(72);

/// Sends one letter of a ticket, writing it first if that has not been done.
pub(super) async fn send(
    office: &Office,
    job: &Job,
    letter: Letter,
    round: u32,
) -> Result<Finish, Trouble> {
    let now = office.world.now();
    let Some(Known { ticket, to, letter: known }) = known(office, job, letter, round).await? else {
        return Ok(Box::new(|_| Ok(End::Done))); // forgotten: there is nobody to write to
    };
    // One whose hand-over has begun is followed to its end, whatever happened to the ticket since.
    let is_begun =
        matches!(&known, Progress::Written(stored) if stored.delivery != Delivery::Ready);
    if letter == Letter::Confirm && !is_begun && !flow::clarify::still_asks(&ticket, round) {
        return Ok(Box::new(|_| Ok(End::Done)));
    }
    let stored = match known {
        Progress::Written(stored) => stored,
        Progress::Unwritten(context) => {
            let words = (context, letter, round);
            match write(office, job, (&ticket, &to), words, now).await? {
                Written::Held(until) => return Ok(Box::new(move |_| Ok(End::NotBefore(until)))),
                Written::Stored(stored) => {
                    failpoint(&format!("send.{letter}.stored"));
                    stored
                }
            }
        }
    };
    match stored.delivery {
        Delivery::Ready => {}
        // Writing the same file again does no harm; a mail server would deliver twice.
        Delivery::DataStarted if office.transport.repeats_safely() => {}
        Delivery::DataStarted => return Ok(unknown(job, letter, stored, now)),
        Delivery::Sent | Delivery::Refused | Delivery::Ambiguous | Delivery::Bounced => {
            return Ok(Box::new(|_| Ok(End::Done)));
        }
    }
    hand_over(office, job, letter, stored, &to).await
}

/// What is known before a letter is sent.
struct Known {
    ticket: Ticket,
    /// The address that its letters go to.
    to: EmailAddress,
    letter: Progress,
}

/// How far a letter is.
enum Progress {
    /// It is stored.
    Written(Stored),
    /// This is what it will be written from.
    Unwritten(Gathered),
}

async fn known(
    office: &Office,
    job: &Job,
    letter: Letter,
    round: u32,
) -> Result<Option<Known>, Trouble> {
    let id = job.ticket.clone();
    let known = office.db.read(move |db| {
        let ticket = db::tickets::get(db, &id)?;
        let Some(to) = db::people::address(db, &id)? else { return Ok(None) };
        let letter = match db::letters::find(db, &id, letter, round)? {
            Some(stored) => Progress::Written(stored),
            None => Progress::Unwritten(Gathered::read(db, &id, letter, round)?),
        };
        Ok::<_, DbError>(Some(Known { ticket, to, letter }))
    });
    Ok(known.await?)
}

/// What came of writing a letter.
enum Written {
    /// It is stored.
    Stored(Stored),
    /// Too many letters went to this address, or went at all, to write another before this time.
    Held(Time),
}

/// Renders the letter and stores it with its tokens, in one transaction; or says when it may be
/// written, if the address had too many. Both in one step: letters that are written at the same
/// moment count for one another.
async fn write(
    office: &Office,
    job: &Job,
    (ticket, to): (&Ticket, &EmailAddress),
    (context, letter, round): (Gathered, Letter, u32),
    now: Time,
) -> Result<Written, Trouble> {
    if !context.is_enough_for(letter) {
        return Err(Trouble::GiveUp("the words of the reply are not there".to_owned()));
    }
    let secrets = letters::Secrets::fresh(&office.world);
    let rendered = letters::render(office, ticket, letter, (&context, &secrets), now)
        .map_err(|error| Trouble::GiveUp(error.to_string()))?;
    let message_id = thread::message_id(
        &office.reply_key,
        &ticket.reference,
        &format!("{letter}-{round}"),
        office.from.domain(),
    );
    let raw = draft(office, ticket, to, (rendered, message_id.clone(), context.answers), now)?;
    let (id, to, rules) = (ticket.id.clone(), to.clone(), office.rules.clone());
    let written = office.write_for(job, move |tx| {
        if let Some(then) = flow::caps::must_wait(tx, &rules, &to, letter, now)? {
            tracing::warn!(%letter, until = %then, "letter.held");
            return Ok(Written::Held(then));
        }
        secrets.store(tx, &id, letter, now)?;
        if letter == Letter::Completed {
            db::certificates::mark(tx, &id, &secrets.mark(&to))?;
        }
        let new = NewLetter { ticket: &id, letter, round, to: &to, message_id: &message_id, raw };
        let stored = db::letters::store(tx, new, now)?;
        failpoint(&format!("send.{letter}.before_stored"));
        Ok::<_, DbError>(Written::Stored(stored))
    });
    Ok(written.await?)
}

/// The letter as bytes of RFC 5322.
fn draft(
    office: &Office,
    ticket: &Ticket,
    to: &EmailAddress,
    (letter, message_id, in_reply_to): (RenderedLetter, String, Option<String>),
    now: Time,
) -> Result<String, Trouble> {
    let draft = Draft {
        from: office.from.clone(),
        from_name: crate::domain::person::PersonName::parse(&office.controller.name),
        to: to.clone(),
        reply_to: thread::reply_address(&office.reply_key, &ticket.reference, &office.from),
        message_id,
        in_reply_to,
        subject: letter.subject,
        text: letter.text,
        html: Some(letter.html),
        date: now,
    };
    let bytes = compose(draft).map_err(|error| Trouble::GiveUp(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| Trouble::GiveUp(error.to_string()))
}

/// Hands the stored bytes over, and says what came of it.
async fn hand_over(
    office: &Office,
    job: &Job,
    letter: Letter,
    stored: Stored,
    to: &EmailAddress,
) -> Result<Finish, Trouble> {
    let now = office.world.now();
    let id = stored.id.clone();
    failpoint(&format!("send.{letter}.ready"));
    let marked = office.write_for(job, move |tx| {
        db::letters::mark(tx, &id, Delivery::DataStarted, now)?;
        failpoint(&format!("send.{letter}.before_data_started"));
        Ok::<_, DbError>(())
    });
    marked.await?;
    failpoint(&format!("send.{letter}.data_started"));
    let sent = office.transport.send(&office.from, to, stored.content.raw.as_bytes()).await;
    failpoint(&format!("send.{letter}.handed_over"));
    let (ticket, job) = (job.ticket.clone(), job.clone());
    Ok(match sent {
        Ok(()) => Box::new(move |tx| {
            db::letters::mark(tx, &stored.id, Delivery::Sent, now)?;
            flow::confirm::delivered(tx, &ticket, letter, now)?;
            Ok(End::Done)
        }),
        Err(SendError::Later(_)) if waited_too_long(&job, now) => Box::new(move |tx| {
            db::letters::mark(tx, &stored.id, Delivery::Refused, now)?;
            flow::confirm::failed(tx, &ticket, letter, Attention::LetterFailed, now)?;
            Ok(End::Done)
        }),
        Err(SendError::Later(error)) => Box::new(move |tx| {
            db::letters::mark(tx, &stored.id, Delivery::Ready, now)?;
            Ok(End::Waits(next_try(&job, now), error))
        }),
        Err(SendError::Refused(_)) => Box::new(move |tx| {
            db::letters::mark(tx, &stored.id, Delivery::Refused, now)?;
            flow::confirm::failed(tx, &ticket, letter, Attention::AddressDead, now)?;
            Ok(End::Done)
        }),
        Err(SendError::Unknown(_)) => unknown(&job, letter, stored, now),
    })
}

fn waited_too_long(job: &Job, now: Time) -> bool {
    job.waiting_since.is_some_and(|since| now - since > TRIES_FOR)
}

/// Nobody knows whether it arrived: an agent decides, we do not send twice.
fn unknown(job: &Job, letter: Letter, stored: Stored, now: Time) -> Finish {
    let ticket = job.ticket.clone();
    Box::new(move |tx| {
        db::letters::mark(tx, &stored.id, Delivery::Ambiguous, now)?;
        flow::confirm::failed(tx, &ticket, letter, Attention::LetterFailed, now)?;
        Ok(End::Done)
    })
}
