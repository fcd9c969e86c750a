//! Legal holds: made and lifted by officers, asked when a request is approved, and again before
//! each deed.

use chrono::NaiveDate;

use crate::{
    db::{self, Reader, Tx},
    domain::{
        Time,
        act::Actor,
        erasure::{Hindrance, SystemKey},
        hold::{Hold, HoldOn, HoldReason},
        person::EmailAddress,
        ticket::Ticket,
    },
};

use super::{FlowError, Rules, erase};

/// The audit chain of the holds.
const STREAM: &str = "holds";

/// Holds a person or a system, until a day and that day included; the id of the hold. The log says
/// why and until when, and not on whom.
pub fn make(
    tx: &mut Tx,
    rules: &Rules,
    (on, reason, until): (&HoldOn, HoldReason, NaiveDate),
    by: &Actor,
    at: Time,
) -> Result<String, FlowError> {
    let today = rules.day(at);
    if until < today {
        return Err(FlowError::HoldInThePast);
    }
    db::holds::remove_ended(tx, today)?;
    let id = db::holds::add(tx, on, (reason, until), &by.label(), at)?;
    let what = match on {
        HoldOn::Person(_) => "person".to_owned(),
        HoldOn::System(key) => format!("system:{key}"),
    };
    let detail = format!("{id} on={what} reason={reason} until={until}");
    db::audit::append_event(tx, STREAM, &by.label(), ("hold", &detail), at)?;
    Ok(id)
}

/// Lifts a hold before its end; what waited for it goes on at once.
pub fn lift(tx: &mut Tx, id: &str, by: &Actor, at: Time) -> Result<(), FlowError> {
    if !db::holds::remove(tx, id)? {
        return Err(FlowError::NoSuchHold);
    }
    db::audit::append_event(tx, STREAM, &by.label(), ("lift_hold", id), at)?;
    erase::wake(tx, Hindrance::LegalHold, at)
}

/// The holds that stop a ticket now: on its person by any address that it names, or on one of its
/// systems that is still to be erased.
pub fn of(db: &mut Reader, ticket: &Ticket, today: NaiveDate) -> Result<Vec<Hold>, FlowError> {
    let open = ticket.systems.iter().filter(|system| !system.state.is_settled());
    let systems: Vec<SystemKey> = open.map(|system| system.key.clone()).collect();
    on(db, &ticket.id, &systems, today)
}

/// The holds that stop one system of a ticket now.
pub fn before_deed(
    db: &mut Reader,
    ticket: &str,
    system: &SystemKey,
    today: NaiveDate,
) -> Result<Vec<Hold>, FlowError> {
    on(db, ticket, std::slice::from_ref(system), today)
}

fn on(
    db: &mut Reader,
    ticket: &str,
    systems: &[SystemKey],
    today: NaiveDate,
) -> Result<Vec<Hold>, FlowError> {
    let people = db::people::of(db, ticket)?;
    let addresses: Vec<EmailAddress> =
        people.iter().filter_map(|(who, _)| who.email()).cloned().collect();
    Ok(db::holds::on(db, &addresses, systems, today)?)
}
