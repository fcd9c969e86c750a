//! Was this mail written by a machine? Then it opens no ticket and gets no answer (RFC 3834).

use super::{
    House,
    auto_replies::{
        bears_a_mark_of_auto_replies, has_the_subject_of_an_auto_reply,
        says_it_was_submitted_automatically,
    },
    doubts::seems_to_be_a_machines,
    fields::IDS_MAX,
    lists::comes_from_a_list,
    own_mail::{bears_our_message_id, has_looped_through_us, is_from_us},
    parts::Part,
    reports::{
        self, has_an_empty_return_path, has_the_subject_of_a_bounce, is_from_a_mail_server,
        names_who_was_not_reached, reports_a_delivery, reports_a_reading_or_a_complaint,
    },
    signs::Signs,
};
use crate::domain::mail::{
    Automatic::{self, AutoReply, Bounce, List, OwnMail, Report},
    IncomingMail,
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
    (Bounce,    names_who_was_not_reached),
    (Bounce,    has_the_subject_of_a_bounce),
    (Report,    reports_a_reading_or_a_complaint),
    (AutoReply, says_it_was_submitted_automatically),
    (AutoReply, bears_a_mark_of_auto_replies),
    (AutoReply, has_the_subject_of_an_auto_reply),
    (List,      comes_from_a_list),
    // Receipts and absence notes have an empty return path too (RFC 3834 § 3.3), so it says
    // "bounce" only where nothing else has spoken.
    (Bounce,    has_an_empty_return_path),
];

/// Says of a mail which machine wrote it, by the first filter that fits. A bounce answers the
/// letter that it gives back.
pub(super) fn sort(mut mail: IncomingMail, parts: &Part<'_>, house: &House) -> IncomingMail {
    let signs = Signs { mail: &mail, parts, house };
    let automatic = FILTERS.iter().find(|(_, fits)| fits(&signs)).map(|(sort, _)| *sort);
    let doubtful = automatic.is_none() && seems_to_be_a_machines(&signs);
    (mail.automatic, mail.doubtful) = (automatic, doubtful);
    if mail.automatic == Some(Bounce)
        && let Some(returned) = reports::returned_message_id(parts, &mail.body)
    {
        mail.answers.retain(|id| *id != returned);
        mail.answers.insert(0, returned);
        mail.answers.truncate(IDS_MAX);
    }
    mail
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{mail::Inbound, person::EmailAddress},
        mail::{inbound::read, thread},
    };

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
        check("From: MAILER_DAEMON@example.com", Some(Bounce));
        check("X-Failed-Recipients: tom@example.org", Some(Bounce));
        check("Subject: Undeliverable: your request", Some(Bounce));
        check("Subject: =?utf-8?q?Automatick=C3=A1_odpov=C4=9B=C4=8F:_x?=", Some(AutoReply));
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
        check("Subject: Re: Undeliverable: your request", None);
        check("Subject: Fwd: Mail delivery failed: returning message to sender", None);
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
