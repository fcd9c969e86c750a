//! How an answer finds its ticket.
//!
//! Letters leave with a signed Message-ID and a signed reply address. An answer belongs to a
//! ticket only if it brings one of the two back, so whoever knows or guesses a reference gets
//! nowhere. (`flow` compares the sender as well before it attaches anything.)

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::domain::{mail::IncomingMail, person::EmailAddress};

/// How each Message-ID of ours begins.
const PREFIX: &str = "desk";
/// 80 bits: a guess takes 2^79 mails, and 16 characters fit into any address.
const SIGNATURE_BYTES: usize = 10;
const SIGNATURE_LENGTH: usize = 16;
/// RFC 4648 § 6, in lower case: mail servers may change the case of an address.
const BASE32: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// What a letter of ours is called: which ticket it is about, and which letter it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterName {
    /// The ticket's reference, such as `HM-7KQM-2XT9`.
    pub ticket_reference: String,
    /// The letter, as [`message_id`] was told.
    pub letter: String,
}

/// The token that goes into a reply address: `hm-7kqm-2xt9-` and its signature.
pub fn reply_token(key: &[u8; 32], ticket_reference: &str) -> String {
    let reference = plain(ticket_reference);
    let signature = sign(key, &["reply", &reference]);
    format!("{reference}-{signature}")
}

/// Our address with the ticket's token in it, such as `privacy+hm-7kqm-2xt9-…@example.com`.
pub fn reply_address(
    key: &[u8; 32],
    ticket_reference: &str,
    ours: &EmailAddress,
) -> Option<EmailAddress> {
    let (local, domain) = ours.as_str().rsplit_once('@')?;
    let token = reply_token(key, ticket_reference);
    EmailAddress::parse(&format!("{local}+{token}@{domain}")).ok()
}

/// The Message-ID of a letter, without angle brackets: the same for the same letter, so that a
/// letter sent twice is one letter to the reader's program.
///
/// `letter` is a name or id of letters, digits, `-` and `_`.
pub fn message_id(key: &[u8; 32], ticket_reference: &str, letter: &str, domain: &str) -> String {
    let (reference, letter) = (plain(ticket_reference), plain(letter));
    let signature = sign(key, &["letter", &reference, &letter]);
    format!("{PREFIX}.{reference}.{letter}.{signature}@{}", domain.to_lowercase())
}

/// The ticket that this mail answers: by a reply address it was sent to, or by a letter of ours
/// that it refers to.
pub fn ticket_reference_of(mail: &IncomingMail, key: &[u8; 32]) -> Option<String> {
    let by_address = mail.to.iter().find_map(|address| ticket_of_address(address, key));
    by_address.or_else(|| letter_of(mail, key).map(|name| name.ticket_reference))
}

/// The nearest letter of ours that this mail refers to; of a bounce, the one given back.
pub fn letter_of(mail: &IncomingMail, key: &[u8; 32]) -> Option<LetterName> {
    mail.answers.iter().find_map(|id| {
        let [reference, letter, signature] = parts_of(id)?;
        is_signed(key, &["letter", &reference, &letter], &signature)
            .then(|| LetterName { ticket_reference: reference.to_uppercase(), letter })
    })
}

/// Whether a Message-ID looks like one that we wrote at this domain. Not whether we signed it:
/// that takes the key, and for keeping a loop from turning the looks are enough.
pub(super) fn has_our_shape(id: &str, domain: &str) -> bool {
    parts_of(id).is_some()
        && id.rsplit_once('@').is_some_and(|(_, at)| at.eq_ignore_ascii_case(domain))
}

/// The address without its `+tag`, if it has one.
pub(super) fn without_tag(address: &EmailAddress) -> Option<EmailAddress> {
    let (local, domain) = address.as_str().rsplit_once('@')?;
    let (name, _) = local.split_once('+')?;
    EmailAddress::parse(&format!("{name}@{domain}")).ok()
}

fn ticket_of_address(address: &EmailAddress, key: &[u8; 32]) -> Option<String> {
    let (local, _) = address.key().rsplit_once('@')?;
    let (_, token) = local.split_once('+')?;
    let (reference, signature) = token.rsplit_once('-')?;
    is_signed(key, &["reply", reference], signature).then(|| reference.to_uppercase())
}

/// Reference, letter and signature of an id of our shape.
fn parts_of(id: &str) -> Option<[String; 3]> {
    let (local, _) = id.rsplit_once('@')?;
    let local = local.to_lowercase();
    let mut parts = local.strip_prefix(PREFIX)?.strip_prefix('.')?.split('.').map(str::to_owned);
    let shape = [parts.next()?, parts.next()?, parts.next()?];
    let [_, _, signature] = &shape;
    (parts.next().is_none() && signature.len() == SIGNATURE_LENGTH).then_some(shape)
}

/// Lower case, and nothing that has a meaning in an address, an id or a file name.
fn plain(text: &str) -> String {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    text.to_lowercase().chars().map(|c| if fits(c) { c } else { '_' }).collect()
}

fn sign(key: &[u8; 32], words: &[&str]) -> String {
    let tag = mac(key, words).finalize().into_bytes();
    base32(tag.get(..SIGNATURE_BYTES).unwrap_or_default())
}

fn is_signed(key: &[u8; 32], words: &[&str], signature: &str) -> bool {
    from_base32(signature).is_some_and(|tag| mac(key, words).verify_truncated_left(&tag).is_ok())
}

/// The first word says what is signed, so that one signature can't stand in for another.
fn mac(key: &[u8; 32], words: &[&str]) -> Hmac<Sha256> {
    // HMAC fills a short key up with zeros (RFC 2104 § 2); done here, no length can be wrong.
    let mut block = [0; 64];
    block.iter_mut().zip(key).for_each(|(byte, of_key)| *byte = *of_key);
    let mut mac = Hmac::<Sha256>::new(&block.into());
    for word in words {
        mac.update(word.as_bytes());
        mac.update(b"\0");
    }
    mac
}

fn base32(bytes: &[u8]) -> String {
    let (mut buffer, mut bits) = (0_u32, 0_u32);
    let mut text = String::with_capacity(SIGNATURE_LENGTH);
    for byte in bytes {
        buffer = (buffer << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            let digit = usize::try_from((buffer >> bits) & 31).unwrap_or_default();
            text.extend(BASE32.get(digit).map(|letter| char::from(*letter)));
        }
    }
    text
}

fn from_base32(text: &str) -> Option<[u8; SIGNATURE_BYTES]> {
    if text.len() != SIGNATURE_LENGTH {
        return None;
    }
    let (mut buffer, mut bits) = (0_u32, 0_u32);
    let mut bytes = Vec::with_capacity(SIGNATURE_BYTES);
    for letter in text.bytes() {
        let digit = BASE32.iter().position(|known| *known == letter.to_ascii_lowercase())?;
        buffer = (buffer << 5) | u32::try_from(digit).ok()?;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((buffer >> bits) & 255).ok()?);
        }
    }
    bytes.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::inbound::{House, read};

    const KEY: &[u8; 32] = &[7; 32];
    const OTHER_KEY: &[u8; 32] = &[8; 32];
    const REFERENCE: &str = "HM-7KQM-2XT9";

    fn mail(headers: &str) -> IncomingMail {
        use crate::domain::mail::Inbound;
        let bytes = format!("From: ann@example.com\r\n{headers}\r\n\r\nYes.");
        match read(bytes.as_bytes(), &House::default()) {
            Inbound::Mail(mail) => *mail,
            Inbound::Quarantined(reason) => panic!("{reason}"),
        }
    }

    fn ticket(headers: &str) -> Option<String> {
        ticket_reference_of(&mail(headers), KEY)
    }

    #[test]
    fn an_answer_finds_its_ticket_by_the_reply_address() {
        let ours = EmailAddress::parse("privacy@halden.example").unwrap();
        let address = reply_address(KEY, REFERENCE, &ours).unwrap();
        let to = address.as_str();
        assert_eq!(ticket(&format!("To: Halden <{to}>")).as_deref(), Some(REFERENCE));
        assert_eq!(ticket(&format!("Cc: x@y.example, {to}")).as_deref(), Some(REFERENCE));
        let shouted = to.to_uppercase();
        assert_eq!(ticket(&format!("Delivered-To: {shouted}")).as_deref(), Some(REFERENCE));
    }

    #[test]
    fn an_answer_finds_its_ticket_and_letter_by_the_message_id() {
        let id = message_id(KEY, REFERENCE, "0197-ab_1", "Halden.example");
        assert_eq!(id, message_id(KEY, REFERENCE, "0197-ab_1", "halden.example"));
        for headers in [format!("In-Reply-To: <{id}>"), format!("References: <{id}> <own@x>")] {
            assert_eq!(ticket(&headers).as_deref(), Some(REFERENCE));
            assert_eq!(letter_of(&mail(&headers), KEY).unwrap().letter, "0197-ab_1");
        }
    }

    #[test]
    fn who_knows_a_reference_gets_nothing() {
        let token = reply_token(OTHER_KEY, REFERENCE);
        let id = message_id(OTHER_KEY, REFERENCE, "l1", "halden.example");
        for headers in [
            "Subject: HM-7KQM-2XT9".to_owned(),
            "To: privacy+hm-7kqm-2xt9@halden.example".to_owned(),
            "To: privacy+hm-7kqm-2xt9-aaaaaaaaaaaaaaaa@halden.example".to_owned(),
            format!("To: privacy+{token}@halden.example"),
            format!("In-Reply-To: <{id}>"),
            "In-Reply-To: <desk.hm-7kqm-2xt9.l1.aaaaaaaaaaaaaaaa@halden.example>".to_owned(),
        ] {
            assert_eq!(ticket(&headers), None, "{headers}");
        }
    }

    #[test]
    fn a_signature_holds_for_its_own_words_only() {
        let token = reply_token(KEY, REFERENCE);
        let signature = token.rsplit_once('-').unwrap().1;
        assert_eq!(ticket(&format!("To: p+hm-7kqm-2xt8-{signature}@halden.example")), None);
        let id = format!("desk.hm-7kqm-2xt9.l1.{signature}@halden.example");
        assert_eq!(ticket(&format!("In-Reply-To: <{id}>")), None);
    }

    #[test]
    fn names_cannot_break_an_address_or_an_id() {
        let id = message_id(KEY, "A.B@C\r\n>", "x y", "halden.example");
        assert!(id.bytes().all(|b| b.is_ascii_graphic()) && id.matches('@').count() == 1, "{id}");
        assert!(has_our_shape(&id, "halden.example"));
    }

    #[test]
    fn base32_goes_both_ways() {
        let bytes = [0, 255, 1, 254, 127, 128, 3, 77, 200, 9];
        assert_eq!(from_base32(&base32(&bytes)), Some(bytes));
        assert_eq!(from_base32("aaaaaaaaaaaaaaa1"), None);
    }
}
