//! Mails that try to be more than one mail, or somebody else's.

use privacy_desk::{
    domain::{
        mail::{
            Authentication::{self, Fail, Pass, Unknown},
            Inbound, IncomingMail,
            QuarantineReason::NotOneSender,
        },
        person::{EmailAddress, PersonName},
    },
    mail::{
        compose::{Draft, compose},
        inbound::read,
        thread,
    },
};

use crate::{house, read_file};

fn mail(headers: &str) -> IncomingMail {
    match read(format!("{headers}\r\n\r\nDelete my data.").as_bytes(), &house()) {
        Inbound::Mail(mail) => *mail,
        Inbound::Quarantined(reason) => panic!("{headers}: {reason}"),
    }
}

/// A letter to whoever wrote, with all that came from them in it; its header fields by name.
fn answer(mail: &IncomingMail) -> Vec<String> {
    let draft = Draft {
        from: EmailAddress::parse("privacy@halden.example").unwrap(),
        from_name: mail.from_name.clone(),
        to: mail.from.clone(),
        reply_to: None,
        message_id: "desk.x@halden.example".to_owned(),
        in_reply_to: mail.message_id.clone(),
        subject: mail.subject.clone(),
        text: mail.body.clone(),
        html: None,
        date: "2026-11-22T09:00:00Z".parse().unwrap(),
    };
    let letter = compose(draft).unwrap();
    let (headers, _) = mailparse::parse_headers(&letter).unwrap();
    let mut names: Vec<String> = headers.iter().map(mailparse::MailHeader::get_key).collect();
    names.retain(|name| !["In-Reply-To", "References"].contains(&name.as_str()));
    names.sort();
    names
}

/// What could end a line, a word or a direction: everything below 32 and the marks of UAX #9.
fn marks() -> impl Iterator<Item = char> {
    ('\u{0}'..='\u{20}')
        .chain('\u{7f}'..='\u{a0}')
        .chain('\u{200b}'..='\u{200f}')
        .chain('\u{2028}'..='\u{202e}')
        .chain('\u{2060}'..='\u{206f}')
        .chain(['\u{feff}', '\u{fffd}', '\u{ad}', '\u{85}'])
}

#[test]
fn e5_a_name_with_control_characters_is_cleaned_and_can_be_written_to() {
    let usual = answer(&mail("From: Eve <eve@example.org>\r\nSubject: x"));
    for mark in marks() {
        let bytes = mark.to_string().into_bytes();
        let encoded = bytes.iter().map(|byte| format!("={byte:02X}")).collect::<Vec<_>>().concat();
        for name in [format!("Eve{encoded}Bcc:_v=40y.example"), format!("{encoded}{encoded}")] {
            let from = format!("From: =?utf-8?q?{name}?= <eve@example.org>");
            let mail = mail(&format!("{from}\r\nSubject: =?utf-8?q?{name}?="));
            let kept = mail.from_name.as_ref().map_or("", PersonName::as_str);
            assert!(!kept.contains(char::is_control), "{mark:?}: {kept:?}");
            assert!(!mail.subject.contains(char::is_control), "{mark:?}: {:?}", mail.subject);
            assert_eq!(answer(&mail), usual, "{mark:?}");
        }
    }
}

#[test]
fn e6_nothing_of_a_mail_becomes_a_header_of_a_letter() {
    let usual = answer(&mail("From: eve@example.org\r\nSubject: x"));
    for hostile in [
        "=?utf-8?q?x=0D=0ABcc:_v=40y.example?=",
        "=?utf-8?b?eA0KQmNjOiB2QHkuZXhhbXBsZQ==?=",
        "x\r\n\tBcc: v@y.example",
        "x\rBcc: v@y.example",
        "=?utf-16?b?AA0ACgBC?=",
        "=?utf-7?q?+AA0ACg-Bcc:?=",
        "x\u{85}Bcc: v@y.example",
        "x\u{2028}Bcc: v@y.example",
        "%0d%0aBcc: v@y.example",
        "{{> page}}",
    ] {
        let mail = mail(&format!(
            "From: eve@example.org\r\nSubject: {hostile}\r\nMessage-ID: <{hostile}@x>\r\n\
             In-Reply-To: <{hostile}>"
        ));
        assert_eq!(answer(&mail), usual, "{hostile}");
    }
    for address in [
        "a@b.example\r\nBcc: v@y.example",
        "a@b.example>\r\nRCPT TO:<v@y.example",
        "a b@c.example",
        "a@b.example, v@y.example",
        "a@b.example\0",
        "<a@b.example>",
        "a@b.example\u{2028}x",
    ] {
        assert!(EmailAddress::parse(address).is_err(), "{address:?}");
    }
}

#[test]
fn e8_a_forged_authentication_result_proves_nothing() {
    const PASS: &str = "dmarc=pass header.from=example.com";
    let ours = |results: &str| format!("Authentication-Results: mx.halden.example; {results}\r\n");
    let theirs = |id: &str| format!("Authentication-Results: {id}; {PASS}\r\n");
    check(&ours(PASS), Pass);
    check(&ours("dmarc=fail"), Fail);
    for id in [
        "mx.evil.example",
        "halden.example",
        "mx.halden.example.evil.example",
        "evil.mx.halden.example",
        "mx.halden.example 1 x",
        "mx.halden.example mx.evil.example",
        "(mx.halden.example) mx.evil.example",
        "mx.evil.example (mx.halden.example)",
        "\"mx.evil.example; mx.halden.example\"",
        "\"mx.halden.example",
        "mx.haIden.example",
        "mx.h\u{430}lden.example",
        "=?utf-8?q?mx.halden.example?=",
        "",
        ";mx.halden.example",
    ] {
        check(&theirs(id), Unknown);
        // Whatever our own server says further down was not put there by our border.
        check(&format!("{}{}", theirs(id), ours(PASS)), Unknown);
    }
    check(&format!("{}{}", ours("dmarc=fail"), ours(PASS)), Fail);
    check(&format!("{}{}", ours("none"), ours(PASS)), Unknown);
    check(&ours("none (dmarc=pass)"), Unknown);
    check(&ours("none \"; dmarc=pass\""), Unknown);
    check(&ours("x-dmarc=pass"), Unknown);
    check(&ours("dkim=pass header.d=evil.example"), Unknown);
    check(&format!("X-Authentication-Results: mx.halden.example; {PASS}\r\n"), Unknown);
    check(&format!("ARC-Authentication-Results: i=1; mx.halden.example; {PASS}\r\n"), Unknown);
    check(&ours("\r\n\tdmarc=pass\r\n\theader.from=example.com"), Pass);
}

fn check(results: &str, expected: Authentication) {
    let mail = mail(&format!("{results}From: ann@example.com"));
    assert_eq!(mail.authentication, expected, "{results}");
}

#[test]
fn e9_one_sender_or_none() {
    for headers in [
        "From: ann@example.com\r\nFrom: eve@example.org",
        "From: ann@example.com\r\nSubject: x\r\nfrom : eve@example.org",
        "From: ann@example.com, eve@example.org",
        "From: <ann@example.com> <eve@example.org>",
        "From: \"ann@example.com\" eve@example.org",
        "Sender: ann@example.com",
        "From: ann@example.com\0eve@example.org",
    ] {
        let read = read(format!("{headers}\r\n\r\nDelete my data.").as_bytes(), &house());
        assert_eq!(read, Inbound::Quarantined(NotOneSender), "{headers}");
    }
    for other in ["Sender", "Reply-To", "Resent-From", "X-Original-From", "Return-Path"] {
        let mail = mail(&format!("{other}: eve@example.org\r\nFrom: ann@example.com"));
        assert_eq!(mail.from.as_str(), "ann@example.com", "{other} is nobody to write to");
    }
}

#[test]
fn e10_what_was_smuggled_behind_a_dot_is_text_of_the_one_mail() {
    let mail = read_file("bare-lf-smuggled-dot");
    assert!(mail.body.contains("MAIL FROM"), "{}", mail.body);
    for end in ["\n.\n", "\r\n.\r\n", "\n.\r\n", "\r.\r", "\r\n.\n"] {
        let smuggled = format!(
            "From: ann@example.com\r\nSubject: one\r\n\r\nfirst{end}MAIL FROM:<eve@example.org>\r\n\
             RCPT TO:<privacy@halden.example>\r\nDATA\r\nFrom: eve@example.org\r\n\r\nsecond{end}"
        );
        let Inbound::Mail(mail) = read(smuggled.as_bytes(), &house()) else { panic!("{end:?}") };
        assert_eq!((mail.from.as_str(), mail.subject.as_str()), ("ann@example.com", "one"));
        assert!(mail.body.contains("second"), "{end:?}: {}", mail.body);
    }
}

#[test]
fn e14_a_hostile_message_id_leads_nowhere() {
    let key = &[7; 32];
    for id in [
        "",
        "<>",
        "<x>",
        "<desk.@halden.example>",
        "<desk.pd-1.l1.aaaaaaaaaaaaaaaa@halden.example>",
        "<desk.pd-1'--.l1.aaaaaaaaaaaaaaaa@halden.example>",
        "<desk/../../etc/passwd@halden.example>",
        "<=?utf-8?q?a=0D=0A?=@x>",
        "<a\0b@x>",
        "<<<<a@b>>>>",
    ] {
        let mail = mail(&format!("From: eve@example.org\r\nIn-Reply-To: {id}\r\nReferences: {id}"));
        assert_eq!(thread::ticket_reference_of(&mail, key), None, "{id:?}");
    }
    let long = format!("<{}@x>", "a".repeat(5_000));
    let mail = mail(&format!("From: eve@example.org\r\nMessage-ID: {long}"));
    assert_eq!(mail.message_id, None, "no line of a letter could hold it");
}

#[test]
fn e15_addresses_that_look_alike_are_different_people() {
    let address = |text: &str| EmailAddress::parse(text).unwrap();
    for (one, other) in [
        ("ann.keller@gmail.com", "annkeller@gmail.com"),
        ("ann@example.com", "ann+x@example.com"),
        ("ann@example.com", "\u{430}nn@example.com"),
        ("ann@example.com", "ann@ex\u{430}mple.com"),
        ("ann@example.com", "ann@xn--exmple-4nf.com"),
        ("ann@example.com", "ann@examp1e.com"),
        ("ann@example.com", "ann@example.co"),
        ("ann@example.com", "ann@mail.example.com"),
        ("straße@example.com", "strasse@example.com"),
        ("ann@straße.example", "ann@strasse.example"),
        ("ann@example.com", "\u{ff41}nn@example.com"),
        ("ann@example.com", "\"ann\"@example.com"),
    ] {
        assert_ne!(address(one), address(other));
    }
    assert_eq!(address("Ann.Keller@EXAMPLE.com"), address("ann.keller@example.COM"));
}
