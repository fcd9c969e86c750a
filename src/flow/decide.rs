//! The systems are asked what they hold; then an agent, or a named policy, decides.

use chrono::NaiveDate;

use crate::{
    db::{self, Tx},
    domain::{
        Time,
        act::{Act, Actor},
        erasure::{Absence, Found, Ground, Part, SystemKey, SystemState},
        lifecycle::{NotAllowed, Stage},
        ticket::{Attention, ExtensionReason, SystemProgress, Ticket},
    },
};

use super::{FlowError, Rules, hold, perform};

/// The most contacts of one person in ActiveCampaign that a policy takes for usual.
const CONTACTS_MAX: u64 = 5;

/// What one system holds, with the version of the file that described it.
#[derive(Debug, Clone)]
pub struct Holding {
    /// The system.
    pub key: SystemKey,
    /// The version of its file.
    pub version: String,
    /// What was found.
    pub found: Found,
    /// The company's word that it has no such system, so that nobody looked.
    pub absence: Option<Absence>,
}

impl Holding {
    fn progress(&self) -> SystemProgress {
        let absent = self.absence.is_some();
        SystemProgress {
            key: self.key.clone(),
            state: if absent { SystemState::Absent } else { SystemState::Planned },
            hindrance: None,
            found: self.found.parts.iter().map(|part| part.found).sum(),
        }
    }
}

/// Stores what every system holds; where a policy may decide, it decides now. `false` where
/// something else is asked for by now than by the ticket as it was when the systems were asked.
pub fn finish_preview(
    tx: &mut Tx,
    rules: &Rules,
    asked: &Ticket,
    holdings: &[Holding],
    at: Time,
) -> Result<bool, FlowError> {
    let id = asked.id.as_str();
    let before = db::tickets::get(tx, id)?;
    if before.stage != Stage::Reviewing {
        return Ok(true); // withdrawn or refused while we were looking
    }
    let Some(scope) = before.scope.filter(|_| before.asks_the_same_as(asked)) else {
        return Ok(false);
    };
    let mut systems = Vec::new();
    for holding in holdings {
        let known = before.systems.iter().find(|s| s.key == holding.key);
        // After a return from erasing: what is done and holds nothing new stays done.
        let was_seen = |s: &&SystemProgress| s.state.is_settled() && s.state != SystemState::Absent;
        if let Some(done) = known.filter(was_seen)
            && holding.absence.is_none()
            && holding.found.rows_to_erase() == 0
        {
            systems.push(done.clone());
            continue;
        }
        db::plans::save(tx, id, (&holding.key, &holding.version), &holding.found, at)?;
        db::absences::save(tx, id, &holding.key, holding.absence.as_ref())?;
        systems.push(holding.progress());
    }
    let ticket = perform(tx, id, &Act::FinishPreview { systems, at }, &Actor::SYSTEM, at)?;
    if let Some(policy) = rules.policy_for(scope)
        && ticket.attention.is_none()
        && ticket.may_approve(&Actor::policy(policy))
        && holdings.iter().all(is_usual)
        && hold::of(tx, &ticket, rules.day(at))?.is_empty()
    {
        let act = Act::Approve { begin_at: rules.begin_at(&ticket, at) };
        perform(tx, id, &act, &Actor::policy(policy), at)?;
    }
    Ok(true)
}

/// Whether a system holds what systems hold about one person. A policy decides nothing else: many
/// contacts of one address are a shared mailbox, or an account that is not in order.
fn is_usual(holding: &Holding) -> bool {
    let contacts = |part: &&Part| part.collection == "contacts" && part.deed.erases();
    holding.key.as_str() != SystemKey::ACTIVE_CAMPAIGN
        || holding.found.parts.iter().find(contacts).is_none_or(|part| part.found <= CONTACTS_MAX)
}

/// An agent approves, and types the reference to show that this very ticket is meant.
pub fn approve(
    tx: &mut Tx,
    rules: &Rules,
    (id, typed): (&str, &str),
    by: &Actor,
    at: Time,
) -> Result<Ticket, FlowError> {
    let ticket = db::tickets::get(tx, id)?;
    if !typed.trim().eq_ignore_ascii_case(&ticket.reference) {
        return Err(FlowError::WrongReference);
    }
    if let Some(hold) = hold::of(tx, &ticket, rules.day(at))?.first() {
        return Err(FlowError::Held { until: hold.until });
    }
    perform(tx, id, &Act::Approve { begin_at: rules.begin_at(&ticket, at) }, by, at)
}

/// An agent refuses, on a ground of law that the letter names.
pub fn refuse(
    tx: &mut Tx,
    id: &str,
    ground: Ground,
    by: &Actor,
    at: Time,
) -> Result<Ticket, FlowError> {
    perform(tx, id, &Act::Refuse { ground }, by, at)
}

/// An agent wants every system asked again.
pub fn look_again(tx: &mut Tx, id: &str, by: &Actor, at: Time) -> Result<Ticket, FlowError> {
    perform(tx, id, &Act::LookAgain, by, at)
}

/// An agent takes an approval back while the cooling-off runs.
pub fn put_back(tx: &mut Tx, id: &str, by: &Actor, at: Time) -> Result<Ticket, FlowError> {
    perform(tx, id, &Act::PutBack { why: Attention::ApprovalWithdrawn }, by, at)
}

/// Takes the law's one extension (GDPR Art. 12(3); 11 CCR § 7021(b)).
pub fn extend(
    tx: &mut Tx,
    rules: &Rules,
    (id, reason): (&str, ExtensionReason),
    by: &Actor,
    at: Time,
) -> Result<Ticket, FlowError> {
    let ticket = db::tickets::get(tx, id)?;
    if rules.day(at) > ticket.statutory_on {
        return Err(NotAllowed::CannotExtend.into()); // already tomorrow where the company is
    }
    let promised_on = extended_date(rules, &ticket);
    perform(tx, id, &Act::Extend { reason, promised_on }, by, at)
}

/// The last day of an extended request.
pub fn extended_date(rules: &Rules, ticket: &Ticket) -> NaiveDate {
    rules.deadline(ticket.received_at, ticket.law).extended
}
