//! What ActiveCampaign holds, and what each choice does with it.

use std::collections::BTreeMap;

use crate::domain::{
    catalogue::{CollectionEntry, Label, SystemEntry},
    erasure::{Deed, SystemKey},
    request::Scope,
};

/// Its name for people.
pub(super) const NAME: &str = "ActiveCampaign";
/// The live contacts.
pub(super) const CONTACTS: &str = "contacts";
/// The deleted ones, which can still be restored.
pub(super) const ARCHIVE: &str = "archive";

/// A data request deletes both; a request for the account touches neither.
pub(super) fn entry(key: SystemKey) -> SystemEntry {
    let collections = [CONTACTS, ARCHIVE].map(|collection| CollectionEntry {
        collection: collection.to_owned(),
        is_contact: true,
        label: Label::default(), // the words are in `locales/<language>/systems.ftl`
        deeds: BTreeMap::from([(Scope::AllData, Deed::Delete)]),
        ground: None,
        article: None,
    });
    SystemEntry { key, name: NAME.to_owned(), collections: collections.into(), absence: None }
}
