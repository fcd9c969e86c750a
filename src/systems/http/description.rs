//! What a file means: how a vendor is called, what it holds, and what its answers say.

use std::collections::BTreeSet;

use reqwest::{
    Method,
    header::{HeaderName, HeaderValue},
};
use url::Url;

use super::template::{Body, Slot, Template};
use crate::{
    domain::{catalogue::Label, erasure::SystemKey, request::Scope},
    systems::reach::Network,
};

/// A vendor, as its file describes it.
#[derive(Debug, Clone)]
pub struct Description {
    /// The system's key.
    pub key: SystemKey,
    /// Its name for people.
    pub(super) name: String,
    /// Where its API begins.
    pub(super) base_url: Url,
    /// Headers of every call; the one with the secret is marked as such, and never printed.
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    /// How many calls a second we make.
    pub(super) requests_per_second: u32,
    /// Whether it may lie in a private network.
    pub network: Network,
    /// What it holds, in the order in which it is erased.
    pub(super) collections: Vec<Collection>,
    /// A hash of the file.
    pub(super) version: String,
}

/// Rows of one kind.
#[derive(Debug, Clone)]
pub(super) struct Collection {
    pub(super) name: String,
    pub(super) label: Label,
    pub(super) scopes: BTreeSet<Scope>,
    pub(super) way: Way,
    /// For how many days a vendor that took the order may work on it.
    pub(super) finishes_within_days: Option<u16>,
    /// Whether an absence counts only from the day on which the vendor must have finished.
    pub(super) absence_counts_later: bool,
}

/// Whether anybody can look at the rows.
#[derive(Debug, Clone)]
pub(super) enum Way {
    /// They are found, erased by their keys, and looked for again.
    Seen(Box<Seen>),
    /// The vendor takes an order for an identifier of this kind, and shows nothing.
    Unseen { kind: String, erase: Vec<Call> },
}

/// The calls of a collection that can be looked at.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    /// Succeeds, whoever is asked for.
    pub(super) check: Call,
    pub(super) find: Find,
    pub(super) erase: Vec<Call>,
    pub(super) read_back: Call,
}

/// How rows are found.
#[derive(Debug, Clone)]
pub(super) struct Find {
    pub(super) call: Call,
    /// Where the rows stand, as a JSON pointer (RFC 6901); `None` where the answer is the row.
    pub(super) rows: Option<String>,
    /// Where a row has its key.
    pub(super) id: String,
    /// The kind of identifier that is looked for.
    pub(super) kind: String,
    /// Where a row says whose it is.
    pub(super) owner: String,
    pub(super) pages: Option<Pages>,
}

/// How the next page is asked for.
#[derive(Debug, Clone)]
pub(super) enum Pages {
    /// The answer holds its address.
    Next(String),
    /// The answer holds a mark, which goes into the query.
    InQuery { cursor: String, name: String },
    /// The answer holds a mark, which goes into the body.
    InBody { cursor: String, at: String },
    /// By counting.
    Offset { name: String, limit: usize },
}

/// One call.
#[derive(Debug, Clone)]
pub(super) struct Call {
    pub(super) method: Method,
    /// The segments behind the base.
    pub(super) path: Vec<Template>,
    pub(super) query: Vec<(String, Template)>,
    pub(super) body: Option<Body>,
    /// Statuses that say that the row is not there.
    pub(super) absent: Vec<u16>,
    /// What such an answer must say beside, by JSON pointer.
    pub(super) absent_says: Vec<(String, String)>,
}

impl Call {
    /// All places of the call.
    pub(super) fn slots(&self) -> Vec<&Slot> {
        let path = self.path.iter().flat_map(Template::slots);
        let query = self.query.iter().flat_map(|(_, value)| value.slots());
        path.chain(query).chain(self.body.iter().flat_map(Body::slots)).collect()
    }
}
