//! `/compliance/holds`: what may not be erased for now.

use chrono::NaiveDate;
use serde::Serialize;

use crate::{
    domain::{
        Time,
        hold::HoldReason,
        request::{Language, words},
    },
    render::{
        Page,
        desk::{Room, Signed},
        said::said,
        samples::{day, moment},
    },
};

/// The register of legal holds.
#[derive(Debug, Clone, Serialize)]
pub struct Holds {
    /// Who is signed in.
    pub staff: Signed,
    /// Those that stand, the newest first.
    pub holds: Vec<HoldLine>,
    /// The systems that can be held: key, and name for people.
    pub systems: Vec<(String, String)>,
    /// The reasons that there are.
    pub reasons: Vec<&'static str>,
    /// The first day that makes sense as an end.
    #[serde(serialize_with = "said")]
    pub today: NaiveDate,
    /// What was wrong with the last form.
    #[serde(serialize_with = "said")]
    pub mistake: Option<HoldMistake>,
}

/// A hold. Whom it is on it does not say.
#[derive(Debug, Clone, Serialize)]
pub struct HoldLine {
    /// Its id.
    pub id: String,
    /// The system's name for people; nothing where it is on a person.
    pub system: Option<String>,
    /// Why.
    #[serde(serialize_with = "said")]
    pub reason: HoldReason,
    /// The last day on which it stands.
    #[serde(serialize_with = "said")]
    pub until: NaiveDate,
    /// Who made it.
    pub by: String,
    /// When.
    #[serde(serialize_with = "said")]
    pub at: Time,
}

words! {
    /// What can be wrong with a form on this page.
    HoldMistake {
        /// No address was typed, or no whole one.
        Address = "address",
        /// The end is missing, or has passed.
        Until = "until",
    }
}

impl Holds {
    /// The words of the reasons.
    pub fn reasons() -> Vec<&'static str> {
        HoldReason::ALL.iter().map(|reason| reason.as_str()).collect()
    }
}

impl Page for Holds {
    const TEMPLATE: &'static str = "compliance/holds";

    fn samples(_: Language) -> Vec<Self> {
        let line = |reason: &HoldReason| HoldLine {
            id: reason.to_string(),
            system: (*reason == HoldReason::Order).then(|| "Online shop".to_owned()),
            reason: *reason,
            until: day(90),
            by: "carla".to_owned(),
            at: moment(1),
        };
        let none = Self {
            staff: Signed::sample(Room::Holds),
            holds: Vec::new(),
            systems: vec![("shop".to_owned(), "Online shop".to_owned())],
            reasons: Self::reasons(),
            today: day(2),
            mistake: None,
        };
        let some = Self { holds: HoldReason::ALL.iter().map(line).collect(), ..none.clone() };
        let wrong = |mistake: &HoldMistake| Self { mistake: Some(*mistake), ..none.clone() };
        let mut all = vec![none.clone(), some];
        all.extend(HoldMistake::ALL.iter().map(wrong));
        all
    }
}
