//! A mail taken apart into its MIME parts (RFC 2046), within the limits.
//!
//! We cut the parts ourselves, so that they are counted before they are parsed, and leave fields,
//! parameters, transfer encodings and character sets to `mailparse`.

use mailparse::{DispositionType, ParsedContentType, parse_content_disposition};

use super::{fields::Fields, limits::Limits};
use crate::domain::mail::QuarantineReason;

/// One part of a mail, the whole mail being the first.
pub(super) struct Part<'a> {
    pub(super) fields: Fields<'a>,
    pub(super) content: ParsedContentType,
    pub(super) body: &'a [u8],
    /// The parts of a `multipart/…`; the one mail in a `message/rfc822`.
    pub(super) children: Vec<Self>,
}

impl Part<'_> {
    /// The type, such as `text/plain`, which is also what an unreadable one stands for
    /// (RFC 2045 § 5.2).
    pub(super) fn mimetype(&self) -> &str {
        if self.content.mimetype.contains('/') { &self.content.mimetype } else { "text/plain" }
    }

    /// Whether the text of this part is shown when the mail is opened.
    pub(super) fn is_shown(&self) -> bool {
        self.disposition() != DispositionType::Attachment
    }

    /// Whether this part is a mail in its own right, such as one that was forwarded.
    pub(super) fn is_mail(&self) -> bool {
        matches!(self.mimetype(), "message/rfc822" | "message/global")
    }

    /// A file that came along: everything but the words, and what holds other parts.
    pub(super) fn is_file(&self) -> bool {
        match self.disposition() {
            DispositionType::Attachment => true,
            DispositionType::Inline | DispositionType::FormData | DispositionType::Extension(_) => {
                self.children.is_empty()
                    && !matches!(self.mimetype(), "text/plain" | "text/html")
                    && !self.mimetype().starts_with("message/")
                    && !self.mimetype().starts_with("multipart/")
            }
        }
    }

    /// A file that counts. Pictures of an HTML page (`Content-ID`) are part of the page.
    fn is_attachment(&self) -> bool {
        self.is_file() && (!self.is_shown() || !self.fields.has("Content-ID"))
    }

    /// The name that the sender gave this file (RFC 2183 § 2.3), as it is written.
    pub(super) fn file_name(&self) -> Option<String> {
        let field = self.fields.raw("Content-Disposition").unwrap_or_default();
        let named = parse_content_disposition(&field).params.remove("filename");
        named.or_else(|| self.content.params.get("name").cloned())
    }

    fn disposition(&self) -> DispositionType {
        let field = self.fields.raw("Content-Disposition").unwrap_or_default();
        parse_content_disposition(&field).disposition
    }

    /// How large the part is once decoded, without decoding it.
    pub(super) fn decoded_bytes(&self) -> usize {
        match self.transfer_encoding().as_deref() {
            Some("base64") => self.body.len() / 4 * 3,
            _ => self.body.len(),
        }
    }

    /// `Content-Transfer-Encoding`, in lower case.
    pub(super) fn transfer_encoding(&self) -> Option<String> {
        self.fields.raw("Content-Transfer-Encoding").map(|field| field.trim().to_lowercase())
    }
}

/// Takes a mail apart.
pub(super) fn take_apart<'a>(
    bytes: &'a [u8],
    limits: &Limits,
) -> Result<Part<'a>, QuarantineReason> {
    if bytes.len() > limits.mail_bytes {
        return Err(QuarantineReason::TooLarge);
    }
    let mut walk = Walk { limits, parts: 0, attachments: 0, headers_bytes: 0 };
    let whole = walk.part(without_blank_lines(bytes), 0, "text/plain")?;
    if whole.fields.are_blank() { Err(QuarantineReason::Malformed) } else { Ok(whole) }
}

/// What has been counted so far.
struct Walk<'l> {
    limits: &'l Limits,
    parts: usize,
    attachments: usize,
    headers_bytes: usize,
}

impl Walk<'_> {
    fn part<'a>(
        &mut self,
        bytes: &'a [u8],
        depth: usize,
        default_type: &str,
    ) -> Result<Part<'a>, QuarantineReason> {
        self.parts += 1;
        if self.parts > self.limits.parts || depth > self.limits.depth {
            return Err(QuarantineReason::TooManyParts);
        }
        let (block, body) = self.limits.split_headers(bytes)?;
        self.headers_bytes += block.len();
        if self.headers_bytes > self.limits.all_headers_bytes {
            return Err(QuarantineReason::HeadersTooLarge);
        }
        let fields = Fields::parse(block)?;
        // Not decoded as encoded words: they mean nothing here, and decoding them is what is slow.
        let content_type = fields.raw("Content-Type").unwrap_or_else(|| default_type.to_owned());
        let content = mailparse::parse_content_type(&content_type);
        let mut part = Part { fields, content, body, children: Vec::new() };
        part.children = self.children(&part, depth + 1)?;
        self.count_attachment(&part)?;
        Ok(part)
    }

    fn children<'a>(
        &mut self,
        part: &Part<'a>,
        depth: usize,
    ) -> Result<Vec<Part<'a>>, QuarantineReason> {
        if part.is_mail() {
            // RFC 2046 § 5.2.1 allows no encoding here; an encoded one stays an attachment.
            return match part.transfer_encoding().as_deref() {
                Some("base64" | "quoted-printable") => Ok(Vec::new()),
                _ => Ok(vec![self.part(part.body, depth, "text/plain")?]),
            };
        }
        let boundary = part.content.params.get("boundary").filter(|b| !b.is_empty());
        let (true, Some(boundary)) = (part.mimetype().starts_with("multipart/"), boundary) else {
            return Ok(Vec::new());
        };
        let is_digest = part.mimetype() == "multipart/digest";
        let default_type = if is_digest { "message/rfc822" } else { "text/plain" };
        Pieces::of(part.body, boundary).map(|piece| self.part(piece, depth, default_type)).collect()
    }

    fn count_attachment(&mut self, part: &Part<'_>) -> Result<(), QuarantineReason> {
        if part.is_attachment() {
            self.attachments += 1;
            if self.attachments > self.limits.attachments
                || part.decoded_bytes() > self.limits.attachment_bytes
            {
                return Err(QuarantineReason::AttachmentsTooLarge);
            }
        }
        Ok(())
    }
}

/// The pieces between the boundary lines of a multipart, one at a time.
///
/// A boundary is a whole line (RFC 2046 § 5.1.1): one that begins like another is another.
struct Pieces<'a> {
    rest: Option<&'a [u8]>,
    delimiter: Vec<u8>,
}

impl<'a> Pieces<'a> {
    fn of(body: &'a [u8], boundary: &str) -> Self {
        let delimiter = [b"--", boundary.trim_end().as_bytes()].concat();
        let mut pieces = Self { rest: Some(body), delimiter };
        let preamble = pieces.next();
        // Without any boundary line there is no piece, and the preamble is all there is.
        if preamble.is_some_and(|preamble| preamble.len() == body.len()) {
            pieces.rest = None;
        }
        pieces
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let bytes = self.rest.take()?;
        let mut at = 0;
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            let (before, after) = (bytes.get(..at)?, bytes.get(at + line.len()..)?);
            at += line.len();
            if !line.starts_with(&self.delimiter) {
                continue;
            }
            match line.get(self.delimiter.len()..)?.trim_ascii() {
                b"" => {
                    self.rest = Some(after);
                    return Some(without_line_end(before));
                }
                b"--" => return Some(without_line_end(before)),
                _ => {}
            }
        }
        Some(bytes)
    }
}

/// The line end before a boundary belongs to the boundary.
fn without_line_end(piece: &[u8]) -> &[u8] {
    let piece = piece.strip_suffix(b"\n").unwrap_or(piece);
    piece.strip_suffix(b"\r").unwrap_or(piece)
}

/// Drops the blank lines that some mail servers' pipes put in front of a mail.
fn without_blank_lines(mail: &[u8]) -> &[u8] {
    let mut rest = mail;
    while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
        match rest.split_at(end + 1) {
            (line, after) if line.trim_ascii().is_empty() => rest = after,
            _ => break,
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(body: &str) -> Vec<String> {
        Pieces::of(body.as_bytes(), "cut").map(|p| String::from_utf8_lossy(p).into()).collect()
    }

    #[test]
    fn a_multipart_is_cut_at_whole_lines_only() {
        assert_eq!(
            pieces("preamble\r\n--cut\r\none\r\n--cut  \r\ntwo\n--cut--\nepilogue"),
            ["one", "two"]
        );
        assert_eq!(pieces("--cut\none\n--cutter\nstill one"), ["one\n--cutter\nstill one"]);
        assert_eq!(pieces("--cut\n--cut\n\n--cut"), ["", "", ""]);
        assert_eq!(pieces("no boundary at all"), Vec::<String>::new());
        assert_eq!(pieces(""), Vec::<String>::new());
    }

    #[test]
    fn pictures_of_the_page_are_not_attachments() {
        let pictures = "--b\nContent-Type: image/png\nContent-ID: <1>\n\nx\n".repeat(30);
        let mail = format!("Content-Type: multipart/related; boundary=b\n\n{pictures}--b--");
        assert!(take_apart(mail.as_bytes(), &Limits::default()).is_ok());
        let files = "--b\nContent-Type: image/png\n\nx\n".repeat(21);
        let mail = format!("Content-Type: multipart/mixed; boundary=b\n\n{files}--b--");
        let refused = take_apart(mail.as_bytes(), &Limits::default()).err();
        assert_eq!(refused, Some(QuarantineReason::AttachmentsTooLarge));
    }
}
