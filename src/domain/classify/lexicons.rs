//! The words of all languages together: a text is searched once, however many there are.

use std::collections::HashMap;
use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::lexicon::{Lexicon, Phrase, Says};
use crate::domain::request::Language;

/// An open end of a word takes at most so many letters: enough for endings and compounds.
const OPEN_LETTERS: usize = 9;

/// The words of all languages.
#[derive(Debug)]
pub struct Lexicons {
    languages: Vec<Language>,
    phrases: Phrases,
    /// Those that frame a mail: every line of one is searched for them.
    frame: Phrases,
    /// The frequent words, with the languages that have them.
    common: HashMap<String, Languages>,
}

/// Phrases with what finds them.
#[derive(Debug)]
struct Phrases {
    /// Each with the place of its language.
    phrases: Vec<(usize, Phrase)>,
    automaton: AhoCorasick,
}

/// Some of the languages, by their place in the lexicons.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Languages(u64);

/// A phrase found in folded text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// The place of its language in the lexicons.
    pub(super) language: usize,
    pub(super) says: Says,
    pub(super) bytes: Range<usize>,
}

/// Why lexicons can't be searched together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TooManyWords {
    /// More than a set of [`Languages`] holds.
    #[error("the languages are more than {}", Languages::MOST)]
    Languages,
    /// More than an automaton takes.
    #[error("the phrases are too many: {0}")]
    Phrases(String),
}

impl Languages {
    const MOST: usize = 64;

    pub(super) const fn has(self, language: usize) -> bool {
        self.0 >> language & 1 == 1
    }

    pub(super) const fn with(self, language: usize) -> Self {
        Self(self.0 | 1 << language)
    }
}

impl Lexicons {
    /// Puts lexicons together. Where a text is as much in one language as in another, the earlier
    /// one counts.
    pub fn new(lexicons: impl IntoIterator<Item = Lexicon>) -> Result<Self, TooManyWords> {
        let (mut languages, mut phrases, mut frame) = (Vec::new(), Vec::new(), Vec::new());
        let mut common: HashMap<String, Languages> = HashMap::new();
        for lexicon in lexicons {
            let language = languages.len();
            if language == Languages::MOST {
                return Err(TooManyWords::Languages);
            }
            languages.push(lexicon.language);
            for phrase in lexicon.phrases {
                if phrase.says == Says::Common {
                    let known_in = common.entry(phrase.letters).or_default();
                    *known_in = known_in.with(language);
                    continue;
                }
                if phrase.says.is_frame() {
                    frame.push((language, phrase.clone()));
                }
                phrases.push((language, phrase));
            }
        }
        let (phrases, frame) = (Phrases::new(phrases)?, Phrases::new(frame)?);
        Ok(Self { languages, phrases, frame, common })
    }

    /// The languages, in their order.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The languages that have a folded word among their frequent ones.
    pub(super) fn common_in(&self, word: &str) -> Languages {
        self.common.get(word).copied().unwrap_or_default()
    }

    /// The phrases in folded text, from left to right. Where two of one language overlap, the one
    /// that starts first counts, then the longer one; one that says two things is found twice.
    pub(super) fn find(&self, text: &str) -> Vec<Found> {
        let mut found = self.phrases.find(text);
        let mut last: Vec<Range<usize>> = vec![0..0; self.languages.len()];
        found.retain(|hit| {
            let Some(last) = last.get_mut(hit.language) else { return false };
            let free = hit.bytes.start >= last.end || hit.bytes == *last;
            if free {
                last.clone_from(&hit.bytes);
            }
            free
        });
        found
    }

    /// The phrases in folded text that belong to the frame of a mail, in whatever language.
    pub(super) fn find_frame(&self, text: &str) -> Vec<Found> {
        self.frame.find(text)
    }
}

impl Phrases {
    fn new(phrases: Vec<(usize, Phrase)>) -> Result<Self, TooManyWords> {
        let automaton = AhoCorasick::new(phrases.iter().map(|(_, phrase)| phrase.bounded()))
            .map_err(|error| TooManyWords::Phrases(error.to_string()))?;
        Ok(Self { phrases, automaton })
    }

    /// All of them, from left to right, the longer one first.
    fn find(&self, text: &str) -> Vec<Found> {
        let bounded = format!(" {text} ");
        let hits = self.automaton.find_overlapping_iter(&bounded).filter_map(|hit| {
            let (language, phrase) = self.phrases.get(hit.pattern().as_usize())?;
            let bytes = phrase.bytes(&bounded, &hit.range())?;
            Some(Found { language: *language, says: phrase.says, bytes })
        });
        let mut found: Vec<Found> = hits.collect();
        found.sort_unstable_by_key(|hit| {
            (hit.bytes.start, std::cmp::Reverse(hit.bytes.end), hit.language, hit.says)
        });
        found.dedup();
        found
    }
}

impl Phrase {
    /// With the gap before and after it that makes it a phrase of whole words.
    fn bounded(&self) -> String {
        let gap = |open: bool| if open { "" } else { " " };
        [gap(self.open_start), &self.letters, gap(self.open_end)].concat()
    }

    /// The bytes of a match, in the text without the gap before it, with the letters of an open
    /// end. Those of an open start are left out: they may be anything, and evidence is quoted.
    fn bytes(&self, bounded: &str, hit: &Range<usize>) -> Option<Range<usize>> {
        let start = if self.open_start { hit.start.checked_sub(1)? } else { hit.start };
        if !self.open_end {
            return Some(start..hit.end - 2);
        }
        let rest = bounded.get(hit.end..)?;
        let ending = rest.find(|c: char| !c.is_alphanumeric())?;
        let few = ending <= OPEN_LETTERS || rest.get(..ending)?.chars().nth(OPEN_LETTERS).is_none();
        few.then(|| start..hit.end + ending - 1)
    }
}
