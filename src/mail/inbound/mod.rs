//! The way in: bytes of a mail become an [`IncomingMail`], or a reason to keep them aside.
//!
//! Pure, and capped before anything is parsed: parsers of mail and HTML take quadratic time on
//! text that is made to hurt them. The rules of who counts as the sender are strict (RFC 5322
//! § 3.6.2), everything else is read as generously as people's programs write it.

use std::panic::{UnwindSafe, catch_unwind};

use crate::domain::{
    mail::{Authentication::Unknown, Automatic, Inbound, IncomingMail, QuarantineReason},
    person::EmailAddress,
};

mod authentication;
mod automatic;
mod fields;
mod html;
mod limits;
mod parts;
mod text;

pub use self::limits::Limits;
use self::{automatic::Signs, parts::Part};

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
    guarded(|| parse(bytes, house))
}

fn guarded(parse: impl FnOnce() -> Result<IncomingMail, QuarantineReason> + UnwindSafe) -> Inbound {
    match catch_unwind(parse) {
        Ok(Ok(mail)) => Inbound::Mail(Box::new(mail)),
        Ok(Err(reason)) => Inbound::Quarantined(reason),
        Err(_) => Inbound::Quarantined(QuarantineReason::ParserFailed),
    }
}

fn parse(bytes: &[u8], house: &House) -> Result<IncomingMail, QuarantineReason> {
    let mail = parts::take_apart(bytes, &house.limits)?;
    let (from, from_name) = mail.fields.sender()?;
    let message_id = mail.fields.ids("Message-ID").into_iter().next();
    let subject = mail.fields.decoded("Subject").map(|s| text::line(&s)).unwrap_or_default();
    let body = text::of_mail(&mail, &house.limits)?;

    let signs = Signs {
        mail: &mail,
        from: &from,
        message_id: message_id.as_deref(),
        subject: &subject,
        house,
    };
    let automatic = automatic::sort(&signs);
    let authentication = house
        .authserv_id
        .as_deref()
        .map_or(Unknown, |id| authentication::verdict(&mail.fields, id, from.domain()));

    Ok(IncomingMail {
        answers: answers(&mail, automatic, &body),
        to: mail.fields.recipients(),
        message_id,
        from,
        from_name,
        subject,
        body,
        automatic,
        authentication,
    })
}

/// The ids that this mail refers to, nearest first; of a bounce, the returned letter's own.
fn answers(mail: &Part<'_>, automatic: Option<Automatic>, body: &str) -> Vec<String> {
    let returned = match automatic {
        Some(Automatic::Bounce) => automatic::returned_message_id(mail, body),
        _ => None,
    };
    let references = mail.fields.ids("References").into_iter().rev();
    let mut answers: Vec<String> = Vec::new();
    for id in returned.into_iter().chain(mail.fields.ids("In-Reply-To")).chain(references) {
        if answers.len() < fields::IDS_MAX && !answers.contains(&id) {
            answers.push(id);
        }
    }
    answers
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
