//! The mail that asks a colleague to erase by hand. It names nobody: whom it is about stands on the
//! desk, behind a password.

use chrono::NaiveDate;
use serde::Serialize;

use crate::{
    domain::request::Language,
    render::{Letter, said::said, samples},
};

/// A colleague is asked about a system.
#[derive(Debug, Clone, Serialize)]
pub struct Declare {
    /// The request.
    pub reference: String,
    /// Whom it greets.
    pub colleague: String,
    /// The system's name for people.
    pub system: String,
    /// The day by which the person is answered.
    #[serde(serialize_with = "said")]
    pub promised_on: NaiveDate,
}

impl Letter for Declare {
    const FOLDER: &'static str = "desk/declare";

    fn samples(_: Language) -> Vec<Self> {
        vec![Self {
            reference: "PD-7K3M-9QX2".to_owned(),
            colleague: "Carla <Conti>".to_owned(),
            system: "Paper files".to_owned(),
            promised_on: samples::day(30),
        }]
    }
}
