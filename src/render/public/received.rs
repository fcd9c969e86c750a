//! After the form was sent: the same words whether we know the person or not.

use chrono::NaiveDate;
use serde::Serialize;

use crate::{
    domain::request::Language,
    render::{
        Page,
        said::said,
        samples::{day, reference},
    },
};

/// "Now check your e-mail."
#[derive(Debug, Clone, Serialize)]
pub struct Received {
    /// The address that was typed, masked.
    pub masked_address: String,
    /// The reference, where the page may show one.
    pub reference: Option<String>,
    /// The last day on which the link in the letter works.
    #[serde(serialize_with = "said")]
    pub link_until: NaiveDate,
    /// The day by which we answer.
    #[serde(serialize_with = "said")]
    pub answer_by: NaiveDate,
}

impl Page for Received {
    const TEMPLATE: &'static str = "public/received";

    fn samples(_: Language) -> Vec<Self> {
        let of = |reference| Self {
            masked_address: "jo•••@example.com".to_owned(),
            reference,
            link_until: day(7),
            answer_by: day(30),
        };
        vec![of(None), of(Some(reference()))]
    }
}
