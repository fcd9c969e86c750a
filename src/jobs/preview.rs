//! Asks every system that the request is about what it holds.

use std::sync::Arc;

use super::{Finish, Office, Trouble, next_try};
use crate::{
    db::{
        self,
        jobs::{End, Job},
    },
    domain::{
        act::{Act, Actor},
        erasure::{Hindrance, SystemKey},
        lifecycle::Stage,
        request::Scope,
        ticket::{Attention, Ticket},
    },
    flow::{self, decide::Holding},
    systems::{Fault, System},
};

/// Looks everywhere; nothing is changed anywhere.
pub(super) async fn run(office: &Office, job: &Job) -> Result<Finish, Trouble> {
    let (id, now, rules) = (job.ticket.clone(), office.world.now(), office.rules.clone());
    let order = office
        .db
        .read(move |db| {
            let ticket = db::tickets::get(db, &id)?;
            if ticket.stage != Stage::Reviewing {
                return Ok(None);
            }
            let order = flow::erase::order(db, &rules, &ticket, now)?;
            Ok::<_, flow::FlowError>(order.map(|order| (ticket, order)))
        })
        .await?;
    let Some((ticket, order)) = order else { return Ok(Box::new(|_| Ok(End::Done))) };

    if let Some((key, fault)) = missing(office, &ticket) {
        return stopped(office, job, key.as_str(), &fault);
    }
    let mut holdings = Vec::new();
    let concerned = |system: &&Arc<dyn System>| {
        let declared = order.scope == Scope::AllData && system.entry().absence.is_some();
        ticket.concerns(system.key()) && (declared || system.touches(order.scope))
    };
    for system in office.systems.iter().filter(concerned) {
        match system.find(&order).await {
            Ok(found) => holdings.push(Holding {
                key: system.key().clone(),
                version: system.version().to_owned(),
                found,
                absence: system.entry().absence,
            }),
            Err(fault) => return stopped(office, job, system.key().as_str(), &fault),
        }
    }
    let rules = office.rules.clone();
    Ok(Box::new(move |tx| {
        let taken = flow::decide::finish_preview(tx, &rules, &ticket, &holdings, now)?;
        // Something else is asked for by now: that is looked for at once.
        Ok(if taken { End::Done } else { End::NotBefore(now) })
    }))
}

/// The system without which there is nothing to decide, if it is not connected, said before anything
/// is erased: the only one that is meant, and for all data ActiveCampaign, or the company's word that
/// it has none.
fn missing(office: &Office, ticket: &Ticket) -> Option<(SystemKey, Fault)> {
    let all_data = ticket.scope == Some(Scope::AllData);
    let (needed, detail) = match &ticket.only {
        Some(only) => (only.clone(), "the system is not connected any more"),
        None if all_data => (
            SystemKey::active_campaign(),
            "no such system is connected, and a request for all data must reach it; where there is \
             none, its file says so (`absent: true`)",
        ),
        None => return None,
    };
    let connected = office.systems.iter().any(|system| *system.key() == needed);
    let (hindrance, detail) = (Hindrance::MapMismatch, detail.to_owned());
    (!connected).then_some((needed, Fault::NeedsPerson { hindrance, detail }))
}

/// A system could not be asked: nobody decides on half a picture.
fn stopped(office: &Office, job: &Job, system: &str, fault: &Fault) -> Result<Finish, Trouble> {
    let now = office.world.now();
    let error = format!("{system}: {fault}");
    match fault {
        Fault::Unexpected(_) => Err(Trouble::GiveUp(error)),
        Fault::Later { after, .. } => {
            let asked = after.and_then(|after| chrono::TimeDelta::from_std(after).ok());
            let then = asked.map_or_else(|| next_try(job, now), |after| now + after);
            Ok(Box::new(move |_| Ok(End::Waits(then, error))))
        }
        Fault::NeedsPerson { .. } => {
            let (id, then) = (job.ticket.clone(), next_try(job, now));
            Ok(Box::new(move |tx| {
                let ticket = db::tickets::get(tx, &id)?;
                if ticket.attention.is_none() && ticket.stage == Stage::Reviewing {
                    let act = Act::ReceiveMessage { why: Attention::SystemStuck };
                    flow::perform(tx, &id, &act, &Actor::SYSTEM, now)?;
                }
                Ok(End::Waits(then, error))
            }))
        }
    }
}
