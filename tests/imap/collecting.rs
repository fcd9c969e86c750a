//! A desk that collects from an account.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::PathBuf,
};

use privacy_desk::{
    db::{self, tickets::Filter},
    domain::ticket::Ticket,
};

use crate::{
    account::{Account, port, server},
    desk::Desk,
    process::{Process, until},
};

/// A desk whose configuration names a mailbox.
pub(crate) struct Collecting {
    pub(crate) desk: Desk,
    usual: String,
    metrics: String,
}

/// How a desk comes to its mail.
pub(crate) fn over_tls() -> String {
    at(&format!("imaps://localhost:{}", port("tls-port")))
}

/// A server at this address, whose authority is known, and the password in a file.
pub(crate) fn at(server: &str) -> String {
    format!("server = {server:?}\n{}\n{}", trust(), password())
}

pub(crate) fn trust() -> String {
    format!("ca_file = \"{}\"", server("ca.pem").display())
}

pub(crate) fn password() -> String {
    format!("password_file = \"{}\"", server("password").display())
}

impl Collecting {
    /// A desk that is ready to serve, and looks every second.
    pub(crate) fn from(account: &Account, settings: &str) -> Self {
        let desk = Desk::migrated();
        let usual = fs::read_to_string(desk.path("privacy-desk.toml")).unwrap();
        let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let this = Self { desk, usual, metrics: free.to_string() };
        this.is_set_up(&format!("user = {:?}\npoll_seconds = 1\n{settings}", account.user));
        this
    }

    /// The section `mail.imap` says this from now on.
    pub(crate) fn is_set_up(&self, settings: &str) {
        let more = "[server]\nbind = \"127.0.0.1:0\"\n[mail.imap]\n";
        self.desk.writes("privacy-desk.toml", &format!("{}{more}{settings}\n", self.usual));
    }

    pub(crate) fn serves(&self) -> Process {
        self.serves_until(None)
    }

    /// It serves, and dies at this point.
    pub(crate) fn serves_until(&self, failpoint: Option<&str>) -> Process {
        let mut command = self.desk.command(&["serve"]);
        command.envs(failpoint.map(|point| ("FAILPOINT", point)));
        Process::start(&mut command, self.new_log())
    }

    /// It serves, and its gauges can be read.
    pub(crate) fn serves_with_gauges(&self) -> Process {
        let mut command = self.desk.command(&["serve"]);
        command.env("PRIVACY_DESK__SERVER__METRICS_BIND", &self.metrics);
        Process::start(&mut command, self.new_log())
    }

    fn new_log(&self) -> PathBuf {
        let free = |number: &u32| !self.desk.path(&format!("{number}.log")).exists();
        let number = (0..).find(free).unwrap();
        self.desk.path(&format!("{number}.log"))
    }

    /// What `/metrics` says of the mailbox: whether it is open, and how many mails were taken.
    pub(crate) fn gauges(&self) -> (String, String) {
        let mut stream = TcpStream::connect(&self.metrics).unwrap();
        let request =
            format!("GET /metrics HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.metrics);
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let value = |name: &str| {
            let line = answer.lines().find_map(|line| line.strip_prefix(name));
            line.unwrap_or_else(|| panic!("{answer}")).trim().to_owned()
        };
        (value("privacy_desk_mail_imap_open "), value("privacy_desk_mail_imap_taken "))
    }

    /// What `doctor` says of the mailbox: whether it is well, and the words.
    pub(crate) fn checks_up(&self) -> (bool, String) {
        let run = self.desk.run(&["doctor", "--json"]);
        let line = run.lines().into_iter().find(|line| line["check"] == "mail.imap");
        let line = line.unwrap_or_else(|| panic!("{run:?}"));
        assert_eq!(run.code == 0, line["ok"] == true, "{run:?}");
        (line["ok"] == true, line["detail"].as_str().unwrap().to_owned())
    }

    pub(crate) fn tickets(&self) -> Vec<Ticket> {
        let list = |db: &mut db::Reader| db::tickets::list(db, &Filter::default(), 100);
        self.desk.base().db.read_now(list).unwrap()
    }

    /// The reasons and lengths of what lies in quarantine.
    pub(crate) fn quarantine(&self) -> Vec<(String, usize)> {
        let look = |db: &mut db::Reader| {
            let list = db::messages::quarantine(db)?;
            let each = list.into_iter().map(|mail| {
                let bytes = db::messages::quarantined_bytes(db, &mail.id)?.unwrap_or_default();
                Ok((mail.reason.unwrap_or_default(), bytes.len()))
            });
            each.collect::<Result<Vec<_>, db::DbError>>()
        };
        self.desk.base().db.read_now(look).unwrap()
    }
}

/// Waits until so many mails of the INBOX are marked as read, and all others are not.
#[track_caller]
pub(crate) fn until_marked(account: &mut Account, count: usize) {
    until("the mails are marked", || (account.count("INBOX", "SEEN") == count).then_some(()));
}
