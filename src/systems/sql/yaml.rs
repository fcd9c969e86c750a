//! The file as it is written: the dataset format of Fides (fideslang 3.1) with our key `desk`.
//!
//! Keys that nobody knows are passed over, as Fides does, but not inside `desk`: there a typing
//! error would change what is erased.

use std::{collections::BTreeMap, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, Visitor},
};
use serde_saphyr::Spanned;

use crate::systems::file::Label;

#[derive(Deserialize)]
pub(super) struct File {
    pub(super) dataset: Vec<Spanned<Dataset>>,
}

#[derive(Deserialize)]
pub(super) struct Dataset {
    pub(super) fides_key: Spanned<String>,
    pub(super) name: Option<String>,
    #[serde(alias = "fidesops_meta")]
    pub(super) fides_meta: Option<DatasetMeta>,
    pub(super) data_categories: Option<Vec<String>>,
    pub(super) desk: Option<DatasetDesk>,
    pub(super) collections: Vec<Spanned<Collection>>,
}

#[derive(Deserialize, Default)]
pub(super) struct DatasetMeta {
    pub(super) namespace: Option<Namespace>,
}

#[derive(Deserialize)]
pub(super) struct Namespace {
    pub(super) schema: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct DatasetDesk {
    pub(super) connection: Option<Spanned<Connection>>,
    #[serde(default)]
    pub(super) guard: Guard,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Connection {
    pub(super) url: Option<String>,
    pub(super) url_env: Option<String>,
    #[serde(default)]
    pub(super) allow_plaintext: bool,
}

/// The most rows of one person that may be touched; more are a sign of a wrong map.
#[derive(Deserialize, Debug, Clone, Copy)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Guard {
    /// Rows that hold an identifier of the person.
    pub(super) identity_rows: usize,
    /// Rows that depend on those.
    pub(super) dependent_rows: usize,
}

impl Default for Guard {
    fn default() -> Self {
        Self { identity_rows: 50, dependent_rows: 5000 }
    }
}

#[derive(Deserialize)]
pub(super) struct Collection {
    pub(super) name: String,
    #[serde(alias = "fidesops_meta")]
    pub(super) fides_meta: Option<CollectionMeta>,
    pub(super) data_categories: Option<Vec<String>>,
    pub(super) desk: Option<CollectionDesk>,
    pub(super) fields: Vec<Spanned<Field>>,
}

#[derive(Deserialize, Default)]
pub(super) struct CollectionMeta {
    pub(super) erase_after: Option<Vec<Spanned<String>>>,
    pub(super) skip_processing: Option<bool>,
    pub(super) masking_strategy_override: Option<Masking>,
}

#[derive(Deserialize)]
pub(super) struct Masking {
    pub(super) strategy: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct CollectionDesk {
    pub(super) label: Option<Label>,
    pub(super) data: Option<Spanned<String>>,
    pub(super) account: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) set: BTreeMap<String, Spanned<Value>>,
    pub(super) keep: Option<Spanned<Keep>>,
    pub(super) controller: Option<Spanned<Controller>>,
    pub(super) soft_delete: Option<Spanned<SoftDelete>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Keep {
    pub(super) ground: String,
    pub(super) article: Option<String>,
    #[serde(rename = "while")]
    pub(super) period: Option<Period>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Period {
    pub(super) field: String,
    pub(super) years: u32,
    pub(super) until: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Controller {
    pub(super) field: String,
    pub(super) own: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SoftDelete {
    pub(super) field: String,
}

#[derive(Deserialize)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) data_categories: Option<Vec<String>>,
    #[serde(alias = "fidesops_meta")]
    pub(super) fides_meta: Option<FieldMeta>,
    /// Only looked at to be refused: a table has no fields within fields.
    pub(super) fields: Option<Vec<serde::de::IgnoredAny>>,
}

#[derive(Deserialize, Default)]
pub(super) struct FieldMeta {
    pub(super) identity: Option<String>,
    pub(super) primary_key: Option<bool>,
    pub(super) references: Option<Vec<Spanned<Reference>>>,
}

#[derive(Deserialize)]
pub(super) struct Reference {
    pub(super) dataset: String,
    pub(super) field: String,
    pub(super) direction: Option<String>,
}

/// What `set` writes into a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// NULL.
    Null,
    /// `true` or `false`, which some columns spell 1 and 0.
    Bool(bool),
    /// A text or number, the same in every language.
    Text(String),
    /// A text for each language.
    ByLanguage(BTreeMap<String, String>),
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("null, a text, a number, true or false, or a text for each language")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Text(value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Text(value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Text(value.to_string()))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut texts = BTreeMap::new();
        while let Some((language, text)) = map.next_entry::<String, String>()? {
            texts.insert(language, text);
        }
        Ok(Value::ByLanguage(texts))
    }
}
