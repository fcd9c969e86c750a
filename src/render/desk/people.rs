//! `/desk/people`: what every system holds of one person, now.

use serde::Serialize;

use super::{Choices, Room, Signed};
use crate::{
    domain::{
        catalogue::{Catalogue, SystemEntry},
        erasure::{Found, Hindrance, Part, SystemKey},
        look::{Namesakes, Seen},
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
    /// The same, where it is an address to which we could write.
    pub email: Option<String>,
    /// What each system answered; empty before the first look.
    pub answers: Vec<Answer>,
    /// Whom each system knows by the name that was looked for.
    pub named: Vec<Bearers>,
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
    /// What is half done in it.
    #[serde(serialize_with = "said")]
    pub half: Option<Half>,
    /// The collections that hold something of the person.
    pub holdings: Vec<Held>,
    /// Its key, where it holds something that could be erased in it alone.
    #[serde(serialize_with = "said")]
    pub erases: Option<SystemKey>,
}

/// Whom one system knows by a name.
#[derive(Debug, Clone, Serialize)]
pub struct Bearers {
    /// The system's name for people.
    pub name: String,
    /// Why it did not answer.
    #[serde(serialize_with = "said")]
    pub hindrance: Option<Hindrance>,
    /// Each by the kind of an identifier and its value: what to look by next.
    pub known: Vec<(&'static str, String)>,
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

words! {
    /// What half of a deletion is done, in a system that keeps a record of the person and a
    /// history beside it.
    Half {
        /// The history is gone, or never was; the record is there.
        ContactOnly = "contact_only",
        /// The record is gone; the history is there.
        HistoryOnly = "history_only",
    }
}

impl Half {
    /// What a law keeps outlives the contact, and is no half that somebody left.
    fn of(entry: Option<&SystemEntry>, found: &Found) -> Option<Self> {
        let held = |contact: bool| {
            let collections = entry?.collections.iter().filter(|one| one.is_contact == contact);
            let names: Vec<_> = collections.map(|one| one.collection.as_str()).collect();
            let parts = found.parts.iter().filter(|part| part.found > 0);
            let parts = parts.filter(|part| names.contains(&part.collection.as_str()));
            (!names.is_empty()).then(|| parts.collect::<Vec<_>>())
        };
        let (contact, history) = (held(true)?, held(false)?);
        let left = || history.iter().any(|part| part.deed.erases());
        match contact.is_empty() {
            false if history.is_empty() => Some(Self::ContactOnly),
            true if left() => Some(Self::HistoryOnly),
            true | false => None,
        }
    }
}

/// By what a person can be looked for.
pub const LOOK_BY: [&str; 5] = ["name", "email", "phone_number", "external_id", "facebook_id"];

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
            half: seen.answer.as_ref().ok().and_then(|found| Half::of(entry, found)),
            holdings: parts.iter().filter(|part| part.found > 0).map(held).collect(),
            erases: parts
                .iter()
                .any(|part| part.found > 0 && part.deed.erases())
                .then(|| seen.system.clone()),
        }
    }
}

impl Bearers {
    /// Whom a system knows by a name.
    pub fn of(catalogue: &Catalogue, namesakes: &Namesakes) -> Self {
        let entry = catalogue.systems.iter().find(|entry| entry.key == namesakes.system);
        let known = namesakes.answer.as_deref().unwrap_or_default().iter();
        Self {
            name: entry.map_or(namesakes.system.as_str(), |entry| &entry.name).to_owned(),
            hindrance: namesakes.answer.as_ref().err().copied(),
            known: known.map(|who| (who.kind(), who.value().to_owned())).collect(),
        }
    }
}

impl Page for People {
    const TEMPLATE: &'static str = "desk/people";

    fn samples(language: Language) -> Vec<Self> {
        use crate::domain::person::{EmailAddress, Identifier};
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
            email: Some("joana@example.com".to_owned()),
            answers: Vec::new(),
            named: Vec::new(),
            nowhere: false,
            mistake: None,
        };
        let full = vec![
            answer(Ok(found)),
            answer(Ok(Found::default())),
            answer(Err(Hindrance::Unreachable)),
        ];
        let halves = Half::ALL
            .iter()
            .map(|half| Answer { half: Some(*half), ..answer(Ok(Found::default())) })
            .collect();
        let bearers = |answer| {
            Bearers::of(&samples::catalogue(), &Namesakes { system: system.clone(), answer })
        };
        let joana = EmailAddress::parse("joana@example.com").map(Identifier::Email);
        let named = vec![
            bearers(Ok(joana.into_iter().collect())),
            bearers(Ok(Vec::new())),
            bearers(Err(Hindrance::Unreachable)),
        ];
        vec![
            Self { answers: halves, ..empty.clone() },
            Self { named, ..empty.clone() },
            Self { answers: full, ..empty.clone() },
            Self { answers: vec![answer(Ok(Found::default()))], nowhere: true, ..empty.clone() },
            Self { mistake: Some(PeopleMistake::Value), ..empty.clone() },
            empty,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::erasure::Deed;

    #[test]
    fn what_a_law_keeps_when_all_else_is_gone_is_no_half() {
        let catalogue = samples::catalogue();
        let half = |parts: &[(&str, Deed)]| {
            let parts = parts.iter().map(|(name, deed)| Part::found(*name, *deed, 2)).collect();
            Half::of(catalogue.systems.first(), &Found { parts, ..Found::default() })
        };
        let (profile, messages) = (("profile", Deed::Delete), ("messages", Deed::Delete));
        let invoices = ("invoices", Deed::Keep);
        assert_eq!(half(&[profile]), Some(Half::ContactOnly));
        assert_eq!(half(&[messages, invoices]), Some(Half::HistoryOnly));
        for whole in [&[invoices][..], &[profile, messages], &[profile, invoices], &[]] {
            assert_eq!(half(whole), None, "{whole:?}");
        }
    }
}
