//! `/confirm/{token}`: the one page that states or asks the scope, and proves the address.

use chrono::NaiveDate;
use serde::Serialize;

use crate::{
    domain::request::{Language, Scope},
    render::{
        Consequences, Page,
        said::said,
        samples::{self, day, reference},
    },
};

/// The one page. It never says whether we know the person: it is read before proof.
#[derive(Debug, Clone, Serialize)]
pub struct Confirm {
    /// What the wording asked for; `None` where it was unclear, and then nothing is preselected.
    #[serde(serialize_with = "said")]
    pub asked: Option<Scope>,
    /// The recognised words, never free text: strangers could send their text through us.
    pub quoted: Option<String>,
    /// The day of receipt.
    #[serde(serialize_with = "said")]
    pub received_on: NaiveDate,
    /// The reference.
    pub reference: String,
    /// The address, masked.
    pub masked_address: String,
    /// The day by which we answer.
    #[serde(serialize_with = "said")]
    pub answer_by: NaiveDate,
    /// How long an approved request can still be withdrawn.
    pub cooling_off_hours: u32,
    /// What "my data, everywhere" does.
    pub data: Consequences,
    /// What "only my account" does.
    pub account: Consequences,
    /// The button was pressed without a choice.
    pub choice_missing: bool,
}

impl Page for Confirm {
    const TEMPLATE: &'static str = "public/confirm";

    fn samples(language: Language) -> Vec<Self> {
        let catalogue = samples::catalogue();
        let unclear = Self {
            asked: None,
            quoted: Some("delete my data".to_owned()),
            received_on: day(0),
            reference: reference(),
            masked_address: "jo•••@example.com".to_owned(),
            answer_by: day(30),
            cooling_off_hours: 72,
            data: Consequences::of(&catalogue, Scope::AllData, language),
            account: Consequences::of(&catalogue, Scope::AccountOnly, language),
            choice_missing: false,
        };
        vec![
            Self { choice_missing: true, ..unclear.clone() },
            Self { asked: Some(Scope::AllData), cooling_off_hours: 0, ..unclear.clone() },
            Self { asked: Some(Scope::AccountOnly), quoted: None, ..unclear.clone() },
            unclear,
        ]
    }
}
