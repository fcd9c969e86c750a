//! What names a person: parsed once at the border, masked whenever it is printed.
//!
//! `Debug` of every type here hides the value, so that a log line or a panic message can't
//! leak a person. The value is reached by name (`as_str`), which a reviewer can search for.

use std::fmt;

use lettre::Address;
use unicode_normalization::UnicodeNormalization;

/// The longest display name that we keep, in characters.
const NAME_LENGTH_MAX: usize = 128;

/// An e-mail address that we could also write to.
///
/// Two addresses are equal when they differ in letter case only. Dots and `+tags` are kept:
/// at most providers they are other people's mailboxes.
#[derive(Clone)]
pub struct EmailAddress {
    written: String,
    key: String,
}

impl EmailAddress {
    /// Parses one bare address, such as `ann@example.com`.
    pub fn parse(text: &str) -> Result<Self, BadIdentifier> {
        let text = text.trim();
        // What can't be put on an envelope can't be answered: one parser for both directions.
        let address: Address = text.parse().map_err(|_| BadIdentifier::EmailAddress)?;
        let domain = address.domain().to_lowercase();
        let written = format!("{}@{domain}", address.user());
        let key = written.to_lowercase();
        Ok(Self { written, key })
    }

    /// The address as the person writes it, with the domain in lower case.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// The form under which it is compared and looked up: lower case throughout.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The part behind the `@`.
    pub fn domain(&self) -> &str {
        self.key.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// The domain in the letters of the DNS (`xn--…`, RFC 3492), if it is not plain ASCII to its
    /// reader: letters of another script look like ours, and need not be.
    pub fn punycode(&self) -> Option<String> {
        let is_encoded = self.domain().split('.').any(|label| label.starts_with("xn--"));
        if self.domain().is_ascii() {
            return is_encoded.then(|| self.domain().to_owned());
        }
        match url::Host::parse(self.domain()) {
            Ok(url::Host::Domain(ascii)) => Some(ascii),
            Ok(url::Host::Ipv4(_) | url::Host::Ipv6(_)) | Err(_) => Some("xn--?".to_owned()),
        }
    }

    /// What a page may show before the address is proved: `jo•••@example.com`.
    pub fn masked(&self) -> String {
        let (local, domain) = self.written.rsplit_once('@').unwrap_or((&self.written, ""));
        let shown = if local.chars().count() > 3 { 2 } else { 1 };
        format!("{}•••@{domain}", local.chars().take(shown).collect::<String>())
    }
}

impl PartialEq for EmailAddress {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for EmailAddress {}

/// A name fit for a letter's salutation or a mailbox: no control or direction characters.
///
/// Mail libraries panic on, or let through, line breaks that hide in an encoded word
/// (RFC 2047); nothing reaches them except through here.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonName(String);

impl PersonName {
    /// Cleans a name; `None` when nothing printable is left.
    pub fn parse(text: &str) -> Option<Self> {
        let cleaned: String = text
            .nfc()
            .map(|c| if c.is_whitespace() { ' ' } else { c })
            .filter(|c| !c.is_control() && !is_direction_mark(*c))
            .take(NAME_LENGTH_MAX)
            .collect();
        let name = cleaned.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        (!name.is_empty()).then_some(Self(name))
    }

    /// Whether both are the same name, in whatever letter case.
    pub fn is_same(&self, other: &Self) -> bool {
        self.0.to_lowercase() == other.0.to_lowercase()
    }

    /// The cleaned name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Characters that reorder or hide the text around them (Unicode UAX #9 and zero-width ones).
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// One way in which a business system may know a person.
#[derive(Clone, PartialEq, Eq)]
pub enum Identifier {
    /// An e-mail address.
    Email(EmailAddress),
    /// A phone number, digits with an optional leading `+`.
    Phone(String),
    /// A number or name that a system gave the person.
    ExternalId(String),
    /// The app-scoped id of a Facebook login.
    FacebookId(String),
}

impl Identifier {
    /// The kind of an e-mail address.
    pub const EMAIL: &'static str = "email";

    /// Parses an identifier of the kind that [`Identifier::kind`] names.
    pub fn parse(kind: &str, value: &str) -> Result<Self, BadIdentifier> {
        let given = value.trim();
        match kind {
            Self::EMAIL => EmailAddress::parse(given).map(Self::Email),
            "phone_number" => parse_phone(given).map(Self::Phone),
            "external_id" if !given.is_empty() => Ok(Self::ExternalId(given.to_owned())),
            "facebook_id" if !given.is_empty() => Ok(Self::FacebookId(given.to_owned())),
            _ => Err(BadIdentifier::Unknown),
        }
    }

    /// The name of the kind, as the maps of the systems write it under `identity`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Email(_) => Self::EMAIL,
            Self::Phone(_) => "phone_number",
            Self::ExternalId(_) => "external_id",
            Self::FacebookId(_) => "facebook_id",
        }
    }

    /// The address, where it is one.
    pub const fn email(&self) -> Option<&EmailAddress> {
        match self {
            Self::Email(address) => Some(address),
            Self::Phone(_) | Self::ExternalId(_) | Self::FacebookId(_) => None,
        }
    }

    /// The value as the person writes it.
    pub fn as_written(&self) -> &str {
        self.email().map_or_else(|| self.value(), EmailAddress::as_str)
    }

    /// The value in the form in which it is compared: lower case for e-mail, as given otherwise.
    pub fn value(&self) -> &str {
        match self {
            Self::Email(address) => address.key(),
            Self::Phone(value) | Self::ExternalId(value) | Self::FacebookId(value) => value,
        }
    }
}

/// Keeps digits and a leading `+`; a number shorter than seven digits could be anybody's.
fn parse_phone(text: &str) -> Result<String, BadIdentifier> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let plus = if text.starts_with('+') { "+" } else { "" };
    if digits.len() < 7 { Err(BadIdentifier::PhoneNumber) } else { Ok(format!("{plus}{digits}")) }
}

/// Text that does not name anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadIdentifier {
    /// Not of the form `name@example.com`.
    #[error("not an e-mail address of the form name@example.com")]
    EmailAddress,
    /// Fewer than seven digits.
    #[error("not a phone number: fewer than seven digits")]
    PhoneNumber,
    /// A kind that no map uses, or an empty value.
    #[error("not an identifier that a system could know")]
    Unknown,
}

/// A secret of 256 bits that opens one thing for whoever holds it. Only its hash is stored.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// Writes fresh chance as a token that fits into a URL.
    pub fn from_chance(bytes: [u8; 32]) -> Self {
        use base64::Engine as _;
        Self(base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes))
    }

    /// Takes a token from a URL; anything that can't be one is refused before the database is asked.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (16..=64).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        fits.then(|| Self(text.to_owned()))
    }

    /// The secret itself, for the letter that carries it.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// SHA-256 in hexadecimal: what the database keeps.
    pub fn hash(&self) -> String {
        super::audit::sha256_hex(self.0.as_bytes())
    }
}

macro_rules! masked_debug {
    ($($name:ident),*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(•••)"))
            }
        }
    )*};
}
masked_debug!(EmailAddress, PersonName, Token, Identifier);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_differ_by_dots_and_tags_but_not_by_case() {
        let ann = EmailAddress::parse("Ann@Example.com").unwrap();
        assert_eq!(ann, EmailAddress::parse("ann@example.COM").unwrap());
        assert_ne!(ann, EmailAddress::parse("a.nn@example.com").unwrap());
        assert_ne!(ann, EmailAddress::parse("ann+news@example.com").unwrap());
    }

    #[test]
    fn an_address_cannot_smuggle_a_header() {
        assert!(EmailAddress::parse("a@corp.example\r\nBcc: x@y.example").is_err());
        assert!(EmailAddress::parse("").is_err());
        assert!(EmailAddress::parse("ann").is_err());
    }

    #[test]
    fn a_name_loses_line_breaks_and_direction_marks() {
        let name = PersonName::parse("Eve\r\nBcc: v@y.example\u{202e}\0").unwrap();
        assert_eq!(name.as_str(), "Eve Bcc: v@y.example");
        assert_eq!(PersonName::parse("\u{200b} \r\n"), None);
    }

    #[test]
    fn debug_never_shows_a_person() {
        let ann = EmailAddress::parse("ann@example.com").unwrap();
        assert_eq!(format!("{ann:?}"), "EmailAddress(•••)");
        assert_eq!(ann.masked(), "a•••@example.com");
    }
}
