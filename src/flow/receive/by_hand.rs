//! A request that came by a call or a letter, and that an agent writes down.

use std::sync::Arc;

use chrono::NaiveDate;

use super::{Asked, FlowError, open::open, request::message_of};
use crate::{
    db::{
        self, Tx,
        messages::{Enclosed, Fate},
    },
    domain::{
        Time,
        act::{Act, Actor},
        erasure::SystemKey,
        person::Identifier,
        request::Scope,
        ticket::{Proof, Ticket},
    },
    flow::{Rules, perform},
};

/// A request that an agent writes down.
#[derive(Clone)]
pub struct WrittenDown {
    /// What is asked, and by whom.
    pub asked: Asked,
    /// The day on which it reached us.
    pub received_on: NaiveDate,
    /// How the agent made sure who asks, and what of.
    pub vouched: Option<Vouched>,
    /// The mail from quarantine that it is written down from, where it holds more than its words.
    pub mail: Option<(Enclosed, Arc<Vec<u8>>)>,
}

/// For what an agent gives their word.
#[derive(Debug, Clone)]
pub struct Vouched {
    /// How they made sure who asks.
    pub proof: Proof,
    /// What is asked.
    pub scope: Scope,
    /// The one system in which they have it carried out, knowing that all others stay as they are.
    pub only: Option<SystemKey>,
}

/// Writes down a request that came by a call or a letter. The clock counts from the day on which it
/// reached us. Where no agent vouches for the person, they are asked for proof like everybody.
pub fn by_hand(
    tx: &mut Tx,
    rules: &Rules,
    WrittenDown { asked, received_on, vouched, mail }: &WrittenDown,
    by: &Actor,
    at: Time,
) -> Result<Ticket, FlowError> {
    let enclosed = mail.as_ref().map(|(enclosed, _)| enclosed.clone()).unwrap_or_default();
    let message = message_of(asked, enclosed);
    let received_at = at.min(rules.noon(*received_on));
    let ticket = open(tx, rules, asked, (None, None), (at, received_at))?;
    let id = db::messages::add(tx, Some(&ticket.id), (Fate::Attached, None), message, at)?;
    if let Some((_, bytes)) = mail {
        db::originals::keep(tx, &ticket.id, &id, bytes)?;
    }
    db::audit::staff(tx, by, "open_by_hand", ticket.reference.as_str(), at)?;
    let Some(Vouched { proof, scope, only }) = vouched.clone() else {
        return perform(tx, &ticket.id, &Act::Read, &Actor::SYSTEM, at);
    };
    db::people::prove(tx, &ticket.id, &Identifier::Email(asked.from.clone()))?;
    perform(tx, &ticket.id, &Act::Vouch { proof, scope, only }, by, at)
}
