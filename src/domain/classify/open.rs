//! Phrases that begin or end within a word, such as "Kontoinhab*".
//!
//! Each is kept under the first or the last letters of the word that is open. Most words of a text
//! have no phrase under theirs, and are done with after one look.

use std::ops::Range;

use super::lexicon::Phrase;
use super::number;
use super::phrases::RowId;

/// An open end of a word takes at most so many letters: enough for endings and compounds.
const OPEN_LETTERS: usize = 9;
/// So many bytes of a word choose the phrases that are compared with it.
const KEY: usize = 3;
/// So many bits of each: they tell the letters of Latin apart.
const KEY_BITS: usize = 5;

/// The phrases of all languages that begin or end within a word.
#[derive(Debug, Default)]
pub(super) struct OpenPhrases {
    /// By the first bytes of the last word.
    ends: ByKey,
    /// By the last bytes of the first word.
    starts: ByKey,
}

/// Phrases by three bytes of their open word.
#[derive(Debug)]
struct ByKey {
    /// For every key, the place of its group, or 0. Hashing each word twice would take longer.
    groups: Vec<u16>,
    /// The phrases with the same key. The first group is empty.
    phrases: Vec<Vec<OpenPhrase>>,
}

/// One of them.
#[derive(Debug)]
struct OpenPhrase {
    /// The bits of a word that are given, and which they are: enough to pass most words by.
    number: u128,
    bits: u128,
    /// The part of the word that is given.
    given: Box<[u8]>,
    /// The whole words before it or after it, with the gaps beside them.
    beside: Box<[u8]>,
    row: RowId,
}

impl OpenPhrases {
    /// Takes one in, unless it is there. `new_row` is the row that it gets then.
    pub(super) fn add(&mut self, phrase: &Phrase, new_row: RowId) -> RowId {
        let (given, beside) = parts(phrase);
        let (given, beside) = (given.as_bytes(), beside.as_bytes());
        let (phrases, number, bits) = if phrase.open_end {
            let phrases = self.ends.group_mut(given.first_chunk());
            (phrases, number::first(given, &(0..given.len())), number::start(given.len()))
        } else {
            let phrases = self.starts.group_mut(given.last_chunk());
            (phrases, number::last(given, &(0..given.len())), number::end(given.len()))
        };
        // No lexicon holds a phrase that is too open.
        let Some(phrases) = phrases else { return new_row };
        let same = |other: &&OpenPhrase| *other.given == *given && *other.beside == *beside;
        if let Some(other) = phrases.iter().find(same) {
            return other.row;
        }
        let (given, beside) = (given.into(), beside.into());
        phrases.push(OpenPhrase { number, bits, given, beside, row: new_row });
        new_row
    }

    /// Whether a word may be the open one of any.
    pub(super) fn may_be_in(&self, word: &[u8]) -> bool {
        let (ends, starts) =
            (self.ends.group(word.first_chunk()), self.starts.group(word.last_chunk()));
        ends.iter().any(|phrase| word.starts_with(&phrase.given))
            || starts.iter().any(|phrase| word.ends_with(&phrase.given))
    }

    /// Those whose open word stands at these bytes of folded text, each with its row and its bytes.
    pub(super) fn at(
        &self,
        word: &Range<usize>,
        text: &[u8],
        mut found: impl FnMut(RowId, Range<usize>),
    ) {
        let letters = text.get(word.clone()).unwrap_or_default();
        let (ends, starts) =
            (self.ends.group(letters.first_chunk()), self.starts.group(letters.last_chunk()));
        if ends.is_empty() && starts.is_empty() {
            return;
        }
        let number = number::first(text, word);
        for phrase in ends.iter().filter(|phrase| phrase.may_be_in(number)) {
            let before = text.get(..word.start).unwrap_or_default();
            if let Some(rest) = letters.strip_prefix(&*phrase.given)
                && before.ends_with(&phrase.beside)
                && let Some(ending) = ending(rest)
            {
                let start = word.start + 1 - phrase.beside.len();
                found(phrase.row, start..word.start + phrase.given.len() + ending);
            }
        }
        let number = number::last(text, word);
        for phrase in starts.iter().filter(|phrase| phrase.may_be_in(number)) {
            let after = text.get(word.end..).unwrap_or_default();
            if letters.ends_with(&phrase.given) && after.starts_with(&phrase.beside) {
                // The letters of an open start may be anything, and evidence is quoted.
                let start = word.end - phrase.given.len();
                found(phrase.row, start..word.end + phrase.beside.len() - 1);
            }
        }
    }
}

impl OpenPhrase {
    /// Whether a word with this number may be the open one.
    fn may_be_in(&self, number: u128) -> bool {
        number & self.bits == self.number
    }
}

impl Default for ByKey {
    fn default() -> Self {
        Self { groups: vec![0; 1 << (KEY * KEY_BITS)], phrases: vec![Vec::new()] }
    }
}

impl ByKey {
    fn group(&self, bytes: Option<&[u8; KEY]>) -> &[OpenPhrase] {
        match bytes.and_then(|bytes| self.groups.get(key(*bytes))) {
            None | Some(0) => &[],
            Some(group) => self.phrases.get(usize::from(*group)).map_or(&[], Vec::as_slice),
        }
    }

    /// The group of a key, which begins with its first phrase.
    fn group_mut(&mut self, bytes: Option<&[u8; KEY]>) -> Option<&mut Vec<OpenPhrase>> {
        let group = self.groups.get_mut(key(*bytes?))?;
        if *group == 0 {
            *group = u16::try_from(self.phrases.len()).ok()?;
            self.phrases.push(Vec::new());
        }
        self.phrases.get_mut(usize::from(*group))
    }
}

fn key([first, second, third]: [u8; KEY]) -> usize {
    let low = |byte: u8| usize::from(byte) & ((1 << KEY_BITS) - 1);
    (low(first) << KEY_BITS | low(second)) << KEY_BITS | low(third)
}

/// What is given of the open word of a phrase, and the whole words beside it with their gaps.
fn parts(phrase: &Phrase) -> (&str, String) {
    let letters = phrase.letters.as_str();
    if phrase.open_end {
        let (before, given) = letters.split_at(letters.rfind(' ').map_or(0, |gap| gap + 1));
        (given, [" ", before].concat())
    } else {
        let (given, after) = letters.split_at(letters.find(' ').unwrap_or(letters.len()));
        (given, [after, " "].concat())
    }
}

/// Whether a phrase has two open ends, or one of which so little is given that any word may fit.
pub(super) fn is_too_open(phrase: &Phrase) -> bool {
    let is_short = phrase.is_open() && parts(phrase).0.len() < KEY;
    is_short || (phrase.open_start && phrase.open_end)
}

/// How many bytes of the rest of a word an open end takes, if they are not too many.
fn ending(rest: &[u8]) -> Option<usize> {
    let rest = str::from_utf8(rest).ok()?;
    let ending = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
    let is_short =
        ending <= OPEN_LETTERS || rest.get(..ending)?.chars().nth(OPEN_LETTERS).is_none();
    is_short.then_some(ending)
}
