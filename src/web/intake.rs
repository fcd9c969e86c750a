//! Bytes of a mail in, one row out. Every mail goes through the same filters, one file each:
//!
//! | | filter | a mail ends here as |
//! |---|---|---|
//! | 1 | `mail::inbound::limits`, `parts`: is it small enough to be parsed? | quarantine |
//! | 2 | `mail::inbound::parse`: is it a mail, of exactly one sender? | quarantine |
//! | 3 | `mail::inbound::trust`: what does our own mail server say of the sender? | |
//! | 4 | `mail::inbound::own_mail`: is it ours, come back? | |
//! | 5 | `mail::inbound::reports`: a bounce, a read receipt, a complaint? | |
//! | 6 | `mail::inbound::auto_replies`, `lists`: another machine's? | |
//! | | `domain::classify`: what do its new words ask for? | |
//! | 7 | `flow::receive::duplicates`: was it here before? | the row that is there |
//! | 8 | `flow::receive::thread`: which ticket is it about? | |
//! | 9 | `flow::receive::machines`: did 4, 5 or 6 find a machine? | ignored, with the reason |
//! | 10 | `flow::receive::replies`: is its ticket open? | a message of that ticket |
//! | 11 | `flow::receive::quarantine`: did `mail::inbound::doubts` find that it reads like a machine's? | quarantine |
//! | 12 | `flow::receive::open`: everything else | the first message of a ticket |
//!
//! The first six see nothing but the bytes and run before the transaction; the others run in it.

use std::sync::Arc;

use serde::Serialize;

use super::{Reading, change::change};
use crate::{
    db::{self, Db, DbError, Reader},
    domain::{
        Time,
        audit::sha256_hex,
        classify::{Message, classify},
        mail::{Inbound, QuarantineReason},
    },
    flow::{
        FlowError, Rules,
        receive::{self, Aside, ReadMail, Receipt},
    },
    mail::{inbound, thread},
    world::{World, failpoint},
};

/// Takes mail in, from whichever door.
#[derive(Clone)]
pub struct Intake {
    db: Db,
    world: World,
    rules: Rules,
    reading: Reading,
}

/// What became of one mail, as commands and API tell it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TakenIn {
    /// `opened`, `attached`, `duplicate`, `ignored` or `quarantined`.
    pub result: &'static str,
    /// The ticket's reference.
    pub ticket: Option<String>,
    /// Why it was ignored or quarantined.
    pub reason: Option<&'static str>,
}

impl Intake {
    /// A door that leads into this database.
    pub const fn new(db: Db, world: World, rules: Rules, reading: Reading) -> Self {
        Self { db, world, rules, reading }
    }

    /// The words to recognise.
    pub fn reading(&self) -> &Reading {
        &self.reading
    }

    /// Takes one mail in. When this returns `Ok`, the mail is one row that survives a power cut.
    pub async fn take_in(&self, bytes: Vec<u8>) -> Result<TakenIn, FlowError> {
        self.take_in_delivered(bytes, None).await
    }

    /// The same with a mail that waited in a mailbox, since then.
    pub async fn take_in_delivered(
        &self,
        bytes: Vec<u8>,
        at: Option<Time>,
    ) -> Result<TakenIn, FlowError> {
        let bytes = Arc::new(bytes);
        let (reading, raw) = (self.reading.clone(), Arc::clone(&bytes));
        let read = tokio::task::spawn_blocking(move || read(&reading, &raw, at)).await;
        self.store(match read {
            Ok(Ok(mail)) => Read::Mail(mail),
            Ok(Err(reason)) => Read::aside(Arc::unwrap_or_clone(bytes), reason),
            // A reader that took its thread down leaves the bytes as they came, for an agent.
            Err(_) => Read::aside(Arc::unwrap_or_clone(bytes), QuarantineReason::ParserFailed),
        })
        .await
    }

    /// Keeps the beginning of a mail that is too large to be loaded, for an agent.
    pub async fn take_beginning(&self, bytes: Vec<u8>) -> Result<TakenIn, FlowError> {
        self.store(Read::aside(bytes, QuarantineReason::TooLarge)).await
    }

    async fn store(&self, read: Read) -> Result<TakenIn, FlowError> {
        let (rules, at) = (self.rules.clone(), self.world.now());
        let read = Arc::new(read);
        let taken = change(&self.db, move |tx| {
            let receipt = match &*read {
                Read::Mail(read) => receive::mail(tx, &rules, read, at)?,
                Read::Aside(aside) => receive::quarantine(tx, aside, at)?,
            };
            let taken = TakenIn::of(tx, receipt)?;
            failpoint("intake.before_commit");
            Ok(taken)
        });
        let taken = taken.await?;
        failpoint("intake.after_commit");
        Ok(taken)
    }
}

/// A mail that was read, or that is kept aside.
enum Read {
    Mail(Box<ReadMail>),
    Aside(Aside),
}

impl Read {
    fn aside(bytes: Vec<u8>, reason: QuarantineReason) -> Self {
        Self::Aside(Aside::new(bytes, reason))
    }
}

fn read(
    reading: &Reading,
    bytes: &Arc<Vec<u8>>,
    delivered_at: Option<Time>,
) -> Result<Box<ReadMail>, QuarantineReason> {
    match inbound::read(bytes, &reading.house) {
        Inbound::Quarantined(reason) => Err(reason),
        Inbound::Mail(mail) => {
            let message = Message { subject: &mail.subject, body: &mail.body };
            let verdict = classify(&message, &reading.lexicons);
            let replies_to = thread::ticket_reference_of(&mail, &reading.reply_key);
            let digest = sha256_hex(bytes);
            let mail = *mail;
            let is_kept = mail.doubtful || !mail.enclosed.is_nothing();
            let original = is_kept.then(|| Arc::clone(bytes));
            let read = ReadMail { mail, verdict, digest, replies_to, delivered_at, original };
            Ok(Box::new(read))
        }
    }
}

impl TakenIn {
    /// What a receipt says to whoever handed the mail in.
    pub fn of(db: &mut Reader, receipt: Receipt) -> Result<Self, DbError> {
        let of = |result, ticket, reason| Self { result, ticket, reason };
        Ok(match receipt {
            Receipt::Opened(ticket) => of("opened", Some(ticket.reference), None),
            Receipt::Attached(ticket) => of("attached", Some(ticket.reference), None),
            Receipt::Duplicate(Some(id)) => {
                let ticket = db::tickets::find(db, &id)?;
                of("duplicate", ticket.map(|ticket| ticket.reference), None)
            }
            Receipt::Duplicate(None) => of("duplicate", None, None),
            Receipt::Ignored(why) => of("ignored", None, Some(why.as_str())),
            Receipt::Quarantined(why) => of("quarantined", None, Some(why.as_str())),
        })
    }
}
