//! How a person is found, erased and looked for again at a vendor that a file describes.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use async_trait::async_trait;
use chrono::{Days, NaiveDate};

use super::{
    api::{Api, Said},
    description::{Call, Collection, Description, Find, Seen, Way},
    template::Values,
};
use crate::{
    domain::{
        catalogue::{CollectionEntry, SystemEntry},
        erasure::{Deed, Found, Keys, Order, Part, SystemKey},
        person::{Identifier, PersonName},
        request::Scope,
    },
    systems::{Fault, Pace, System, client::Client},
    world::failpoint,
};

/// A vendor.
pub struct HttpSystem {
    description: Arc<Description>,
    api: Api,
}

impl HttpSystem {
    /// The vendor of this file, called at this pace.
    pub fn new(description: Description, pace: Arc<dyn Pace>) -> Result<Self, Fault> {
        let client = Client::new(description.network)?;
        Ok(Self::with_client(description, client, pace))
    }

    /// The same through a client of the caller's.
    pub fn with_client(description: Description, client: Client, pace: Arc<dyn Pace>) -> Self {
        let description = Arc::new(description);
        Self { api: Api::new(Arc::clone(&description), client, pace), description }
    }

    fn touched(&self, scope: Scope) -> impl Iterator<Item = &Collection> {
        self.description.collections.iter().filter(move |one| one.scopes.contains(&scope))
    }

    /// The keys of the person's rows, each with the identifier that led to it.
    async fn rows<'a>(
        &self,
        find: &Find,
        order: &'a Order,
    ) -> Result<BTreeMap<String, &'a Identifier>, Fault> {
        let mut rows = BTreeMap::new();
        for person in named_by(order, &find.kind) {
            let keys = self.api.keys_of(find, person).await?;
            rows.extend(keys.into_iter().map(|key| (key, person)));
        }
        Ok(rows)
    }

    /// Erases the rows that were found for the plan and still are the person's. Days lie between
    /// the approval and now: a row that is somebody else's by now stays, and read-back reports it.
    async fn erase_rows(
        &self,
        seen: &Seen,
        order: &Order,
        approved: &BTreeSet<&String>,
    ) -> Result<bool, Fault> {
        let mut taken = false;
        for (id, person) in self.rows(&seen.find, order).await? {
            if !approved.contains(&id) {
                continue;
            }
            for call in &seen.erase {
                let values = Values { person: Some(person), id: Some(&id) };
                taken |= self.api.erase(call, values).await? == Said::Yes;
            }
        }
        Ok(taken)
    }

    /// Orders the erasure of what nobody can look at.
    async fn order_unseen(&self, kind: &str, calls: &[Call], order: &Order) -> Result<bool, Fault> {
        let mut taken = false;
        for person in named_by(order, kind) {
            for call in calls {
                let values = Values { person: Some(person), id: None };
                taken |= self.api.erase(call, values).await? == Said::Yes;
            }
        }
        Ok(taken)
    }

    /// How many rows are still there, by the person and by the keys that were found.
    async fn left(
        &self,
        seen: &Seen,
        order: &Order,
        recorded: &BTreeSet<&String>,
    ) -> Result<u64, Fault> {
        if named_by(order, &seen.find.kind).next().is_none() && recorded.is_empty() {
            return Ok(0);
        }
        self.api.check(&seen.check).await?;
        let listed = self.rows(&seen.find, order).await?;
        let mut left = listed.len() as u64;
        for id in recorded.iter().filter(|id| !listed.contains_key(**id)) {
            left += u64::from(self.api.is_there(&seen.read_back, id).await?);
        }
        Ok(left)
    }
}

#[async_trait]
impl System for HttpSystem {
    fn key(&self) -> &SystemKey {
        &self.description.key
    }

    fn version(&self) -> &str {
        &self.description.version
    }

    fn entry(&self) -> SystemEntry {
        let collection = |one: &Collection| CollectionEntry {
            collection: one.name.clone(),
            is_contact: true,
            label: one.label.clone(),
            deeds: one.scopes.iter().map(|scope| (*scope, Deed::Delete)).collect(),
            ground: None,
            article: None,
        };
        SystemEntry {
            key: self.description.key.clone(),
            name: self.description.name.clone(),
            collections: self.description.collections.iter().map(collection).collect(),
            absence: None,
        }
    }

    async fn find(&self, order: &Order) -> Result<Found, Fault> {
        let (mut parts, mut keys) = (Vec::new(), BTreeMap::new());
        for one in self.touched(order.scope) {
            let mut rows = 0;
            if let Way::Seen(seen) = &one.way {
                self.api.check(&seen.check).await?;
                let found = self.rows(&seen.find, order).await?;
                rows = found.len() as u64;
                keys.insert(one.name.clone(), found.into_keys().collect());
            }
            parts.push(Part::found(&one.name, Deed::Delete, rows));
        }
        Ok(Found { parts, keys: Keys(keys) })
    }

    /// No vendor is searched by name: nothing says that its search compares whole names.
    async fn named(&self, _: &PersonName) -> Result<Vec<Identifier>, Fault> {
        Ok(Vec::new())
    }

    async fn erase(&self, order: &Order, found: &Found) -> Result<Vec<Part>, Fault> {
        let mut parts = Vec::new();
        for one in self.touched(order.scope) {
            let mut part = line(found, &[], &one.name);
            failpoint(&format!("erase.{}.in_deed", self.description.key));
            // What the vendor is at work on is not ordered again: its day would move on for ever.
            if part.finishes_on.is_none() {
                let taken = match &one.way {
                    Way::Seen(seen) => {
                        let approved = recorded(found, &one.name);
                        self.erase_rows(seen, order, &approved).await?
                    }
                    Way::Unseen { kind, erase } => self.order_unseen(kind, erase, order).await?,
                };
                part.finishes_on = one.finishes_on(order.today).filter(|_| taken);
            }
            parts.push(Part { done: part.found, ..part });
        }
        Ok(parts)
    }

    async fn read_back(
        &self,
        order: &Order,
        found: &Found,
        done: Vec<Part>,
    ) -> Result<Vec<Part>, Fault> {
        let mut parts = Vec::new();
        for one in self.touched(order.scope) {
            let mut part = line(found, &done, &one.name);
            match &one.way {
                Way::Seen(seen) => {
                    let left = self.left(seen, order, &recorded(found, &one.name)).await?;
                    part.left = Some(left);
                    part.finishes_on =
                        part.finishes_on.filter(|day| one.is_at_work(left, *day, order.today));
                }
                // Without an identifier nothing was ordered, and there is nothing to look for.
                Way::Unseen { kind, .. } if named_by(order, kind).next().is_none() => {
                    part.left = Some(0);
                }
                Way::Unseen { .. } => part.left = None,
            }
            parts.push(part);
        }
        Ok(parts)
    }
}

impl Collection {
    /// The day by which a vendor that takes the order today has finished.
    fn finishes_on(&self, today: NaiveDate) -> Option<NaiveDate> {
        today.checked_add_days(Days::new(self.finishes_within_days?.into()))
    }

    /// Whether the vendor still is at work: until its day while something is seen, and as long too
    /// where it proves nothing that nothing is seen.
    fn is_at_work(&self, left: u64, finishes_on: NaiveDate, today: NaiveDate) -> bool {
        if left > 0 {
            today <= finishes_on
        } else {
            self.absence_counts_later && today < finishes_on
        }
    }
}

/// The identifiers of one kind.
fn named_by<'a>(order: &'a Order, kind: &str) -> impl Iterator<Item = &'a Identifier> {
    order.person.iter().filter(move |one| one.kind() == kind)
}

/// One line for a collection, even if the caller has lost it: a line that is not there could not
/// say that something is left.
fn line(found: &Found, done: &[Part], name: &str) -> Part {
    let known = done.iter().chain(&found.parts).find(|part| part.collection == name);
    known.cloned().unwrap_or_else(|| Part::found(name, Deed::Delete, 0))
}

/// The keys that `find` wrote down for a collection.
fn recorded<'a>(found: &'a Found, name: &str) -> BTreeSet<&'a String> {
    found.keys.0.get(name).into_iter().flatten().collect()
}
