//! What the readers of all system files share: where a key stands, what is wrong there, and the
//! parts that every kind of file writes in the same way.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use serde::{Deserialize, de::DeserializeOwned};
use serde_saphyr::Spanned;
use zeroize::Zeroizing;

use super::BadSystemFile;
use crate::domain::{
    catalogue,
    request::{Language, Scope},
};

/// A line, from 1 (0 where the whole file is meant), and what is wrong there and what to do.
pub(super) type Bad = (u64, String);

/// Names the file that is wrong.
pub(super) fn bad(file: &Path) -> impl Fn(Bad) -> BadSystemFile {
    |(line, reason)| BadSystemFile { file: file.display().to_string(), line, reason }
}

/// Reads the YAML of a file into what a kind of file writes.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Result<T, Bad> {
    serde_saphyr::from_str(text).map_err(|error| {
        let line = error.location().map_or(0, |at| at.line());
        // The reason ends in the place, which stands before it already.
        let reason = error.without_snippet().to_string();
        (line, reason.split(" at line ").next().unwrap_or_default().to_owned())
    })
}

/// Where a value stands.
pub(super) fn line<T>(written: &Spanned<T>) -> u64 {
    written.referenced.line()
}

/// A name for people: one for all languages, or one for each.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Label {
    One(String),
    ByLanguage(BTreeMap<String, String>),
}

impl From<Label> for catalogue::Label {
    fn from(written: Label) -> Self {
        match written {
            Label::One(text) => Self([(Language::ENGLISH, text)].into()),
            Label::ByLanguage(texts) => {
                let known = |(tag, text): (String, _)| Some((Language::parse(&tag)?, text));
                Self(texts.into_iter().filter_map(known).collect())
            }
        }
    }
}

/// What `for` says: a request for all data, if it says nothing.
pub(super) fn scopes(written: Option<Vec<Spanned<String>>>) -> Result<BTreeSet<Scope>, Bad> {
    let Some(words) = written else { return Ok(BTreeSet::from([Scope::AllData])) };
    words
        .into_iter()
        .map(|word| match word.value.as_str() {
            "data" => Ok(Scope::AllData),
            "account" => Ok(Scope::AccountOnly),
            _ => Err((line(&word), "for: data, account, or both".to_owned())),
        })
        .collect()
}

/// Where a secret is: never in the system's file, which people copy, mail and keep under version
/// control.
pub(super) struct Secrets<'a> {
    folder: &'a Path,
    env: &'a dyn Fn(&str) -> Option<String>,
}

impl<'a> Secrets<'a> {
    /// A relative `token_file` lies beside this file, and `env` reads the environment.
    pub(super) fn beside(file: &'a Path, env: &'a dyn Fn(&str) -> Option<String>) -> Self {
        Self { folder: file.parent().unwrap_or(Path::new("")), env }
    }

    /// The secret, one line, from the one of both that is given. `at` is the line of what needs it,
    /// and `what` the name of such a secret.
    pub(super) fn token(
        &self,
        at: u64,
        file: Option<&Spanned<String>>,
        name: Option<&Spanned<String>>,
        what: &str,
    ) -> Result<Zeroizing<String>, Bad> {
        let (from, token) = match (file, name) {
            (Some(file), None) => (
                file,
                fs::read_to_string(self.folder.join(&file.value))
                    .map_err(|error| format!("can't be read: {error}")),
            ),
            (None, Some(name)) => (name, (self.env)(&name.value).ok_or("is not set".to_owned())),
            _ => return Err((at, "give either token_file or token_env".to_owned())),
        };
        let bad = |reason: &str| (line(from), format!("{}: {reason}", from.value));
        let token = Zeroizing::new(token.map_err(|reason| bad(&reason))?);
        let trimmed = token.trim();
        if trimmed.is_empty() || !trimmed.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(bad(&format!("holds no {what}")));
        }
        Ok(Zeroizing::new(trimmed.to_owned()))
    }
}
