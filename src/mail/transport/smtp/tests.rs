//! A server that says what it is told, on loopback.

use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::TcpListener,
    task::JoinHandle,
};

use super::*;
use crate::mail::transport::Transport;

/// What the server answers to each verb, `.` being the end of the letter. Nothing said: it
/// hangs up.
type Script = &'static [(&'static str, &'static str)];

const POLITE: Script = &[
    ("hello", "220 mx.example.com"),
    ("EHLO", "250-mx.example.com\r\n250-8BITMIME\r\n250 AUTH PLAIN"),
    ("AUTH", "235 2.7.0 welcome"),
    ("MAIL", "250 2.1.0 ok"),
    ("RCPT", "250 2.1.5 ok"),
    ("DATA", "354 go ahead"),
    (".", "250 2.0.0 taken"),
    ("QUIT", "221 2.0.0 bye"),
];

/// A server for one connection; gives back what it was told.
async fn server(changes: Script) -> (u16, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let answer = move |verb: &str| {
        let known = changes.iter().chain(POLITE).find(|(known, _)| *known == verb);
        known.map_or("500 5.5.1 what?", |(_, answer)| *answer)
    };
    let told = tokio::spawn(async move {
        let mut stream = BufReader::new(listener.accept().await.unwrap().0);
        let (mut told, mut verb, mut in_letter) = (Vec::new(), "hello".to_owned(), false);
        loop {
            if !in_letter || verb == "." {
                let answer = answer(&verb);
                if answer.is_empty() {
                    return told;
                }
                stream.write_all(format!("{answer}\r\n").as_bytes()).await.unwrap();
                in_letter = answer.starts_with("354");
            }
            let mut line = String::new();
            if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
                return told;
            }
            verb = line.split_whitespace().next().unwrap_or_default().to_owned();
            told.push(line.trim_end().to_owned());
        }
    });
    (port, told)
}

async fn send_to(port: u16, login: &str) -> Result<(), SendError> {
    let url = format!("smtp://{login}127.0.0.1:{port}?tls=none");
    let ours = EmailAddress::parse("privacy@halden.example").unwrap();
    let to = EmailAddress::parse("ann@example.com").unwrap();
    Transport::from_url(&url).unwrap().send(&ours, &to, b"Subject: x\r\n\r\n.dot\r\n").await
}

async fn check(changes: Script, expected: Result<(), SendError>) {
    let (port, _) = server(changes).await;
    assert_eq!(send_to(port, "").await, expected, "{changes:?}");
}

fn later(text: &str) -> Result<(), SendError> {
    Err(SendError::Later(text.to_owned()))
}

fn refused(text: &str) -> Result<(), SendError> {
    Err(SendError::Refused(text.to_owned()))
}

#[tokio::test]
async fn a_letter_is_handed_over_with_its_envelope() {
    let (port, told) = server(&[]).await;
    assert_eq!(send_to(port, "desk:p%40ss%2B@").await, Ok(()));
    assert_eq!(
        told.await.unwrap(),
        [
            "EHLO halden.example",
            "AUTH PLAIN AGRlc2sAcEBzcys=",
            "MAIL FROM:<privacy@halden.example>",
            "RCPT TO:<ann@example.com>",
            "DATA",
            "Subject: x",
            "",
            "..dot",
            "",
            ".",
            "QUIT",
        ]
    );
}

#[tokio::test]
async fn what_fails_before_the_letter_is_later_or_refused_but_never_unknown() {
    check(
        &[("hello", "554 5.7.1 ann@example.com go away")],
        later("the server answered 554 5.7.1"),
    )
    .await;
    check(&[("hello", "")], later("the server's answer can't be understood")).await;
    check(&[("MAIL", "451 4.3.0 busy")], later("the server answered 451 4.3.0")).await;
    check(&[("MAIL", "530 5.7.0 sign in first")], later("the server answered 530 5.7.0")).await;
    check(
        &[("RCPT", "450 4.2.0 <ann@example.com> greylisted")],
        later("the server answered 450 4.2.0"),
    )
    .await;
    check(
        &[("RCPT", "550 5.1.1 <ann@example.com> unknown")],
        refused("the server answered 550 5.1.1"),
    )
    .await;
    check(&[("RCPT", "550 ann@example.com unknown")], refused("the server answered 550")).await;
    check(&[("RCPT", "")], later("the server's answer can't be understood")).await;
    check(&[("DATA", "")], later("the server's answer can't be understood")).await;
}

#[tokio::test]
async fn a_connection_lost_after_the_letter_leaves_its_fate_unknown() {
    let text = "the server's answer can't be understood".to_owned();
    check(&[(".", "")], Err(SendError::Unknown(text.clone()))).await;
    check(&[(".", "nonsense")], Err(SendError::Unknown(text))).await;
    check(&[(".", "452 4.3.1 full")], later("the server answered 452 4.3.1")).await;
    check(&[(".", "554 5.7.1 spam")], refused("the server answered 554 5.7.1")).await;
    check(&[("QUIT", "")], Ok(())).await;
}

#[tokio::test]
async fn a_wrong_password_is_our_fault_and_not_the_letters() {
    let (port, _) = server(&[("AUTH", "535 5.7.8 no")]).await;
    assert_eq!(send_to(port, "desk:wrong@").await, later("the server answered 535 5.7.8"));
}

#[tokio::test]
async fn nobody_listening_and_no_starttls_mean_later() {
    let unused = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    assert_eq!(send_to(unused, "").await, later("the connection to the server failed"));

    let (port, told) = server(&[]).await;
    let transport = Transport::from_url(&format!("smtp://u:secret@127.0.0.1:{port}")).unwrap();
    let ours = EmailAddress::parse("privacy@halden.example").unwrap();
    let sent = transport.send(&ours, &ours, b"x").await;
    assert_eq!(
        sent,
        later("the server does not offer what we need, such as STARTTLS or a way to sign in")
    );
    assert_eq!(told.await.unwrap(), ["EHLO halden.example"], "no password, no letter");
}
