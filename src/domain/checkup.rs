//! What a desk needs in order to work, and how that stands.

use super::{Time, request::words};

words! {
    /// What is looked at.
    Subject {
        /// The chains of the audit log.
        AuditLog = "audit_log",
        /// Work that was given up.
        Jobs = "jobs",
        /// The stop for all destructive work.
        Stop = "stop",
        /// Systems that requests wait for.
        Systems = "systems",
        /// Mail that an agent should look at.
        Quarantine = "quarantine",
        /// A mailbox from which mail is collected.
        Mailbox = "mailbox",
        /// Letters that are held back because too many have left.
        Letters = "letters",
        /// Officers who can be reminded of deadlines.
        Reminders = "reminders",
    }
}

words! {
    /// How it stands.
    Finding {
        /// As it should be.
        Well = "well",
        /// Somebody should look, and nothing is broken.
        Note = "note",
        /// Broken.
        Ill = "ill",
    }
}

/// One subject, and how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What was looked at.
    pub subject: Subject,
    /// How it stands.
    pub finding: Finding,
    /// How many lines hold, jobs were given up, requests or mails wait, letters leave within an
    /// hour at the most, officers are reminded.
    pub count: i64,
    /// Which chain, which systems, which mailbox, who stopped the work; and what is wrong with it.
    pub names: String,
    /// When a mailbox was looked into last.
    pub looked_at: Option<Time>,
}
