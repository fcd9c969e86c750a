//! `/desk/quarantine`: mail that could not be read safely.

use serde::Serialize;

use super::{Room, Signed};
use crate::{
    domain::{Time, mail::QuarantineReason, request::Language},
    render::{Page, said::said, samples::moment},
};

/// What waits, and the one that is being read.
#[derive(Debug, Clone, Serialize)]
pub struct Quarantine {
    /// Who is signed in.
    pub staff: Signed,
    /// What waits, oldest first.
    pub mails: Vec<Aside>,
    /// The one that is being read.
    pub open: Option<Opened>,
}

/// A mail that was kept aside.
#[derive(Debug, Clone, Serialize)]
pub struct Aside {
    /// Its id.
    pub id: String,
    /// Why.
    #[serde(serialize_with = "said")]
    pub reason: Option<QuarantineReason>,
    /// When it came.
    #[serde(serialize_with = "said")]
    pub at: Time,
}

/// A mail as text: nothing in it is run, opened or loaded.
#[derive(Debug, Clone, Serialize)]
pub struct Opened {
    /// Its id.
    pub id: String,
    /// Its first bytes, as text.
    pub text: String,
    /// Whether there is more.
    pub cut: bool,
}

impl Page for Quarantine {
    const TEMPLATE: &'static str = "desk/quarantine";

    fn samples(_: Language) -> Vec<Self> {
        let aside = |reason: &QuarantineReason| Aside {
            id: "01JD3F2K".to_owned(),
            reason: Some(*reason),
            at: moment(1),
        };
        let full = Self {
            staff: Signed::sample(Room::Quarantine),
            mails: QuarantineReason::ALL.iter().map(aside).collect(),
            open: None,
        };
        let open = |cut| {
            let text = "From: <a@example.com>, <b@example.com>".to_owned();
            Some(Opened { id: "01JD3F2K".to_owned(), text, cut })
        };
        vec![
            Self { mails: Vec::new(), ..full.clone() },
            Self { open: open(true), ..full.clone() },
            Self { open: open(false), ..full.clone() },
            full,
        ]
    }
}
