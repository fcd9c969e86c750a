//! Which mails of a folder wait, by their numbers, and up to where all of them are stored.
//!
//! What counts is the number, never a flag: a person who reads the mailbox beside us takes no mail
//! away from us. Flags are asked in two cases only, where numbers say nothing: when a folder is
//! opened for the first time, and when the server has numbered its mails anew.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use crate::domain::{Time, mail::Position};

/// Servers search by days, in a zone of their own, and clocks differ.
const DAYS_OF_GRACE: Days = Days::new(2);

/// A folder's numbers, as far as we know them.
#[derive(Debug)]
pub(super) struct Progress {
    uid_validity: u32,
    /// Up to here nothing waits, but for what `older` asks for.
    done: u32,
    /// What of the mails up to `done` is still ours to take.
    older: Option<Older>,
    /// Found, and not stored yet.
    waiting: BTreeSet<u32>,
    /// Stored, though something before it is not.
    stored: BTreeSet<u32>,
}

/// What may wait among mails whose numbers say nothing.
#[derive(Debug, Clone, Copy)]
enum Older {
    /// The folder is new to us: what nobody has read. The rest was somebody's before we came.
    Unread,
    /// The numbers are new: what nobody has read, and what came since we last wrote down where we
    /// were.
    UnreadOrSince(NaiveDate),
}

impl Progress {
    /// Where a folder stands that was left at a position, some time ago.
    pub(super) fn resume(left: Option<(Position, Time)>, uid_validity: u32, uid_next: u32) -> Self {
        let before_next = uid_next.saturating_sub(1);
        let (done, older) = match left {
            Some((left, _)) if left.uid_validity == uid_validity => (left.uid, None),
            Some((_, at)) => {
                let day = at.date_naive();
                let since = day.checked_sub_days(DAYS_OF_GRACE).unwrap_or(day);
                (before_next, Some(Older::UnreadOrSince(since)))
            }
            None => (before_next, Some(Older::Unread)),
        };
        Self { uid_validity, done, older, waiting: BTreeSet::new(), stored: BTreeSet::new() }
    }

    /// What to ask the server for (RFC 3501 § 6.4.4) in order to learn what waits.
    pub(super) fn questions(&self) -> Vec<String> {
        let newer = format!("UID {}:*", self.done.saturating_add(1));
        let older = self.older.map(|older| match older {
            Older::Unread => format!("UID 1:{} UNSEEN", self.done.max(1)),
            Older::UnreadOrSince(day) => {
                format!("UID 1:{} OR UNSEEN SINCE {}", self.done.max(1), day.format("%-d-%b-%Y"))
            }
        });
        older.into_iter().chain([newer]).collect()
    }

    /// Takes the answers: what waits now, first what came first.
    pub(super) fn found(&mut self, answers: &[BTreeSet<u32>]) -> Vec<u32> {
        // The range `n:*` holds the last mail even where that comes before `n`.
        let newer = answers.last().into_iter().flatten().filter(|uid| **uid > self.done);
        let older = answers.split_last().map_or(&[][..], |(_, older)| older).iter().flatten();
        let found: BTreeSet<u32> = older.chain(newer).copied().collect();
        self.waiting = found.difference(&self.stored).copied().collect();
        self.settle();
        self.waiting.iter().copied().collect()
    }

    /// This mail is stored.
    pub(super) fn stored(&mut self, uid: u32) {
        self.waiting.remove(&uid);
        self.stored.insert(uid);
        self.settle();
    }

    /// Moves `done` on to the last mail before which nothing waits.
    fn settle(&mut self) {
        if self.waiting.first().is_none_or(|first| *first > self.done) {
            self.older = None;
        }
        let first_waiting = self.waiting.first().copied().unwrap_or(u32::MAX);
        let reached = self.stored.range(..first_waiting).next_back().copied();
        if self.older.is_none() {
            self.done = self.done.max(reached.unwrap_or_default());
            self.stored = self.stored.split_off(&self.done.saturating_add(1));
        }
    }

    /// Up to where all is stored; unknown while older mails are being looked through.
    pub(super) const fn position(&self) -> Option<Position> {
        match self.older {
            Some(_) => None,
            None => Some(Position { uid_validity: self.uid_validity, uid: self.done }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(uid_validity: u32, uid: u32) -> (Position, Time) {
        (Position { uid_validity, uid }, "2026-11-22T09:00:00Z".parse().unwrap())
    }

    fn reached(progress: &Progress) -> Option<u32> {
        progress.position().map(|position| position.uid)
    }

    #[test]
    fn what_has_come_since_is_asked_for_by_number() {
        let mut progress = Progress::resume(Some(left(7, 10)), 7, 15);
        assert_eq!(progress.questions(), ["UID 11:*"]);
        assert_eq!(progress.found(&[[10].into()]), [0; 0], "`11:*` holds the last mail");
        assert_eq!(progress.found(&[[12, 14].into()]), [12, 14]);
        progress.stored(14);
        assert_eq!(reached(&progress), Some(10), "12 is not stored");
        assert_eq!(progress.found(&[[12, 14, 15].into()]), [12, 15], "14 is");
        progress.stored(12);
        assert_eq!(reached(&progress), Some(14));
        progress.stored(15);
        assert_eq!(progress.questions(), ["UID 16:*"]);
    }

    #[test]
    fn a_mail_that_somebody_deleted_holds_nothing_up() {
        let mut progress = Progress::resume(Some(left(7, 10)), 7, 15);
        progress.found(&[[12, 14].into()]);
        progress.stored(14);
        assert_eq!(progress.found(&[[14].into()]), [0; 0]);
        assert_eq!(reached(&progress), Some(14));
    }

    #[test]
    fn in_a_folder_that_is_new_to_us_only_unread_mail_is_ours() {
        let mut progress = Progress::resume(None, 7, 15);
        assert_eq!(progress.questions(), ["UID 1:14 UNSEEN", "UID 15:*"]);
        assert_eq!(progress.found(&[[3, 5].into(), [14].into()]), [3, 5], "14 was read");
        progress.stored(5);
        assert_eq!(reached(&progress), None, "3 would be lost if somebody read it now");
        assert_eq!(progress.found(&[[3, 5].into(), [15].into()]), [3, 15]);
        progress.stored(3);
        assert_eq!(reached(&progress), Some(14));
        assert_eq!(Progress::resume(None, 7, 1).found(&[[].into(), [].into()]), [0; 0]);
    }

    #[test]
    fn under_new_numbers_everything_is_looked_at_that_we_may_not_have() {
        let mut progress = Progress::resume(Some(left(7, 900)), 8, 15);
        let older = "UID 1:14 OR UNSEEN SINCE 20-Nov-2026";
        assert_eq!(progress.questions(), [older, "UID 15:*"]);
        assert_eq!(progress.found(&[[].into(), [].into()]), [0; 0]);
        assert_eq!(progress.position(), Some(Position { uid_validity: 8, uid: 14 }));
    }
}
