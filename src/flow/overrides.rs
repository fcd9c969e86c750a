//! What agents read differently than the classifier did: cases for the words under `locales/`.

use std::collections::BTreeMap;

use super::{FlowError, staff};
use crate::{
    db::{
        self, Tx,
        messages::{Kind, Words},
    },
    domain::{Time, act::Actor, request::Intent, ticket::Ticket},
};

/// A message with what an agent says that it means.
#[derive(Debug)]
pub struct Case {
    /// The ticket that it opened.
    pub ticket: Ticket,
    /// What it asks for, by the last agent who overrode the reading.
    pub intent: Intent,
    /// Why, in the agent's words.
    pub reason: String,
    /// The message.
    pub words: Words,
}

/// Every ticket whose reading was overridden, as long as its words are there. They are opened, and
/// that somebody read them is a line in the log for each.
pub fn overridden(tx: &mut Tx, by: &Actor, at: Time) -> Result<Vec<Case>, FlowError> {
    let mut last = BTreeMap::new();
    for (ticket, intent, moment) in db::audit::overrides(tx)? {
        last.insert(ticket, (intent, moment));
    }
    let mut cases = Vec::new();
    for (id, (intent, moment)) in last {
        let ticket = db::tickets::get(tx, &id)?;
        let messages = staff::read_words(tx, &ticket.reference, by, at)?;
        // Written in the same moment: a note of another moment says something else.
        let reason = messages.iter().rfind(|one| one.kind == Kind::Note && one.at == moment);
        let reason = reason.and_then(|note| note.words.as_ref()).map(|note| note.body.clone());
        let first = messages.into_iter().find(|one| matches!(one.kind, Kind::Mail | Kind::Form));
        if let (Some(words), Some(reason)) = (first.and_then(|one| one.words), reason) {
            cases.push(Case { ticket, intent, reason, words });
        }
    }
    Ok(cases)
}
