//! From a name to a signed-in session: TCP, TLS, and who we are.

use std::{fmt, io, path::Path, sync::Arc, time::Duration};

use async_imap::{Authenticator, Client, error::Error};
use rustls_platform_verifier::Verifier;
use secrecy::{ExposeSecret as _, SecretString};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    time::timeout,
};
use tokio_rustls::{
    TlsConnector,
    rustls::{
        self, CertificateError, ClientConfig,
        crypto::aws_lc_rs,
        pki_types::{CertificateDer, ServerName, pem::PemObject as _},
    },
};

use super::{Credential, ImapServer, Protection};
use crate::mail::source::SourceError;

/// Connecting, TLS and signing in together.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(30);

/// A connection, whatever protects it.
pub(super) trait Wire: AsyncRead + AsyncWrite + Unpin + Send + fmt::Debug {}

impl<T: AsyncRead + AsyncWrite + Unpin + Send + fmt::Debug> Wire for T {}

pub(super) type Session = async_imap::Session<Box<dyn Wire>>;

type Greeted = Client<Box<dyn Wire>>;

/// Connects and signs in.
pub(super) async fn sign_in(server: &ImapServer) -> Result<Session, SourceError> {
    let arriving = async {
        let client = connect(server).await?;
        present(client, server).await
    };
    let arrived = timeout(CONNECT_TIMEOUT, arriving).await;
    arrived.unwrap_or_else(|_| Err(SourceError::Silent(server.authority())))
}

async fn connect(server: &ImapServer) -> Result<Greeted, SourceError> {
    let unreachable = |error: io::Error| SourceError::Unreachable(server.authority(), error.kind());
    let tcp = TcpStream::connect((server.host.as_str(), server.port)).await;
    let tcp = tcp.map_err(unreachable)?;
    match server.protection {
        Protection::Tls => greeted(protect(server, tcp).await?, server).await,
        Protection::None => greeted(Box::new(tcp), server).await,
        Protection::StartTls => {
            let mut client = greeted(Box::new(tcp), server).await?;
            match client.run_command_and_check_ok("STARTTLS", None).await {
                Ok(()) => {}
                Err(error) => {
                    let no = SourceError::NoStartTls(server.authority());
                    return Err(refused(server, &error, no));
                }
            }
            // What was said before TLS may have been put in by anybody: it goes with the old
            // client. No second greeting comes (RFC 9051 § 6.2.1).
            Ok(Client::new(protect(server, client.into_inner()).await?))
        }
    }
}

/// Waits for the server's first words.
async fn greeted(wire: Box<dyn Wire>, server: &ImapServer) -> Result<Greeted, SourceError> {
    let mut client = Client::new(wire);
    match client.read_response().await {
        Ok(Some(_)) => Ok(client),
        // A server that waits for TLS says nothing that we understand, or hangs up.
        Ok(None) => Err(SourceError::Tls(server.authority())),
        Err(error) => Err(lost(server, &error.into())),
    }
}

async fn protect<T: Wire + 'static>(
    server: &ImapServer,
    wire: T,
) -> Result<Box<dyn Wire>, SourceError> {
    let failed = || SourceError::Tls(server.authority());
    let name = ServerName::try_from(server.host.clone()).map_err(|_| failed())?;
    let connector = TlsConnector::from(Arc::new(tls(server.ca_file.as_deref())?));
    match connector.connect(name, wire).await {
        Ok(protected) => Ok(Box::new(protected)),
        Err(error) => Err(match certificate_trouble(&error) {
            Some(words) => SourceError::Certificate(server.authority(), words),
            None => failed(),
        }),
    }
}

/// Trusts whom this machine trusts, and the authority of `ca_file`. Read anew for each connection,
/// so that a renewed certificate needs no restart.
fn tls(ca_file: Option<&Path>) -> Result<ClientConfig, SourceError> {
    let provider = Arc::new(aws_lc_rs::default_provider());
    let extra = match ca_file {
        Some(path) => certificates(path)?,
        None => Vec::new(),
    };
    let broken = |_| SourceError::Tls("this machine".to_owned());
    let verifier = Verifier::new_with_extra_roots(extra, Arc::clone(&provider)).map_err(broken)?;
    let versions = ClientConfig::builder_with_provider(provider);
    let config = versions.with_safe_default_protocol_versions().map_err(broken)?;
    let config = config.dangerous().with_custom_certificate_verifier(Arc::new(verifier));
    Ok(config.with_no_client_auth())
}

fn certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, SourceError> {
    let pem = read(path)?;
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
    match read {
        Ok(certificates) if !certificates.is_empty() => Ok(certificates),
        _ => Err(SourceError::NoCertificate(path.display().to_string())),
    }
}

/// What is wrong with a certificate, if that is what went wrong.
fn certificate_trouble(error: &io::Error) -> Option<&'static str> {
    let inner = error.get_ref()?.downcast_ref::<rustls::Error>()?;
    let rustls::Error::InvalidCertificate(why) = inner else { return None };
    #[expect(clippy::wildcard_enum_match_arm, reason = "a foreign enum that grows")]
    Some(match why {
        CertificateError::UnknownIssuer => {
            "nobody whom we trust has signed it; mail.imap.ca_file may name who has"
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "it is made out to another name"
        }
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "it has expired",
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "it is not valid yet"
        }
        // The commonest of certificates that people make themselves, and it has no name of its own.
        other if format!("{other:?}").contains("CaUsedAsEndEntity") => {
            "it is an authority's own; let that authority sign another one for the server"
        }
        _ => "it can't be used",
    })
}

/// Says who we are. A secret that lies in a file is read anew each time: tokens live an hour.
async fn present(client: Greeted, server: &ImapServer) -> Result<Session, SourceError> {
    let ended = match &server.credential {
        Credential::Password(password) => {
            client.login(&server.user, password.expose_secret()).await
        }
        Credential::PasswordFile(path) => {
            client.login(&server.user, secret(path)?.expose_secret()).await
        }
        Credential::TokenFile(path) => {
            let token = secret(path)?;
            let words =
                format!("user={}\x01auth=Bearer {}\x01\x01", server.user, token.expose_secret());
            client.authenticate("XOAUTH2", Bearer { words: Some(words) }).await
        }
    };
    ended.map_err(|(error, _)| turned_away(server, &error))
}

/// XOAUTH2 as Google and Microsoft describe it: the token first; to a challenge after that, which
/// holds the reason of a refusal, an empty line.
struct Bearer {
    words: Option<String>,
}

impl Authenticator for Bearer {
    type Response = String;

    fn process(&mut self, _challenge: &[u8]) -> String {
        self.words.take().unwrap_or_default()
    }
}

fn secret(path: &Path) -> Result<SecretString, SourceError> {
    read(path).map(|text| SecretString::from(text.trim()))
}

fn read(path: &Path) -> Result<String, SourceError> {
    let file = || path.display().to_string();
    std::fs::read_to_string(path)
        .map_err(|error| SourceError::File { file: file(), kind: error.kind() })
}

/// What went wrong at the door. `UNAVAILABLE` (RFC 5530) is not about us.
fn turned_away(server: &ImapServer, error: &Error) -> SourceError {
    let says_later = |text: &str| text.to_ascii_uppercase().contains("UNAVAILABLE");
    #[expect(clippy::wildcard_enum_match_arm, reason = "a foreign enum that grows")]
    let no = match error {
        Error::No(text) if says_later(text) => SourceError::SignInLater,
        _ => SourceError::SignIn,
    };
    refused(server, error, no(server.authority()))
}

/// `no` where the server refused, and otherwise what happened to the connection.
pub(super) fn refused(server: &ImapServer, error: &Error, no: SourceError) -> SourceError {
    if matches!(error, Error::No(_) | Error::Bad(_) | Error::Validate(_)) {
        return no;
    }
    lost(server, error)
}

/// An error on a connection in words; those of the library quote what was sent.
pub(super) fn lost(server: &ImapServer, error: &Error) -> SourceError {
    #[expect(clippy::wildcard_enum_match_arm, reason = "a foreign enum that grows")]
    let is_broken = match error {
        Error::ConnectionLost => true,
        // Its parser's complaints are of the kind `Other`.
        Error::Io(error) => error.kind() != io::ErrorKind::Other,
        _ => false,
    };
    let trouble = if is_broken { SourceError::Lost } else { SourceError::Answer };
    trouble(server.authority())
}
