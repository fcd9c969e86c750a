//! What a mail holds beside its words: a page, and files. Both are opaque until somebody asks.
//!
//! A file is never unpacked and never looked into, but for the first bytes, which say what it is
//! called when it is handed out. A page is written anew ([`html::to_page`]), so that nothing of
//! the sender's markup is left.

use std::panic::catch_unwind;

use super::{
    html,
    limits::Limits,
    parts::{Part, take_apart},
    text,
};
use crate::domain::{
    mail::{Enclosed, EnclosedFile, QuarantineReason},
    person::PersonName,
};

/// Longer names of files are cut before they are decoded.
const NAME_BYTES_MAX: usize = 1024;
/// Longer names of types are no types (RFC 6838 § 4.2).
const TYPE_BYTES_MAX: usize = 127;

/// Why a page or a file is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotShown {
    /// The mail has none.
    None,
    /// It is larger, or nested deeper, than what is written anew.
    TooLarge,
    /// It can't be decoded.
    Damaged,
}

/// What is in a mail.
pub(super) fn of(mail: &Part<'_>) -> Enclosed {
    Enclosed {
        page: !pages(mail).is_empty(),
        files: files(mail).into_iter().map(description).collect(),
    }
}

/// What a mail holds beside its words; nothing of one that can't be taken apart.
pub fn enclosed(bytes: &[u8], limits: &Limits) -> Enclosed {
    guarded(|| Ok(of(&take_apart(bytes, limits)?))).unwrap_or_default()
}

/// The page of a mail, written anew: bare elements without a single attribute, and words.
pub fn page(bytes: &[u8], limits: &Limits) -> Result<String, NotShown> {
    guarded(|| {
        let mail = take_apart(bytes, limits)?;
        let pages = pages(&mail);
        if pages.is_empty() {
            return Err(NotShown::None);
        }
        let written: Result<Vec<String>, QuarantineReason> =
            pages.into_iter().map(text::leaf).collect();
        html::to_page(&written?.join("<hr>"), limits).ok_or(NotShown::TooLarge)
    })
}

/// The content of a file, by its number in [`Enclosed::files`], from 1.
pub fn file(bytes: &[u8], limits: &Limits, number: usize) -> Result<Vec<u8>, NotShown> {
    guarded(|| {
        let mail = take_apart(bytes, limits)?;
        let files = files(&mail);
        let part =
            number.checked_sub(1).and_then(|index| files.get(index)).ok_or(NotShown::None)?;
        Ok(text::decoded(part)?.into_owned())
    })
}

/// A parser that panics has met something that can't be decoded.
fn guarded<T>(
    work: impl FnOnce() -> Result<T, NotShown> + std::panic::UnwindSafe,
) -> Result<T, NotShown> {
    catch_unwind(work).unwrap_or(Err(NotShown::Damaged))
}

impl From<QuarantineReason> for NotShown {
    fn from(_: QuarantineReason) -> Self {
        Self::Damaged
    }
}

/// The pages that are shown when the mail is opened, in their order.
fn pages<'p, 'a>(part: &'p Part<'a>) -> Vec<&'p Part<'a>> {
    if !part.is_shown() {
        return Vec::new();
    }
    match part.mimetype() {
        "text/html" => vec![part],
        // As in the text: the first part is for people, the others are the machine's.
        "multipart/report" | "multipart/signed" => {
            part.children.first().map_or_else(Vec::new, pages)
        }
        _ => part.children.iter().flat_map(pages).collect(),
    }
}

/// The files, in their order, those of a forwarded mail too.
fn files<'p, 'a>(part: &'p Part<'a>) -> Vec<&'p Part<'a>> {
    let own = part.is_file().then_some(part);
    own.into_iter().chain(part.children.iter().flat_map(files)).collect()
}

fn description(part: &Part<'_>) -> EnclosedFile {
    let mut mimetype = part.mimetype().to_owned();
    if mimetype.len() > TYPE_BYTES_MAX || !mimetype.bytes().all(|byte| byte.is_ascii_graphic()) {
        "application/octet-stream".clone_into(&mut mimetype);
    }
    EnclosedFile {
        name: part.file_name().and_then(|name| readable_name(&name)),
        mimetype,
        bytes: u64::try_from(part.decoded_bytes()).unwrap_or(u64::MAX),
    }
}

/// The last piece of a name, without what would make it look like another.
fn readable_name(name: &str) -> Option<PersonName> {
    let name = name.get(..name.floor_char_boundary(NAME_BYTES_MAX)).unwrap_or_default();
    let field = format!("Name: {name}");
    let decoded =
        mailparse::parse_header(field.as_bytes()).ok().map(|(field, _)| field.get_value());
    let decoded = decoded.unwrap_or_else(|| name.to_owned());
    PersonName::parse(decoded.rsplit(['/', '\\']).next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(parts: &[&str]) -> String {
        let parts = parts.iter().map(|part| format!("--b\n{part}\n")).collect::<Vec<_>>().concat();
        format!("From: ann@example.com\nContent-Type: multipart/mixed; boundary=b\n\n{parts}--b--")
    }

    fn names(mail: &str) -> Vec<String> {
        let mail = take_apart(mail.as_bytes(), &Limits::default()).unwrap();
        let name =
            |file: EnclosedFile| file.name.map_or_else(String::new, |n| n.as_str().to_owned());
        of(&mail).files.into_iter().map(name).collect()
    }

    #[test]
    fn a_name_is_its_last_piece_and_reads_as_it_is() {
        let named = |name: &str| {
            mail(&[&format!("Content-Disposition: attachment; filename=\"{name}\"\n\nx")])
        };
        for (name, expected) in [
            ("invoice.pdf", "invoice.pdf"),
            ("../../etc/passwd", "passwd"),
            ("..\\\\..\\\\boot.ini", "boot.ini"),
            ("annex\u{202e}fdp.exe", "annexfdp.exe"),
            ("=?utf-8?q?l=C3=B6schen.txt?=", "löschen.txt"),
            ("", ""),
        ] {
            assert_eq!(names(&named(name)), [expected], "{name}");
        }
        assert_eq!(names(&named(&"x".repeat(5000)))[0].len(), 128);
    }

    #[test]
    fn pictures_of_a_page_and_files_of_a_forwarded_mail_are_listed_and_the_words_are_not() {
        let mail = mail(&[
            "Content-Type: text/plain\n\nwords",
            "Content-Type: image/png; name=a.png\nContent-ID: <1>\n\nx",
            "Content-Type: message/rfc822\n\nContent-Disposition: attachment; filename=b.zip\n\nx",
        ]);
        assert_eq!(names(&mail), ["a.png", "b.zip"]);
    }

    #[test]
    fn a_file_is_handed_out_as_it_was_sent() {
        let mail = mail(&[
            "Content-Type: application/zip\nContent-Transfer-Encoding: base64\n\nUEsDBA==",
            "Content-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n?? ??",
        ]);
        let of = |number| file(mail.as_bytes(), &Limits::default(), number);
        assert_eq!(of(1), Ok(b"PK\x03\x04".to_vec()));
        assert_eq!(of(2), Err(NotShown::Damaged));
        assert_eq!((of(0), of(3)), (Err(NotShown::None), Err(NotShown::None)));
    }

    #[test]
    fn a_page_is_shown_within_its_limits_only() {
        let shown = |html: &str| {
            let mail = format!("Content-Type: text/html\n\n{html}");
            page(mail.as_bytes(), &Limits::default())
        };
        assert_eq!(shown("<p onclick=x>hello"), Ok("<p>hello</p>".to_owned()));
        assert_eq!(shown(&"<b>x</b>".repeat(9_000)), Err(NotShown::TooLarge));
        assert_eq!(shown(&"<div>".repeat(300)), Err(NotShown::TooLarge));
        assert_eq!(page(b"Subject: x\n\n<p>words", &Limits::default()), Err(NotShown::None));
    }
}
