//! A mail server on loopback that can fall silent at the worst moment.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

use crate::letters::Letter;

/// What it does when it has a whole letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manners {
    /// It says 250.
    Answers,
    /// It has the letter, and is gone before it can say so.
    Dies,
    /// It has the letter and says nothing, for as long as somebody listens.
    Hangs,
}

/// A running server. Its thread ends with the test process.
pub(crate) struct MailServer {
    port: u16,
    taken: Arc<Mutex<Vec<Letter>>>,
}

impl MailServer {
    /// Starts one. Each letter meets the next of the manners, and all further ones the last.
    pub(crate) fn start(manners: &'static [Manners]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let taken = Arc::new(Mutex::new(Vec::new()));
        let list = Arc::clone(&taken);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let list = Arc::clone(&list);
                // A client that goes away in the middle is what these tests are about.
                thread::spawn(move || drop(talk(&stream, &list, manners)));
            }
        });
        Self { port, taken }
    }

    /// What `mail.outbound` says to reach it.
    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}?tls=none", self.port)
    }

    /// The letters that it has, whatever it said about them.
    pub(crate) fn letters(&self) -> Vec<Letter> {
        self.taken.lock().unwrap().clone()
    }
}

fn talk(
    mut stream: &TcpStream,
    taken: &Mutex<Vec<Letter>>,
    manners: &[Manners],
) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    stream.write_all(b"220 loopback\r\n")?;
    while let Some(line) = lines.next() {
        let answer = match line?.to_ascii_uppercase().as_str() {
            "DATA" => {
                stream.write_all(b"354 go on\r\n")?;
                match take(&mut lines, taken, manners)? {
                    Manners::Answers => "250 taken",
                    Manners::Dies => return Ok(()),
                    Manners::Hangs => return lines.try_for_each(|line| line.map(drop)),
                }
            }
            "QUIT" => "221 goodbye",
            _ => "250 fine",
        };
        stream.write_all(format!("{answer}\r\n").as_bytes())?;
    }
    Ok(())
}

fn take(
    lines: &mut impl Iterator<Item = std::io::Result<String>>,
    taken: &Mutex<Vec<Letter>>,
    manners: &[Manners],
) -> std::io::Result<Manners> {
    let mut text = String::new();
    for line in lines {
        let line = line?;
        if line == "." {
            let mut taken = taken.lock().unwrap();
            let manner = manners[taken.len().min(manners.len() - 1)];
            taken.push(Letter::read(text.as_bytes()));
            return Ok(manner);
        }
        text.push_str(line.strip_prefix('.').unwrap_or(&line)); // RFC 5321 § 4.5.2
        text.push_str("\r\n");
    }
    Err(std::io::ErrorKind::UnexpectedEof.into())
}
