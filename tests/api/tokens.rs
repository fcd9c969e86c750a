//! Machine tokens: good ones, and the ways in which they are made up.

use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use privacy_desk::{
    auth::TokenScope,
    db,
    domain::act::Actor,
    flow::{self, FlowError},
    vault::Vault,
};
use serde_json::{Value, json};

use crate::harness::TestDesk;

/// The key with which the desk of a test signs its tokens.
pub(crate) fn signing_key() -> [u8; 32] {
    Vault::with_key([7; 32]).derived_key("api-tokens")
}

/// A token with these claims under this key.
pub(crate) fn signed(algorithm: Algorithm, key: &[u8], claims: &Value) -> String {
    encode(&Header::new(algorithm), claims, &EncodingKey::from_secret(key)).unwrap()
}

impl TestDesk {
    pub(crate) fn revokes(&self, jti: &str) {
        let (by, now) = (Actor::agent("ada"), self.world.now());
        let revoked = self
            .application
            .desk
            .db
            .write_now::<_, FlowError>(|tx| flow::staff::revoke_token(tx, jti, &by, now));
        assert!(revoked.unwrap());
    }

    /// The claims of a good token for raw mail, whose jti the desk knows.
    pub(crate) fn good_claims(&self) -> Value {
        let (_, jti) = self.token_for(TokenScope::Intake);
        assert!(self.read(|db| db::tokens::is_good(db, &jti)));
        let now = self.world.now().timestamp();
        json!({
            "iss": "privacy-desk", "aud": self.base_url, "exp": now + 600, "nbf": now,
            "jti": jti, "scope": "intake",
        })
    }
}

/// The claims with one of them exchanged, or without it.
pub(crate) fn with(claims: &Value, name: &str, value: Option<Value>) -> Value {
    let mut changed = claims.as_object().unwrap().clone();
    changed.remove(name);
    changed.extend(value.map(|value| (name.to_owned(), value)));
    Value::Object(changed)
}
