//! A request of its own: a ticket opens.

use chrono::TimeDelta;

use super::{Arriving, Asked, FlowError, Receipt};
use crate::{
    db::{self, Tx, messages::Fate, people::Standing},
    domain::{
        Time,
        act::{Act, Actor},
        classify::Verdict,
        lifecycle::Stage,
        person::Identifier,
        request::{Certainty, Channel, Language},
        ticket::Ticket,
    },
    flow::{Rules, perform},
};

/// How long a mail may have waited in a mailbox; longer ago the law's time is over in any case.
const WAITED_MAX: TimeDelta = TimeDelta::days(366);

/// Ends every mail: with a ticket, linked to the closed one that it answers, if it does.
pub(super) fn ticket(tx: &mut Tx, mail: &mut Arriving<'_>) -> Result<Option<Receipt>, FlowError> {
    let (read, at) = (mail.read, mail.at);
    let asked = Asked {
        channel: Channel::Email,
        from: read.mail.from.clone(),
        identifiers: Vec::new(),
        intent: read.verdict.intent,
        text: String::new(),
        language: read.verdict.language.unwrap_or(Language::ENGLISH),
        signed_by: None,
        idempotency_key: None,
    };
    let because = (Some(&read.verdict), mail.thread.take());
    let delivered_at = read.delivered_at.unwrap_or(at).clamp(at - WAITED_MAX, at);
    let ticket = open(tx, mail.rules, &asked, because, (at, delivered_at))?;
    mail.row(tx, Some(&ticket.id), (Fate::Attached, None))?;
    let ticket = perform(tx, &ticket.id, &Act::Read, &Actor::SYSTEM, at)?;
    Ok(Some(Receipt::Opened(Box::new(ticket))))
}

/// Stores a ticket that has just arrived and has not been read.
pub(in crate::flow) fn open(
    tx: &mut Tx,
    rules: &Rules,
    asked: &Asked,
    (verdict, earlier): (Option<&Verdict>, Option<Ticket>),
    (at, received_at): (Time, Time),
) -> Result<Ticket, FlowError> {
    let named = verdict.and_then(|v| v.law?.clock());
    let law = named.or(earlier.as_ref().map(|t| t.law)).unwrap_or(rules.default_law);
    let clock = rules.deadline(received_at, law);
    let ticket = Ticket {
        id: tx.id(at),
        reference: reference(&tx.secret()),
        stage: Stage::Received,
        intent: asked.intent,
        certainty: verdict.map_or(Certainty::Certain, |v| v.certainty),
        language: asked.language,
        law,
        channel: asked.channel,
        received_at,
        received_on: rules.day(received_at),
        promised_on: clock.promised,
        statutory_on: clock.statutory,
        extended: None,
        scope: None,
        only: None,
        proof: None,
        vouched_by: None,
        approval: None,
        previewed_at: None,
        systems: Vec::new(),
        attention: None,
        rounds: 0,
        outcome: None,
        refusal: None,
        closed_at: None,
        linked_to: earlier.map(|ticket| ticket.id),
        version: 1,
        audit_count: 0,
        audit_head: String::new(),
    };
    db::tickets::insert(tx, &ticket)?;
    let standing = if asked.signed_by.is_some() { Standing::Proven } else { Standing::Claimed };
    let sender = Identifier::Email(asked.from.clone());
    for who in std::iter::once(&sender).chain(&asked.identifiers) {
        db::people::add(tx, &ticket.id, who, standing, at)?;
    }
    Ok(ticket)
}

/// What people quote: eight characters without those that look alike.
fn reference(secret: &[u8; 32]) -> String {
    const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let symbol = |byte: &u8| ALPHABET.get(usize::from(byte % 32)).map_or('0', |c| char::from(*c));
    let symbols: String = secret.iter().take(8).map(symbol).collect();
    let (front, back) = symbols.split_at(4);
    format!("PD-{front}-{back}")
}
