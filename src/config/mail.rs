//! The section `mail`: what goes out, and the mailboxes that we empty ourselves.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error as _, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer},
};

/// Letters, and mailboxes that we empty.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// The address that letters come from, and that answers go to.
    pub from: String,
    /// `smtp://…`, `smtps://…`, or `file:///DIRECTORY`.
    pub outbound: String,
    /// Further addresses of ours: mail from them opens no ticket.
    #[serde(default)]
    pub own_addresses: Vec<String>,
    /// Our own mail server's name in `Authentication-Results` (RFC 8601).
    #[serde(default)]
    pub authserv_id: Option<String>,
    /// How many letters leave within an hour, whoever they are to.
    #[serde(default = "many")]
    pub letters_per_hour: u32,
    /// Mailboxes on servers: one table, or several.
    #[serde(default, deserialize_with = "one_or_several")]
    pub imap: Vec<ImapMailbox>,
    /// Mailboxes in folders of this machine: one table, or several.
    #[serde(default, deserialize_with = "one_or_several")]
    pub maildir: Vec<Maildir>,
}

/// A mailbox on a server. One of `password`, `password_file` and `token_file` is needed.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImapMailbox {
    /// `imaps://host` (TLS) or `imap://host` (STARTTLS); `?tls=none` for plaintext.
    pub server: String,
    /// A file in PEM with the authority that signed the server's certificate, where this machine
    /// does not know it.
    #[serde(default)]
    pub ca_file: Option<String>,
    /// Who we are there.
    pub user: String,
    /// The password: from the environment, where a file is not wanted.
    #[serde(default)]
    pub password: Option<String>,
    /// The file with the password, read at each sign-in.
    #[serde(default)]
    pub password_file: Option<String>,
    /// The file with an OAuth 2 bearer token (XOAUTH2), read at each sign-in.
    #[serde(default)]
    pub token_file: Option<String>,
    /// The folder that is emptied.
    #[serde(default = "inbox")]
    pub folder: String,
    /// Where stored mail is moved; where there is none, it is marked as read.
    #[serde(default)]
    pub move_to: Option<String>,
    /// How long the server may be silent before we look by ourselves.
    #[serde(default = "a_minute")]
    pub poll_seconds: u32,
}

/// A mailbox in a folder of this machine.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Maildir {
    /// The folder that holds `new` and `cur`.
    pub folder: String,
    /// How often we look.
    #[serde(default = "some_seconds")]
    pub poll_seconds: u32,
}

/// Reads `[mail.imap]` as well as `[[mail.imap]]`; a mistake is told as in a single table.
fn one_or_several<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    deserializer.deserialize_any(OneOrSeveral(PhantomData))
}

struct OneOrSeveral<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrSeveral<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a table, or several")
    }

    fn visit_map<A: MapAccess<'de>>(self, table: A) -> Result<Vec<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(table)).map(|one| vec![one])
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut tables: A) -> Result<Vec<T>, A::Error> {
        let mut several = Vec::new();
        loop {
            let number = several.len() + 1;
            let next = tables.next_element();
            match next.map_err(|error| A::Error::custom(format!("entry {number}: {error}")))? {
                Some(one) => several.push(one),
                None => break,
            }
        }
        Ok(several)
    }
}

const fn many() -> u32 {
    300
}

fn inbox() -> String {
    "INBOX".to_owned()
}

const fn a_minute() -> u32 {
    60
}

const fn some_seconds() -> u32 {
    5
}
