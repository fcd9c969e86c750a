//! A whole system compared with the list of erased addresses: the one thing that is ordered by a
//! command and by no ticket, after the system was restored from a backup of its own.
//!
//! Addresses pass through in batches and are forgotten; what is told of them is numbers.

use std::{collections::HashSet, sync::Arc};

use tokio::sync::mpsc;

use crate::{
    db::Db,
    domain::{
        act::Actor,
        erasure::{Hindrance, Order},
        person::{EmailAddress, Identifier},
        request::{Language, Scope},
    },
    flow::{self, FlowError, Rules, replay::FollowUp},
    systems::{Fault, System},
    world::World,
};

/// How many batches may wait to be looked up.
const WAITING: usize = 2;

/// What a replay works with.
pub struct Replay {
    /// Our database.
    pub db: Db,
    /// Clock and chance.
    pub world: World,
    /// The company's rules.
    pub rules: Rules,
    /// The system that is replayed.
    pub system: Arc<dyn System>,
    /// Whether tickets are opened; else it is only said how many would be.
    pub opens: bool,
    /// Who ordered it.
    pub by: Actor,
}

/// What a replay saw, in numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Replayed {
    /// Values that were read.
    pub listed: u64,
    /// Those of them that are no e-mail addresses.
    pub unreadable: u64,
    /// People in them who were erased and are to stay out.
    pub erased: u64,
    /// Those of whom the system holds only what stays: kept by a law, or another controller's.
    pub stay: u64,
    /// Those who are followed up already.
    pub open: u64,
    /// Those whose follow-up an agent has closed without an erasure.
    pub left: u64,
    /// Those for whom a ticket was opened, or would be.
    pub new: u64,
}

/// Why a replay ended before its time. What it opened until then stays open.
#[derive(Debug, thiserror::Error)]
pub enum Cannot {
    /// The system has no way to say whom it holds.
    #[error("{0} can't list whom it knows")]
    List(String),
    /// The system failed.
    #[error("{0}")]
    Ask(#[from] Fault),
    /// Our own database failed.
    #[error(transparent)]
    Write(#[from] FlowError),
}

impl Replay {
    /// Replays everybody whom the system itself lists. `tell` hears how far it is.
    pub async fn of_system(&self, tell: impl FnMut(&Replayed)) -> Result<Replayed, Cannot> {
        let key = self.system.key().to_string();
        let listing = self.system.listing().ok_or(Cannot::List(key))?;
        let (to, from) = mpsc::channel(WAITING);
        let (listed, replayed) = tokio::join!(listing.addresses(to), self.of(from, tell));
        // Where we stopped, that is why the system could hand over no more.
        let replayed = replayed?;
        listed?;
        Ok(replayed)
    }

    /// Replays whoever comes.
    pub async fn of(
        &self,
        mut from: mpsc::Receiver<Vec<String>>,
        mut tell: impl FnMut(&Replayed),
    ) -> Result<Replayed, Cannot> {
        let (mut replayed, mut met) = (Replayed::default(), HashSet::new());
        while let Some(batch) = from.recv().await {
            replayed.listed += batch.len() as u64;
            let read: Vec<EmailAddress> =
                batch.iter().filter_map(|text| EmailAddress::parse(text).ok()).collect();
            replayed.unreadable += (batch.len() - read.len()) as u64;
            let erased = self.db.read(move |db| flow::replay::erased_among(db, read)).await?;
            for address in erased {
                if met.insert(address.key().to_owned()) {
                    self.meet(address, &mut replayed).await?;
                }
            }
            tell(&replayed);
        }
        Ok(replayed)
    }

    /// Sees to one person who was erased.
    async fn meet(&self, address: EmailAddress, replayed: &mut Replayed) -> Result<(), Cannot> {
        replayed.erased += 1;
        if !self.holds_what_should_be_gone(&address).await? {
            replayed.stay += 1;
            return Ok(());
        }
        match self.follow_up(address).await? {
            FollowUp::New => replayed.new += 1,
            FollowUp::Open => replayed.open += 1,
            FollowUp::Left => replayed.left += 1,
            FollowUp::LetIn => replayed.erased -= 1,
        }
        Ok(())
    }

    /// Whether the system holds more of the person than may stay: an invoice that a law wants has
    /// been there all the time. Where nobody can say, an agent must.
    async fn holds_what_should_be_gone(&self, address: &EmailAddress) -> Result<bool, Fault> {
        if self.system.colleague().is_some() {
            return Ok(true);
        }
        let order = Order {
            person: vec![Identifier::Email(address.clone())],
            scope: Scope::AllData,
            language: Language::ENGLISH, // decides what is written; nothing is
            today: self.rules.day(self.world.now()),
        };
        match self.system.find(&order).await {
            Ok(found) => Ok(found.rows_to_erase() > 0),
            Err(Fault::NeedsPerson { hindrance: Hindrance::TooManyRows, .. }) => Ok(true),
            Err(fault) => Err(fault),
        }
    }

    async fn follow_up(&self, address: EmailAddress) -> Result<FollowUp, FlowError> {
        if !self.opens {
            return self.db.read(move |db| flow::replay::foresee(db, &address)).await;
        }
        let (rules, key, now) = (self.rules.clone(), self.system.key().clone(), self.world.now());
        let write = move |tx: &mut _| flow::replay::follow_up(tx, &rules, &address, &key, now);
        self.db.write(write).await
    }

    /// Writes into the log that it was done, if it opened anything or could have.
    pub async fn write_down(&self, replayed: Replayed) -> Result<(), FlowError> {
        if !self.opens {
            return Ok(());
        }
        let (by, key, now) = (self.by.clone(), self.system.key().clone(), self.world.now());
        let numbers = (replayed.listed, replayed.erased, replayed.new);
        self.db.write(move |tx| flow::replay::record(tx, &key, numbers, &by, now)).await
    }
}
