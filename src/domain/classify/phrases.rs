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
use super::tokens::Token;

/// A phrase in the languages that have it, and what it says there.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// The places of the languages in the lexicons, and what it says: sorted, none twice.
    meanings: Vec<(usize, Says)>,
    /// Longer phrases begin with it, and go on with one of these words.
    next_words: SomeWords,
    /// The languages that have it.
    languages: Languages,
    /// Those in which it asks for a deletion.
    deletes_in: Languages,
    /// Those in which it is an account or data.
    objects_in: Languages,
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
    words: Words,
    /// From a row and the row of the next word alone to the row that is so much longer.
    longer: FxHashMap<(usize, usize), usize>,
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

/// The row to which words lead that are in no lexicon.
const NO_ROW: usize = 0;

/// What the lexicons know of a token.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Known {
    /// The row of this word alone.
    row: usize,
    /// The languages that have it among their frequent words.
    pub(super) common_in: Languages,
    /// No phrase begins or ends within it.
    is_closed: bool,
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
            words: Words::default(),
            longer: FxHashMap::default(),
            open: OpenPhrases::default(),
        }
    }
}

impl Rows {
    /// Takes a phrase in. Those that begin or end within a word come before all words.
    pub(super) fn add(&mut self, phrase: &Phrase, language: usize) {
        let row = if phrase.is_open() { self.open_row(phrase) } else { self.row(&phrase.letters) };
        if let Some(row) = self.all.get_mut(row) {
            row.add(language, phrase.says);
        }
    }

    /// The row of a phrase that begins or ends within a word.
    fn open_row(&mut self, phrase: &Phrase) -> usize {
        let row = self.open.add(phrase, self.all.len());
        if row == self.all.len() {
            self.all.push(Row::default());
        }
        row
    }

    /// The row of a phrase of whole words.
    fn row(&mut self, letters: &str) -> usize {
        let mut words = letters.split(' ');
        let mut row = words.next().map_or(NO_ROW, |first| self.word(first).row);
        for word in words {
            let next = self.word(word).row;
            if let Some(row) = self.all.get_mut(row) {
                row.next_words = row.next_words.with(next);
            }
            row = *self.longer.entry((row, next)).or_insert(self.all.len());
            if row == self.all.len() {
                self.all.push(Row::default());
            }
        }
        row
    }

    /// Takes a frequent word of a language in.
    pub(super) fn add_common(&mut self, letters: &str, language: usize) {
        let word = self.word(letters);
        word.common_in = word.common_in.with(language);
    }

    fn word(&mut self, letters: &str) -> &mut Known {
        let letters = letters.as_bytes();
        let is_closed = !self.open.may_be_in(letters);
        let new = Known { row: self.all.len(), is_closed, ..Known::default() };
        let word = self.words.entry(letters, new);
        if word.row == self.all.len() {
            self.all.push(Row::default());
        }
        word
    }

    /// What is known of each token of a text.
    pub(super) fn known(&self, folded: &Folded<'_>) -> Vec<Known> {
        let known = |token: &Token| self.words.get(folded.bytes(), &token.bytes);
        folded.tokens.iter().map(known).collect()
    }

    /// All phrases in a text of which the tokens are known, from left to right, the longer one
    /// first.
    pub(super) fn find(&self, folded: &Folded<'_>, known: &[Known]) -> Vec<Found> {
        let mut found = Vec::with_capacity(known.len());
        for (at, (token, word)) in folded.tokens.iter().zip(known).enumerate() {
            if word.row != NO_ROW {
                self.find_at(at, folded, known, &mut found);
            }
            if !word.is_closed {
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
    fn find_at(&self, at: usize, folded: &Folded<'_>, known: &[Known], found: &mut Vec<Found>) {
        let tokens = folded.tokens.get(at..).unwrap_or_default();
        let known = known.get(at..).unwrap_or_default();
        let (Some(first), Some(word)) = (tokens.first(), known.first()) else { return };
        let (mut last, mut row, mut length, shorter) = (first, word.row, 1, found.len());
        while let Some(Row { languages, next_words, .. }) = self.all.get(row) {
            if !languages.is_empty() {
                let (words, place) = (at..at + length, first.place.start..last.place.end);
                found.push(Found { row, words, place, counts_in: *languages });
            }
            let next = tokens.get(length).filter(|_| next_words.are_some());
            let (Some(next), Some(word)) = (next, known.get(length)) else { break };
            let marks = folded.marks(last.bytes.end..next.bytes.start);
            let rows = marks.map(|mark| self.mark(folded.bytes(), &mark));
            let longer = rows.chain([word.row]).try_fold(row, |row, next| self.longer(row, next));
            let Some(longer) = longer else { break };
            (last, row, length) = (next, longer, length + 1);
        }
        if found.len() > shorter + 1 {
            found.get_mut(shorter..).unwrap_or_default().reverse();
        }
    }

    /// The row of a mark.
    #[inline(never)]
    fn mark(&self, text: &[u8], mark: &Range<usize>) -> usize {
        self.words.get(text, mark).row
    }

    /// The row that is longer than another one by a word.
    #[inline]
    fn longer(&self, row: usize, word: usize) -> Option<usize> {
        let may_be = self.all.get(row)?.next_words.may_hold(word);
        may_be.then(|| self.longer.get(&(row, word)).copied()).flatten()
    }

    /// A phrase that begins or ends within a word, at these bytes of the folded text.
    fn open_phrase(&self, row: usize, bytes: &Range<usize>, folded: &Folded<'_>) -> Option<Found> {
        let (words, place) = folded.origin(bytes)?;
        let counts_in = self.all.get(row)?.languages;
        Some(Found { row, words, place, counts_in })
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

    /// The languages in which a phrase is an account or data.
    pub(super) fn objects_in(&self, row: usize) -> Languages {
        self.all.get(row).map(|row| row.objects_in).unwrap_or_default()
    }
}

impl SomeWords {
    fn with(self, row: usize) -> Self {
        Self(self.0 | 1 << (row % 64))
    }

    fn are_some(self) -> bool {
        self.0 != 0
    }

    fn may_hold(self, row: usize) -> bool {
        self.0 >> (row % 64) & 1 == 1
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

/// Puts a phrase in its place among the last ones: from left to right, the longer one first.
fn put_in_order(phrase: Found, found: &mut Vec<Found>) {
    let order = |phrase: &Found| (phrase.place.start, Reverse(phrase.place.end));
    let later = found.iter().rev().take_while(|other| order(other) > order(&phrase)).count();
    found.insert(found.len() - later, phrase);
}
