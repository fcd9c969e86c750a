//! What finds the phrases of all languages in folded text.
//!
//! Nearly all of them are whole words, one after the other: [`Rows`] follows them word by word. The
//! few that begin or end within a word are [`OpenPhrases`]. Either takes time in proportion to the
//! length of the text, however many phrases there are.

use std::cmp::Reverse;
use std::ops::Range;

use rustc_hash::FxHashMap;

use super::fold::Folded;
use super::lexicon::{Languages, Phrase, Sayings, Says};
use super::number;
use super::open::OpenPhrases;

/// The place of a row among all.
pub(super) type RowId = u32;

/// The row to which words lead that are in no lexicon.
const NO_ROW: RowId = 0;

/// A phrase in the languages that have it, and what it says there.
#[derive(Debug, Default)]
pub(super) struct Row {
    step: Step,
    /// Where its meanings stand among those of all rows.
    meanings: Range<usize>,
    /// Those in which it asks for a deletion.
    deletes_in: Languages,
    /// Those in which it is an account or data.
    objects_in: Languages,
    /// What it says in any language.
    says: Sayings,
}

/// What one must know of a row to go on from it.
#[derive(Debug, Default, Clone, Copy)]
struct Step {
    /// The languages that have it as a phrase.
    languages: Languages,
    /// The words with which longer phrases go on.
    next_words: SomeWords,
}

/// The phrases of all languages. Those of whole words are a tree: every word leads from a row of
/// words to a longer one.
#[derive(Debug)]
pub(super) struct Rows {
    /// All phrases, and the beginnings of phrases. The first is no row, and leads nowhere.
    all: Vec<Row>,
    /// What each row says in which language, in this order.
    meanings: Vec<(RowId, usize, Says)>,
    /// Every word that stands in a lexicon.
    words: Words,
    /// From a row and the row of the next word alone to the row that is so much longer.
    longer: FxHashMap<(RowId, RowId), RowId>,
    /// Phrases that begin or end within a word.
    open: OpenPhrases,
}

/// A set of words by their rows that may hold more: enough to pass by most words that are not in it.
#[derive(Debug, Default, Clone, Copy)]
struct SomeWords(u64);

/// Words by their letters as UTF-8: by the number that these are, or by themselves where they are
/// too many for one.
#[derive(Debug, Default)]
struct Words {
    short: FxHashMap<u128, Known>,
    long: FxHashMap<Box<[u8]>, Known>,
}

/// What the lexicons know of a token.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Known {
    /// The row of this word alone.
    row: RowId,
    /// No phrase begins or ends within it.
    is_closed: bool,
    /// A copy of what stands in the row: to look there for every word of a text would be slow.
    step: Step,
    /// The languages that have it among their frequent words, and after a search those that have
    /// it in a phrase.
    pub(super) languages: Languages,
}

/// A phrase found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    row: RowId,
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
        self.step.languages = self.step.languages.with(language);
        if matches!(says, Says::Delete | Says::Deletion) {
            self.deletes_in = self.deletes_in.with(language);
        }
        if matches!(says, Says::Account | Says::Data | Says::AllData) {
            self.objects_in = self.objects_in.with(language);
        }
        self.says = self.says.with(says);
    }
}

impl Default for Rows {
    fn default() -> Self {
        Self {
            all: vec![Row::default()],
            meanings: Vec::new(),
            words: Words::default(),
            longer: FxHashMap::default(),
            open: OpenPhrases::default(),
        }
    }
}

impl Rows {
    /// Takes a phrase in. Those that begin or end within a word come before all others.
    pub(super) fn add(&mut self, phrase: &Phrase, language: usize) {
        let row = if phrase.is_open() { self.open_row(phrase) } else { self.row(&phrase.letters) };
        if let Some(row) = self.all.get_mut(row as usize) {
            row.add(language, phrase.says);
        }
        self.meanings.push((row, language, phrase.says));
    }

    /// Takes a frequent word of a language in.
    pub(super) fn add_common(&mut self, letters: &str, language: usize) {
        let word = self.word(letters);
        word.languages = word.languages.with(language);
    }

    /// Puts in order what was taken in.
    pub(super) fn finish(&mut self) {
        self.meanings.sort_unstable();
        self.meanings.dedup();
        for (at, (row, ..)) in self.meanings.iter().enumerate() {
            if let Some(Row { meanings, .. }) = self.all.get_mut(*row as usize) {
                let start = if meanings.end == 0 { at } else { meanings.start };
                *meanings = start..at + 1;
            }
        }
        for known in self.words.all_mut() {
            known.step = self.all.get(known.row as usize).map(|row| row.step).unwrap_or_default();
        }
    }

    /// The row of a phrase that begins or ends within a word.
    fn open_row(&mut self, phrase: &Phrase) -> RowId {
        let row = self.open.add(phrase, next_row(&self.all));
        keep(row, &mut self.all);
        row
    }

    /// The row of a phrase of whole words.
    fn row(&mut self, letters: &str) -> RowId {
        let mut words = letters.split(' ');
        let mut row = words.next().map_or(NO_ROW, |first| self.word(first).row);
        for word in words {
            let next = self.word(word).row;
            if let Some(Row { step, .. }) = self.all.get_mut(row as usize) {
                step.next_words = step.next_words.with(next);
            }
            row = *self.longer.entry((row, next)).or_insert(next_row(&self.all));
            keep(row, &mut self.all);
        }
        row
    }

    fn word(&mut self, letters: &str) -> &mut Known {
        let letters = letters.as_bytes();
        let (row, is_closed) = (next_row(&self.all), !self.open.may_be_in(letters));
        let word = self.words.entry(letters, Known { row, is_closed, ..Known::default() });
        keep(word.row, &mut self.all);
        word
    }

    /// Notes what is known of each token of a text.
    pub(super) fn know(&self, folded: &mut Folded<'_>) {
        folded.know(|text, word| self.words.get(text, word));
    }

    /// All phrases in a text of which the tokens are known, from left to right, the longer one
    /// first.
    pub(super) fn find(&self, folded: &Folded<'_>) -> Vec<Found> {
        let mut found = Vec::with_capacity(folded.tokens.len());
        for (at, token) in folded.tokens.iter().enumerate() {
            if token.known.row != NO_ROW {
                self.find_at(at, folded, &mut found);
            }
            if !token.known.is_closed {
                self.open.at(&token.bytes, folded.bytes(), |row, bytes| {
                    if let Some(phrase) = self.open_phrase(row, &bytes, folded) {
                        put_in_order(phrase, &mut found);
                    }
                });
            }
        }
        found
    }

    /// The phrases of whole words that begin with a token.
    fn find_at(&self, at: usize, folded: &Folded<'_>, found: &mut Vec<Found>) {
        let tokens = folded.tokens.get(at..).unwrap_or_default();
        let Some(first) = tokens.first() else { return };
        let (mut last, mut length, shorter) = (first, 1, found.len());
        let (mut row, mut step) = (first.known.row, first.known.step);
        loop {
            if !step.languages.is_empty() {
                let (words, place) = (at..at + length, first.place.start..last.place.end);
                found.push(Found { row, words, place, counts_in: step.languages });
            }
            if step.next_words.are_none() {
                break;
            }
            let Some(next) = tokens.get(length) else { break };
            let longer = self.after_marks(row, step, folded.between(last, next));
            let longer = longer.and_then(|(row, step)| self.longer(row, step, next.known.row));
            let Some(longer) = longer else { break };
            (last, length) = (next, length + 1);
            (row, step) = longer;
        }
        if found.len() > shorter + 1 {
            found.get_mut(shorter..).unwrap_or_default().reverse();
        }
    }

    /// The row that is longer than another one by the marks between two tokens.
    fn after_marks(&self, row: RowId, step: Step, between: &[u8]) -> Option<(RowId, Step)> {
        let mut longer = (row, step);
        for mark in between.iter().filter(|byte| **byte != b' ') {
            longer = self.longer(longer.0, longer.1, self.words.mark(*mark).row)?;
        }
        Some(longer)
    }

    /// The row that is longer than another one by a word or a mark.
    #[inline]
    fn longer(&self, row: RowId, step: Step, word: RowId) -> Option<(RowId, Step)> {
        if !step.next_words.may_hold(word) {
            return None;
        }
        let longer = *self.longer.get(&(row, word))?;
        Some((longer, self.all.get(longer as usize)?.step))
    }

    /// A phrase that begins or ends within a word, at these bytes of the folded text.
    fn open_phrase(&self, row: RowId, bytes: &Range<usize>, folded: &Folded<'_>) -> Option<Found> {
        let (words, place) = folded.origin(bytes)?;
        let counts_in = self.all.get(row as usize)?.step.languages;
        Some(Found { row, words, place, counts_in })
    }

    /// What a phrase says in a language.
    pub(super) fn says(&self, phrase: &Found, language: usize) -> impl Iterator<Item = Says> {
        let row = self.all.get(phrase.row as usize);
        let meanings = row.and_then(|row| self.meanings.get(row.meanings.clone()));
        let meanings = meanings.unwrap_or_default().iter();
        meanings.filter(move |(_, of, _)| *of == language).map(|(.., says)| *says)
    }

    /// What a phrase says in any language.
    pub(super) fn says_anywhere(&self, phrase: &Found) -> Sayings {
        self.all.get(phrase.row as usize).map(|row| row.says).unwrap_or_default()
    }

    /// The languages in which a phrase asks for a deletion.
    pub(super) fn deletes_in(&self, phrase: &Found) -> Languages {
        self.all.get(phrase.row as usize).map(|row| row.deletes_in).unwrap_or_default()
    }

    /// The languages in which a phrase is an account or data.
    pub(super) fn objects_in(&self, phrase: &Found) -> Languages {
        self.all.get(phrase.row as usize).map(|row| row.objects_in).unwrap_or_default()
    }
}

impl SomeWords {
    /// So many can be told apart.
    const BITS: RowId = u64::BITS;

    fn with(self, row: RowId) -> Self {
        Self(self.0 | 1 << (row % Self::BITS))
    }

    fn are_none(self) -> bool {
        self.0 == 0
    }

    fn may_hold(self, row: RowId) -> bool {
        self.0 >> (row % Self::BITS) & 1 == 1
    }
}

impl Words {
    /// What is known of the word that stands at these bytes of a text.
    #[inline]
    fn get(&self, text: &[u8], word: &Range<usize>) -> Known {
        let known = if number::is_whole(word) {
            self.short.get(&number::first(text, word))
        } else {
            self.long.get(text.get(word.clone()).unwrap_or_default())
        };
        known.copied().unwrap_or_default()
    }

    /// What is known of a mark.
    fn mark(&self, mark: u8) -> Known {
        self.short.get(&mark.into()).copied().unwrap_or_default()
    }

    fn all_mut(&mut self) -> impl Iterator<Item = &mut Known> {
        self.short.values_mut().chain(self.long.values_mut())
    }

    /// A word's place, with `new` in it where it had none.
    fn entry(&mut self, letters: &[u8], new: Known) -> &mut Known {
        let word = 0..letters.len();
        if number::is_whole(&word) {
            self.short.entry(number::first(letters, &word)).or_insert(new)
        } else {
            self.long.entry(letters.into()).or_insert(new)
        }
    }
}

/// The row that a new phrase gets.
fn next_row(all: &[Row]) -> RowId {
    RowId::try_from(all.len()).unwrap_or(NO_ROW)
}

/// Keeps the row of a phrase, if the phrase is new.
fn keep(row: RowId, all: &mut Vec<Row>) {
    if row == next_row(all) {
        all.push(Row::default());
    }
}

/// Puts a phrase in its place among the last ones: from left to right, the longer one first.
fn put_in_order(phrase: Found, found: &mut Vec<Found>) {
    let order = |phrase: &Found| (phrase.place.start, Reverse(phrase.place.end));
    let later = found.iter().rev().take_while(|other| order(other) > order(&phrase)).count();
    found.insert(found.len() - later, phrase);
}
