//! Mails that are made to cost time or memory.

use privacy_desk::{
    domain::mail::{
        Inbound,
        QuarantineReason::{
            self, AttachmentsTooLarge, HeadersTooLarge, PageTooDeep, TooLarge, TooManyParts,
        },
    },
    mail::inbound::read,
};

use crate::house;

#[test]
fn e2_bombs_are_kept_aside_before_they_are_parsed() {
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
fn e3_pages_made_to_hurt_are_kept_aside() {
    for bomb in [
        "<div>".repeat(100_000),
        "<table><tr><td>".repeat(35_000),
        "<a href='x'>".repeat(40_000),
        "<b id=1><p>".repeat(45_000),
        "<a '>".repeat(100_000),
        "<blockquote>".repeat(40_000),
        "<ul><li>".repeat(60_000),
        "<font><center>".repeat(30_000),
    ] {
        let page = format!("Content-Type: text/html\r\n\r\n<p>Delete my data.</p>{bomb}");
        check(page.as_bytes(), PageTooDeep);
    }
}

#[test]
fn e3_pages_that_are_broken_or_long_are_read_as_text() {
    for long in [
        "<div></x></div><x>".repeat(28_000),
        "<!--".repeat(120_000),
        "<a ".repeat(160_000),
        "<script>".repeat(60_000),
        "&amp;&".repeat(80_000),
        "<p>a paragraph that nobody closes<br>".repeat(14_000),
        "<div>".repeat(1_500),
    ] {
        let html = "From: ann@example.com\r\nContent-Type: text/html\r\n\r\n<p>Delete my data.</p>";
        let Inbound::Mail(mail) = read(format!("{html}{long}").as_bytes(), &house()) else {
            panic!("{}", &long[..20])
        };
        assert!(mail.body.starts_with("Delete my data."), "{}", &mail.body[..20]);
    }
}

/// A mail with a sender and these headers and body has this reason to be kept aside.
fn check(mail: &[u8], reason: QuarantineReason) {
    let mail = [b"From: ann@example.com\r\n", mail].concat();
    assert_eq!(read(&mail, &house()), Inbound::Quarantined(reason));
}
