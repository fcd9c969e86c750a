//! A refusal: the article, the reasons, and what the person can do (GDPR Art. 12(4); 11 CCR § 7022).

use serde::Serialize;

use super::Case;
use crate::{
    domain::{
        erasure::Ground,
        request::{Language, Law},
    },
    render::{Letter, said::said, samples},
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
}

impl Letter for Refused {
    const FOLDER: &'static str = "refused";

    fn samples(_: Language) -> Vec<Self> {
        let of = |law, ground, explanation| Self { case: samples::case(law), ground, explanation };
        let why = Some("A case before the court is pending.".to_owned());
        let mut all = vec![of(Law::Gdpr, Ground::LegalClaims, why)];
        for ground in Ground::ALL {
            all.extend(Law::ALL.iter().map(|law| of(*law, *ground, None)));
        }
        all
    }
}
