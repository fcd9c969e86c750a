//! `/desk/people`: what every system holds of one person, now.

use serde::Serialize;

use super::{Choices, Room, Signed};
use crate::{
    domain::{
        catalogue::Catalogue,
        erasure::{Hindrance, Part},
        look::Seen,
        request::{Language, words},
    },
    render::{Page, ledger::Fate, said::said, samples},
};

/// The form, and what was seen.
#[derive(Debug, Clone, Serialize)]
pub struct People {
    /// Who is signed in.
    pub staff: Signed,
    /// By what is looked.
    pub kind: Choices,
    /// What was looked for.
    pub value: String,
    /// What each system answered; empty before the first look.
    pub answers: Vec<Answer>,
    /// Whether no system knows the person, and every one could say so.
    pub nowhere: bool,
    /// What is wrong with the form.
    #[serde(serialize_with = "said")]
    pub mistake: Option<PeopleMistake>,
}

/// What one system answered.
#[derive(Debug, Clone, Serialize)]
pub struct Answer {
    /// Its name for people.
    pub name: String,
    /// Why it did not answer.
    #[serde(serialize_with = "said")]
    pub hindrance: Option<Hindrance>,
    /// The collections that hold something of the person.
    pub holdings: Vec<Held>,
}

/// Rows in one collection.
#[derive(Debug, Clone, Serialize)]
pub struct Held {
    /// The collection's name for people.
    pub label: String,
    /// How many.
    pub rows: u64,
    /// What a request for all data would do with them.
    pub fate: Fate,
}

words! {
    /// What can be wrong with the form.
    PeopleMistake {
        /// Not an address, number or id of the kind that was chosen.
        Value = "value",
    }
}

/// By what a person can be looked for.
pub const LOOK_BY: [&str; 4] = ["email", "phone_number", "external_id", "facebook_id"];

impl Answer {
    /// What a system saw, in words for people.
    pub fn of(catalogue: &Catalogue, seen: &Seen, language: Language) -> Self {
        let key = seen.system.as_str();
        let entry = catalogue.systems.iter().find(|entry| entry.key == seen.system);
        let held = |part: &Part| Held {
            label: catalogue.label(key, &part.collection, language).to_owned(),
            rows: part.found,
            fate: part.deed.into(),
        };
        let parts = seen.answer.as_ref().map(|found| found.parts.as_slice()).unwrap_or_default();
        Self {
            name: entry.map_or(key, |entry| &entry.name).to_owned(),
            hindrance: seen.answer.as_ref().err().copied(),
            holdings: parts.iter().filter(|part| part.found > 0).map(held).collect(),
        }
    }
}

impl Page for People {
    const TEMPLATE: &'static str = "desk/people";

    fn samples(language: Language) -> Vec<Self> {
        use crate::domain::erasure::{Found, SystemKey};
        let system = SystemKey::active_campaign();
        let found = Found { parts: samples::parts(), ..Found::default() };
        let answer = |answer| {
            let seen = Seen { system: system.clone(), answer };
            Answer::of(&samples::catalogue(), &seen, language)
        };
        let empty = Self {
            staff: Signed::sample(Room::People),
            kind: Choices::of(LOOK_BY, Some("email")),
            value: "joana@example.com".to_owned(),
            answers: Vec::new(),
            nowhere: false,
            mistake: None,
        };
        let full = vec![
            answer(Ok(found)),
            answer(Ok(Found::default())),
            answer(Err(Hindrance::Unreachable)),
        ];
        vec![
            Self { answers: full, ..empty.clone() },
            Self { answers: vec![answer(Ok(Found::default()))], nowhere: true, ..empty.clone() },
            Self { mistake: Some(PeopleMistake::Value), ..empty.clone() },
            empty,
        ]
    }
}
