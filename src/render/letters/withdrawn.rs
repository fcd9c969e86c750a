//! Closed because the requester took it back.

use serde::Serialize;

use super::Case;
use crate::{
    domain::request::{Language, Law},
    render::{Letter, SystemReport, samples},
};

/// "We have stopped."
#[derive(Debug, Clone, Serialize)]
pub struct Withdrawn {
    /// What every letter carries.
    #[serde(flatten)]
    pub case: Case,
    /// What had been deleted before, which can't come back.
    pub systems: Vec<SystemReport>,
}

impl Letter for Withdrawn {
    const FOLDER: &'static str = "withdrawn";

    fn samples(language: Language) -> Vec<Self> {
        let of = |systems| Self { case: samples::case(Law::Gdpr), systems };
        vec![of(Vec::new()), of(vec![samples::marketing(language)])]
    }
}
