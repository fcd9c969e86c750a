//! Acknowledges a request that needs no link: another right, or one that came already proven.

use chrono::NaiveDate;
use serde::Serialize;

use super::Case;
use crate::{
    domain::request::{Language, Law, words},
    render::{
        Letter,
        said::said,
        samples::{self, day},
    },
};

/// "We have your request."
#[derive(Debug, Clone, Serialize)]
pub struct Acknowledged {
    /// What every letter carries.
    #[serde(flatten)]
    pub case: Case,
    /// What it is about.
    #[serde(serialize_with = "said")]
    pub about: AboutRight,
    /// The name for people of the one system that it is about; empty where it is about more.
    pub system: String,
    /// The day by which we answer.
    #[serde(serialize_with = "said")]
    pub answer_by: NaiveDate,
}

words! {
    /// What an acknowledged request is about.
    AboutRight {
        /// A copy of the data, or what is held.
        Access = "access",
        /// A correction.
        Rectify = "rectify",
        /// An objection or an opt-out.
        ObjectOptout = "object_optout",
        /// A mail that is for a person to read.
        Other = "other",
        /// Erasure of all data, written down by an agent who vouches for the person.
        AllDataByHand = "all_data_by_hand",
        /// Erasure in one system alone, as an agent decided who vouches for the person.
        OneSystemByHand = "one_system_by_hand",
        /// Removal of the account, written down by an agent who vouches for the person.
        AccountOnlyByHand = "account_only_by_hand",
        /// Erasure of all data, asked for and proven inside our app.
        AllData = "all_data",
        /// Removal of the account, asked for and proven inside our app.
        AccountOnly = "account_only",
    }
}

impl AboutRight {
    /// Whether it was proven where it was asked, and goes on without the requester.
    pub const fn is_proven(self) -> bool {
        matches!(self, Self::AllData | Self::AccountOnly)
    }
}

impl Letter for Acknowledged {
    const FOLDER: &'static str = "acknowledged";

    fn samples(_: Language) -> Vec<Self> {
        let of = |about: &AboutRight| Self {
            case: samples::case(Law::Gdpr),
            about: *about,
            system: "Online shop".to_owned(),
            answer_by: day(30),
        };
        AboutRight::ALL.iter().map(of).collect()
    }
}
