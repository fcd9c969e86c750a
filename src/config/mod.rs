//! The configuration: `privacy-desk.toml`, with every key also as `PRIVACY_DESK__SECTION__KEY`.
//!
//! Read once at the start and handed down as values. A mistake is told with its key and what to
//! write instead.

use std::{borrow::Cow, collections::BTreeMap, ffi::OsString, path::Path};

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use crate::domain::{
    controller::{Authority, Controller},
    person::EmailAddress,
    request::Law,
    watch,
};

mod mail;

pub use self::mail::{ImapMailbox, Mail, Maildir};

/// The whole of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The company that answers for the data.
    pub company: Company,
    /// The web server.
    #[serde(default)]
    pub server: Server,
    /// Our own database.
    #[serde(default)]
    pub database: Database,
    /// Letters, and mailboxes that we empty.
    pub mail: Mail,
    /// The key that seals personal data.
    #[serde(default)]
    pub vault: VaultFile,
    /// The connected systems.
    #[serde(default)]
    pub systems: Systems,
    /// The work behind the pages.
    #[serde(default)]
    pub jobs: Jobs,
    /// What the company decided once for all requests.
    #[serde(default)]
    pub policy: Policy,
    /// The company's own app, where it signs for people who are signed in there.
    #[serde(default)]
    pub app: Option<App>,
}

/// See [`Controller`].
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields of `Controller`")]
pub struct Company {
    pub name: String,
    #[serde(default)]
    pub address: String,
    pub privacy_contact: String,
    #[serde(default)]
    pub authority: String,
    #[serde(default)]
    pub authority_url: String,
    #[serde(default)]
    pub privacy_notice_url: Option<String>,
    #[serde(default = "utc")]
    pub time_zone: String,
    #[serde(default)]
    pub region: String,
    #[serde(default = "gdpr")]
    pub default_law: String,
}

/// Where the pages are.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Server {
    /// The address to listen on.
    pub bind: String,
    /// What links in letters begin with. Plain http is accepted on loopback only.
    pub base_url: String,
    /// Where `/metrics` listens; nowhere if empty.
    pub metrics_bind: String,
    /// Proxies whose `X-Forwarded-For` is believed: addresses, or networks such as `10.0.0.0/8`.
    pub trusted_proxies: Vec<String>,
}

/// Our own database.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Database {
    /// `sqlite://file` or `postgres://…`.
    pub url: String,
    /// Whether a PostgreSQL on another machine may be spoken to without TLS.
    pub allow_plaintext: bool,
}

/// The key that seals personal data.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct VaultFile {
    /// Made by `privacy-desk migrate` where there is none. Back it up apart from the database.
    pub key_file: String,
    /// The list of destroyed keys, which the desk adds to; empty: beside the key file, with
    /// `.shredded` behind its name.
    pub shredded_file: String,
}

/// The connected systems.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Systems {
    /// The folder with one file for each.
    pub folder: String,
}

/// The work behind the pages.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Jobs {
    /// How long a job stays with a worker that does not answer, before another one takes it. A
    /// worker that lives holds on to its job by answering four times in this time.
    pub lease_seconds: u32,
}

/// What the company decided once for all requests.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Policy {
    /// Who approves: `agent`, or the name of a policy, for all kinds or for each.
    pub approval: Approval,
    /// How long an approved erasure may still be withdrawn.
    pub cooling_off_hours: u32,
    /// How long after closing our own copy of the person is kept.
    pub forget_after_days: u32,
}

/// Who approves.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Approval {
    /// The same for every kind.
    Same(String),
    /// By kind: `erase_data`, `delete_account`.
    ByKind(BTreeMap<String, String>),
}

impl Approval {
    /// The name of the policy that approves this kind, if an agent need not.
    pub fn policy_for(&self, kind: &str) -> Option<String> {
        let name = match self {
            Self::Same(name) => Some(name.as_str()),
            Self::ByKind(names) => names.get(kind).map(String::as_str),
        };
        name.filter(|name| *name != "agent" && !name.is_empty()).map(str::to_owned)
    }
}

/// The company's own app. It signs a JWT (HS256) for a person who is signed in there.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct App {
    /// Its name: the `iss` of its tokens, and the actor in the audit log.
    pub name: String,
    /// The file with the shared secret, at least 32 bytes.
    pub secret_file: String,
}

impl Config {
    /// Reads the file and the environment; the environment wins.
    pub fn read(path: &Path) -> Result<Self, BadConfig> {
        let file = config::File::from(path).format(config::FileFormat::Toml);
        let (lists, values) = environment();
        let read = config::Config::builder().add_source(file).add_source(values).add_source(lists);
        read.build()
            .and_then(config::Config::try_deserialize)
            .map_err(|error| BadConfig::Unreadable(error.to_string()))
    }

    /// The same without its secrets, to be shown.
    #[must_use]
    pub fn masked(&self) -> Self {
        let mut shown = self.clone();
        shown.database.url = without_password(&shown.database.url);
        shown.mail.outbound = without_password(&shown.mail.outbound);
        for password in shown.mail.imap.iter_mut().filter_map(|mailbox| mailbox.password.as_mut()) {
            MASK.clone_into(password);
        }
        shown
    }

    /// The configuration as TOML.
    pub fn to_toml(&self) -> Result<String, BadConfig> {
        toml::to_string_pretty(self).map_err(|error| BadConfig::Unreadable(error.to_string()))
    }

    /// The company, parsed.
    pub fn controller(&self) -> Result<Controller, BadConfig> {
        let company = &self.company;
        let bad = |key, hint| BadConfig::Value { key, hint };
        Ok(Controller {
            name: company.name.clone(),
            address: company.address.clone(),
            privacy_contact: EmailAddress::parse(&company.privacy_contact)
                .map_err(|_| bad("company.privacy_contact", "an e-mail address"))?,
            authority: Authority {
                name: company.authority.clone(),
                url: company.authority_url.clone(),
            },
            privacy_notice_url: company.privacy_notice_url.clone(),
            default_law: Law::parse(&company.default_law)
                .ok_or_else(|| bad("company.default_law", "gdpr, uk_gdpr or ccpa"))?,
            time_zone: company
                .time_zone
                .parse()
                .map_err(|_| bad("company.time_zone", "a zone such as Europe/Berlin"))?,
            region: company.region.clone(),
        })
    }

    /// The address that letters come from.
    pub fn from_address(&self) -> Result<EmailAddress, BadConfig> {
        EmailAddress::parse(&self.mail.from)
            .map_err(|_| BadConfig::Value { key: "mail.from", hint: "an e-mail address" })
    }

    /// How long a job stays with a worker that does not answer.
    pub fn lease(&self) -> Result<TimeDelta, BadConfig> {
        match self.jobs.lease_seconds {
            seconds @ 2..=3600 => Ok(TimeDelta::seconds(i64::from(seconds))),
            _ => Err(BadConfig::Value { key: "jobs.lease_seconds", hint: "from 2 to 3600" }),
        }
    }

    /// How long after closing our own copy of the person is kept. Without it nobody could be looked
    /// for, so it must outlast the watch.
    pub fn forget_after(&self) -> Result<TimeDelta, BadConfig> {
        let last = watch::DAYS.into_iter().max().unwrap_or_default();
        let days = self.policy.forget_after_days;
        if days > last {
            return Ok(TimeDelta::days(i64::from(days)));
        }
        let hint = "31 or more: the systems are looked at again until 30 days after closing, and \
                    whoever is forgotten can't be looked for";
        Err(BadConfig::Value { key: "policy.forget_after_days", hint })
    }

    /// The address of the pages. Plain http would carry confirm links over the network in the open.
    pub fn base_url(&self) -> Result<url::Url, BadConfig> {
        let bad = |hint| BadConfig::Value { key: "server.base_url", hint };
        let url = url::Url::parse(&self.server.base_url)
            .map_err(|_| bad("a URL such as https://privacy.example.com"))?;
        let near = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        let more = url.path() != "/" || url.query().is_some() || url.fragment().is_some();
        match url.scheme() {
            "https" | "http" if more || !url.username().is_empty() => {
                Err(bad("scheme, host and port alone: the pages stand at the top of their host"))
            }
            "https" => Ok(url),
            "http" if near => Ok(url),
            _ => Err(bad("an https:// URL; http:// is accepted on loopback only")),
        }
    }
}

/// Keys that hold several values, with commas between them in the environment.
const LISTS: [&str; 2] = ["server.trusted_proxies", "mail.own_addresses"];

/// The environment: first the lists, then all other values, which stay the text that they are
/// until a key wants a number. Parsed before that, a password or a name such as `007` would be 7.
fn environment() -> (config::Environment, config::Environment) {
    let variable = |key: &str| format!("PRIVACY_DESK__{}", key.replace('.', "__").to_uppercase());
    let of_lists = LISTS.map(variable);
    let is_list = |(name, _): &(String, String)| of_lists.contains(&name.to_uppercase());
    // A variable of somebody else's may hold bytes that are no text.
    let text = |(name, value): (OsString, OsString)| {
        Some((name.into_string().ok()?, value.into_string().ok()?))
    };
    let (lists, values): (Vec<_>, Vec<_>) = std::env::vars_os().filter_map(text).partition(is_list);
    let of = |variables: Vec<(String, String)>| {
        config::Environment::with_prefix("PRIVACY_DESK")
            .prefix_separator("__")
            .separator("__")
            .source(Some(variables.into_iter().collect()))
    };
    let lists = of(lists).try_parsing(true).list_separator(",");
    (LISTS.into_iter().fold(lists, config::Environment::with_list_parse_key), of(values))
}

/// What stands for a secret that is shown.
const MASK: &str = "***";

/// A URL with `***` for a password, in front of the host or among the parameters of libpq.
fn without_password(text: &str) -> String {
    let hides = ["@", "password"].iter().any(|sign| text.contains(sign));
    let Ok(mut url) = url::Url::parse(text) else {
        return if hides { MASK.to_owned() } else { text.to_owned() };
    };
    if !hides || (url.password().is_some() && url.set_password(Some(MASK)).is_err()) {
        return if hides { MASK.to_owned() } else { text.to_owned() };
    }
    if url.query().is_some() {
        let masked = |(key, value): (Cow<'_, str>, Cow<'_, str>)| {
            let value = if key.contains("password") { MASK.into() } else { value.into_owned() };
            (key.into_owned(), value)
        };
        let shown: Vec<(String, String)> = url.query_pairs().map(masked).collect();
        url.query_pairs_mut().clear().extend_pairs(shown);
    }
    url.to_string()
}

impl Default for Server {
    fn default() -> Self {
        Self {
            bind: "127.0.0.1:8080".to_owned(),
            base_url: "http://127.0.0.1:8080".to_owned(),
            metrics_bind: String::new(),
            trusted_proxies: Vec::new(),
        }
    }
}

impl Default for Database {
    fn default() -> Self {
        Self { url: "sqlite://data/desk.sqlite".to_owned(), allow_plaintext: false }
    }
}

impl Default for VaultFile {
    fn default() -> Self {
        Self { key_file: "data/vault.key".to_owned(), shredded_file: String::new() }
    }
}

impl Default for Systems {
    fn default() -> Self {
        Self { folder: "systems".to_owned() }
    }
}

impl Default for Jobs {
    fn default() -> Self {
        Self { lease_seconds: 60 }
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            approval: Approval::Same("agent".to_owned()),
            cooling_off_hours: 72,
            forget_after_days: 35,
        }
    }
}

fn utc() -> String {
    "UTC".to_owned()
}

fn gdpr() -> String {
    "gdpr".to_owned()
}

/// A configuration that can't be used.
#[derive(Debug, thiserror::Error)]
pub enum BadConfig {
    /// The file or the environment can't be read.
    #[error("configuration: {0}")]
    Unreadable(String),
    /// A key holds something else than it should.
    #[error("configuration: {key} must be {hint}")]
    #[expect(missing_docs, reason = "the message names them")]
    Value { key: &'static str, hint: &'static str },
}

#[cfg(test)]
mod tests;
