//! The file as it is written. A key that nobody knows is refused: a typing error would change what
//! is erased.

use std::collections::BTreeMap;

use serde::{Deserialize, de::IgnoredAny};
use serde_json::Value;
use serde_saphyr::Spanned;

use crate::systems::file::Label;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) http: Spanned<Section>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Section {
    pub(super) key: Spanned<String>,
    pub(super) name: Option<String>,
    pub(super) base_url: Spanned<String>,
    pub(super) auth: Spanned<Auth>,
    #[serde(default)]
    pub(super) headers: BTreeMap<String, Spanned<String>>,
    pub(super) requests_per_second: Option<Spanned<u32>>,
    #[serde(default)]
    pub(super) allow_private_network: bool,
    pub(super) collections: Spanned<Vec<Spanned<Collection>>>,
}

/// One of the three.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Auth {
    pub(super) bearer: Option<Spanned<Secret>>,
    pub(super) basic: Option<Spanned<Secret>>,
    pub(super) header: Option<Spanned<Secret>>,
}

/// Where a secret is. The fields that could hold one themselves are only read to be refused.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Secret {
    pub(super) token_env: Option<Spanned<String>>,
    pub(super) token_file: Option<Spanned<String>>,
    /// The name of the header, for `header`.
    pub(super) name: Option<String>,
    /// What stands before the secret in the header, such as `Klaviyo-API-Key`.
    pub(super) prefix: Option<String>,
    /// The user, for `basic`.
    pub(super) user: Option<String>,
    #[serde(alias = "password", alias = "key", alias = "secret", alias = "value")]
    pub(super) token: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Collection {
    pub(super) name: String,
    pub(super) label: Option<Label>,
    #[serde(rename = "for", default)]
    pub(super) scopes: Option<Vec<Spanned<String>>>,
    pub(super) check: Option<Spanned<Step>>,
    pub(super) find: Option<Spanned<Step>>,
    pub(super) erase: Option<Vec<Spanned<Step>>>,
    pub(super) read_back: Option<Spanned<Step>>,
    /// For what can only be ordered: nobody can look.
    pub(super) unseen: Option<Spanned<String>>,
    pub(super) finishes_within_days: Option<Spanned<u16>>,
    pub(super) absence_counts: Option<Spanned<String>>,
}

/// A call, and how its answer is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    pub(super) get: Option<String>,
    pub(super) post: Option<String>,
    pub(super) put: Option<String>,
    pub(super) patch: Option<String>,
    pub(super) delete: Option<String>,
    #[serde(default)]
    pub(super) query: BTreeMap<String, String>,
    pub(super) body: Option<Value>,
    pub(super) rows: Option<String>,
    pub(super) id: Option<String>,
    #[serde(rename = "match")]
    pub(super) same: Option<BTreeMap<String, String>>,
    pub(super) pages: Option<Pages>,
    #[serde(default)]
    pub(super) absent: Vec<u16>,
    #[serde(default)]
    pub(super) absent_says: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pages {
    pub(super) next: Option<String>,
    pub(super) cursor: Option<String>,
    pub(super) query: Option<String>,
    pub(super) body: Option<String>,
    pub(super) offset: Option<String>,
    pub(super) limit: Option<usize>,
}
