//! The watch: after an erasure has ended, its systems are looked at again, for somebody who came
//! back.
//!
//! An import, a sync or a restored backup brings people back days after a read-back saw nothing.
//! Nothing is erased because of what a look sees: an agent gets a ticket, and decides.

use chrono::TimeDelta;

use super::{Time, erasure::SystemKey, request::words};

/// So many days after closing the systems are looked at again. The person is forgotten later than
/// on the last of them, or there would be nobody to look for.
pub const DAYS: [u32; 3] = [1, 7, 30];

/// What one look saw in one system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// Which of [`DAYS`] it was ordered for.
    pub day: u32,
    /// The system.
    pub system: SystemKey,
    /// When it was taken, or given up.
    pub at: Time,
    /// Rows that should be gone; `None` where no look could be taken before the next was due.
    pub seen: Option<u64>,
}

words! {
    /// What a look saw, in a word.
    Sight {
        /// Nothing that should be gone.
        Nothing = "nothing",
        /// The person is there again.
        CameBack = "came_back",
        /// Nobody knows: no look could be taken.
        NoLook = "no_look",
    }
}

impl Look {
    /// What it saw.
    pub const fn sight(&self) -> Sight {
        match self.seen {
            None => Sight::NoLook,
            Some(0) => Sight::Nothing,
            Some(_) => Sight::CameBack,
        }
    }

    /// Whether these looks say the same of one system.
    pub fn agrees_with(&self, other: &Self) -> bool {
        self.system == other.system && self.sight() == other.sight()
    }
}

/// When the look of this day is due.
pub fn due(closed_at: Time, day: u32) -> Time {
    closed_at + TimeDelta::days(i64::from(day))
}

/// Until when the look of this day may be tried: the next one is due, or the person is forgotten.
pub fn until(closed_at: Time, day: u32, forget_after: TimeDelta) -> Time {
    let next = DAYS.iter().find(|next| **next > day);
    next.map_or(closed_at + forget_after, |next| due(closed_at, *next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_is_tried_until_the_next_one_is_due_and_the_last_until_the_person_is_forgotten() {
        let closed: Time = "2026-11-22T09:00:00Z".parse().unwrap();
        let days = |day| (until(closed, day, TimeDelta::days(35)) - closed).num_days();
        assert_eq!(DAYS.map(days), [7, 30, 35]);
    }
}
