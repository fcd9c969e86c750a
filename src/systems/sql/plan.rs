//! A map that fits its database: every name in it is a name that introspection saw.

use std::collections::BTreeSet;

use chrono::{Datelike as _, Months, NaiveDate};

use super::{
    dialect::Dialect,
    schema::{Column, Schema},
    yaml::{Guard, Value},
};
use crate::domain::{
    catalogue::Label,
    erasure::{Deed, Ground},
    request::{Language, Scope},
};

/// What to look for and what to do, ready to be put into statements.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) dialect: Dialect,
    pub(super) guard: Guard,
    /// The collections in the order in which they are erased.
    pub(super) nodes: Vec<Node>,
    pub(super) edges: Vec<Edge>,
}

/// One collection and its table.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) name: String,
    pub(super) label: Label,
    /// The table's name as it stands in a statement.
    pub(super) table: String,
    pub(super) key: Vec<Column>,
    /// Kinds of identifier and the columns that hold them.
    pub(super) identities: Vec<(String, Column)>,
    /// The columns that together hold the name of the person, in the order in which it is said.
    pub(super) names: Vec<Column>,
    pub(super) data: Option<Deed>,
    pub(super) account: Option<Deed>,
    pub(super) set: Vec<(Column, Value)>,
    pub(super) keep: Option<Keep>,
    /// The column that names the controller, and what stands there for ourselves.
    pub(super) controller: Option<(Column, Option<String>)>,
}

/// Why rows stay and for how long.
#[derive(Debug)]
pub(super) struct Keep {
    pub(super) ground: Ground,
    pub(super) article: Option<String>,
    pub(super) period: Option<Period>,
}

/// A period of retention that begins at the date in a column.
#[derive(Debug)]
pub(super) struct Period {
    pub(super) column: Column,
    pub(super) years: u32,
    pub(super) end_of_year: bool,
}

/// A way from the rows of one collection to those of another.
#[derive(Debug)]
pub(super) struct Edge {
    pub(super) from: usize,
    pub(super) from_column: Column,
    pub(super) to: usize,
    pub(super) to_column: Column,
    /// Whether it leads up, from many rows to one, such as from bookings to their event. Only
    /// rows that nobody else uses are taken this way, and the walk ends there.
    pub(super) up: bool,
}

impl Edge {
    /// Whether the rows that it leads to hold the key of the row that it comes from.
    pub(super) fn leads_by_key(&self, from: &Node) -> bool {
        from.key.as_slice() == std::slice::from_ref(&self.from_column)
    }
}

impl Plan {
    /// The collections that this scope touches, with what it does there, in order.
    pub(super) fn touched(&self, scope: Scope) -> impl Iterator<Item = (usize, &Node, Deed)> {
        self.nodes
            .iter()
            .enumerate()
            .filter_map(move |(at, node)| Some((at, node, node.deed(scope)?)))
    }

    /// Whether the rows of a collection are the person's own record: they hold an identifier, and
    /// hang on nothing else.
    pub(super) fn is_contact(&self, at: usize) -> bool {
        let hangs = self.edges.iter().any(|edge| edge.to == at && !edge.up);
        self.nodes.get(at).is_some_and(|node| !node.identities.is_empty()) && !hangs
    }

    /// A hash of the tables, as they look in this schema.
    pub(super) fn hash_of(&self, schema: &Schema) -> String {
        schema.hash(&self.tables())
    }

    /// The names of the tables.
    pub(super) fn tables(&self) -> Vec<&str> {
        self.nodes.iter().map(|node| node.name.as_str()).collect()
    }

    /// The collections from which one that this scope touches can be reached, itself included.
    /// Nothing else is even looked at.
    pub(super) fn leading(&self, scope: Scope) -> BTreeSet<usize> {
        let mut leading: BTreeSet<usize> = self.touched(scope).map(|(at, ..)| at).collect();
        loop {
            let more = self.edges.iter().filter(|edge| leading.contains(&edge.to));
            let more: Vec<_> = more.map(|edge| edge.from).collect();
            let before = leading.len();
            leading.extend(more);
            if leading.len() == before {
                return leading;
            }
        }
    }
}

impl Node {
    /// What this scope does with the rows, if anything.
    pub(super) const fn deed(&self, scope: Scope) -> Option<Deed> {
        match scope {
            Scope::AllData => self.data,
            Scope::AccountOnly => self.account,
        }
    }
}

impl Period {
    /// The last day on which a row of this date is kept.
    pub(super) fn end(&self, day: NaiveDate) -> NaiveDate {
        let end = day.checked_add_months(Months::new(self.years * 12)).unwrap_or(NaiveDate::MAX);
        if self.end_of_year {
            NaiveDate::from_ymd_opt(end.year(), 12, 31).unwrap_or(end)
        } else {
            end
        }
    }

    /// The first date whose rows are still kept on `today`.
    pub(super) fn first_kept(&self, today: NaiveDate) -> NaiveDate {
        let back = today.checked_sub_months(Months::new(self.years * 12)).unwrap_or(NaiveDate::MIN);
        if self.end_of_year {
            return NaiveDate::from_ymd_opt(back.year(), 1, 1).unwrap_or(back);
        }
        // 29 February: going back and coming forth again may fall a day short.
        back.iter_days().find(|day| self.end(*day) >= today).unwrap_or(back)
    }
}

/// The text that `set` writes into this column for a requester of this language; NULL if `None`.
pub(super) fn written(value: &Value, column: &Column, language: Language) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Bool(yes) => Some(spelled(*yes, column).to_owned()),
        Value::Text(text) => Some(text.clone()),
        Value::ByLanguage(texts) => {
            let code = language.as_str();
            texts.get(code).or_else(|| texts.get("en")).or_else(|| texts.values().next()).cloned()
        }
    }
}

/// Everything that `set` may write into this column, but for NULL.
pub(super) fn all_written<'a>(value: &'a Value, column: &Column) -> Vec<&'a str> {
    match value {
        Value::Null => Vec::new(),
        Value::Bool(yes) => vec![spelled(*yes, column)],
        Value::Text(text) => vec![text],
        Value::ByLanguage(texts) => texts.values().map(String::as_str).collect(),
    }
}

/// PostgreSQL's booleans take the word; SQLite, and numbers used as booleans, take the digit.
fn spelled(yes: bool, column: &Column) -> &'static str {
    match (yes, column.kind == "boolean") {
        (true, true) => "true",
        (false, true) => "false",
        (true, false) => "1",
        (false, false) => "0",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(years: u32, end_of_year: bool) -> Period {
        let column = Column {
            name: "issued_on".to_owned(),
            kind: "date".to_owned(),
            not_null: true,
            generated: false,
            length: None,
        };
        Period { column, years, end_of_year }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_voucher_is_kept_to_the_end_of_the_year() {
        let eight = period(8, true);
        assert_eq!(eight.end(day("2018-03-01")), day("2026-12-31"));
        assert_eq!(eight.first_kept(day("2026-12-31")), day("2018-01-01"));
        assert_eq!(eight.first_kept(day("2027-01-01")), day("2019-01-01"));
    }

    #[test]
    fn both_ways_of_counting_agree_on_every_day() {
        for years in [1, 3, 4] {
            for end_of_year in [true, false] {
                let period = period(years, end_of_year);
                for today in day("2023-01-01").iter_days().take(1000) {
                    let first = period.first_kept(today);
                    assert!(period.end(first) >= today, "{today}: {first} is kept");
                    assert!(period.end(first.pred_opt().unwrap()) < today, "{today}: {first}");
                }
            }
        }
    }
}
