//! A small HTTP server that answers as it is told, one call a connection.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
};

use serde_json::Value;
use url::Url;

/// A call as it came.
pub(crate) struct Call {
    pub(crate) method: String,
    /// Segments of the path, decoded.
    pub(crate) path: Vec<String>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Value,
}

impl Call {
    /// `GET /contacts/7`
    pub(crate) fn line(&self) -> String {
        format!("{} /{}", self.method, self.path.join("/"))
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Status, kind of content, content.
pub(crate) type Answer = (u16, &'static str, String);

/// Answers every call with what `answer` makes of it; gives back its address and what was called.
pub(crate) fn serve(
    answer: impl Fn(&Call) -> Answer + Send + 'static,
) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let calls = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&calls);
    std::thread::spawn(move || {
        for peer in listener.incoming() {
            let Ok(mut peer) = peer else { return };
            let Some(call) = read(&peer) else { continue };
            seen.lock().unwrap().push(call.line());
            let (status, kind, body) = answer(&call);
            let length = body.len();
            let head = format!(
                "HTTP/1.1 {status} Said\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\
                 Connection: close\r\n\r\n"
            );
            drop(peer.write_all(format!("{head}{body}").as_bytes()));
        }
    });
    (address, calls)
}

fn read(peer: &TcpStream) -> Option<Call> {
    let mut reader = BufReader::new(peer);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split_whitespace();
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim().split_once(':') else { break };
        headers.push((name.to_lowercase(), value.trim().to_owned()));
    }
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let mut body = vec![0; length.map_or(0, |(_, value)| value.parse().unwrap())];
    reader.read_exact(&mut body).ok()?;
    let url = Url::parse("http://vendor").unwrap().join(&target).ok()?;
    let decode = |segment: &str| {
        url::form_urlencoded::parse(segment.replace('+', "%2B").as_bytes())
            .map(|(name, _)| name.into_owned())
            .collect::<String>()
    };
    Some(Call {
        method,
        path: url.path_segments()?.map(decode).collect(),
        query: url.query_pairs().into_owned().collect(),
        headers,
        body: serde_json::from_slice(&body).unwrap_or_default(),
    })
}
