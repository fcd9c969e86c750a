//! The text of a mail as a person would read it.
//!
//! Plain text is preferred; of an HTML-only mail the visible words are taken. Attachments are not
//! opened. A mail that was forwarded as a part is read along: a forwarded ask counts.

use std::borrow::Cow;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use mailparse::body::Body;

use super::{html, limits::Limits, parts::Part};
use crate::domain::mail::QuarantineReason;

/// The text of the whole mail.
pub(super) fn of_mail(mail: &Part<'_>, limits: &Limits) -> Result<String, QuarantineReason> {
    Ok(tidy(&of_part(mail, limits)?, limits.text_bytes))
}

/// A decoded header value on one line, without control characters.
pub(super) fn line(value: &str) -> String {
    let spaced: String = value.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn of_part(part: &Part<'_>, limits: &Limits) -> Result<String, QuarantineReason> {
    match part.mimetype() {
        _ if part.is_mail() => forwarded(part, limits),
        _ if !part.is_shown() => Ok(String::new()),
        // A container that can't be opened: better its raw text than none.
        multipart if multipart.starts_with("multipart/") && part.children.is_empty() => {
            beginning(part, limits)
        }
        "multipart/alternative" => best_of(&part.children, limits),
        // The first part is for people, the others are a signature or the machine's report.
        "multipart/report" | "multipart/signed" => {
            part.children.first().map_or(Ok(String::new()), |first| of_part(first, limits))
        }
        "text/html" => html::to_text(&beginning(part, limits)?, limits),
        "text/plain" => beginning(part, limits),
        multipart if multipart.starts_with("multipart/") => {
            let texts = part.children.iter().map(|child| of_part(child, limits));
            Ok(joined(&texts.collect::<Result<Vec<_>, _>>()?))
        }
        _ => Ok(String::new()),
    }
}

/// Plain text if there is any; some programs send an empty one beside the HTML.
fn best_of(children: &[Part<'_>], limits: &Limits) -> Result<String, QuarantineReason> {
    let is_plain = |child: &&Part<'_>| child.mimetype() == "text/plain";
    let (plain, rich): (Vec<_>, Vec<_>) = children.iter().partition(is_plain);
    for child in plain.into_iter().chain(rich) {
        let text = of_part(child, limits)?;
        if !text.trim().is_empty() {
            return Ok(text);
        }
    }
    Ok(String::new())
}

fn forwarded(part: &Part<'_>, limits: &Limits) -> Result<String, QuarantineReason> {
    let Some(mail) = part.children.first() else { return Ok(String::new()) };
    let subject = mail.fields.decoded("Subject").map(|s| line(&s)).unwrap_or_default();
    Ok(joined(&[subject, of_part(mail, limits)?]))
}

fn joined(texts: &[String]) -> String {
    let trimmed = texts.iter().map(|text| text.trim_matches(['\r', '\n']));
    trimmed.filter(|text| !text.trim().is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// The body of one part, out of its transfer encoding.
pub(super) fn decoded<'a>(part: &Part<'a>) -> Result<Cow<'a, [u8]>, QuarantineReason> {
    decoded_bytes(part, part.body)
}

fn decoded_bytes<'a>(part: &Part<'_>, body: &'a [u8]) -> Result<Cow<'a, [u8]>, QuarantineReason> {
    Ok(match Body::new(body, &part.content, &part.transfer_encoding()) {
        Body::Base64(encoded) => {
            Cow::Owned(encoded.get_decoded().or_else(|_| readable_base64(body))?)
        }
        Body::QuotedPrintable(encoded) => {
            Cow::Owned(encoded.get_decoded().map_err(|_| QuarantineReason::Malformed)?)
        }
        Body::SevenBit(_) | Body::EightBit(_) | Body::Binary(_) => Cow::Borrowed(body),
    })
}

/// The body of one part, out of its transfer encoding and its character set.
pub(super) fn leaf(part: &Part<'_>) -> Result<String, QuarantineReason> {
    leaf_of(part, part.body)
}

/// As much of a part's text as can count: what is kept in the end is cut shorter, and decoding all
/// of 25 MiB would hold them three times over.
fn beginning(part: &Part<'_>, limits: &Limits) -> Result<String, QuarantineReason> {
    const BYTES_FOR_ONE: usize = 3; // quoted-printable (RFC 2045 § 6.7) writes the most
    let most = limits.text_bytes.saturating_mul(BYTES_FOR_ONE);
    let Some(body) = part.body.get(..most) else { return leaf(part) };
    // Never within a character.
    let line_end = body.iter().rposition(|byte| *byte == b'\n');
    let end = line_end.or_else(|| body.iter().rposition(u8::is_ascii)).unwrap_or(most);
    leaf_of(part, body.get(..end).unwrap_or(body))
}

fn leaf_of(part: &Part<'_>, body: &[u8]) -> Result<String, QuarantineReason> {
    let bytes = decoded_bytes(part, body)?;
    // Programs that name no character set mostly write UTF-8.
    let named = part
        .content
        .params
        .get("charset")
        .is_some_and(|c| !c.eq_ignore_ascii_case("us-ascii") && !c.is_empty());
    if !named && let Ok(text) = std::str::from_utf8(&bytes) {
        return Ok(text.to_owned());
    }
    match Body::new(&bytes, &part.content, &Some("8bit".to_owned())) {
        Body::EightBit(body) => body.get_as_string().map_err(|_| QuarantineReason::Malformed),
        Body::Base64(_) | Body::QuotedPrintable(_) | Body::SevenBit(_) | Body::Binary(_) => {
            Err(QuarantineReason::Malformed)
        }
    }
}

/// The base64 up to where it breaks: list servers append a plain footer to encoded text.
fn readable_base64(body: &[u8]) -> Result<Vec<u8>, QuarantineReason> {
    let is_base64 = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/');
    let dense = body.iter().copied().filter(|b| !b.is_ascii_whitespace());
    let mut encoded: Vec<u8> = dense.take_while(is_base64).collect();
    encoded.truncate(encoded.len() / 4 * 4);
    match STANDARD.decode(&encoded) {
        Ok(decoded) if !decoded.is_empty() => Ok(decoded),
        _ => Err(QuarantineReason::Malformed),
    }
}

/// Line ends as `\n`, no other control characters than tabs, no more than the limit.
fn tidy(text: &str, bytes_max: usize) -> String {
    let text = text.get(..text.floor_char_boundary(bytes_max)).unwrap_or_default();
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text: String =
        text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    text.trim_matches(['\n', ' ', '\t', '\u{feff}']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::inbound::parts::take_apart;

    fn check(mail: &str, expected: &str) {
        let limits = Limits { text_bytes: 100, ..Limits::default() };
        let mail = take_apart(mail.as_bytes(), &limits).unwrap();
        assert_eq!(of_mail(&mail, &limits).unwrap(), expected);
    }

    #[test]
    fn plain_text_is_preferred_unless_it_is_empty() {
        let mail = |plain: &str| {
            format!(
                "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/html\n\n\
                 <p>rich\n--b\nContent-Type: text/plain\n\n{plain}\n--b--"
            )
        };
        check(&mail("plain"), "plain");
        check(&mail("  "), "rich");
    }

    #[test]
    fn text_without_a_character_set_is_read_as_utf_8() {
        check("Subject: x\n\nLöschung", "Löschung");
        check("Content-Type: text/plain; charset=us-ascii\n\nLöschung", "Löschung");
        // A named one is believed: these are the bytes of UTF-8, read as Latin.
        check("Content-Type: text/plain; charset=iso-8859-1\n\nö", "Ã¶");
    }

    #[test]
    fn broken_base64_is_read_as_far_as_it_goes() {
        let mail = "Content-Transfer-Encoding: base64\n\n";
        check(&format!("{mail}aGVsbG8gd29ybGQ=\n_____\nlist footer"), "hello wor");
        let mail = format!("{mail}?? ??");
        let mail = take_apart(mail.as_bytes(), &Limits::default()).unwrap();
        assert_eq!(of_mail(&mail, &Limits::default()), Err(QuarantineReason::Malformed));
    }

    #[test]
    fn control_characters_go_and_long_text_is_cut_between_characters() {
        check("Subject: x\n\na\0b\r\nc\rd\te\u{7}\r\n\r\n", "ab\nc\nd\te");
        check(&format!("Subject: x\n\n{}", "ä".repeat(80)), &"ä".repeat(50));
    }

    #[test]
    fn a_header_value_becomes_one_clean_line() {
        assert_eq!(line(" a\r\n\tb\0c  d "), "a b c d");
    }
}
