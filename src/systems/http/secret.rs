//! How a call proves who we are. The secret comes from the environment or from a file of its own,
//! never from the system's file, which people copy, mail and keep under version control.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use reqwest::header::{AUTHORIZATION, HeaderName, HeaderValue};
use serde_saphyr::Spanned;
use zeroize::Zeroizing;

use super::yaml::{Auth, Secret};
use crate::systems::file::{Bad, Secrets, line};

const NEVER: &str = "a secret never stands in the file: name the environment variable that holds \
                     it with token_env, or a file that does with token_file";

/// The fixed headers of every call.
pub(super) fn headers(
    written: &BTreeMap<String, Spanned<String>>,
) -> Result<Vec<(HeaderName, HeaderValue)>, Bad> {
    written
        .iter()
        .map(|(name, value)| {
            let bad = |reason: &str| (line(value), format!("headers: {name}: {reason}"));
            let sounds_secret = ["authorization", "cookie", "key", "token", "secret"]
                .iter()
                .any(|word| name.to_ascii_lowercase().contains(word));
            if sounds_secret {
                return Err(bad("this belongs into auth, with token_env or token_file"));
            }
            let parsed = name.parse::<HeaderName>().map_err(|_| bad("not the name of a header"))?;
            let value = value.value.parse().map_err(|_| bad("not the value of a header"))?;
            Ok((parsed, value))
        })
        .collect()
}

/// The header that proves who we are.
pub(super) fn auth(
    written: &Spanned<Auth>,
    secrets: &Secrets<'_>,
) -> Result<(HeaderName, HeaderValue), Bad> {
    let auth = &written.value;
    match (&auth.bearer, &auth.basic, &auth.header) {
        (Some(bearer), None, None) => {
            unused(bearer, &[("name", &bearer.value.name), ("user", &bearer.value.user)])?;
            let prefix = bearer.value.prefix.as_deref().unwrap_or("Bearer");
            let token = token(bearer, secrets)?;
            Ok((AUTHORIZATION, sealed(line(bearer), &format!("{prefix} {}", *token))?))
        }
        (None, Some(basic), None) => {
            unused(basic, &[("name", &basic.value.name), ("prefix", &basic.value.prefix)])?;
            let user = basic.value.user.as_deref().unwrap_or_default();
            let token = token(basic, secrets)?;
            let both = Zeroizing::new(format!("{user}:{}", *token));
            let coded = Zeroizing::new(STANDARD.encode(both.as_bytes()));
            Ok((AUTHORIZATION, sealed(line(basic), &format!("Basic {}", *coded))?))
        }
        (None, None, Some(header)) => {
            unused(header, &[("user", &header.value.user)])?;
            let bad = |reason: &str| (line(header), format!("auth: {reason}"));
            let name = header.value.name.as_deref().ok_or_else(|| bad("header needs a name"))?;
            let name = name.parse().map_err(|_| bad("name is not the name of a header"))?;
            let token = token(header, secrets)?;
            let value = match &header.value.prefix {
                Some(prefix) => Zeroizing::new(format!("{prefix} {}", *token)),
                None => token,
            };
            Ok((name, sealed(line(header), &value)?))
        }
        _ => Err((line(written), "auth: give one of bearer, basic and header".to_owned())),
    }
}

fn unused(written: &Spanned<Secret>, keys: &[(&str, &Option<String>)]) -> Result<(), Bad> {
    let given = keys.iter().find(|(_, value)| value.is_some());
    given.map_or(Ok(()), |(key, _)| Err((line(written), format!("auth: `{key}` has no use here"))))
}

fn token(written: &Spanned<Secret>, secrets: &Secrets<'_>) -> Result<Zeroizing<String>, Bad> {
    let secret = &written.value;
    if secret.token.is_some() {
        return Err((line(written), NEVER.to_owned()));
    }
    let what = "secret (one line, without blanks)";
    secrets.token(line(written), secret.token_file.as_ref(), secret.token_env.as_ref(), what)
}

/// A header that is never printed.
fn sealed(line: u64, text: &str) -> Result<HeaderValue, Bad> {
    let value = HeaderValue::from_str(text);
    let mut value = value.map_err(|_| (line, "auth: not the value of a header".to_owned()))?;
    value.set_sensitive(true);
    Ok(value)
}
