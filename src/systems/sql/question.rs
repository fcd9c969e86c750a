//! The questions that are put to a database, clause by clause. Values are bound, always.

use std::collections::BTreeSet;

use diesel::{
    QueryableByName,
    sql_types::{Nullable, Text},
};

use super::{
    dialect::{Dialect, Sql, at, plain, quoted},
    link::digits,
    plan::{Edge, Node, Plan, written},
    schema::Column,
};
use crate::{
    domain::{
        erasure::{Deed, Order},
        person::{Identifier, PersonName},
        request::{Language, Scope},
    },
    systems::NAMESAKES_MAX,
};

/// A row's key.
#[derive(QueryableByName)]
pub(super) struct KeyRow {
    #[diesel(sql_type = Nullable<Text>)]
    pub(super) key: Option<String>,
}

/// `SELECT` the keys of this collection `WHERE …`.
pub(super) fn keys_only(dialect: Dialect, node: &Node) -> Sql {
    let key = dialect.key("t", &node.key);
    Sql::new(dialect, format!("SELECT {key} AS key FROM {} AS t WHERE ", node.table))
}

/// `SELECT` key, class and the date that a retention period begins at `WHERE …`.
pub(super) fn push_start(sql: &mut Sql, plan: &Plan, node: &Node, order: &Order) {
    let forward = forwarded(sql, node);
    let (keep, day) = kept(sql, node, order).unzip();
    let whens: String = [forward, keep].into_iter().flatten().collect();
    let class = if whens.is_empty() {
        "'erase'".to_owned()
    } else {
        format!("CASE{whens} ELSE 'erase' END")
    };
    let key = plan.dialect.key("t", &node.key);
    let day = day.unwrap_or_else(|| "NULL".to_owned());
    sql.push(&format!(
        "SELECT {key} AS key, {class} AS class, CAST({day} AS text) AS day FROM {} AS t WHERE ",
        node.table
    ));
}

/// `WHEN` a row is another controller's.
fn forwarded(sql: &mut Sql, node: &Node) -> Option<String> {
    let (column, own) = node.controller.as_ref()?;
    let ours = own.as_ref().map(|own| {
        let own = sql.bind(Some(own.clone()));
        format!(" AND {} <> {own}", plain("t", column))
    });
    let (holds, ours) = (at("t", column), ours.unwrap_or_default());
    Some(format!(" WHEN {holds} IS NOT NULL{ours} THEN 'forward'"))
}

/// `WHEN` a law wants the row, and the date in it. An account request asks for no record.
fn kept(sql: &mut Sql, node: &Node, order: &Order) -> Option<(String, String)> {
    let keep = node.keep.as_ref().filter(|_| order.scope == Scope::AllData)?;
    let Some(period) = &keep.period else {
        return Some((" WHEN 1 = 1 THEN 'keep'".to_owned(), "NULL".to_owned()));
    };
    let date = sql.dialect.date("t", &period.column);
    let first = sql.bind(Some(period.first_kept(order.today).to_string()));
    let first = sql.dialect.day(&first);
    Some((format!(" WHEN ({date}) IS NULL OR ({date}) >= {first} THEN 'keep'"), date))
}

/// Whether the collection knows any identifier of the person's kinds.
pub(super) fn identifies(node: &Node, person: &[Identifier]) -> bool {
    node.identities.iter().any(|(kind, _)| person.iter().any(|who| who.kind() == kind))
}

/// "A column holds one of the person's identifiers", by equality and never by likeness.
pub(super) fn push_identity(sql: &mut Sql, node: &Node, person: &[Identifier]) {
    let mut any = Vec::new();
    for (kind, column) in &node.identities {
        for identifier in person.iter().filter(|identifier| identifier.kind() == kind) {
            let holds = plain("t", column);
            let (side, values) = match identifier {
                Identifier::Email(address) => {
                    (format!("lower(trim({holds}))"), spellings(address.key()))
                }
                Identifier::Phone(number) => (sql.dialect.digits("t", column), dialled(number)),
                Identifier::ExternalId(id) | Identifier::FacebookId(id) => {
                    (format!("trim({holds})"), [id.trim().to_owned()].into())
                }
            };
            let values: Vec<_> = values.into_iter().map(|value| sql.bind(Some(value))).collect();
            any.push(format!("{side} IN ({})", values.join(", ")));
        }
    }
    sql.push(&any.join(" OR "));
}

/// What `lower` may make of an address or a name. A database can leave letters outside ASCII as they are,
/// so each of them is looked for in both cases.
fn spellings(key: &str) -> BTreeSet<String> {
    let mut spellings = BTreeSet::from([String::new()]);
    for letter in key.chars() {
        let upper: String = letter.to_uppercase().collect();
        let both = !letter.is_ascii() && spellings.len() < 64;
        let grown = spellings.iter().flat_map(|start| {
            let other = both.then(|| format!("{start}{upper}"));
            [Some(format!("{start}{letter}")), other].into_iter().flatten()
        });
        spellings = grown.collect();
    }
    spellings
}

/// The values of this identifying column `WHERE` the name is this one, by equality and never by
/// likeness.
pub(super) fn namesakes(dialect: Dialect, node: &Node, column: &Column, name: &PersonName) -> Sql {
    let holds = plain("t", column);
    let start = format!("SELECT DISTINCT {holds} AS key FROM {} AS t WHERE ", node.table);
    let mut sql = Sql::new(dialect, start);
    let parts: Vec<_> =
        node.names.iter().map(|part| format!("trim({})", plain("t", part))).collect();
    let name = spellings(&name.as_str().to_lowercase());
    let name: Vec<_> = name.into_iter().map(|name| sql.bind(Some(name))).collect();
    let whole = parts.join(" || ' ' || ");
    sql.push(&format!("lower({whole}) IN ({}) AND {holds} IS NOT NULL", name.join(", ")));
    sql.push(&format!(" ORDER BY 1 LIMIT {NAMESAKES_MAX}"));
    sql
}

/// What stands in this identifying column, row by row.
pub(super) fn everybody(dialect: Dialect, node: &Node, column: &Column) -> Sql {
    let (value, holds) = (plain("t", column), at("t", column));
    let table = &node.table;
    Sql::new(dialect, format!("SELECT {value} AS key FROM {table} AS t WHERE {holds} IS NOT NULL"))
}

/// The digits of an international number: written with `+`, or with `00` in its place.
fn dialled(number: &str) -> BTreeSet<String> {
    let digits = digits(number);
    let bare = digits.strip_prefix("00").unwrap_or(&digits);
    BTreeSet::from([bare.to_owned(), format!("00{bare}")])
}

/// "The row hangs on one of these rows." On the way up also: "and on no other."
pub(super) fn push_step(sql: &mut Sql, edge: &Edge, from: &Node, keys: &[String]) {
    // The usual foreign key holds the very keys that we have.
    if !edge.up && edge.leads_by_key(from) && edge.from_column.kind == edge.to_column.kind {
        sql.push_keys("t", std::slice::from_ref(&edge.to_column), keys);
        return;
    }
    let (to_column, from_column) = (at("t", &edge.to_column), at("p", &edge.from_column));
    sql.push(&format!("{to_column} IN (SELECT {from_column} FROM {} AS p WHERE ", from.table));
    sql.push_keys("p", &from.key, keys).push(")");
    if edge.up {
        let other = at("o", &edge.from_column);
        sql.push(&format!(
            " AND NOT EXISTS (SELECT 1 FROM {} AS o WHERE {other} = {to_column} AND NOT ",
            from.table
        ));
        sql.push_keys("o", &from.key, keys).push(")");
    }
}

/// "One of these children hangs on the row": the way of an edge, backwards.
pub(super) fn push_parents(sql: &mut Sql, edge: &Edge, child: &Node, keys: &[String]) {
    let (from_column, to_column) = (at("t", &edge.from_column), at("c", &edge.to_column));
    sql.push(&format!("{from_column} IN (SELECT {to_column} FROM {} AS c WHERE ", child.table));
    sql.push_keys("c", &child.key, keys).push(")");
}

/// The change that a deed makes to the rows with these keys.
pub(super) fn deed(
    dialect: Dialect,
    node: &Node,
    deed: Deed,
    language: Language,
    keys: impl IntoIterator<Item = impl AsRef<str>>,
) -> Sql {
    let mut sql = Sql::new(dialect, "");
    if deed == Deed::Delete {
        sql.push(&format!("DELETE FROM {} AS t WHERE ", node.table));
    } else {
        sql.push(&format!("UPDATE {} AS t SET ", node.table));
        let mut sets = Vec::new();
        for (column, value) in &node.set {
            let value = value_for(&mut sql, node, written(value, column, language));
            sets.push(format!("{} = {}", quoted(&column.name), dialect.cast(&value, column)));
        }
        sql.push(&sets.join(", ")).push(" WHERE ");
    }
    sql.push_keys("t", &node.key, keys);
    sql
}

/// `SELECT` the keys of the rows with these keys on which the deed still has to be done, beside a
/// number that tells this collection from others in the same statement.
pub(super) fn push_undone(
    sql: &mut Sql,
    number: usize,
    (node, deed): (&Node, Deed),
    language: Language,
    keys: impl IntoIterator<Item = impl AsRef<str>>,
) {
    let dialect = sql.dialect;
    let key = dialect.key("t", &node.key);
    sql.push(&format!(
        "SELECT CAST({number} AS integer) AS collection, {key} AS key FROM {} AS t WHERE ",
        node.table
    ));
    sql.push_keys("t", &node.key, keys);
    if deed != Deed::Delete {
        let mut differences = Vec::new();
        for (column, value) in &node.set {
            let value = value_for(sql, node, written(value, column, language));
            let value = dialect.cast(&value, column);
            differences.push(dialect.differs("t", column, &value));
        }
        sql.push(&format!(" AND ({})", differences.join(" OR ")));
    }
}

/// A value of `set`, with `{key}` replaced by the row's own key.
fn value_for(sql: &mut Sql, node: &Node, value: Option<String>) -> String {
    let has_key = value.as_ref().is_some_and(|value| value.contains("{key}"));
    let bound = sql.bind(value);
    if has_key {
        format!("replace({bound}, '{{key}}', {})", sql.dialect.key("t", &node.key))
    } else {
        bound
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_outside_ascii_are_looked_for_in_both_cases() {
        let found = spellings("jörg@example.com");
        assert_eq!(found, ["jÖrg@example.com".to_owned(), "jörg@example.com".to_owned()].into());
        assert_eq!(spellings("ann@example.com").len(), 1);
        assert!(spellings(&"ö".repeat(40)).len() <= 64);
    }

    #[test]
    fn a_number_is_the_same_with_plus_and_with_two_zeros() {
        assert_eq!(dialled("+390212345678"), dialled("00390212345678"));
        assert_ne!(dialled("+390212345678"), dialled("0212345678"));
    }
}
