//! The section `mail`: what goes out, and the mailboxes that we empty ourselves.

use serde::{Deserialize, Serialize};

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
    /// A mailbox on a server.
    #[serde(default)]
    pub imap: Option<ImapMailbox>,
    /// A mailbox in a folder of this machine.
    #[serde(default)]
    pub maildir: Option<Maildir>,
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
