//! A request that came through the form or the API.

use super::{FlowError, Receipt, open::open};
use crate::{
    db::{
        self, DbError, Tx,
        messages::{Enclosed, Fate, Kind, NewMessage, Words},
    },
    domain::{
        Time,
        act::{Act, Actor},
        classify::Verdict,
        person::{EmailAddress, Identifier},
        request::{Channel, Intent, Language, Scope},
        ticket::Ticket,
    },
    flow::{Rules, caps, perform},
};

/// A request that came through the form or the API.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The door.
    pub channel: Channel,
    /// Who asks: the address to which we write.
    pub from: EmailAddress,
    /// Further identifiers, proven only where `signed_by` vouches for them.
    pub identifiers: Vec<Identifier>,
    /// What is asked for; the form's own question leaves no room for reading.
    pub intent: Intent,
    /// The words that came with it.
    pub text: String,
    /// The language of the page.
    pub language: Language,
    /// The app that signed for the person who is signed in there: proof and scope together.
    pub signed_by: Option<(String, Scope)>,
    /// What tells a second delivery of the same call, if the caller gave something.
    pub idempotency_key: Option<String>,
}

/// Takes a request from the form or the API in.
pub fn request(
    tx: &mut Tx,
    rules: &Rules,
    asked: &Asked,
    verdict: Option<&Verdict>,
    at: Time,
) -> Result<Receipt, FlowError> {
    let mut message = message_of(asked, Enclosed::default());
    // What stands beside a signed request is not signed: its id alone tells it.
    let text = if asked.signed_by.is_some() { "" } else { asked.text.as_str() };
    message.fingerprint = asked
        .idempotency_key
        .as_ref()
        .map(|key| db::messages::fingerprint(tx, key, asked.from.key(), text));
    if let Some(fingerprint) = &message.fingerprint
        && let Some((ticket, _)) = db::messages::known(tx, fingerprint)?
    {
        return Ok(Receipt::Duplicate(ticket));
    }
    if let Some(ticket) = asked_before(tx, asked)? {
        db::messages::add(tx, Some(&ticket.id), (Fate::Attached, None), message, at)?;
        if !caps::may_write_link(tx, &asked.from, at)? {
            return Ok(Receipt::Attached(Box::new(ticket))); // the newest link works
        }
        let ticket = perform(tx, &ticket.id, &Act::RenewLink, &Actor::REQUESTER, at)?;
        return Ok(Receipt::Attached(Box::new(ticket)));
    }
    let ticket = open(tx, rules, asked, (verdict, None), (at, at))?;
    db::messages::add(tx, Some(&ticket.id), (Fate::Attached, None), message, at)?;
    let ticket = match &asked.signed_by {
        Some((platform, scope)) => {
            let act = Act::BringProof { scope: *scope };
            perform(tx, &ticket.id, &act, &Actor::platform(platform), at)?
        }
        None => perform(tx, &ticket.id, &Act::Read, &Actor::SYSTEM, at)?,
    };
    Ok(Receipt::Opened(Box::new(ticket)))
}

/// What came with a request that is no mail.
pub(super) fn message_of(asked: &Asked, enclosed: Enclosed) -> NewMessage {
    let words = Words {
        from: asked.from.as_str().to_owned(),
        subject: String::new(),
        body: asked.text.clone(),
        message_id: None,
        authentication: None,
        enclosed,
    };
    NewMessage::readable(Kind::Form, Some(&asked.from), &words)
}

/// The request that this form repeats: the same wish for the same address, and not confirmed yet.
/// It gets a fresh link, as the page says; each as a ticket of its own would be a flood of letters.
fn asked_before(tx: &mut Tx, asked: &Asked) -> Result<Option<Ticket>, DbError> {
    if asked.channel != Channel::Form {
        return Ok(None);
    }
    for id in db::people::open_tickets(tx, &Identifier::Email(asked.from.clone()))? {
        let ticket = db::tickets::get(tx, &id)?;
        let same = ticket.channel == Channel::Form && ticket.intent == asked.intent;
        if same && ticket.waits_for_requester() {
            return Ok(Some(ticket));
        }
    }
    Ok(None)
}
