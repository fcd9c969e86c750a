//! A link that is spent or too old: it helps on, since the request itself stays open.

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

/// "This link has expired."
#[derive(Debug, Clone, Serialize)]
pub struct LinkExpired {
    /// The reference.
    pub reference: String,
    /// The day by which we answer: a link's end is not a request's end.
    #[serde(serialize_with = "said")]
    pub answer_by: NaiveDate,
    /// How many days a link works.
    pub link_days: u32,
    /// Three letters went out today: no more before tomorrow, or we would be a mail bomb.
    pub limit_reached: bool,
}

impl Page for LinkExpired {
    const TEMPLATE: &'static str = "public/link_expired";

    fn samples(_: Language) -> Vec<Self> {
        let of = |limit_reached| Self {
            reference: reference(),
            answer_by: day(30),
            link_days: 3,
            limit_reached,
        };
        vec![of(true), of(false)]
    }
}
