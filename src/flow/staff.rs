//! What members of staff do beside deciding: notes, answers, dismissals, machine tokens.

use chrono::TimeDelta;

use crate::{
    db::{
        self, Tx,
        messages::{Enclosed, Fate, Kind, Message, NewMessage, Words},
        tokens::ApiToken,
    },
    domain::{
        Time,
        act::{Act, Actor},
        staff::Member,
        tag::Tag,
        ticket::Ticket,
    },
};

use super::{FlowError, perform};

/// Adds an internal note. It is sealed like a message: agents write names.
pub fn note(tx: &mut Tx, id: &str, by: &Actor, text: &str, at: Time) -> Result<(), FlowError> {
    let words = Words {
        from: by.label(),
        subject: String::new(),
        body: text.to_owned(),
        message_id: None,
        authentication: None,
        enclosed: Enclosed::default(),
    };
    let message = NewMessage::readable(Kind::Note, None, &words);
    db::messages::add(tx, Some(id), (Fate::Attached, None), message, at)?;
    Ok(())
}

/// Opens what was written to a ticket, for an agent; that somebody looked is recorded.
pub fn read_words(
    tx: &mut Tx,
    reference: &str,
    by: &Actor,
    at: Time,
) -> Result<Vec<Message>, FlowError> {
    let ticket = super::by_reference(tx, reference)?;
    db::audit::staff(tx, by, "read_words", ticket.reference.as_str(), at)?;
    Ok(db::messages::of_ticket(tx, &ticket.id)?)
}

/// For how long a look counts as the same look.
const LOOK_AGAIN_AFTER: TimeDelta = TimeDelta::hours(1);
/// For how long a colleague who looked counts as being there.
pub const PRESENCE: TimeDelta = TimeDelta::minutes(2);

/// Somebody looks at a ticket and at what was written to it. A look within an hour of the last one
/// is the same look; every other one is a line in the log.
pub fn look_at(tx: &mut Tx, ticket: &Ticket, who: &Member, at: Time) -> Result<(), FlowError> {
    let before = db::assignments::look(tx, &ticket.id, &who.id, at)?;
    if before.is_none_or(|before| before + LOOK_AGAIN_AFTER <= at) {
        db::audit::staff(tx, &who.actor(), "read_words", ticket.reference.as_str(), at)?;
    }
    Ok(())
}

/// Hands a ticket to a member of staff, or to nobody. That is no step of its life.
pub fn assign(
    tx: &mut Tx,
    reference: &str,
    to: Option<&Member>,
    by: &Actor,
    at: Time,
) -> Result<(), FlowError> {
    let ticket = super::by_reference(tx, reference)?;
    db::assignments::assign(tx, &ticket.id, to.map(|member| member.id.as_str()), at)?;
    let to = to.map_or("nobody", |member| member.name.as_str());
    let detail = format!("{} to={to}", ticket.reference);
    db::audit::staff(tx, by, "assign", &detail, at)?;
    Ok(())
}

/// Puts a tag on a ticket, or takes it off. That is no step of its life.
pub fn tag(
    tx: &mut Tx,
    (reference, tag, on): (&str, &str, bool),
    by: &Actor,
    at: Time,
) -> Result<(), FlowError> {
    let ticket = super::by_reference(tx, reference)?;
    let tag = Tag::parse(tag).ok_or(FlowError::BadTag)?;
    if on {
        db::tags::add(tx, &ticket.id, &tag)?;
    } else {
        db::tags::remove(tx, &ticket.id, &tag)?;
    }
    let detail = format!("{} tag={} on={on}", ticket.reference, tag.as_str());
    Ok(db::audit::staff(tx, by, "tag", &detail, at)?)
}

/// An agent looks for a person in the systems. The log says by what, and not for whom.
pub fn look_for(tx: &mut Tx, kind: &str, by: &Actor, at: Time) -> Result<(), FlowError> {
    let detail = format!("by={kind}");
    Ok(db::audit::staff(tx, by, "look_for_person", &detail, at)?)
}

/// An agent opens a mail of a ticket as it came, for its page or one of its files: `what` says
/// which, and is recorded. Gives the id of the ticket.
pub fn read_original(
    tx: &mut Tx,
    (reference, message): (&str, &str),
    what: &str,
    by: &Actor,
    at: Time,
) -> Result<String, FlowError> {
    let ticket = super::by_reference(tx, reference)?;
    if !db::originals::is_kept(tx, &ticket.id, message)? {
        return Err(FlowError::NoSuchMail);
    }
    let detail = format!("{} {what}", ticket.reference);
    db::audit::staff(tx, by, "read_original", &detail, at)?;
    Ok(ticket.id)
}

/// Opens a mail in quarantine, for an agent; that somebody looked is recorded.
pub fn read_quarantined(tx: &mut Tx, id: &str, by: &Actor, at: Time) -> Result<Vec<u8>, FlowError> {
    db::audit::staff(tx, by, "read_quarantined", id, at)?;
    db::messages::quarantined_bytes(tx, id)?.ok_or(FlowError::NoSuchMail)
}

/// An agent has seen to a mail in quarantine: its bytes and their key go.
pub fn discard_quarantined(tx: &mut Tx, id: &str, by: &Actor, at: Time) -> Result<(), FlowError> {
    if !db::messages::discard_quarantined(tx, id)? {
        return Err(FlowError::NoSuchMail);
    }
    db::keys::shred(tx, id)?;
    db::audit::staff(tx, by, "discard_quarantined", id, at)?;
    Ok(())
}

/// An agent made a request of a mail in quarantine: it is no longer needed there.
pub fn release_quarantined(
    tx: &mut Tx,
    id: &str,
    ticket: &Ticket,
    by: &Actor,
    at: Time,
) -> Result<(), FlowError> {
    discard_quarantined(tx, id, by, at)?;
    let detail = format!("{id} to={}", ticket.reference);
    db::audit::staff(tx, by, "release_quarantined", &detail, at)?;
    Ok(())
}

/// An agent answered another right than erasure.
pub fn answer(tx: &mut Tx, id: &str, by: &Actor, at: Time) -> Result<Ticket, FlowError> {
    perform(tx, id, &Act::Answer, by, at)
}

/// It was no request.
pub fn dismiss(tx: &mut Tx, id: &str, by: &Actor, at: Time) -> Result<Ticket, FlowError> {
    perform(tx, id, &Act::Dismiss, by, at)
}

/// It belongs to another ticket.
pub fn mark_duplicate(
    tx: &mut Tx,
    id: &str,
    of: &str,
    by: &Actor,
    at: Time,
) -> Result<Ticket, FlowError> {
    if id == of {
        return Err(FlowError::OwnDuplicate);
    }
    perform(tx, id, &Act::MarkDuplicate { of: of.to_owned() }, by, at)
}

/// Records a machine token that is being issued.
pub fn issue_token(tx: &mut Tx, token: ApiToken, by: &Actor, at: Time) -> Result<(), FlowError> {
    let detail = format!("jti={} scope={}", token.jti, token.scope);
    db::tokens::add(tx, token)?;
    db::audit::staff(tx, by, "issue_token", &detail, at)?;
    Ok(())
}

/// Revokes a machine token; `false` where no such token is good.
pub fn revoke_token(tx: &mut Tx, jti: &str, by: &Actor, at: Time) -> Result<bool, FlowError> {
    let revoked = db::tokens::revoke(tx, jti, at)?;
    if revoked {
        let detail = format!("jti={jti}");
        db::audit::staff(tx, by, "revoke_token", &detail, at)?;
    }
    Ok(revoked)
}
