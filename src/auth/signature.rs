//! The signature under a certificate: Ed25519 (RFC 8032) in an envelope of DSSE 1.0.2.
//!
//! The envelope carries the signed bytes themselves, so there is no canonical form to agree on, and
//! what is signed names its type: a signature for something else is none for a certificate
//! (<https://github.com/secure-systems-lab/dsse>, `protocol.md` and `envelope.md`). The person's
//! copy has one field more, the key to the address. Unlike DSSE at large we refuse every other
//! field: nothing that is not signed may ride along.

use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use serde::{Deserialize, Serialize};

use crate::domain::{
    audit::{hex, sha256_hex, unhex},
    certificate::AddressKey,
};

/// What the signed bytes are: part of what is signed.
pub const STATEMENT_TYPE: &str = "application/vnd.privacy-desk.certificate.v1+json";
/// What stands before an Ed25519 key in a `SubjectPublicKeyInfo` (RFC 8410 § 4).
const SPKI_HEAD: [u8; 12] =
    [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
const PEM_BEGIN: &str = "-----BEGIN PUBLIC KEY-----";
const PEM_END: &str = "-----END PUBLIC KEY-----";

/// Signs certificates.
pub struct SigningKey(Ed25519KeyPair);

impl SigningKey {
    /// The key that follows from a seed, which the vault derives for this purpose alone.
    pub fn from_seed(seed: [u8; 32]) -> Result<Self, BadKey> {
        Ed25519KeyPair::from_seed_unchecked(&seed).map(Self).map_err(|_| BadKey)
    }

    /// The key that checks what this one signs.
    pub fn public(&self) -> Result<PublicKey, BadKey> {
        self.0.public_key().as_ref().try_into().map(PublicKey).map_err(|_| BadKey)
    }

    /// Signs a statement: the desk's copy, or with its key the person's.
    pub fn sign(&self, statement: &[u8], key: Option<&AddressKey>) -> Result<String, BadKey> {
        let signature = self.0.try_sign(&encoded(STATEMENT_TYPE, statement)).map_err(|_| BadKey)?;
        let signature = Signature { keyid: self.public()?.id(), sig: BASE64.encode(signature) };
        let envelope = Envelope {
            payload_type: STATEMENT_TYPE.to_owned(),
            payload: BASE64.encode(statement),
            signatures: [signature],
            address_key: key.map(AddressKey::reveal),
        };
        serde_json::to_string(&envelope).map_err(|_| BadKey)
    }
}

/// The key that checks certificates: everybody may have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// Reads a key as [`PublicKey::pem`] or [`PublicKey::digits`] writes it.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(key) = unhex(text) {
            return Some(Self(key));
        }
        let body = text.strip_prefix(PEM_BEGIN)?.strip_suffix(PEM_END)?;
        let bytes = BASE64.decode(body.trim()).ok()?;
        let key = bytes.strip_prefix(&SPKI_HEAD)?;
        Some(Self(key.try_into().ok()?))
    }

    /// The key as every tool for such keys reads it (RFC 7468 § 13).
    pub fn pem(&self) -> String {
        let body = BASE64.encode([SPKI_HEAD.as_slice(), &self.0].concat());
        format!("{PEM_BEGIN}\n{body}\n{PEM_END}\n")
    }

    /// The key as 64 hexadecimal digits.
    pub fn digits(&self) -> String {
        hex(&self.0)
    }

    /// By what a signature names the key: its SHA-256.
    pub fn id(&self) -> String {
        sha256_hex(&self.0)
    }

    /// The statement in a file, if this key signed it.
    pub fn open(&self, file: &[u8]) -> Result<Opened, NotCertified> {
        let envelope: Envelope =
            serde_json::from_slice(file).map_err(|_| NotCertified::NoEnvelope)?;
        if envelope.payload_type != STATEMENT_TYPE {
            return Err(NotCertified::OtherType);
        }
        let [signature] = &envelope.signatures;
        if signature.keyid != self.id() {
            return Err(NotCertified::OtherKey);
        }
        let bytes = |text: &str| BASE64.decode(text).map_err(|_| NotCertified::NoEnvelope);
        let statement = bytes(&envelope.payload)?;
        UnparsedPublicKey::new(&ED25519, &self.0)
            .verify(&encoded(STATEMENT_TYPE, &statement), &bytes(&signature.sig)?)
            .map_err(|_| NotCertified::Changed)?;
        let key = envelope.address_key.map(|text| AddressKey::parse(&text));
        let address_key = key.map(|key| key.ok_or(NotCertified::BadAddressKey)).transpose()?;
        Ok(Opened { statement, address_key })
    }
}

/// A statement whose signature is good.
#[derive(Debug)]
pub struct Opened {
    /// The very bytes that were signed.
    pub statement: Vec<u8>,
    /// The key to the address, which is not signed: only the person's copy has it.
    pub address_key: Option<AddressKey>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope {
    #[serde(rename = "payloadType")]
    payload_type: String,
    payload: String,
    signatures: [Signature; 1],
    #[serde(default, skip_serializing_if = "Option::is_none")]
    address_key: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Signature {
    keyid: String,
    sig: String,
}

/// The pre-authentication encoding of DSSE: type and body, each behind its length.
fn encoded(kind: &str, body: &[u8]) -> Vec<u8> {
    [format!("DSSEv1 {} {kind} {} ", kind.len(), body.len()).as_bytes(), body].concat()
}

/// No key pair follows from the seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the key that signs certificates can't be used")]
pub struct BadKey;

/// Why a file is no certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotCertified {
    /// Not JSON, or not of this form.
    #[error("this is not a certificate: the file is damaged, or something else")]
    NoEnvelope,
    /// The signature is for something else.
    #[error("this is signed, but not as a certificate of this version")]
    OtherType,
    /// Another key signed it.
    #[error("this names another key than the one it is checked with")]
    OtherKey,
    /// The bytes are not those that were signed.
    #[error("the signature does not fit: the certificate was changed, or is forged")]
    Changed,
    /// What should be the key to the address is none.
    #[error("the key to the address is damaged; the certificate itself was not changed")]
    BadAddressKey,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::Token;

    fn key() -> SigningKey {
        SigningKey::from_seed([7; 32]).unwrap()
    }

    #[test]
    fn what_is_signed_opens_with_its_public_key_only() {
        let secret = AddressKey::of(&Token::from_chance([1; 32]));
        let file = key().sign(b"{}", Some(&secret)).unwrap();
        let opened = key().public().unwrap().open(file.as_bytes()).unwrap();
        assert_eq!((opened.statement.as_slice(), opened.address_key), (&b"{}"[..], Some(secret)));
        let other = SigningKey::from_seed([8; 32]).unwrap().public().unwrap();
        assert_eq!(other.open(file.as_bytes()).unwrap_err(), NotCertified::OtherKey);
    }

    #[test]
    fn no_byte_of_the_desk_s_copy_can_be_changed() {
        let (file, public) = (key().sign(b"{\"a\":1}", None).unwrap(), key().public().unwrap());
        for (at, _) in file.bytes().enumerate() {
            for flip in [1, 2, 0x20] {
                let mut bytes = file.clone().into_bytes();
                bytes[at] ^= flip;
                assert!(public.open(&bytes).is_err(), "byte {at}: {}", file[at..].to_owned());
            }
        }
    }

    #[test]
    fn a_signature_for_something_else_is_none_for_a_certificate() {
        let (key, public) = (key(), key().public().unwrap());
        let file = key.sign(b"{}", None).unwrap();
        let other = file.replace("certificate.v1", "certificate.v2");
        assert_eq!(public.open(other.as_bytes()).unwrap_err(), NotCertified::OtherType);
        let more = file.replace("\"payload\"", "\"note\":\"x\",\"payload\"");
        assert_eq!(public.open(more.as_bytes()).unwrap_err(), NotCertified::NoEnvelope);
    }

    #[test]
    fn type_and_body_are_encoded_as_the_specification_has_it() {
        let encoded = encoded("http://example.com/HelloWorld", b"hello world");
        assert_eq!(encoded, b"DSSEv1 29 http://example.com/HelloWorld 11 hello world");
    }

    #[test]
    fn the_public_key_reads_as_it_is_written() {
        let public = key().public().unwrap();
        // As OpenSSL 3 derives and writes it for this seed.
        let body = "MCowBQYDK2VwAyEA6kpsY+KcUgq+9VB7Ey7F+ZVHdq6+vnuSQh7qaRRG0iw=";
        assert_eq!(public.pem(), format!("{PEM_BEGIN}\n{body}\n{PEM_END}\n"));
        for text in [public.pem(), public.digits()] {
            assert_eq!(PublicKey::parse(&text), Some(public.clone()));
        }
        for wrong in ["", PEM_BEGIN, &public.pem()[1..], &public.digits()[1..]] {
            assert_eq!(PublicKey::parse(wrong), None, "{wrong}");
        }
    }
}
