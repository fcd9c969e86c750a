//! What is known of the tables of a database. The only source of names for our statements.

use std::collections::BTreeMap;

use crate::domain::audit::sha256_hex;

/// The tables by name.
#[derive(Debug, Default)]
pub(super) struct Schema(pub(super) BTreeMap<String, Table>);

/// One table.
#[derive(Debug, Clone)]
pub(super) struct Table {
    pub(super) schema: String,
    pub(super) name: String,
    pub(super) columns: BTreeMap<String, Column>,
    /// Columns that name one row, by the name of their index; the primary key under `""`.
    pub(super) keys: BTreeMap<String, Vec<String>>,
    /// Foreign keys of other tables, or its own, that point here.
    pub(super) incoming: Vec<ForeignKey>,
    /// What our user may not do here: `SELECT`, `UPDATE`, `DELETE`, or see rows that are `HIDDEN`.
    pub(super) forbidden: String,
}

/// What changes whenever a table does: asked in one question, where to read all of them takes many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark(pub(super) String);

/// One column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) name: String,
    /// The type, as the database spells it.
    pub(super) kind: String,
    pub(super) not_null: bool,
    pub(super) generated: bool,
    /// The most characters it takes.
    pub(super) length: Option<usize>,
}

/// A foreign key, seen from the table it points to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ForeignKey {
    pub(super) table: String,
    pub(super) columns: Vec<String>,
    pub(super) parent_columns: Vec<String>,
    pub(super) on_delete: OnDelete,
}

/// What the database does with the rows that point at a deleted one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OnDelete {
    /// It refuses the deletion.
    Refuse,
    /// It deletes them too.
    Cascade,
    /// It writes NULL, or a default, into them.
    SetNull,
}

impl Column {
    /// SQLite: a column in which nothing turns a text into the number or bytes that it means
    /// (affinity BLOB, datatype3.html § 3.1).
    pub(super) fn holds_bytes(&self) -> bool {
        let kind = self.kind.to_ascii_uppercase();
        kind.is_empty()
            || (kind.contains("BLOB")
                && !["INT", "CHAR", "CLOB", "TEXT"].iter().any(|k| kind.contains(k)))
    }

    /// PostgreSQL: a column whose values are lists themselves.
    pub(super) fn is_list(&self) -> bool {
        self.kind.ends_with("[]")
    }
}

impl Table {
    /// Whether our user may not do this here.
    pub(super) fn forbids(&self, what: &str) -> bool {
        self.forbidden.split_whitespace().any(|word| word == what)
    }

    /// Whether one value of this column belongs to one row at most.
    pub(super) fn is_unique(&self, column: &str) -> bool {
        self.keys.values().any(|key| matches!(key.as_slice(), [one] if one == column))
    }
}

impl Schema {
    /// The table of this name.
    pub(super) fn table(&self, name: &str) -> Option<&Table> {
        self.0.get(name)
    }

    /// The tables whose names resemble one that is not there, for a message.
    pub(super) fn alike(&self, name: &str) -> String {
        let name = name.to_lowercase();
        let resembles = |other: &&String| {
            let other = other.to_lowercase();
            other.contains(&name) || name.contains(&other)
        };
        let alike: Vec<_> = self.0.keys().filter(resembles).take(5).cloned().collect();
        let all: Vec<_> = self.0.keys().take(5).cloned().collect();
        match (alike.is_empty(), all.is_empty()) {
            (false, _) => format!("; did you mean {}?", alike.join(" or ")),
            (true, false) => format!("; it has {}, …", all.join(", ")),
            (true, true) => "; it has no table that our user may see".to_owned(),
        }
    }

    /// A hash of what these tables look like, and of the keys that point at them.
    pub(super) fn hash(&self, tables: &[&str]) -> String {
        let seen: Vec<_> = tables.iter().map(|name| self.table(name)).collect();
        sha256_hex(format!("{seen:?}").as_bytes())
    }
}
