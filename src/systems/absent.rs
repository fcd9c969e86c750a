//! A system that the company declares not to have. It holds nothing, and claims nothing.

use async_trait::async_trait;

use super::{Fault, System};
use crate::domain::{
    catalogue::SystemEntry,
    erasure::{Absence, Found, Hindrance, Order, Part, SystemKey},
    person::{Identifier, PersonName},
};

/// Stands where a system would be.
pub struct Absent {
    version: String,
    entry: SystemEntry,
}

impl Absent {
    /// The declaration of a file, with the hash of that file.
    pub const fn new(entry: SystemEntry, version: String) -> Self {
        Self { version, entry }
    }

    /// What an entry for it says.
    pub fn entry(key: SystemKey, name: &str, absence: Absence) -> SystemEntry {
        SystemEntry { key, name: name.to_owned(), collections: Vec::new(), absence: Some(absence) }
    }
}

#[async_trait]
impl System for Absent {
    fn key(&self) -> &SystemKey {
        &self.entry.key
    }

    fn version(&self) -> &str {
        &self.version
    }

    fn entry(&self) -> SystemEntry {
        self.entry.clone()
    }

    async fn find(&self, _: &Order) -> Result<Found, Fault> {
        Ok(Found::default())
    }

    async fn named(&self, _: &PersonName) -> Result<Vec<Identifier>, Fault> {
        Ok(Vec::new())
    }

    async fn erase(&self, _: &Order, _: &Found) -> Result<Vec<Part>, Fault> {
        Err(nothing_there())
    }

    async fn read_back(&self, _: &Order, _: &Found, _: Vec<Part>) -> Result<Vec<Part>, Fault> {
        Err(nothing_there())
    }
}

/// Of what was never asked nothing can be said.
fn nothing_there() -> Fault {
    Fault::NeedsPerson {
        hindrance: Hindrance::MapMismatch,
        detail: "the company declares that it has no such system".to_owned(),
    }
}
