//! How fast people are erased from a PostgreSQL with five related tables: through the job queue,
//! from a confirmed request to its closing letter, beside the same deletions in a psql script that
//! commits per person.
//!
//! `.ci/postgres cargo bench --bench erase` prints people a second of both, with 20,000, 200,000
//! and 1,000,000 people in the tables. `… --bench erase -- 200 20000` erases 200 of 20,000.
//! The desk's own database lies on the same server. The requests are for all data, and the company
//! has declared that it has no ActiveCampaign. Each ends with its closing letter.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark that can't go on must stop; what it prints is its result"
)]

use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
    time::{Duration, Instant},
};

use diesel::{
    Connection as _, PgConnection, QueryableByName, RunQueryDsl as _,
    connection::SimpleConnection as _,
    sql_query,
    sql_types::{BigInt, Text},
};
use privacy_desk::{
    app::{Application, Base},
    config::Config,
    db::{DatabaseUrl, Db},
    domain::{
        person::EmailAddress,
        request::{Channel, Intent, Language, Scope},
    },
    flow::receive::{self, Asked},
    jobs::Pass,
    mail::transport::Transport,
    systems::Pace,
    vault::Vault,
    world::World,
};

/// How many are erased, and how many there are, unless the command line says otherwise.
const ERASED: usize = 1_000;
const SIZES: [usize; 3] = [20_000, 200_000, 1_000_000];
/// How many workers there are, as with four processes of `privacy-desk work`.
const WORKERS: usize = 4;

fn main() {
    let Ok(server) = std::env::var("TEST_DATABASE_URL") else {
        eprintln!("it needs a PostgreSQL server: .ci/postgres cargo bench --bench erase");
        return;
    };
    let numbers: Vec<usize> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    let (erased, sizes) = match numbers.split_first() {
        Some((erased, sizes)) if !sizes.is_empty() => (*erased, sizes.to_vec()),
        Some((erased, _)) => (*erased, SIZES.to_vec()),
        None => (ERASED, SIZES.to_vec()),
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = socket_of(&server);
    for size in sizes {
        let company = Company::build(&server, size);
        let script = company.script(erased);
        let desk = runtime.block_on(company.desk(erased));
        assert_eq!(company.rows(), (size - 2 * erased) * 6, "both erased all of theirs");
        let [ours, theirs] = [desk, script].map(|took| per_second(erased, took));
        println!(
            "{size:>9} people: the desk {ours:6.1} people/s, {:.2} ms each; psql {theirs:6.1}; \
             ratio {:.1}",
            desk.as_secs_f64() * 1000.0 / as_f64(erased),
            theirs / ours
        );
    }
}

/// The same server by its Unix socket, if it has one: that is how the desk and psql reach a database on
/// their own machine, and the network would be most of what is measured.
fn socket_of(server: &str) -> String {
    #[derive(QueryableByName)]
    struct Folder {
        #[diesel(sql_type = Text)]
        folder: String,
    }
    let mut connection = PgConnection::establish(server).unwrap();
    let question = "SELECT current_setting('unix_socket_directories') AS folder";
    let folder = sql_query(question).get_result::<Folder>(&mut connection).unwrap().folder;
    let first = folder.split(',').next().unwrap_or_default().trim();
    let mut url = url::Url::parse(server).unwrap();
    let is_local = matches!(url.host_str(), Some("127.0.0.1" | "localhost"));
    if is_local && Path::new(first).is_dir() {
        let port = url.port().unwrap_or(5432);
        url.set_query(Some(&format!("host={first}&port={port}")));
    }
    url.into()
}

fn per_second(people: usize, took: Duration) -> f64 {
    as_f64(people) / took.as_secs_f64()
}

fn as_f64(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap())
}

/// A company's database, in a schema of its own.
struct Company {
    server: String,
    schema: String,
    folder: tempfile::TempDir,
}

const TABLES: &str = "
CREATE TABLE people (id BIGINT PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE addresses (id BIGINT PRIMARY KEY, person_id BIGINT NOT NULL REFERENCES people, street TEXT);
CREATE TABLE orders (id BIGINT PRIMARY KEY, person_id BIGINT NOT NULL REFERENCES people, total BIGINT);
CREATE TABLE order_lines (id BIGINT PRIMARY KEY, order_id BIGINT NOT NULL REFERENCES orders, item TEXT);
CREATE TABLE messages (id BIGINT PRIMARY KEY, person_id BIGINT NOT NULL REFERENCES people, body TEXT);
CREATE TABLE visits (id BIGINT PRIMARY KEY, person_id BIGINT NOT NULL REFERENCES people, page TEXT);
INSERT INTO people SELECT i, 'person' || i || '@example.com', 'Person ' || i FROM generate_series(1, SIZE) i;
INSERT INTO addresses SELECT i, i, 'Street ' || i FROM generate_series(1, SIZE) i;
INSERT INTO orders SELECT i, i, i % 900 FROM generate_series(1, SIZE) i;
INSERT INTO order_lines SELECT i, i, 'Item ' || i FROM generate_series(1, SIZE) i;
INSERT INTO messages SELECT i, i, 'A message of person ' || i FROM generate_series(1, SIZE) i;
INSERT INTO visits SELECT i, i, '/page/' || i FROM generate_series(1, SIZE) i;
CREATE INDEX ON people (lower(trim(email)));
CREATE INDEX ON addresses (person_id);
CREATE INDEX ON orders (person_id);
CREATE INDEX ON order_lines (order_id);
CREATE INDEX ON messages (person_id);
CREATE INDEX ON visits (person_id);
ANALYZE;
";

/// The tables that hang on a person or an order, and by what.
const RELATED: [(&str, &str); 5] = [
    ("order_lines", "orders.id"),
    ("orders", "people.id"),
    ("addresses", "people.id"),
    ("messages", "people.id"),
    ("visits", "people.id"),
];

impl Company {
    fn build(server: &str, size: usize) -> Self {
        let schema = format!("company_{}", World::real().id().simple());
        let (folder, server) = (tempfile::tempdir().unwrap(), server.to_owned());
        let mut connection = PgConnection::establish(&server).unwrap();
        connection.batch_execute(&format!("CREATE SCHEMA {schema}")).unwrap();
        let company = Self { server, schema, folder };
        let mut connection = PgConnection::establish(&company.url()).unwrap();
        connection.batch_execute(&TABLES.replace("SIZE", &size.to_string())).unwrap();
        company
    }

    fn url(&self) -> String {
        let join = if self.server.contains('?') { '&' } else { '?' };
        format!("{}{join}options=-csearch_path%3D{}", self.server, self.schema)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// How many rows are left in all six tables.
    fn rows(&self) -> usize {
        #[derive(QueryableByName)]
        struct Count {
            #[diesel(sql_type = BigInt)]
            n: i64,
        }
        let mut connection = PgConnection::establish(&self.url()).unwrap();
        let tables = ["people", "addresses", "orders", "order_lines", "messages", "visits"];
        let count = |table: &str| {
            let query = sql_query(format!("SELECT count(*) AS n FROM {table}"));
            query.get_result::<Count>(&mut connection).unwrap().n
        };
        usize::try_from(tables.map(count).iter().sum::<i64>()).unwrap()
    }

    /// How long psql takes for the last of them.
    fn script(&self, erased: usize) -> Duration {
        let last = self.rows() / 6;
        let mut sql = format!("SET search_path = {};\n", self.schema);
        for number in last - erased + 1..=last {
            let own = format!("lower(trim(email)) = 'person{number}@example.com'");
            let of_them = format!("(SELECT id FROM people WHERE {own})");
            let orders = format!("(SELECT id FROM orders WHERE person_id IN {of_them})");
            writeln!(sql, "BEGIN;\nDELETE FROM order_lines WHERE order_id IN {orders};").unwrap();
            for (table, _) in RELATED.iter().filter(|(_, of)| of.starts_with("people")) {
                writeln!(sql, "DELETE FROM {table} WHERE person_id IN {of_them};").unwrap();
            }
            writeln!(sql, "DELETE FROM people WHERE {own};\nCOMMIT;").unwrap();
        }
        let file = self.file("script.sql");
        std::fs::write(&file, sql).unwrap();
        let start = Instant::now();
        let quiet = ["--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", "--file"];
        let psql = Command::new("psql").arg(&self.server).args(quiet).arg(&file).status().unwrap();
        assert!(psql.success());
        start.elapsed()
    }

    /// How long the desk takes for the first of them, from the confirmed request to its end.
    async fn desk(&self, erased: usize) -> Duration {
        std::fs::create_dir(self.file("systems")).unwrap();
        std::fs::write(self.file("systems/company.yaml"), map()).unwrap();
        let absent = "activecampaign: { absent: true, by: the board, since: 2026-01-31 }\n";
        std::fs::write(self.file("systems/activecampaign.yaml"), absent).unwrap();
        let (base, own) = self.base();
        ask(&base, erased);
        let url = self.url();
        let env = move |name: &str| (name == "COMPANY_URL").then(|| url.clone());
        let systems = base.systems_at(&env, &(Arc::new(NoPace) as Arc<dyn Pace>)).unwrap();
        let application = Application::build(base, systems, Transport::memory()).unwrap();
        let start = Instant::now();
        let workers = (0..WORKERS).map(|_| {
            let worker = application.worker();
            tokio::spawn(async move { while worker.pass().await.unwrap() == Pass::Worked {} })
        });
        for worker in workers.collect::<Vec<_>>() {
            worker.await.unwrap();
        }
        let took = start.elapsed();
        let mut own = PgConnection::establish(&own).unwrap();
        let fulfilled = "DO $$ BEGIN ASSERT (SELECT bool_and(outcome = 'fulfilled' AND stage = 'closed') \
             FROM tickets); END $$";
        own.batch_execute(fulfilled).unwrap();
        took
    }

    /// A desk whose database is another schema of the server, and where that is.
    fn base(&self) -> (Base, String) {
        let schema = format!("{}_desk", self.schema);
        let mut connection = PgConnection::establish(&self.server).unwrap();
        connection.batch_execute(&format!("CREATE SCHEMA {schema}")).unwrap();
        let url = self.url().replace(&self.schema, &schema);
        let at = |name: &str| self.file(name).display().to_string();
        let (key, letters, systems) = (at("vault.key"), at("letters"), at("systems"));
        let text = format!(
            "[company]\nname = \"Halden\"\nprivacy_contact = \"help@halden.example\"\n\
             [database]\nurl = \"{url}\"\n[vault]\nkey_file = \"{key}\"\n\
             [mail]\nfrom = \"privacy@halden.example\"\noutbound = \"file://{letters}\"\n\
             letters_per_hour = 1000000\n\
             [systems]\nfolder = \"{systems}\"\n\
             [policy]\ncooling_off_hours = 0\napproval = {{ erase_data = \"standing\" }}\n"
        );
        std::fs::write(at("desk.toml"), text).unwrap();
        let config = Config::read(Path::new(&at("desk.toml"))).unwrap();
        Vault::create(key.as_ref(), [7; 32]).unwrap();
        Db::migrate(&DatabaseUrl::parse(&url, false).unwrap()).unwrap();
        (Base::open(config, World::real()).unwrap(), url)
    }
}

impl Drop for Company {
    fn drop(&mut self) {
        if let Ok(mut connection) = PgConnection::establish(&self.server) {
            let schema = &self.schema;
            let gone = format!("DROP SCHEMA {schema} CASCADE; DROP SCHEMA {schema}_desk CASCADE");
            drop(connection.batch_execute(&gone));
        }
    }
}

/// People who are signed in to the company's app ask there: proof and scope come together.
fn ask(base: &Base, people: usize) {
    for number in 1..=people {
        let asked = Asked {
            channel: Channel::App,
            from: EmailAddress::parse(&format!("person{number}@example.com")).unwrap(),
            identifiers: Vec::new(),
            intent: Intent::EraseData,
            text: String::new(),
            language: Language::ENGLISH,
            signed_by: Some(("app".to_owned(), Scope::AllData)),
            idempotency_key: None,
        };
        let at = base.world.now();
        base.db.write_now(|tx| receive::request(tx, &base.rules, &asked, None, at)).unwrap();
    }
}

/// The map of the six tables.
fn map() -> String {
    let mut map = "dataset:\n  - fides_key: company\n    name: Company\n    \
        desk: { connection: { url_env: COMPANY_URL } }\n    collections:\n"
        .to_owned();
    let desk = "        desk: { data: delete, account: delete }\n        fields:\n";
    for (table, of) in RELATED {
        let column = if of.starts_with("orders") { "order_id" } else { "person_id" };
        writeln!(
            map,
            "      - name: {table}\n{desk}          - {{ name: {column}, fides_meta: \
             {{ references: [{{ dataset: company, field: {of}, direction: from }}] }} }}"
        )
        .unwrap();
    }
    map + "      - name: people\n"
        + desk
        + "          - { name: email, fides_meta: { identity: email } }\n"
}

/// There is no vendor to spare.
struct NoPace;

#[async_trait::async_trait]
impl Pace for NoPace {
    async fn take_turn(&self, _: &str, _: u32) {}
}
