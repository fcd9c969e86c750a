//! Sentences with the phrases found in them, cut into clauses that hold one verb each.

use std::ops::Range;

use super::Field;
use super::fold::{CLAUSE, Folded, QUESTION, SENTENCE};
use super::lexicon::Says;
use super::lexicons::{Found, Languages, Lexicons};

/// A phrase of a lexicon in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) says: Says,
    /// The words of the sentence that it covers.
    pub(super) words: Range<usize>,
    pub(super) field: Field,
    /// The characters of the field that it covers.
    pub(super) place: Range<usize>,
}

/// A sentence before it is known which language it is in.
#[derive(Debug)]
pub(super) struct Readings {
    field: Field,
    question: bool,
    words: Vec<Word>,
    hits: Vec<(usize, Hit)>,
    ends: Vec<usize>,
    /// How many words each language knows.
    known: Vec<usize>,
}

#[derive(Debug)]
struct Word {
    bytes: Range<usize>,
    /// It begins with a letter.
    counts: bool,
    known_in: Languages,
}

/// A sentence, read in one language.
#[derive(Debug, Clone)]
pub(super) struct Sentence {
    /// It stands in the subject.
    pub(super) title: bool,
    /// It ends with a question mark.
    pub(super) question: bool,
    pub(super) hits: Vec<Hit>,
    /// Another language finds a deletion in words that this one does not know.
    pub(super) is_mixed: bool,
    /// Words with letters, and how many of them the language knows.
    pub(super) words: usize,
    pub(super) known: usize,
    /// The place of the language in the lexicons.
    pub(super) language: usize,
    /// Indices of words before which a clause ends.
    ends: Vec<usize>,
    /// Indices of words that the language does not know.
    unknown: Vec<usize>,
}

/// A part of a sentence with one verb at most, as far as words without a grammar show it.
#[derive(Debug, Clone, Default)]
pub(super) struct Clause {
    pub(super) hits: Vec<Hit>,
    /// Words of the sentence in it that the lexicon does not know.
    pub(super) unknown: Vec<usize>,
    /// It begins with "but", "only", "instead".
    pub(super) is_contrast: bool,
}

/// Reads every sentence of a folded text in all languages.
pub(super) fn sentences(folded: &Folded, field: Field, lexicons: &Lexicons) -> Vec<Readings> {
    let found = lexicons.find(&folded.text);
    let (mut start, mut rest) = (0, found.as_slice());
    let mut sentences = Vec::new();
    for text in folded.text.split_inclusive(SENTENCE) {
        let end = start + text.len();
        let here = rest.partition_point(|hit| hit.bytes.start < end);
        let (found, after) = rest.split_at(here);
        let mut readings = Readings::of(text, start, field, lexicons);
        readings.find(found, folded);
        readings.count(lexicons.languages().len());
        if !readings.is_empty() {
            sentences.push(readings);
        }
        (start, rest) = (end, after);
    }
    sentences
}

impl Readings {
    fn of(text: &str, offset: usize, field: Field, lexicons: &Lexicons) -> Self {
        let (mut words, mut ends, mut question) = (Vec::new(), Vec::new(), false);
        let mut at = offset;
        for token in text.split_inclusive(' ') {
            let word = token.trim();
            if word.starts_with(CLAUSE) {
                ends.push(words.len());
            } else if word.starts_with(QUESTION) {
                question = true;
            } else if !word.is_empty() {
                let counts = word.starts_with(char::is_alphabetic);
                let bytes = at..at + word.len();
                words.push(Word { bytes, counts, known_in: lexicons.common_in(word) });
            }
            at += token.len();
        }
        Self { field, question, words, hits: Vec::new(), ends, known: Vec::new() }
    }

    /// Takes what was found in it: whoever finds a phrase knows its words.
    fn find(&mut self, found: &[Found], folded: &Folded) {
        self.hits.reserve(found.len());
        let mut first = 0;
        for Found { language, says, bytes } in found {
            // They come from left to right.
            while self.words.get(first).is_some_and(|word| word.bytes.end <= bytes.start) {
                first += 1;
            }
            let (mut end, words) = (first, self.words.get_mut(first..).unwrap_or_default());
            for word in words.iter_mut().take_while(|word| word.bytes.start < bytes.end) {
                word.known_in = word.known_in.with(*language);
                end += 1;
            }
            let (field, place) = (self.field, folded.origin(bytes));
            self.hits.push((*language, Hit { says: *says, words: first..end, field, place }));
        }
    }

    fn count(&mut self, languages: usize) {
        let knows = |language| self.words.iter().filter(move |word| word.is_known_in(language));
        self.known = (0..languages).map(|language| knows(language).count()).collect();
    }

    fn is_empty(&self) -> bool {
        self.hits.is_empty() && !self.words.iter().any(|word| word.counts)
    }

    /// How many of its words each language knows.
    pub(super) fn known(&self) -> &[usize] {
        &self.known
    }

    /// The sentence in one of the languages.
    pub(super) fn read_in(&self, language: usize) -> Sentence {
        let of_language = self.hits.iter().filter(|(of, _)| *of == language);
        let counted = || self.words.iter().enumerate().filter(|(_, word)| word.counts);
        let unknown = counted().filter(|(_, word)| !word.known_in.has(language));
        Sentence {
            title: self.field == Field::Subject,
            question: self.question,
            hits: of_language.map(|(_, hit)| hit.clone()).collect(),
            is_mixed: self.hides_a_deletion_from(language),
            words: counted().count(),
            known: self.known.get(language).copied().unwrap_or(0),
            language,
            ends: self.ends.clone(),
            unknown: unknown.map(|(at, _)| at).collect(),
        }
    }

    /// Whether another language finds a deletion in words that this one does not know.
    fn hides_a_deletion_from(&self, language: usize) -> bool {
        let deletes = |hit: &Hit| matches!(hit.says, Says::Delete | Says::Deletion);
        let is_new = |hit: &Hit| {
            let words = self.words.get(hit.words.clone()).unwrap_or_default();
            words.iter().all(|word| word.counts && !word.known_in.has(language))
        };
        self.hits.iter().any(|(_, hit)| deletes(hit) && is_new(hit))
    }
}

impl Word {
    const fn is_known_in(&self, language: usize) -> bool {
        self.counts && self.known_in.has(language)
    }
}

impl Says {
    /// What can be asked to be deleted, and stands for itself.
    pub(super) const fn is_object(self) -> bool {
        use Says::*;
        matches!(
            self,
            Account
                | YourAccount
                | AccountData
                | Data
                | AllData
                | Everything
                | Me
                | Thing
                | Detail
                | Particular
                | Marketing
        )
    }

    /// A verb, or a noun in its place, that does something to an object.
    pub(super) const fn is_verb(self) -> bool {
        use Says::*;
        matches!(self, Delete | Deletion | Deleted | Close | Keep | Restore | DoSo)
    }

    /// A verb, or something else to be done with an object.
    const fn is_action(self) -> bool {
        use Says::*;
        self.is_verb() || matches!(self, Copy | Correct | Stop | Unsubscribe)
    }

    /// Begins a new clause where the one before has its object already.
    const fn begins(self) -> bool {
        use Says::*;
        matches!(self, Ask | I | Question | Threat | Unwanted | Unused)
    }
}

impl Sentence {
    /// Whether a phrase in it says this.
    pub(super) fn says(&self, says: Says) -> bool {
        self.hits.iter().any(|hit| hit.says == says)
    }

    /// Whether a phrase before this one says this.
    pub(super) fn says_before(&self, says: Says, before: &Hit) -> bool {
        self.hits.iter().any(|hit| hit.says == says && hit.words.start < before.words.start)
    }

    /// The clauses: cut at marks, at "but", where a new subject begins, and at "and" or "without"
    /// between two verbs.
    pub(super) fn clauses(&self) -> Vec<Clause> {
        let mut starts = vec![0];
        let mut in_clause: &[Hit] = &[];
        for (at, hit) in self.hits.iter().enumerate() {
            let first = hit.words.start;
            let start = starts.last().copied().unwrap_or(0);
            if let Some(end) = self.ends.iter().copied().rfind(|end| *end > start && *end <= first)
            {
                starts.push(end);
                in_clause = &[];
            }
            if self.starts_clause(hit, in_clause, self.hits.get(at + 1..).unwrap_or_default()) {
                starts.push(first);
                in_clause = &[];
            }
            let from = at - in_clause.len();
            in_clause = self.hits.get(from..=at).unwrap_or_default();
        }
        starts.dedup();
        let mut ends = starts.iter().skip(1).copied().collect::<Vec<_>>();
        ends.push(usize::MAX);
        starts.into_iter().zip(ends).map(|(start, end)| self.clause(start..end)).collect()
    }

    fn starts_clause(&self, hit: &Hit, before: &[Hit], after: &[Hit]) -> bool {
        let has_object = before.iter().any(|hit| hit.says.is_object());
        let has_action = before.iter().any(|hit| hit.says.is_action());
        let next_end = self.ends.iter().copied().find(|end| *end > hit.words.start);
        let follow =
            || after.iter().take_while(|hit| next_end.is_none_or(|end| hit.words.start < end));
        let verb_follows = follow().any(|hit| hit.says.is_verb());
        // "Lösche mein Konto bitte nicht": the denial belongs to what stands before the "please".
        let denies_it = hit.says == Says::Ask
            && follow().next().is_some_and(|next| next.says == Says::Not)
            && !follow().any(|hit| hit.says.is_action() || hit.says.is_object());
        let next_begins = after
            .first()
            .is_some_and(|next| next.says.begins() && next.words.start == hit.words.end);
        let joins = matches!(hit.says, Says::And | Says::Or | Says::Not);
        (hit.says == Says::And && next_begins)
            || (hit.says == Says::But && (has_object || (has_action && verb_follows)))
            || (joins && has_object && has_action && verb_follows)
            || (hit.says.begins() && has_object && !denies_it)
    }

    fn clause(&self, words: Range<usize>) -> Clause {
        let hits: Vec<Hit> =
            self.hits.iter().filter(|hit| words.contains(&hit.words.start)).cloned().collect();
        Clause {
            unknown: self.unknown.iter().copied().filter(|word| words.contains(word)).collect(),
            is_contrast: hits.first().is_some_and(|hit| hit.says == Says::But),
            hits,
        }
    }
}

impl Clause {
    /// Whether it holds words that the lexicon does not know.
    pub(super) fn has_unknown_words(&self) -> bool {
        !self.unknown.is_empty()
    }

    /// The phrases in it that say this.
    pub(super) fn hits_of(&self, says: Says) -> impl Iterator<Item = &Hit> {
        self.hits.iter().filter(move |hit| hit.says == says)
    }

    /// Whether a phrase in it says this.
    pub(super) fn says(&self, says: Says) -> bool {
        self.hits_of(says).next().is_some()
    }

    /// Whether a phrase in it says one of these.
    pub(super) fn says_any(&self, any: &[Says]) -> bool {
        self.hits.iter().any(|hit| any.contains(&hit.says))
    }
}
