//! An incoming mail as data: what is left of the bytes once they are parsed and checked.

use std::fmt;

use super::{
    person::{EmailAddress, PersonName},
    request::words,
};

/// A mail with exactly one sender, within all limits.
#[derive(Clone, PartialEq, Eq)]
pub struct IncomingMail {
    /// `Message-ID` without its angle brackets, if the mail has one.
    pub message_id: Option<String>,
    /// The ids in `In-Reply-To` and `References`, nearest first, without angle brackets.
    pub answers: Vec<String>,
    /// The one address in the one `From` field. Claimed, not proved.
    pub from: EmailAddress,
    /// The display name in front of it.
    pub from_name: Option<PersonName>,
    /// Where it was sent to (`To`, `Cc`, `Delivered-To`): one of them may hold our reply token.
    pub to: Vec<EmailAddress>,
    /// The decoded subject.
    pub subject: String,
    /// The decoded text; of an HTML-only mail, the text a reader would see.
    pub body: String,
    /// Why this mail was written by a machine, if it was: it opens no ticket and gets no answer.
    pub automatic: Option<Automatic>,
    /// Whether a machine may have written it that does not say so: an agent looks at it.
    pub doubtful: bool,
    /// What our own mail server says about the sender (RFC 8601).
    pub authentication: Authentication,
    /// What it holds beside these words.
    pub enclosed: Enclosed,
}

/// Shows what a log may hold: the words of a mail, and even its ids, name people.
impl fmt::Debug for IncomingMail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IncomingMail")
            .field("body_length", &self.body.len())
            .field("automatic", &self.automatic)
            .field("authentication", &self.authentication)
            .finish_non_exhaustive()
    }
}

/// What a mail holds beside its words.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Enclosed {
    /// Whether it holds a page (HTML).
    pub page: bool,
    /// The files that came along, in their order.
    pub files: Vec<EnclosedFile>,
}

/// A file that came along, as the sender describes it.
#[derive(Clone, PartialEq, Eq)]
pub struct EnclosedFile {
    /// Its name, for reading only: nothing is ever stored or handed out under it.
    pub name: Option<PersonName>,
    /// Its type, such as `application/pdf`.
    pub mimetype: String,
    /// About how large it is.
    pub bytes: u64,
}

impl Enclosed {
    /// Whether there is nothing beside the words, so that the words are all that need be kept.
    pub fn is_nothing(&self) -> bool {
        !self.page && self.files.is_empty()
    }
}

/// What became of the bytes of one mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inbound {
    /// It can be read.
    Mail(Box<IncomingMail>),
    /// It can't be trusted to say what it seems to say; an agent decides.
    Quarantined(QuarantineReason),
}

words! {
    /// Why a mail is kept aside unread.
    QuarantineReason {
        /// Larger than 25 MiB.
        TooLarge = "too_large",
        /// The header block, one header field or their number is over the limit.
        HeadersTooLarge = "headers_too_large",
        /// Too many MIME parts, or parts nested too deep.
        TooManyParts = "too_many_parts",
        /// A page with more elements within elements than anybody's program writes.
        PageTooDeep = "page_too_deep",
        /// Too many attachments, or one of them too large.
        AttachmentsTooLarge = "attachments_too_large",
        /// No `From` field, several, or one with several addresses (RFC 5322 § 3.6.2).
        NotOneSender = "not_one_sender",
        /// It reads like a machine's, though nothing proves it.
        PerhapsAutomatic = "perhaps_automatic",
        /// Not a mail at all, or a structure that can't be decoded.
        Malformed = "malformed",
        /// Reading it took the program down; the bytes are kept as they came.
        ParserFailed = "parser_failed",
    }
}

words! {
    /// Why a mail counts as written by a machine.
    Automatic {
        /// A delivery report (RFC 3464).
        Bounce = "bounce",
        /// A read receipt (RFC 8098) or a feedback report (RFC 5965).
        Report = "report",
        /// An answer by a machine (RFC 3834).
        AutoReply = "auto_reply",
        /// A mailing list or bulk mail.
        List = "list",
        /// Our own mail come back.
        OwnMail = "own_mail",
    }
}

words! {
    /// What the topmost `Authentication-Results` of our own server says.
    Authentication {
        /// DMARC, or aligned DKIM or SPF, passed. Proves the domain, never the person.
        Pass = "pass",
        /// It failed.
        Fail = "fail",
        /// No server of ours has looked, or none is configured.
        Unknown = "unknown",
    }
}

/// How far a mailbox was emptied: every mail up to this one is stored with us.
///
/// A number means something only together with the validity under which it was given: a server
/// that had to number its mails anew says so by another validity (RFC 3501 § 2.3.1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// `UIDVALIDITY` of the mailbox.
    pub uid_validity: u32,
    /// The number of the last mail.
    pub uid: u32,
}
