//! The way in: bytes of a mail become an [`IncomingMail`], or a reason to keep them aside.
//!
//! Pure, and capped before anything is parsed: parsers of mail and HTML take quadratic time on
//! text that is made to hurt them. The rules of who counts as the sender are strict (RFC 5322
//! § 3.6.2), everything else is read as generously as people's programs write it.

use std::panic::{UnwindSafe, catch_unwind};

use crate::domain::{
    mail::{Inbound, IncomingMail, QuarantineReason},
    person::EmailAddress,
};

// from bytes to a mail
mod limits;
mod parts;

mod enclosed;
mod fields;
mod html;
mod parse;
mod text;

// what is believed of it
mod trust;

// who wrote it: a person, or which machine
mod machines;

mod signs;
mod subjects;

mod auto_replies;
mod doubts;
mod lists;
mod own_mail;
mod reports;

pub use self::{
    enclosed::{NotShown, enclosed, file, page},
    limits::Limits,
};

/// What reading a mail needs to know about ourselves.
#[derive(Debug, Clone, Default)]
pub struct House {
    /// Our own addresses, `mail.from` first. Mail from them, or with a Message-ID that we write
    /// at their domains, is our own come back.
    pub addresses: Vec<EmailAddress>,
    /// The name under which our mail server writes `Authentication-Results`; without it nobody's
    /// word on the sender is believed.
    pub authserv_id: Option<String>,
    /// What we are willing to parse.
    pub limits: Limits,
}

/// Reads one mail. Every input has an answer: a panic on the way is a quarantine as well.
pub fn read(bytes: &[u8], house: &House) -> Inbound {
    guarded(|| filter(bytes, house))
}

fn guarded(
    filter: impl FnOnce() -> Result<IncomingMail, QuarantineReason> + UnwindSafe,
) -> Inbound {
    match catch_unwind(filter) {
        Ok(Ok(mail)) => Inbound::Mail(Box::new(mail)),
        Ok(Err(reason)) => Inbound::Quarantined(reason),
        Err(_) => Inbound::Quarantined(QuarantineReason::ParserFailed),
    }
}

/// What every mail goes through before the database is asked, in this order, one file each.
fn filter(bytes: &[u8], house: &House) -> Result<IncomingMail, QuarantineReason> {
    let parts = parts::take_apart(bytes, &house.limits)?; // over a limit: kept aside
    let mail = parse::mail(&parts, &house.limits)?; // no mail, or not one sender: kept aside
    let mail = trust::weigh(mail, &parts, house); // what our own mail server says of the sender
    Ok(machines::sort(mail, &parts, house)) // our own mail, reports, auto-replies, lists
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parser_that_panics_costs_one_mail_its_reading_and_nothing_else() {
        let read = guarded(|| panic!("a bug in a parser"));
        assert_eq!(read, Inbound::Quarantined(QuarantineReason::ParserFailed));
    }

    #[test]
    fn what_is_no_mail_is_malformed() {
        for bytes in [&b""[..], b"\r\n\r\n", b"\n\nhello", b" folded first line\n\nhello"] {
            assert_eq!(
                read(bytes, &House::default()),
                Inbound::Quarantined(QuarantineReason::Malformed)
            );
        }
    }

    #[test]
    fn the_nearest_answered_mail_comes_first() {
        let bytes = b"From: a@example.com\nReferences: <1@x> <2@x>\n <3@x>\nIn-Reply-To: <3@x>\n\n";
        let Inbound::Mail(mail) = read(bytes, &House::default()) else { panic!("readable") };
        assert_eq!(mail.answers, ["3@x", "2@x", "1@x"]);
    }
}
