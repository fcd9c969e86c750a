//! One sentence where there is no other page: signed out, not yours, changed meanwhile.

use serde::Serialize;

use crate::{
    domain::request::{Language, words},
    render::{Page, said::said},
};

/// A page that says what happened and what to do.
#[derive(Debug, Clone, Serialize)]
pub struct Notice {
    /// Its word.
    #[serde(serialize_with = "said")]
    pub kind: NoticeKind,
    /// What to quote, where we may have to look into the logs.
    pub request_id: Option<String>,
}

words! {
    /// What there is to say.
    NoticeKind {
        /// The session has ended, and what was sent was not taken.
        SignedOut = "signed_out",
        /// The role does not open this, or the form came from elsewhere.
        NotYours = "not_yours",
        /// Somebody else was faster, or the step is not open any more.
        Changed = "changed",
        /// No such ticket or page.
        NotFound = "not_found",
        /// A form that can't be read.
        BadRequest = "bad_request",
        /// Slow down.
        TooMany = "too_many",
        /// We are not ready; come back soon.
        Unavailable = "unavailable",
        /// A file of a mail that can't be opened or decoded.
        Damaged = "damaged",
        /// Our fault.
        WentWrong = "went_wrong",
    }
}

impl NoticeKind {
    /// What an error status means to staff.
    pub const fn of_status(status: u16) -> Self {
        match status {
            401 => Self::SignedOut,
            403 => Self::NotYours,
            404 | 405 => Self::NotFound,
            409 => Self::Changed,
            429 => Self::TooMany,
            503 => Self::Unavailable,
            400..=499 => Self::BadRequest,
            _ => Self::WentWrong,
        }
    }
}

impl Page for Notice {
    const TEMPLATE: &'static str = "desk/notice";

    fn samples(_: Language) -> Vec<Self> {
        let of = |kind: &NoticeKind| Self {
            kind: *kind,
            request_id: (*kind == NoticeKind::WentWrong).then(|| "01JD3F2K".to_owned()),
        };
        NoticeKind::ALL.iter().map(of).collect()
    }
}
