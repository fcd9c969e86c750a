//! Asks a database about its own tables.

use std::collections::BTreeMap;

use diesel::{
    QueryableByName,
    sql_types::{BigInt, Bool, Nullable, Text},
};

use super::{
    dialect::{Dialect, Sql, array},
    link::Link,
    schema::{Column, ForeignKey, Mark, OnDelete, Schema, Table},
};
use crate::systems::Fault;

impl Mark {
    /// Reads that of these tables. SQLite counts the changes of its whole schema; PostgreSQL writes a
    /// new version of the row in its catalogue, which names the transaction that wrote it. Rights
    /// count too.
    pub(super) fn read(
        link: &mut Link,
        schema: Option<&str>,
        tables: &[&str],
    ) -> Result<Self, Fault> {
        let mut sql = match link.dialect() {
            Dialect::Sqlite => Sql::new(Dialect::Sqlite, SQLITE_MARK),
            Dialect::Postgres => Sql::new(Dialect::Postgres, POSTGRES_MARK),
        };
        if link.dialect() == Dialect::Postgres {
            sql.bind(schema.map(str::to_owned));
            sql.bind(Some(array(tables)));
        }
        let rows = link.rows::<MarkRow>(&sql, "the schema")?;
        Ok(Self(rows.into_iter().map(|row| row.mark).collect()))
    }
}

impl Schema {
    /// Reads it. `schema` names the one to look in where PostgreSQL has several.
    pub(super) fn read(link: &mut Link, schema: Option<&str>) -> Result<Self, Fault> {
        let mut found = Self::default();
        let ask = |text: &str| {
            let mut sql = Sql::new(link.dialect(), text);
            if link.dialect() == Dialect::Postgres {
                sql.bind(schema.map(str::to_owned));
            }
            sql
        };
        let [tables, columns, keys, foreign] = match link.dialect() {
            Dialect::Sqlite => SQLITE.map(ask),
            Dialect::Postgres => POSTGRES.map(ask),
        };
        for row in link.rows::<TableRow>(&tables, "the schema")? {
            found.add_table(row);
        }
        for row in link.rows::<ColumnRow>(&columns, "the schema")? {
            found.add_column(row);
        }
        for row in link.rows::<KeyRow>(&keys, "the schema")? {
            found.add_key(row);
        }
        found.add_foreign_keys(link.rows::<ForeignRow>(&foreign, "the schema")?);
        Ok(found)
    }

    fn add_table(&mut self, row: TableRow) {
        let table = Table {
            schema: row.schema,
            name: row.name.clone(),
            columns: BTreeMap::new(),
            keys: BTreeMap::new(),
            incoming: Vec::new(),
            forbidden: row.forbidden,
        };
        self.0.insert(row.name, table);
    }

    fn add_column(&mut self, row: ColumnRow) {
        let Some(table) = self.0.get_mut(&row.table) else { return };
        let length =
            row.length.and_then(|n| n.try_into().ok()).or_else(|| declared_length(&row.kind));
        let column = Column {
            name: row.name.clone(),
            kind: row.kind,
            not_null: row.not_null,
            generated: row.generated,
            length,
        };
        table.columns.insert(row.name, column);
    }

    fn add_key(&mut self, row: KeyRow) {
        if let Some(table) = self.0.get_mut(&row.table) {
            // An index over an expression has a nameless column, which is no column of the table.
            table.keys.entry(row.key).or_default().push(row.name.unwrap_or_default());
        }
    }

    fn add_foreign_keys(&mut self, rows: Vec<ForeignRow>) {
        let mut keys: BTreeMap<(String, String, String), ForeignKey> = BTreeMap::new();
        for row in rows {
            let Some((parent, target)) = self.target(&row) else {
                continue; // a table that is not there holds no row
            };
            let key = keys.entry((parent, row.table.clone(), row.key)).or_insert(ForeignKey {
                table: row.table,
                columns: Vec::new(),
                parent_columns: Vec::new(),
                on_delete: match row.on_delete.as_str() {
                    "c" | "CASCADE" => OnDelete::Cascade,
                    "n" | "d" | "SET NULL" | "SET DEFAULT" => OnDelete::SetNull,
                    _ => OnDelete::Refuse,
                },
            });
            key.columns.push(row.name);
            key.parent_columns.push(target);
        }
        for ((parent, ..), key) in keys {
            if let Some(table) = self.0.get_mut(&parent) {
                table.incoming.push(key);
            }
        }
    }

    /// The table and column that a foreign key points at. SQLite gives both as the key spells
    /// them, whatever their case, and no column where it means the primary key.
    fn target(&self, row: &ForeignRow) -> Option<(String, String)> {
        let exact = self.0.get_key_value(&row.parent);
        let alike = || self.0.iter().find(|(name, _)| name.eq_ignore_ascii_case(&row.parent));
        let (name, parent) = exact.or_else(alike)?;
        let column = match &row.parent_name {
            Some(written) => parent.columns.keys().find(|name| name.eq_ignore_ascii_case(written)),
            None => parent.keys.get("")?.get(usize::try_from(row.position).ok()?),
        };
        Some((name.clone(), column.cloned().unwrap_or_default()))
    }
}

/// The `n` of `VARCHAR(n)`. SQLite does not hold anybody to it; whoever wrote it meant it.
fn declared_length(kind: &str) -> Option<usize> {
    let (name, rest) = kind.split_once('(')?;
    let counts_characters = name.to_ascii_uppercase().contains("CHAR");
    counts_characters.then(|| rest.trim_end_matches(')').trim().parse().ok())?
}

#[derive(QueryableByName)]
struct MarkRow {
    #[diesel(sql_type = Text)]
    mark: String,
}

#[derive(QueryableByName)]
struct TableRow {
    #[diesel(sql_type = Text)]
    schema: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    forbidden: String,
}

#[derive(QueryableByName)]
struct ColumnRow {
    #[diesel(sql_type = Text, column_name = "table_name")]
    table: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Bool)]
    not_null: bool,
    #[diesel(sql_type = Bool)]
    generated: bool,
    #[diesel(sql_type = Nullable<BigInt>)]
    length: Option<i64>,
}

#[derive(QueryableByName)]
struct KeyRow {
    #[diesel(sql_type = Text, column_name = "table_name")]
    table: String,
    #[diesel(sql_type = Text, column_name = "key_name")]
    key: String,
    #[diesel(sql_type = Nullable<Text>)]
    name: Option<String>,
}

#[derive(QueryableByName)]
struct ForeignRow {
    #[diesel(sql_type = Text)]
    parent: String,
    #[diesel(sql_type = Text, column_name = "table_name")]
    table: String,
    #[diesel(sql_type = Text, column_name = "key_name")]
    key: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Nullable<Text>)]
    parent_name: Option<String>,
    #[diesel(sql_type = BigInt)]
    position: i64,
    #[diesel(sql_type = Text)]
    on_delete: String,
}

/// <https://www.sqlite.org/pragma.html#pragma_schema_version>
const SQLITE_MARK: &str = "SELECT CAST(schema_version AS TEXT) AS mark FROM pragma_schema_version";

/// Each row of the catalogue that [`POSTGRES`] reads, by its number and the transaction that wrote
/// it, and what our user may do.
const POSTGRES_MARK: &str = "\
    WITH tables AS (SELECT t.oid, t.xmin FROM pg_class t \
      JOIN pg_namespace n ON n.oid = t.relnamespace \
      WHERE n.nspname = COALESCE($1, current_schema()) AND t.relkind IN ('r', 'p') \
        AND t.relname = ANY (CAST($2 AS text[]))) \
    SELECT md5(concat_ws('/', \
      (SELECT string_agg(concat_ws(' ', oid, xmin, row_security_active(oid), \
         has_any_column_privilege(oid, 'SELECT'), has_any_column_privilege(oid, 'UPDATE'), \
         has_table_privilege(oid, 'DELETE')), ',' ORDER BY oid) FROM tables), \
      (SELECT string_agg(concat_ws(' ', a.attrelid, a.attnum, a.xmin), ',' \
         ORDER BY a.attrelid, a.attnum) \
       FROM pg_attribute a WHERE a.attrelid = ANY (ARRAY(SELECT oid FROM tables)) \
         AND a.attnum > 0), \
      (SELECT string_agg(concat_ws(' ', i.indexrelid, i.xmin), ',' ORDER BY i.indexrelid) \
       FROM pg_index i WHERE i.indrelid = ANY (ARRAY(SELECT oid FROM tables))), \
      (SELECT string_agg(concat_ws(' ', k.oid, k.xmin), ',' ORDER BY k.oid) \
       FROM pg_constraint k WHERE k.confrelid = ANY (ARRAY(SELECT oid FROM tables))))) AS mark";

/// Tables, columns, keys, foreign keys (<https://www.sqlite.org/pragma.html>).
const SQLITE: [&str; 4] = [
    "SELECT 'main' AS schema, name, '' AS forbidden FROM sqlite_schema \
     WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    "SELECT s.name AS table_name, c.name, c.type AS kind, c.\"notnull\" <> 0 AS not_null, \
       c.hidden IN (2, 3) AS generated, NULL AS length \
     FROM sqlite_schema s, pragma_table_xinfo(s.name) c WHERE s.type = 'table'",
    "SELECT s.name AS table_name, '' AS key_name, c.name AS name, c.pk AS position \
     FROM sqlite_schema s, pragma_table_info(s.name) c WHERE s.type = 'table' AND c.pk > 0 \
     UNION ALL \
     SELECT s.name, i.name, c.name, c.seqno \
     FROM sqlite_schema s, pragma_index_list(s.name) i, pragma_index_info(i.name) c \
     WHERE s.type = 'table' AND i.\"unique\" = 1 AND i.partial = 0 AND i.origin <> 'pk' \
     ORDER BY 1, 2, 4",
    "SELECT f.\"table\" AS parent, s.name AS table_name, CAST(f.id AS TEXT) AS key_name, \
       f.\"from\" AS name, f.\"to\" AS parent_name, f.seq AS position, f.on_delete \
     FROM sqlite_schema s, pragma_foreign_key_list(s.name) f WHERE s.type = 'table' \
     ORDER BY 1, 2, 3, 6",
];

/// The same from PostgreSQL's catalogue. `$1` is the schema, NULL for the first one on the path.
/// A type modifier of -1 gives a type's name without its length, so that a cast cuts nothing off.
const POSTGRES: [&str; 4] = [
    "SELECT CAST(n.nspname AS text) AS schema, CAST(t.relname AS text) AS name, \
       concat_ws(' ', CASE WHEN row_security_active(t.oid) THEN 'HIDDEN' END, \
         CASE WHEN NOT has_any_column_privilege(t.oid, 'SELECT') THEN 'SELECT' END, \
         CASE WHEN NOT has_any_column_privilege(t.oid, 'UPDATE') THEN 'UPDATE' END, \
         CASE WHEN NOT has_table_privilege(t.oid, 'DELETE') THEN 'DELETE' END) AS forbidden \
     FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace \
     WHERE n.nspname = COALESCE($1, current_schema()) AND t.relkind IN ('r', 'p')",
    "SELECT CAST(t.relname AS text) AS table_name, CAST(a.attname AS text) AS name, \
       format_type(a.atttypid, -1) AS kind, a.attnotnull AS not_null, \
       a.attgenerated <> '' OR a.attidentity = 'a' AS generated, \
       CAST(CASE WHEN a.atttypid IN (CAST('varchar' AS regtype), CAST('bpchar' AS regtype)) \
         AND a.atttypmod > 4 THEN a.atttypmod - 4 END AS bigint) AS length \
     FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid \
     JOIN pg_namespace n ON n.oid = t.relnamespace \
     WHERE n.nspname = COALESCE($1, current_schema()) AND t.relkind IN ('r', 'p') \
       AND a.attnum > 0 AND NOT a.attisdropped",
    "SELECT CAST(t.relname AS text) AS table_name, \
       CASE WHEN i.indisprimary THEN '' ELSE CAST(x.relname AS text) END AS key_name, \
       CAST(a.attname AS text) AS name \
     FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid \
     JOIN pg_namespace n ON n.oid = t.relnamespace \
     CROSS JOIN LATERAL generate_series(0, i.indnkeyatts - 1) AS p(position) \
     LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[p.position] \
       AND a.attnum > 0 \
     WHERE n.nspname = COALESCE($1, current_schema()) AND i.indisunique AND i.indisvalid \
       AND i.indpred IS NULL \
     ORDER BY 1, 2, p.position",
    "SELECT CAST(parent.relname AS text) AS parent, \
       CASE WHEN t.relnamespace = parent.relnamespace THEN CAST(t.relname AS text) \
         ELSE concat(CAST(t.relnamespace AS regnamespace), '.', t.relname) END AS table_name, \
       CAST(k.conname AS text) AS key_name, CAST(a.attname AS text) AS name, \
       CAST(b.attname AS text) AS parent_name, p.position - 1 AS position, \
       CAST(k.confdeltype AS text) AS on_delete \
     FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid \
     JOIN pg_class parent ON parent.oid = k.confrelid \
     JOIN pg_namespace n ON n.oid = parent.relnamespace \
     CROSS JOIN LATERAL unnest(k.conkey, k.confkey) WITH ORDINALITY AS p(from_number, to_number, position) \
     JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = p.from_number \
     JOIN pg_attribute b ON b.attrelid = parent.oid AND b.attnum = p.to_number \
     WHERE k.contype = 'f' AND k.conparentid = 0 AND n.nspname = COALESCE($1, current_schema()) \
     ORDER BY 1, 2, 3, p.position",
];
