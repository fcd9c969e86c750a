//! A mail server on loopback that takes letters, or refuses them, or hangs up on them.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
};

use privacy_desk::mail::transport::Transport;

use super::Letter;

/// Two answers of a mail server; an empty one is no answer: it hangs up.
type Answers = (&'static str, &'static str);

/// A running mail server. Its thread ends with the test.
pub(crate) struct MailServer {
    port: u16,
    answers: Arc<Mutex<Answers>>,
    taken: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl MailServer {
    /// A server that takes every letter.
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = Self { port, answers: Arc::default(), taken: Arc::default() };
        server.takes_letters();
        let (answers, taken) = (Arc::clone(&server.answers), Arc::clone(&server.taken));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let answers = *answers.lock().unwrap();
                taken.lock().unwrap().extend(letter(&stream.unwrap(), answers));
            }
        });
        server
    }

    /// The way to it.
    pub(crate) fn transport(&self) -> Transport {
        Transport::from_url(&format!("smtp://127.0.0.1:{}?tls=none", self.port)).unwrap()
    }

    /// From now on it takes every letter.
    pub(crate) fn takes_letters(&self) {
        *self.answers.lock().unwrap() = ("250 2.1.5 ok", "250 2.0.0 taken");
    }

    /// From now on it says that there is no such mailbox.
    pub(crate) fn knows_nobody(&self) {
        *self.answers.lock().unwrap() = ("550 5.1.1 no such user", "");
    }

    /// From now on it says that it has no time.
    pub(crate) fn is_busy(&self) {
        *self.answers.lock().unwrap() = ("451 4.3.2 later", "");
    }

    /// From now on it reads a letter and hangs up without a word.
    pub(crate) fn hangs_up_after_the_letter(&self) {
        *self.answers.lock().unwrap() = ("250 2.1.5 ok", "");
    }

    /// The letters that reached it, also those that it never answered.
    pub(crate) fn letters(&self) -> Vec<Letter> {
        self.taken.lock().unwrap().iter().map(|bytes| Letter::read(bytes)).collect()
    }
}

/// One connection: the letter that came over it, if one did.
fn letter(stream: &TcpStream, (to_recipient, to_letter): Answers) -> Option<Vec<u8>> {
    let mut lines = BufReader::new(stream.try_clone().unwrap());
    // In one piece: two would wait for each other (RFC 896, RFC 1122 § 4.2.3.2).
    let say = |text: &str| (&*stream).write_all(format!("{text}\r\n").as_bytes()).ok();
    let mut letter = None;
    say("220 mx.example.com")?;
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line).unwrap_or(0) == 0 {
            return letter;
        }
        match line.split_whitespace().next().unwrap_or_default() {
            "EHLO" => say("250-mx.example.com\r\n250 8BITMIME"),
            "RCPT" => say(to_recipient),
            "DATA" => {
                say("354 go ahead");
                letter = Some(read_letter(&mut lines));
                if to_letter.is_empty() {
                    return letter;
                }
                say(to_letter)
            }
            _ => say("250 2.1.0 ok"),
        };
    }
}

/// The lines up to the single full stop (RFC 5321 § 4.5.2).
fn read_letter(lines: &mut BufReader<TcpStream>) -> Vec<u8> {
    let mut letter = Vec::new();
    loop {
        let mut line = Vec::new();
        if lines.read_until(b'\n', &mut line).unwrap_or(0) == 0 || line == b".\r\n" {
            return letter;
        }
        letter.extend(line.strip_prefix(b".").unwrap_or(&line));
    }
}
