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

/// A phrase in the languages that have it, and what it says there.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// Where its meanings stand among those of all rows.
    meanings: Range<u32>,
    step: Step,
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
    /// What each row says in a language, by its place in the lexicons.
    meanings: Vec<(RowId, u8, Says)>,
    /// Every word that stands in a lexicon.
    words: Words,
    /// From a row and the row of the next word alone to the row that is so much longer.
    longer: FxHashMap<(RowId, RowId), RowId>,
    /// Phrases that begin or end within a word.
    open: OpenPhrases,
}

/// What must be known of a row to follow it in a text.
#[derive(Debug, Default, Clone, Copy)]
struct Step {
    /// The languages that have it as a phrase.
    languages: Languages,
    /// Longer phrases begin with it, and go on with one of these words.
    next_words: SomeWords,
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

/// The place of a row among all.
pub(super) type RowId = u32;

/// The row to which words lead that are in no lexicon.
const NO_ROW: RowId = 0;

/// What the lexicons know of a token.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Known {
    /// The row of this word alone, and what must be known to follow it: that is looked at for
    /// every word of a text, and memory is slow.
    row: RowId,
    step: Step,
    /// The languages that have it among their frequent words, and those that have it in a phrase
    /// that was found.
    pub(super) languages: Languages,
    /// No phrase begins or ends within it.
    is_closed: bool,
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
    /// Takes a phrase in. Those that begin or end within a word come before all words.
    pub(super) fn add(&mut self, phrase: &Phrase, language: u8) {
        let row = if phrase.is_open() { self.open_row(phrase) } else { self.row(&phrase.letters) };
        if let Some(row) = self.all.get_mut(row as usize) {
            row.add(language.into(), phrase.says);
        }
        self.meanings.push((row, language, phrase.says));
    }

    /// Puts what the rows say in order, once all phrases are there.
    pub(super) fn finish(&mut self) {
        self.meanings.sort_unstable();
        self.meanings.dedup();
        let mut end = 0;
        for meanings in self.meanings.chunk_by(|(one, ..), (other, ..)| one == other) {
            let start = end;
            end += u32::try_from(meanings.len()).unwrap_or(0);
            if let Some((row, ..)) = meanings.first()
                && let Some(row) = self.all.get_mut(*row as usize)
            {
                row.meanings = start..end;
            }
        }
        for known in self.words.short.values_mut().chain(self.words.long.values_mut()) {
            known.step = self.all.get(known.row as usize).map(|row| row.step).unwrap_or_default();
        }
    }

    /// Makes a new row, unless the last one is new: it is the one that was offered for a phrase.
    fn make(&mut self, row: RowId) {
        if row as usize == self.all.len() {
            self.all.push(Row::default());
        }
    }

    /// The next row.
    fn next(&self) -> RowId {
        RowId::try_from(self.all.len()).unwrap_or(NO_ROW)
    }

    /// The row of a phrase that begins or ends within a word.
    fn open_row(&mut self, phrase: &Phrase) -> RowId {
        let row = self.open.add(phrase, self.next());
        self.make(row);
        row
    }

    /// The row of a phrase of whole words.
    fn row(&mut self, letters: &str) -> RowId {
        let mut words = letters.split(' ');
        let mut row = words.next().map_or(NO_ROW, |first| self.word(first).row);
        for word in words {
            let next = self.word(word).row;
            if let Some(row) = self.all.get_mut(row as usize) {
                row.step.next_words = row.step.next_words.with(next);
            }
            let new = self.next();
            row = *self.longer.entry((row, next)).or_insert(new);
            self.make(row);
        }
        row
    }

    /// Takes a frequent word of a language in.
    pub(super) fn add_common(&mut self, letters: &str, language: u8) {
        let word = self.word(letters);
        word.languages = word.languages.with(language.into());
    }

    fn word(&mut self, letters: &str) -> &mut Known {
        let letters = letters.as_bytes();
        let is_closed = !self.open.may_be_in(letters);
        let new = Known { row: self.next(), is_closed, ..Known::default() };
        let row = self.words.entry(letters, new).row;
        self.make(row);
        self.words.entry(letters, new)
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
            let marks = folded.marks(last, next).map(|mark| self.words.mark(mark).row);
            let mut rows = marks.chain([next.known.row]);
            let longer =
                rows.try_fold((row, step), |(row, step), next| self.longer(row, step, next));
            let Some(longer) = longer else { break };
            (last, length) = (next, length + 1);
            (row, step) = longer;
        }
        if found.len() > shorter + 1 {
            found.get_mut(shorter..).unwrap_or_default().reverse();
        }
    }

    /// The row that is longer than another one by a word.
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
        let place = self.all.get(phrase.row as usize).map(|row| &row.meanings);
        let place = place.map_or(0..0, |place| place.start as usize..place.end as usize);
        let meanings = self.meanings.get(place).unwrap_or_default().iter();
        meanings.filter(move |(_, of, _)| usize::from(*of) == language).map(|(.., says)| *says)
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
    fn with(self, row: RowId) -> Self {
        Self(self.0 | 1 << (row % 64))
    }

    fn are_none(self) -> bool {
        self.0 == 0
    }

    fn may_hold(self, row: RowId) -> bool {
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

    /// What is known of a mark.
    fn mark(&self, mark: u8) -> Known {
        self.short.get(&mark.into()).copied().unwrap_or_default()
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
