//! How a person is found, deleted and looked for again in ActiveCampaign.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use async_trait::async_trait;
use tokio::sync::mpsc;

use super::{
    Settings,
    api::Api,
    entry::{ARCHIVE, CONTACTS, entry},
    rows::{Id, archive_open, is_contact_of},
};
use crate::{
    domain::{
        catalogue::SystemEntry,
        erasure::{Deed, Found, Keys, Order, Part, SystemKey},
        person::{EmailAddress, Identifier, PersonName},
    },
    systems::{Fault, Listing, NAMESAKES_MAX, Pace, System, client::Client},
    world::failpoint,
};

/// One ActiveCampaign account.
pub struct ActiveCampaign {
    key: SystemKey,
    version: String,
    api: Api,
}

impl ActiveCampaign {
    /// The account that these settings name, called at this pace.
    pub fn new(settings: Settings, pace: Arc<dyn Pace>) -> Result<Self, Fault> {
        let client = Client::new(settings.network)?;
        Ok(Self::with_client(settings, client, pace))
    }

    /// The same through a client of the caller's.
    pub fn with_client(settings: Settings, client: Client, pace: Arc<dyn Pace>) -> Self {
        let version = settings.version.clone();
        let key = SystemKey::active_campaign();
        Self { key, version, api: Api::new(settings, client, pace) }
    }

    /// The ids of the person's contacts.
    async fn contacts(&self, order: &Order) -> Result<BTreeSet<Id>, Fault> {
        let mut ids = BTreeSet::new();
        for address in addresses(order) {
            ids.extend(self.api.contacts_of(address).await?);
        }
        Ok(ids)
    }

    /// The ids of the person's archived contacts; `None` where the key may not list the archive.
    async fn archive(&self, order: &Order) -> Result<Option<BTreeSet<Id>>, Fault> {
        let mut ids = BTreeSet::new();
        for address in addresses(order) {
            let Some(listed) = self.api.archived_of(address).await? else { return Ok(None) };
            ids.extend(listed);
        }
        Ok(Some(ids))
    }
}

#[async_trait]
impl System for ActiveCampaign {
    fn key(&self) -> &SystemKey {
        &self.key
    }

    fn version(&self) -> &str {
        &self.version
    }

    fn entry(&self) -> SystemEntry {
        entry(self.key.clone())
    }

    /// An archive that the key may not list has no entry among the keys; an empty one has.
    async fn find(&self, order: &Order) -> Result<Found, Fault> {
        if !self.touches(order.scope) {
            return Ok(Found::default());
        }
        let contacts = self.contacts(order).await?;
        let archive = self.archive(order).await?;
        let archived = archive.as_ref().map_or(0, BTreeSet::len);
        let part = |name, rows: usize| Part::found(name, Deed::Delete, rows as u64);
        let mut keys = BTreeMap::from([(CONTACTS.to_owned(), written(&contacts))]);
        keys.extend(archive.map(|ids| (ARCHIVE.to_owned(), written(&ids))));
        let parts = vec![part(CONTACTS, contacts.len()), part(ARCHIVE, archived)];
        Ok(Found { parts, keys: Keys(keys) })
    }

    fn listing(&self) -> Option<&dyn Listing> {
        Some(self)
    }

    async fn named(&self, name: &PersonName) -> Result<Vec<Identifier>, Fault> {
        let addresses = self.api.named(name).await?;
        let emails = addresses.iter().filter_map(|address| EmailAddress::parse(address).ok());
        Ok(emails.take(NAMESAKES_MAX).map(Identifier::Email).collect())
    }

    async fn erase(&self, order: &Order, found: &Found) -> Result<Vec<Part>, Fault> {
        if !self.touches(order.scope) {
            return Ok(Vec::new());
        }
        let approved = recorded(found, CONTACTS)?;
        // Days lie between the approval and now. A contact into which somebody else's address
        // was written meanwhile is not the person's any more: it stays, and read-back reports it.
        for id in &self.contacts(order).await? & &approved {
            self.api.delete_contact(id).await?;
        }
        failpoint(&format!("erase.{}.in_deed", self.key));
        let mut archived = self.archive(order).await?.ok_or_else(archive_open)?;
        // What was deleted a moment ago keeps its id, and may not be listed yet.
        for id in &approved - &archived {
            let archived_as = self.api.archived(id).await?;
            if archived_as.is_some_and(|row| addresses(order).any(|own| is_contact_of(&row, own))) {
                archived.insert(id);
            }
        }
        for id in archived {
            self.api.delete_archived(id).await?;
        }
        // A contact that passed through the archive is counted once, where it was found.
        let done = |part: Part| Part { done: part.found, ..part };
        Ok(parts(found, Vec::new()).into_iter().map(done).collect())
    }

    async fn read_back(
        &self,
        order: &Order,
        found: &Found,
        done: Vec<Part>,
    ) -> Result<Vec<Part>, Fault> {
        if !self.touches(order.scope) {
            return Ok(done);
        }
        let (was_contact, was_archived) = (recorded(found, CONTACTS)?, recorded(found, ARCHIVE)?);
        let mut contacts = self.contacts(order).await?;
        for id in &was_contact - &contacts {
            if self.api.contact_exists(id).await? {
                contacts.insert(id);
            }
        }
        let listed = self.archive(order).await?;
        let mut archived = listed.clone().unwrap_or_default();
        for id in &(&was_contact | &was_archived) - &archived {
            if self.api.archived(id).await?.is_some() {
                archived.insert(id);
            }
        }
        // Seen by id is left, whoever lists; not seen is gone only for a key that sees the list.
        let looked = listed.is_some() || !archived.is_empty();
        let mut parts = parts(found, done);
        for part in &mut parts {
            if part.collection == CONTACTS {
                part.left = Some(contacts.len() as u64);
            } else {
                part.left = looked.then_some(archived.len() as u64);
                // After an interrupted attempt a contact waits in the archive. It was counted.
                part.found = (&was_archived - &was_contact).len() as u64;
                part.done = part.done.min(part.found);
            }
        }
        Ok(parts)
    }
}

#[async_trait]
impl Listing for ActiveCampaign {
    async fn addresses(&self, to: mpsc::Sender<Vec<String>>) -> Result<(), Fault> {
        self.api.everybody(&to).await
    }
}

/// The e-mail addresses of an order: the only way in which ActiveCampaign is asked for a person.
fn addresses(order: &Order) -> impl Iterator<Item = &EmailAddress> {
    order.person.iter().filter_map(|identifier| match identifier {
        Identifier::Email(address) => Some(address),
        Identifier::Phone(_) | Identifier::ExternalId(_) | Identifier::FacebookId(_) => None,
    })
}

/// One line for either collection, even if the caller has lost one: a line that is not there
/// could not say that something is left.
fn parts(found: &Found, done: Vec<Part>) -> Vec<Part> {
    let known: Vec<Part> = done.into_iter().chain(found.parts.iter().cloned()).collect();
    let line = |name: &str| known.iter().find(|part| part.collection == name).cloned();
    [CONTACTS, ARCHIVE]
        .map(|name| line(name).unwrap_or_else(|| Part::found(name, Deed::Delete, 0)))
        .into()
}

/// The ids that `find` wrote down for a collection.
fn recorded(found: &Found, collection: &str) -> Result<BTreeSet<Id>, Fault> {
    let keys = found.keys.0.get(collection).map(Vec::as_slice).unwrap_or_default();
    keys.iter().map(|key| Id::parse(key)).collect()
}

fn written(ids: &BTreeSet<Id>) -> Vec<String> {
    ids.iter().map(Id::to_string).collect()
}
