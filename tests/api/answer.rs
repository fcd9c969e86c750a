//! What the desk answers, and the ways in which callers call it.

use std::time::Duration;

use privacy_desk::db::tickets;
use reqwest::{Method, RequestBuilder, Response, header::HeaderMap};
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::harness::TestDesk;

/// How long a caller waits for the first bytes of an answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    pub(crate) async fn of(request: RequestBuilder) -> Self {
        Self::read(request.send().await.unwrap()).await
    }

    async fn read(response: Response) -> Self {
        Self {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            text: response.text().await.unwrap(),
        }
    }

    /// The header of this name, or nothing.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| Value::String(self.text.clone()))
    }

    pub(crate) fn is_page(&self) -> bool {
        self.header("content-type") == "text/html; charset=utf-8"
            && self.text.starts_with("<!doctype html>")
    }

    /// What stands in the title bar.
    pub(crate) fn title(&self) -> &str {
        let rest = self.text.split_once("<title>").map_or("", |(_, rest)| rest);
        rest.split_once("</title>").map_or("", |(title, _)| title)
    }
}

impl TestDesk {
    pub(crate) fn call(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{path}", self.base_url))
    }

    pub(crate) async fn gets(&self, path: &str) -> Answer {
        Answer::of(self.call(Method::GET, path)).await
    }

    /// A browser sends the form on the start page.
    pub(crate) async fn sends(&self, fields: &[(&str, &str)]) -> Answer {
        Answer::of(self.call(Method::POST, "/").form(fields)).await
    }

    /// A mail server hands in a mail with this token.
    pub(crate) async fn hands_in_with(&self, token: &str, raw: &str) -> Answer {
        let call = self.call(Method::POST, "/api/v1/intake/email").bearer_auth(token);
        Answer::of(call.body(raw.to_owned())).await
    }

    /// A machine hands in a request as JSON.
    pub(crate) async fn requests(&self, token: Option<&str>, body: &Value) -> Answer {
        let call = self.call(Method::POST, "/api/v1/requests").json(body);
        Answer::of(token.into_iter().fold(call, RequestBuilder::bearer_auth)).await
    }

    /// How many tickets there are.
    pub(crate) fn tickets(&self) -> usize {
        self.read(|db| tickets::list(db, &tickets::Filter::default(), 1000)).len()
    }

    /// Bytes go over the wire as they are. The first line of the answer.
    pub(crate) async fn says(&self, bytes: &[u8]) -> String {
        let address = self.base_url.strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        let mut answer = [0; 4096];
        let length = tokio::time::timeout(PATIENCE, stream.read(&mut answer)).await;
        let asked = String::from_utf8_lossy(bytes);
        let length = length.unwrap_or_else(|_| panic!("no answer to {asked:.200}")).unwrap();
        let text = String::from_utf8_lossy(answer.get(..length).unwrap()).into_owned();
        text.lines().next().unwrap_or_default().to_owned()
    }
}
