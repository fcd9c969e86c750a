//! What people do: they write, answer, open pages and press buttons, and get letters.

use reqwest::{Response, StatusCode};
use serde_json::Value;

use super::{Letter, TestDesk};

impl TestDesk {
    /// Somebody writes a mail, and the desk reads and answers it. The reference of the ticket.
    pub(crate) async fn asks(&self, from: &str, (subject, body): (&str, &str)) -> String {
        let reference = self.writes(from, subject, body).await;
        self.works().await;
        reference
    }

    /// Somebody answers a letter of ours; a mail server hands the answer in.
    pub(crate) async fn answers(&self, from: &str, letter: &Letter, body: &str) -> Value {
        let (subject, id) = (&letter.subject, letter.header("Message-ID").unwrap());
        let raw = mail(from, &format!("Re: {subject}"), body);
        let taken = self.hands_in(&format!("In-Reply-To: {id}\r\n{raw}")).await;
        self.works().await;
        taken
    }

    /// Somebody writes a mail; a mail server hands it in. The reference of the ticket.
    pub(crate) async fn writes(&self, from: &str, subject: &str, body: &str) -> String {
        let taken = self.hands_in(&mail(from, subject, body)).await;
        assert_eq!(taken["result"], "opened", "{taken}");
        taken["ticket"].as_str().unwrap().to_owned()
    }

    /// A mail server hands a raw mail in.
    pub(crate) async fn hands_in(&self, raw: &str) -> Value {
        let url = format!("{}/api/v1/intake/email", self.base_url);
        let call = self.client.post(url).bearer_auth(&self.token).body(raw.to_owned());
        call.send().await.unwrap().json().await.unwrap()
    }

    /// Somebody fills in the form on the public page.
    pub(crate) async fn fills_in(&self, scope: &str, email: &str) -> Response {
        let fields = [("scope", scope), ("name", "Somebody"), ("email", email), ("language", "en")];
        self.client.post(format!("{}/", self.base_url)).form(&fields).send().await.unwrap()
    }

    /// The letters that somebody got, oldest first.
    pub(crate) fn letters_to(&self, address: &str) -> Vec<Letter> {
        let sent = self.transport.sent().into_iter();
        sent.filter(|sent| sent.to.as_str() == address)
            .map(|sent| Letter::read(&sent.bytes))
            .collect()
    }

    /// The newest letter that somebody got.
    pub(crate) fn letter_to(&self, address: &str) -> Letter {
        self.letters_to(address).pop().unwrap_or_else(|| panic!("no letter to {address}"))
    }

    /// Somebody opens a page.
    pub(crate) async fn opens(&self, url: &str) -> (StatusCode, String) {
        let answer = self.client.get(url).send().await.unwrap();
        (answer.status(), answer.text().await.unwrap())
    }

    /// Somebody presses a button on the page behind a link.
    pub(crate) async fn presses(&self, url: &str, act: &str, scope: &str) -> (StatusCode, String) {
        let form = [("act", act), ("scope", scope)];
        let answer = self.client.post(url).form(&form).send().await.unwrap();
        (answer.status(), answer.text().await.unwrap())
    }

    /// Somebody confirms what the letter asks, and the desk goes on.
    pub(crate) async fn confirms(&self, address: &str, scope: &str) {
        let link = self.letter_to(address).confirm_link();
        let (status, page) = self.presses(&link, "confirm", scope).await;
        assert_eq!(status, StatusCode::OK, "{page}");
        self.works().await;
    }
}

/// A mail as a mail server hands it in.
pub(crate) fn mail(from: &str, subject: &str, body: &str) -> String {
    let id = privacy_desk::domain::audit::sha256_hex(format!("{from}{subject}{body}").as_bytes());
    format!(
        "From: {from}\r\nTo: privacy@halden-moss.example\r\nSubject: {subject}\r\n\
         Message-ID: <{id}@mail.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\
         Content-Transfer-Encoding: 8bit\r\n\r\n{body}\r\n"
    )
}
