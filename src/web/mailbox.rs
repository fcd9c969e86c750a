//! What this process knows of a mailbox that it collects from: for `/metrics` and `/admin/doctor`.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::metrics::gauge;
use crate::domain::{
    Time,
    checkup::{Check, Finding, MailboxTrouble, Subject},
};

/// How a mailbox stands. Whoever collects from it says so.
#[derive(Debug)]
pub struct MailboxGauge {
    key: String,
    standing: Mutex<Standing>,
}

#[derive(Debug, Default)]
struct Standing {
    is_open: bool,
    taken: i64,
    waiting: i64,
    looked_at: Option<Time>,
    trouble: Option<(MailboxTrouble, String)>,
}

impl MailboxGauge {
    /// Of the mailbox with this key in the configuration, such as `mail.imap`.
    pub const fn new(key: String) -> Self {
        let standing =
            Standing { is_open: false, taken: 0, waiting: 0, looked_at: None, trouble: None };
        Self { key, standing: Mutex::new(standing) }
    }

    /// It was looked into, and so many mails wait.
    pub fn looked(&self, at: Time, waiting: usize) {
        let mut standing = self.standing();
        standing.is_open = true;
        standing.waiting = i64::try_from(waiting).unwrap_or(i64::MAX);
        standing.looked_at = Some(at);
        standing.trouble = None;
    }

    /// One more mail of it is stored.
    pub fn add_taken(&self) {
        self.standing().taken += 1;
    }

    /// It is not open any more.
    pub fn closed(&self) {
        self.standing().is_open = false;
    }

    /// It can't be emptied: why, and which server, folder or file is amiss.
    pub fn failed(&self, why: MailboxTrouble, what: String) {
        self.standing().trouble = Some((why, what));
    }

    /// How it stands, for whoever looks after the desk.
    pub(super) fn check(&self) -> Check {
        let standing = self.standing();
        let (finding, names) = match &standing.trouble {
            Some((_, what)) if what.is_empty() => (Finding::Ill, self.key.clone()),
            Some((_, what)) => (Finding::Ill, format!("{} ({what})", self.key)),
            None if standing.looked_at.is_none() => (Finding::Note, self.key.clone()),
            None => (Finding::Well, self.key.clone()),
        };
        Check {
            looked_at: standing.looked_at,
            trouble: standing.trouble.as_ref().map(|(why, _)| *why),
            ..Check::of(Subject::Mailbox, finding, standing.waiting, names)
        }
    }

    /// Its gauges, in the text format of Prometheus.
    pub(super) fn gauges(&self) -> String {
        let standing = self.standing();
        let name = |what: &str| format!("privacy_desk_{}_{what}", self.key.replace('.', "_"));
        let is_open = i64::from(standing.is_open);
        [
            gauge(&name("open"), "1 while the mailbox can be emptied", is_open),
            gauge(&name("taken"), "mails stored since the start", standing.taken),
            gauge(&name("waiting"), "mails that were seen and not yet stored", standing.waiting),
        ]
        .concat()
    }

    fn standing(&self) -> MutexGuard<'_, Standing> {
        self.standing.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
