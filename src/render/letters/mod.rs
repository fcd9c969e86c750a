//! The letters, in the order of a request's life. Each is a struct here and a folder under
//! `templates/mail/`.
//!
//! No letter repeats what a sender wrote, nor a name, but the reply that an agent writes: the first ones go to addresses that nobody
//! has proved yet, and a form that mails a stranger's words to a stranger is a weapon. The
//! subject carries the reference and nothing else about the request.

mod acknowledged;
mod completed;
mod confirm;
mod extended;
mod refused;
mod reply;
mod unproven;
mod withdrawn;

use chrono::NaiveDate;
use serde::Serialize;

use super::said::said;
use crate::domain::{person::Token, request::Law};

pub use acknowledged::{AboutRight, Acknowledged};
pub use completed::{Completed, Ending};
pub use confirm::{AskedWhy, Confirm};
pub use extended::Extended;
pub use refused::Refused;
pub use reply::{Canned, Draft, Reply};
pub use unproven::{Unanswered, Unproven};
pub use withdrawn::Withdrawn;

/// What every letter carries.
#[derive(Debug, Clone, Serialize)]
pub struct Case {
    /// The reference, for quoting.
    pub reference: String,
    /// The law whose words are used.
    #[serde(serialize_with = "said")]
    pub law: Law,
    /// The day of receipt.
    #[serde(serialize_with = "said")]
    pub received_on: NaiveDate,
    /// What opens the status page.
    #[serde(serialize_with = "said")]
    pub status_code: Token,
}
