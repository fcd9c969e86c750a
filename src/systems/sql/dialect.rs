//! Where SQLite and PostgreSQL differ in what we say to them, and statements with bound values.
//!
//! A name reaches a statement only as a [`Column`] or [`Table`] that introspection saw, quoted. A
//! value reaches it only through [`Sql::bind`]: nothing of a person is ever part of the text.

use super::schema::{Column, Table};

/// The two languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    Sqlite,
    Postgres,
}

impl Dialect {
    /// The table's name in a statement.
    pub(super) fn table(self, table: &Table) -> String {
        match self {
            Self::Sqlite => quoted(&table.name),
            Self::Postgres => format!("{}.{}", quoted(&table.schema), quoted(&table.name)),
        }
    }

    /// A column's value as a text that names it without loss, also where it holds bytes.
    fn text(self, alias: &str, column: &Column) -> String {
        match self {
            Self::Sqlite if column.holds_bytes() => format!("hex({})", at(alias, column)),
            Self::Sqlite | Self::Postgres => plain(alias, column),
        }
    }

    /// A row's key as one text: the column's own, or a JSON list where the key has several.
    pub(super) fn key(self, alias: &str, key: &[Column]) -> String {
        let parts: Vec<_> = key.iter().map(|column| self.text(alias, column)).collect();
        match (self, parts.as_slice()) {
            (_, [one]) => one.clone(),
            (Self::Sqlite, _) => format!("json_array({})", parts.join(", ")),
            (Self::Postgres, _) => {
                format!("CAST(json_build_array({}) AS text)", parts.join(", "))
            }
        }
    }

    /// A column as a date, NULL where it holds none. SQLite has no dates, only habits: ISO 8601
    /// texts and seconds since 1970 are read; 20250101, which it would take for either, is not.
    pub(super) fn date(self, alias: &str, column: &Column) -> String {
        let value = at(alias, column);
        match self {
            Self::Sqlite => format!(
                "CASE WHEN {value} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' \
                 THEN date({value}) WHEN typeof({value}) = 'integer' AND {value} > 100000000 \
                 THEN date({value}, 'unixepoch') END"
            ),
            Self::Postgres => format!("CAST({value} AS date)"),
        }
    }

    /// A bound text as a date.
    pub(super) fn day(self, value: &str) -> String {
        match self {
            Self::Sqlite => value.to_owned(),
            Self::Postgres => format!("CAST({value} AS date)"),
        }
    }

    /// The digits in a column: how phone numbers are compared.
    pub(super) fn digits(self, alias: &str, column: &Column) -> String {
        let text = plain(alias, column);
        match self {
            Self::Sqlite => format!("desk_digits({text})"),
            Self::Postgres => format!("regexp_replace({text}, '[^0-9]', '', 'g')"),
        }
    }

    /// Whether a column holds something else than this value, NULL being a value like any other.
    pub(super) fn differs(self, alias: &str, column: &Column, value: &str) -> String {
        match self {
            Self::Sqlite => format!("{} IS NOT {value}", at(alias, column)),
            // As text, because some types (json) can't be compared.
            Self::Postgres => {
                format!("{} IS DISTINCT FROM CAST({value} AS text)", plain(alias, column))
            }
        }
    }

    /// A bound text as a value of the column's type.
    pub(super) fn cast(self, value: &str, column: &Column) -> String {
        match self {
            Self::Sqlite => value.to_owned(),
            Self::Postgres => format!("CAST({value} AS {})", column.kind),
        }
    }
}

/// A column's value as text.
pub(super) fn plain(alias: &str, column: &Column) -> String {
    format!("CAST({} AS text)", at(alias, column))
}

/// A column of the table that `alias` stands for.
pub(super) fn at(alias: &str, column: &Column) -> String {
    format!("{alias}.{}", quoted(&column.name))
}

/// An identifier between quotes.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A statement and the values bound to it.
pub(super) struct Sql {
    pub(super) dialect: Dialect,
    pub(super) text: String,
    pub(super) values: Vec<Option<String>>,
}

impl Sql {
    pub(super) fn new(dialect: Dialect, text: impl Into<String>) -> Self {
        Self { dialect, text: text.into(), values: Vec::new() }
    }

    /// Goes on with this text.
    pub(super) fn push(&mut self, text: &str) -> &mut Self {
        self.text.push_str(text);
        self
    }

    /// Binds a value and says under which name it stands in the text.
    pub(super) fn bind(&mut self, value: Option<String>) -> String {
        self.values.push(value);
        let number = self.values.len();
        match self.dialect {
            Dialect::Sqlite => format!("?{number}"),
            Dialect::Postgres => format!("${number}"),
        }
    }

    /// "The columns hold one of these keys": one bound value however many keys there are, and
    /// each part in the column's own type, so that its index serves.
    pub(super) fn push_keys(
        &mut self,
        alias: &str,
        columns: &[Column],
        keys: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> &mut Self {
        let dialect = self.dialect;
        // Of a list PostgreSQL knows that it is short; of a question it would guess a hundred rows,
        // and read the whole table.
        if let (Dialect::Postgres, [one]) = (dialect, columns)
            && !one.is_list()
        {
            let (column, list) = (at(alias, one), self.bind(Some(array(keys))));
            return self.push(&format!("{column} = ANY (CAST({list} AS {}[]))", one.kind));
        }
        let list = self.bind(Some(key_list(columns.len(), keys)));
        let left: Vec<_> = columns
            .iter()
            .map(|column| match dialect {
                Dialect::Sqlite if column.holds_bytes() => dialect.text(alias, column),
                Dialect::Sqlite | Dialect::Postgres => at(alias, column),
            })
            .collect();
        let part = |(i, column): (usize, &Column)| match dialect {
            Dialect::Sqlite => format!("k.value ->> {i}"),
            Dialect::Postgres => dialect.cast(&format!("(k.value ->> {i})"), column),
        };
        let right: Vec<_> = columns.iter().enumerate().map(part).collect();
        let from = match dialect {
            Dialect::Sqlite => format!("json_each({list}) AS k"),
            Dialect::Postgres => format!("jsonb_array_elements(CAST({list} AS jsonb)) AS k(value)"),
        };
        let (left, right) = (left.join(", "), right.join(", "));
        self.push(&format!("({left}) IN (SELECT {right} FROM {from})"))
    }
}

/// The keys as PostgreSQL writes an array, each between quotes: what it holds means nothing there
/// (<https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO>).
pub(super) fn array(keys: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let quoted = |key: &str| format!("\"{}\"", key.replace('\\', "\\\\").replace('"', "\\\""));
    let keys: Vec<_> = keys.into_iter().map(|key| quoted(key.as_ref())).collect();
    format!("{{{}}}", keys.join(","))
}

/// The keys as a JSON list of lists.
fn key_list(columns: usize, keys: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let parts = |key: &str| -> serde_json::Value {
        if columns == 1 {
            return vec![key].into();
        }
        serde_json::from_str(key).unwrap_or_default()
    };
    let list = keys.into_iter().map(|key| parts(key.as_ref())).collect();
    serde_json::Value::Array(list).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(kind: &str) -> Column {
        Column {
            name: "we\"ird".to_owned(),
            kind: kind.to_owned(),
            not_null: false,
            generated: false,
            length: None,
        }
    }

    #[test]
    fn a_name_cannot_leave_its_quotes() {
        assert_eq!(at("t", &column("text")), "t.\"we\"\"ird\"");
    }

    #[test]
    fn keys_are_bound_and_take_the_type_of_their_column() {
        let mut sql = Sql::new(Dialect::Postgres, "");
        sql.push_keys("t", &[column("integer")], &["7".to_owned(), "'; DROP".to_owned()]);
        assert_eq!(sql.text, "t.\"we\"\"ird\" = ANY (CAST($1 AS integer[]))");
        assert_eq!(sql.values, [Some(r#"{"7","'; DROP"}"#.to_owned())]);
        let mut sql = Sql::new(Dialect::Postgres, "");
        sql.push_keys("t", &[column("text")], &[r#"a"b\c,{d}"#.to_owned()]);
        assert_eq!(sql.values, [Some(r#"{"a\"b\\c,{d}"}"#.to_owned())]);
    }

    #[test]
    fn a_key_of_two_columns_is_compared_as_a_pair() {
        let mut sql = Sql::new(Dialect::Sqlite, "");
        sql.push_keys("t", &[column("INT"), column("TEXT")], &[r#"["7","a"]"#.to_owned()]);
        assert!(
            sql.text.ends_with("(SELECT k.value ->> 0, k.value ->> 1 FROM json_each(?1) AS k)")
        );
        assert_eq!(sql.values, [Some(r#"[["7","a"]]"#.to_owned())]);
    }
}
