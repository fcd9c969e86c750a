//! What happened to a request, and what was written about it.

use serde::Serialize;

use super::Enclosed;
use crate::{
    domain::{
        Time,
        lifecycle::{Action, Letter},
        request::words,
        watch::Sight,
    },
    render::{said::said, samples::moment},
};

words! {
    /// What an entry of the history is.
    EntryKind {
        /// A step, with its line in the audit log.
        Step = "step",
        /// A message of the requester.
        Message = "message",
        /// A note for colleagues.
        Note = "note",
        /// A letter of ours.
        Letter = "letter",
        /// A look at the systems, after the end.
        Look = "look",
    }
}

/// One entry.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// What it is.
    #[serde(serialize_with = "said")]
    pub kind: EntryKind,
    /// The icon beside it.
    pub icon: &'static str,
    /// The tone of the icon.
    pub tone: &'static str,
    /// The word of the step or of the letter.
    pub word: Option<&'static str>,
    /// When.
    #[serde(serialize_with = "said")]
    pub at: Time,
    /// Who.
    pub by: Option<String>,
    /// What was written.
    pub text: Option<String>,
    /// The number of the line in the ticket's audit log.
    pub line: Option<i64>,
    /// What came along with a message.
    pub enclosed: Option<Enclosed>,
}

impl Entry {
    /// A step.
    pub fn step(action: Action, at: Time, by: Option<String>, line: i64) -> Self {
        let word = Some(action.as_str());
        let kind = EntryKind::Step;
        let (icon, tone) = ("circle-dot", "");
        Self { kind, icon, tone, word, at, by, text: None, line: Some(line), enclosed: None }
    }

    /// A message of the requester.
    pub fn message(text: String, at: Time, enclosed: Option<Enclosed>) -> Self {
        let (kind, icon, tone) = (EntryKind::Message, "inbox", "info");
        Self { kind, icon, tone, word: None, at, by: None, text: Some(text), line: None, enclosed }
    }

    /// A note for colleagues.
    pub fn note(text: String, at: Time, by: String) -> Self {
        let (kind, icon, tone) = (EntryKind::Note, "sticky-note", "warn");
        Self {
            kind,
            icon,
            tone,
            word: None,
            at,
            by: Some(by),
            text: Some(text),
            line: None,
            enclosed: None,
        }
    }

    /// A letter of ours, with its words where an agent wrote them. `fate` is how far it is.
    pub fn letter(letter: Letter, text: Option<String>, at: Time, fate: String) -> Self {
        let (kind, icon, tone) = (EntryKind::Letter, "send", "info");
        let word = Some(letter.as_str());
        Self { kind, icon, tone, word, at, by: Some(fate), text, line: None, enclosed: None }
    }

    /// A look at some systems, after the end. `systems` are their names.
    pub fn look(sight: Sight, at: Time, systems: &str) -> Self {
        let (icon, tone) = match sight {
            Sight::Nothing => ("shield-check", "good"),
            Sight::CameBack => ("circle-alert", "bad"),
            Sight::NoLook => ("unplug", "warn"),
        };
        let (kind, word, by) = (EntryKind::Look, Some(sight.as_str()), Some(systems.to_owned()));
        Self { kind, icon, tone, word, at, by, text: None, line: None, enclosed: None }
    }

    /// One of each.
    pub(super) fn samples() -> Vec<Self> {
        let by = || Some("Ida Brandt".to_owned());
        let fates = ["ready", "data_started", "sent", "refused", "ambiguous", "bounced"];
        let steps = Action::ALL.iter().map(|action| Self::step(*action, moment(1), by(), 3));
        let letters = Letter::ALL.iter().zip(fates.into_iter().cycle());
        let letters =
            letters.map(|(letter, fate)| Self::letter(*letter, None, moment(2), fate.to_owned()));
        let mut all: Vec<Self> = steps.chain(letters).collect();
        all.extend(
            Sight::ALL.iter().map(|sight| Self::look(*sight, moment(9), "Shop, ActiveCampaign")),
        );
        all.push(Self::step(Action::Begin, moment(2), None, 4));
        all.push(Self::message("Please <delete> my data".to_owned(), moment(0), None));
        all.push(Self::note("Last invoice is paid.".to_owned(), moment(3), "Tom".to_owned()));
        all
    }
}
