//! What each choice removes and leaves in general, read from the systems' maps at start.
//!
//! The confirm page shows this and nothing else: it is read before anybody has proved who they
//! are, so it never holds a count nor a word on whether we know the person.

use std::collections::BTreeMap;

use super::{
    erasure::{Absence, Deed, Ground, SystemKey},
    request::{Language, Scope},
    ticket::Ticket,
};

/// The whole of it: one entry for each connected system, in the order in which they are erased.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// The systems.
    pub systems: Vec<SystemEntry>,
}

/// What one system does for either choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SystemEntry {
    /// Its key.
    pub key: SystemKey,
    /// Its name for people, such as "ActiveCampaign".
    pub name: String,
    /// Its collections.
    pub collections: Vec<CollectionEntry>,
    /// The company's word that it has none; then there are no collections.
    pub absence: Option<Absence>,
}

/// What happens to one collection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CollectionEntry {
    /// The collection's name in the map.
    pub collection: String,
    /// Whether its rows are the person's own record, and not what hangs on it.
    pub is_contact: bool,
    /// Its name for people, by language.
    pub label: Label,
    /// What each scope does with it; a scope that is not there leaves it alone.
    pub deeds: BTreeMap<Scope, Deed>,
    /// Why rows are kept, where the data request keeps some.
    pub ground: Option<Ground>,
    /// The provision behind the ground.
    pub article: Option<String>,
}

/// A name for people in several languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Label(pub BTreeMap<Language, String>);

impl Label {
    /// The name in this language, in English, or in any.
    pub fn text(&self, language: Language) -> &str {
        self.0
            .get(&language)
            .or_else(|| self.0.get(&Language::ENGLISH))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }
}

impl Catalogue {
    /// The systems' own entries, with names for people where an entry brings none: `named` knows
    /// some by system and collection.
    pub fn of(mut systems: Vec<SystemEntry>, named: impl Fn(&str, &str) -> Label) -> Self {
        for system in &mut systems {
            for one in system.collections.iter_mut().filter(|one| one.label.0.is_empty()) {
                one.label = named(&system.name, &one.collection);
            }
        }
        Self { systems }
    }

    /// The part of it that a request is about.
    #[must_use]
    pub fn of_ticket(&self, ticket: &Ticket) -> Self {
        let systems = self.systems.iter().filter(|system| ticket.concerns(&system.key));
        Self { systems: systems.cloned().collect() }
    }

    /// The name for people of the one system in which a request is carried out alone.
    pub fn only(&self, ticket: &Ticket) -> Option<String> {
        ticket.only.as_ref().map(|key| self.name(key).to_owned())
    }

    /// The systems that this scope touches.
    pub fn touched_by(&self, scope: Scope) -> impl Iterator<Item = &SystemEntry> {
        self.systems
            .iter()
            .filter(move |s| s.collections.iter().any(|c| c.deeds.contains_key(&scope)))
    }

    /// What the company declares now of a system that it has none of.
    pub fn absence(&self, system: &SystemKey) -> Option<Absence> {
        self.systems.iter().find(|entry| entry.key == *system)?.absence.clone()
    }

    /// The name for people of a system, or its key where its file is gone.
    pub fn name<'a>(&'a self, system: &'a SystemKey) -> &'a str {
        let entry = self.systems.iter().find(|entry| entry.key == *system);
        entry.map_or(system.as_str(), |entry| &entry.name)
    }

    /// The name for people of a collection, or its key where the map is gone.
    pub fn label<'a>(&'a self, system: &str, collection: &'a str, language: Language) -> &'a str {
        self.systems
            .iter()
            .filter(|s| s.key.as_str() == system)
            .flat_map(|s| &s.collections)
            .find(|c| c.collection == collection)
            .map_or(collection, |c| c.label.text(language))
    }
}
