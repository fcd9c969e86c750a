//! Asks every system that the scope touches what it holds.

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
        ticket::Attention,
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
            flow::erase::order(db, &rules, &ticket, now)
        })
        .await?;
    let Some(order) = order else { return Ok(Box::new(|_| Ok(End::Done))) };

    if order.scope == Scope::AllData && !marketing_is_connected(office) {
        let fault = Fault::NeedsPerson {
            hindrance: Hindrance::MapMismatch,
            detail: "no such system is connected, and a request for all data must reach it; where \
                     there is none, its file says so (`absent: true`)"
                .into(),
        };
        return stopped(office, job, (SystemKey::ACTIVE_CAMPAIGN, &fault));
    }
    let mut holdings = Vec::new();
    let concerned = |system: &&Arc<dyn System>| {
        let declared = order.scope == Scope::AllData && system.entry().absence.is_some();
        declared || system.touches(order.scope)
    };
    for system in office.systems.iter().filter(concerned) {
        match system.find(&order).await {
            Ok(found) => holdings.push(Holding {
                key: system.key().clone(),
                version: system.version().to_owned(),
                found,
                absence: system.entry().absence,
            }),
            Err(fault) => return stopped(office, job, (system.key().as_str(), &fault)),
        }
    }
    let (id, rules) = (job.ticket.clone(), office.rules.clone());
    Ok(Box::new(move |tx| {
        let taken = flow::decide::finish_preview(tx, &rules, (&id, order.scope), &holdings, now)?;
        // Something else is asked for by now: that is looked for at once.
        Ok(if taken { End::Done } else { End::NotBefore(now) })
    }))
}

/// A data request can't be fulfilled without ActiveCampaign, or the company's word that it has none:
/// said before anything is erased.
fn marketing_is_connected(office: &Office) -> bool {
    office.systems.iter().any(|system| system.key().as_str() == SystemKey::ACTIVE_CAMPAIGN)
}

/// A system could not be asked: nobody decides on half a picture.
fn stopped(office: &Office, job: &Job, (system, fault): (&str, &Fault)) -> Result<Finish, Trouble> {
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
