//! The sample company with a desk of its own: a folder, databases, a marketing account, a mail.

use std::{
    fs,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

use chrono::{TimeDelta, Utc};
use diesel::{
    Connection as _, PgConnection, QueryableByName, RunQueryDsl as _, SqliteConnection, sql_query,
    sql_types,
};
use privacy_desk::{
    cli::demo::{
        company,
        look_alike::{Behaviour, Contact, LookAlike},
    },
    db::{self, Conn, DatabaseUrl, Db, DbError, Reader, jobs::JobState, tickets::Filter},
    domain::ticket::Ticket,
    vault::Vault,
    world::World,
};
use serde_json::Value;

use crate::{
    letters::Letter,
    line::Line,
    postgres::Schema,
    process::{Process, program, run},
};

/// A company, and the folder in which its desk lives.
pub(crate) struct House {
    pub(crate) marketing: LookAlike,
    /// The way from the desk to its database, where that is a server.
    pub(crate) line: Option<Line>,
    db: Db,
    url: String,
    processes: AtomicU32,
    folder: tempfile::TempDir,
    _schema: Option<Schema>,
}

impl House {
    /// A house whose letters become files.
    pub(crate) fn build() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let letters = format!("file://{}", folder.path().join("letters").display());
        Self::furnish(folder, &letters)
    }

    /// A house whose letters go to a mail server.
    pub(crate) fn with_mail_server(outbound: &str) -> Self {
        Self::furnish(tempfile::tempdir().unwrap(), outbound)
    }

    /// The same house with leases of a minute, as they are by default: they end when the test
    /// says so, and nobody renews them meanwhile.
    pub(crate) fn with_long_leases(self) -> Self {
        let file = self.file("desk.toml");
        let config = fs::read_to_string(&file).unwrap();
        fs::write(&file, config.replace("lease_seconds = 3", "lease_seconds = 60")).unwrap();
        self
    }

    /// The same house with a Maildir that it empties.
    pub(crate) fn with_maildir(self) -> Self {
        let (file, folder) = (self.file("desk.toml"), self.file("Maildir"));
        for part in ["new", "cur"] {
            fs::create_dir_all(folder.join(part)).unwrap();
        }
        let config = fs::read_to_string(&file).unwrap();
        let folder = folder.display();
        let more = format!("[mail.maildir]\nfolder = \"{folder}\"\npoll_seconds = 1\n");
        fs::write(&file, config + &more).unwrap();
        self
    }

    fn furnish(folder: tempfile::TempDir, outbound: &str) -> Self {
        let path = folder.path();
        company::build(&path.join("company.sqlite"), today()).unwrap();
        let marketing = LookAlike::start(contacts(), Behaviour::unpaced()).unwrap();
        fs::create_dir(path.join("systems")).unwrap();
        for (name, text) in company::systems().unwrap() {
            let text = text
                .replace("http://127.0.0.1:8000", &marketing.base_url())
                .replace("requests_per_second: 4", "requests_per_second: 5");
            fs::write(path.join("systems").join(name), text).unwrap();
        }
        let schema = Schema::create();
        let own = format!("sqlite://{}", path.join("desk.sqlite").display());
        let url = schema.as_ref().map_or(own, |schema| schema.url.clone());
        let line = schema.is_some().then(|| Line::to(port_of(&url)));
        let through = line.as_ref().map_or(url.clone(), |line| with_port(&url, line.port));
        let settings = [("URL", through.as_str()), ("OUTBOUND", outbound)];
        let config = settings.iter().fold(CONFIG.to_owned(), |text, (key, value)| {
            text.replace(key, value).replace("HERE", &path.display().to_string())
        });
        fs::write(path.join("desk.toml"), config).unwrap();
        let migrated = run(program(path, None).arg("migrate"), b"");
        assert!(migrated.status.success(), "{}", String::from_utf8_lossy(&migrated.stderr));

        let vault = Arc::new(Vault::open(&path.join("vault.key")).unwrap());
        let world = World::real();
        let chance = Arc::new(move || world.secret());
        let db = Db::open(&DatabaseUrl::parse(&url, false).unwrap(), vault, chance).unwrap();
        let processes = AtomicU32::new(0);
        Self { marketing, line, db, url, processes, folder, _schema: schema }
    }

    /// Starts `serve` or `work`.
    pub(crate) fn start(&self, what: &str, failpoint: Option<&str>) -> Process {
        Process::start(program(self.folder.path(), failpoint).arg(what), self.new_log(what))
    }

    fn new_log(&self, of: &str) -> PathBuf {
        let number = self.processes.fetch_add(1, Ordering::Relaxed);
        self.file(&format!("{number}-{of}.log"))
    }

    /// Runs a command of the program; what it says on stdout as JSON, if it succeeds.
    pub(crate) fn command(&self, words: &[&str]) -> Result<Value, String> {
        self.command_with(words, b"", None)
    }

    /// The mail is handed in, as by a mail server's pipe.
    pub(crate) fn takes_in(&self, failpoint: Option<&str>) -> Result<Value, String> {
        let (_, mail) = company::mail().unwrap().swap_remove(0);
        self.takes(&mail, failpoint)
    }

    /// A mail of the test's own is handed in.
    pub(crate) fn takes(&self, mail: &[u8], failpoint: Option<&str>) -> Result<Value, String> {
        self.command_with(&["ingest"], mail, failpoint)
    }

    fn command_with(
        &self,
        words: &[&str],
        input: &[u8],
        failpoint: Option<&str>,
    ) -> Result<Value, String> {
        let output = run(program(self.folder.path(), failpoint).args(words), input);
        fs::write(self.new_log(words[0]), &output.stderr).unwrap();
        if !output.status.success() {
            let log = String::from_utf8_lossy(&output.stderr);
            return Err(format!("{words:?}: {}\n{log}", output.status));
        }
        Ok(serde_json::from_slice(&output.stdout).unwrap_or_default())
    }

    /// A look into the desk's database.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&mut Reader) -> Result<T, DbError>) -> T {
        self.db.read_now(look).unwrap()
    }

    /// The ticket. There is never more than one.
    pub(crate) fn ticket(&self) -> Ticket {
        let mut tickets = self.read(|db| db::tickets::list(db, &Filter::default(), 10));
        assert_eq!(tickets.len(), 1, "one mail is one ticket");
        tickets.remove(0)
    }

    /// Stage and outcome of the ticket, and what an agent should look at.
    pub(crate) fn stands(&self) -> String {
        let ticket = self.ticket();
        let outcome = ticket.outcome.filter(|_| ticket.is_closed()).map(|o| o.to_string());
        let look = ticket.attention.map(|why| why.to_string());
        let words = [Some(ticket.stage.to_string()), outcome, look];
        words.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// Whether nothing is being done and nothing is to be done for a while.
    pub(crate) fn is_at_rest(&self) -> bool {
        let soon = Utc::now() + TimeDelta::minutes(1);
        let next = self.read(db::jobs::next_due);
        self.jobs(JobState::Running) == 0 && next.is_none_or(|due| due > soon)
    }

    /// How many jobs stand in this state.
    pub(crate) fn jobs(&self, state: JobState) -> i64 {
        self.read(|db| db::jobs::count(db, state))
    }

    /// How many rows of the desk's database fit, by SQL of the test's own.
    pub(crate) fn count(&self, from_where: &str) -> i64 {
        #[derive(QueryableByName)]
        struct Count {
            #[diesel(sql_type = sql_types::BigInt)]
            n: i64,
        }
        let query = sql_query(format!("SELECT count(*) AS n FROM {from_where}"));
        query.get_result::<Count>(&mut self.connection()).unwrap().n
    }

    /// What failed and waits for its next attempt need not wait any longer.
    pub(crate) fn hurry(&self) {
        self.sql(
            "UPDATE jobs SET due_at = '2026-01-01 00:00:00' \
             WHERE state = 'queued' AND last_error IS NOT NULL",
        );
    }

    /// The systems are looked at again now, and not tomorrow.
    pub(crate) fn a_day_passes(&self) {
        self.sql("UPDATE jobs SET due_at = '2026-01-01 00:00:00' WHERE task = 'watch:1'");
    }

    /// Changes the desk's database behind its back.
    pub(crate) fn sql(&self, sql: &str) {
        let done = sql_query(sql).execute(&mut self.connection());
        done.unwrap_or_else(|error| panic!("{sql}: {error}\n{}", self.logs()));
    }

    fn connection(&self) -> Conn {
        match DatabaseUrl::parse(&self.url, false).unwrap() {
            DatabaseUrl::Postgres(url) => Conn::Postgres(PgConnection::establish(&url).unwrap()),
            DatabaseUrl::Sqlite(path) => {
                let mut conn = SqliteConnection::establish(&path).unwrap();
                sql_query("PRAGMA busy_timeout = 5000").execute(&mut conn).unwrap();
                Conn::Sqlite(conn)
            }
        }
    }

    /// A file of the house.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Every letter that was written to a file; a file that is no letter is an error.
    pub(crate) fn letters(&self) -> Vec<Letter> {
        let Ok(entries) = fs::read_dir(self.file("letters")) else { return Vec::new() };
        let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "eml"));
        paths.sort();
        paths.iter().map(|path| Letter::read(&fs::read(path).unwrap())).collect()
    }

    /// Every log line of every process so far.
    pub(crate) fn logs(&self) -> String {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "log"));
        paths.sort();
        let text = |path: &PathBuf| fs::read_to_string(path).unwrap();
        let log = |path: &PathBuf| format!("-- {}\n{}", path.display(), text(path));
        paths.iter().map(log).collect::<Vec<_>>().concat()
    }
}

fn port_of(url: &str) -> u16 {
    url::Url::parse(url).unwrap().port().unwrap_or(5432)
}

fn with_port(url: &str, port: u16) -> String {
    let mut url = url::Url::parse(url).unwrap();
    url.set_port(Some(port)).unwrap();
    url.to_string()
}

/// The same day for all houses of one run, so that they can be compared.
fn today() -> chrono::NaiveDate {
    static TODAY: std::sync::OnceLock<chrono::NaiveDate> = std::sync::OnceLock::new();
    *TODAY.get_or_init(|| Utc::now().date_naive())
}

fn contacts() -> Vec<Contact> {
    let sample: Value =
        serde_json::from_str(&company::text("activecampaign.json").unwrap()).unwrap();
    let text = |contact: &Value, key: &str| contact[key].as_str().unwrap_or_default().to_owned();
    let contact =
        |c: &Value| Contact::new(&text(c, "email"), &text(c, "firstName"), &text(c, "lastName"));
    sample["contacts"].as_array().unwrap().iter().map(contact).collect()
}

/// A dead worker's job is taken over after three seconds; a policy approves; nothing cools off.
const CONFIG: &str = r#"
[company]
name = "Halden & Moss GmbH"
address = "Hamburg"
privacy_contact = "help@halden-moss.example"
time_zone = "Europe/Berlin"
region = "DE-HH"
authority = "HmbBfDI"
authority_url = "https://authority.example"
[server]
bind = "127.0.0.1:0"
base_url = "http://127.0.0.1:8080"
[database]
url = "URL"
[mail]
from = "privacy@halden-moss.example"
outbound = "OUTBOUND"
[vault]
key_file = "HERE/vault.key"
[systems]
folder = "HERE/systems"
[jobs]
lease_seconds = 3
[policy]
cooling_off_hours = 0
approval = { erase_data = "standing_order" }
"#;
