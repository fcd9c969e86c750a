//! Looking for a person in every connected system, live. Nothing found is stored.

use async_trait::async_trait;
use chrono::NaiveDate;

use super::{
    erasure::{Found, Hindrance, SystemKey},
    person::{Identifier, PersonName},
};

/// An address of a domain that can't exist (RFC 2606): to ask for it finds nobody, and proves the
/// way there.
pub const NOBODY: &str = "nobody@privacy-desk.invalid";

/// What one system holds of a person now, or why it could not say.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The system.
    pub system: SystemKey,
    /// Its answer.
    pub answer: Result<Found, Hindrance>,
}

/// Whom one system knows by a name, or why it could not say.
#[derive(Debug, Clone)]
pub struct Namesakes {
    /// The system.
    pub system: SystemKey,
    /// Its answer.
    pub answer: Result<Vec<Identifier>, Hindrance>,
}

/// Asks every system, recycle bins included, with a question that changes nothing. The pages for
/// staff know the systems by this alone: they can look, and do nothing else.
#[async_trait]
pub trait Look: Send + Sync {
    /// What each system holds of whoever is known by this, in the order in which they are erased.
    async fn look(&self, who: &Identifier, today: NaiveDate) -> Vec<Seen>;

    /// Whom each system knows by this whole name, in the same order.
    async fn named(&self, name: &PersonName) -> Vec<Namesakes>;
}
