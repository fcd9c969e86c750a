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
