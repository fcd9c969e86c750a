//! An account of the look-alike: its contacts and its archive.

use std::{collections::BTreeMap, fs, io, path::Path};

use serde_json::{Value, json};

/// The time of deletion of what is not deleted, as the API writes it.
const NEVER: &str = "0000-00-00 00:00:00";
/// That of what is; the look-alike has no clock.
const ARCHIVED_AT: &str = "2026-11-22 09:00:00";

/// A contact before it has a number.
#[derive(Clone)]
pub struct Contact {
    email: String,
    first_name: String,
    last_name: String,
}

impl Contact {
    /// A contact with this address and name.
    pub fn new(email: &str, first_name: &str, last_name: &str) -> Self {
        let [email, first_name, last_name] = [email, first_name, last_name].map(str::to_owned);
        Self { email, first_name, last_name }
    }

    /// A search with an address matches it exactly, any other word anywhere.
    fn matches(&self, word: &str) -> bool {
        let (word, email) = (word.to_lowercase(), self.email.to_lowercase());
        let text = format!("{email} {} {}", self.first_name, self.last_name);
        if word.contains('@') { email == word } else { text.to_lowercase().contains(&word) }
    }
}

/// What the account holds. A contact keeps its number when it goes to the archive.
#[derive(Default)]
pub(super) struct Account {
    live: BTreeMap<u64, Contact>,
    archive: BTreeMap<u64, Contact>,
    last_id: u64,
}

impl Account {
    pub(super) fn new(contacts: impl IntoIterator<Item = Contact>) -> Self {
        let mut account = Self::default();
        for contact in contacts {
            account.add(contact);
        }
        account
    }

    pub(super) fn add(&mut self, contact: Contact) {
        self.last_id += 1;
        self.live.insert(self.last_id, contact);
    }

    /// Moves a contact to the archive. Returns whether there was one.
    pub(super) fn delete(&mut self, id: u64) -> bool {
        let Some(contact) = self.live.remove(&id) else { return false };
        self.archive.insert(id, contact);
        true
    }

    /// Does what an integration does that writes its own list back: the same address, a new number.
    pub(super) fn recreate(&mut self, id: u64) {
        if let Some(contact) = self.archive.get(&id).cloned() {
            self.add(contact);
        }
    }

    /// Removes a contact from the archive for good.
    pub(super) fn delete_archived(&mut self, id: u64) {
        self.archive.remove(&id);
    }

    /// A live contact as the API writes it.
    pub(super) fn contact(&self, id: u64) -> Option<Value> {
        self.live.get(&id).map(|contact| row(id, contact, NEVER))
    }

    /// An archived contact as the API writes it.
    pub(super) fn archived_contact(&self, id: u64) -> Option<Value> {
        self.archive.get(&id).map(|contact| row(id, contact, ARCHIVED_AT))
    }

    /// The live contacts with exactly this address, or all.
    pub(super) fn by_email(&self, email: Option<&str>) -> Vec<Value> {
        let own = |contact: &Contact| email.is_none_or(|e| contact.email.eq_ignore_ascii_case(e));
        self.live.iter().filter(|(_, c)| own(c)).map(|(id, c)| row(*id, c, NEVER)).collect()
    }

    /// The live contacts that a search matches.
    pub(super) fn search_contacts(&self, word: &str) -> Vec<Value> {
        let matching = self.live.iter().filter(|(_, contact)| contact.matches(word));
        matching.map(|(id, contact)| row(*id, contact, NEVER)).collect()
    }

    /// The archived contacts that a search matches.
    pub(super) fn search_archive(&self, word: Option<&str>) -> Vec<Value> {
        let word = word.unwrap_or_default();
        let matching = self.archive.iter().filter(|(_, contact)| contact.matches(word));
        matching.map(|(id, contact)| row(*id, contact, ARCHIVED_AT)).collect()
    }

    pub(super) fn contacts(&self) -> Vec<String> {
        self.live.values().map(|contact| contact.email.clone()).collect()
    }

    pub(super) fn archived(&self) -> Vec<String> {
        self.archive.values().map(|contact| contact.email.clone()).collect()
    }

    pub(super) fn to_json(&self) -> Value {
        let rows = |contacts: &BTreeMap<u64, Contact>| -> Vec<Value> {
            contacts.iter().map(|(id, contact)| kept_row(*id, contact)).collect()
        };
        json!({ "contacts": rows(&self.live), "archive": rows(&self.archive) })
    }

    /// Writes the whole account beside the file, then puts it in its place.
    pub(super) fn write(&self, file: &Path) -> io::Result<()> {
        let draft = file.with_extension("json.new");
        fs::write(&draft, format!("{:#}\n", self.to_json()))?;
        fs::rename(draft, file)
    }
}

fn kept_row(id: u64, contact: &Contact) -> Value {
    json!({
        "id": id.to_string(),
        "email": contact.email,
        "firstName": contact.first_name,
        "lastName": contact.last_name,
    })
}

/// The fields that live and archived contacts share, with numbers as text.
fn row(id: u64, contact: &Contact, deleted_at: &str) -> Value {
    json!({
        "id": id.to_string(),
        "email": contact.email,
        "phone": "",
        "firstName": contact.first_name,
        "lastName": contact.last_name,
        "deleted": "0",
        "anonymized": "0",
        "cdate": "2024-09-12T16:53:50-05:00",
        "deleted_at": deleted_at,
        "is_restorable": false,
        "links": {},
    })
}
