//! Servers that can't show who they are, or speak no TLS that is safe: none of them hears the key.

use std::{
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

use privacy_desk::systems::{Fault, client::Client, reach::Network};
use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd,
};
use reqwest::Method;
use tokio_rustls::rustls::{
    ServerConfig, ServerConnection, Stream,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, PrivateKeyDer},
};

/// Somebody whom our client trusts to vouch for servers.
struct Authority {
    certificate: Certificate,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    fn named(name: &str) -> Self {
        let mut own = CertificateParams::new([]).unwrap();
        own.distinguished_name.push(DnType::CommonName, name);
        own.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let certificate = own.self_signed(&key).unwrap();
        Self { certificate, issuer: Issuer::new(own, key) }
    }

    fn client(&self) -> Client {
        let own = reqwest::Certificate::from_der(self.certificate.der()).unwrap();
        Client::trusting(Network::Private, &[own]).unwrap()
    }

    /// A server of this name, whose certificate ends in this year.
    fn vouches_for(&self, name: &str, until: i32) -> Server {
        let key = KeyPair::generate().unwrap();
        let certificate = params(name, until).signed_by(&key, &self.issuer).unwrap();
        Server::start(tls(certificate, &key))
    }
}

fn params(name: &str, until: i32) -> CertificateParams {
    let mut params = CertificateParams::new([name.to_owned()]).unwrap();
    params.not_before = date_time_ymd(2019, 1, 1);
    params.not_after = date_time_ymd(until, 1, 1);
    params
}

fn tls(certificate: Certificate, key: &KeyPair) -> impl FnMut(TcpStream, &Mutex<Vec<u8>>) + use<> {
    let chain: Vec<CertificateDer<'static>> = vec![certificate.into()];
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    let config = Arc::new(config);
    move |mut peer, heard| {
        let mut session = ServerConnection::new(Arc::clone(&config)).unwrap();
        let mut stream = Stream::new(&mut session, &mut peer);
        let mut request = [0; 4096];
        let Ok(read) = stream.read(&mut request) else { return };
        heard.lock().unwrap().extend(&request[..read]);
        let answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\
                      Connection: close\r\n\r\n{}";
        drop(stream.write_all(answer.as_bytes()));
        drop(stream.flush());
    }
}

/// A server on loopback, and what it understood of what was said to it.
struct Server {
    port: u16,
    heard: Arc<Mutex<Vec<u8>>>,
}

impl Server {
    fn start(mut talk: impl FnMut(TcpStream, &Mutex<Vec<u8>>) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let notes = Arc::clone(&heard);
        thread::spawn(move || {
            for peer in listener.incoming().flatten() {
                talk(peer, &notes);
            }
        });
        Self { port, heard }
    }

    /// A server that answers every greeting with these bytes.
    fn that_says(bytes: Vec<u8>) -> Self {
        Self::start(move |mut peer, _| {
            assert!(peer.read(&mut [0; 4096]).unwrap() > 0);
            drop(peer.write_all(&bytes));
            drop(peer.read(&mut [0; 4096]));
        })
    }

    async fn is_asked(&self, client: &Client) -> Result<(), Fault> {
        let url = format!("https://127.0.0.1:{}/api/3/contacts", self.port).parse().unwrap();
        let call = client.request(Method::GET, url).header("Api-Token", "a-key");
        client.send(call).await.map(drop)
    }
}

/// TLS 1.0 (RFC 2246): its greeting, and the refusal of a newer one.
fn tls_1_0() -> [Vec<u8>; 2] {
    let greeting = [&[3, 1][..], &[7; 32], &[0, 0xc0, 0x13, 0]].concat();
    let length = u8::try_from(greeting.len()).unwrap();
    let hello = [&[22, 3, 1, 0, length + 4, 2, 0, 0, length][..], &greeting].concat();
    [hello, vec![21, 3, 1, 0, 2, 2, 70]]
}

#[tokio::test]
async fn b13_a_server_that_can_not_show_who_it_is_hears_no_key_and_calls_for_a_person() {
    let (authority, stranger) = (Authority::named("Ours"), Authority::named("Theirs"));
    let client = authority.client();
    let known = authority.vouches_for("127.0.0.1", 2099);
    known.is_asked(&client).await.unwrap();
    assert!(String::from_utf8_lossy(&known.heard.lock().unwrap()).contains("a-key"));

    let own_key = KeyPair::generate().unwrap();
    let itself = params("127.0.0.1", 2099).self_signed(&own_key).unwrap();
    let [greets, refuses] = tls_1_0();
    for (server, why) in [
        (authority.vouches_for("127.0.0.1", 2020), "has expired"),
        (authority.vouches_for("other.example", 2099), "is for another name"),
        (stranger.vouches_for("127.0.0.1", 2099), "nobody whom this machine trusts"),
        (Server::start(tls(itself, &own_key)), "nobody whom this machine trusts"),
        (Server::that_says(greets), "no TLS that is safe"),
        (Server::that_says(refuses), "no TLS that is safe"),
    ] {
        let fault = server.is_asked(&client).await.unwrap_err();
        let told = matches!(&fault, Fault::NeedsPerson { detail, .. } if detail.contains(why));
        assert!(told, "{why}: {fault}");
        assert!(server.heard.lock().unwrap().is_empty(), "{why}");
    }
}
