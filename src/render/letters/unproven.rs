//! The promised day came and the requester did not act: why nothing was done, and what they can
//! do (GDPR Art. 12(4); 11 CCR § 7022(a)).

use serde::Serialize;

use super::Case;
use crate::{
    domain::request::{Language, Law},
    render::{Letter, samples},
};

/// Nobody proved the address.
#[derive(Debug, Clone, Serialize)]
pub struct Unproven {
    /// What every letter carries.
    #[serde(flatten)]
    pub case: Case,
}

/// The address is proved, but nobody said which of the two was meant.
#[derive(Debug, Clone, Serialize)]
pub struct Unanswered {
    /// What every letter carries.
    #[serde(flatten)]
    pub case: Case,
}

impl Letter for Unproven {
    const FOLDER: &'static str = "unproven";

    fn samples(_: Language) -> Vec<Self> {
        Law::ALL.iter().map(|law| Self { case: samples::case(*law) }).collect()
    }
}

impl Letter for Unanswered {
    const FOLDER: &'static str = "unanswered";

    fn samples(_: Language) -> Vec<Self> {
        Law::ALL.iter().map(|law| Self { case: samples::case(*law) }).collect()
    }
}
