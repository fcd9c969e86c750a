//! Reports of mail servers and mail programs: bounces (RFC 3464), read receipts (RFC 8098), and
//! complaints that providers pass on (RFC 5965).

use super::{
    fields,
    parts::Part,
    signs::Signs,
    subjects::{folded, is_of_a_bounce, is_of_a_report},
};

/// RFC 3464.
pub(super) fn reports_a_delivery(signs: &Signs<'_>) -> bool {
    signs.is_report_on("delivery-status")
        || signs.is_report_on("global-delivery-status")
        || signs.field_is("Content-Class", |class| class == "urn:content-classes:dsn")
}

pub(super) fn is_from_a_mail_server(signs: &Signs<'_>) -> bool {
    const NAMES: &[&str] = &[
        "mail delivery system",
        "mail delivery subsystem",
        "mail delivery service",
        "mail deliver system",
        "mailer-daemon",
        "mail daemon",
    ];
    let name = signs.mail.from_name.as_ref().map(|name| folded(name.as_str())).unwrap_or_default();
    let local = signs.mail.from.key().split('@').next().unwrap_or_default();
    let local: String = local.chars().filter(|c| c.is_alphanumeric()).collect();
    NAMES.contains(&name.as_str())
        || local.starts_with(EXCHANGE)
        || matches!(
            local.as_str(),
            "mailerdaemon"
                | "maildaemon"
                | "mdaemon"
                | "postmaster"
                | "doublebounce"
                | "bounce"
                | "bounces"
        )
}

/// From whom Exchange sends what nobody wrote.
const EXCHANGE: &str = "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e";

/// Exim names in it whom it could not reach; Exchange wraps what it could not deliver.
pub(super) fn names_who_was_not_reached(signs: &Signs<'_>) -> bool {
    const MARKS: &[&str] =
        &["X-Failed-Recipients", "X-MS-Embedded-Report", "X-MS-Exchange-Message-Is-Ndr"];
    MARKS.iter().any(|name| signs.parts.fields.has(name))
}

/// Servers that know no RFC 3464 begin the subject so, whoever they say they are.
pub(super) fn has_the_subject_of_a_bounce(signs: &Signs<'_>) -> bool {
    is_of_a_bounce(&signs.mail.subject)
}

/// RFC 8098, RFC 5965, and reports of a kind that we do not know: no person sends one.
pub(super) fn reports_a_reading_or_a_complaint(signs: &Signs<'_>) -> bool {
    signs.is_report_on("disposition-notification")
        || signs.is_report_on("feedback-report")
        || signs.parts.content.mimetype == "multipart/report"
        || signs.field_is("Content-Class", |class| class == "urn:content-classes:mdn")
        || is_of_a_report(&signs.mail.subject)
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
