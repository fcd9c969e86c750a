//! `/admin/systems`: the connected systems, and the stop for all destructive work.

use chrono::NaiveDate;
use serde::Serialize;

use crate::{
    domain::{
        Time,
        erasure::Hindrance,
        request::{Language, words},
    },
    render::{
        Page,
        desk::{Room, Signed},
        said::said,
        samples::{day, moment},
    },
};

/// The page of the systems.
#[derive(Debug, Clone, Serialize)]
pub struct Systems {
    /// Who is signed in.
    pub staff: Signed,
    /// The stop of all of them, if it holds.
    pub stopped: Option<Stop>,
    /// Each of them, in the order in which they are erased.
    pub systems: Vec<SystemLine>,
    /// Whether a change asks for one's own password too.
    pub asks_password: bool,
    /// What was wrong with the last form.
    #[serde(serialize_with = "said")]
    pub mistake: Option<SystemMistake>,
}

/// Since when nothing is erased, and who said so.
#[derive(Debug, Clone, Serialize)]
pub struct Stop {
    /// Who.
    pub by: String,
    /// Since when.
    #[serde(serialize_with = "said")]
    pub at: Time,
}

/// One system.
#[derive(Debug, Clone, Serialize)]
pub struct SystemLine {
    /// Its key.
    pub key: String,
    /// Its name for people.
    pub name: String,
    /// How many collections it has.
    pub collections: usize,
    /// How many open requests wait for it.
    pub waiting: i64,
    /// When a second look last saw that nothing was left in it.
    #[serde(serialize_with = "said")]
    pub last_success: Option<Time>,
    /// Its own stop, if it holds.
    pub stopped: Option<Stop>,
    /// What it answered just now, if it was asked.
    pub dry_run: Option<DryRun>,
    /// Who declared that there is no such system.
    pub absent_by: Option<String>,
    /// Since when there is none.
    #[serde(serialize_with = "said")]
    pub absent_since: Option<NaiveDate>,
}

/// How a system answered when it was asked for somebody who is nowhere.
#[derive(Debug, Clone, Serialize)]
pub struct DryRun {
    /// Why it did not; nothing if it did.
    #[serde(serialize_with = "said")]
    pub hindrance: Option<Hindrance>,
}

impl From<Result<(), Hindrance>> for DryRun {
    fn from(answer: Result<(), Hindrance>) -> Self {
        Self { hindrance: answer.err() }
    }
}

words! {
    /// What can be wrong with a form on this page.
    SystemMistake {
        /// One's own password was wrong.
        Wrong = "wrong",
    }
}

impl Page for Systems {
    const TEMPLATE: &'static str = "admin/systems";

    fn samples(_: Language) -> Vec<Self> {
        let stop = || Some(Stop { by: "adam".to_owned(), at: moment(3) });
        let line = |stopped, last_success, waiting| SystemLine {
            key: "activecampaign".to_owned(),
            name: "ActiveCampaign".to_owned(),
            collections: 2,
            waiting,
            last_success,
            stopped,
            dry_run: None,
            absent_by: None,
            absent_since: None,
        };
        let absent = SystemLine {
            absent_by: Some("Ida Brandt".to_owned()),
            absent_since: Some(day(0)),
            ..line(None, None, 0)
        };
        let calm = Self {
            staff: Signed::sample(Room::Systems),
            stopped: None,
            systems: vec![line(None, Some(moment(2)), 0), line(stop(), None, 3), absent],
            asks_password: false,
            mistake: None,
        };
        let asked = |hindrance| SystemLine {
            dry_run: Some(DryRun { hindrance }),
            ..line(None, Some(moment(2)), 0)
        };
        let asked = vec![asked(None), asked(Some(Hindrance::Credentials))];
        let asked = Self { systems: asked, ..calm.clone() };
        let stopped = Self { stopped: stop(), asks_password: true, ..calm.clone() };
        let wrong = Self { mistake: Some(SystemMistake::Wrong), ..stopped.clone() };
        vec![Self { systems: Vec::new(), ..calm.clone() }, calm, asked, stopped, wrong]
    }
}
