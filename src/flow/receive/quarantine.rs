//! A mail that can't be read safely.

use std::sync::Arc;

use super::{FlowError, Receipt};
use crate::{
    db::{
        self, Tx,
        messages::{Fate, Kind, NewMessage},
    },
    domain::{Time, audit::sha256_hex, mail::QuarantineReason},
};

/// Keeps the bytes of a mail that can't be read safely, for an agent.
pub fn quarantine(
    tx: &mut Tx,
    bytes: &Arc<Vec<u8>>,
    reason: QuarantineReason,
    at: Time,
) -> Result<Receipt, FlowError> {
    let digest = sha256_hex(bytes); // its bytes as text would be a second copy of 25 MiB
    let fingerprint = db::messages::fingerprint(tx, "quarantine", reason.as_str(), &digest);
    if db::messages::known(tx, &fingerprint)?.is_some() {
        return Ok(Receipt::Duplicate(None));
    }
    let message = NewMessage {
        kind: Kind::Raw,
        fingerprint: Some(fingerprint),
        message_id: None,
        from: None,
        round: None,
        content: Arc::clone(bytes),
    };
    db::messages::add(tx, None, (Fate::Quarantined, Some(reason.as_str())), message, at)?;
    Ok(Receipt::Quarantined(reason))
}
