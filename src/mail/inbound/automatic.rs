//! Was this mail written by a machine? Then it opens no ticket and gets no answer (RFC 3834).
//!
//! [`FILTERS`] is the whole of it. `X-Auto-Response-Suppress` is not in it: it asks for no
//! automatic answer, and people's own mail programs set it.

use super::{House, fields, parts::Part};
use crate::{
    domain::{
        mail::Automatic::{self, AutoReply, Bounce, List, OwnMail, Report},
        person::EmailAddress,
    },
    mail::thread,
};

type Filter = fn(&Signs<'_>) -> bool;

/// What is looked for, in this order; the first that fits decides.
#[rustfmt::skip]
const FILTERS: &[(Automatic, Filter)] = &[
    (OwnMail,   is_from_us),
    (OwnMail,   bears_our_message_id),
    (OwnMail,   has_looped_through_us),
    (Bounce,    reports_a_delivery),
    (Bounce,    is_from_a_mail_server),
    (Report,    reports_a_reading_or_a_complaint),
    (AutoReply, says_it_was_submitted_automatically),
    (AutoReply, bears_a_mark_of_auto_replies),
    (AutoReply, has_the_subject_of_an_auto_reply),
    (List,      comes_from_a_list),
    // Receipts and absence notes have an empty return path too (RFC 3834 § 3.3), so it says
    // "bounce" only where nothing else has spoken.
    (Bounce,    has_an_empty_return_path),
];

/// What the filters look at.
pub(super) struct Signs<'a> {
    pub(super) mail: &'a Part<'a>,
    pub(super) from: &'a EmailAddress,
    pub(super) message_id: Option<&'a str>,
    pub(super) subject: &'a str,
    pub(super) house: &'a House,
}

/// The first filter that fits.
pub(super) fn sort(signs: &Signs<'_>) -> Option<Automatic> {
    FILTERS.iter().find(|(_, fits)| fits(signs)).map(|(automatic, _)| *automatic)
}

impl Signs<'_> {
    /// Whether the topmost field of this name, in lower case and without parameters, is so.
    fn field_is(&self, name: &str, fits: impl Fn(&str) -> bool) -> bool {
        self.mail.fields.raw(name).is_some_and(|field| {
            let word = field.split([';', '(']).next().unwrap_or_default().trim().to_lowercase();
            fits(&word)
        })
    }

    /// Whether one of the fields of this name holds one of our addresses.
    fn field_names_us(&self, name: &str) -> bool {
        self.mail.fields.all_raw(name).any(|field| {
            let field = field.to_lowercase();
            let is_between = |c: char| !(c.is_alphanumeric() || "@.+-_".contains(c));
            let mut words = field.split(is_between);
            words.any(|word| self.house.addresses.iter().any(|ours| ours.key() == word))
        })
    }

    /// Whether the mail is a `multipart/report` of this type (RFC 6522), by its own word or by
    /// what it holds. A report that a person forwards lies deeper and does not count.
    fn is_report_on(&self, report_type: &str) -> bool {
        let content = &self.mail.content;
        content.mimetype == "multipart/report"
            && (content
                .params
                .get("report-type")
                .is_some_and(|t| t.eq_ignore_ascii_case(report_type))
                || self
                    .mail
                    .children
                    .iter()
                    .any(|part| part.mimetype().strip_prefix("message/") == Some(report_type)))
    }
}

fn is_from_us(signs: &Signs<'_>) -> bool {
    signs.house.addresses.iter().any(|ours| {
        let tagged = thread::without_tag(signs.from);
        ours == signs.from || tagged.is_some_and(|address| address == *ours)
    })
}

fn bears_our_message_id(signs: &Signs<'_>) -> bool {
    let ours =
        |id: &str| signs.house.addresses.iter().any(|a| thread::has_our_shape(id, a.domain()));
    signs.message_id.is_some_and(ours)
}

fn has_looped_through_us(signs: &Signs<'_>) -> bool {
    signs.field_names_us("X-Loop")
}

/// RFC 3464.
fn reports_a_delivery(signs: &Signs<'_>) -> bool {
    signs.is_report_on("delivery-status") || signs.is_report_on("global-delivery-status")
}

fn is_from_a_mail_server(signs: &Signs<'_>) -> bool {
    let local = signs.from.key().split('@').next().unwrap_or_default();
    matches!(local, "mailer-daemon" | "mailerdaemon" | "mail-daemon" | "postmaster")
}

/// RFC 8098, RFC 5965.
fn reports_a_reading_or_a_complaint(signs: &Signs<'_>) -> bool {
    signs.is_report_on("disposition-notification") || signs.is_report_on("feedback-report")
}

/// RFC 3834 § 5: anything but `no`.
fn says_it_was_submitted_automatically(signs: &Signs<'_>) -> bool {
    signs.field_is("Auto-Submitted", |word| !word.is_empty() && word != "no")
}

/// Older than RFC 3834, and still written.
fn bears_a_mark_of_auto_replies(signs: &Signs<'_>) -> bool {
    let marks = ["X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Autoreply-From", "X-Loop"];
    marks.iter().any(|name| signs.field_is(name, |word| !word.is_empty() && word != "no"))
        || signs.field_is("Precedence", |word| matches!(word, "auto_reply" | "auto-reply"))
}

/// Servers that set no field at all begin the subject like this. An answer to one of these
/// ("AW: Automatische Antwort: …") is a person's again.
fn has_the_subject_of_an_auto_reply(signs: &Signs<'_>) -> bool {
    const BEGINNINGS: &[&str] = &[
        "auto reply:",
        "auto-reply:",
        "autoreply:",
        "automatic reply:",
        "out of office:",
        "out of the office:",
        "automatische antwort:",
        "abwesenheitsnotiz",
        "automatische abwesenheitsnotiz",
        "risposta automatica:",
        "fuori sede:",
        "réponse automatique",
        "respuesta automática:",
    ];
    let subject = signs.subject.to_lowercase();
    BEGINNINGS.iter().any(|beginning| subject.starts_with(beginning))
}

/// RFC 2919, RFC 2369. A list whose address is ours is how the company shares its mailbox among
/// colleagues, so behind it are people.
fn comes_from_a_list(signs: &Signs<'_>) -> bool {
    let is_ours =
        ["List-Post", "List-Owner", "Mailing-List"].iter().any(|n| signs.field_names_us(n));
    let is_list =
        ["List-Id", "List-Unsubscribe", "List-Post"].iter().any(|name| signs.mail.fields.has(name));
    let is_bulk = signs.field_is("Precedence", |word| matches!(word, "bulk" | "list" | "junk"));
    (is_list || is_bulk) && !is_ours
}

fn has_an_empty_return_path(signs: &Signs<'_>) -> bool {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::mail::Inbound, mail::inbound::read};

    fn check(headers: &str, expected: Option<Automatic>) {
        let ours = EmailAddress::parse("privacy@halden.example").unwrap();
        let house = House { addresses: vec![ours], ..House::default() };
        let from = if headers.contains("From:") { "" } else { "From: ann@example.com\n" };
        let mail = format!("{from}{headers}\n\nhello");
        let Inbound::Mail(mail) = read(mail.as_bytes(), &house) else { panic!("{headers}") };
        assert_eq!(mail.automatic, expected, "{headers}");
    }

    #[test]
    fn our_own_mail_is_known_by_its_sender_its_id_and_its_loop() {
        check("From: privacy@halden.example", Some(OwnMail));
        check("From: privacy+desk.x@HALDEN.example", Some(OwnMail));
        let id = thread::message_id(&[7; 32], "HM-7KQM-2XT9", "l1", "halden.example");
        check(&format!("Message-ID: <{id}>"), Some(OwnMail));
        check("X-Loop: privacy@halden.example", Some(OwnMail));
    }

    #[test]
    fn a_colleague_is_not_us() {
        check("From: nele@halden.example\nMessage-ID: <1234.56@halden.example>", None);
        check("From: privacyofficer@halden.example", None);
        check("X-Loop: not-privacy@halden.example", Some(AutoReply));
    }

    #[test]
    fn machines_say_so() {
        check("From: MAILER-DAEMON@example.com", Some(Bounce));
        check("Return-Path: <>", Some(Bounce));
        check("Return-Path: <>\nAuto-Submitted: auto-replied", Some(AutoReply));
        check("Auto-Submitted: auto-generated; type=x", Some(AutoReply));
        check("X-Autoreply: yes", Some(AutoReply));
        check("Precedence: auto_reply", Some(AutoReply));
        check("Subject: Automatische Antwort: Ihre Anfrage", Some(AutoReply));
        check("List-Unsubscribe: <https://news.example/u>", Some(List));
        check("Precedence: Bulk", Some(List));
    }

    #[test]
    fn people_do_not() {
        check("Auto-Submitted: no", None);
        check("X-Auto-Response-Suppress: All", None);
        check("Subject: AW: Automatische Antwort: Ihre Anfrage", None);
        check("Precedence: first-class", None);
        check("Return-Path: <ann@example.com>", None);
    }

    #[test]
    fn a_shared_mailbox_that_is_a_list_does_not_silence_the_people_behind_it() {
        let group = "List-Id: <privacy.halden.example>\nPrecedence: list\n";
        check(&format!("{group}List-Post: <mailto:privacy@halden.example>"), None);
        check(&format!("{group}Mailing-List: list privacy@halden.example; contact x"), None);
        check(group.trim_end(), Some(List));
    }
}
