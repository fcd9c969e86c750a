//! What the clock does: asks again, reminds members of staff of the promised date, and closes on
//! that date what nobody answered.

use crate::{
    db::{self, Tx, users::User},
    domain::{
        Time,
        act::{Act, Actor},
        person::EmailAddress,
        reminder::Reminder,
        request::Language,
        staff::StaffRole,
        ticket::Ticket,
    },
};

use super::{FlowError, Rules, caps, perform};

/// Asks again, if the requester is still silent and the address may get another letter.
pub fn remind(tx: &mut Tx, id: &str, at: Time) -> Result<Ticket, FlowError> {
    let ticket = db::tickets::get(tx, id)?;
    if !ticket.waits_for_requester() {
        return Ok(ticket);
    }
    match db::people::address(tx, id)? {
        Some(to) if caps::may_write_link(tx, &to, at)? => {
            perform(tx, id, &Act::SendReminder, &Actor::SYSTEM, at)
        }
        _ => Ok(ticket),
    }
}

/// What the promised date finds.
#[derive(Debug)]
pub enum Watched {
    /// The date has moved: look again then.
    NotYet(Time),
    /// Nothing to close, or closed now.
    Done(Box<Ticket>),
}

/// The promised date has come.
pub fn watch_the_date(tx: &mut Tx, id: &str, at: Time) -> Result<Watched, FlowError> {
    let ticket = db::tickets::get(tx, id)?;
    if !ticket.waits_for_requester() {
        return Ok(Watched::Done(Box::new(ticket)));
    }
    if at < ticket.closing_time() {
        return Ok(Watched::NotYet(ticket.closing_time()));
    }
    let closed = perform(tx, id, &Act::RunOutOfTime, &Actor::SYSTEM, at)?;
    Ok(Watched::Done(Box::new(closed)))
}

/// A member of staff who is to be reminded.
#[derive(Debug, Clone)]
pub struct Reminded {
    /// The id.
    pub user: String,
    /// Where.
    pub address: EmailAddress,
    /// In which language.
    pub language: Language,
}

/// A promised date comes near: who is reminded of it now, each of them once. Nobody is while we
/// wait for the requester, since then nobody but the requester can do anything about it.
pub fn remind_staff(
    tx: &mut Tx,
    rules: &Rules,
    ticket: &Ticket,
    at: Time,
) -> Result<Option<(Reminder, Vec<Reminded>)>, FlowError> {
    let due = Reminder::due(ticket.promised_on, rules.day(at));
    let Some(reminder) = due.filter(|_| !ticket.is_closed() && !ticket.waits_for_requester())
    else {
        return Ok(None);
    };
    let (mut to, mut names) = (Vec::new(), Vec::new());
    for (user, address) in concerned(tx, ticket, reminder)? {
        if db::reminders::claim(tx, &ticket.id, &user.member.id, reminder, at)? {
            names.push(user.member.name);
            to.push(Reminded { user: user.member.id, address, language: user.language });
        }
    }
    if !names.is_empty() {
        let left = reminder.days_left;
        let detail = format!("{} left={left} to={}", ticket.reference, names.join(" "));
        db::audit::staff(tx, &Actor::SYSTEM, "remind_staff", &detail, at)?;
    }
    Ok(Some((reminder, to)))
}

/// Whoever works on the ticket; the officers too when it gets late, or when nobody works on it.
fn concerned(
    tx: &mut Tx,
    ticket: &Ticket,
    reminder: Reminder,
) -> Result<Vec<(User, EmailAddress)>, FlowError> {
    let assigned = db::assignments::of(tx, &ticket.id)?.map(|(id, _)| id);
    let users = db::users::list(tx)?.into_iter().filter(|user| user.disabled_at.is_none());
    let reachable: Vec<(User, EmailAddress)> =
        users.filter_map(|user| user.email.clone().map(|to| (user, to))).collect();
    let works = |user: &User| assigned.as_ref() == Some(&user.member.id);
    let nobody_works = !reachable.iter().any(|(user, _)| works(user));
    let officers = reminder.concerns_officers() || nobody_works;
    let concerns =
        |user: &User| works(user) || (officers && user.member.roles.may(StaffRole::Compliance));
    Ok(reachable.into_iter().filter(|(user, _)| concerns(user)).collect())
}

/// When to look again whether staff is to be reminded; never once the last reminder is due.
pub fn next_look(rules: &Rules, ticket: &Ticket, at: Time) -> Option<Time> {
    let day = Reminder::next_day(ticket.promised_on, rules.day(at));
    day.filter(|_| !ticket.is_closed()).map(|day| rules.morning(day))
}
