//! The one HTTP client through which systems are called.
//!
//! It follows no redirect, uses no proxy, reads no more than a megabyte, waits no longer than
//! half a minute, and connects to no address that [`Network`] does not admit.

use std::{error::Error, io, time::Duration};

use reqwest::{
    Certificate, Method, RequestBuilder, Response,
    header::{CACHE_CONTROL, HeaderMap, HeaderValue},
    redirect,
};
use tokio_rustls::rustls::{AlertDescription, CertificateError, Error as TlsError};
use url::Url;

use super::{
    Fault,
    answer::Answer,
    reach::{Guarded, MachineDns, Network, Refused},
};
use crate::domain::erasure::Hindrance;

/// The longest that one call may take, from the first byte sent to the last byte read.
const TIME_OUT: Duration = Duration::from_secs(30);
/// The longest that making the connection may take.
const CONNECT_TIME_OUT: Duration = Duration::from_secs(10);
/// The longest answer that is read.
const BODY_MAX: usize = 1024 * 1024;

/// Calls one system.
#[derive(Debug, Clone)]
pub struct Client {
    http: reqwest::Client,
    network: Network,
    time_out: Duration,
}

impl Client {
    /// A client for systems in this network.
    pub fn new(network: Network) -> Result<Self, Fault> {
        Self::trusting(network, &[])
    }

    /// The same, and beside whom this machine trusts it trusts the servers that these issuers
    /// vouch for.
    pub fn trusting(network: Network, issuers: &[Certificate]) -> Result<Self, Fault> {
        // Without certificates on the machine only plain http works, which `admit` keeps here.
        let http = builder(network)
            .tls_certs_merge(issuers.iter().cloned())
            .build()
            .or_else(|_| builder(network).tls_certs_only(issuers.iter().cloned()).build())
            .map_err(|_| needs_person("no HTTP client could be made on this machine"))?;
        Ok(Self { http, network, time_out: TIME_OUT })
    }

    /// The same client with another patience.
    #[must_use]
    pub fn with_time_out(self, time_out: Duration) -> Self {
        Self { time_out, ..self }
    }

    /// Begins a call; [`Client::send`] makes it.
    pub fn request(&self, method: Method, url: Url) -> RequestBuilder {
        self.http.request(method, url).timeout(self.time_out)
    }

    /// Makes a call and reads the whole answer, whatever its status.
    pub async fn send(&self, call: RequestBuilder) -> Result<Answer, Fault> {
        let request = call.build().map_err(|_| needs_person("the call could not be written"))?;
        self.network.admit(request.url()).map_err(|why| needs_person(&why.to_string()))?;
        let response = self.http.execute(request).await.map_err(|error| self.fault(&error))?;
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        Ok(Answer::new(status, headers, self.body(response).await?))
    }

    async fn body(&self, mut response: Response) -> Result<Vec<u8>, Fault> {
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| self.fault(&error))? {
            if body.len() + chunk.len() > BODY_MAX {
                return Err(Fault::Unexpected("an answer of more than 1 MiB".to_owned()));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body)
    }

    /// Names what went wrong in words of our own: the error's may hold the URL, and so a person.
    fn fault(&self, error: &reqwest::Error) -> Fault {
        if let Some(why) = refused(error) {
            return needs_person(&why.to_string());
        }
        if let Some(why) = distrusted(error) {
            // A server that can't show who it is may be another one: that is never waited out.
            tracing::warn!(why, "client.distrusted");
            return needs_person(why);
        }
        let detail = if error.is_connect() {
            "no connection (name, network or TLS certificate)".to_owned()
        } else if error.is_timeout() {
            format!("no full answer within {} s", self.time_out.as_secs_f32())
        } else {
            "the connection broke off".to_owned()
        };
        Fault::Later { hindrance: Hindrance::Unreachable, detail, after: None }
    }
}

fn builder(network: Network) -> reqwest::ClientBuilder {
    // A cache on the way must not answer a read-back.
    let fresh = HeaderMap::from_iter([(CACHE_CONTROL, HeaderValue::from_static("no-cache"))]);
    reqwest::Client::builder()
        .user_agent(concat!("privacy-desk/", env!("CARGO_PKG_VERSION")))
        .default_headers(fresh)
        .connect_timeout(CONNECT_TIME_OUT)
        .redirect(redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .no_proxy()
        .dns_resolver(Guarded { network, names: MachineDns })
}

fn needs_person(detail: &str) -> Fault {
    Fault::NeedsPerson { hindrance: Hindrance::Unreachable, detail: detail.to_owned() }
}

/// Whether our own resolver refused the address; it lies deep in the chain of causes.
fn refused(error: &(dyn Error + 'static)) -> Option<Refused> {
    error.downcast_ref::<Refused>().copied().or_else(|| error.source().and_then(refused))
}

/// Why a server could not show who it is, or speaks no TLS that is safe, if that is what went wrong.
fn distrusted(error: &(dyn Error + 'static)) -> Option<&'static str> {
    let Some(tls) = error.downcast_ref::<TlsError>() else {
        // An I/O error passes over what it wraps when it is asked for its source.
        let wrapped = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        let wrapped = wrapped.map(|inner| inner as &(dyn Error + 'static));
        return wrapped.or_else(|| error.source()).and_then(distrusted);
    };
    #[expect(clippy::wildcard_enum_match_arm, reason = "rustls' own enums, open to more")]
    match tls {
        TlsError::InvalidCertificate(certificate) => Some(match certificate {
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
                "its TLS certificate has expired"
            }
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                "its TLS certificate is for another name"
            }
            CertificateError::UnknownIssuer => {
                "its TLS certificate was issued by nobody whom this machine trusts"
            }
            _ => "its TLS certificate is not valid",
        }),
        TlsError::PeerIncompatible(_)
        | TlsError::AlertReceived(AlertDescription::ProtocolVersion) => {
            Some("it speaks no TLS that is safe (1.2 or later)")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};

    use super::*;

    async fn call(network: Network, url: &str) -> Fault {
        let client = Client::new(network).unwrap();
        let call = client.request(Method::GET, Url::parse(url).unwrap());
        client.send(call).await.err().unwrap()
    }

    #[tokio::test]
    async fn b12_a_name_that_points_inside_is_refused_when_connecting() {
        let fault = call(Network::Public, "https://localhost:9/?email=ann%40example.com").await;
        assert!(matches!(&fault, Fault::NeedsPerson { detail, .. } if detail.contains("private")));
    }

    #[tokio::test]
    async fn b12_an_inner_address_is_refused_before_connecting() {
        let fault = call(Network::Public, "https://127.0.0.1:9/").await;
        assert!(matches!(fault, Fault::NeedsPerson { .. }));
    }

    #[tokio::test]
    async fn a_closed_door_is_tried_again_later_and_names_nobody() {
        let fault = call(Network::Private, "http://127.0.0.1:9/?email=ann%40example.com").await;
        assert!(matches!(&fault, Fault::Later { hindrance: Hindrance::Unreachable, .. }));
        assert!(!fault.to_string().contains("ann"), "{fault}");
    }

    /// Answers each connection with that many bytes of an answer, then hangs up.
    fn cutting(cuts: std::ops::Range<usize>) -> u16 {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        std::thread::spawn(move || {
            for cut in cuts {
                let (mut peer, _) = listener.accept().unwrap();
                assert!(peer.read(&mut [0; 1024]).unwrap() > 0);
                peer.write_all(&WHOLE.as_bytes()[..cut]).unwrap();
            }
        });
        port
    }

    const WHOLE: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\
                         Content-Length: 15\r\n\r\n{\"contacts\":[]}";

    #[tokio::test]
    async fn b1_an_answer_that_is_cut_anywhere_is_no_answer() {
        let port = cutting(0..WHOLE.len() + 1);
        for cut in 0..=WHOLE.len() {
            let client = Client::new(Network::Private).unwrap();
            let url = Url::parse(&format!("http://127.0.0.1:{port}/")).unwrap();
            let answer = client.send(client.request(Method::GET, url)).await;
            assert_eq!(answer.is_ok(), cut == WHOLE.len(), "cut after {cut} bytes");
            let later = |fault| matches!(fault, Fault::Later { .. });
            assert!(answer.err().is_none_or(later), "cut after {cut} bytes");
        }
    }

    #[tokio::test]
    async fn b13_a_server_without_a_certificate_is_not_spoken_to() {
        let port = cutting(0..1);
        let fault = call(Network::Private, &format!("https://127.0.0.1:{port}/")).await;
        assert!(matches!(&fault, Fault::Later { detail, .. } if detail.contains("TLS")));
    }
}
