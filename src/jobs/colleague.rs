//! Letters to those who work here: none names the person whom a request is about.

use super::Office;
use crate::{
    domain::{
        Time,
        person::{EmailAddress, PersonName},
        request::Language,
        ticket::Ticket,
    },
    mail::{
        compose::{Draft, compose},
        transport::SendError,
    },
    render::Letter,
};

/// Sends one, or says why it must be tried again. One that the mail server refuses, or of which
/// nobody knows whether it took it, is not sent twice: the log says so.
pub(super) async fn write<L: Letter>(
    office: &Office,
    ticket: &Ticket,
    mail: &L,
    (to, language): (&EmailAddress, Language),
    now: Time,
) -> Result<(), String> {
    // A language in which the desk has no words for staff must not silence the letter.
    let letter = office.renderer.letter(mail, language);
    let letter = letter.or_else(|_| office.renderer.letter(mail, Language::ENGLISH));
    let letter = letter.map_err(|error| error.to_string())?;
    let kind = L::FOLDER.rsplit_once('/').map_or(L::FOLDER, |(_, kind)| kind);
    let draft = Draft {
        from: office.from.clone(),
        from_name: PersonName::parse(&office.controller.name),
        to: to.clone(),
        // Never the address of the desk: an answer there would be read as a request.
        reply_to: Some(office.controller.privacy_contact.clone()),
        message_id: format!("{}.{}@{}", office.world.id(), kind, office.from.domain()),
        in_reply_to: None,
        subject: letter.subject,
        text: letter.text,
        html: Some(letter.html),
        date: now,
    };
    let raw = compose(draft).map_err(|error| error.to_string())?;
    match office.transport.send(&office.from, to, &raw).await {
        Ok(()) => Ok(()),
        Err(SendError::Later(error)) => Err(error),
        Err(SendError::Refused(_) | SendError::Unknown(_)) => {
            tracing::warn!(ticket = %ticket.reference, letter = kind, "colleague.not_reached");
            Ok(())
        }
    }
}
