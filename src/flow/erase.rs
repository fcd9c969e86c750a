//! The erasure runs: begun after the cooling-off, reported system by system, ended by the last.

use crate::{
    db::{self, Reader, Tx},
    domain::{
        Time,
        act::{Act, Actor},
        effect::{Effect, Task},
        erasure::{Hindrance, Order, Report, SystemKey, SystemState},
        lifecycle::Stage,
        ticket::{Attention, SystemProgress, Ticket},
    },
};

use super::{FlowError, Rules, perform};

/// The cooling-off is over. Where every system was done before the plan came back, or the company
/// declares to have none, there is nothing left to do.
pub fn begin(tx: &mut Tx, id: &str, at: Time) -> Result<Ticket, FlowError> {
    let ticket = perform(tx, id, &Act::Begin, &Actor::SYSTEM, at)?;
    finish_if_done(tx, ticket, at)
}

/// What the systems are told: only identifiers that were proved, and only the confirmed scope.
pub fn order(
    db: &mut Reader,
    rules: &Rules,
    ticket: &Ticket,
    at: Time,
) -> Result<Option<Order>, FlowError> {
    let person = db::people::proven(db, &ticket.id)?;
    let Some(scope) = ticket.scope.filter(|_| !person.is_empty()) else { return Ok(None) };
    Ok(Some(Order { person, scope, language: ticket.language, today: rules.day(at) }))
}

/// A system did its part and was looked at again.
pub fn report(
    tx: &mut Tx,
    id: &str,
    system: &SystemKey,
    report: &Report,
    at: Time,
) -> Result<Ticket, FlowError> {
    db::plans::save_parts(tx, id, system, &report.parts, report.read_back_at)?;
    let state = report.state();
    let ticket = db::tickets::get(tx, id)?;
    let known = ticket.systems.iter().find(|s| s.key == *system).map(|s| s.state);
    if state == SystemState::HandedOver && known == Some(state) {
        return finish_if_done(tx, ticket, at); // looking again is not a step
    }
    let progress = SystemProgress {
        key: system.clone(),
        state,
        hindrance: (state == SystemState::Stuck).then_some(Hindrance::StillThere),
        found: report.parts.iter().map(|part| part.found).sum(),
    };
    record(tx, id, progress, at)
}

/// A system waits or needs a person.
pub fn hinder(
    tx: &mut Tx,
    id: &str,
    (system, state, hindrance): (&SystemKey, SystemState, Hindrance),
    at: Time,
) -> Result<Ticket, FlowError> {
    let ticket = db::tickets::get(tx, id)?;
    let Some(known) = ticket.systems.iter().find(|s| s.key == *system) else { return Ok(ticket) };
    if known.state == state && known.hindrance == Some(hindrance) {
        return Ok(ticket); // a retry is not a step
    }
    if known.state == SystemState::HandedOver && state == SystemState::Waits {
        return finish_if_done(tx, ticket, at); // a look that could not be taken changes nothing
    }
    let progress = SystemProgress { state, hindrance: Some(hindrance), ..known.clone() };
    record(tx, id, progress, at)
}

/// A system has not been ready for a day: an agent should know, while there is time.
pub fn tell_of_waiting(tx: &mut Tx, id: &str, at: Time) -> Result<(), FlowError> {
    if db::tickets::get(tx, id)?.attention.is_none() {
        let act = Act::ReceiveMessage { why: Attention::SystemWaits };
        perform(tx, id, &act, &Actor::SYSTEM, at)?;
    }
    Ok(())
}

/// What waits for this need not wait any longer: it is tried at once.
pub(super) fn wake(tx: &mut Tx, hindrance: Hindrance, at: Time) -> Result<(), FlowError> {
    for (ticket, system) in db::tickets::waiting_for(tx, hindrance)? {
        let order = Effect { task: Task::Erase(system), due: at };
        db::jobs::enqueue(tx, &ticket, &[order], at)?;
    }
    Ok(())
}

/// A system holds other rows than those that were approved, or its map was changed.
pub fn put_back(tx: &mut Tx, id: &str, at: Time) -> Result<Ticket, FlowError> {
    perform(tx, id, &Act::PutBack { why: Attention::PlanChanged }, &Actor::SYSTEM, at)
}

/// An agent has everything that is not settled tried again.
pub fn retry(tx: &mut Tx, id: &str, by: &Actor, at: Time) -> Result<Ticket, FlowError> {
    perform(tx, id, &Act::RetrySystem, by, at)
}

pub(super) fn record(
    tx: &mut Tx,
    id: &str,
    progress: SystemProgress,
    at: Time,
) -> Result<Ticket, FlowError> {
    let ticket = perform(tx, id, &Act::ReportSystem { progress }, &Actor::SYSTEM, at)?;
    finish_if_done(tx, ticket, at)
}

/// Ends the erasing once every system is settled, and nothing that a vendor took is worth waiting
/// for.
fn finish_if_done(tx: &mut Tx, ticket: Ticket, at: Time) -> Result<Ticket, FlowError> {
    let settled = ticket.systems.iter().all(|s| s.state.is_settled());
    if ticket.stage != Stage::Erasing || !settled || waits_for_vendor(tx, &ticket, at)? {
        return Ok(ticket);
    }
    perform(tx, &ticket.id, &Act::Finish, &Actor::SYSTEM, at)
}

/// Whether a look before the promised date can still show that a vendor has finished. The person is
/// answered on that date at the latest, and at once where all that can be said is said.
fn waits_for_vendor(db: &mut Reader, ticket: &Ticket, at: Time) -> Result<bool, FlowError> {
    let mut handed_over =
        ticket.systems.iter().filter(|s| s.state == SystemState::HandedOver).peekable();
    if at >= ticket.closing_time() || handed_over.peek().is_none() {
        return Ok(false);
    }
    let ledger = db::plans::ledger(db, &ticket.id)?;
    let reports = handed_over.filter_map(|s| db::plans::report_of(&ledger, &s.key));
    let mut days = reports.filter_map(|report| report.worth_a_look_on(at.date_naive()));
    Ok(days.any(|day| day <= ticket.promised_on))
}
