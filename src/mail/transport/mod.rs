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
