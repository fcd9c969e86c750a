//! The header fields of a mail or part (RFC 5322): whose they are, and what they say.

use mailparse::{MailAddr, MailAddrList, MailHeader, SingleInfo, addrparse_header};

use crate::domain::{
    mail::QuarantineReason,
    person::{EmailAddress, PersonName},
};

/// How many referenced mails, and recipients, are worth keeping.
pub(super) const IDS_MAX: usize = 100;
/// The longest id that a header line can hold (RFC 5322 § 2.1.1).
const ID_LENGTH_MAX: usize = 998;

/// One header block.
pub(super) struct Fields<'a>(Vec<MailHeader<'a>>);

impl<'a> Fields<'a> {
    pub(super) fn parse(block: &'a [u8]) -> Result<Self, QuarantineReason> {
        let (headers, _) =
            mailparse::parse_headers(block).map_err(|_| QuarantineReason::Malformed)?;
        Ok(Self(headers))
    }

    /// Whether no field says anything: the block is no header block.
    pub(super) fn are_blank(&self) -> bool {
        self.0.iter().all(|header| header.get_value_raw().is_empty())
    }

    /// All fields of this name, topmost first. `From : x` is a `From` too (RFC 5322 § 4.5).
    fn all(&self, name: &str) -> impl Iterator<Item = &MailHeader<'a>> {
        self.0.iter().filter(move |header| {
            header.get_key_raw().trim_ascii().eq_ignore_ascii_case(name.as_bytes())
        })
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.all(name).next().is_some()
    }

    /// The topmost field of this name, with encoded words (RFC 2047) decoded.
    pub(super) fn decoded(&self, name: &str) -> Option<String> {
        self.all(name).next().map(MailHeader::get_value)
    }

    /// The topmost field of this name on one line, as it is written.
    pub(super) fn raw(&self, name: &str) -> Option<String> {
        self.all(name).next().map(unfolded)
    }

    /// All fields of this name, as [`Fields::raw`] gives one.
    pub(super) fn all_raw(&self, name: &str) -> impl Iterator<Item = String> {
        self.all(name).map(unfolded)
    }

    /// The one mailbox in the one `From` field.
    ///
    /// Programs differ in which of several they show and which they check ("Composition Kills",
    /// USENIX Security 2020), so a mail with several has no sender that we could believe.
    pub(super) fn sender(&self) -> Result<(EmailAddress, Option<PersonName>), QuarantineReason> {
        let mut fields = self.all("From");
        let (Some(field), None) = (fields.next(), fields.next()) else {
            return Err(QuarantineReason::NotOneSender);
        };
        let mailbox = addrparse_header(field).ok().and_then(MailAddrList::extract_single_info);
        let mailbox = mailbox.ok_or(QuarantineReason::NotOneSender)?;
        let address = EmailAddress::parse(&mailbox.addr);
        let address = address.map_err(|_| QuarantineReason::NotOneSender)?;
        Ok((address, mailbox.display_name.as_deref().and_then(PersonName::parse)))
    }

    /// Everybody the mail was sent to, as far as the addresses can be read.
    pub(super) fn recipients(&self) -> Vec<EmailAddress> {
        let fields = ["To", "Cc", "Delivered-To", "X-Original-To"].iter().flat_map(|n| self.all(n));
        let mailboxes = fields.filter_map(|field| addrparse_header(field).ok()).flat_map(mailboxes);
        let mut recipients: Vec<EmailAddress> = Vec::new();
        for address in mailboxes.filter_map(|m| EmailAddress::parse(&m.addr).ok()) {
            if recipients.len() < IDS_MAX && !recipients.contains(&address) {
                recipients.push(address);
            }
        }
        recipients
    }

    /// The ids in the fields of this name, without angle brackets.
    pub(super) fn ids(&self, name: &str) -> Vec<String> {
        self.all_raw(name).flat_map(|field| ids(&field)).take(IDS_MAX).collect()
    }
}

fn unfolded(field: &MailHeader<'_>) -> String {
    let text = String::from_utf8_lossy(field.get_value_raw());
    text.chars().filter(|c| !matches!(c, '\r' | '\n')).collect()
}

fn mailboxes(list: MailAddrList) -> Vec<SingleInfo> {
    let single_or_group = |entry| match entry {
        MailAddr::Single(mailbox) => vec![mailbox],
        MailAddr::Group(group) => group.addrs,
    };
    list.into_inner().into_iter().flat_map(single_or_group).collect()
}

/// Message ids in a field, also of programs that forget the brackets or add comments.
pub(super) fn ids(field: &str) -> Vec<String> {
    let candidates: Vec<&str> = if field.contains('<') {
        field.split('<').skip(1).filter_map(|rest| Some(rest.split_once('>')?.0.trim())).collect()
    } else {
        field.split_whitespace().collect()
    };
    let fits = |id: &&str| {
        (1..=ID_LENGTH_MAX).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic())
    };
    candidates.into_iter().filter(fits).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sender(headers: &str) -> Option<(String, Option<String>)> {
        let (address, name) = Fields::parse(headers.as_bytes()).ok()?.sender().ok()?;
        Some((address.as_str().to_owned(), name.map(|n| n.as_str().to_owned())))
    }

    #[test]
    fn one_field_with_one_mailbox_is_a_sender() {
        let ann = |name: Option<&str>| Some(("ann@example.com".into(), name.map(Into::into)));
        assert_eq!(sender("From: ann@example.com"), ann(None));
        assert_eq!(sender("from : Ann Weaver <ann@Example.com>"), ann(Some("Ann Weaver")));
        assert_eq!(sender("From: \"Weaver, Ann\" <ann@example.com>"), ann(Some("Weaver, Ann")));
        assert_eq!(sender("From: ann@example.com (Ann)"), ann(None));
        assert_eq!(sender("From: =?utf-8?q?Ann_=C3=9F?= <ann@example.com>"), ann(Some("Ann ß")));
        assert_eq!(sender("From: Ann\r\n\t<ann@example.com>"), ann(Some("Ann")));
    }

    #[test]
    fn anything_else_is_not() {
        for headers in [
            "To: ann@example.com",
            "From: ann@example.com\nFrom: eve@example.org",
            "From: ann@example.com\nFROM : eve@example.org",
            "From: ann@example.com, eve@example.org",
            "From: <ann@example.com> <eve@example.org>",
            "From: all: ann@example.com;",
            "From: undisclosed:;",
            "From: Ann",
            "From: ann@",
            "From:",
            "From: <ann@example.com\r\n Bcc: eve@example.org>",
            "From: <=?utf-8?q?ann=40example.com?=>",
        ] {
            assert_eq!(sender(headers), None, "{headers}");
        }
    }

    #[test]
    fn ids_lose_brackets_and_comments() {
        assert_eq!(ids(" <a@x> (first)\t<b@y>"), ["a@x", "b@y"]);
        assert_eq!(ids("a@x b@y"), ["a@x", "b@y"]);
        assert_eq!(ids("<a b@x> <ä@x> <> <open"), Vec::<String>::new());
    }
}
