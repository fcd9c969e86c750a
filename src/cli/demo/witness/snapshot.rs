//! Every row of a store, as text: a SQLite file or the JSON file of the marketing account.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    path::Path,
};

use anyhow::Context as _;
use diesel::{
    Connection as _, QueryableByName, RunQueryDsl as _, SqliteConnection,
    connection::SimpleConnection as _,
    sql_query,
    sql_types::{BigInt, Text},
};
use serde_json::Value;

use super::trace;

/// What a store held at one moment.
#[derive(Debug, Clone, Default)]
pub struct Snapshot {
    tables: BTreeMap<String, Table>,
}

#[derive(Debug, Clone, Default)]
struct Table {
    rows: BTreeMap<String, Row>,
    foreign_keys: Vec<ForeignKey>,
}

/// "The cell at `from` names the row of `table` whose cell at `to` is the same."
#[derive(Debug, Clone)]
struct ForeignKey {
    from: usize,
    table: String,
    to: usize,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// All of it with its types, for a comparison to the byte.
    exact: String,
    /// The values as a reader would see them.
    pub(super) cells: Vec<String>,
}

/// Where a row stands: its table and its primary key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    pub(super) table: String,
    pub(super) key: String,
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {} of {}", self.key, self.table)
    }
}

impl Snapshot {
    /// Reads every table of a SQLite database.
    pub fn of_database(path: &Path) -> anyhow::Result<Self> {
        anyhow::ensure!(path.exists(), "there is no {}", path.display());
        let url = path.to_str().context("the path of the database is not UTF-8")?;
        let database = &mut SqliteConnection::establish(url)
            .with_context(|| format!("could not open {}", path.display()))?;
        database.batch_execute("PRAGMA query_only = ON")?;
        // One transaction, so that all tables are seen at the same moment.
        database.transaction(|database| {
            let names = "SELECT name AS line FROM sqlite_master
                         WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'";
            let mut tables = BTreeMap::new();
            for name in lines(database, names)? {
                let table = read_table(database, &name).with_context(|| name.clone())?;
                tables.insert(name, table);
            }
            Ok(Self { tables })
        })
    }

    /// Reads the marketing account: an object with lists of records, each with an `id`.
    pub fn of_account(json: &str) -> anyhow::Result<Self> {
        let lists: BTreeMap<String, Value> = serde_json::from_str(json)?;
        let mut tables = BTreeMap::new();
        for (name, list) in lists {
            let Value::Array(records) = list else { continue };
            let rows = records.iter().map(record).collect::<anyhow::Result<_>>();
            let rows = rows.with_context(|| name.clone())?;
            tables.insert(name, Table { rows, foreign_keys: Vec::new() });
        }
        Ok(Self { tables })
    }

    /// Every row with its spot.
    pub(super) fn rows(&self) -> impl Iterator<Item = (Spot, &Row)> {
        self.tables.iter().flat_map(|(name, table)| {
            table
                .rows
                .iter()
                .map(|(key, row)| (Spot { table: name.clone(), key: key.clone() }, row))
        })
    }

    /// The row at this spot.
    pub(super) fn row(&self, spot: &Spot) -> Option<&Row> {
        self.tables.get(&spot.table)?.rows.get(&spot.key)
    }

    /// The rows that hold this address, and all that declared foreign keys hang below them.
    pub(super) fn rows_of(&self, address: &str) -> BTreeSet<Spot> {
        let holds = |row: &Row| row.cells.iter().any(|cell| trace::holds_address(cell, address));
        let mut owned: BTreeSet<Spot> =
            self.rows().filter(|(_, row)| holds(row)).map(|(spot, _)| spot).collect();
        loop {
            let below: BTreeSet<Spot> = self
                .rows()
                .filter(|(spot, row)| !owned.contains(spot) && self.hangs_below(spot, row, &owned))
                .map(|(spot, _)| spot)
                .collect();
            if below.is_empty() {
                return owned;
            }
            owned.extend(below);
        }
    }

    fn hangs_below(&self, spot: &Spot, row: &Row, owned: &BTreeSet<Spot>) -> bool {
        let Some(table) = self.tables.get(&spot.table) else { return false };
        table.foreign_keys.iter().any(|key| {
            let parents = owned.iter().filter(|parent| parent.table == key.table);
            parents.filter_map(|parent| self.row(parent)).any(|parent| {
                row.cells.get(key.from).is_some_and(|cell| parent.cells.get(key.to) == Some(cell))
            })
        })
    }
}

fn record(value: &Value) -> anyhow::Result<(String, Row)> {
    let fields = value.as_object().context("a record that is no object")?;
    let key = fields.get("id").map(plain).context("a record without an id")?;
    Ok((key, Row { exact: value.to_string(), cells: fields.values().map(plain).collect() }))
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

fn lines(database: &mut SqliteConnection, query: &str) -> anyhow::Result<Vec<String>> {
    let lines: Vec<Line> = sql_query(query).load(database)?;
    Ok(lines.into_iter().map(|line| line.line).collect())
}

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = BigInt)]
    pk: i64,
}

fn columns(database: &mut SqliteConnection, table: &str) -> anyhow::Result<Vec<Column>> {
    let query = format!("SELECT name, pk FROM pragma_table_info({}) ORDER BY cid", literal(table));
    Ok(sql_query(query).load(database)?)
}

fn read_table(database: &mut SqliteConnection, table: &str) -> anyhow::Result<Table> {
    let columns = columns(database, table)?;
    let quoted = |column: &Column| format!("quote({})", name(&column.name));
    let all = columns.iter().map(quoted).collect::<Vec<_>>().join(", ");
    let mut key: Vec<String> = columns.iter().filter(|c| c.pk > 0).map(quoted).collect();
    if key.is_empty() {
        key.push("quote(rowid)".to_owned());
    }
    let query = format!(
        "SELECT json_array(json_array({}), json_array({all})) AS line FROM {}",
        key.join(", "),
        name(table)
    );
    let mut rows = BTreeMap::new();
    for line in lines(database, &query)? {
        let (key, cells): (Vec<String>, Vec<String>) = serde_json::from_str(&line)?;
        let key = key.iter().map(|cell| unquoted(cell)).collect::<Vec<_>>().join(" ");
        let cells = cells.iter().map(|cell| unquoted(cell)).collect();
        rows.insert(key, Row { exact: line, cells });
    }
    Ok(Table { rows, foreign_keys: foreign_keys(database, table, &columns)? })
}

#[derive(QueryableByName)]
struct Reference {
    #[diesel(sql_type = Text)]
    from: String,
    #[diesel(sql_type = Text)]
    table: String,
    #[diesel(sql_type = Text)]
    to: String,
}

fn foreign_keys(
    database: &mut SqliteConnection,
    table: &str,
    own: &[Column],
) -> anyhow::Result<Vec<ForeignKey>> {
    let query = format!(
        r#"SELECT "from", "table", coalesce("to", 'rowid') AS "to" FROM pragma_foreign_key_list({})"#,
        literal(table)
    );
    let references: Vec<Reference> = sql_query(query).load(database)?;
    let position = |columns: &[Column], name: &str| columns.iter().position(|c| c.name == name);
    let mut keys = Vec::new();
    for Reference { from, table, to } in references {
        let theirs = columns(database, &table)?;
        if let (Some(from), Some(to)) = (position(own, &from), position(&theirs, &to)) {
            keys.push(ForeignKey { from, table, to });
        }
    }
    Ok(keys)
}

/// A SQL literal of this text.
fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A SQL name that can't be taken for anything else.
fn name(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Undoes SQLite's `quote`, which tells the text '1' from the number 1.
fn unquoted(cell: &str) -> String {
    match cell.strip_prefix('\'').and_then(|cell| cell.strip_suffix('\'')) {
        Some(text) => text.replace("''", "'"),
        None => cell.to_owned(),
    }
}
