//! More time, with the reason, within the first month (GDPR Art. 12(3); 11 CCR § 7021(b)).

use chrono::NaiveDate;
use serde::Serialize;

use super::Case;
use crate::{
    domain::{
        request::{Language, Law},
        ticket::ExtensionReason,
    },
    render::{
        Letter,
        said::said,
        samples::{self, day},
    },
};

/// "We need more time."
#[derive(Debug, Clone, Serialize)]
pub struct Extended {
    /// What every letter carries.
    #[serde(flatten)]
    pub case: Case,
    /// The reason that the law knows.
    #[serde(serialize_with = "said")]
    pub reason: ExtensionReason,
    /// What the agent adds, in the requester's language.
    pub explanation: Option<String>,
    /// The day by which we answer now.
    #[serde(serialize_with = "said")]
    pub answer_by: NaiveDate,
}

impl Letter for Extended {
    const FOLDER: &'static str = "extended";

    fn samples(_: Language) -> Vec<Self> {
        let of = |law, reason, explanation| Self {
            case: samples::case(law),
            reason,
            explanation,
            answer_by: day(89),
        };
        let why = Some("One of our archives is on paper.".to_owned());
        vec![
            of(Law::Gdpr, ExtensionReason::Complexity, why),
            of(Law::UkGdpr, ExtensionReason::Number, None),
            of(Law::Ccpa, ExtensionReason::Number, None),
        ]
    }
}
