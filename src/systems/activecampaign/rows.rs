//! How ActiveCampaign writes what it knows: read leniently, matched exactly.

use std::{fmt, num::NonZeroU64};

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::Value;

use crate::{
    domain::{
        erasure::Hindrance,
        person::{EmailAddress, PersonName},
    },
    systems::{Fault, answer::Answer},
};

/// The number of a contact. It keeps it in the archive, and no other contact gets it.
///
/// Never nothing and never text: a `DELETE …/contacts/` with no id must not be possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "Number")]
pub(super) struct Id(NonZeroU64);

impl Id {
    /// Takes a key that a plan has kept.
    pub(super) fn parse(key: &str) -> Result<Self, Fault> {
        let number = key.parse().map_err(|_| Fault::Unexpected("a key that is no number".into()));
        number.map(Self)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A number as ActiveCampaign writes it, mostly as text: `"id": "5"`.
#[derive(Deserialize)]
#[serde(untagged)]
enum Number {
    Text(String),
    Plain(NonZeroU64),
}

impl TryFrom<Number> for Id {
    type Error = std::num::ParseIntError;

    fn try_from(number: Number) -> Result<Self, Self::Error> {
        match number {
            Number::Text(text) => text.parse().map(Self),
            Number::Plain(number) => Ok(Self(number)),
        }
    }
}

/// One contact, live or archived. The field for the address must be there, if only as null:
/// a list of rows without it would look as if the person were not in it.
#[derive(Deserialize)]
pub(super) struct Row {
    pub(super) id: Id,
    #[serde(deserialize_with = "Option::deserialize")]
    email: Option<String>,
    #[serde(default, rename = "firstName")]
    first_name: Option<String>,
    #[serde(default, rename = "lastName")]
    last_name: Option<String>,
}

impl Row {
    /// Whether this is a contact of the address: the same, not one that contains it.
    pub(super) fn belongs_to(&self, address: &EmailAddress) -> bool {
        self.email.as_deref().is_some_and(|email| is_same(email, address))
    }

    /// Whether the contact has this whole name.
    pub(super) fn is_named(&self, name: &PersonName) -> bool {
        let parts = [&self.first_name, &self.last_name].map(|part| part.as_deref().unwrap_or(""));
        PersonName::parse(&parts.join(" ")).is_some_and(|own| own.is_same(name))
    }

    /// The address, as it is written there.
    pub(super) fn address(self) -> Option<String> {
        self.email
    }
}

/// A page of a list. What the archive calls its rows is not documented; likely names are taken.
#[derive(Deserialize)]
pub(super) struct Page {
    #[serde(alias = "contacts", alias = "contactArchives", alias = "data")]
    pub(super) rows: Vec<Row>,
    #[serde(default)]
    meta: Value,
}

impl Page {
    /// Whether the list ends with this page, by which `known` rows of it are known.
    pub(super) fn is_last(&self, full: usize, known: usize) -> bool {
        let length = self.rows.len();
        length == 0 || self.total().map_or(length < full, |total| known >= total)
    }

    /// How many rows the whole list has, where the answer says so.
    fn total(&self) -> Option<usize> {
        let total = self.meta.get("total")?;
        total.as_str().map_or_else(|| total.as_u64()?.try_into().ok(), |text| text.parse().ok())
    }
}

/// Whether one archived contact, in whatever wrapping, is a contact of the address.
pub(super) fn is_contact_of(body: &Value, address: &EmailAddress) -> bool {
    let wrapped = body.as_object().into_iter().flat_map(|fields| fields.values());
    let mut rows = std::iter::once(body).chain(wrapped);
    rows.any(|row| row["email"].as_str().is_some_and(|email| is_same(email, address)))
}

fn is_same(email: &str, address: &EmailAddress) -> bool {
    EmailAddress::parse(email).is_ok_and(|parsed| parsed == *address)
}

/// What an error says, where it says something: `{"message": "No result found …"}`.
pub(super) fn message(answer: &Answer) -> Option<String> {
    Some(answer.json::<Value>().ok()?.get("message")?.as_str()?.to_lowercase())
}

/// Whether a deletion was refused because the account's allowance for this period is used up.
/// The renewal date is the only thing taken over from the message: the rest could name a person.
pub(super) fn allowance_used_up(answer: &Answer) -> Option<Fault> {
    let said = message(answer).filter(|_| (400..500).contains(&answer.status()))?;
    let limited = ["limit", "quota"].iter().any(|word| said.contains(word));
    let of_deletions = said.contains("allowance") || (said.contains("delet") && limited);
    if !of_deletions {
        return None;
    }
    let renewal = said
        .split(|c: char| !c.is_ascii_digit() && c != '-')
        .find_map(|word| word.get(..10)?.parse::<NaiveDate>().ok());
    let renewal = renewal.map_or("with the next billing period".into(), |day| format!("on {day}"));
    Some(Fault::Later {
        hindrance: Hindrance::AllowanceUsedUp,
        detail: format!("the account may delete no more contacts for now; this renews {renewal}"),
        after: answer.retry_after(),
    })
}

/// No live contact is left, and the key may go no further.
pub(super) fn archive_open() -> Fault {
    Fault::NeedsPerson {
        hindrance: Hindrance::ArchivePurgeOpen,
        detail: "no live contact is left, but a deleted one can be restored from the archive for \
                 360 days, and the key's user is not in the Admin group, which alone may look and \
                 delete there. Either move the user into that group (Settings > Users and Groups) \
                 and look again, or have an admin open Contacts > Archived contacts, search for \
                 the address and delete it for good"
            .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(json: &str) -> Option<Vec<String>> {
        let page: Page = serde_json::from_str(json).ok()?;
        Some(page.rows.iter().map(|row| row.id.to_string()).collect())
    }

    #[test]
    fn lists_are_read_under_any_likely_name_with_ids_as_text_or_number() {
        let row = r#"[{"id":"5","email":"a@example.com"},{"id":6,"email":null,"x":[]}]"#;
        for name in ["contacts", "contactArchives", "data"] {
            assert_eq!(ids(&format!(r#"{{"{name}":{row},"meta":[]}}"#)).unwrap(), ["5", "6"]);
        }
    }

    #[test]
    fn a_list_that_could_hide_somebody_is_not_read() {
        for json in [
            "{}",
            "[]",
            r#"{"contacts":null}"#,
            r#"{"contacts":[{"id":"5"}]}"#,
            r#"{"contacts":[{"email":"a@example.com"}]}"#,
            r#"{"contacts":[{"id":"0","email":"a@example.com"}]}"#,
            r#"{"contacts":[{"id":"","email":"a@example.com"}]}"#,
            r#"{"contacts":[{"id":"5/../6","email":"a@example.com"}]}"#,
            r#"{"contacts":[{"id":-5,"email":"a@example.com"}]}"#,
        ] {
            assert_eq!(ids(json), None, "{json}");
        }
    }

    #[test]
    fn a_total_may_be_text_number_or_missing() {
        let total = |meta: &str| {
            let page = format!(r#"{{"contacts":[],"meta":{meta}}}"#);
            serde_json::from_str::<Page>(&page).unwrap().total()
        };
        assert_eq!(total(r#"{"total":"6"}"#), Some(6));
        assert_eq!(total(r#"{"total":6}"#), Some(6));
        assert_eq!(total(r#"{"total":"many"}"#), None);
        assert_eq!(total("[]"), None);
    }

    #[test]
    fn joann_is_not_ann() {
        let ann = EmailAddress::parse("ann@example.com").unwrap();
        let is = |email: &str| {
            let row = serde_json::json!({"id": "5", "email": email});
            let wrapped = serde_json::json!({"contactArchive": row});
            assert_eq!(is_contact_of(&row, &ann), is_contact_of(&wrapped, &ann));
            serde_json::from_value::<Row>(row).unwrap().belongs_to(&ann)
        };
        assert!(is("ann@example.com") && is("ANN@Example.COM"));
        for other in ["joann@example.com", "ann@example.com.au", "a.nn@example.com", "", "ann"] {
            assert!(!is(other), "{other}");
        }
    }
}
