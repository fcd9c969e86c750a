//! Asks a colleague about a system into which no program can look, and reminds them. That a letter
//! goes out is committed before it does.

use super::{Finish, Office, Trouble, colleague, next_try};
use crate::{
    db::jobs::{End, Job},
    domain::{Time, erasure::SystemKey, ticket::Ticket},
    flow,
    render::desk::Declare,
    systems::manual::Colleague,
};

/// Writes to the colleague if it is time to. The answer is theirs: it comes through the desk, and
/// until it has come the system waits.
pub(super) async fn run(
    office: &Office,
    job: &Job,
    ticket: &Ticket,
    (key, colleague): (&SystemKey, &Colleague),
    now: Time,
) -> Result<Finish, Trouble> {
    let (id, system) = (ticket.id.clone(), key.clone());
    let asked = office.write_for(job, move |tx| flow::declare::ask(tx, &id, &system, now));
    let (writes, next): (bool, Time) = asked.await?;
    if writes && let Err(error) = send(office, ticket, key, colleague, now).await {
        let then = next_try(job, now);
        return Ok(Box::new(move |_| Ok(End::Waits(then, error))));
    }
    Ok(Box::new(move |_| Ok(End::NotBefore(next))))
}

/// Sends the letter, or says why it must be tried again.
async fn send(
    office: &Office,
    ticket: &Ticket,
    key: &SystemKey,
    colleague: &Colleague,
    now: Time,
) -> Result<(), String> {
    let mail = Declare {
        reference: ticket.reference.clone(),
        colleague: colleague.name.as_str().to_owned(),
        system: office.catalogue.name(key).to_owned(),
        promised_on: ticket.promised_on,
    };
    let to = (&colleague.address, colleague.language);
    colleague::write(office, ticket, &mail, to, now).await
}
