//! The way out: hands the bytes of a letter over, and says how far they came.
//!
//! Nobody can send a mail exactly once. Between the end of the data and the server's answer lies
//! a moment in which only the server knows; a loss there is [`SendError::Unknown`] and is never
//! tried again without a person.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use url::Url;

use crate::domain::{audit::sha256_hex, person::EmailAddress};

mod smtp;

pub use self::smtp::SmtpServer;

/// Where letters go.
#[derive(Debug, Clone)]
pub enum Transport {
    /// To a mail server.
    Smtp(Arc<SmtpServer>),
    /// Into a folder, one `.eml` a letter.
    File(PathBuf),
    /// Into a list, for tests.
    Memory(Arc<Mutex<Vec<Sent>>>),
}

/// A letter that [`Transport::Memory`] took.
#[derive(Clone, PartialEq, Eq)]
pub struct Sent {
    /// The sender on the envelope.
    pub envelope_from: EmailAddress,
    /// The recipient on the envelope.
    pub to: EmailAddress,
    /// The mail.
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sent({} bytes)", self.bytes.len())
    }
}

/// Why a letter was not, or perhaps not, handed over. The texts name no person: of a server's
/// answer only the codes are kept, because its words often repeat the address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// It was not handed over and may be tried again: unreachable, busy, or set up wrongly.
    #[error("not sent yet: {0}")]
    Later(String),
    /// The server will not take this letter, now or later.
    #[error("refused: {0}")]
    Refused(String),
    /// The connection broke after the letter had begun to flow: it may have arrived.
    #[error("its fate is not known: {0}")]
    Unknown(String),
}

/// A `mail.outbound` that can't be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadOutbound {
    /// No URL of a known kind.
    #[error("expected smtps://user:password@host, smtp://user:password@host or file:///DIRECTORY")]
    Url,
    /// `tls=none` on a host that others can listen to.
    #[error("tls=none is accepted for a host on loopback only; leave it out to use STARTTLS")]
    Plaintext,
    /// Certificates of this machine can't be read.
    #[error("TLS can't be set up on this machine; are the root certificates installed?")]
    Tls,
}

impl Transport {
    /// An empty list.
    pub fn memory() -> Self {
        Self::Memory(Arc::default())
    }

    /// Reads `mail.outbound`: `smtps://user:password@host:465` (TLS from the start),
    /// `smtp://user:password@host:587` (STARTTLS, never without), `file:///DIRECTORY`.
    ///
    /// `?tls=none` switches TLS off for a host on loopback.
    pub fn from_url(text: &str) -> Result<Self, BadOutbound> {
        let url = Url::parse(text).map_err(|_| BadOutbound::Url)?;
        match url.scheme() {
            "smtp" | "smtps" => Ok(Self::Smtp(Arc::new(SmtpServer::from_url(&url)?))),
            "file" => url.to_file_path().map(Self::File).map_err(|()| BadOutbound::Url),
            _ => Err(BadOutbound::Url),
        }
    }

    /// Sends a letter.
    pub async fn send(
        &self,
        envelope_from: &EmailAddress,
        to: &EmailAddress,
        bytes: &[u8],
    ) -> Result<(), SendError> {
        match self {
            Self::Smtp(server) => server.send(envelope_from, to, bytes).await,
            Self::File(folder) => write(folder, bytes).await.map_err(|error| {
                SendError::Later(format!("the letter can't be written: {}", error.kind()))
            }),
            Self::Memory(list) => {
                let sent = Sent {
                    envelope_from: envelope_from.clone(),
                    to: to.clone(),
                    bytes: bytes.to_vec(),
                };
                list.lock().unwrap_or_else(PoisonError::into_inner).push(sent);
                Ok(())
            }
        }
    }

    /// Whether sending the same letter again does no harm: a file is written over itself.
    pub const fn repeats_safely(&self) -> bool {
        matches!(self, Self::File(_))
    }

    /// The letters that [`Transport::Memory`] took so far; of the others, none.
    pub fn sent(&self) -> Vec<Sent> {
        match self {
            Self::Memory(list) => list.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            Self::Smtp(_) | Self::File(_) => Vec::new(),
        }
    }
}

/// Writes a letter whole or not at all, and over itself when it is sent again.
async fn write(folder: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use tokio::io::AsyncWriteExt as _;

    tokio::fs::create_dir_all(folder).await?;
    let name = file_name(bytes);
    let unfinished = folder.join(format!(".{name}.part"));
    let mut file = tokio::fs::File::create(&unfinished).await?;
    file.write_all(bytes).await?;
    file.sync_all().await?;
    tokio::fs::rename(&unfinished, folder.join(format!("{name}.eml"))).await
}

/// The Message-ID in characters that every file system takes; the hash of a mail without one.
fn file_name(bytes: &[u8]) -> String {
    let id = mailparse::parse_headers(bytes).ok().and_then(|(headers, _)| {
        use mailparse::MailHeaderMap as _;
        headers.get_first_value("Message-ID")
    });
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '@');
    let name: String =
        id.unwrap_or_default().trim_matches(['<', '>']).chars().filter(|c| fits(*c)).collect();
    let name = name.trim_start_matches('.');
    if (1..=200).contains(&name.len()) { name.to_owned() } else { sha256_hex(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ann() -> EmailAddress {
        EmailAddress::parse("ann@example.com").unwrap()
    }

    fn from_url(url: &str) -> Result<String, BadOutbound> {
        Transport::from_url(url).map(|transport| format!("{transport:?}"))
    }

    #[test]
    fn an_outbound_url_names_the_way_and_hides_the_password() {
        let shown = |text: &str| Ok(text.to_owned());
        assert_eq!(
            from_url("smtps://u:secret@mx.example.com"),
            shown("Smtp(SmtpServer(mx.example.com:465 with login))")
        );
        assert_eq!(
            from_url("smtp://u:secret@mx.example.com"),
            shown("Smtp(SmtpServer(mx.example.com:587 with login))")
        );
        assert_eq!(from_url("smtp://[::1]:2525?tls=none"), shown("Smtp(SmtpServer(::1:2525))"));
        assert_eq!(
            from_url("smtp://localhost:2525?tls=none"),
            shown("Smtp(SmtpServer(localhost:2525))")
        );
        assert_eq!(from_url("file:///var/mail%20out"), shown("File(\"/var/mail out\")"));
    }

    #[test]
    fn plaintext_is_for_loopback_only() {
        for host in ["mx.example.com", "127.0.0.1.example.com", "10.0.0.1", "localhost.example.com"]
        {
            assert_eq!(from_url(&format!("smtp://{host}?tls=none")), Err(BadOutbound::Plaintext));
        }
        for url in [
            "",
            "mx.example.com",
            "https://mx.example.com",
            "smtp:",
            "smtp://mx.example.com?tls=opportunistic",
            "smtps://mx.example.com?tls=none",
        ] {
            assert_eq!(from_url(url), Err(BadOutbound::Url), "{url}");
        }
    }

    #[tokio::test]
    async fn a_letter_sent_twice_is_one_file() {
        let folder = tempfile::tempdir().unwrap();
        let letters = folder.path().join("letters");
        let transport = Transport::File(letters.clone());
        for body in ["first", "again"] {
            let mail = format!("Message-ID: <../desk.hm-1.l1.x@halden.example>\r\n\r\n{body}");
            transport.send(&ann(), &ann(), mail.as_bytes()).await.unwrap();
        }
        transport.send(&ann(), &ann(), b"Subject: no id\r\n\r\nx").await.unwrap();
        let mut names: Vec<_> = std::fs::read_dir(&letters)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        let hash = sha256_hex(b"Subject: no id\r\n\r\nx");
        assert_eq!(names, [format!("{hash}.eml"), "desk.hm-1.l1.x@halden.example.eml".to_owned()]);
        let kept = std::fs::read_to_string(letters.join(&names[1])).unwrap();
        assert!(kept.ends_with("again"));
    }

    #[tokio::test]
    async fn a_folder_that_cannot_be_written_is_tried_again_later() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let sent = Transport::File(file.path().join("letters")).send(&ann(), &ann(), b"x").await;
        assert_eq!(
            sent,
            Err(SendError::Later("the letter can't be written: not a directory".into()))
        );
    }

    #[tokio::test]
    async fn memory_keeps_what_was_sent_and_shows_nobody() {
        let transport = Transport::memory();
        transport.send(&ann(), &ann(), b"hello ann").await.unwrap();
        assert_eq!(transport.sent()[0].bytes, b"hello ann");
        assert_eq!(format!("{:?}", transport.sent()), "[Sent(9 bytes)]");
    }
}
