//! Asks a colleague about a system into which no program can look, and reminds them. That a letter
//! goes out is committed before it does.

use super::{Finish, Office, Trouble, next_try};
use crate::{
    db::jobs::{End, Job},
    domain::{Time, erasure::SystemKey, person::PersonName, request::Language, ticket::Ticket},
    flow,
    mail::{
        compose::{Draft, compose},
        transport::SendError,
    },
    render::desk::Declare,
    systems::manual::Colleague,
};

/// Writes to the colleague if it is time to. The answer is theirs: it comes through the desk, and
/// until it has come the system waits.
pub(super) async fn run(
    office: &Office,
    job: &Job,
    ticket: &Ticket,
    (key, colleague): (&SystemKey, &Colleague),
    now: Time,
) -> Result<Finish, Trouble> {
    let (id, system) = (ticket.id.clone(), key.clone());
    let asked = office.write_for(job, move |tx| flow::declare::ask(tx, &id, &system, now));
    let (writes, next): (bool, Time) = asked.await?;
    if writes && let Err(error) = send(office, ticket, (key, colleague), now).await {
        let then = next_try(job, now);
        return Ok(Box::new(move |_| Ok(End::Waits(then, error))));
    }
    Ok(Box::new(move |_| Ok(End::NotBefore(next))))
}

/// Sends the letter, or says why the mail server did not take it.
async fn send(
    office: &Office,
    ticket: &Ticket,
    (key, colleague): (&SystemKey, &Colleague),
    now: Time,
) -> Result<(), String> {
    let entry = office.catalogue.systems.iter().find(|entry| entry.key == *key);
    let mail = Declare {
        reference: ticket.reference.clone(),
        colleague: colleague.name.as_str().to_owned(),
        system: entry.map_or_else(|| key.to_string(), |entry| entry.name.clone()),
        promised_on: ticket.promised_on,
    };
    // A language in which the desk has no words for staff must not silence the letter.
    let letter = office.renderer.letter(&mail, colleague.language);
    let letter = letter.or_else(|_| office.renderer.letter(&mail, Language::ENGLISH));
    let letter = letter.map_err(|error| error.to_string())?;
    let draft = Draft {
        from: office.from.clone(),
        from_name: PersonName::parse(&office.controller.name),
        to: colleague.address.clone(),
        // Never the address of the desk: an answer there would be read as a request.
        reply_to: Some(office.controller.privacy_contact.clone()),
        message_id: format!("{}.declare@{}", office.world.id(), office.from.domain()),
        in_reply_to: None,
        subject: letter.subject,
        text: letter.text,
        html: Some(letter.html),
        date: now,
    };
    let raw = compose(draft).map_err(|error| error.to_string())?;
    match office.transport.send(&office.from, &colleague.address, &raw).await {
        Ok(()) => Ok(()),
        Err(SendError::Later(error)) => Err(error),
        Err(SendError::Refused(_) | SendError::Unknown(_)) => {
            tracing::warn!(ticket = %ticket.reference, "ask.not_delivered");
            Ok(())
        }
    }
}
