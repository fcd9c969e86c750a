//! The words for people (`*.ftl`) of every language.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};
#[cfg(test)]
use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use rust_embed::Embed;
use unic_langid::LanguageIdentifier;

use super::{choose, once};
use crate::domain::{catalogue::Label, request::Language};

/// The files under `locales/`: read from disk by a debug build, part of the binary otherwise.
#[derive(Embed)]
#[folder = "locales/"]
struct Files;

/// What a language calls itself; a folder without it is refused.
const NAME: &str = "language-name";

/// A key of `desk.ftl`, which a language may lack: its staff pages are in English then.
const STAFF: &str = "sign-in";

/// Every language's words.
pub struct Locales {
    by_language: BTreeMap<Language, FluentBundle<FluentResource>>,
    #[cfg(test)]
    asked: Mutex<BTreeSet<(Language, String)>>,
}

impl Locales {
    /// The words that the whole program shares.
    pub fn shared() -> Result<Arc<Self>, BadLocale> {
        static LOCALES: OnceLock<Arc<Locales>> = OnceLock::new();
        once(&LOCALES, Self::load)
    }

    /// Parses every `locales/<language>/*.ftl`.
    pub fn load() -> Result<Self, BadLocale> {
        let read = |path: &str| Files::get(path).map(|file| file.data.into_owned());
        Self::of(Files::iter().map(|path| (path.to_string(), read(&path).unwrap_or_default())))
    }

    /// Parses files by their paths below `locales/`; others than `*.ftl` are for somebody else.
    fn of(files: impl Iterator<Item = (String, Vec<u8>)>) -> Result<Self, BadLocale> {
        let mut by_language = BTreeMap::new();
        let is_fluent = |path: &str| path.rsplit_once('.').is_some_and(|(_, end)| end == "ftl");
        for (path, bytes) in files.filter(|(path, _)| is_fluent(path)) {
            let folder = path.split('/').next().unwrap_or_default();
            let language = Language::parse(folder).filter(|known| known.as_str() == folder);
            let tag = folder.parse::<LanguageIdentifier>().ok();
            let (Some(language), Some(tag)) = (language, tag) else {
                return Err(BadLocale::Folder(folder.to_owned()));
            };
            let bundle = by_language.entry(language).or_insert_with(|| {
                let mut bundle = FluentBundle::new_concurrent(vec![tag]);
                // Direction marks around each value would show in plain-text mail.
                bundle.set_use_isolating(false);
                bundle
            });
            bundle.add_resource(parse(&path, bytes)?).map_err(|twice| BadLocale::Twice {
                file: path,
                detail: twice.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
            })?;
        }
        let nameless = by_language.iter().find(|(_, bundle)| !bundle.has_message(NAME));
        if let Some((language, _)) = nameless {
            return Err(BadLocale::Nameless(*language));
        }
        if !by_language.contains_key(&Language::ENGLISH) {
            return Err(BadLocale::NoEnglish);
        }
        Ok(Self {
            by_language,
            #[cfg(test)]
            asked: Mutex::default(),
        })
    }

    /// The languages there are, English first, then by code.
    pub fn languages(&self) -> Vec<Language> {
        let mut all: Vec<Language> = self.by_language.keys().copied().collect();
        all.sort_by_key(|language| *language != Language::ENGLISH);
        all
    }

    /// The languages in which the pages for staff are there, English first.
    pub fn staff_languages(&self) -> Vec<Language> {
        let has = |of: &Language| self.by_language.get(of).is_some_and(|b| b.has_message(STAFF));
        self.languages().into_iter().filter(has).collect()
    }

    /// What a language calls itself, or its code where it is not there.
    pub fn name(&self, language: Language) -> String {
        self.text(language, NAME, &FluentArgs::new()).unwrap_or_else(|_| language.to_string())
    }

    /// The words for a key. A language that is not there speaks English.
    pub fn text(
        &self,
        language: Language,
        key: &str,
        args: &FluentArgs<'_>,
    ) -> Result<String, MissingText> {
        let bundle = self
            .by_language
            .get(&language)
            .or_else(|| self.by_language.get(&Language::ENGLISH))
            .ok_or(MissingText { language, key: key.to_owned(), detail: String::new() })?;
        let missing = |detail: String| MissingText { language, key: key.to_owned(), detail };
        let pattern = bundle
            .get_message(key)
            .and_then(|message| message.value())
            .ok_or_else(|| missing(String::new()))?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        #[cfg(test)]
        self.asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert((language, key.to_owned()));
        match errors.first() {
            None => Ok(text),
            Some(first) => Err(missing(first.to_string())),
        }
    }

    /// What a system holds in a collection, in each language that has words for it (`systems.ftl`).
    pub fn held(&self, system: &str, collection: &str) -> Label {
        let key = format!("held-{}-{collection}", system.to_lowercase());
        let words = |bundle: &FluentBundle<FluentResource>| {
            let pattern = bundle.get_message(&key)?.value()?;
            Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
        };
        let known = self.by_language.iter();
        Label(known.filter_map(|(language, of)| Some((*language, words(of)?))).collect())
    }

    /// The language to answer in, from an `Accept-Language` header or a single tag.
    pub fn choose(&self, wanted: &str) -> Language {
        choose::preferences(wanted)
            .find(|language| self.by_language.contains_key(language))
            .unwrap_or(Language::ENGLISH)
    }

    /// The keys that were asked for since the start, in one language: for the tests of the templates.
    #[cfg(test)]
    pub(crate) fn asked(&self, language: Language) -> BTreeSet<String> {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.iter().filter(|(of, _)| *of == language).map(|(_, key)| key.clone()).collect()
    }
}

/// Parses one file.
fn parse(path: &str, bytes: Vec<u8>) -> Result<FluentResource, BadLocale> {
    let source = String::from_utf8(bytes).map_err(|_| BadLocale::Syntax {
        file: path.to_owned(),
        line: 0,
        reason: "not UTF-8".to_owned(),
    })?;
    FluentResource::try_new(source).map_err(|(resource, errors)| {
        let first = errors.first();
        let before = first.and_then(|error| resource.source().get(..error.pos.start));
        BadLocale::Syntax {
            file: path.to_owned(),
            line: before.map_or(0, |text| text.lines().count()),
            reason: first.map(ToString::to_string).unwrap_or_default(),
        }
    })
}

/// A folder under `locales/` that can't be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadLocale {
    /// A folder whose name is no language.
    #[error("locales/{0}: name the folder by a two-letter language code, such as `de`")]
    Folder(String),
    /// A file that is not Fluent.
    #[error("locales/{file}:{line}: {reason}")]
    Syntax {
        /// The file below `locales/`.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What the parser says.
        reason: String,
    },
    /// A key that two lines define.
    #[error("locales/{file}: {detail}")]
    Twice {
        /// The file in which the second one stands.
        file: String,
        /// Which keys.
        detail: String,
    },
    /// A language that does not say how it is called.
    #[error("locales/{0}: add `language-name`, the language's own name for itself")]
    Nameless(Language),
    /// The language of last resort is not there.
    #[error("locales/en is not there: English is the language of last resort")]
    NoEnglish,
}

/// A key that a language lacks, or a value that its sentence needs and did not get.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("locales/{language}: `{key}` is not there or lacks a value {detail}")]
pub struct MissingText {
    /// The language.
    pub language: Language,
    /// The key.
    pub key: String,
    /// What Fluent says of the values, if the key is there.
    pub detail: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_that_lacks_a_value_is_an_error() {
        let locales = Locales::load().unwrap();
        let error = locales.text(Language::ENGLISH, "letter-subject", &FluentArgs::new());
        assert_eq!(error.unwrap_err().key, "letter-subject");
    }

    #[test]
    fn a_language_that_is_not_there_speaks_english() {
        let locales = Locales::load().unwrap();
        let swahili = Language::parse("sw").unwrap();
        assert_eq!(locales.name(swahili), "English");
    }

    #[test]
    fn another_language_is_another_folder_and_nothing_else() {
        let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
        let english = file("en/interface.ftl", "language-name = English\nhello = Hello");
        let basque = file("eu/interface.ftl", "language-name = Euskara\nhello = Kaixo");
        let locales = Locales::of([english, basque].into_iter()).unwrap();
        let chosen = locales.choose("eu-ES, en;q=0.5");
        assert_eq!(locales.name(chosen), "Euskara");
        assert_eq!(locales.text(chosen, "hello", &FluentArgs::new()).unwrap(), "Kaixo");
        assert_eq!(locales.staff_languages(), []);
    }

    #[test]
    fn every_language_knows_what_the_marketing_tool_holds() {
        let locales = Locales::load().unwrap();
        for collection in ["contacts", "archive"] {
            let label = locales.held("ActiveCampaign", collection);
            assert_eq!(label.0.len(), locales.languages().len(), "{collection}: {label:?}");
        }
        assert_eq!(locales.held("Shop", "contacts"), Label::default());
    }

    #[test]
    fn every_folder_is_a_language_with_a_name_of_its_own() {
        let locales = Locales::load().unwrap();
        let mut names: Vec<_> = locales.languages().iter().map(|l| locales.name(*l)).collect();
        assert_eq!(names[0], "English");
        names.sort();
        names.dedup();
        assert_eq!(names.len(), locales.languages().len());
    }
}
