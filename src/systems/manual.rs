//! What no program can look into: paper, a box of tapes, a tool without an API. A colleague does
//! the work there, and declares what they did.

use std::path::Path;

use async_trait::async_trait;
use serde::Deserialize;
use serde_saphyr::Spanned;

use super::{
    BadSystemFile, Fault, System,
    file::{self, Bad, bad, line, read, scopes},
};
use crate::domain::{
    audit::sha256_hex,
    catalogue::{CollectionEntry, Label, SystemEntry},
    erasure::{Deed, Found, Order, Part, SystemKey},
    person::{EmailAddress, Identifier, PersonName},
    request::Language,
};

/// Who does the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Their name.
    pub name: PersonName,
    /// Where they are written to.
    pub address: EmailAddress,
    /// In which language.
    pub language: Language,
}

/// A system that a colleague looks after.
#[derive(Debug)]
pub struct ManualSystem {
    entry: SystemEntry,
    version: String,
    colleague: Colleague,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    manual: Spanned<Section>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    key: Spanned<String>,
    name: String,
    colleague: Written,
    collections: Spanned<Vec<Collection>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: Spanned<String>,
    email: Spanned<String>,
    language: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Collection {
    name: String,
    label: Option<file::Label>,
    #[serde(rename = "for", default)]
    scopes: Option<Vec<Spanned<String>>>,
}

/// Reads a system file.
pub fn load(file: &Path, text: &str) -> Result<ManualSystem, BadSystemFile> {
    parse(text).map_err(bad(file))
}

fn parse(text: &str) -> Result<ManualSystem, Bad> {
    let File { manual } = read(text)?;
    let section = manual.value;
    let key = SystemKey::parse(&section.key.value)
        .filter(|key| key.as_str() != SystemKey::ACTIVE_CAMPAIGN)
        .ok_or_else(|| {
            let reason = "key: lower-case letters, digits, `_`, `-` and `.` only, at most 60";
            (line(&section.key), reason.to_owned())
        })?;
    if section.collections.value.is_empty() {
        let reason = "collections: name at least one thing that is there";
        return Err((line(&section.collections), reason.to_owned()));
    }
    let collections =
        section.collections.value.into_iter().map(collection).collect::<Result<_, _>>()?;
    Ok(ManualSystem {
        entry: SystemEntry { key, name: section.name, collections, absence: None },
        version: sha256_hex(text.as_bytes()),
        colleague: colleague(&section.colleague)?,
    })
}

fn colleague(written: &Written) -> Result<Colleague, Bad> {
    let bad = |at: &Spanned<String>, reason: &str| (line(at), reason.to_owned());
    let language = match &written.language {
        None => Language::ENGLISH,
        Some(tag) => Language::parse(&tag.value)
            .ok_or_else(|| bad(tag, "language: a code such as en, de or it"))?,
    };
    Ok(Colleague {
        name: PersonName::parse(&written.name.value)
            .ok_or_else(|| bad(&written.name, "name: whom a letter can greet"))?,
        address: EmailAddress::parse(&written.email.value)
            .map_err(|error| bad(&written.email, &format!("email: {error}")))?,
        language,
    })
}

fn collection(written: Collection) -> Result<CollectionEntry, Bad> {
    let deeds = scopes(written.scopes)?.into_iter().map(|scope| (scope, Deed::Delete));
    Ok(CollectionEntry {
        collection: written.name,
        is_contact: false,
        label: written.label.map(Label::from).unwrap_or_default(),
        deeds: deeds.collect(),
        ground: None,
        article: None,
    })
}

#[async_trait]
impl System for ManualSystem {
    fn key(&self) -> &SystemKey {
        &self.entry.key
    }

    fn version(&self) -> &str {
        &self.version
    }

    fn entry(&self) -> SystemEntry {
        self.entry.clone()
    }

    fn colleague(&self) -> Option<&Colleague> {
        Some(&self.colleague)
    }

    /// Nobody knows before the colleague has looked: a line for each collection, and no rows.
    async fn find(&self, order: &Order) -> Result<Found, Fault> {
        let touched = |one: &&CollectionEntry| one.deeds.contains_key(&order.scope);
        let collections = self.entry.collections.iter().filter(touched);
        let parts = collections.map(|one| Part::found(&one.collection, Deed::Delete, 0));
        Ok(Found { parts: parts.collect(), ..Found::default() })
    }

    async fn named(&self, _: &PersonName) -> Result<Vec<Identifier>, Fault> {
        Ok(Vec::new())
    }

    async fn erase(&self, _: &Order, _: &Found) -> Result<Vec<Part>, Fault> {
        Err(by_hand())
    }

    async fn read_back(&self, _: &Order, _: &Found, _: Vec<Part>) -> Result<Vec<Part>, Fault> {
        Err(by_hand())
    }
}

fn by_hand() -> Fault {
    Fault::Unexpected("a colleague does this by hand".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::request::Scope;

    const FILE: &str = "manual:\n  key: papers\n  name: Paper files\n  colleague: { name: Carla, \
                        email: carla@example.com }\n  collections:\n    - name: contracts\n";

    fn said(text: &str) -> Result<ManualSystem, String> {
        load(Path::new("papers.yaml"), text).map_err(|bad| bad.to_string())
    }

    #[test]
    fn a_short_file_is_enough() {
        let system = said(FILE).unwrap();
        assert!(system.touches(Scope::AllData) && !system.touches(Scope::AccountOnly));
        assert_eq!(system.colleague().unwrap().language, Language::ENGLISH);
    }

    #[test]
    fn a_wrong_file_says_where_and_what_to_do() {
        for (change, to, expect) in [
            ("key: papers", "key: Paper Files", "papers.yaml:2: key:"),
            ("carla@example.com", "carla", "papers.yaml:4: email: not an e-mail address"),
            ("name: Carla", "nam: Carla", "papers.yaml:4: unknown field `nam`"),
            ("Carla,", "Carla, language: english,", "papers.yaml:4: language:"),
            ("contracts", "contracts\n      for: [all]", "papers.yaml:7: for: data, account"),
            ("    - name: contracts\n", "    []\n", "papers.yaml:6: collections:"),
        ] {
            assert!(FILE.contains(change), "{change}");
            let said = said(&FILE.replace(change, to)).unwrap_err();
            assert!(said.contains(expect), "{to}: {said}");
        }
    }
}
