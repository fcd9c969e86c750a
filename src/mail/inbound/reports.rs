//! Reports of mail servers and mail programs: bounces (RFC 3464), read receipts (RFC 8098), and
//! complaints that providers pass on (RFC 5965).

use super::{fields, parts::Part, signs::Signs};

/// RFC 3464.
pub(super) fn reports_a_delivery(signs: &Signs<'_>) -> bool {
    signs.is_report_on("delivery-status") || signs.is_report_on("global-delivery-status")
}

pub(super) fn is_from_a_mail_server(signs: &Signs<'_>) -> bool {
    let local = signs.mail.from.key().split('@').next().unwrap_or_default();
    matches!(
        local,
        "mailer-daemon"
            | "mailer_daemon"
            | "mailerdaemon"
            | "mail-daemon"
            | "mdaemon"
            | "postmaster"
            | "double-bounce"
    )
}

/// Exim names in it whom it could not reach.
pub(super) fn names_who_was_not_reached(signs: &Signs<'_>) -> bool {
    signs.parts.fields.has("X-Failed-Recipients")
}

/// Servers that know no RFC 3464 begin the subject like this, whoever they say they are.
pub(super) fn has_the_subject_of_a_bounce(signs: &Signs<'_>) -> bool {
    const BEGINNINGS: &[&str] = &[
        "undelivered mail returned to sender",
        "undeliverable:",
        "undeliverable mail",
        "unzustellbar:",
        "non recapitabile:",
        "non remis :",
        "non remis:",
        "no se puede entregar:",
        "onbestelbaar:",
        "mail delivery failed",
        "mail delivery failure",
        "delivery failure:",
        "delivery status notification",
        "mail could not be delivered",
        "mail system error",
        "message delivery failure",
        "returned mail:",
        "failure notice",
        "warning: message still undelivered",
        "warning: could not send message",
    ];
    let subject = signs.mail.subject.to_lowercase();
    BEGINNINGS.iter().any(|beginning| subject.starts_with(beginning))
}

/// RFC 8098, RFC 5965.
pub(super) fn reports_a_reading_or_a_complaint(signs: &Signs<'_>) -> bool {
    signs.is_report_on("disposition-notification") || signs.is_report_on("feedback-report")
}

pub(super) fn has_an_empty_return_path(signs: &Signs<'_>) -> bool {
    signs.field_is("Return-Path", |path| path == "<>")
}

/// The Message-ID of the letter that a bounce gives back, from the returned headers (RFC 3462) or
/// from the text, where older servers copy them.
pub(super) fn returned_message_id(bounce: &Part<'_>, body: &str) -> Option<String> {
    let from_parts = bounce.children.iter().find_map(|part| match part.mimetype() {
        "text/rfc822-headers" | "message/rfc822-headers" => {
            from_lines(&String::from_utf8_lossy(part.body))
        }
        _ if part.is_mail() => part.children.first()?.fields.ids("Message-ID").into_iter().next(),
        _ => None,
    });
    from_parts.or_else(|| from_lines(body))
}

fn from_lines(text: &str) -> Option<String> {
    text.lines().find_map(|line| {
        let (name, value) = line.trim_start_matches(['>', ' ']).split_once(':')?;
        let is_it = name.eq_ignore_ascii_case("Message-ID");
        if is_it { fields::ids(value).into_iter().next() } else { None }
    })
}
