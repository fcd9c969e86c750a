//! One letter over SMTP (RFC 5321), command by command.
//!
//! `lettre`'s own `send` does not tell whether a connection broke before or after the letter
//! began to flow; here each step knows what a failure at it means.

use std::{fmt, time::Duration};

use lettre::{
    Address,
    transport::smtp::{
        authentication::{Credentials, Mechanism},
        client::{AsyncSmtpConnection, TlsParameters},
        commands::{Data, Mail, Rcpt},
        extension::{ClientId, Extension, MailBodyParameter, MailParameter},
    },
};
use secrecy::{ExposeSecret as _, SecretString};
use tokio::time::timeout;
use url::{Host, Url};

use super::{BadOutbound, SendError};
use crate::{domain::person::EmailAddress, mail::compose};

/// Connecting, TLS and signing in.
const CONNECT_TIMEOUT: Duration = Duration::from_mins(1);
/// One command (RFC 5321 § 4.5.3.2 would wait five minutes; a later try does no harm here).
const COMMAND_TIMEOUT: Duration = Duration::from_mins(1);
/// The answer to the letter itself. RFC 5321 § 4.5.3.2.6: ten minutes, because giving up early
/// is how letters come to be sent twice.
const ANSWER_TIMEOUT: Duration = Duration::from_mins(10);
/// A goodbye is a courtesy: the letter has been taken already.
const GOODBYE_TIMEOUT: Duration = Duration::from_secs(2);

type SmtpError = lettre::transport::smtp::Error;

/// A mail server that takes our letters.
pub struct SmtpServer {
    host: String,
    port: u16,
    encryption: Encryption,
    login: Option<(String, SecretString)>,
}

/// How the connection is protected.
enum Encryption {
    /// TLS from the first byte (RFC 8314).
    Tls(TlsParameters),
    /// STARTTLS before anything else; a server that does not offer it gets no letter.
    StartTls(TlsParameters),
    /// None, on loopback.
    None,
}

impl fmt::Debug for SmtpServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let login = if self.login.is_some() { " with login" } else { "" };
        write!(f, "SmtpServer({}:{}{login})", self.host, self.port)
    }
}

impl SmtpServer {
    pub(super) fn from_url(url: &Url) -> Result<Self, BadOutbound> {
        let host = url.host().ok_or(BadOutbound::Url)?.to_owned();
        let host = match host {
            // Url keeps the host of an unknown scheme as text: `127.0.0.1` is a domain to it.
            Host::Domain(name) => Host::parse(&name).map_err(|_| BadOutbound::Url)?,
            address @ (Host::Ipv4(_) | Host::Ipv6(_)) => address,
        };
        let name = match &host {
            Host::Domain(name) => name.clone(),
            Host::Ipv4(ip) => ip.to_string(),
            Host::Ipv6(ip) => ip.to_string(),
        };
        let tls = || TlsParameters::new(name.clone()).map_err(|_| BadOutbound::Tls);
        let wish = url.query_pairs().find(|(key, _)| key == "tls").map(|(_, value)| value);
        let (encryption, port) = match (url.scheme(), wish.as_deref()) {
            ("smtps", None) => (Encryption::Tls(tls()?), 465),
            ("smtp", None | Some("required")) => (Encryption::StartTls(tls()?), 587),
            ("smtp", Some("none")) if is_loopback(&host) => (Encryption::None, 25),
            ("smtp", Some("none")) => return Err(BadOutbound::Plaintext),
            _ => return Err(BadOutbound::Url),
        };
        let login = url.password().map(|password| {
            (percent_decoded(url.username()), SecretString::from(percent_decoded(password)))
        });
        Ok(Self { host: name, port: url.port().unwrap_or(port), encryption, login })
    }

    pub(super) async fn send(
        &self,
        envelope_from: &EmailAddress,
        to: &EmailAddress,
        bytes: &[u8],
    ) -> Result<(), SendError> {
        let unwritable = |_| SendError::Refused("the address can't stand on an envelope".into());
        let from = compose::address(envelope_from).map_err(unwritable)?;
        let to = compose::address(to).map_err(unwritable)?;

        let connected = timeout(CONNECT_TIMEOUT, self.connect(from.domain())).await;
        // Whatever fails up to here is about us and the server, not about the letter.
        let mut connection = match connected {
            Ok(Ok(connection)) => connection,
            Ok(Err(error)) => return Err(SendError::Later(words(&error))),
            Err(_) => return Err(SendError::Later("the server did not answer in time".into())),
        };
        let options = options(&connection, [&from, &to], bytes)?;
        command(connection.command(Mail::new(Some(from), options))).await?;
        command(connection.command(Rcpt::new(to, Vec::new()))).await?;
        command(connection.command(Data)).await?;
        let taken = match timeout(ANSWER_TIMEOUT, connection.message(bytes)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) if error.is_transient() => Err(SendError::Later(words(&error))),
            Ok(Err(error)) if error.is_permanent() => Err(SendError::Refused(words(&error))),
            Ok(Err(error)) => Err(SendError::Unknown(words(&error))),
            Err(_) => Err(SendError::Unknown("no answer to the letter in time".into())),
        };
        // How the server says goodbye changes nothing about what it took.
        timeout(GOODBYE_TIMEOUT, connection.abort()).await.ok();
        taken
    }

    async fn connect(&self, domain: &str) -> Result<AsyncSmtpConnection, SmtpError> {
        let hello = ClientId::Domain(domain.to_owned());
        let at_once = match &self.encryption {
            Encryption::Tls(tls) => Some(tls.clone()),
            Encryption::StartTls(_) | Encryption::None => None,
        };
        let server = (self.host.as_str(), self.port);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(server, None, &hello, at_once, None).await?;
        if let Encryption::StartTls(tls) = &self.encryption {
            connection.starttls(tls.clone(), &hello).await?;
        }
        if let Some((user, password)) = &self.login {
            let credentials = Credentials::from((user.as_str(), password.expose_secret()));
            connection.auth(&[Mechanism::Plain, Mechanism::Login], &credentials).await?;
        }
        Ok(connection)
    }
}

/// One command before the letter flows: whatever happens, it has not been sent.
async fn command<T>(answer: impl Future<Output = Result<T, SmtpError>>) -> Result<(), SendError> {
    match timeout(COMMAND_TIMEOUT, answer).await {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(error)) if error.is_permanent() && !wants_login(&error) => {
            Err(SendError::Refused(words(&error)))
        }
        Ok(Err(error)) => Err(SendError::Later(words(&error))),
        Err(_) => Err(SendError::Later("the server did not answer in time".into())),
    }
}

/// 530, 534, 535, 538 (RFC 4954): our set-up is wrong, not the letter.
fn wants_login(error: &SmtpError) -> bool {
    let code = error.status().map(u16::from);
    matches!(code, Some(530 | 534 | 535 | 538))
}

/// What the envelope and the bytes need beyond ASCII (RFC 6152, RFC 6531).
fn options(
    connection: &AsyncSmtpConnection,
    addresses: [&Address; 2],
    bytes: &[u8],
) -> Result<Vec<MailParameter>, SendError> {
    let needs = [
        (
            addresses.iter().any(|a| !AsRef::<str>::as_ref(*a).is_ascii()),
            Extension::SmtpUtfEight,
            MailParameter::SmtpUtfEight,
        ),
        (
            !bytes.is_ascii(),
            Extension::EightBitMime,
            MailParameter::Body(MailBodyParameter::EightBitMime),
        ),
    ];
    let mut options = Vec::new();
    for (needed, extension, parameter) in needs {
        if needed && !connection.server_info().supports_feature(extension) {
            return Err(SendError::Refused(format!("the server does not offer {extension}")));
        }
        if needed {
            options.push(parameter);
        }
    }
    Ok(options)
}

/// An error in words that name nobody.
fn words(error: &SmtpError) -> String {
    if let Some(code) = error.status() {
        return match enhanced_status(error) {
            Some(status) => format!("the server answered {code} {status}"),
            None => format!("the server answered {code}"),
        };
    }
    if error.is_timeout() {
        "the server did not answer in time".into()
    } else if error.is_tls() {
        "TLS with the server failed".into()
    } else if error.is_response() {
        "the server's answer can't be understood".into()
    } else if error.is_client() {
        "the server does not offer what we need, such as STARTTLS or a way to sign in".into()
    } else {
        "the connection to the server failed".into()
    }
}

/// `5.1.1` and the like (RFC 3463), where the server's words begin with one.
fn enhanced_status(error: &SmtpError) -> Option<String> {
    let answer = std::error::Error::source(error)?.to_string();
    let status = answer.split_whitespace().next()?;
    let numbers: Vec<&str> = status.split('.').collect();
    let fits = |n: &&str| (1..=3).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_digit());
    (numbers.len() == 3 && numbers.iter().all(fits)).then(|| status.to_owned())
}

fn is_loopback(host: &Host) -> bool {
    match host {
        Host::Domain(name) => name == "localhost",
        Host::Ipv4(ip) => ip.is_loopback(),
        Host::Ipv6(ip) => ip.is_loopback(),
    }
}

/// Names and passwords in a URL are percent-encoded (RFC 3986 § 2.1).
fn percent_decoded(text: &str) -> String {
    let mut pieces = text.split('%');
    let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        let encoded = piece.split_at_checked(2);
        match encoded.and_then(|(hex, rest)| Some((u8::from_str_radix(hex, 16).ok()?, rest))) {
            Some((byte, rest)) => {
                bytes.push(byte);
                bytes.extend(rest.as_bytes());
            }
            None => bytes.extend([b"%", piece.as_bytes()].concat()),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests;
