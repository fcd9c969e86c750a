//! `privacy-desk backup` and `restore`: what comes back, and who does not.

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    process::{Command, Stdio},
};

use diesel::{Connection as _, PgConnection, connection::SimpleConnection as _};
use privacy_desk::db;
use url::Url;

use crate::{
    desk::{ANN, Desk, ERASE, mail},
    serve::Server,
};

const BOB: &str = "bob@example.com";
/// How many backups are made of a desk at work; `BACKUP_ROUNDS=20` is the long run.
const ROUNDS: u64 = 4;
const LONG_AGO: &str = "2026-01-01 00:00:00";

/// A desk that keeps its rows in a file; `None` where the tests run on PostgreSQL.
fn on_sqlite() -> Option<Desk> {
    let desk = Desk::migrated();
    desk.path("data/desk.sqlite").exists().then_some(desk)
}

/// An empty desk with the keys of another: the machine on which a backup is restored.
fn another_machine(of: &Desk) -> Desk {
    let desk = Desk::new();
    fs::create_dir(desk.path("data")).unwrap();
    for file in ["data/vault.key", "data/vault.key.shredded"] {
        fs::copy(of.path(file), desk.path(file)).unwrap();
    }
    desk
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

/// An agent closes the request, its time passes, and the desk forgets the person.
fn is_forgotten(desk: &Desk, reference: &str) {
    desk.run(&["ticket", "dismiss", reference]).well();
    desk.database_changes(&format!(
        "UPDATE tickets SET closed_at = '{LONG_AGO}' WHERE reference = '{reference}';
         UPDATE jobs SET due_at = '{LONG_AGO}' WHERE ticket_id =
         (SELECT id FROM tickets WHERE reference = '{reference}')"
    ));
    desk.works();
}

/// Whether the desk still knows who asked.
fn knows_who(desk: &Desk, reference: &str) -> bool {
    let who = desk.base().db.read_now(|db| {
        let ticket = db::tickets::by_reference(db, reference)?.unwrap();
        db::people::of(db, &ticket.id)
    });
    !who.unwrap().is_empty()
}

#[tokio::test(flavor = "multi_thread")]
async fn c7_a_backup_of_a_desk_at_work_is_whole_and_holds_what_was_there() {
    let Some(desk) = on_sqlite() else { return };
    let server = Server::start(&desk, "warn").await;
    let rounds = std::env::var("BACKUP_ROUNDS").map_or(ROUNDS, |rounds| rounds.parse().unwrap());
    for round in 1..=rounds {
        desk.opens(&format!("person{round}@example.com"), ERASE);
        let mut meanwhile = desk.command(&["ingest"]);
        desk.writes("another.eml", &mail(&format!("other{round}@example.com"), ERASE));
        let mut meanwhile = meanwhile.arg("another.eml").stdout(Stdio::null()).spawn().unwrap();
        let copy = text(&desk.path(&format!("copy-{round}.sqlite")));
        let told = desk.run(&["backup", &copy, "--json"]).well().json();
        assert_eq!(
            (&told["file"], &told["key_file"]),
            (&copy.as_str().into(), &"data/vault.key".into())
        );
        assert_eq!(fs::metadata(&copy).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(meanwhile.wait().unwrap().success());

        let there = another_machine(&desk);
        let seen = there.run(&["restore", &copy, "--json"]).well().json();
        let tickets = seen["tickets"].as_u64().unwrap();
        assert!((2 * round - 1..=2 * round).contains(&tickets), "{seen}");
        assert_eq!(seen["audit_broken"].as_array().unwrap().len(), 0);
        there.run(&["audit", "verify"]).well();
        assert_eq!(there.run(&["ticket", "list", "--json"]).well().lines().len() as u64, tickets);
    }
    server.stops();
}

#[test]
fn c7_whom_the_desk_forgot_since_the_backup_is_forgotten_again() {
    let Some(desk) = on_sqlite() else { return };
    let (ann, bob) = (desk.opens(ANN, ERASE), desk.opens(BOB, ERASE));
    let copy = text(&desk.path("copy.sqlite"));
    desk.run(&["backup", &copy]).well();
    is_forgotten(&desk, &ann);
    assert!(!knows_who(&desk, &ann) && knows_who(&desk, &bob));

    desk.run(&["restore", &copy]).fails(1, "--replace");
    let told = desk.run(&["restore", &copy, "--replace", "--json"]).well().json();
    assert_eq!((&told["tickets"], &told["forgotten_again"]), (&2.into(), &1.into()));
    assert!(!knows_who(&desk, &ann) && knows_who(&desk, &bob));
    assert!(desk.path(told["replaced"].as_str().unwrap()).is_file());
    nothing_is_left_to_do_for(&desk, &ann);
    assert_eq!(desk.run(&["ticket", "show", &bob, "--json"]).well().json()["stage"], "verifying");
}

/// Who is forgotten has no request that waits for somebody.
fn nothing_is_left_to_do_for(desk: &Desk, reference: &str) {
    let shown = desk.run(&["ticket", "show", reference, "--json"]).well().json();
    assert_eq!((&shown["stage"], &shown["outcome"]), (&"closed".into(), &"forgotten".into()));
    desk.works();
    assert!(desk.letters().iter().all(|letter| !letter.contains(reference)));
    let own = desk.base();
    let gave_up = own.db.read_now(|db| db::jobs::count(db, db::jobs::JobState::GaveUp));
    assert_eq!(gave_up.unwrap(), 0);
    desk.run(&["audit", "verify"]).well();
}

#[test]
fn whoever_puts_an_old_database_back_by_hand_brings_nobody_back_either() {
    let Some(desk) = on_sqlite() else { return };
    let (ann, bob) = (desk.opens(ANN, ERASE), desk.opens(BOB, ERASE));
    let copy = desk.path("copy.sqlite");
    desk.run(&["backup", &text(&copy)]).well();
    is_forgotten(&desk, &ann);
    fs::copy(&copy, desk.path("data/desk.sqlite")).unwrap();
    let shown = desk.run(&["ticket", "show", &ann]).well();
    assert!(shown.err.contains("backup.forgotten_again"), "{shown:?}");
    assert!(!knows_who(&desk, &ann) && knows_who(&desk, &bob));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_running_desk_is_not_replaced_under_its_feet() {
    let Some(desk) = on_sqlite() else { return };
    desk.opens(ANN, ERASE);
    let copy = text(&desk.path("copy.sqlite"));
    desk.run(&["backup", &copy]).well();
    let bob = desk.opens(BOB, ERASE);
    let server = Server::start(&desk, "warn").await;
    desk.run(&["restore", &copy, "--replace"]).fails(1, "in use");
    server.stops();
    assert!(desk.run(&["ticket", "list"]).well().out.contains(&bob));
    desk.run(&["restore", &copy, "--replace"]).well();
    assert!(!desk.run(&["ticket", "list"]).well().out.contains(&bob));
}

#[test]
fn a_file_that_is_no_backup_is_refused_and_nothing_is_changed() {
    let Some(desk) = on_sqlite() else { return };
    let ann = desk.opens(ANN, ERASE);
    let good = desk.path("good.sqlite");
    desk.run(&["backup", &text(&good)]).well();
    desk.run(&["backup", &text(&good)]).fails(1, "never overwrites");

    let bytes = fs::read(&good).unwrap();
    fs::write(desk.path("cut.sqlite"), &bytes[..bytes.len() / 2]).unwrap();
    desk.writes("letter.txt", "Dear desk, please find our backup enclosed.");
    desk.writes("empty.sqlite", "");
    for (file, why) in [
        ("cut.sqlite", "cut.sqlite is"),
        ("letter.txt", "not a database of privacy-desk"),
        ("empty.sqlite", "not a database of privacy-desk"),
        ("missing.sqlite", "is not there"),
    ] {
        desk.run(&["restore", &text(&desk.path(file)), "--replace"]).fails(1, why);
    }
    let key = fs::read(desk.path("data/vault.key")).unwrap();
    desk.writes("data/vault.key", &"42".repeat(32));
    desk.run(&["restore", &text(&good), "--replace"]).fails(1, "put that one back");
    fs::write(desk.path("data/vault.key"), key).unwrap();

    let folder = fs::read_dir(desk.path("data")).unwrap();
    let mut left: Vec<_> = folder.map(|entry| entry.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["desk.sqlite", "vault.key", "vault.key.shredded"]);
    assert!(desk.run(&["ticket", "list"]).well().out.contains(&ann));
}

#[test]
fn a_postgresql_is_backed_up_with_its_own_tools_and_the_commands_say_how() {
    let desk = Desk::migrated();
    if desk.path("data/desk.sqlite").exists() {
        return;
    }
    let ann = desk.opens(ANN, ERASE);
    desk.run(&["backup", "copy.dump"]).fails(1, "pg_dump --format=custom");
    desk.run(&["restore", "copy.dump"]).fails(1, "pg_restore");
    desk.database_changes(
        "CREATE TABLE kept_keys AS SELECT * FROM ticket_keys;
         CREATE TABLE kept_tickets AS SELECT * FROM tickets",
    );
    is_forgotten(&desk, &ann);
    // What of it `pg_restore` would bring back: key and ticket, with its part of log and register.
    desk.database_changes(
        "INSERT INTO ticket_keys SELECT * FROM kept_keys;
         UPDATE tickets SET stage = k.stage, outcome = k.outcome, closed_at = k.closed_at,
             version = k.version, audit_count = k.audit_count, audit_head = k.audit_head
             FROM kept_tickets k WHERE k.id = tickets.id;
         DELETE FROM audit_lines USING kept_tickets k WHERE stream = k.id AND seq > k.audit_count;
         DELETE FROM register; DROP TABLE kept_keys; DROP TABLE kept_tickets",
    );
    let told = desk.run(&["restore", "--json"]).well().json();
    assert_eq!((&told["tickets"], &told["forgotten_again"]), (&1.into(), &1.into()));
    nothing_is_left_to_do_for(&desk, &ann);
    let again = desk.run(&["restore", "--json"]).well().json();
    assert_eq!(again["forgotten_again"], 0);
}

/// A database of its own on the server, into which a dump is restored.
struct Restored {
    server: String,
    name: String,
}

impl Restored {
    fn create(server: &str, name: &str) -> Self {
        let restored = Self { server: server.to_owned(), name: format!("restored_{name}") };
        restored.on_server(&format!("CREATE DATABASE {}", restored.name));
        restored
    }

    fn on_server(&self, sql: &str) {
        PgConnection::establish(&self.server).unwrap().batch_execute(sql).unwrap();
    }

    /// The address of the same schema in this database.
    fn address_of(&self, url: &str) -> String {
        let mut url = Url::parse(url).unwrap();
        url.set_path(&self.name);
        url.to_string()
    }
}

impl Drop for Restored {
    fn drop(&mut self) {
        self.on_server(&format!("DROP DATABASE {} WITH (FORCE)", self.name));
    }
}

fn succeeds(command: &mut Command) {
    let done = command.output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

#[test]
fn c7_a_postgresql_that_is_dumped_while_the_desk_works_is_whole_when_it_is_restored() {
    let Ok(server) = std::env::var("TEST_DATABASE_URL") else { return };
    let desk = Desk::migrated();
    let (own, schema) = desk.database();
    let (ann, bob) = (desk.opens(ANN, ERASE), desk.opens(BOB, ERASE));
    let serving = tokio::runtime::Runtime::new().unwrap().block_on(Server::start(&desk, "warn"));
    desk.writes("another.eml", &mail("another@example.com", ERASE));
    let mut meanwhile = desk.command(&["ingest"]);
    let mut meanwhile = meanwhile.arg("another.eml").stdout(Stdio::null()).spawn().unwrap();
    let dump = text(&desk.path("copy.dump"));
    let of_schema = ["--format=custom", "--no-owner", "--schema", &schema, "--file", &dump];
    succeeds(Command::new("pg_dump").args(of_schema).arg(&server));
    assert!(meanwhile.wait().unwrap().success());
    serving.stops();
    is_forgotten(&desk, &ann);

    let restored = Restored::create(&server, &schema);
    let there = another_machine(&desk);
    let config = fs::read_to_string(there.path("privacy-desk.toml")).unwrap();
    let config = config.replace(&there.database().0, &restored.address_of(&own));
    there.writes("privacy-desk.toml", &config);
    let into = format!("--dbname={}", restored.address_of(&server));
    succeeds(Command::new("pg_restore").args(["--no-owner", &into, &dump]));
    let seen = there.run(&["restore", "--json"]).well().json();
    assert!((2..=3).contains(&seen["tickets"].as_u64().unwrap()), "{seen}");
    assert_eq!(seen["forgotten_again"], 1);
    assert_eq!(seen["audit_broken"].as_array().unwrap().len(), 0);
    nothing_is_left_to_do_for(&there, &ann);
    assert!(!knows_who(&there, &ann) && knows_who(&there, &bob));
}
