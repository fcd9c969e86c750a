//! JSON Web Tokens (RFC 7519), HS256 only: for machines, never for people's sessions.
//!
//! `iss`, `aud`, `exp` and `nbf` are required and checked; the algorithm is fixed, whatever the
//! token's header says; every token of ours has a `jti` by which it can be revoked.

use chrono::TimeDelta;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode};
use serde::{Deserialize, Serialize};

use crate::domain::{
    Time,
    person::{EmailAddress, Identifier},
    request::{Scope, words},
};

/// The longest life of a token that the company's own app signs. What it asks for is told from a
/// replay by its `jti`, which we forget with the person: by then the token must have ended.
const APP_TOKEN_LIFE: TimeDelta = TimeDelta::days(1);
/// Who issues our own tokens.
const ISSUER: &str = "privacy-desk";

words! {
    /// What a machine token is for.
    TokenScope {
        /// Hand in raw mail.
        Intake = "intake",
        /// Hand in requests on behalf of people, who then prove who they are.
        Requests = "requests",
        /// Ask which addresses must not be imported.
        Import = "import",
        /// Let an address be imported again: whoever imports can't allow it to themselves.
        Readmission = "readmission",
    }
}

/// The claims of a token of ours.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[expect(missing_docs, reason = "RFC 7519 § 4.1, and what the token is for")]
pub struct Claims {
    pub iss: String,
    pub aud: String,
    pub exp: i64,
    pub nbf: i64,
    pub jti: String,
    pub scope: String,
}

/// Issues and checks our own tokens.
#[derive(Clone)]
pub struct Signer {
    key: [u8; 32],
    audience: String,
}

impl Signer {
    /// A signer with a key from the vault. The audience is the address of this desk.
    pub const fn new(key: [u8; 32], audience: String) -> Self {
        Self { key, audience }
    }

    /// Issues a token.
    pub fn issue(
        &self,
        scope: TokenScope,
        jti: &str,
        (from, until): (Time, Time),
    ) -> Result<String, TokenError> {
        let claims = Claims {
            iss: ISSUER.to_owned(),
            aud: self.audience.clone(),
            exp: until.timestamp(),
            nbf: from.timestamp(),
            jti: jti.to_owned(),
            scope: scope.as_str().to_owned(),
        };
        encode(&Header::new(Algorithm::HS256), &claims, &EncodingKey::from_secret(&self.key))
            .map_err(|_| TokenError::Invalid)
    }

    /// Checks a token and what it is for. Whether it was revoked, the database knows.
    pub fn verify(&self, token: &str, scope: TokenScope, now: Time) -> Result<Claims, TokenError> {
        let claims: Claims = verified(token, &self.key, (ISSUER, &self.audience))?;
        in_time(claims.nbf, claims.exp, now)?;
        if claims.scope == scope.as_str() { Ok(claims) } else { Err(TokenError::WrongScope) }
    }
}

/// A request that the company's own app signed for somebody who is signed in there.
#[derive(Debug, Clone)]
pub struct Signed {
    /// What is to be erased.
    pub scope: Scope,
    /// The person's address, to which we write.
    pub email: EmailAddress,
    /// Further identifiers that the app vouches for.
    pub identifiers: Vec<Identifier>,
    /// The id of this request: a second delivery is the same request.
    pub id: String,
}

#[derive(Clone, Deserialize)]
struct AppClaims {
    exp: i64,
    nbf: i64,
    jti: String,
    email: String,
    scope: String,
    #[serde(default)]
    external_id: Option<String>,
    #[serde(default)]
    facebook_id: Option<String>,
}

/// Checks a token of the company's own app. It needs an id and may not live for longer than a day.
pub fn verify_app(
    token: &str,
    secret: &[u8],
    (app, audience): (&str, &str),
    now: Time,
) -> Result<Signed, TokenError> {
    let claims: AppClaims = verified(token, secret, (app, audience))?;
    in_time(claims.nbf, claims.exp, now)?;
    let lives = claims.exp.saturating_sub(now.timestamp());
    if claims.jti.is_empty() || lives > APP_TOKEN_LIFE.num_seconds() {
        return Err(TokenError::Invalid);
    }
    let further = [("external_id", &claims.external_id), ("facebook_id", &claims.facebook_id)];
    Ok(Signed {
        scope: Scope::parse(&claims.scope).ok_or(TokenError::WrongScope)?,
        email: EmailAddress::parse(&claims.email).map_err(|_| TokenError::Invalid)?,
        identifiers: further
            .into_iter()
            .filter_map(|(kind, value)| Identifier::parse(kind, value.as_deref()?).ok())
            .collect(),
        id: claims.jti,
    })
}

/// Signature, issuer and audience. The time is checked apart: it is an argument here.
fn verified<C: serde::de::DeserializeOwned + Clone>(
    token: &str,
    secret: &[u8],
    (issuer, audience): (&str, &str),
) -> Result<C, TokenError> {
    let mut rules = Validation::new(Algorithm::HS256);
    rules.set_required_spec_claims(&["exp", "nbf", "iss", "aud"]);
    rules.set_issuer(&[issuer]);
    rules.set_audience(&[audience]);
    rules.validate_exp = false;
    rules.validate_nbf = false;
    decode::<C>(token, &DecodingKey::from_secret(secret), &rules)
        .map(|data| data.claims)
        .map_err(|_| TokenError::Invalid)
}

/// Exact: between our own machines there is no need for leeway.
const fn in_time(nbf: i64, exp: i64, now: Time) -> Result<(), TokenError> {
    let now = now.timestamp();
    if now < nbf || now >= exp { Err(TokenError::NotInTime) } else { Ok(()) }
}

/// Why a token opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// Not ours, changed, or without a required claim.
    #[error("the token is not one that this desk accepts")]
    Invalid,
    /// Before `nbf` or after `exp`.
    #[error("the token is not valid at this time")]
    NotInTime,
    /// Good for something else.
    #[error("the token is for something else")]
    WrongScope,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Time {
        text.parse().unwrap()
    }

    fn signer() -> Signer {
        Signer::new([1; 32], "https://desk.example".to_owned())
    }

    fn token(scope: TokenScope) -> String {
        let period = (at("2026-11-22T09:00:00Z"), at("2026-11-23T09:00:00Z"));
        signer().issue(scope, "j1", period).unwrap()
    }

    #[test]
    fn a_token_is_good_in_its_time_for_its_purpose_and_its_desk() {
        let token = token(TokenScope::Intake);
        let noon = at("2026-11-22T12:00:00Z");
        assert_eq!(signer().verify(&token, TokenScope::Intake, noon).unwrap().jti, "j1");
        let refused =
            |signer: Signer, scope, now: &str| signer.verify(&token, scope, at(now)).unwrap_err();
        let day = "2026-11-22T12:00:00Z";
        assert_eq!(refused(signer(), TokenScope::Requests, day), TokenError::WrongScope);
        assert_eq!(
            refused(signer(), TokenScope::Intake, "2026-11-23T09:00:00Z"),
            TokenError::NotInTime
        );
        assert_eq!(
            refused(signer(), TokenScope::Intake, "2026-11-22T08:59:59Z"),
            TokenError::NotInTime
        );
        let other = Signer::new([1; 32], "https://other.example".to_owned());
        assert_eq!(refused(other, TokenScope::Intake, day), TokenError::Invalid);
        let forged = Signer::new([2; 32], "https://desk.example".to_owned());
        assert_eq!(refused(forged, TokenScope::Intake, day), TokenError::Invalid);
    }

    #[test]
    fn a_token_without_algorithm_or_claims_is_refused() {
        use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as base64};
        let noon = at("2026-11-22T12:00:00Z");
        let unsigned = format!(
            "{}.{}.",
            base64.encode(r#"{"alg":"none","typ":"JWT"}"#),
            token(TokenScope::Intake).split('.').nth(1).unwrap()
        );
        assert!(signer().verify(&unsigned, TokenScope::Intake, noon).is_err());
        let bare = encode(
            &Header::new(Algorithm::HS256),
            &serde_json::json!({"iss": "privacy-desk", "scope": "intake", "jti": "j", "exp": 4_000_000_000_i64}),
            &EncodingKey::from_secret(&[1; 32]),
        )
        .unwrap();
        assert!(signer().verify(&bare, TokenScope::Intake, noon).is_err());
    }
}
