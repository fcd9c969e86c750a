//! A user of the server with mailboxes of their own, and their own way to look into them.

use std::{
    env, fs,
    io::{BufRead as _, BufReader, Write as _},
    net::TcpStream,
    path::PathBuf,
};

/// A user whom nobody else has heard of.
pub(crate) struct Account {
    pub(crate) user: String,
    stream: BufReader<TcpStream>,
}

/// The folder that `.ci/dovecot` describes.
pub(crate) fn server(name: &str) -> PathBuf {
    let folder = env::var("TEST_DOVECOT").unwrap_or_else(|_| {
        panic!("run it as `.ci/dovecot cargo test --features failpoints --test imap`")
    });
    PathBuf::from(folder).join(name)
}

/// What a file of that folder says.
pub(crate) fn says(name: &str) -> String {
    fs::read_to_string(server(name)).unwrap().trim().to_owned()
}

/// A port of the server: `port` (STARTTLS), or `tls-port`.
pub(crate) fn port(name: &str) -> u16 {
    says(name).parse().unwrap()
}

impl Account {
    /// A new user, signed in.
    pub(crate) fn new() -> Self {
        let user = format!("u{}", privacy_desk::world::World::real().id().simple());
        let stream = sign_in(&user);
        Self { user, stream }
    }

    /// Puts a mail into the INBOX, as the server does when one arrives.
    pub(crate) fn gets(&mut self, mail: &[u8]) {
        self.got(mail, "");
    }

    /// The same at an earlier time, such as `20-Nov-2026 09:00:00 +0000`.
    pub(crate) fn got_at(&mut self, mail: &[u8], at: &str) {
        self.got(mail, &format!("\"{at}\" "));
    }

    fn got(&mut self, mail: &[u8], at: &str) {
        let command = format!("a APPEND INBOX {at}{{{}+}}\r\n", mail.len());
        let stream = self.stream.get_mut();
        stream.write_all(&[command.as_bytes(), mail, b"\r\n"].concat()).unwrap();
        answer(&mut self.stream);
    }

    /// Runs a command; what the server says before its answer.
    pub(crate) fn asks(&mut self, command: &str) -> String {
        ask(&mut self.stream, command)
    }

    /// How many mails of a folder fit, such as `SEEN` or `ALL`.
    pub(crate) fn count(&mut self, folder: &str, which: &str) -> usize {
        self.asks(&format!("EXAMINE \"{folder}\""));
        let said = self.asks(&format!("SEARCH {which}"));
        let line = said.lines().find(|line| line.starts_with("* SEARCH")).unwrap();
        line.split_whitespace().count() - 2
    }

    /// The server forgets how it numbered the mails of the INBOX, as after a restored backup.
    pub(crate) fn gets_new_numbers(&mut self) {
        let validity = "STATUS INBOX (UIDVALIDITY)";
        let before = self.asks(validity);
        self.asks("LOGOUT");
        for entry in fs::read_dir(server("mail").join(&self.user)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if name == "dovecot-uidlist" || name.starts_with("dovecot.index") {
                fs::remove_file(path).unwrap();
            }
        }
        self.stream = sign_in(&self.user);
        assert_ne!(self.asks(validity), before);
    }
}

fn sign_in(user: &str) -> BufReader<TcpStream> {
    let stream = TcpStream::connect(("127.0.0.1", port("port"))).unwrap();
    let mut stream = BufReader::new(stream);
    ask(&mut stream, &format!("LOGIN {user} {}", says("password")));
    stream
}

/// Runs a command; what the server says before its answer.
fn ask(stream: &mut BufReader<TcpStream>, command: &str) -> String {
    stream.get_mut().write_all(format!("a {command}\r\n").as_bytes()).unwrap();
    answer(stream)
}

fn answer(stream: &mut BufReader<TcpStream>) -> String {
    let mut said = String::new();
    loop {
        let begin = said.len();
        assert!(stream.read_line(&mut said).unwrap() > 0, "the server hung up: {said}");
        let line = &said[begin..];
        if line.starts_with("a OK") {
            return said;
        }
        assert!(!line.starts_with("a "), "{said}");
    }
}
