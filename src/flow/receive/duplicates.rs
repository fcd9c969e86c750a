//! The same mail again: by another way, from a mailbox that was read twice, out of a backup.

use super::{Arriving, FlowError, ReadMail, Receipt};
use crate::{
    db::{self, Tx},
    domain::mail::Automatic,
};

/// Ends a mail that was delivered before.
pub(super) fn known(tx: &mut Tx, mail: &mut Arriving<'_>) -> Result<Option<Receipt>, FlowError> {
    let fingerprint = fingerprint(tx, mail.read);
    let known = db::messages::known(tx, &fingerprint)?;
    mail.fingerprint = Some(fingerprint);
    Ok(known.map(|(ticket, _)| Receipt::Duplicate(ticket)))
}

/// What tells a second delivery of a mail. One without a Message-ID is the same only to the byte.
fn fingerprint(tx: &Tx, read: &ReadMail) -> String {
    let (mail, from) = (&read.mail, read.mail.from.key());
    let Some(id) = &mail.message_id else {
        return db::messages::fingerprint(tx, "", from, &read.digest);
    };
    // A copy that came through a list and was ignored must not make the person's own copy, which
    // has the same id, a second delivery.
    let sort = mail.automatic.map_or("", Automatic::as_str);
    db::messages::fingerprint(tx, id, from, &format!("{}\n{}\n{sort}", mail.subject, mail.body))
}
