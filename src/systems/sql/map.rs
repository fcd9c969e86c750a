//! A map: which tables hold a person, how they hang together, what a request does with them.
//!
//! Read from the file alone; whether it fits the database is the question of [`super::check`].

use std::collections::BTreeMap;

use super::{
    target::Target,
    yaml::{Guard, Value},
};
use crate::{
    domain::{
        catalogue::Label,
        erasure::{Deed, Ground, SystemKey},
    },
    systems::BadSystemFile,
};

/// A map that was read and makes sense in itself. Hand it to [`super::SqlSystem::connect`].
#[derive(Debug)]
pub struct SqlMap {
    pub(super) file: String,
    /// SHA-256 of the file.
    pub(super) hash: String,
    pub(super) key: SystemKey,
    pub(super) name: String,
    pub(super) target: Option<Target>,
    pub(super) connection_line: u64,
    /// The database schema that holds the tables, where PostgreSQL has several.
    pub(super) schema: Option<String>,
    pub(super) guard: Guard,
    pub(super) collections: Vec<Collection>,
}

impl SqlMap {
    /// The key of the system: the `fides_key` of the dataset.
    pub const fn key(&self) -> &SystemKey {
        &self.key
    }

    /// The collection of this name.
    pub(super) fn collection(&self, name: &str) -> Option<&Collection> {
        self.collections.iter().find(|collection| collection.name == name)
    }

    /// The line of this collection.
    pub(super) fn line_of(&self, collection: &str) -> u64 {
        self.collection(collection).map_or(0, |collection| collection.line)
    }

    /// The line at which `set` names this column.
    pub(super) fn line_of_set(&self, collection: &str, column: &str) -> u64 {
        let set = self.collection(collection).and_then(|collection| collection.set.get(column));
        set.map_or(0, |set| set.line)
    }

    /// A fault in this file.
    pub(super) fn bad(&self, line: u64, reason: impl Into<String>) -> BadSystemFile {
        BadSystemFile { file: self.file.clone(), line, reason: reason.into() }
    }
}

/// One table, as the map sees it.
#[derive(Debug)]
pub(super) struct Collection {
    pub(super) name: String,
    pub(super) line: u64,
    pub(super) label: Label,
    /// What a data request does with its rows.
    pub(super) data: Option<Deed>,
    /// What an account request does with them; nothing if absent.
    pub(super) account: Option<Deed>,
    pub(super) set: BTreeMap<String, Set>,
    pub(super) keep: Option<Keep>,
    pub(super) controller: Option<Controller>,
    pub(super) soft_delete: Option<Named>,
    pub(super) erase_after: Vec<Named>,
    /// Fides' `skip_processing`: the author says that there is nothing to do here.
    pub(super) skip: bool,
    pub(super) fields: Vec<Field>,
}

impl Collection {
    /// Whether the map says that there is nothing to look for here.
    pub(super) const fn is_skipped(&self) -> bool {
        self.skip && self.data.is_none() && self.account.is_none()
    }
}

/// A name and the line it stands on.
#[derive(Debug, Clone)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) line: u64,
}

/// What `set` writes into one column.
#[derive(Debug)]
pub(super) struct Set {
    pub(super) value: Value,
    pub(super) line: u64,
}

/// A law's wish that rows stay.
#[derive(Debug)]
pub(super) struct Keep {
    pub(super) line: u64,
    pub(super) ground: Ground,
    pub(super) article: Option<String>,
    /// Without one, all rows stay and nobody knows until when.
    pub(super) period: Option<Period>,
}

/// How long rows stay, counted from the date in one of their columns.
#[derive(Debug, Clone)]
pub(super) struct Period {
    pub(super) field: String,
    pub(super) years: u32,
    /// Whether the count begins at the end of the year, as for German vouchers (§ 147(4) AO).
    pub(super) end_of_year: bool,
}

/// The column that says whose rows these are (GDPR Art. 4(7)).
#[derive(Debug)]
pub(super) struct Controller {
    pub(super) line: u64,
    pub(super) field: String,
    /// What stands there for our own rows; NULL always does.
    pub(super) own: Option<String>,
}

/// One column.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) line: u64,
    /// The kind of identifier it holds, such as `email`.
    pub(super) identity: Option<String>,
    pub(super) primary_key: bool,
    pub(super) references: Vec<Reference>,
    /// Its own data categories, or those of its collection or dataset.
    pub(super) categories: Vec<String>,
}

impl Field {
    /// Whether the map says that this column holds personal data.
    pub(super) fn is_personal(&self) -> bool {
        self.identity.is_some() || self.categories.iter().any(|c| lies_under(c, "user"))
    }

    /// Whether it names the person in itself: not a mere link such as `client_id`.
    pub(super) fn names_the_person(&self) -> bool {
        let names = |c: &String| lies_under(c, "user") && !lies_under(c, "user.unique_id");
        self.identity.is_some() || self.categories.iter().any(names)
    }
}

/// Whether one data category equals or lies under another; the dot decides, not the prefix.
fn lies_under(category: &str, parent: &str) -> bool {
    category.strip_prefix(parent).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// A column that points at a column of another collection.
#[derive(Debug)]
pub(super) struct Reference {
    pub(super) line: u64,
    pub(super) collection: String,
    pub(super) field: String,
    /// Whether one walks from here to there (`to`). Otherwise from there to here, which is also
    /// what we make of a reference that names no direction.
    pub(super) onward: bool,
}
