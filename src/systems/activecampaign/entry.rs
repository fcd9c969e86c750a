//! What ActiveCampaign holds, in words for people.

use std::collections::BTreeMap;

use crate::domain::{
    catalogue::{CollectionEntry, Label, SystemEntry},
    erasure::{Deed, SystemKey},
    request::{Language, Scope},
};

/// The live contacts.
pub(super) const CONTACTS: &str = "contacts";
/// The deleted ones, which can still be restored.
pub(super) const ARCHIVE: &str = "archive";

#[rustfmt::skip]
const LABELS: [(&str, [(&str, &str); 3]); 2] = [
    (CONTACTS, [("en", "marketing contact"), ("de", "Marketingkontakt"), ("it", "contatto marketing")]),
    (ARCHIVE, [
        ("en", "archived marketing contact"),
        ("de", "archivierter Marketingkontakt"),
        ("it", "contatto marketing archiviato"),
    ]),
];

/// A data request deletes both; a request for the account touches neither.
pub(super) fn entry(key: SystemKey) -> SystemEntry {
    let collections = LABELS.map(|(collection, names)| CollectionEntry {
        collection: collection.to_owned(),
        label: label(names),
        deeds: BTreeMap::from([(Scope::AllData, Deed::Delete)]),
        ground: None,
        article: None,
    });
    SystemEntry { key, name: "ActiveCampaign".to_owned(), collections: collections.into() }
}

fn label(names: [(&str, &str); 3]) -> Label {
    let known = |(tag, name): (&str, &str)| Some((Language::parse(tag)?, name.to_owned()));
    Label(names.into_iter().filter_map(known).collect())
}
