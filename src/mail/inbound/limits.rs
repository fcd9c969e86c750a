//! What we are willing to parse, checked on the raw bytes.

use crate::domain::mail::QuarantineReason::{self, HeadersTooLarge};

/// Every cap on an incoming mail. A mail over one of them is kept aside, unread.
///
/// # Default value
///
/// What ordinary mail never reaches and what an attacker can't turn into seconds: decoding a
/// header of encoded words and rendering nested HTML both take quadratic time, so a header of
/// 1 MiB or a page of 500 KB would cost most of a minute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// The whole mail.
    pub mail_bytes: usize,
    /// The header block of the mail or of one of its parts.
    pub header_block_bytes: usize,
    /// One header field with its folded lines.
    pub header_bytes: usize,
    /// Beginnings of encoded words (RFC 2047) in one header field. For each, an end is looked
    /// for in all the rest of the field.
    pub encoded_words: usize,
    /// Header fields in one block.
    pub headers: usize,
    /// The header blocks of all parts together.
    pub all_headers_bytes: usize,
    /// MIME parts, containers included.
    pub parts: usize,
    /// Parts within parts, forwarded mails included.
    pub depth: usize,
    /// Attachments.
    pub attachments: usize,
    /// One attachment, decoded.
    pub attachment_bytes: usize,
    /// HTML that is laid out; a longer page is only stripped of its tags.
    pub html_bytes: usize,
    /// Elements within elements of a page that is laid out; a deeper page is only stripped.
    pub html_depth: usize,
    /// Elements within elements of a page that is read at all. Programs that never close what
    /// they open stay far below it; what is above is made to hurt whoever shows it.
    pub html_depth_max: usize,
    /// Text that is kept; nobody's request begins after a megabyte.
    pub text_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        const KIB: usize = 1024;
        const MIB: usize = 1024 * KIB;
        Self {
            mail_bytes: 25 * MIB,
            header_block_bytes: 64 * KIB,
            header_bytes: 16 * KIB,
            encoded_words: 1000,
            headers: 500,
            all_headers_bytes: 512 * KIB,
            parts: 200,
            depth: 20,
            attachments: 20,
            attachment_bytes: 10 * MIB,
            html_bytes: 64 * KIB,
            html_depth: 256,
            html_depth_max: 2_000,
            text_bytes: MIB,
        }
    }
}

impl Limits {
    /// Parts the header block from what follows it, if the block is within the limits.
    pub(super) fn split_headers<'a>(
        &self,
        bytes: &'a [u8],
    ) -> Result<(&'a [u8], &'a [u8]), QuarantineReason> {
        let (mut block_bytes, mut fields, mut field) = (0, 0, Field::default());
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            block_bytes += line.len();
            match line {
                b"\n" | b"\r\n" => return Ok(bytes.split_at(block_bytes)),
                [b' ' | b'\t', ..] => {}
                _ => {
                    fields += 1;
                    field = Field::default();
                }
            }
            field.add(line);
            if block_bytes > self.header_block_bytes
                || field.bytes > self.header_bytes
                || field.encoded_words > self.encoded_words
                || fields > self.headers
            {
                return Err(HeadersTooLarge);
            }
        }
        Ok((bytes, &[]))
    }
}

/// One header field, as far as it has been counted.
#[derive(Default)]
struct Field {
    bytes: usize,
    encoded_words: usize,
}

impl Field {
    fn add(&mut self, line: &[u8]) {
        self.bytes += line.len();
        self.encoded_words += line.windows(2).filter(|pair| pair == b"=?").count();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(headers: &str, within: bool) {
        let mail = format!("{headers}\r\nbody");
        let split = Limits::default().split_headers(mail.as_bytes());
        let expected = (headers.len() + 2, 4);
        assert_eq!(split.map(|(h, b)| (h.len(), b.len())).ok(), within.then_some(expected));
    }

    #[test]
    fn fields_folded_lines_and_blocks_are_counted_before_anything_is_parsed() {
        check("Subject: hello\r\n", true);
        check(&"X-Field: 1\r\n".repeat(500), true);
        check(&"X-Field: 1\r\n".repeat(501), false);
        check(&format!("Subject: {}\r\n", "x".repeat(16_000)), true);
        check(&format!("Subject: {}\r\n", "x".repeat(17_000)), false);
        check(&format!("Subject: x\r\n{}", " folded\r\n".repeat(2_000)), false);
        check(&format!("Subject: {}\r\n", "=?".repeat(1_000)), true);
        check(&format!("Subject: {}\r\n", "=?".repeat(1_001)), false);
        check(&format!("X: {}\r\n", "x".repeat(16_000)).repeat(4), true);
        check(&format!("X: {}\r\n", "x".repeat(16_000)).repeat(5), false);
    }
}
