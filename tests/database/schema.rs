//! The steps from nothing to our tables, and back.

use std::collections::BTreeSet;

use diesel::{
    Connection, PgConnection, QueryableByName, RunQueryDsl as _, SqliteConnection, sql_query,
    sql_types::Text,
};
use diesel_migrations::{FileBasedMigrations, MigrationHarness};
use privacy_desk::{
    app::Base,
    db::{DatabaseUrl, Db},
};
use regex::Regex;

use crate::harness::{TestDesk, postgres::Schema};

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// A place for a database of one test.
struct Place {
    url: String,
    _folder: tempfile::TempDir,
    _schema: Option<Schema>,
}

fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let schema = Schema::create();
    let file = format!("sqlite://{}", folder.path().join("desk.sqlite").display());
    let url = schema.as_ref().map_or(file, |schema| schema.url.clone());
    Place { url, _folder: folder, _schema: schema }
}

const SQLITE_COLUMNS: &str = "SELECT m.name || '.' || p.name || CASE WHEN p.\"notnull\" THEN '' \
    ELSE '?' END AS line FROM sqlite_master m, pragma_table_info(m.name) p WHERE m.type = 'table'";
const POSTGRES_COLUMNS: &str = "SELECT table_name || '.' || column_name || CASE WHEN is_nullable = \
    'NO' THEN '' ELSE '?' END AS line FROM information_schema.columns \
    WHERE table_schema = current_schema()";

/// Every column of every table of ours; `?` marks one that may be empty.
fn columns(url: &str) -> BTreeSet<String> {
    let lines: Vec<Line> = match url.strip_prefix("sqlite://") {
        Some(path) => {
            sql_query(SQLITE_COLUMNS).load(&mut SqliteConnection::establish(path).unwrap()).unwrap()
        }
        None => {
            sql_query(POSTGRES_COLUMNS).load(&mut PgConnection::establish(url).unwrap()).unwrap()
        }
    };
    let names = lines.into_iter().map(|line| line.line);
    names.filter(|name| !name.starts_with("__diesel")).collect()
}

/// What `db::schema` says.
fn described() -> BTreeSet<String> {
    let source = include_str!("../../src/db/schema.rs");
    let table = Regex::new(r"(?s)table! \{\s+(\w+) \([^)]*\) \{(.*?)\}").unwrap();
    let column = Regex::new(r"(\w+) -> (Nullable)?").unwrap();
    let mut columns = BTreeSet::new();
    for found in table.captures_iter(source) {
        for field in column.captures_iter(&found[2]) {
            let mark = if field.get(2).is_some() { "?" } else { "" };
            columns.insert(format!("{}.{}{mark}", &found[1], &field[1]));
        }
    }
    columns
}

/// Takes every step back.
fn down(url: &str) {
    fn revert<DB: diesel::backend::Backend>(conn: &mut impl MigrationHarness<DB>, folder: &str) {
        let steps = FileBasedMigrations::from_path(folder).unwrap();
        assert!(!conn.revert_all_migrations(steps).unwrap().is_empty());
    }
    match url.strip_prefix("sqlite://") {
        Some(path) => revert(&mut SqliteConnection::establish(path).unwrap(), "migrations/sqlite"),
        None => revert(&mut PgConnection::establish(url).unwrap(), "migrations/postgres"),
    }
}

#[test]
fn up_down_and_up_again_ends_with_the_tables_that_the_program_knows() {
    let place = place();
    let url = DatabaseUrl::parse(&place.url, false).unwrap();
    assert!(Db::migrate(&url).unwrap() > 0);
    let first = columns(&place.url);
    assert_eq!(first, described());
    assert_eq!(Db::migrate(&url).unwrap(), 0);
    down(&place.url);
    assert_eq!(columns(&place.url), BTreeSet::new());
    assert!(Db::migrate(&url).unwrap() > 0);
    assert_eq!(columns(&place.url), first);
}

#[test]
fn two_nodes_that_start_together_migrate_once() {
    let place = place();
    let url = DatabaseUrl::parse(&place.url, false).unwrap();
    let steps = crate::crowd::at_once(4, |_| Db::migrate(&url).unwrap());
    let all = std::fs::read_dir("migrations/sqlite").unwrap().count();
    assert_eq!(steps.iter().sum::<usize>(), all, "{steps:?}");
}

#[tokio::test]
async fn a_schema_of_another_version_is_refused() {
    let desk = TestDesk::open().await;
    let refusal = || desk.db().check_schema().unwrap_err().to_string();
    desk.db().check_schema().unwrap();
    let newer = "INSERT INTO __diesel_schema_migrations (version) VALUES ('99990101000000')";
    desk.database_changes(newer);
    assert!(refusal().contains("privacy-desk migrate"));
    // As many steps as we know, and not those that we know.
    desk.database_changes(
        "DELETE FROM __diesel_schema_migrations WHERE version = \
         (SELECT min(version) FROM __diesel_schema_migrations)",
    );
    assert!(refusal().contains("privacy-desk migrate"));
    desk.database_changes("DELETE FROM __diesel_schema_migrations");
    assert!(refusal().contains("privacy-desk migrate"));
}

#[test]
fn a_file_that_is_not_there_is_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("typo.sqlite");
    let url = DatabaseUrl::parse(&format!("sqlite://{}", path.display()), false).unwrap();
    let vault = std::sync::Arc::new(privacy_desk::vault::Vault::with_key([7; 32]));
    let Err(error) = Db::open(&url, vault, std::sync::Arc::new(|| [0; 32])) else {
        panic!("a database out of nothing")
    };
    assert!(error.to_string().contains("privacy-desk migrate"), "{error}");
    assert!(!path.exists());
}

#[tokio::test]
async fn a_key_that_did_not_seal_this_database_is_refused() {
    let desk = TestDesk::open().await;
    desk.db().check_key().unwrap();
    desk.ticket_of("ann@example.com");
    desk.db().check_key().unwrap();
    let config = desk.config_with_key([8; 32]);
    let Err(error) = Base::open(config, desk.world.clone()) else { panic!("another key fits") };
    assert!(error.to_string().contains("put that one back"), "{error}");
}
