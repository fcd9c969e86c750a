//! From words to a verdict: which of the seven intents a message holds, and which words say so.

use super::request::{Certainty, Intent, Language, Law};

/// What the classifier makes of one message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The leading intent.
    pub intent: Intent,
    /// Every right under privacy law that the message holds, the leading one first.
    pub rights: Vec<Intent>,
    /// How sure it is.
    pub certainty: Certainty,
    /// The language of the new words, if it is one of those that are there.
    pub language: Option<Language>,
    /// The law that the message names or implies.
    pub law: Option<Law>,
    /// The words that decided.
    pub evidence: Vec<Evidence>,
}

impl Verdict {
    /// Whether the words may take an earlier request back.
    pub fn takes_back(&self) -> bool {
        self.intent == Intent::Other
    }
}

/// Words that decided, and what they say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Where the words stand.
    pub field: Field,
    /// First character, counted in Unicode characters from 0.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
    /// The words themselves. Recognised words only, so they may be quoted to strangers.
    pub text: String,
    /// What they say: "asks to delete", "account", "all", "not".
    pub says: &'static str,
}

/// The part of a message that a span belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// The subject.
    Subject,
    /// The body.
    Body,
}
