//! Mails as people, programs and attackers send them: every one is read or kept aside.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::{collections::BTreeMap, fs, path::Path};

use privacy_desk::{
    domain::{
        mail::{
            Authentication::{self, Fail, Pass, Unknown},
            Automatic::{self, AutoReply, Bounce, List, OwnMail, Report},
            Inbound, IncomingMail,
            QuarantineReason::{
                self, AttachmentsTooLarge, HeadersTooLarge, NotOneSender, TooLarge, TooManyParts,
            },
        },
        person::EmailAddress,
    },
    mail::inbound::{House, read},
};
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};

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
fn machines_are_told_from_people() {
    for (file, automatic, answers) in MACHINES {
        let mail = read_file(file);
        assert_eq!(mail.automatic, Some(*automatic), "{file}");
        assert_eq!(mail.answers, *answers, "{file}");
    }
}

#[test]
fn a_mail_without_exactly_one_sender_is_kept_aside() {
    for (file, reason) in QUARANTINED {
        assert_eq!(read(&fixtures()[*file], &house()), Inbound::Quarantined(*reason), "{file}");
    }
}

#[test]
fn only_our_own_server_is_believed() {
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

#[test]
fn ten_thousand_mutated_mails_are_all_read_or_kept_aside() {
    let originals: Vec<Vec<u8>> = fixtures().into_values().collect();
    let mut chance = StdRng::seed_from_u64(20_261_122);
    let mut outcomes: BTreeMap<String, usize> = BTreeMap::new();
    for _ in 0..10_000 {
        let mutated = mutate(&originals, &mut chance);
        let outcome = match read(&mutated, &house()) {
            Inbound::Mail(_) => "mail".to_owned(),
            Inbound::Quarantined(reason) => {
                assert_ne!(reason, QuarantineReason::ParserFailed, "{}", mutated.escape_ascii());
                reason.to_string()
            }
        };
        *outcomes.entry(outcome).or_default() += 1;
    }
    assert_eq!(outcomes.values().sum::<usize>(), 10_000);
    assert!(outcomes["mail"] > 1_000, "the mutations must not all be fatal: {outcomes:?}");
}

/// One to eight small wounds: bytes flipped, runs cut out, doubled, or taken from another mail.
fn mutate(originals: &[Vec<u8>], chance: &mut StdRng) -> Vec<u8> {
    let mut mail = originals[chance.random_range(0..originals.len())].clone();
    for _ in 0..chance.random_range(1..=8) {
        let at = chance.random_range(0..mail.len());
        let end = (at + chance.random_range(1..60)).min(mail.len());
        match chance.random_range(0..6) {
            0 => mail[at] = chance.random_range(0..=255),
            1 => mail[at] = b"\r\n<>\"'=?()-:;,\0 \\\x80\xff"[chance.random_range(0..19)],
            2 if mail.len() > 100 => drop(mail.drain(at..end)),
            3 => {
                let run = mail[at..end].to_vec();
                mail.splice(at..at, run);
            }
            4 => mail.insert(at, chance.random_range(0..=255)),
            _ => {
                let other = &originals[chance.random_range(0..originals.len())];
                let from = chance.random_range(0..other.len());
                let run = other[from..(from + 60).min(other.len())].to_vec();
                mail.splice(at..at, run);
            }
        }
    }
    mail
}

#[test]
fn bombs_are_kept_aside_before_they_are_parsed() {
    let part = |n| format!("Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n");
    check((0..20_000).map(part).collect::<Vec<_>>().concat().as_bytes(), TooManyParts);
    let forwarded = "Content-Type: message/rfc822\r\n\r\n".repeat(20_000);
    check(forwarded.as_bytes(), TooManyParts);
    let parts = "--b\r\n\r\nx\r\n".repeat(200_000);
    check(
        format!("Content-Type: multipart/mixed; boundary=b\r\n\r\n{parts}").as_bytes(),
        TooManyParts,
    );
    check("X-Header: 1\r\n".repeat(100_000).as_bytes(), HeadersTooLarge);
    let words = "=?utf-8?q?a?= ".repeat(75_000);
    check(format!("Subject: {words}\r\n").as_bytes(), HeadersTooLarge);
    check(format!("Subject: {}\r\n", "=?".repeat(500_000)).as_bytes(), HeadersTooLarge);
    let types = format!("--b\r\nContent-Type: text/plain; {}\r\n\r\n", "a*0*=x;".repeat(2_000));
    let mail = format!("Content-Type: multipart/mixed; boundary=b\r\n\r\n{}", types.repeat(150));
    check(mail.as_bytes(), HeadersTooLarge);
    let text = "QUJD".repeat(25 * 1024 * 1024 / 4);
    check(format!("Content-Transfer-Encoding: base64\r\n\r\n{text}").as_bytes(), TooLarge);
    let file = "QUJD".repeat(11 * 1024 * 1024 / 3);
    let mail =
        format!("Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n{file}");
    check(mail.as_bytes(), AttachmentsTooLarge);
}

#[test]
fn a_header_of_encoded_words_within_the_limits_is_read() {
    let words = "=?utf-8?q?a?= ".repeat(1_000);
    let mail = format!("From: ann@example.com\r\nSubject: {words}\r\n\r\nhello");
    let Inbound::Mail(mail) = read(mail.as_bytes(), &house()) else { panic!("within the limits") };
    assert_eq!(mail.subject, "a".repeat(1_000));
}

#[test]
fn pages_made_to_hurt_are_read_as_text() {
    for bomb in [
        "<div>".repeat(100_000),
        "<table><tr><td>".repeat(35_000),
        "<a href='x'>".repeat(40_000),
        "<b id=1><p>".repeat(45_000),
        "<blockquote>".repeat(40_000),
        "<div></x></div><x>".repeat(28_000),
        "<ul><li>".repeat(60_000),
        "<!--".repeat(120_000),
        "<a ".repeat(160_000),
        "<a '>".repeat(100_000),
        "<script>".repeat(60_000),
        "&amp;&".repeat(80_000),
    ] {
        let html = "From: ann@example.com\r\nContent-Type: text/html\r\n\r\n<p>Delete my data.</p>";
        let Inbound::Mail(mail) = read(format!("{html}{bomb}").as_bytes(), &house()) else {
            panic!("{}", &bomb[..20])
        };
        assert!(mail.body.starts_with("Delete my data."), "{}", &mail.body[..20]);
    }
}

/// A mail with a sender and these headers and body has this reason to be kept aside.
fn check(mail: &[u8], reason: QuarantineReason) {
    let mail = [b"From: ann@example.com\r\n", mail].concat();
    assert_eq!(read(&mail, &house()), Inbound::Quarantined(reason));
}

fn house() -> House {
    House {
        addresses: vec![EmailAddress::parse("privacy@halden.example").unwrap()],
        authserv_id: Some("mx.halden.example".to_owned()),
        ..House::default()
    }
}

fn read_file(name: &str) -> IncomingMail {
    match read(&fixtures()[name], &house()) {
        Inbound::Mail(mail) => *mail,
        Inbound::Quarantined(reason) => panic!("{name}: {reason}"),
    }
}

/// All fixtures by name.
fn fixtures() -> BTreeMap<String, Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/mail");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.extension().is_some_and(|extension| extension == "eml"))
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (name, fs::read(path).unwrap())
        })
        .collect()
}
