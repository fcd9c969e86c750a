//! What is read of each fixture: people, machines, and mails without a sender.

use privacy_desk::{
    domain::mail::{
        Authentication::{self, Fail, Pass, Unknown},
        Automatic::{self, AutoReply, Bounce, List, OwnMail, Report},
        Inbound,
        QuarantineReason::{self, NotOneSender},
    },
    mail::inbound::{House, read},
};

use crate::{fixtures, house, read_file};

const OUR_LETTER: &str = "desk.hm-7kqm-2xt9.l1.aaaaaaaaaaaaaaaa@halden.example";

/// The mails of people: sender, subject, words that the body holds, words that it does not.
#[rustfmt::skip]
const PEOPLE: &[(&str, &str, &str, &str, &str)] = &[
    ("plain-en",                    "Ann Weaver <ann.weaver@example.com>",      "Please erase my personal data", "hold about me, under Article 17 GDPR.\n\nAnn", "\r"),
    ("plain-de",                    "Jürgen Großmann <juergen@example.org>",    "Löschung meines Kundenkontos", "Die übrigen Daten dürfen bleiben, ich möchte weiter", "="),
    ("plain-it-iso-8859-15",        "Rossi, Chiara <chiara.rossi@example.com>", "Cancellazione perché non sono più cliente", "Il rimborso di 20 € è già arrivato.", "�"),
    ("plain-8bit-unlabelled",       "ole@example.net",                          "Konto löschen", "schließen. Grüße, Øle", "�"),
    ("plain-base64-de",             "Mira <mira@example.org>",                  "Auskunft", "über mich gespeichert? Grüße, Mira", "="),
    ("iso-2022-jp",                 "山田 <yamada@example.com>",                "削除", "データをすべて削除", "$"),
    ("null-bytes",                  "Nul <nul@example.com>",                    "a b", "Delete my account.", "\0"),
    ("empty-body",                  "ann.weaver@example.com",                   "delete my data please", "", "delete"),
    ("no-message-id-no-subject",    "ann.weaver@example.com",                   "", "Delete my data.", "From"),
    ("mbox-envelope-line",          "ann.weaver@example.com",                   "erase", "Erase my data please.", "2026"),
    ("bare-lf-smuggled-dot",        "ann.weaver@example.com",                   "one message", "First words.\n.\nMAIL FROM", "�"),
    ("base64-with-list-footer",     "Piet <piet@example.org>",                  "Remove me", "Thanks, Piet.", "staff"),
    ("html-only-outlook-de",        "Nadja Brandt <nadja.brandt@example.com>",  "Datenlöschung", "bitte um Löschung aller Daten.\n\nViele Grüße\n", "settings"),
    ("html-hidden-words",           "Eve <eve@example.org>",                    "Question", "When is my parcel due?", "rase"),
    ("html-reply-apple-it",         "Luca Bianchi <luca.bianchi@example.com>",  "Re: La sua richiesta", "Sì, cancellate solo il mio account.\n\n> Il giorno", "<"),
    ("alternative-gmail-reply-en",  "Ann Weaver <ann.weaver@example.com>",      "Re: Your request HM-7KQM-2XT9", "only the account.\n\nOn Fri,", "gmail"),
    ("reply-outlook-de",            "Karl Brenner <karl.brenner@example.com>",  "AW: Ihre Anfrage", "alles löschen.\n\n____", "PNG"),
    ("top-post-thunderbird-en",     "Okafor, Ada <ada@example.net>",            "Re: Fwd: my data", "my data are gone.\n\nOn 10/1/26", "\r"),
    ("forwarded-as-attachment",     "Tom Reed <tom.reed@halden.example>",       "Fwd: this one is yours", "by mistake.\n\nErasure request\n\nPlease erase all data", "<p>"),
    ("digest-without-types",        "Desk <desk@example.com>",                  "two mails", "first\n\nDelete my account.\n\nsecond", "From"),
    ("attachment-is-not-read",      "Jo <jo@example.com>",                      "documents", "See attached.", "elete"),
    ("broken-mime-unclosed",        "Kim <kim@example.com>",                    "erase", "Erase my data, please.", "preamble"),
    ("broken-mime-no-boundary",     "Kim <kim@example.com>",                    "erase", "I lost my boundary.", "Content"),
    ("signed-pgp",                  "Sam <sam@example.com>",                    "signed", "Please delete my account only.", "PGP"),
    ("encoded-crlf-name",           "Eve Bcc: v@y.example <eve@example.org>",   "hello Bcc: w@y.example", "Delete my data.", "Bcc"),
    ("reply-to-elsewhere",          "Ann <ann.weaver@example.com>",             "delete", "Delete my account.", "eve"),
    ("forged-authentication",       "Ann <ann.weaver@example.com>",             "delete", "Delete my account.", "dmarc"),
    ("shared-mailbox-group",        "Ann Weaver <ann.weaver@example.com>",      "erase my data", "Please erase all my data.", "group"),
];

/// The mails of machines, and the letter of ours that they are about.
#[rustfmt::skip]
const MACHINES: &[(&str, Automatic, &[&str])] = &[
    ("bounce-dsn",              Bounce,    &[OUR_LETTER]),
    ("bounce-dsn-headers-only", Bounce,    &[OUR_LETTER, "other@halden.example"]),
    ("bounce-qmail",            Bounce,    &[OUR_LETTER]),
    ("read-receipt",            Report,    &[]),
    ("feedback-report",         Report,    &[]),
    ("out-of-office-de",        AutoReply, &["desk.hm-3aaa-4bbb.l2.aaaaaaaaaaaaaaaa@halden.example"]),
    ("out-of-office-bare-it",   AutoReply, &[]),
    ("mailing-list",            List,      &[]),
    ("newsletter",              List,      &[]),
    ("our-own-letter",          OwnMail,   &[]),
];

/// The mails of which nobody can say who sent them.
const QUARANTINED: &[(&str, QuarantineReason)] = &[
    ("two-from-fields", NotOneSender),
    ("from-with-two-mailboxes", NotOneSender),
    ("from-obsolete-space", NotOneSender),
    ("no-from", NotOneSender),
];

/// What our own server says; of all others nothing is believed.
const AUTHENTICATED: &[(&str, Authentication)] = &[
    ("plain-en", Pass),
    ("forged-authentication", Fail),
    ("reply-to-elsewhere", Unknown),
    ("plain-de", Unknown),
];

#[test]
fn people_are_read_as_they_meant_it() {
    for (file, sender, subject, holds, lacks) in PEOPLE {
        let mail = read_file(file);
        let from = match &mail.from_name {
            Some(name) => format!("{} <{}>", name.as_str(), mail.from.as_str()),
            None => mail.from.as_str().to_owned(),
        };
        assert_eq!((from.as_str(), mail.subject.as_str()), (*sender, *subject), "{file}");
        assert!(mail.body.contains(holds), "{file} lacks {holds:?}: {:?}", mail.body);
        assert!(!mail.body.contains(lacks), "{file} holds {lacks:?}: {:?}", mail.body);
        assert_eq!(mail.automatic, None, "{file}");
    }
}

#[test]
fn e12_machines_are_told_from_people() {
    for (file, automatic, answers) in MACHINES {
        let mail = read_file(file);
        assert_eq!(mail.automatic, Some(*automatic), "{file}");
        assert_eq!(mail.answers, *answers, "{file}");
    }
}

#[test]
fn e9_a_mail_without_exactly_one_sender_is_kept_aside() {
    for (file, reason) in QUARANTINED {
        assert_eq!(read(&fixtures()[*file], &house()), Inbound::Quarantined(*reason), "{file}");
    }
}

#[test]
fn e8_only_our_own_server_is_believed() {
    for (file, verdict) in AUTHENTICATED {
        assert_eq!(read_file(file).authentication, *verdict, "{file}");
    }
    let Inbound::Mail(mail) = read(&fixtures()["plain-en"], &House::default()) else { panic!() };
    assert_eq!(mail.authentication, Unknown, "no server configured");
}

#[test]
fn every_fixture_is_in_a_table() {
    let people = PEOPLE.iter().map(|row| row.0);
    let machines = MACHINES.iter().map(|row| row.0);
    let mut tables: Vec<&str> =
        people.chain(machines).chain(QUARANTINED.iter().map(|row| row.0)).collect();
    tables.sort_unstable();
    let files = fixtures();
    assert_eq!(tables, files.keys().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn debug_shows_nothing_of_a_mail() {
    let shown = format!("{:?}", read(&fixtures()["plain-en"], &house()));
    for word in ["nn", "weaver", "example", "erase", "a1."] {
        assert!(!shown.to_lowercase().contains(word), "{shown}");
    }
}
