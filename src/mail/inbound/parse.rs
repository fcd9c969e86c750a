//! The parts of a mail become what the desk works with, as the sender claims it.

use super::{enclosed, fields::IDS_MAX, limits::Limits, parts::Part, text};
use crate::domain::{
    mail::{Authentication, IncomingMail, QuarantineReason},
    person::{EmailAddress, PersonName},
};

/// Reads sender, ids, recipients and words. A mail without exactly one sender is no mail that
/// could be answered.
pub(super) fn mail(parts: &Part<'_>, limits: &Limits) -> Result<IncomingMail, QuarantineReason> {
    let fields = &parts.fields;
    let (from, from_name) =
        fields.sender().or_else(|reason| nameless_server(parts).ok_or(reason))?;
    Ok(IncomingMail {
        message_id: fields.ids("Message-ID").into_iter().next(),
        answers: answers(parts),
        from,
        from_name,
        to: fields.recipients(),
        subject: fields.decoded("Subject").map(|s| text::line(&s)).unwrap_or_default(),
        body: text::of_mail(parts, limits)?,
        automatic: None,
        doubtful: false,
        authentication: Authentication::Unknown,
        enclosed: enclosed::of(parts),
    })
}

/// Some mail servers name no address in `From`, since nobody may answer: `MAILER-DAEMON`, `<>`. They
/// are taken for one that no letter reaches (RFC 2606), so that what they report is not lost.
fn nameless_server(parts: &Part<'_>) -> Option<(EmailAddress, Option<PersonName>)> {
    const NAMES: &[&str] = &["<>", "mailer-daemon", "postmaster", "mail delivery"];
    let mut from = parts.fields.all_raw("From");
    let written = from.next().unwrap_or_default().to_lowercase();
    let is_report = parts.content.mimetype == "multipart/report";
    let is_server = is_report || NAMES.iter().any(|name| written.contains(name));
    if written.contains('@') || from.next().is_some() || !is_server {
        return None;
    }
    Some((EmailAddress::parse("mailer-daemon@nameless.invalid").ok()?, None))
}

/// The ids that this mail refers to, nearest first.
fn answers(mail: &Part<'_>) -> Vec<String> {
    let references = mail.fields.ids("References").into_iter().rev();
    let mut answers: Vec<String> = Vec::new();
    for id in mail.fields.ids("In-Reply-To").into_iter().chain(references) {
        if answers.len() < IDS_MAX && !answers.contains(&id) {
            answers.push(id);
        }
    }
    answers
}
