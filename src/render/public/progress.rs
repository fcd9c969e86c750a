//! The same link after the button: where things stand, and the way back while there is one.

use chrono::NaiveDate;
use serde::Serialize;

use crate::{
    domain::request::{Language, Scope, words},
    render::{
        Journey, Page, Standing,
        said::said,
        samples::{day, moment, reference},
    },
};

/// "We check your request."
#[derive(Debug, Clone, Serialize)]
pub struct Progress {
    /// The reference.
    pub reference: String,
    /// Where it stands.
    #[serde(serialize_with = "said")]
    pub standing: Standing,
    /// The scope that was confirmed.
    #[serde(serialize_with = "said")]
    pub scope: Option<Scope>,
    /// The five steps.
    pub journey: Journey,
    /// The day by which we answer; none once the request is closed.
    #[serde(serialize_with = "said")]
    pub answer_by: Option<NaiveDate>,
    /// What withdrawing still does; `None` where it is too late.
    #[serde(serialize_with = "said")]
    pub withdrawal: Option<Withdrawal>,
}

words! {
    /// What withdrawing would stop.
    Withdrawal {
        /// Everything: nothing has been deleted yet.
        Whole = "whole",
        /// The rest: something has been deleted and can't come back.
        Rest = "rest",
    }
}

impl Page for Progress {
    const TEMPLATE: &'static str = "public/progress";

    fn samples(_: Language) -> Vec<Self> {
        let checking = Self {
            reference: reference(),
            standing: Standing::Checking,
            scope: Some(Scope::AllData),
            journey: Journey {
                received_at: moment(0),
                confirmed_at: Some(moment(1)),
                approved_at: None,
                deleting_since: None,
                closed_at: None,
            },
            answer_by: Some(day(30)),
            withdrawal: Some(Withdrawal::Whole),
        };
        let approved = Journey { approved_at: Some(moment(3)), ..checking.journey };
        let deleting = Journey { deleting_since: Some(moment(6)), ..approved };
        let withdrawn = Journey { closed_at: Some(moment(2)), ..checking.journey };
        vec![
            Self { standing: Standing::Scheduled, journey: approved, ..checking.clone() },
            Self {
                standing: Standing::Deleting,
                journey: deleting,
                withdrawal: Some(Withdrawal::Rest),
                ..checking.clone()
            },
            Self {
                standing: Standing::Withdrawn,
                journey: withdrawn,
                scope: None,
                answer_by: None,
                withdrawal: None,
                ..checking.clone()
            },
            checking,
        ]
    }
}
