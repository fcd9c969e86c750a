//! `/desk/tickets/{reference}/reply`: an agent writes to the person, and reads it as the person will.

use serde::Serialize;

use super::{Choices, Room, Signed};
use crate::{
    domain::request::{Language, words},
    render::{Page, letters::Canned, said::said},
};

/// The page on which a reply is written.
#[derive(Debug, Clone, Serialize)]
pub struct ReplyPage {
    /// Who is signed in.
    pub staff: Signed,
    /// The reference of the request.
    pub reference: String,
    /// How often the request has changed: what a form says it has seen.
    pub version: i64,
    /// The address that it goes to.
    pub to: String,
    /// Whether the person has proved to be who they say.
    pub proved: bool,
    /// The language of the person, by code and by its own name.
    pub language: (String, String),
    /// What the person wrote last.
    pub asked: Option<String>,
    /// The replies that are ready.
    pub canned: Choices,
    /// What is written so far.
    pub text: String,
    /// The letter as the person will read it.
    pub preview: Option<Preview>,
    /// What is wrong with it.
    #[serde(serialize_with = "said")]
    pub mistake: Option<ReplyMistake>,
}

/// A letter before it is sent.
#[derive(Debug, Clone, Serialize)]
pub struct Preview {
    /// The subject.
    pub subject: String,
    /// The plain text.
    pub text: String,
}

words! {
    /// What can be wrong with a reply.
    ReplyMistake {
        /// Nothing was written.
        Empty = "empty",
        /// More was written than a letter takes.
        TooLong = "too_long",
        /// The request has changed since the page was opened.
        Changed = "changed",
    }
}

impl Page for ReplyPage {
    const TEMPLATE: &'static str = "desk/reply";

    fn samples(language: Language) -> Vec<Self> {
        let empty = Self {
            staff: Signed::sample(Room::Queue),
            reference: "PD-7KQM-2XT9".to_owned(),
            version: 4,
            to: "joana@example.com".to_owned(),
            proved: false,
            language: (language.to_string(), "English".to_owned()),
            asked: Some("Is it <done>?".to_owned()),
            canned: Choices::of(Canned::ALL.iter().map(|one| one.as_str()), Some("in_progress")),
            text: String::new(),
            preview: None,
            mistake: None,
        };
        let preview = Preview { subject: "Your request".to_owned(), text: "Hello,".to_owned() };
        let wrong = |mistake: &ReplyMistake| Self { mistake: Some(*mistake), ..empty.clone() };
        let mut all: Vec<Self> = ReplyMistake::ALL.iter().map(wrong).collect();
        let text = "It <is>.".to_owned();
        all.push(Self { preview: Some(preview), text, proved: true, ..empty.clone() });
        all.push(Self { asked: None, ..empty });
        all
    }
}
