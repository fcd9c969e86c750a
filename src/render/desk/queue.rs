//! `/desk`: the queue, and what a search found.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Choices, Room, Signed, TimeLeft};
use crate::{
    domain::{
        lifecycle::Stage,
        outcome::Outcome,
        queue::View,
        request::{Channel, Intent, Language, Law},
        ticket::Attention,
    },
    render::{
        Page,
        said::said,
        samples::{day, reference},
    },
};

/// A page of the queue.
#[derive(Debug, Clone, Serialize)]
pub struct Queue {
    /// Who is signed in.
    pub staff: Signed,
    /// The saved views; empty where a search is shown.
    pub views: Vec<SavedView>,
    /// What the page shows.
    pub shows: Shows,
    /// The filters.
    pub filters: Filters,
    /// The requests.
    pub rows: Vec<Row>,
    /// The address of the next page.
    pub next: Option<String>,
    /// Whether this is the first page.
    pub first: bool,
    /// The colleagues to whom requests can be handed.
    pub colleagues: Vec<(String, String)>,
}

/// What a page of the queue shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shows {
    /// The word of the view, or `found`.
    pub view: &'static str,
    /// How many requests there are in it, where they are counted.
    pub count: Option<i64>,
    /// The address of the page, to come back to.
    pub here: String,
}

/// A saved view in the list.
#[derive(Debug, Clone, Serialize)]
pub struct SavedView {
    word: &'static str,
    count: Option<i64>,
    tone: &'static str,
    here: bool,
}

impl SavedView {
    /// A view with how many requests it holds.
    pub fn of(view: View, count: Option<i64>, here: bool) -> Self {
        let tone = match view {
            View::DueSoon if count > Some(0) => "warn",
            View::Attention | View::Waiting if count > Some(0) => "bad",
            View::DueSoon
            | View::Attention
            | View::Waiting
            | View::Open
            | View::Mine
            | View::Unassigned
            | View::ToDecide
            | View::Unclear
            | View::Unproven
            | View::Answering
            | View::Closed => "",
        };
        Self { word: view.as_str(), count, tone, here }
    }
}

/// What can be chosen above the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Filters {
    /// What requests ask for.
    pub kind: Choices,
    /// Their law.
    pub law: Choices,
    /// Their language, by code and name.
    pub language: Vec<(String, String, bool)>,
    /// The door through which they came.
    pub channel: Choices,
    /// Tags, and whether each is chosen.
    pub tags: Vec<(String, bool)>,
    /// Whether one of them is in force.
    pub any: bool,
}

impl Filters {
    /// The filters as they are in force, beside the languages that there are.
    pub fn of(
        (kind, law, channel): (Option<Intent>, Option<Law>, Option<Channel>),
        language: Option<Language>,
        languages: &[(Language, String)],
    ) -> Self {
        let named =
            |(of, name): &(Language, String)| (of.to_string(), name.clone(), language == Some(*of));
        Self {
            kind: Choices::of(Intent::ALL.iter().map(|one| one.as_str()), kind.map(Intent::as_str)),
            law: Choices::of(Law::ALL.iter().map(|one| one.as_str()), law.map(Law::as_str)),
            language: languages.iter().map(named).collect(),
            channel: Choices::of(
                Channel::ALL.iter().map(|one| one.as_str()),
                channel.map(Channel::as_str),
            ),
            tags: Vec::new(),
            any: kind.is_some() || law.is_some() || channel.is_some() || language.is_some(),
        }
    }

    /// The same, with the tags that there are.
    #[must_use]
    pub fn with_tags(mut self, tags: &[String], chosen: &str) -> Self {
        self.tags = tags.iter().map(|tag| (tag.clone(), tag == chosen)).collect();
        self.any |= !chosen.is_empty();
        self
    }
}

/// One request.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// Its reference.
    pub reference: String,
    /// What was written above the first message.
    pub subject: Option<String>,
    /// The requester's address, masked.
    pub address: Option<String>,
    /// What it asks for.
    #[serde(serialize_with = "said")]
    pub intent: Intent,
    /// The name for people of the one system in which an agent has it carried out.
    pub only: Option<String>,
    /// The time that is left.
    pub left: Option<TimeLeft>,
    /// Where it stands.
    #[serde(serialize_with = "said")]
    pub stage: Stage,
    /// What an agent should look at.
    #[serde(serialize_with = "said")]
    pub attention: Option<Attention>,
    /// How it ended.
    #[serde(serialize_with = "said")]
    pub outcome: Option<Outcome>,
    /// The day on which it ended.
    #[serde(serialize_with = "said")]
    pub closed_on: Option<NaiveDate>,
    /// Its law.
    #[serde(serialize_with = "said")]
    pub law: Law,
    /// The language of the requester.
    #[serde(serialize_with = "said")]
    pub language: Language,
    /// Who works on it.
    pub assigned: Option<String>,
    /// The tags on it.
    pub tags: Vec<String>,
}

impl Row {
    fn sample(intent: Intent, stage: Stage, due_in: u64) -> Self {
        let closed = stage == Stage::Closed;
        let left = TimeLeft::of(day(0), (day(30), day(31)), day(30 - due_in));
        Self {
            reference: reference(),
            subject: Some("Delete <everything>, please".to_owned()),
            address: Some("jo•••@example.com".to_owned()),
            intent,
            only: (stage == Stage::Scheduled).then(|| "Online shop".to_owned()),
            left: (!closed).then_some(left),
            stage,
            attention: None,
            outcome: None,
            closed_on: closed.then(|| day(4)),
            law: Law::Gdpr,
            language: Language::ENGLISH,
            assigned: None,
            tags: Vec::new(),
        }
    }
}

impl Page for Queue {
    const TEMPLATE: &'static str = "desk/queue";

    fn samples(_: Language) -> Vec<Self> {
        let kinds = Intent::ALL.iter().zip([9, 30, 5, 1, 0, 12, 20]);
        let stages = Stage::ALL.iter().copied();
        let mut rows: Vec<Row> =
            kinds.map(|(kind, days)| Row::sample(*kind, Stage::Reviewing, days)).collect();
        rows.extend(stages.map(|stage| Row::sample(Intent::EraseData, stage, 9)));
        let late = TimeLeft::of(day(0), (day(30), day(31)), day(33));
        rows.extend(Attention::ALL.iter().map(|why| Row {
            attention: Some(*why),
            left: Some(late),
            assigned: Some("Tom Keller".to_owned()),
            tags: vec!["lawyer".to_owned()],
            subject: None,
            address: None,
            law: Law::Ccpa,
            ..Row::sample(Intent::DeleteAccount, Stage::Erasing, 1)
        }));
        rows.extend(Outcome::ALL.iter().map(|end| Row {
            outcome: Some(*end),
            law: Law::UkGdpr,
            ..Row::sample(Intent::EraseData, Stage::Closed, 9)
        }));
        let languages = vec![(Language::ENGLISH, "English".to_owned())];
        let sample = |view: &View| {
            let saved =
                |one: &View| SavedView::of(*one, (*one != View::Closed).then_some(4), one == view);
            Self {
                staff: Signed::sample(Room::Queue),
                views: View::ALL.iter().map(saved).collect(),
                shows: Shows { view: view.as_str(), count: Some(42), here: "/desk".to_owned() },
                filters: Filters::of((None, None, None), None, &languages),
                rows: Vec::new(),
                next: None,
                first: true,
                colleagues: vec![("tom.keller".to_owned(), "Tom Keller".to_owned())],
            }
        };
        let mut all: Vec<Self> = View::ALL.iter().map(sample).collect();
        let open = sample(&View::Open);
        let filters = (Some(Intent::EraseData), Some(Law::Ccpa), Some(Channel::Form));
        all.push(Self {
            filters: Filters::of(filters, Some(Language::ENGLISH), &languages)
                .with_tags(&["lawyer".to_owned()], "lawyer"),
            ..open.clone()
        });
        let found = Shows { view: "found", count: None, here: "/desk".to_owned() };
        all.push(Self { views: Vec::new(), shows: found.clone(), ..open.clone() });
        all.push(Self { views: Vec::new(), shows: found, rows: rows.clone(), ..open.clone() });
        all.push(Self { first: false, rows: rows.clone(), ..open.clone() });
        all.insert(0, Self { rows, next: Some("/desk?after=2026-12-20~1".to_owned()), ..open });
        all
    }
}
