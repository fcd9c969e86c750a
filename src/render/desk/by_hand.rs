//! `/desk/new`: a request that came by a call or a letter, written down by an agent.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Choices, Room, Signed};
use crate::{
    domain::{
        proof::Proof,
        request::{Channel, Intent, Language, words},
    },
    render::{Page, said::said, samples::day},
};

/// The form, empty or with what was typed and what is wrong with it.
#[derive(Debug, Clone, Serialize)]
pub struct ByHand {
    /// Who is signed in.
    pub staff: Signed,
    /// How it came.
    pub channel: Choices,
    /// What it asks for.
    pub kind: Choices,
    /// How an agent may have made sure who asks.
    pub proof: Choices,
    /// The systems that can be erased alone, by key and name, and the one that was chosen.
    pub systems: Vec<(String, String, bool)>,
    /// The warning that is to be read before that.
    pub warning: Option<Warning>,
    /// The languages that there are, by code and name, and the one that was chosen.
    pub languages: Vec<(String, String, bool)>,
    /// The address of the person.
    pub email: String,
    /// What the person said.
    pub text: String,
    /// The day on which it reached us: the clock counts from there.
    #[serde(serialize_with = "said")]
    pub received: NaiveDate,
    /// Today, which is the last day that makes sense.
    #[serde(serialize_with = "said")]
    pub today: NaiveDate,
    /// The mail in quarantine that it is made of.
    pub quarantined: Option<String>,
    /// What is wrong with it.
    #[serde(serialize_with = "said")]
    pub mistake: Option<HandMistake>,
}

/// What it means to erase in one system alone.
#[derive(Debug, Clone, Serialize)]
pub struct Warning {
    /// The system: whoever has read the warning for it sends this back.
    pub key: String,
    /// Its name for people.
    pub system: String,
    /// Whether it was read.
    pub read: bool,
}

words! {
    /// What can be wrong with the form.
    HandMistake {
        /// An address that can't be written to.
        Email = "email",
        /// A day that has not come, or is too long ago.
        Received = "received",
        /// More text than is kept.
        Text = "text",
        /// A proof, and nothing clear that it would be for.
        Proof = "proof",
        /// One system alone that is not connected, or that no request for all data reaches.
        System = "system",
        /// One system alone, and nothing that it would be a part of, or no proof.
        Alone = "alone",
        /// One system alone, and the warning was not read.
        Warning = "warning",
        /// Something was not chosen.
        Choice = "choice",
    }
}

/// The ways in which a request reaches an agent.
pub const BY_HAND: [Channel; 3] = [Channel::Phone, Channel::Post, Channel::Email];

impl Page for ByHand {
    const TEMPLATE: &'static str = "desk/by_hand";

    fn samples(_: Language) -> Vec<Self> {
        let of = |mistake| Self {
            staff: Signed::sample(Room::Queue),
            channel: Choices::of(BY_HAND.iter().map(|way| way.as_str()), Some("post")),
            kind: Choices::of(Intent::ALL.iter().map(|kind| kind.as_str()), Some("ambiguous")),
            proof: Choices::of(Proof::VOUCHED.iter().map(|proof| proof.as_str()), None),
            systems: vec![("shop".to_owned(), "Online shop".to_owned(), true)],
            warning: Some(Warning {
                key: "shop".to_owned(),
                system: "Online shop".to_owned(),
                read: mistake == Some(HandMistake::Email),
            }),
            languages: vec![("en".to_owned(), "English".to_owned(), true)],
            email: "joana@example.com".to_owned(),
            text: "She <wrote> a letter.".to_owned(),
            received: day(0),
            today: day(2),
            quarantined: Some("01JD3F2K".to_owned()),
            mistake,
        };
        let mistakes = HandMistake::ALL.iter().map(|mistake| of(Some(*mistake)));
        mistakes.chain([Self { quarantined: None, warning: None, ..of(None) }]).collect()
    }
}
