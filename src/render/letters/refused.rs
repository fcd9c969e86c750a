//! A refusal: the article, the reasons, and what the person can do (GDPR Art. 12(4); 11 CCR § 7022).

use serde::Serialize;

use super::Case;
use crate::{
    domain::{
        erasure::Ground,
        request::{Language, Law},
    },
    render::{Letter, SystemReport, said::said, samples},
};

/// "We do not delete, for this reason."
#[derive(Debug, Clone, Serialize)]
pub struct Refused {
    /// What every letter carries.
    #[serde(flatten)]
    pub case: Case,
    /// The ground.
    #[serde(serialize_with = "said")]
    pub ground: Ground,
    /// What the agent adds, in the requester's language: § 7022(f) wants the basis in detail.
    pub explanation: Option<String>,
    /// What had been deleted before, which can't come back.
    pub systems: Vec<SystemReport>,
}

impl Letter for Refused {
    const FOLDER: &'static str = "refused";

    fn samples(language: Language) -> Vec<Self> {
        let of = |law, ground| Self {
            case: samples::case(law),
            ground,
            explanation: None,
            systems: Vec::new(),
        };
        let explained = Self {
            explanation: Some("A case before the court is pending.".to_owned()),
            ..of(Law::Gdpr, Ground::LegalClaims)
        };
        let late = Self {
            systems: vec![samples::marketing(language)],
            ..of(Law::Gdpr, Ground::LegalClaims)
        };
        let mut all = vec![explained, late];
        for ground in Ground::ALL {
            all.extend(Law::ALL.iter().map(|law| of(*law, *ground)));
        }
        all
    }
}
