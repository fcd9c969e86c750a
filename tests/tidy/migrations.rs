//! Both databases take the same steps to the same tables.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{children, read, top};

/// Table and its columns.
type Tables = BTreeMap<String, BTreeSet<String>>;

const DATABASES: [&str; 2] = ["sqlite", "postgres"];

/// The names of a database's migrations, in the order in which they run.
fn names(database: &str) -> Vec<String> {
    let folders = children(&top().join("migrations").join(database));
    folders.iter().map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect()
}

#[test]
fn both_databases_have_the_same_migrations() {
    let [sqlite, postgres] = DATABASES.map(names);
    assert!(!sqlite.is_empty(), "there are no migrations below migrations/sqlite");
    assert_eq!(sqlite, postgres);
}

#[test]
fn every_migration_goes_up_and_down() {
    for database in DATABASES {
        for name in names(database) {
            for file in ["up.sql", "down.sql"] {
                let path = format!("migrations/{database}/{name}/{file}");
                assert!(!statements(&read(&path)).is_empty(), "{path} does nothing");
            }
        }
    }
}

#[test]
fn both_databases_end_with_the_same_tables_and_columns() {
    let [sqlite, postgres] = DATABASES.map(|database| {
        let mut tables = Tables::new();
        for name in names(database) {
            run(&read(&format!("migrations/{database}/{name}/up.sql")), &mut tables);
        }
        tables
    });
    assert!(!sqlite.is_empty(), "the migrations create no table");
    for table in sqlite.keys().chain(postgres.keys()) {
        assert_eq!(sqlite.get(table), postgres.get(table), "sqlite and postgres, table {table}");
    }
}

/// Follows what a script does to tables and columns; the rest of it is passed over.
fn run(script: &str, tables: &mut Tables) {
    for statement in statements(script) {
        let words = words(&statement);
        match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["create", "table", name, "(", ..] => {
                tables.insert((*name).to_owned(), columns(&statement));
            }
            ["drop", "table", names @ ..] => {
                tables.retain(|table, _| !names.contains(&table.as_str()));
            }
            ["alter", "table", name, "rename", "to", new, ..] => {
                let columns = tables.remove(*name).unwrap_or_default();
                tables.insert((*new).to_owned(), columns);
            }
            ["alter", "table", name, changes @ ..] => {
                let columns = tables.entry((*name).to_owned()).or_default();
                changes.split(|word| *word == ",").for_each(|change| alter(change, columns));
            }
            _ => {}
        }
    }
}

fn alter(change: &[&str], columns: &mut BTreeSet<String>) {
    match change {
        ["add" | "drop", "constraint", ..] => {}
        ["add", name, ..] => drop(columns.insert((*name).to_owned())),
        ["drop", name, ..] => drop(columns.remove(*name)),
        ["rename", name, "to", new] => {
            columns.remove(*name);
            columns.insert((*new).to_owned());
        }
        _ => {}
    }
}

/// The columns of a `CREATE TABLE`: the first word of each part that is not a constraint.
fn columns(statement: &str) -> BTreeSet<String> {
    const CONSTRAINTS: [&str; 7] =
        ["primary", "foreign", "unique", "check", "constraint", "exclude", "like"];
    let body = statement.split_once('(').map_or("", |(_, body)| body);
    let mut depth = 0_i32;
    let parts = body.split(|c: char| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c == ',' && depth == 0 || depth < 0
    });
    let names = parts.filter_map(|part| words(part).into_iter().next());
    names.filter(|name| !CONSTRAINTS.contains(&name.as_str())).collect()
}

/// The statements of a script, without comments, in lower case.
fn statements(script: &str) -> Vec<String> {
    let lines = script.lines().map(|line| line.split("--").next().unwrap_or_default());
    let script = lines.collect::<Vec<_>>().join("\n").to_lowercase();
    let trimmed = script.split(';').map(str::trim).filter(|text| !text.is_empty());
    trimmed.map(str::to_owned).collect()
}

/// Words and signs, without the words that change nothing.
fn words(text: &str) -> Vec<String> {
    let spaced = text.replace('(', " ( ").replace(')', " ) ").replace(',', " , ");
    let words = spaced.split_whitespace().map(|word| word.trim_matches(['"', '`', '[', ']']));
    let meaning =
        words.filter(|word| !matches!(*word, "if" | "not" | "exists" | "column" | "only"));
    meaning.map(str::to_owned).collect()
}

#[test]
fn a_script_is_followed_to_its_tables() {
    let mut tables = Tables::new();
    run(
        "-- CREATE TABLE nothing (id TEXT);
         CREATE TABLE IF NOT EXISTS tickets (
             id TEXT PRIMARY KEY NOT NULL, -- ours
             \"version\" BIGINT NOT NULL CHECK (version IN (0, 1)),
             kind TEXT, PRIMARY KEY (id, kind), FOREIGN KEY (kind) REFERENCES kinds (id)
         ) STRICT;
         CREATE TABLE old_kinds (id TEXT);
         ALTER TABLE old_kinds RENAME TO kinds;
         ALTER TABLE tickets ADD COLUMN stage TEXT NOT NULL DEFAULT 'x', ADD due DATE;
         ALTER TABLE tickets RENAME COLUMN kind TO intent;
         CREATE INDEX tickets_by_stage ON tickets (stage);
         CREATE TABLE gone (id TEXT); DROP TABLE IF EXISTS gone;",
        &mut tables,
    );
    let shown: Vec<_> = tables.iter().map(|(table, c)| format!("{table}: {c:?}")).collect();
    assert_eq!(
        shown,
        [r#"kinds: {"id"}"#, r#"tickets: {"due", "id", "intent", "stage", "version"}"#]
    );
}
