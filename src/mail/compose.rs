//! A letter as the bytes of a mail (RFC 5322, RFC 2045).
//!
//! Whatever a draft holds, the mail has exactly the header fields that are written here: names
//! come in as [`PersonName`], addresses as [`EmailAddress`], and every other text is cleaned. The
//! same draft gives the same bytes.

use std::time::SystemTime;

use lettre::{
    Address, Message,
    message::{
        Mailbox, MultiPart, SinglePart,
        header::{HeaderName, HeaderValue},
    },
};

use crate::domain::{
    Time,
    audit::sha256_hex,
    person::{EmailAddress, PersonName},
};

/// Longer subjects are cut: they are ours, and mail programs show fewer characters than this.
const SUBJECT_LENGTH_MAX: usize = 200;

/// What a mail is made of.
#[derive(Clone)]
pub struct Draft {
    /// Our address.
    pub from: EmailAddress,
    /// Our name.
    pub from_name: Option<PersonName>,
    /// The one recipient, always written without a name: a name is what strangers gave us.
    pub to: EmailAddress,
    /// Where answers go, such as [`super::thread::reply_address`].
    pub reply_to: Option<EmailAddress>,
    /// See [`super::thread::message_id`].
    pub message_id: String,
    /// The id of the mail that this one answers; left out if it is not a clean id.
    pub in_reply_to: Option<String>,
    /// The subject.
    pub subject: String,
    /// The letter in plain text.
    pub text: String,
    /// The same in HTML.
    pub html: Option<String>,
    /// The time that `Date` shows.
    pub date: Time,
}

/// Why a draft is no mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ComposeError {
    /// It must be `something@domain` in printable ASCII.
    #[error("the message id is not of the form something@domain")]
    MessageId,
    /// RFC 5322 writes years of four digits, from 1970 on as far as we are concerned.
    #[error("the date lies outside the years 1970 to 9999")]
    Date,
    /// An address that mail can't be sent to.
    #[error("an address can't be written into a mail")]
    Address,
    /// The mail library refused the rest.
    #[error("the mail can't be built")]
    Unbuildable,
}

/// Writes the mail.
pub fn compose(draft: Draft) -> Result<Vec<u8>, ComposeError> {
    if !is_id(&draft.message_id) || !draft.message_id.contains('@') {
        return Err(ComposeError::MessageId);
    }
    let from_name = draft.from_name.map(|name| name.as_str().to_owned());
    let mut mail = Message::builder()
        .date(date(draft.date)?)
        .from(Mailbox::new(from_name, address(&draft.from)?))
        .to(Mailbox::from(address(&draft.to)?))
        .subject(one_line(&draft.subject))
        .message_id(Some(format!("<{}>", draft.message_id)))
        // RFC 3834 § 5, and what Exchange and Outlook look at.
        .raw_header(field("Auto-Submitted", "auto-replied"))
        .raw_header(field("X-Auto-Response-Suppress", "All"));
    if let Some(reply_to) = &draft.reply_to {
        mail = mail.reply_to(Mailbox::from(address(reply_to)?));
    }
    if let Some(id) = draft.in_reply_to.filter(|id| is_id(id)) {
        mail = mail.in_reply_to(format!("<{id}>")).references(format!("<{id}>"));
    }
    let text = SinglePart::plain(lines(&draft.text));
    let mail = match draft.html {
        None => mail.singlepart(text),
        Some(html) => {
            let html = lines(&html);
            // A boundary that nobody can foresee who does not know the whole letter.
            let seed = format!("{}\0{}\0{html}", draft.message_id, draft.text);
            let parts = MultiPart::alternative().boundary(sha256_hex(seed.as_bytes()));
            mail.multipart(parts.singlepart(text).singlepart(SinglePart::html(html)))
        }
    };
    mail.map(|mail| mail.formatted()).map_err(|_| ComposeError::Unbuildable)
}

/// The address as it stands on an envelope: domains of other scripts in their ASCII form.
pub(super) fn address(address: &EmailAddress) -> Result<Address, ComposeError> {
    let (local, domain) = address.as_str().rsplit_once('@').ok_or(ComposeError::Address)?;
    if domain.is_ascii() {
        return address.as_str().parse().map_err(|_| ComposeError::Address);
    }
    match url::Host::parse(domain) {
        Ok(url::Host::Domain(ascii)) => {
            Address::new(local, ascii).map_err(|_| ComposeError::Address)
        }
        _ => Err(ComposeError::Address),
    }
}

/// `lettre` panics outside these years.
fn date(date: Time) -> Result<SystemTime, ComposeError> {
    let fits = (0..253_402_300_800).contains(&date.timestamp());
    if fits { Ok(SystemTime::from(date)) } else { Err(ComposeError::Date) }
}

fn field(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// An id without anything that could end it or its line. Longer ones don't fit on a line.
fn is_id(id: &str) -> bool {
    (1..=900).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'<' && byte != b'>')
}

/// A name is cleaned of everything that we don't want in a subject either.
fn one_line(text: &str) -> String {
    let words = text.split_whitespace().filter_map(PersonName::parse);
    let line = words.map(|word| word.as_str().to_owned()).collect::<Vec<_>>().join(" ");
    line.chars().take(SUBJECT_LENGTH_MAX).collect()
}

/// Lines that end in CR LF, without control characters.
fn lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let text: String =
        text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    text.replace('\n', "\r\n")
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone as _, Utc};
    use mailparse::{MailHeaderMap as _, ParsedMail, addrparse_header, parse_mail};

    use super::*;

    fn draft() -> Draft {
        Draft {
            from: EmailAddress::parse("privacy@halden.example").unwrap(),
            from_name: PersonName::parse("Halden & Moss, Löschung"),
            to: EmailAddress::parse("ann@example.com").unwrap(),
            reply_to: EmailAddress::parse("privacy+hm-1-abc@halden.example").ok(),
            message_id: "desk.hm-1.l1.abc@halden.example".to_owned(),
            in_reply_to: Some("a1@example.com".to_owned()),
            subject: "Your request: please confirm".to_owned(),
            text: "Grüß Gott,\n\nplease confirm.\n.\nFrom us".to_owned(),
            html: Some("<p>Grüß Gott,</p>\n<p>please confirm.".to_owned()),
            date: Utc.with_ymd_and_hms(2026, 11, 20, 10, 20, 0).unwrap(),
        }
    }

    /// The names of the header fields, in their order.
    fn names(mail: &ParsedMail<'_>) -> Vec<String> {
        mail.headers.iter().map(mailparse::MailHeader::get_key).collect()
    }

    const FIELDS: &[&str] = &[
        "Date",
        "From",
        "To",
        "Subject",
        "Message-ID",
        "Auto-Submitted",
        "X-Auto-Response-Suppress",
        "Reply-To",
        "In-Reply-To",
        "References",
        "MIME-Version",
        "Content-Type",
    ];

    #[test]
    fn a_letter_says_what_it_is_and_reads_back_as_it_was_written() {
        let bytes = compose(draft()).unwrap();
        let mail = parse_mail(&bytes).unwrap();
        assert_eq!(names(&mail), FIELDS);
        let field = |name| mail.headers.get_first_value(name).unwrap();
        assert_eq!(field("Date"), "Fri, 20 Nov 2026 10:20:00 +0000");
        let from = addrparse_header(mail.headers.get_first_header("From").unwrap()).unwrap();
        let from = from.extract_single_info().unwrap();
        assert_eq!(from.display_name.as_deref(), Some("Halden & Moss, Löschung"));
        assert_eq!(from.addr, "privacy@halden.example");
        assert_eq!(field("To"), "ann@example.com");
        assert_eq!(field("Message-ID"), "<desk.hm-1.l1.abc@halden.example>");
        assert_eq!(field("References"), "<a1@example.com>");
        assert_eq!(field("Auto-Submitted"), "auto-replied");
        assert_eq!(field("X-Auto-Response-Suppress"), "All");
        let [text, html] = &mail.subparts[..] else { panic!("text and html") };
        assert_eq!(text.get_body().unwrap(), "Grüß Gott,\r\n\r\nplease confirm.\r\n.\r\nFrom us");
        assert_eq!(html.get_body().unwrap(), "<p>Grüß Gott,</p>\r\n<p>please confirm.");
        assert!(bytes.is_ascii());
    }

    #[test]
    fn the_same_draft_gives_the_same_bytes() {
        assert_eq!(compose(draft()).unwrap(), compose(draft()).unwrap());
        let other = Draft { text: "Other".to_owned(), ..draft() };
        assert_ne!(compose(draft()).unwrap(), compose(other).unwrap());
    }

    #[test]
    fn no_character_in_any_field_adds_a_header() {
        let controls = (0..0xa0).filter_map(char::from_u32);
        let marks = ('\u{2000}'..='\u{206f}').chain('\u{fe00}'..='\u{fe0f}').chain(['\u{feff}']);
        let all: Vec<char> = controls.chain(marks).collect();
        assert!(all.len() > 280);
        for c in all {
            let evil = format!("a{c}b\r\nBcc: v@y.example{c}\r\n\r\nbody{c}");
            let evil = Draft {
                from_name: PersonName::parse(&evil),
                in_reply_to: Some(evil.clone()),
                subject: evil.clone(),
                text: evil.clone(),
                html: Some(evil),
                ..draft()
            };
            let bytes = compose(evil).unwrap();
            let mail = parse_mail(&bytes).unwrap();
            let expected: Vec<_> = FIELDS
                .iter()
                .filter(|n| !n.ends_with("References") && **n != "In-Reply-To")
                .collect();
            assert_eq!(names(&mail).iter().collect::<Vec<_>>(), expected, "{c:?}");
            assert_eq!(mail.subparts.len(), 2, "{c:?}");
            let bare = bytes.windows(2).any(|w| (w[0] == b'\r') != (w[1] == b'\n'));
            assert!(!bare && !bytes.contains(&0), "{c:?}");
        }
    }

    #[test]
    fn a_hostile_id_or_date_is_refused() {
        for id in ["", "no-at", "a b@c", "a@b>\r\nBcc: x@y.example", "ä@b"] {
            let draft = Draft { message_id: id.to_owned(), ..draft() };
            assert_eq!(compose(draft), Err(ComposeError::MessageId));
        }
        for year in [1969, 10_000] {
            let date = Utc.with_ymd_and_hms(year, 1, 1, 0, 0, 0).unwrap();
            assert_eq!(compose(Draft { date, ..draft() }), Err(ComposeError::Date));
        }
    }

    #[test]
    fn a_domain_of_another_script_is_written_in_ascii() {
        let to = EmailAddress::parse("ann@bücher.example").unwrap();
        let bytes = compose(Draft { to, ..draft() }).unwrap();
        assert!(
            String::from_utf8(bytes).unwrap().contains("\r\nTo: ann@xn--bcher-kva.example\r\n")
        );
    }

    #[test]
    fn a_letter_without_html_is_one_part() {
        let bytes = compose(Draft { html: None, ..draft() }).unwrap();
        let mail = parse_mail(&bytes).unwrap();
        assert_eq!((mail.subparts.len(), mail.ctype.mimetype.as_str()), (0, "text/plain"));
    }
}
