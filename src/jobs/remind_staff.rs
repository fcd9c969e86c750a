//! Reminds members of staff of a promised date. That somebody is reminded is committed before the
//! mail goes: a process that dies in between loses one reminder, and sends none twice.

use super::{Finish, Office, Trouble, colleague, next_try};
use crate::{
    db::{
        self,
        jobs::{End, Job},
    },
    domain::{Time, reminder::Reminder, ticket::Ticket},
    flow::{
        self, FlowError,
        remind::{Reminded, next_look},
    },
    render::desk::Deadline,
};

/// Reminds whoever is to be reminded now, and says when to look again.
pub(super) async fn run(office: &Office, job: &Job) -> Result<Finish, Trouble> {
    let (now, id, rules) = (office.world.now(), job.ticket.clone(), office.rules.clone());
    let claimed = office.write_for(job, move |tx| {
        let ticket = db::tickets::get(tx, &id)?;
        let due = flow::remind::remind_staff(tx, &rules, &ticket, now)?;
        Ok::<_, FlowError>((ticket, due))
    });
    let (ticket, due) = claimed.await?;
    let mut late = Vec::new();
    if let Some((reminder, reminded)) = due {
        for one in reminded {
            if let Err(error) = send(office, &ticket, reminder, &one, now).await {
                late.push((one.user, reminder, error));
            }
        }
    }
    let (job, rules) = (job.clone(), office.rules.clone());
    Ok(Box::new(move |tx| {
        for (user, reminder, _) in &late {
            db::reminders::release(tx, &ticket.id, user, *reminder)?;
        }
        if let Some((_, _, error)) = late.pop() {
            return Ok(End::Waits(next_try(&job, now), error));
        }
        Ok(next_look(&rules, &ticket, now).map_or(End::Done, End::NotBefore))
    }))
}

/// Sends one reminder, or says why it must be tried again.
async fn send(
    office: &Office,
    ticket: &Ticket,
    reminder: Reminder,
    one: &Reminded,
    now: Time,
) -> Result<(), String> {
    let mail = Deadline::of(ticket.reference.clone(), ticket.stage, reminder);
    colleague::write(office, ticket, &mail, (&one.address, one.language), now).await
}
