//! What goes, what stays, and why: before anything is done ([`Consequences`]) and after a second
//! look ([`SystemReport`]). Pages and letters show both in the same way.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::said::said;
use crate::domain::{
    Time,
    catalogue::{Catalogue, CollectionEntry, SystemEntry},
    erasure::{Absence, Deed, Ground, Part, Report, SystemKey, SystemState},
    request::{Language, Scope, words},
    ticket::{SystemProgress, Ticket},
};

words! {
    /// What becomes of data: a deed, or none at all.
    Fate {
        /// The rows go.
        Delete = "delete",
        /// The person in the rows goes.
        Anonymise = "anonymise",
        /// The login is closed.
        Deactivate = "deactivate",
        /// A law keeps them.
        Keep = "keep",
        /// Another company decides about them.
        Forward = "forward",
        /// The choice does not reach them.
        Untouched = "untouched",
    }
}

impl From<Deed> for Fate {
    fn from(deed: Deed) -> Self {
        match deed {
            Deed::Delete => Self::Delete,
            Deed::Anonymise => Self::Anonymise,
            Deed::Deactivate => Self::Deactivate,
            Deed::Keep => Self::Keep,
            Deed::Forward => Self::Forward,
        }
    }
}

/// A word with the tone and icon that repeat it.
#[derive(Serialize)]
struct Shown {
    word: &'static str,
    tone: &'static str,
    icon: &'static str,
}

impl Serialize for Fate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (tone, icon) = match self {
            Self::Delete | Self::Anonymise | Self::Deactivate => ("info", "eraser"),
            Self::Keep => ("law", "lock"),
            Self::Forward => ("", "send"),
            Self::Untouched => ("", "archive"),
        };
        Shown { word: self.as_str(), tone, icon }.serialize(serializer)
    }
}

/// What a choice does in general. It never holds a count: it is read before anything is proved.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Consequences(pub Vec<Consequence>);

/// What a choice does to data of one kind in one system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Consequence {
    /// What becomes of them.
    pub fate: Fate,
    /// The system's name for people.
    pub system: String,
    /// The names for people of the collections.
    pub labels: Vec<String>,
    /// Why they are kept.
    #[serde(serialize_with = "said")]
    pub ground: Option<Ground>,
    /// The provision behind the ground.
    pub article: Option<String>,
    /// Whether rows that are older than the law wants them are not kept.
    pub older_go: bool,
}

impl Consequences {
    /// Reads the catalogue for one choice: what goes first, then what stays.
    pub fn of(catalogue: &Catalogue, scope: Scope, language: Language) -> Self {
        let mut all: Vec<Consequence> = Vec::new();
        for system in &catalogue.systems {
            for collection in &system.collections {
                let one = Consequence::of(system, collection, scope, language);
                match all.iter_mut().find(|other| other.is_like(&one)) {
                    Some(group) => group.labels.extend(one.labels),
                    None => all.push(one),
                }
            }
        }
        all.sort_by_key(|one| (one.fate >= Fate::Keep, one.fate == Fate::Untouched));
        Self(all)
    }
}

impl Consequence {
    /// An account request asks for no record, so no law has to keep one from it.
    fn of(
        system: &SystemEntry,
        collection: &CollectionEntry,
        scope: Scope,
        language: Language,
    ) -> Self {
        let deed = collection.deeds.get(&scope).copied();
        let ground = collection.ground.filter(|_| scope == Scope::AllData && deed.is_some());
        let fate = deed.map_or(Fate::Untouched, Fate::from);
        Self {
            fate: ground.map_or(fate, |_| Fate::Keep),
            system: system.name.clone(),
            labels: vec![collection.label.text(language).to_owned()],
            ground,
            article: collection.article.clone().filter(|_| ground.is_some()),
            older_go: ground.is_some() && fate != Fate::Keep,
        }
    }

    /// Whether the two differ in nothing but their collections.
    fn is_like(&self, other: &Self) -> bool {
        Self { labels: other.labels.clone(), ..self.clone() } == *other
    }
}

/// One line of what was done, as the read-back saw it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LedgerLine {
    /// What became of the rows.
    pub fate: Fate,
    /// The collection's name for people.
    pub label: String,
    /// How many rows.
    pub rows: u64,
    /// Why rows are kept.
    #[serde(serialize_with = "said")]
    pub ground: Option<Ground>,
    /// The provision behind the ground.
    pub article: Option<String>,
    /// The last day on which they are kept.
    #[serde(serialize_with = "said")]
    pub until: Option<NaiveDate>,
    /// The company that decides about rows that are not ours.
    pub forwarded_to: Option<String>,
}

impl LedgerLine {
    /// A part of a report. Of rows to erase it counts those that the read-back no longer saw.
    pub fn of(part: &Part, label: &str) -> Self {
        Self {
            fate: part.deed.into(),
            label: label.to_owned(),
            rows: if part.deed.erases() { part.gone() } else { part.found },
            ground: part.ground,
            article: part.article.clone(),
            until: part.until,
            forwarded_to: None,
        }
    }
}

/// How far one system is, and what a second look saw in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SystemReport {
    /// Its key.
    pub key: SystemKey,
    /// Its name for people.
    pub name: String,
    /// How far it is.
    pub state: SystemState,
    /// What was done; shown only once the state is settled by a read-back.
    pub lines: Vec<LedgerLine>,
    /// When the read-back ran.
    pub looked_again_at: Option<Time>,
    /// The day by which the vendor finishes, if the erasure was handed over.
    pub finishes_on: Option<NaiveDate>,
    /// Who declared that there is no such system, and since when.
    pub absence: Option<Absence>,
}

impl SystemReport {
    /// A system of which nothing is to be told yet but its state.
    pub fn waiting(name: &str, key: &SystemKey, state: SystemState) -> Self {
        Self {
            key: key.clone(),
            name: name.to_owned(),
            state,
            lines: Vec::new(),
            looked_again_at: None,
            finishes_on: None,
            absence: None,
        }
    }

    /// A system's report in words for people.
    pub fn of(catalogue: &Catalogue, key: &SystemKey, report: &Report, language: Language) -> Self {
        let entry = catalogue.systems.iter().find(|entry| entry.key == *key);
        let label = |part: &Part| {
            let name = catalogue.label(key.as_str(), &part.collection, language);
            LedgerLine::of(part, name)
        };
        Self {
            lines: report.parts.iter().map(label).collect(),
            // Where a colleague declares that something stays, nobody has looked.
            looked_again_at: report.was_looked_at().then_some(report.read_back_at),
            finishes_on: report.finishes_on(),
            ..Self::waiting(entry.map_or(key.as_str(), |entry| &entry.name), key, report.state())
        }
    }

    /// The report of each system of a ticket. The ticket knows more of the state than the ledger:
    /// handed over, waiting, stuck.
    pub fn of_ticket(
        catalogue: &Catalogue,
        ticket: &Ticket,
        reported: impl Fn(&SystemKey) -> Option<Report>,
    ) -> Vec<Self> {
        let of = |system: &SystemProgress| {
            let report = reported(&system.key)
                .unwrap_or_else(|| Report { parts: Vec::new(), read_back_at: ticket.received_at });
            let told = Self::of(catalogue, &system.key, &report, ticket.language);
            let absent = system.state == SystemState::Absent;
            let absence = catalogue.absence(&system.key).filter(|_| absent);
            Self { state: system.state, absence, ..told }
        };
        ticket.systems.iter().map(of).collect()
    }

    /// Whether a second look saw that nothing was there from the start.
    pub fn found_nothing(&self) -> bool {
        self.state == SystemState::Gone && self.lines.iter().all(|line| line.rows == 0)
    }

    /// The word for the state, with tone and icon.
    fn badge(&self) -> Shown {
        let (tone, icon) = match self.state {
            SystemState::Planned | SystemState::Absent => ("", "circle-dashed"),
            SystemState::Gone | SystemState::Kept | SystemState::Declared => {
                ("good", "circle-check")
            }
            SystemState::HandedOver | SystemState::Waits => ("info", "hourglass"),
            SystemState::Stuck => ("warn", "hourglass"),
        };
        let word = if self.found_nothing() { "nothing_found" } else { self.state.as_str() };
        Shown { word, tone, icon }
    }
}

/// Who declared that there is no such system, and since when, for a template.
#[derive(Debug, Clone, Serialize)]
struct Declared<'a> {
    by: &'a str,
    #[serde(serialize_with = "said")]
    since: NaiveDate,
}

impl<'a> Declared<'a> {
    /// The words of a declaration.
    fn of(absence: &'a Absence) -> Self {
        Self { by: &absence.by, since: absence.since }
    }
}

impl Serialize for SystemReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct View<'a> {
            name: &'a str,
            badge: Shown,
            lines: Vec<&'a LedgerLine>,
            #[serde(serialize_with = "said")]
            looked_again_at: Option<Time>,
            #[serde(serialize_with = "said")]
            finishes_on: Option<NaiveDate>,
            absence: Option<Declared<'a>>,
            declared: bool,
        }
        let seen = matches!(self.state, SystemState::Gone | SystemState::Kept);
        View {
            name: &self.name,
            badge: self.badge(),
            lines: self.lines.iter().filter(|line| seen && line.rows > 0).collect(),
            looked_again_at: self.looked_again_at.filter(|_| seen),
            declared: self.state == SystemState::Declared,
            finishes_on: self.finishes_on.filter(|_| self.state == SystemState::HandedOver),
            absence: self.absence.as_ref().map(Declared::of),
        }
        .serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::samples;

    #[test]
    fn an_account_request_lists_what_it_leaves_alone() {
        let of = Consequences::of(&samples::catalogue(), Scope::AccountOnly, Language::ENGLISH);
        let told: Vec<String> =
            of.0.iter()
                .map(|one| format!("{} {}: {}", one.fate, one.system, one.labels.join(", ")))
                .collect();
        insta::assert_snapshot!(told.join("\n"), @r"
        deactivate Online shop: login
        delete Online shop: profile
        untouched Online shop: messages, orders, invoices
        untouched ActiveCampaign: contact with lists and tags
        untouched Calendar: leads
        ");
    }

    #[test]
    fn what_a_law_keeps_for_a_time_is_not_listed_among_what_is_deleted() {
        let of = Consequences::of(&samples::catalogue(), Scope::AllData, Language::ENGLISH);
        let messages: Vec<_> =
            of.0.iter().filter(|one| one.labels.contains(&"messages".to_owned())).collect();
        let [messages] = messages.as_slice() else { panic!("{messages:?}") };
        assert_eq!((messages.fate, messages.older_go), (Fate::Keep, true));
    }

    #[test]
    fn a_row_that_is_still_there_is_not_counted_as_deleted() {
        let mut part = Part::found("messages", Deed::Delete, 12);
        part.done = 12;
        assert_eq!(LedgerLine::of(&part, "messages").rows, 0, "nobody has looked again");
        part.left = Some(2);
        assert_eq!(LedgerLine::of(&part, "messages").rows, 10);
    }

    #[test]
    fn lines_stay_hidden_until_a_second_look_has_settled_the_system() {
        let mut report = samples::systems(Language::ENGLISH).remove(0);
        assert!(serde_json::to_value(&report).unwrap()["lines"][0].is_object());
        report.state = SystemState::Stuck;
        let shown = serde_json::to_value(&report).unwrap();
        assert_eq!(shown["lines"], serde_json::json!([]));
        assert!(shown["looked_again_at"].is_null());
    }
}
