//! A mailbox on a server, over IMAP (RFC 3501), with TLS from the start or by STARTTLS.

use std::{fmt, path::PathBuf, sync::Arc, time::Duration};

use secrecy::SecretString;
use url::{Host, Url};

use super::SourceError;
use crate::domain::{Time, mail::Position};

mod connection;

mod progress;

mod mailbox;

mod utf7;

use self::mailbox::Folder;

/// A server, who we are there, and which folder is ours to empty.
#[derive(Debug, Clone)]
pub struct ImapServer {
    /// Its name, to which its certificate must be made out.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub protection: Protection,
    /// The authority that signed its certificate, where this machine does not know it.
    pub ca_file: Option<PathBuf>,
    /// Who we are.
    pub user: String,
    /// What shows it.
    pub credential: Credential,
    /// The folder that is emptied.
    pub folder: String,
    /// Where stored mail is moved; where there is none, it is marked as read.
    pub move_to: Option<String>,
    /// How long we wait for news before we look by ourselves.
    pub poll: Duration,
    /// The largest mail that is loaded, in bytes.
    pub mail_bytes_max: usize,
}

/// How a connection is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protection {
    /// TLS from the first byte (RFC 8314).
    Tls,
    /// STARTTLS before anything else; a server that does not offer it is not spoken to.
    StartTls,
    /// None, as somebody wrote into the configuration.
    None,
}

/// What shows that we are the user.
#[derive(Clone)]
pub enum Credential {
    /// A password.
    Password(SecretString),
    /// A file with a password, read at each sign-in.
    PasswordFile(PathBuf),
    /// A file with an OAuth 2 bearer token, read at each sign-in, as somebody renews it there.
    TokenFile(PathBuf),
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Password(_) => "Password(•••)",
            Self::PasswordFile(_) => "PasswordFile",
            Self::TokenFile(_) => "TokenFile",
        })
    }
}

/// Where a server is, read from a URL.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of `ImapServer`")]
pub struct Address {
    pub host: String,
    pub port: u16,
    pub protection: Protection,
}

impl Address {
    /// Reads `imaps://host:993` (TLS from the start) or `imap://host:143` (STARTTLS, never
    /// without); `?tls=none` after the latter switches TLS off. None where it is neither.
    pub fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        let wish = url.query_pairs().find(|(key, _)| key == "tls").map(|(_, value)| value);
        let (protection, port) = match (url.scheme(), wish.as_deref()) {
            ("imaps", None) => (Protection::Tls, 993),
            ("imap", None | Some("required")) => (Protection::StartTls, 143),
            ("imap", Some("none")) => (Protection::None, 143),
            _ => return None,
        };
        let more = !matches!(url.path(), "" | "/") || !url.username().is_empty();
        let host = match url.host()? {
            Host::Domain(name) => name.to_owned(),
            Host::Ipv4(ip) => ip.to_string(),
            Host::Ipv6(ip) => ip.to_string(),
        };
        let port = url.port().unwrap_or(port);
        (!more && !host.is_empty()).then_some(Self { host, port, protection })
    }
}

impl ImapServer {
    /// Host and port, as words of ours name the server.
    pub(super) fn authority(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }

    /// What tells this folder from every other one.
    pub(super) fn name(&self) -> String {
        format!("imap\n{}\n{}\n{}", self.host, self.user, self.folder)
    }

    pub(super) const fn is_overheard(&self) -> bool {
        matches!(self.protection, Protection::None)
    }

    pub(super) async fn open(&self, left: Option<(Position, Time)>) -> Result<Folder, SourceError> {
        Folder::open(Arc::new(self.clone()), left).await
    }

    pub(super) async fn check(&self) -> Result<String, SourceError> {
        let unread = self.open(None).await?.count().await?;
        let protection = match self.protection {
            Protection::Tls => "over TLS",
            Protection::StartTls => "over TLS, by STARTTLS",
            Protection::None => "IN PLAINTEXT: whoever is on the way reads password and mail",
        };
        let (folder, authority) = (&self.folder, self.authority());
        Ok(format!("{folder:?} on {authority}, {unread} unread, {protection}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_tls_unless_somebody_says_otherwise() {
        let read = |text| Address::parse(text).map(|read| (read.host, read.port, read.protection));
        let at = |host: &str, port, protection| Some((host.to_owned(), port, protection));
        assert_eq!(read("imaps://mx.example"), at("mx.example", 993, Protection::Tls));
        assert_eq!(read("imap://mx.example/"), at("mx.example", 143, Protection::StartTls));
        assert_eq!(read("imap://[::1]:1143"), at("::1", 1143, Protection::StartTls));
        assert_eq!(read("imap://mx.example?tls=none"), at("mx.example", 143, Protection::None));
        for wrong in [
            "mx.example",
            "imaps:",
            "https://mx.example",
            "imaps://mx.example?tls=none",
            "imap://mx.example?tls=perhaps",
            "imaps://ann:secret@mx.example",
            "imaps://mx.example/INBOX",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
