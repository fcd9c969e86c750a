//! What proves that a form comes from a page that we gave to this very session.

use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use crate::domain::audit::hex;

/// The name of the cookie. `__Host-` binds it to this host, to TLS and to the root path
/// (RFC 6265bis § 4.1.3.2).
pub const COOKIE: &str = "__Host-desk";

/// Makes and checks the tokens in the forms of staff (OWASP CSRF: one for each session, made from
/// it by HMAC).
#[derive(Clone)]
pub struct FormTokens {
    key: [u8; 32],
}

impl FormTokens {
    /// Tokens under a key from the vault.
    pub const fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// The token for the forms of this session.
    pub fn of(&self, session: &str) -> String {
        hex(&self.mac(session).finalize().into_bytes())
    }

    /// Whether this token was made for this session. Takes the same time for every wrong one.
    pub fn is_of(&self, session: &str, token: &str) -> bool {
        let same = token.bytes().zip(self.of(session).bytes()).fold(0, |all, (a, b)| all | (a ^ b));
        token.len() == 64 && same == 0
    }

    fn mac(&self, session: &str) -> Hmac<Sha256> {
        let mut block = [0; 64];
        let (front, _) = block.split_at_mut(32);
        front.copy_from_slice(&self.key);
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new(&block.into());
        mac.update(session.as_bytes());
        mac
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_fits_its_own_session_only() {
        let tokens = FormTokens::new([3; 32]);
        let token = tokens.of("one");
        assert!(tokens.is_of("one", &token));
        assert!(!tokens.is_of("two", &token));
        assert!(!tokens.is_of("one", ""));
        assert!(!FormTokens::new([4; 32]).is_of("one", &token));
    }
}
