//! A mail that can't be read safely, or that nobody may have written.

use std::sync::{Mutex, PoisonError};

use super::{Arriving, FlowError, Receipt};
use crate::{
    db::{
        self, DbError, Tx,
        messages::{Fate, Kind, NewMessage},
    },
    domain::{
        Time,
        audit::sha256_hex,
        mail::QuarantineReason::{self, PerhapsAutomatic},
    },
};

/// A mail that is kept aside as it came.
pub struct Aside {
    reason: QuarantineReason,
    digest: String,
    /// Taken when it is stored, since 25 MiB are sealed where they are.
    bytes: Mutex<Option<Vec<u8>>>,
}

impl Aside {
    /// These bytes, for this reason.
    pub fn new(bytes: Vec<u8>, reason: QuarantineReason) -> Self {
        Self { reason, digest: sha256_hex(&bytes), bytes: Mutex::new(Some(bytes)) }
    }
}

/// Keeps the bytes of a mail that can't be read safely, for an agent.
pub fn quarantine(tx: &mut Tx, aside: &Aside, at: Time) -> Result<Receipt, FlowError> {
    let reason = aside.reason;
    let fingerprint = db::messages::fingerprint(tx, "quarantine", reason.as_str(), &aside.digest);
    if db::messages::known(tx, &fingerprint)?.is_some() {
        return Ok(Receipt::Duplicate(None));
    }
    // They are gone only where the same mail came through another door meanwhile: then it is known
    // as soon as that door has stored it.
    let bytes = aside.bytes.lock().unwrap_or_else(PoisonError::into_inner).take();
    keep(tx, bytes.ok_or(DbError::Stale)?, Some(fingerprint), reason, at)
}

/// Ends a mail that reads like a machine's: a letter to one would be answered by one, so an agent
/// looks first. What such a mail says to an open ticket has reached it before.
pub(super) fn doubtful(tx: &mut Tx, mail: &mut Arriving<'_>) -> Result<Option<Receipt>, FlowError> {
    let Some(bytes) = mail.read.original.as_ref().filter(|_| mail.read.mail.doubtful) else {
        return Ok(None);
    };
    keep(tx, bytes.to_vec(), mail.fingerprint.take(), PerhapsAutomatic, mail.at).map(Some)
}

/// Stores the bytes as they came.
fn keep(
    tx: &mut Tx,
    content: Vec<u8>,
    fingerprint: Option<String>,
    reason: QuarantineReason,
    at: Time,
) -> Result<Receipt, FlowError> {
    let message = NewMessage {
        kind: Kind::Raw,
        fingerprint,
        message_id: None,
        from: None,
        round: None,
        content,
    };
    db::messages::add(tx, None, (Fate::Quarantined, Some(reason.as_str())), message, at)?;
    Ok(Receipt::Quarantined(reason))
}
