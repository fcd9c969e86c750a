//! What each system holds: what goes, what stays and why, and how far it is.

use chrono::NaiveDate;
use serde::Serialize;

use crate::{
    domain::{
        Time,
        catalogue::Catalogue,
        declaration::{Declared, GROUNDS},
        erasure::{Absence, Deed, Hindrance, Part, SystemKey, SystemState},
        request::Language,
        ticket::SystemProgress,
    },
    render::{
        ledger::{Fate, LedgerLine},
        said::said,
        samples,
    },
};

/// One system of a request.
#[derive(Debug, Clone, Serialize)]
pub struct SystemPlan {
    /// Its name for people.
    pub name: String,
    /// How far it is.
    #[serde(serialize_with = "said")]
    pub state: SystemState,
    /// The tone of that.
    pub tone: &'static str,
    /// What keeps it.
    #[serde(serialize_with = "said")]
    pub hindrance: Option<Hindrance>,
    /// Since when it is so, while it waits, is stuck or with a vendor.
    #[serde(serialize_with = "said")]
    pub since: Option<Time>,
    /// The day by which the vendor finishes.
    #[serde(serialize_with = "said")]
    pub finishes_on: Option<NaiveDate>,
    /// Its key.
    pub key: String,
    /// What a colleague may declare of it; empty while none is asked.
    pub may_say: Vec<&'static str>,
    /// The grounds on which they may keep something.
    pub grounds: Vec<&'static str>,
    /// Its collections that hold something of the person.
    pub holdings: Vec<Holding>,
    /// Who declared that there is no such system.
    pub absent_by: Option<String>,
    /// Since when there is none.
    #[serde(serialize_with = "said")]
    pub absent_since: Option<NaiveDate>,
}

/// One collection.
#[derive(Debug, Clone, Serialize)]
pub struct Holding {
    /// Its name for people.
    pub label: String,
    /// What becomes of its rows.
    pub fate: Fate,
    /// How many there were.
    pub rows: u64,
    /// How many of those that should go are still seen; nothing before the second look.
    pub left: Option<u64>,
    /// Why rows stay, until when.
    pub kept: Option<LedgerLine>,
}

/// What the plan comes to: the sentence that would be enough if nobody read on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Rows that go.
    pub deleted: u64,
    /// Rows out of which the person goes.
    pub anonymised: u64,
    /// Rows that stay, by law or with another company.
    pub kept: u64,
    /// Whether no system knows the person.
    pub nothing: bool,
}

impl Totals {
    /// The sums over these systems.
    pub fn of(plan: &[SystemPlan]) -> Self {
        let sum = |fates: &[Fate]| {
            let holdings = plan.iter().flat_map(|system| &system.holdings);
            holdings.filter(|one| fates.contains(&one.fate)).map(|one| one.rows).sum()
        };
        Self {
            deleted: sum(&[Fate::Delete, Fate::Deactivate]),
            anonymised: sum(&[Fate::Anonymise]),
            kept: sum(&[Fate::Keep, Fate::Forward]),
            nothing: plan.iter().all(|system| system.holdings.is_empty()),
        }
    }
}

impl SystemPlan {
    /// A system of a ticket, with what was found in it or done to it.
    pub fn of(
        catalogue: &Catalogue,
        progress: &SystemProgress,
        (parts, absence): (&[Part], Option<&Absence>),
        since: Option<Time>,
        language: Language,
    ) -> Self {
        let asked = progress.hindrance == Some(Hindrance::ColleagueAsked);
        let name = catalogue.name(&progress.key).to_owned();
        let holding = |part: &Part| {
            let label = catalogue.label(progress.key.as_str(), &part.collection, language);
            let line = LedgerLine::of(part, label);
            Holding {
                label: label.to_owned(),
                fate: part.deed.into(),
                rows: part.found,
                left: part.left,
                kept: line.ground.is_some().then_some(line),
            }
        };
        Self {
            name,
            state: progress.state,
            tone: tone(progress.state),
            hindrance: progress.hindrance,
            absent_by: absence.map(|absence| absence.by.clone()),
            absent_since: absence.map(|absence| absence.since),
            since: since.filter(|_| is_open(progress.state)),
            finishes_on: parts.iter().filter_map(|part| part.finishes_on).max(),
            key: progress.key.to_string(),
            may_say: Declared::ALL.iter().filter(|_| asked).map(|said| said.as_str()).collect(),
            grounds: GROUNDS.iter().filter(|_| asked).map(|ground| ground.as_str()).collect(),
            holdings: parts.iter().filter(|part| part.found > 0).map(holding).collect(),
        }
    }

    /// A shop in each state, for each reason.
    pub(super) fn samples(language: Language) -> Vec<Self> {
        let catalogue = samples::catalogue();
        let of = |state: &SystemState, hindrance: Option<Hindrance>, parts: &[Part]| {
            let key = SystemKey::active_campaign();
            let progress = SystemProgress { key, state: *state, hindrance, found: 3 };
            let absence = Absence { by: "Ida Brandt".to_owned(), since: samples::day(0) };
            let absence = (*state == SystemState::Absent).then_some(&absence);
            Self::of(&catalogue, &progress, (parts, absence), Some(samples::moment(3)), language)
        };
        let late = Part {
            finishes_on: Some(samples::day(40)),
            ..Part::found("contacts", Deed::Delete, 1)
        };
        let mut all: Vec<Self> =
            SystemState::ALL.iter().map(|state| of(state, None, &samples::parts())).collect();
        all.extend(Hindrance::ALL.iter().map(|why| of(&SystemState::Waits, Some(*why), &[])));
        all.push(of(&SystemState::HandedOver, None, &[late]));
        all
    }
}

const fn is_open(state: SystemState) -> bool {
    matches!(state, SystemState::Waits | SystemState::Stuck | SystemState::HandedOver)
}

const fn tone(state: SystemState) -> &'static str {
    match state {
        SystemState::Planned | SystemState::Absent => "",
        SystemState::Gone | SystemState::Kept | SystemState::Declared => "good",
        SystemState::HandedOver => "info",
        SystemState::Waits => "warn",
        SystemState::Stuck => "bad",
    }
}
