//! How domain values reach a template: as the word that names them.
//!
//! The domain knows no serde, so contexts write `#[serde(serialize_with = "said")]` on its types.

use chrono::NaiveDate;
use serde::Serializer;

use super::{
    admin::{SystemMistake, UserMistake},
    compliance::HoldMistake,
    desk::{
        EntryKind, Half, HandMistake, NoticeKind, PageTrouble, PasswordMistake, PeopleMistake,
        ReplyMistake, TicketMistake,
    },
    letters::{AboutRight, AskedWhy, Canned, Ending},
    public::{Choice, MessageKind, Whose, Withdrawal},
    standing::{Happening, Standing},
};
use crate::domain::{
    Time,
    attention::Attention,
    checkup::MailboxTrouble,
    erasure::{Ground, Hindrance, SystemKey, SystemState},
    hold::HoldReason,
    lifecycle::Stage,
    mail::{Authentication, QuarantineReason},
    outcome::Outcome,
    person::Token,
    request::{Certainty, Channel, Intent, Language, Law, Scope},
    staff::Roles,
    ticket::{ExtensionReason, Proof},
    watch::Sight,
};

/// A value that a template reads as one word.
pub(super) trait Said {
    /// The word, or nothing.
    fn word(&self) -> Option<String>;
}

/// For `serialize_with`.
pub(super) fn said<T: Said, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    match value.word() {
        Some(word) => serializer.serialize_str(&word),
        None => serializer.serialize_none(),
    }
}

impl<T: Said> Said for Option<T> {
    fn word(&self) -> Option<String> {
        self.as_ref().and_then(Said::word)
    }
}

macro_rules! by_display {
    ($($type:ty),*) => {$(
        impl Said for $type {
            fn word(&self) -> Option<String> {
                Some(self.to_string())
            }
        }
    )*};
}
by_display!(
    AboutRight,
    AskedWhy,
    Canned,
    Attention,
    Authentication,
    Certainty,
    Channel,
    Choice,
    Ending,
    EntryKind,
    ExtensionReason,
    Ground,
    Half,
    HandMistake,
    Happening,
    Hindrance,
    HoldMistake,
    HoldReason,
    Intent,
    Language,
    Law,
    MailboxTrouble,
    MessageKind,
    NaiveDate,
    NoticeKind,
    Outcome,
    PasswordMistake,
    PeopleMistake,
    ReplyMistake,
    Proof,
    QuarantineReason,
    Roles,
    Scope,
    Sight,
    Stage,
    Standing,
    SystemKey,
    SystemMistake,
    SystemState,
    PageTrouble,
    TicketMistake,
    UserMistake,
    Whose,
    Withdrawal
);

impl Said for Time {
    fn word(&self) -> Option<String> {
        Some(self.to_rfc3339())
    }
}

impl Said for Token {
    fn word(&self) -> Option<String> {
        Some(self.reveal().to_owned())
    }
}
