//! The queue of the desk: its saved views, and how urgent a ticket is.

use chrono::NaiveDate;

use super::request::words;

/// A ticket is due soon from this many days before its promised date.
pub const SOON_DAYS: i64 = 5;

words! {
    /// A saved view. All but the last show tickets that have not ended, least time left first.
    View {
        /// Those that end soon, and those that should have.
        DueSoon = "due_soon",
        /// All that have not ended.
        Open = "open",
        /// Those that I work on.
        Mine = "mine",
        /// Those that nobody works on.
        Unassigned = "unassigned",
        /// Those that an agent should look at.
        Attention = "attention",
        /// Those that an agent decides.
        ToDecide = "to_decide",
        /// Those whose requester was asked what is meant.
        Unclear = "unclear",
        /// Those whose requester was asked for proof.
        Unproven = "unproven",
        /// Those that wait for a system.
        Waiting = "waiting",
        /// Another right than erasure, or no request.
        Answering = "answering",
        /// Those that have ended, the newest first.
        Closed = "closed",
    }
}

words! {
    /// How near the promised date is.
    Urgency {
        /// It has passed.
        Overdue = "overdue",
        /// It is today.
        Today = "today",
        /// It is near.
        Soon = "soon",
        /// There is time.
        Calm = "calm",
    }
}

impl Urgency {
    /// How near `promised` is on `today`.
    pub fn of(promised: NaiveDate, today: NaiveDate) -> Self {
        match (promised - today).num_days() {
            ..0 => Self::Overdue,
            0 => Self::Today,
            1..=SOON_DAYS => Self::Soon,
            _ => Self::Calm,
        }
    }
}
