//! The first letter: acknowledges, says what happens next, and leads to the one page.

use chrono::NaiveDate;
use serde::Serialize;

use super::Case;
use crate::{
    domain::{
        person::Token,
        request::{Language, Law, Scope, words},
    },
    render::{
        Letter,
        said::said,
        samples::{self, day},
    },
};

/// Acknowledges within the ten business days of 11 CCR § 7021(a), and says how we verify.
#[derive(Debug, Clone, Serialize)]
pub struct Confirm {
    /// What every letter carries.
    #[serde(flatten)]
    pub case: Case,
    /// Why it is sent.
    #[serde(serialize_with = "said")]
    pub why: AskedWhy,
    /// What the wording asked for; `None` where it was unclear.
    #[serde(serialize_with = "said")]
    pub asked: Option<Scope>,
    /// What opens the one page.
    #[serde(serialize_with = "said")]
    pub token: Token,
    /// The last day on which the link works.
    #[serde(serialize_with = "said")]
    pub link_until: NaiveDate,
    /// The day by which we answer.
    #[serde(serialize_with = "said")]
    pub answer_by: NaiveDate,
}

words! {
    /// Why the link is sent.
    AskedWhy {
        /// The request is new.
        First = "first",
        /// Nobody has used the link yet.
        Reminder = "reminder",
        /// The requester asked for a new link.
        Renewed = "renewed",
        /// A person read the request again and understands it differently.
        Changed = "changed",
    }
}

impl Letter for Confirm {
    const FOLDER: &'static str = "confirm";

    fn samples(_: Language) -> Vec<Self> {
        let of = |why, asked, law| Self {
            case: samples::case(law),
            why,
            asked,
            token: samples::token(),
            link_until: day(7),
            answer_by: day(30),
        };
        vec![
            of(AskedWhy::First, None, Law::Gdpr),
            of(AskedWhy::First, Some(Scope::AllData), Law::Ccpa),
            of(AskedWhy::Reminder, Some(Scope::AccountOnly), Law::UkGdpr),
            of(AskedWhy::Renewed, None, Law::Gdpr),
            of(AskedWhy::Changed, Some(Scope::AllData), Law::Gdpr),
        ]
    }
}
