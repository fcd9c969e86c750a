//! Closed because the requester took it back, or says that they never sent it.

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
    /// The owner of the address says that they did not send the request.
    pub disowned: bool,
    /// What had been deleted before, which can't come back.
    pub systems: Vec<SystemReport>,
}

impl Letter for Withdrawn {
    const FOLDER: &'static str = "withdrawn";

    fn samples(language: Language) -> Vec<Self> {
        let of = |disowned, systems| Self { case: samples::case(Law::Gdpr), disowned, systems };
        vec![
            of(false, Vec::new()),
            of(false, vec![samples::marketing(language)]),
            of(true, Vec::new()),
        ]
    }
}
