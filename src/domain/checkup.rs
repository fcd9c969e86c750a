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

words! {
    /// Why a mailbox can't be emptied.
    MailboxTrouble {
        /// Nobody answers there.
        Unreachable = "unreachable",
        /// The server did not answer in time.
        Silent = "silent",
        /// Its certificate is not accepted, or the one that was configured is none.
        Certificate = "certificate",
        /// No TLS could be agreed on.
        Tls = "tls",
        /// The sign-in was refused.
        SignIn = "sign_in",
        /// The server can't check the sign-in now.
        SignInLater = "sign_in_later",
        /// A file with a password, token or certificate can't be read.
        File = "file",
        /// The folder is missing, or can't be used.
        Folder = "folder",
        /// Mail can't be moved to where the configuration says.
        Move = "move",
        /// What is stored can't be marked.
        NotMarked = "not_marked",
        /// The connection was lost.
        Lost = "lost",
        /// The server answers what can't be understood.
        Answer = "answer",
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
    /// Why a mailbox can't be emptied.
    pub trouble: Option<MailboxTrouble>,
}

impl Check {
    /// A subject of which there is no more to say.
    pub const fn of(subject: Subject, finding: Finding, count: i64, names: String) -> Self {
        Self { subject, finding, count, names, looked_at: None, trouble: None }
    }
}
