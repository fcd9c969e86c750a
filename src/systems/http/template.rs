//! Places in a call that are filled in: with the person, or with the key of a row.
//!
//! A place is filled after the call was taken apart, into one segment of the path, one value of the
//! query or one text of the JSON body. So a value can't become a path, a parameter or a key.

use std::fmt;

use md5::{Digest as _, Md5};
use serde_json::Value;

use crate::{domain::audit::hex, domain::person::Identifier, systems::Fault};

/// The kinds of identifier by which a row is looked for, as `match` names them.
pub(super) const KINDS: [&str; 4] = ["email", "phone_number", "external_id", "facebook_id"];
/// The longest value that is put into a call.
const VALUE_MAX: usize = 320;

/// A place for a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Slot {
    /// The key of a row.
    Id,
    /// The identifier of this kind.
    Person(String),
    /// MD5 of the address in lower case, in hexadecimal: how Mailchimp names its members.
    EmailMd5,
}

impl Slot {
    fn parse(name: &str) -> Option<Self> {
        match name {
            "id" => Some(Self::Id),
            "email_md5" => Some(Self::EmailMd5),
            kind if KINDS.contains(&kind) => Some(Self::Person(kind.to_owned())),
            _ => None,
        }
    }

    /// The kind of identifier that fills it; `None` for the key of a row.
    pub(super) fn kind(&self) -> Option<&str> {
        match self {
            Self::Id => None,
            Self::Person(kind) => Some(kind),
            Self::EmailMd5 => Some("email"),
        }
    }
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id => f.write_str("{id}"),
            Self::Person(kind) => write!(f, "{{{kind}}}"),
            Self::EmailMd5 => f.write_str("{email_md5}"),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    Slot(Slot),
}

/// A text with places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Template(Vec<Piece>);

impl Template {
    /// Reads a text. A name in braces that is no place is refused; other braces are text.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, opened)) = rest.split_once('{') {
            let name = opened.split_once('}').map(|(name, _)| name).filter(|name| is_name(name));
            let Some(name) = name else {
                pieces.push(Piece::Text(format!("{before}{{")));
                rest = opened;
                continue;
            };
            let slot = Slot::parse(name).ok_or_else(|| {
                format!(
                    "there is no {{{name}}}: a place is {{id}}, {{email}}, {{email_md5}}, \
                     {{phone_number}}, {{external_id}} or {{facebook_id}}"
                )
            })?;
            pieces.push(Piece::Text(before.to_owned()));
            pieces.push(Piece::Slot(slot));
            rest = opened.get(name.len() + 1..).unwrap_or_default();
        }
        pieces.push(Piece::Text(rest.to_owned()));
        Ok(Self(pieces))
    }

    /// Its places.
    pub(super) fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Slot(slot) => Some(slot),
            Piece::Text(_) => None,
        })
    }

    /// The text with its places filled.
    pub(super) fn fill(&self, values: &Values<'_>) -> Result<String, Fault> {
        let mut filled = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => filled.push_str(text),
                Piece::Slot(slot) => filled.push_str(&values.of(slot)?),
            }
        }
        Ok(filled)
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// A JSON body whose texts may have places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Body {
    Fixed(Value),
    Text(Template),
    List(Vec<Body>),
    Object(Vec<(String, Body)>),
}

impl Body {
    pub(super) fn parse(written: Value) -> Result<Self, String> {
        Ok(match written {
            Value::String(text) => Self::Text(Template::parse(&text)?),
            Value::Array(items) => {
                Self::List(items.into_iter().map(Self::parse).collect::<Result<_, _>>()?)
            }
            Value::Object(fields) => Self::Object(
                fields
                    .into_iter()
                    .map(|(name, value)| Ok((name, Self::parse(value)?)))
                    .collect::<Result<_, String>>()?,
            ),
            fixed @ (Value::Null | Value::Bool(_) | Value::Number(_)) => Self::Fixed(fixed),
        })
    }

    pub(super) fn slots(&self) -> Vec<&Slot> {
        match self {
            Self::Fixed(_) => Vec::new(),
            Self::Text(template) => template.slots().collect(),
            Self::List(items) => items.iter().flat_map(Self::slots).collect(),
            Self::Object(fields) => fields.iter().flat_map(|(_, body)| body.slots()).collect(),
        }
    }

    pub(super) fn fill(&self, values: &Values<'_>) -> Result<Value, Fault> {
        Ok(match self {
            Self::Fixed(value) => value.clone(),
            Self::Text(template) => Value::String(template.fill(values)?),
            Self::List(items) => {
                Value::Array(items.iter().map(|item| item.fill(values)).collect::<Result<_, _>>()?)
            }
            Self::Object(fields) => Value::Object(
                fields
                    .iter()
                    .map(|(name, body)| Ok((name.clone(), body.fill(values)?)))
                    .collect::<Result<_, Fault>>()?,
            ),
        })
    }
}

/// What a call is filled with.
#[derive(Clone, Copy, Default)]
pub(super) struct Values<'a> {
    pub(super) person: Option<&'a Identifier>,
    pub(super) id: Option<&'a str>,
}

impl Values<'_> {
    fn of(&self, slot: &Slot) -> Result<String, Fault> {
        let missing = || Fault::Unexpected(format!("nothing to put in the place of {slot}"));
        let value = match slot {
            Slot::Id => self.id.filter(|id| is_key(id)).map(str::to_owned),
            Slot::Person(kind) => {
                self.person.filter(|one| one.kind() == kind).map(|one| one.value().to_owned())
            }
            Slot::EmailMd5 => self
                .person
                .filter(|one| one.kind() == "email")
                .map(|one| hex(&Md5::digest(one.value().as_bytes()))),
        };
        value.filter(|value| is_plain(value)).ok_or_else(missing)
    }
}

/// Whether a row's key can stand for one row and nothing else: no list, no path, no wildcard.
pub(super) fn is_key(key: &str) -> bool {
    let plain = |b: u8| {
        b.is_ascii_alphanumeric()
            || matches!(b, b'-' | b'_' | b'.' | b':' | b'=' | b'@' | b'+' | b'~')
    };
    let something = key.bytes().any(|b| b.is_ascii_alphanumeric());
    something && key.len() <= VALUE_MAX && key.bytes().all(plain)
}

/// Whether a value means itself wherever it is put, within quotes too.
fn is_plain(value: &str) -> bool {
    let odd = |c: char| c.is_control() || c.is_whitespace() || matches!(c, '"' | '\\');
    !value.is_empty() && value.len() <= VALUE_MAX && !value.contains(odd)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn ann() -> Identifier {
        Identifier::parse("email", "Ann@Example.com").unwrap()
    }

    #[test]
    fn places_are_filled_and_other_braces_stay() {
        let ann = ann();
        let values = Values { person: Some(&ann), id: Some("17") };
        for (text, filled) in [
            ("{email}", "ann@example.com"),
            ("x{id}y{id}", "x17y17"),
            ("{email_md5}", "257c57037d384ae37ea27a07e8a01665"),
            ("query { contact }", "query { contact }"),
            ("{", "{"),
            ("{}", "{}"),
        ] {
            let text = Template::parse(text).unwrap().fill(&values).unwrap();
            assert_eq!(text, filled);
        }
        assert!(Template::parse("{emial}").unwrap_err().contains("there is no {emial}"));
    }

    #[test]
    fn a_value_of_a_body_stays_a_value() {
        let ann = ann();
        let values = Values { person: Some(&ann), id: None };
        let body = Body::parse(json!({ "q": { "value": "{email}" }, "n": [1, true] })).unwrap();
        let filled = body.fill(&values).unwrap();
        assert_eq!(filled, json!({ "q": { "value": "ann@example.com" }, "n": [1, true] }));
        assert_eq!(body.slots().len(), 1);
    }

    #[test]
    fn a_key_that_could_mean_more_than_one_row_is_not_used() {
        for key in ["", ".", "..", "1,2", "*", "1/2", "a b", "%", "?", "1\n", &"9".repeat(400)] {
            let values = Values { person: None, id: Some(key) };
            assert!(Template::parse("{id}").unwrap().fill(&values).is_err(), "{key}");
        }
        assert!(is_key("b55a3f32-01") && is_key("ann@example.com"));
    }

    #[test]
    fn nothing_is_filled_with_an_identifier_of_another_kind() {
        let phone = Identifier::parse("phone_number", "+39021234567").unwrap();
        let values = Values { person: Some(&phone), id: None };
        assert!(Template::parse("{email}").unwrap().fill(&values).is_err());
        assert_eq!(
            Template::parse("{phone_number}").unwrap().fill(&values).unwrap(),
            "+39021234567"
        );
    }
}
