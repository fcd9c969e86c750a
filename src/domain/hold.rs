//! A legal hold: data that may not be erased for now, since somebody may have to show them.

use chrono::NaiveDate;

use super::{Time, erasure::SystemKey, person::EmailAddress, request::words};

words! {
    /// Why data are held: grounds of GDPR Art. 17(3)(b) and (e). A closed list: a reason in words
    /// could name a person, and it stays in the audit log.
    HoldReason {
        /// A lawsuit, or one to be expected.
        Lawsuit = "lawsuit",
        /// An authority or a court ordered it.
        Order = "order",
        /// We are looking into what happened.
        Investigation = "investigation",
    }
}

/// What is to be held.
#[derive(Debug, Clone)]
pub enum HoldOn {
    /// Everything about one person.
    Person(EmailAddress),
    /// Everything in one system.
    System(SystemKey),
}

/// A hold as it stands. Whom it is about it does not say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// Its id.
    pub id: String,
    /// The system; `None` where it is on a person.
    pub system: Option<SystemKey>,
    /// Why.
    pub reason: HoldReason,
    /// The last day on which it stands.
    pub until: NaiveDate,
    /// Who made it, such as `agent:carla`.
    pub by: String,
    /// When.
    pub at: Time,
}
