//! SQL databases, described by a map: which tables hold a person and what a request does there.
//!
//! The map is a Fides dataset with our additions under `desk` (`docs/systems.md`). It is read
//! ([`load()`]), held against the live schema, and refused with file, line and reason where it does
//! not fit ([`SqlSystem::connect`]). What passes can be put into statements: a name in one is a
//! name that introspection saw, a value is always bound.

mod asked;
mod check;
mod dialect;
mod erase;
mod fault;
mod find;
mod foreign;
mod graph;
mod introspection;
mod link;
mod listing;
mod load;
mod map;
mod names;
mod plan;
mod pool;
mod question;
mod read_back;
mod schema;
mod target;
mod undone;
mod yaml;

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use tokio::sync::mpsc;

use self::{
    link::{Link, Purpose},
    plan::Plan,
    pool::Pool,
    schema::{Mark, Schema},
    target::Target,
};
pub use self::{load::load, map::SqlMap};
use super::{BadSystemFile, Fault, Listing, System};
use crate::{
    domain::{
        audit::sha256_hex,
        catalogue::{CollectionEntry, SystemEntry},
        erasure::{Found, Hindrance, Order, Part, SystemKey},
        person::{Identifier, PersonName},
        request::Scope,
    },
    world::failpoint,
};

/// A database whose map fits it.
pub struct SqlSystem {
    key: SystemKey,
    version: String,
    entry: SystemEntry,
    inside: Arc<Inside>,
}

/// What a blocking thread needs to do the work.
struct Inside {
    target: Target,
    schema: Option<String>,
    schema_hash: String,
    plan: Plan,
    pool: Pool,
    /// The mark of the tables when they were last seen to be as they were checked.
    seen: Mutex<Option<Mark>>,
}

impl SqlSystem {
    /// Connects, compares the map with the live schema, and refuses a map that does not fit.
    /// Blocks, as the database takes its time.
    pub fn connect(map: SqlMap) -> Result<Self, BadSystemFile> {
        let (plan, schema_hash) = check::plan(&map)?;
        let Some(target) = map.target else {
            return Err(map.bad(0, check::NO_CONNECTION));
        };
        let entry = SystemEntry {
            key: map.key.clone(),
            name: map.name,
            collections: (0..)
                .zip(&plan.nodes)
                .filter_map(|of| catalogue_entry(&plan, of))
                .collect(),
            absence: None,
        };
        Ok(Self {
            key: map.key,
            version: sha256_hex(format!("{} {schema_hash}", map.hash).as_bytes()),
            entry,
            inside: Arc::new(Inside {
                target,
                schema: map.schema,
                schema_hash,
                plan,
                pool: Pool::default(),
                seen: Mutex::new(None),
            }),
        })
    }

    /// Does database work where it may block.
    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Inside) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let inside = Arc::clone(&self.inside);
        tokio::task::spawn_blocking(move || work(&inside))
            .await
            .unwrap_or_else(|_| Err(Fault::Unexpected("the work on the database broke off".into())))
    }
}

/// What the confirm page may say about a collection; nothing where no request touches it.
fn catalogue_entry(plan: &Plan, (at, node): (usize, &plan::Node)) -> Option<CollectionEntry> {
    let deeds = |scope: &Scope| Some((*scope, node.deed(*scope)?));
    let entry = CollectionEntry {
        collection: node.name.clone(),
        is_contact: plan.is_contact(at),
        label: node.label.clone(),
        deeds: Scope::ALL.iter().filter_map(deeds).collect(),
        ground: node.keep.as_ref().map(|keep| keep.ground),
        article: node.keep.as_ref().and_then(|keep| keep.article.clone()),
    };
    (!entry.deeds.is_empty()).then_some(entry)
}

impl Inside {
    /// One unchanging view of the database for `work`, on a connection that can't change it.
    fn look<T>(&self, work: impl FnOnce(&mut Link) -> Result<T, Fault>) -> Result<T, Fault> {
        self.pool.transaction(&self.target, Purpose::Look, work)
    }

    /// One transaction for `work`, if the tables still are what the map was checked against.
    fn change<T>(&self, work: impl FnOnce(&mut Link) -> Result<T, Fault>) -> Result<T, Fault> {
        self.pool.transaction(&self.target, Purpose::Change, |link| {
            self.must_fit(link)?;
            work(link)
        })
    }

    /// Reads the tables anew only where their mark is not the one that was seen last.
    fn must_fit(&self, link: &mut Link) -> Result<(), Fault> {
        let mark = Mark::read(link, self.schema.as_deref(), &self.plan.tables())?;
        let seen = || self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen().as_ref() == Some(&mark) {
            return Ok(());
        }
        let schema = Schema::read(link, self.schema.as_deref())?;
        if self.plan.hash_of(&schema) != self.schema_hash {
            let detail = "the tables changed since the map was checked: start again";
            return Err(fault::needs(Hindrance::MapMismatch, detail));
        }
        *seen() = Some(mark);
        Ok(())
    }
}

#[async_trait]
impl System for SqlSystem {
    fn key(&self) -> &SystemKey {
        &self.key
    }

    fn version(&self) -> &str {
        &self.version
    }

    fn entry(&self) -> SystemEntry {
        self.entry.clone()
    }

    fn listing(&self) -> Option<&dyn Listing> {
        Some(self)
    }

    async fn find(&self, order: &Order) -> Result<Found, Fault> {
        let order = order.clone();
        self.blocking(move |inside| inside.look(|link| find::find(link, &inside.plan, &order)))
            .await
    }

    async fn named(&self, name: &PersonName) -> Result<Vec<Identifier>, Fault> {
        let name = name.clone();
        self.blocking(move |inside| inside.look(|link| names::named(link, &inside.plan, &name)))
            .await
    }

    async fn erase(&self, order: &Order, found: &Found) -> Result<Vec<Part>, Fault> {
        let (order, found) = (order.clone(), found.clone());
        let point = format!("erase.{}.in_deed", self.key);
        self.blocking(move |inside| {
            inside.change(|link| {
                let done = erase::erase(link, &inside.plan, &order, &found)?;
                failpoint(&point);
                Ok(done)
            })
        })
        .await
    }

    async fn read_back(
        &self,
        order: &Order,
        found: &Found,
        done: Vec<Part>,
    ) -> Result<Vec<Part>, Fault> {
        let (order, found) = (order.clone(), found.clone());
        self.blocking(move |inside| {
            inside.look(|link| read_back::read_back(link, &inside.plan, &order, &found, done))
        })
        .await
    }

    async fn look_after(&self, order: &Order, found: &Found) -> Result<u64, Fault> {
        let (order, found) = (order.clone(), found.clone());
        self.blocking(move |inside| {
            inside.look(|link| read_back::look_after(link, &inside.plan, &order, &found))
        })
        .await
    }
}

#[async_trait]
impl Listing for SqlSystem {
    async fn addresses(&self, to: mpsc::Sender<Vec<String>>) -> Result<(), Fault> {
        self.blocking(move |inside| inside.look(|link| listing::list(link, &inside.plan, &to)))
            .await
    }
}
