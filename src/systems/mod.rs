//! Places that hold personal data: found, erased, read back, one after the other.

// the systems
pub mod folder;

mod file;

pub mod activecampaign;

pub mod sql;

pub mod http;

pub mod manual;

pub mod look;

mod absent;

// how HTTP systems are reached
pub mod client;

pub mod answer;

pub mod reach;

use std::time::Duration;

use async_trait::async_trait;
use tokio::sync::mpsc;

use crate::domain::{
    catalogue::SystemEntry,
    erasure::{Found, Hindrance, Order, Part, SystemKey},
    person::{Identifier, PersonName},
    request::Scope,
};

/// How many people of one name a system names.
pub const NAMESAKES_MAX: usize = 20;

/// A connected system.
///
/// `find` and `read_back` change nothing. `erase` may be called again after a crash: it must do
/// no harm where the work is half or wholly done. None of the three decides that something is
/// gone; `jobs` compares what `read_back` saw with what was planned.
#[async_trait]
pub trait System: Send + Sync {
    /// Its key.
    fn key(&self) -> &SystemKey;

    /// A hash of the file that describes it: a plan made with another version is not carried out.
    fn version(&self) -> &str;

    /// What each choice removes here in general.
    fn entry(&self) -> SystemEntry;

    /// The colleague who does the work by hand and declares it, where no program can look. Such a
    /// system is neither erased nor read back.
    fn colleague(&self) -> Option<&manual::Colleague> {
        None
    }

    /// The way to list everybody in it, where it has one.
    fn listing(&self) -> Option<&dyn Listing> {
        None
    }

    /// Whether this scope touches the system at all.
    fn touches(&self, scope: Scope) -> bool {
        self.entry().collections.iter().any(|c| c.deeds.contains_key(&scope))
    }

    /// Looks for the person.
    async fn find(&self, order: &Order) -> Result<Found, Fault>;

    /// Who has this whole name here, each by what the system knows them by; [`NAMESAKES_MAX`] at
    /// most. A name proves nothing: nobody is erased by it.
    async fn named(&self, name: &PersonName) -> Result<Vec<Identifier>, Fault>;

    /// Carries out the deeds on what was found, and says for each collection how many rows it took.
    async fn erase(&self, order: &Order, found: &Found) -> Result<Vec<Part>, Fault>;

    /// Looks again, on a connection that made no change, by identity and by the keys found, and
    /// fills in `left`.
    async fn read_back(
        &self,
        order: &Order,
        found: &Found,
        done: Vec<Part>,
    ) -> Result<Vec<Part>, Fault>;

    /// Looks for the person days after all was gone: how many rows are there that should not be.
    ///
    /// By identity and by the keys found then, as far as a key can't be somebody else's by now.
    async fn look_after(&self, order: &Order, found: &Found) -> Result<u64, Fault> {
        let parts = self.read_back(order, found, found.parts.clone()).await?;
        let left: Option<u64> =
            parts.iter().filter(|part| part.deed.erases()).map(|part| part.left).sum();
        left.ok_or_else(|| Fault::Unexpected("a part of it could not be looked at".to_owned()))
    }
}

/// A system that can say whom it holds. Changes nothing.
#[async_trait]
pub trait Listing: Send + Sync {
    /// Hands over the e-mail addresses by which it knows people, recycle bins included, some at a
    /// time and as they stand there: in no order, some of them twice, some of them no addresses.
    /// However many there are, few of them are in memory at a time.
    async fn addresses(&self, to: mpsc::Sender<Vec<String>>) -> Result<(), Fault>;
}

/// Whoever was to take the addresses has stopped.
fn nobody_listens<T>(_: T) -> Fault {
    Fault::Unexpected("nobody takes the list".to_owned())
}

/// Waits until the account of a vendor may be called again: one budget for all workers and nodes.
#[async_trait]
pub trait Pace: Send + Sync {
    /// Takes the next turn of the account named `account`, at most `per_second` of them a second.
    async fn take_turn(&self, account: &str, per_second: u32);
}

/// Why a system did not do what it was asked. The texts name no person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It can't answer now; the job waits and comes back on its own.
    #[error("{hindrance}: {detail}")]
    Later {
        /// What an agent is told while it waits.
        hindrance: Hindrance,
        /// A sentence for the log and the desk.
        detail: String,
        /// What the system asked for (`Retry-After`).
        after: Option<Duration>,
    },
    /// It answered something that we do not understand: a few attempts, then an agent.
    #[error("unexpected answer: {0}")]
    Unexpected(String),
    /// Trying again would not help: an agent or an admin must do something.
    #[error("{hindrance}: {detail}")]
    NeedsPerson {
        /// What it is.
        hindrance: Hindrance,
        /// A sentence for the log and the desk.
        detail: String,
    },
}

/// A file in the `systems/` folder that can't be used, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {reason}")]
pub struct BadSystemFile {
    /// The file's name.
    pub file: String,
    /// The line, from 1; 0 where the whole file is meant.
    pub line: u64,
    /// What is wrong and what to do.
    pub reason: String,
}
