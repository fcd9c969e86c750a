//! The lexicons of every language under `locales/`, built into the program.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use rust_embed::RustEmbed;

use super::once;
use crate::domain::classify::{BadPhrase, Lexicon, Lexicons, Says, TooManyWords};
use crate::domain::request::Language;

/// Every `locales/<language>/lexicon.toml`.
#[derive(RustEmbed)]
#[folder = "locales/"]
#[include = "*/lexicon.toml"]
struct Files;

/// Why a lexicon cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadLexicon {
    /// The folder is not named after a language.
    #[error("locales/{0}: name the folder by a two-letter code of a language")]
    Language(String),
    /// The file is not TOML with lists of phrases.
    #[error("locales/{language}/lexicon.toml: {source}")]
    Syntax {
        /// The folder.
        language: Language,
        /// Where and what.
        source: toml::de::Error,
    },
    /// A list has a name that no code knows.
    #[error("locales/{language}/lexicon.toml: no list is named \"{key}\"")]
    Key {
        /// The folder.
        language: Language,
        /// The name.
        key: String,
    },
    /// A phrase cannot be searched for.
    #[error("locales/{language}/lexicon.toml: {source}")]
    Phrase {
        /// The folder.
        language: Language,
        /// Why not.
        source: BadPhrase,
    },
    /// All of them together are too many.
    #[error("locales/: {0}")]
    TooMany(#[from] TooManyWords),
}

/// The words of all languages, in the order of their codes.
pub fn lexicons() -> Result<Arc<Lexicons>, BadLexicon> {
    static LEXICONS: OnceLock<Arc<Lexicons>> = OnceLock::new();
    once(&LEXICONS, || Ok(Lexicons::new(each()?)?))
}

fn each() -> Result<Vec<Lexicon>, BadLexicon> {
    let mut paths: Vec<_> = Files::iter().collect();
    paths.sort();
    paths
        .iter()
        .filter_map(|path| Some((path.split('/').next()?, Files::get(path)?)))
        .map(|(folder, file)| lexicon(folder, &String::from_utf8_lossy(&file.data)))
        .collect()
}

fn lexicon(folder: &str, text: &str) -> Result<Lexicon, BadLexicon> {
    let language =
        Language::parse(folder).ok_or_else(|| BadLexicon::Language(folder.to_owned()))?;
    let lists: BTreeMap<String, Vec<String>> =
        toml::from_str(text).map_err(|source| BadLexicon::Syntax { language, source })?;
    let mut entries = Vec::new();
    for (key, phrases) in &lists {
        let says = says(key).ok_or_else(|| BadLexicon::Key { language, key: key.clone() })?;
        entries.extend(phrases.iter().map(|phrase| (says, phrase.as_str())));
    }
    Lexicon::new(language, entries).map_err(|source| BadLexicon::Phrase { language, source })
}

/// The keys are the words of [`Says`], in small letters and with `_` for spaces.
fn says(key: &str) -> Option<Says> {
    let same = |says: &&Says| says.as_str().to_lowercase().replace(' ', "_") == key;
    Says::ALL.iter().find(same).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            classify::{Message, classify},
            request::Intent,
        },
        locale::Locales,
    };

    #[test]
    fn every_language_has_a_lexicon() {
        let lexicons = lexicons().unwrap();
        for language in Locales::load().unwrap().languages() {
            assert!(
                lexicons.languages().contains(&language),
                "{language} has words for people and none to read"
            );
        }
    }

    #[test]
    fn another_language_is_a_list_of_words_and_nothing_else() {
        let words = r#"
            asks = ["olva"]
            asks_to_delete = ["zerru"]
            account = ["kontu"]
            data = ["datu"]
            all_data = ["datu guz*"]
            not = ["ez"]
            common_words = ["nere", "zuen", "eta"]
        "#;
        let all = each().unwrap().into_iter().chain([lexicon("eu", words).unwrap()]);
        let all = Lexicons::new(all).unwrap();
        let read = |body| {
            let verdict = classify(&Message { subject: "", body }, &all);
            (verdict.intent, verdict.language.map(|language| language.to_string()))
        };
        let basque = Some("eu".to_owned());
        assert_eq!(read("Olva zerru nere kontu."), (Intent::DeleteAccount, basque.clone()));
        assert_eq!(read("Olva zerru nere datu guztiak."), (Intent::EraseData, basque.clone()));
        assert_eq!(read("Ez zerru nere datu, olva."), (Intent::Other, basque));
    }

    #[test]
    fn a_wrong_file_is_named_with_what_is_wrong() {
        let message = |folder, text| lexicon(folder, text).unwrap_err().to_string();
        assert!(message("english", "").contains("two-letter code"));
        assert!(message("en", "verbs = []").contains("no list is named \"verbs\""));
        assert!(message("en", "not = [\"...\"]").contains("holds no letters"));
    }
}
