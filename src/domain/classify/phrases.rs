//! What finds the phrases of all languages in folded text.
//!
//! Nearly all of them are whole words, one after the other: [`Rows`] follows them word by word.
//! The few that begin or end within a word, such as "Kontoinhab*", are found letter by letter by
//! an [`Automaton`]. Either takes time in proportion to the length of the text, however many
//! phrases there are.

use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind, Match};
use rustc_hash::FxHashMap;

use super::fold::Folded;
use super::lexicon::{Languages, Phrase, Sayings, Says};
use super::tokens::Token;

/// An open end of a word takes at most so many letters: enough for endings and compounds.
const OPEN_LETTERS: usize = 9;

/// A phrase in the languages that have it, and what it says there.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// The places of the languages in the lexicons, and what it says: sorted, none twice.
    meanings: Vec<(usize, Says)>,
    /// Longer phrases begin with it.
    goes_on: bool,
    /// The languages that have it, and those in which it asks for a deletion.
    languages: Languages,
    deletes_in: Languages,
    /// What it says in any language.
    says: Sayings,
}

/// The phrases of all languages. Those of whole words are a tree: every word leads from a row of
/// words to a longer one.
#[derive(Debug)]
pub(super) struct Rows {
    /// All phrases, and the beginnings of phrases. The first is no row, and leads nowhere.
    all: Vec<Row>,
    /// Every word that stands in a lexicon.
    words: FxHashMap<String, Known>,
    /// From a row and the row of the next word alone to the row that is so much longer.
    longer: FxHashMap<(usize, usize), usize>,
}

/// The row to which words lead that are in no lexicon.
const NO_ROW: usize = 0;

/// What the lexicons know of a token.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Known {
    /// The row of this word alone.
    row: usize,
    /// The languages that have it among their frequent words.
    pub(super) common_in: Languages,
}

/// A phrase found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) row: usize,
    /// The words that it covers, counted from the first one of the text.
    pub(super) words: Range<usize>,
    /// The bytes of the field that it covers.
    pub(super) place: Range<usize>,
    /// The languages in which it counts. Where two phrases of a language overlap, the one that
    /// starts first does, then the longer one.
    pub(super) counts_in: Languages,
}

impl Row {
    fn add(&mut self, language: usize, says: Says) {
        let meaning = (language, says);
        if let Err(place) = self.meanings.binary_search(&meaning) {
            self.meanings.insert(place, meaning);
        }
        self.languages = self.languages.with(language);
        if matches!(says, Says::Delete | Says::Deletion) {
            self.deletes_in = self.deletes_in.with(language);
        }
        self.says = self.says.with(says);
    }
}

impl Default for Rows {
    fn default() -> Self {
        Self {
            all: vec![Row::default()],
            words: FxHashMap::default(),
            longer: FxHashMap::default(),
        }
    }
}

impl Rows {
    /// Takes a phrase of whole words in.
    pub(super) fn add(&mut self, letters: &str, language: usize, says: Says) {
        let mut words = letters.split(' ');
        let mut row = words.next().map_or(NO_ROW, |first| self.word(first).row);
        for word in words {
            let next = self.word(word).row;
            if let Some(row) = self.all.get_mut(row) {
                row.goes_on = true;
            }
            row = *self.longer.entry((row, next)).or_insert(self.all.len());
            if row == self.all.len() {
                self.all.push(Row::default());
            }
        }
        if let Some(row) = self.all.get_mut(row) {
            row.add(language, says);
        }
    }

    /// Takes a frequent word of a language in.
    pub(super) fn add_common(&mut self, letters: &str, language: usize) {
        let word = self.word(letters);
        word.common_in = word.common_in.with(language);
    }

    fn word(&mut self, letters: &str) -> &mut Known {
        let new = Known { row: self.all.len(), common_in: Languages::default() };
        let word = self.words.entry(letters.to_owned()).or_insert(new);
        if word.row == self.all.len() {
            self.all.push(Row::default());
        }
        word
    }

    /// What is known of each token of a text.
    pub(super) fn known(&self, folded: &Folded<'_>) -> Vec<Known> {
        let text = folded.text();
        let letters = |token: &Token| text.get(token.bytes.clone()).unwrap_or_default();
        let known = |token: &Token| self.words.get(letters(token)).copied().unwrap_or_default();
        folded.tokens.iter().map(known).collect()
    }

    /// All phrases of whole words in a text, of which the tokens are known, from left to right, the
    /// longer one first.
    pub(super) fn find(&self, tokens: &[Token], known: &[Known]) -> Vec<Found> {
        let mut found = Vec::with_capacity(known.len());
        for (at, (first, known_first)) in tokens.iter().zip(known).enumerate() {
            let (mut row, mut last) = (known_first.row, at);
            let shorter = found.len();
            while row != NO_ROW
                && let (Some(Row { languages, goes_on, .. }), Some(token)) =
                    (self.all.get(row), tokens.get(last))
            {
                if !languages.is_empty() {
                    let words = first.index..token.next_index();
                    let place = first.place.start..token.place.end;
                    found.push(Found { row, words, place, counts_in: *languages });
                }
                last += 1;
                let next = known.get(last).filter(|_| *goes_on);
                let longer = next.and_then(|next| self.longer.get(&(row, next.row)));
                row = longer.copied().unwrap_or(NO_ROW);
            }
            found.get_mut(shorter..).unwrap_or_default().reverse();
        }
        found
    }

    /// What a phrase says in a language.
    pub(super) fn says(&self, row: usize, language: usize) -> impl Iterator<Item = Says> {
        let meanings = self.all.get(row).map_or(&[][..], |row| &row.meanings);
        meanings.iter().filter(move |(of, _)| *of == language).map(|(_, says)| *says)
    }

    /// What a phrase says in any language.
    pub(super) fn says_anywhere(&self, row: usize) -> Sayings {
        self.all.get(row).map(|row| row.says).unwrap_or_default()
    }

    /// The languages in which a phrase asks for a deletion.
    pub(super) fn deletes_in(&self, row: usize) -> Languages {
        self.all.get(row).map(|row| row.deletes_in).unwrap_or_default()
    }
}

/// Phrases that begin or end within a word, with what finds them letter by letter.
#[derive(Debug)]
pub(super) struct Automaton {
    /// The phrases, each with its row.
    phrases: Vec<(Phrase, usize)>,
    automaton: AhoCorasick,
}

impl Automaton {
    /// Builds it for phrases with the places of their languages, and makes rows of them.
    pub(super) fn new(
        phrases: Vec<(usize, Phrase)>,
        rows: &mut Rows,
    ) -> Result<Self, aho_corasick::BuildError> {
        let mut places: FxHashMap<(String, bool, bool), usize> = FxHashMap::default();
        let mut open = Vec::new();
        for (language, phrase) in phrases {
            let key = (phrase.letters.clone(), phrase.open_start, phrase.open_end);
            let row = *places.entry(key).or_insert(rows.all.len());
            if row == rows.all.len() {
                rows.all.push(Row::default());
                open.push((phrase.clone(), row));
            }
            if let Some(row) = rows.all.get_mut(row) {
                row.add(language, phrase.says);
            }
        }
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::DFA))
            .prefilter(false)
            .build(open.iter().map(|(phrase, _)| phrase.bounded()))?;
        Ok(Self { phrases: open, automaton })
    }

    /// All of them in a text, in no order.
    pub(super) fn find(&self, folded: &Folded<'_>, rows: &Rows) -> Vec<Found> {
        let text = folded.text();
        let found = |hit: Match| {
            let (phrase, row) = self.phrases.get(hit.pattern().as_usize())?;
            let (tokens, place) = folded.origin(&phrase.bytes(text, &hit.range())?)?;
            let words = tokens.first()?.index..tokens.last()?.next_index();
            let counts_in = rows.all.get(*row)?.languages;
            Some(Found { row: *row, words, place, counts_in })
        };
        self.automaton.find_overlapping_iter(text).filter_map(found).collect()
    }
}

impl Phrase {
    /// With the gap before and after it that makes it a phrase of whole words.
    fn bounded(&self) -> String {
        let gap = |open: bool| if open { "" } else { " " };
        [gap(self.open_start), &self.letters, gap(self.open_end)].concat()
    }

    /// The bytes of a match without the gaps, with the letters of an open end. Those of an open
    /// start are left out: they may be anything, and evidence is quoted.
    fn bytes(&self, text: &str, hit: &Range<usize>) -> Option<Range<usize>> {
        let start = if self.open_start { hit.start } else { hit.start + 1 };
        if !self.open_end {
            return Some(start..hit.end - 1);
        }
        let rest = text.get(hit.end..)?;
        let ending = rest.find(|c: char| !c.is_alphanumeric())?;
        let few = ending <= OPEN_LETTERS || rest.get(..ending)?.chars().nth(OPEN_LETTERS).is_none();
        few.then(|| start..hit.end + ending)
    }
}
