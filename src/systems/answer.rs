//! What a system answered over HTTP, and what an answer that is no success means.

use std::time::Duration;

use chrono::DateTime;
use reqwest::header::{CONTENT_TYPE, DATE, HeaderMap, HeaderName, RETRY_AFTER};
use serde::de::DeserializeOwned;

use super::Fault;
use crate::domain::erasure::Hindrance;

/// The longest that we let a system tell us to wait: after an hour we look again by ourselves.
const WAIT_MAX: Duration = Duration::from_hours(1);

/// An answer, read whole.
pub struct Answer {
    status: u16,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    pub(super) const fn new(status: u16, headers: HeaderMap, body: Vec<u8>) -> Self {
        Self { status, headers, body }
    }

    /// The status code.
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// Whether there is no body.
    pub const fn is_empty(&self) -> bool {
        self.body.is_empty()
    }

    /// The body as JSON, if it says that it is JSON. A login page with status 200 is no answer.
    ///
    /// The parser's words are dropped: they may quote the body.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        if let Some(kind) = self.header(CONTENT_TYPE).filter(|kind| !is_json(kind)) {
            let kind: String = kind.chars().take_while(|c| *c != ';').take(40).collect();
            return Err(Fault::Unexpected(format!("{} with {kind} in place of JSON", self.status)));
        }
        serde_json::from_slice(&self.body).map_err(|error| {
            let what = if error.is_data() { "JSON of another shape" } else { "broken JSON" };
            Fault::Unexpected(format!("{} with {what}", self.status))
        })
    }

    /// What an answer means that the caller has no other meaning for.
    pub fn fault(&self) -> Fault {
        let status = self.status;
        match status {
            // Some accounts answer 503 where they mean 429 (mediatoolkit/activecampaign-v3-php#18).
            408 | 429 | 500..=599 => Fault::Later {
                hindrance: Hindrance::Unreachable,
                detail: format!("the system answered {status}"),
                after: self.retry_after(),
            },
            401 | 403 => Fault::NeedsPerson {
                hindrance: Hindrance::Credentials,
                detail: format!("the system answered {status}: check its key and the key's rights"),
            },
            300..=399 => Fault::Unexpected(format!(
                "{status}, a redirect, which is never followed: enter the system's own address"
            )),
            _ => Fault::Unexpected(format!("status {status}")),
        }
    }

    /// How long the system asks us to wait: seconds or a date (RFC 9110 § 10.2.3), an hour at most.
    ///
    /// A date is measured against the answer's own `Date`: both come from the same clock.
    pub fn retry_after(&self) -> Option<Duration> {
        let asked = self.header(RETRY_AFTER)?.trim();
        if !asked.is_empty() && asked.bytes().all(|b| b.is_ascii_digit()) {
            let seconds = asked.parse().unwrap_or(u64::MAX);
            return Some(Duration::from_secs(seconds).min(WAIT_MAX));
        }
        let until = DateTime::parse_from_rfc2822(asked).ok()?;
        let now = DateTime::parse_from_rfc2822(self.header(DATE)?).ok()?;
        Some((until - now).to_std().unwrap_or_default().min(WAIT_MAX))
    }

    fn header(&self, name: HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// `application/json`, `application/vnd.api+json`, with or without parameters.
fn is_json(content_type: &str) -> bool {
    let kind = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind == "application/json" || kind.ends_with("+json")
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn answer(status: u16, headers: &[(HeaderName, &str)], body: &str) -> Answer {
        let pairs = headers.iter().map(|(name, value)| (name.clone(), value.parse().unwrap()));
        Answer::new(status, pairs.collect(), body.as_bytes().to_vec())
    }

    fn wait(retry_after: &str) -> Option<u64> {
        let date = (DATE, "Sun, 22 Nov 2026 09:00:00 GMT");
        answer(429, &[(RETRY_AFTER, retry_after), date], "").retry_after().map(|d| d.as_secs())
    }

    #[test]
    fn b2_a_system_may_ask_for_seconds_or_a_date_but_not_for_days() {
        assert_eq!(wait("1"), Some(1));
        assert_eq!(wait(" 30 "), Some(30));
        assert_eq!(wait("86400"), Some(3600));
        assert_eq!(wait("99999999999999999999999999"), Some(3600));
        assert_eq!(wait("Sun, 22 Nov 2026 09:02:00 GMT"), Some(120));
        assert_eq!(wait("Mon, 23 Nov 2026 09:02:00 GMT"), Some(3600));
        assert_eq!(wait("Sun, 22 Nov 2026 08:00:00 GMT"), Some(0));
        for garbage in ["", "soon", "-5", "1.5", "2026-11-22"] {
            assert_eq!(wait(garbage), None, "{garbage}");
        }
        assert_eq!(answer(429, &[], "").retry_after(), None);
    }

    #[test]
    fn b4_what_is_not_json_is_not_understood_and_not_quoted() {
        let bad = [
            (Some("text/html"), "{\"contacts\":[]}"),
            (Some("application/json"), "<html>ann@example.com</html>"),
            (Some("application/json"), "{\"contacts\":[{\"email\":\"ann@exam"),
            (None, ""),
        ];
        for (kind, body) in bad {
            let headers: Vec<_> = kind.map(|kind| (CONTENT_TYPE, kind)).into_iter().collect();
            let fault = answer(200, &headers, body).json::<Value>().unwrap_err();
            assert!(matches!(fault, Fault::Unexpected(_)));
            assert!(!fault.to_string().contains("ann"), "{fault}");
        }
        let nested = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
        assert!(answer(200, &[], &nested).json::<Value>().is_err());
        let api = (CONTENT_TYPE, "application/vnd.api+json; charset=utf-8");
        assert!(answer(200, &[api], "{}").json::<Value>().is_ok());
    }

    #[test]
    fn every_status_has_a_meaning() {
        let hindrance = |status| match answer(status, &[], "").fault() {
            Fault::Later { hindrance, .. } => format!("later: {hindrance}"),
            Fault::NeedsPerson { hindrance, .. } => format!("person: {hindrance}"),
            Fault::Unexpected(_) => "unexpected".to_owned(),
        };
        for (status, expect) in [
            (408, "later: unreachable"),
            (429, "later: unreachable"),
            (500, "later: unreachable"),
            (503, "later: unreachable"),
            (401, "person: credentials"),
            (403, "person: credentials"),
            (302, "unexpected"),
            (404, "unexpected"),
            (418, "unexpected"),
        ] {
            assert_eq!(hindrance(status), expect, "{status}");
        }
    }
}
