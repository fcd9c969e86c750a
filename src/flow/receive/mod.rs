//! A message arrives: a ticket opens, an open one takes it in, or it is kept aside with a reason.
//!
//! [`FILTERS`] is what becomes of a mail once its bytes were read (`mail::inbound`).

use std::sync::Arc;

use crate::{
    db::{
        self, Tx,
        messages::{Enclosed, Fate, Kind, NewMessage, Words},
    },
    domain::{
        Time,
        classify::Verdict,
        mail::{Automatic, IncomingMail, QuarantineReason},
        ticket::Ticket,
    },
};

use super::{FlowError, Rules};

mod by_hand;
mod duplicates;
mod machines;
mod open;
mod quarantine;
mod replies;
mod request;
mod thread;

pub(super) use self::open::open;
pub use self::{
    by_hand::{Vouched, WrittenDown, by_hand},
    quarantine::{Aside, quarantine},
    request::{Asked, request},
};

/// What becomes of a mail that could be read, in this order. The first filter that answers ends
/// it, and has left exactly one row.
#[rustfmt::skip]
const FILTERS: &[Filter] = &[
    duplicates::known,     // was here before: its row is there already
    thread::find,          // never answers: finds the ticket that is written to
    machines::set_aside,   // a machine wrote it: ignored, with the reason
    replies::attach,       // to an open ticket: one more message of it
    quarantine::doubtful,  // perhaps a machine wrote it: kept aside, for an agent
    open::ticket,          // everything else is a request of its own
];

type Filter = fn(&mut Tx, &mut Arriving<'_>) -> Result<Option<Receipt>, FlowError>;

/// What became of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Receipt {
    /// A ticket was opened.
    Opened(Box<Ticket>),
    /// It belongs to this ticket.
    Attached(Box<Ticket>),
    /// It had been delivered before; the ticket that it went to, if any.
    Duplicate(Option<String>),
    /// A machine wrote it.
    Ignored(Automatic),
    /// It can't be trusted to say what it seems to say.
    Quarantined(QuarantineReason),
}

/// A mail with what was read out of it before the transaction.
#[derive(Debug)]
pub struct ReadMail {
    /// The mail.
    pub mail: IncomingMail,
    /// What its new words ask for.
    pub verdict: Verdict,
    /// SHA-256 of its bytes.
    pub digest: String,
    /// The reference behind the signed reply token in it, if there is one.
    pub replies_to: Option<String>,
    /// When it reached a mailbox of ours, if it waited there: the law's clock counts from then.
    pub delivered_at: Option<Time>,
    /// Its bytes, where it holds more than its words, or where an agent has to see them.
    pub original: Option<Arc<Vec<u8>>>,
}

/// A mail on its way through the filters.
struct Arriving<'a> {
    read: &'a ReadMail,
    rules: &'a Rules,
    /// What tells a second delivery, from `duplicates` on.
    fingerprint: Option<String>,
    /// The ticket that it is about, from `thread` on, if there is one.
    thread: Option<Ticket>,
    at: Time,
}

/// Takes a mail in.
pub fn mail(tx: &mut Tx, rules: &Rules, read: &ReadMail, at: Time) -> Result<Receipt, FlowError> {
    let mut arriving = Arriving { read, rules, fingerprint: None, thread: None, at };
    for filter in FILTERS {
        if let Some(receipt) = filter(tx, &mut arriving)? {
            return Ok(receipt);
        }
    }
    Err(FlowError::NoSuchTicket) // the last filter takes everything
}

impl Arriving<'_> {
    /// The one row that this mail leaves, on a ticket or on none.
    fn row(
        &mut self,
        tx: &mut Tx,
        ticket: Option<&str>,
        fate: (Fate, Option<&str>),
    ) -> Result<(), FlowError> {
        let mail = &self.read.mail;
        let words = Words {
            from: mail.from.as_str().to_owned(),
            subject: mail.subject.clone(),
            body: mail.body.clone(),
            message_id: mail.message_id.clone(),
            authentication: Some(mail.authentication.to_string()),
            enclosed: Enclosed::from(&mail.enclosed),
        };
        let mut message = NewMessage::readable(Kind::Mail, Some(&mail.from), &words);
        message.fingerprint = self.fingerprint.take();
        let id = db::messages::add(tx, ticket, fate, message, self.at)?;
        // What a machine wrote is not looked at again.
        let original = self.read.original.as_ref().filter(|_| !mail.enclosed.is_nothing());
        if let (Some(ticket), Some(bytes), Fate::Attached) = (ticket, original, fate.0) {
            db::originals::keep(tx, ticket, &id, bytes)?;
        }
        Ok(())
    }
}
