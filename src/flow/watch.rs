//! After an erasure has ended: who came back in which system, and the ticket that tells an agent.
//!
//! The closed ticket stays as it is. What was seen stands beside it, and in a chain of the audit
//! log; for somebody who came back a second ticket is opened, which erases nothing by itself.

use crate::{
    db::{self, Reader, Tx, people::Standing},
    domain::{
        Time,
        act::{Act, Actor},
        erasure::{Found, Order, SystemKey, SystemState},
        lifecycle::{Action, NotAllowed},
        outcome::Outcome,
        person::{EmailAddress, Identifier},
        request::{Channel, Intent, Language},
        ticket::{Attention, Ticket},
        watch::{Look, Sight},
    },
};

use super::{
    FlowError, Rules, erase, perform,
    receive::{self, Asked},
    suppression,
};

/// The audit chain of the looks.
const STREAM: &str = "watch";

/// A system that is to be looked at again, and for what.
#[derive(Debug)]
pub struct Target {
    /// The system.
    pub system: SystemKey,
    /// Whom to look for, on the day of the read-back: what was kept then is no come-back when its
    /// time runs out.
    pub order: Order,
    /// What was found before it was erased.
    pub found: Found,
}

/// What is still to be looked at on this day; nothing once the person is forgotten. What a vendor
/// took is looked at once the vendor's own day has come: before it, nothing is amiss.
pub fn targets(
    db: &mut Reader,
    rules: &Rules,
    ticket: &Ticket,
    day: u32,
    at: Time,
) -> Result<Vec<Target>, FlowError> {
    let Some(order) = erase::order(db, rules, ticket, at)? else { return Ok(Vec::new()) };
    let looks = db::watches::of_ticket(db, &ticket.id)?;
    let ledger = db::plans::ledger(db, &ticket.id)?;
    let mut targets = Vec::new();
    for progress in &ticket.systems {
        let is_looked_at = looks.iter().any(|l| l.day == day && l.system == progress.key);
        let read_back = db::plans::report_of(&ledger, &progress.key);
        let should_be_gone = match progress.state {
            SystemState::Gone | SystemState::Kept => true,
            SystemState::HandedOver => {
                let today = rules.day(at);
                read_back.as_ref().is_some_and(|report| report.should_be_finished(today))
            }
            SystemState::Planned
            | SystemState::Declared
            | SystemState::Waits
            | SystemState::Stuck
            | SystemState::Absent => false,
        };
        if is_looked_at || !should_be_gone {
            continue;
        }
        let today = read_back.map_or(order.today, |report| rules.day(report.read_back_at));
        let plan = db::plans::find(db, &ticket.id, &progress.key)?;
        targets.push(Target {
            system: progress.key.clone(),
            order: Order { today, ..order.clone() },
            found: plan.map(|plan| plan.found).unwrap_or_default(),
        });
    }
    Ok(targets)
}

/// Writes down what was seen. For somebody who came back, and where nobody knows, an agent gets a
/// ticket, unless an earlier one says the same.
pub fn record(
    tx: &mut Tx,
    rules: &Rules,
    id: &str,
    looks: &[Look],
    at: Time,
) -> Result<(), FlowError> {
    let ticket = db::tickets::get(tx, id)?;
    let known = db::watches::of_ticket(tx, id)?;
    for look in looks {
        db::watches::add(tx, id, look)?;
        let (reference, day, system) = (&ticket.reference, look.day, &look.system);
        let seen = look.seen.map_or_else(|| "unknown".to_owned(), |rows| rows.to_string());
        let detail = format!("{reference} day={day} {system}={seen}");
        db::audit::append_event(tx, STREAM, &Actor::SYSTEM.label(), ("look", &detail), at)?;
    }
    let telling: Vec<&Look> = looks.iter().filter(|l| l.sight() != Sight::Nothing).collect();
    if telling.is_empty() || is_let_in_again(tx, &ticket)? {
        return Ok(());
    }
    let is_news = telling.iter().any(|l| !known.iter().any(|earlier| earlier.agrees_with(l)));
    tell(tx, rules, (&ticket, &telling, is_news), at)
}

/// No look was to be had at what is still to be looked at on this day.
pub fn give_up(
    tx: &mut Tx,
    rules: &Rules,
    ticket: &Ticket,
    day: u32,
    at: Time,
) -> Result<(), FlowError> {
    let targets = targets(tx, rules, ticket, day, at)?.into_iter();
    let looks = targets.map(|target| Look { day, system: target.system, at, seen: None });
    record(tx, rules, &ticket.id, &looks.collect::<Vec<_>>(), at)
}

/// Tells an agent: by the ticket that follows this person up already, or by a new one.
fn tell(
    tx: &mut Tx,
    rules: &Rules,
    (ticket, looks, is_news): (&Ticket, &[&Look], bool),
    at: Time,
) -> Result<(), FlowError> {
    let came_back = looks.iter().any(|look| look.sight() == Sight::CameBack);
    let why = if came_back { Attention::CameBack } else { Attention::LookFailed };
    let Some(address) = db::people::address(tx, &ticket.id)? else { return Ok(()) };
    let mut earlier = follow_ups(tx, &address)?;
    earlier.retain(|other| other.id != ticket.id);
    if let Some(open) = earlier.iter().find(|other| !other.is_closed()) {
        if is_news && open.attention != Some(why) {
            perform(tx, &open.id, &Act::ReceiveMessage { why }, &Actor::SYSTEM, at)?;
        }
        return Ok(());
    }
    // Closed without an erasure: an agent has seen this, and left it as it is.
    if earlier.first().is_some_and(is_left) && !is_news {
        return Ok(());
    }
    let systems = looks.iter().map(|look| look.system.clone()).collect();
    open_follow_up(tx, rules, ticket, &Act::FollowUp { why, systems }, at)
}

/// Whether an agent has closed a follow-up without an erasure.
pub(super) fn is_left(follow_up: &Ticket) -> bool {
    follow_up.is_closed() && !follow_up.outcome.is_some_and(Outcome::is_completed)
}

/// The tickets by which this person was followed up, the newest first.
pub(super) fn follow_ups(
    db: &mut Reader,
    address: &EmailAddress,
) -> Result<Vec<Ticket>, FlowError> {
    let mut found = Vec::new();
    for id in db::people::tickets_of(db, &Identifier::Email(address.clone()))? {
        let other = db::tickets::get(db, &id)?;
        if other.follows_up() {
            found.push(other);
        }
    }
    Ok(found)
}

/// Whether an address that this erasure kept out was let in again since, by a decision: then the
/// person is where they may be.
fn is_let_in_again(db: &mut Reader, ticket: &Ticket) -> Result<bool, FlowError> {
    if !suppression::kept_out(db, ticket)? {
        return Ok(false);
    }
    let proven = db::people::proven(db, &ticket.id)?;
    let addresses: Vec<EmailAddress> =
        proven.iter().filter_map(Identifier::email).cloned().collect();
    let kept_out = db::suppressed::among(db, &addresses)?;
    Ok(kept_out.contains(&false))
}

/// Opens a ticket for an agent, about the person of an earlier one.
pub(super) fn open_follow_up(
    tx: &mut Tx,
    rules: &Rules,
    earlier: &Ticket,
    act: &Act,
    at: Time,
) -> Result<(), FlowError> {
    let people = db::people::of(tx, &earlier.id)?;
    let (intent, language) = (earlier.intent, earlier.language);
    open_about(tx, rules, &Subject { people, intent, language, earlier: Some(earlier) }, act, at)
}

/// Whom a follow-up is about.
pub(super) struct Subject<'a> {
    pub(super) people: Vec<(Identifier, Standing)>,
    pub(super) intent: Intent,
    pub(super) language: Language,
    /// The request that is followed up, if it is known.
    pub(super) earlier: Option<&'a Ticket>,
}

/// Opens a ticket for an agent, about somebody who came back.
pub(super) fn open_about(
    tx: &mut Tx,
    rules: &Rules,
    Subject { people, intent, language, earlier }: &Subject<'_>,
    act: &Act,
    at: Time,
) -> Result<(), FlowError> {
    let Some(from) = people.iter().find_map(|(who, _)| who.email()) else { return Ok(()) };
    let others = people.iter().map(|(who, _)| who).filter(|who| who.value() != from.key());
    let asked = Asked {
        channel: Channel::Watch,
        from: from.clone(),
        identifiers: others.cloned().collect(),
        intent: *intent,
        text: String::new(),
        language: *language,
        signed_by: None,
        idempotency_key: None,
    };
    let ticket = receive::open(tx, rules, &asked, (None, earlier.cloned()), (at, at))?;
    for (who, _) in people.iter().filter(|(_, standing)| *standing == Standing::Proven) {
        db::people::prove(tx, &ticket.id, who)?;
    }
    perform(tx, &ticket.id, act, &Actor::SYSTEM, at)?;
    Ok(())
}

/// An agent goes on with the earlier request: its proof and its scope hold for this ticket, in the
/// one system where it was carried out in one alone, and whether anything is erased is decided once
/// more.
pub fn take_up(tx: &mut Tx, id: &str, by: &Actor, at: Time) -> Result<Ticket, FlowError> {
    let ticket = db::tickets::get(tx, id)?;
    let (proved, only) = match ticket.linked_to.as_deref().filter(|_| ticket.follows_up()) {
        Some(earlier) => {
            let earlier = db::tickets::get(tx, earlier)?;
            (earlier.proof.zip(earlier.scope), earlier.only)
        }
        None if ticket.follows_up() => (Some(suppression::still_proved(tx, id)?), None),
        None => (None, None),
    };
    let (proof, scope) = proved.ok_or(NotAllowed::NothingToTakeUp)?;
    perform(tx, id, &Act::TakeUp { proof, scope, only }, by, at)
}

/// What a follow-up ticket is about: the earlier request, and where the person was seen since.
#[derive(Debug)]
pub struct Told {
    /// The reference of the earlier request, unless its person was forgotten before this one came.
    pub reference: Option<String>,
    /// The looks at it that saw the person again, or could not be taken.
    pub looks: Vec<Look>,
    /// The systems in which a replay saw the person, and no look before it.
    pub replayed: Vec<SystemKey>,
}

/// What a ticket follows up, if it does.
pub fn told(db: &mut Reader, ticket: &Ticket) -> Result<Option<Told>, FlowError> {
    if !ticket.follows_up() {
        return Ok(None);
    }
    let (mut reference, mut looks) = (None, Vec::new());
    if let Some(id) = &ticket.linked_to {
        reference = Some(db::tickets::get(db, id)?.reference);
        looks = db::watches::of_ticket(db, id)?;
        looks.retain(|look| look.sight() != Sight::Nothing);
    }
    let lines = db::audit::lines(db, &ticket.id)?;
    let opening = lines.iter().find(|(line, _)| line.on == Action::FollowUp.as_str());
    let mut replayed = opening.map_or_else(Vec::new, |(line, _)| Act::followed_up_in(&line.detail));
    replayed.retain(|system| !looks.iter().any(|look| look.system == *system));
    Ok(Some(Told { reference, looks, replayed }))
}
