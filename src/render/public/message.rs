//! One sentence where there is no other page: not found, too many, something went wrong.

use serde::Serialize;

use crate::{
    domain::request::{Language, words},
    render::{Page, said::said},
};

/// A page that says what happened and what to do.
#[derive(Debug, Clone, Serialize)]
pub struct Message {
    /// Its word.
    #[serde(serialize_with = "said")]
    pub kind: MessageKind,
    /// What to quote, where we may have to look into the logs.
    pub request_id: Option<String>,
}

words! {
    /// What there is to say.
    MessageKind {
        /// No such page, or a token that opens nothing: the two are not told apart.
        NotFound = "not_found",
        /// Our fault.
        WentWrong = "went_wrong",
        /// Slow down.
        TooManyRequests = "too_many_requests",
        /// Such as a GET where a form is posted.
        MethodNotAllowed = "method_not_allowed",
        /// A form that we can't read, or from another site.
        BadRequest = "bad_request",
        /// We are not ready; come back soon.
        Unavailable = "unavailable",
    }
}

impl Page for Message {
    const TEMPLATE: &'static str = "public/message";

    fn samples(_: Language) -> Vec<Self> {
        let of = |kind: &MessageKind| Self {
            kind: *kind,
            request_id: (*kind == MessageKind::WentWrong).then(|| "01JD3F2K".to_owned()),
        };
        MessageKind::ALL.iter().map(of).collect()
    }
}
