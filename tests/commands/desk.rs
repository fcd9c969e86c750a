//! A folder with a configuration, and the program run in it.

use std::{
    io::Write as _,
    path::PathBuf,
    process::{Command, Output, Stdio},
    sync::Arc,
};

use privacy_desk::{
    app::{Application, Base},
    cli::demo::{
        company,
        look_alike::{Behaviour, Contact, LookAlike},
    },
    config::Config,
    domain::person::Token,
    flow,
    world::World,
};
use serde_json::Value;

use crate::postgres::Schema;

/// The program as cargo built it for this test.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_privacy-desk");

/// A folder in which the program runs.
pub(crate) struct Desk {
    folder: tempfile::TempDir,
    schema: Option<Schema>,
    marketing: Option<LookAlike>,
}

/// What a run of the program left.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Desk {
    /// A folder with a configuration and nothing else.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let schema = Schema::create();
        let letters = folder.path().join("letters").display().to_string();
        let database = schema.as_ref().map_or("sqlite://data/desk.sqlite", |s| s.url.as_str());
        let text = format!(
            "[company]\nname = \"Halden & Moss GmbH\"\naddress = \"Hamburg\"\n\
             privacy_contact = \"help@halden-moss.example\"\ntime_zone = \"Europe/Berlin\"\n\
             region = \"DE-HH\"\n[database]\nurl = \"{database}\"\n\
             [mail]\nfrom = \"privacy@halden-moss.example\"\noutbound = \"file://{letters}\"\n\
             [vault]\nkey_file = \"data/vault.key\"\n[systems]\nfolder = \"systems\"\n"
        );
        let desk = Self { folder, schema, marketing: None };
        std::fs::create_dir(desk.path("systems")).unwrap();
        std::fs::create_dir(desk.path("letters")).unwrap();
        desk.writes("privacy-desk.toml", &text);
        desk
    }

    /// The same, ready to be used.
    pub(crate) fn migrated() -> Self {
        let desk = Self::new();
        desk.run(&["migrate"]).well();
        desk
    }

    /// The same with the sample company's systems: its database and a marketing account.
    pub(crate) fn with_systems() -> Self {
        let mut desk = Self::migrated();
        company::build(&desk.path("company.sqlite"), World::real().now().date_naive()).unwrap();
        let ann = Contact::new("ann.keller@example.com", "Ann", "Keller");
        let marketing = LookAlike::start(vec![ann], Behaviour::unpaced()).unwrap();
        for (name, text) in company::systems().unwrap() {
            let text = text.replace("http://127.0.0.1:8000", &marketing.base_url());
            desk.writes(&format!("systems/{name}"), &text);
        }
        desk.marketing = Some(marketing);
        desk
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn writes(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    /// The program with these arguments, not yet run. It sees nothing of our own environment.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(arguments).current_dir(self.folder.path()).env_clear().env("USER", "ada");
        if let Some(marketing) = &self.marketing {
            command.env("ACTIVECAMPAIGN_TOKEN", marketing.token());
        }
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        Run::of(self.command(arguments), b"")
    }

    pub(crate) fn run_with(&self, arguments: &[&str], input: &str) -> Run {
        Run::of(self.command(arguments), input.as_bytes())
    }

    /// Takes one mail in. The reference of its ticket.
    pub(crate) fn opens(&self, from: &str, words: &str) -> String {
        let run = self.run_with(&["ingest"], &mail(from, words)).well();
        assert_eq!(run.json()["result"], "opened", "{run:?}");
        run.json()["ticket"].as_str().unwrap().to_owned()
    }

    /// The desk put together in our own process, as the program puts it together.
    pub(crate) fn base(&self) -> Base {
        let mut config = Config::read(&self.path("privacy-desk.toml")).unwrap();
        if self.schema.is_none() {
            config.database.url = format!("sqlite://{}", self.path("data/desk.sqlite").display());
        }
        config.vault.key_file = self.path("data/vault.key").display().to_string();
        config.systems.folder = self.path("systems").display().to_string();
        Base::open(config, World::real()).unwrap()
    }

    /// All that is due is done, by a worker in our own process.
    pub(crate) fn works(&self) {
        let base = self.base();
        let token = self.marketing.as_ref().map(|marketing| marketing.token().to_owned());
        let systems =
            base.systems(&|name| token.clone().filter(|_| name == "ACTIVECAMPAIGN_TOKEN"));
        let transport = Application::transport(&base.config).unwrap();
        let application = Application::build(base, systems.unwrap(), transport).unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(application.worker().work_until_idle()).unwrap();
    }

    /// The letters that were written, in no order.
    pub(crate) fn letters(&self) -> Vec<String> {
        let files = std::fs::read_dir(self.path("letters")).unwrap();
        files.map(|file| letter(&std::fs::read(file.unwrap().path()).unwrap())).collect()
    }

    /// The requester confirms a request of theirs by the link in the letter.
    pub(crate) fn confirmed(&self, reference: &str) {
        self.works();
        let letters = self.letters();
        let letter = letters.iter().find(|letter| letter.contains(reference)).unwrap();
        let link = letter.split_whitespace().find(|word| word.contains("/confirm/")).unwrap();
        let token = Token::parse(link.rsplit_once('/').unwrap().1).unwrap();
        let base = Arc::new(self.base());
        let (db, at) = (base.db.clone(), base.world.now());
        db.write_now(|tx| flow::verify::confirm(tx, &token, None, at)).unwrap();
        self.works();
    }

    /// Where the desk's database is on its server, and the name of its schema there.
    pub(crate) fn database(&self) -> (String, String) {
        let schema = self.schema.as_ref().unwrap();
        (schema.url.clone(), schema.name.clone())
    }

    /// Changes the desk's database behind its back.
    pub(crate) fn database_changes(&self, sql: &str) {
        use diesel::{
            Connection as _, PgConnection, SqliteConnection, connection::SimpleConnection as _,
        };
        let file = self.path("data/desk.sqlite").display().to_string();
        match &self.schema {
            Some(schema) => PgConnection::establish(&schema.url).unwrap().batch_execute(sql),
            None => SqliteConnection::establish(&file).unwrap().batch_execute(sql),
        }
        .unwrap();
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        if let Some(marketing) = &self.marketing {
            marketing.stop();
        }
    }
}

impl Run {
    pub(crate) fn of(mut command: Command, input: &[u8]) -> Self {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut program = command.spawn().unwrap();
        // A program that ends before it has read everything is fine.
        drop(program.stdin.take().unwrap().write_all(input));
        Self::ended(program.wait_with_output().unwrap())
    }

    pub(crate) fn ended(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// It ended well.
    #[track_caller]
    pub(crate) fn well(self) -> Self {
        assert_eq!(self.code, 0, "{self:?}");
        self
    }

    /// It failed with this code, said this on stderr, and nothing on stdout.
    #[track_caller]
    pub(crate) fn fails(&self, code: i32, hint: &str) {
        assert_eq!((self.code, self.out.as_str()), (code, ""), "{self:?}");
        assert!(self.err.contains(hint), "{hint}: {self:?}");
    }

    /// Every line of stdout as JSON: there is nothing else.
    #[track_caller]
    pub(crate) fn lines(&self) -> Vec<Value> {
        let parse = |line: &str| {
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line:?}: {self:?}"))
        };
        self.out.lines().map(parse).collect()
    }

    /// The only line.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        let lines = self.lines();
        assert_eq!(lines.len(), 1, "{self:?}");
        lines[0].clone()
    }
}

/// A mail as a mail server pipes it.
pub(crate) fn mail(from: &str, words: &str) -> String {
    let id = privacy_desk::domain::audit::sha256_hex(format!("{from}{words}").as_bytes());
    format!(
        "From: {from}\r\nTo: privacy@halden-moss.example\r\nSubject: Request\r\n\
         Message-ID: <{id}@mail.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{words}\r\n"
    )
}

/// Subject and text of a letter.
fn letter(bytes: &[u8]) -> String {
    let mail = mailparse::parse_mail(bytes).unwrap();
    let plain = mail.parts().find(|part| part.ctype.mimetype == "text/plain").unwrap();
    plain.get_body().unwrap()
}

pub(crate) const ANN: &str = "ann.keller@example.com";
pub(crate) const ERASE: &str = "Please erase all personal data about me under Article 17 GDPR.";
