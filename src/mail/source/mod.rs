//! The ways in that we walk ourselves: a mailbox is opened, its mails are handed out one by one,
//! and each is marked once it is stored.
//!
//! Nothing is marked before somebody says that it is stored. If the program dies between the two,
//! the mail comes again, and the desk knows it by its fingerprint: so nothing is lost, and nothing
//! is taken twice.

use std::{fmt, io};

use async_trait::async_trait;

use crate::domain::{Time, checkup::MailboxTrouble, mail::Position};

pub mod imap;

mod maildir;

pub use self::{imap::ImapServer, maildir::Maildir};

/// What is kept of a mail that is larger than the limit: its header, and where it begins.
const BEGINNING_BYTES: u64 = 64 * 1024;

/// A mailbox of which mail is ours to take.
#[derive(Debug)]
pub struct Source {
    /// Its key in the configuration: `mail.imap`, or `mail.imap.2` for the second of several.
    pub key: String,
    /// Where it is.
    pub place: Place,
}

/// Where mail waits for us.
#[derive(Debug)]
pub enum Place {
    /// On a server (RFC 3501).
    Imap(ImapServer),
    /// In a folder of this machine.
    Maildir(Maildir),
}

/// A mail as it waited.
#[derive(PartialEq, Eq)]
pub struct WaitingMail {
    /// Its bytes, or the first of them.
    pub bytes: Vec<u8>,
    /// Whether they are all of it: a mail over the limit is never loaded.
    pub is_whole: bool,
    /// When it reached the mailbox, which is when the law's clock begins.
    pub delivered_at: Option<Time>,
}

impl fmt::Debug for WaitingMail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WaitingMail({} bytes)", self.bytes.len())
    }
}

/// A mailbox that is open. Whatever fails, it is opened anew.
#[async_trait]
pub trait Mailbox: Send {
    /// The next mail of this round; none where nothing is left. The round after it begins with
    /// what has come since, and with what could not be stored.
    async fn next(&mut self) -> Result<Option<WaitingMail>, SourceError>;

    /// The mail that was handed out last is stored: marks it.
    async fn stored(&mut self) -> Result<(), SourceError>;

    /// Up to where all mail is stored, for a mailbox that numbers its mails.
    fn position(&self) -> Option<Position>;

    /// How many mails are left of this round.
    fn waiting(&self) -> usize;

    /// Returns when there may be news.
    async fn wait(&mut self) -> Result<(), SourceError>;
}

impl Source {
    /// What tells this mailbox from another one.
    pub fn name(&self) -> String {
        match &self.place {
            Place::Imap(server) => server.name(),
            Place::Maildir(folder) => folder.name(),
        }
    }

    /// Whether others on the network can read along: said aloud, since somebody asked for it.
    pub const fn is_overheard(&self) -> bool {
        match &self.place {
            Place::Imap(server) => server.is_overheard(),
            Place::Maildir(_) => false,
        }
    }

    /// Opens the mailbox where it was left, and when that was.
    pub async fn open(
        &self,
        left: Option<(Position, Time)>,
    ) -> Result<Box<dyn Mailbox>, SourceError> {
        match &self.place {
            Place::Imap(server) => Ok(Box::new(server.open(left).await?)),
            Place::Maildir(folder) => Ok(Box::new(folder.open()?)),
        }
    }

    /// Tries everything short of taking a mail, and says where it got.
    pub async fn check(&self) -> Result<String, SourceError> {
        match &self.place {
            Place::Imap(server) => server.check().await,
            Place::Maildir(folder) => folder.check(),
        }
    }
}

/// Why a mailbox can't be emptied now, and what to do about it. What a server says is never
/// repeated: its words often name the person whose mailbox it is.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the message says it")]
pub enum SourceError {
    #[error("{0} can't be reached: {1}")]
    Unreachable(String, io::ErrorKind),
    #[error("{0} did not answer in time")]
    Silent(String),
    #[error("the certificate of {0} is not accepted: {1}")]
    Certificate(String, &'static str),
    #[error("TLS with {0} failed; imaps:// is for TLS from the start, imap:// for STARTTLS")]
    Tls(String),
    #[error("{0} does not offer STARTTLS; use imaps:// where it speaks TLS from the start")]
    NoStartTls(String),
    #[error("{0} refused the sign-in: user, password or token are wrong, or it wants another way")]
    SignIn(String),
    #[error("{0} can't check the sign-in now")]
    SignInLater(String),
    #[error("{file} can't be read: {kind}")]
    File { file: String, kind: io::ErrorKind },
    #[error("{0} holds no certificate in PEM")]
    NoCertificate(String),
    #[error("there is no folder {0:?} on the server, or it can't be opened")]
    NoFolder(String),
    #[error("there is no folder {0:?} to move mail to; make it, or leave mail.imap.move_to out")]
    NoTarget(String),
    #[error("the server can't move mail (RFC 6851, RFC 4315); leave mail.imap.move_to out")]
    CannotMove,
    #[error("the server does not number its mails (RFC 3501 § 2.3.1.1)")]
    NoNumbers,
    #[error("a stored mail can't be marked; may this user change the folder?")]
    NotMarked,
    #[error("the connection to {0} was lost")]
    Lost(String),
    #[error("{0} answered what can't be understood")]
    Answer(String),
    #[error("{folder} is no Maildir that can be used: {kind}")]
    Maildir { folder: String, kind: io::ErrorKind },
}

impl SourceError {
    /// For a page in anybody's language: why, and which server, folder or file is amiss.
    pub fn told(&self) -> (MailboxTrouble, &str) {
        match self {
            Self::Unreachable(server, _) => (MailboxTrouble::Unreachable, server),
            Self::Silent(server) => (MailboxTrouble::Silent, server),
            Self::Certificate(server, _) => (MailboxTrouble::Certificate, server),
            Self::Tls(server) | Self::NoStartTls(server) => (MailboxTrouble::Tls, server),
            Self::SignIn(server) => (MailboxTrouble::SignIn, server),
            Self::SignInLater(server) => (MailboxTrouble::SignInLater, server),
            Self::File { file, .. } => (MailboxTrouble::File, file),
            Self::NoCertificate(file) => (MailboxTrouble::Certificate, file),
            Self::NoFolder(folder) | Self::Maildir { folder, .. } => {
                (MailboxTrouble::Folder, folder)
            }
            Self::NoTarget(folder) => (MailboxTrouble::Move, folder),
            Self::CannotMove => (MailboxTrouble::Move, ""),
            Self::NotMarked => (MailboxTrouble::NotMarked, ""),
            Self::Lost(server) => (MailboxTrouble::Lost, server),
            Self::Answer(server) => (MailboxTrouble::Answer, server),
            Self::NoNumbers => (MailboxTrouble::Answer, ""),
        }
    }
}
