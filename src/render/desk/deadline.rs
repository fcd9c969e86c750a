//! The mail that reminds a member of staff of a promised date. It names nobody.

use chrono::NaiveDate;
use serde::Serialize;

use crate::{
    domain::{lifecycle::Stage, reminder::Reminder, request::Language},
    render::{Letter, said::said, samples},
};

/// A promised date comes near, or has passed.
#[derive(Debug, Clone, Serialize)]
pub struct Deadline {
    /// The request.
    pub reference: String,
    /// The date.
    #[serde(serialize_with = "said")]
    pub promised_on: NaiveDate,
    /// Where the request stands.
    #[serde(serialize_with = "said")]
    pub stage: Stage,
    /// How many days are left.
    pub days_left: i64,
    /// Whether none is.
    pub overdue: bool,
}

impl Deadline {
    /// The mail for a reminder.
    pub const fn of(reference: String, stage: Stage, reminder: Reminder) -> Self {
        let Reminder { promised_on, days_left } = reminder;
        Self { reference, promised_on, stage, days_left, overdue: days_left < 0 }
    }
}

impl Letter for Deadline {
    const FOLDER: &'static str = "desk/deadline";

    fn samples(_: Language) -> Vec<Self> {
        let of = |days_left| {
            let reminder = Reminder { promised_on: samples::day(30), days_left };
            Self::of("PD-7K3M-9QX2".to_owned(), Stage::Reviewing, reminder)
        };
        [10, 1, -1].into_iter().map(of).collect()
    }
}
