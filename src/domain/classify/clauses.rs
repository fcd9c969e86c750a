//! Sentences with the phrases found in them, cut into clauses that hold one verb each.

use std::ops::Range;

use super::Field;
use super::fold::{CLAUSE, Folded, QUESTION, SENTENCE};
use super::lexicon::{Lexicon, Says};
use crate::domain::request::Language;

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

/// A sentence, read with one lexicon.
#[derive(Debug, Clone)]
pub(super) struct Sentence {
    /// It stands in the subject.
    pub(super) title: bool,
    /// It ends with a question mark.
    pub(super) question: bool,
    pub(super) hits: Vec<Hit>,
    /// Another language finds a deletion in words that this one does not know.
    pub(super) is_mixed: bool,
    /// Words with letters, and how many of them the lexicon knows.
    pub(super) words: usize,
    pub(super) known: usize,
    pub(super) language: Language,
    /// Indices of words before which a clause ends.
    ends: Vec<usize>,
    /// Indices of words that the lexicon does not know.
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

/// Reads every sentence of a folded text in each language that is there.
pub(super) fn sentences(folded: &Folded, field: Field, lexicons: &[Lexicon]) -> Vec<Vec<Sentence>> {
    let found: Vec<_> = lexicons.iter().map(|lexicon| lexicon.find(&folded.text)).collect();
    let mut start = 0;
    let mut sentences = Vec::new();
    for text in folded.text.split_inclusive(SENTENCE) {
        let bytes = start..start + text.len();
        start = bytes.end;
        let readings = lexicons.iter().zip(&found).map(|(lexicon, found)| {
            let from = found.partition_point(|hit| hit.bytes.start < bytes.start);
            let to = found.partition_point(|hit| hit.bytes.start < bytes.end);
            let found = found.get(from..to).unwrap_or_default();
            let hits =
                found.iter().map(|hit| (hit.says, hit.bytes.clone(), folded.origin(&hit.bytes)));
            sentence(text, bytes.start, lexicon, field, &hits.collect::<Vec<_>>())
        });
        let readings: Vec<Sentence> = readings.collect();
        if readings.iter().any(|reading| reading.words > 0 || !reading.hits.is_empty()) {
            sentences.push(readings);
        }
    }
    sentences
}

fn sentence(
    text: &str,
    offset: usize,
    lexicon: &Lexicon,
    field: Field,
    found: &[(Says, Range<usize>, Range<usize>)],
) -> Sentence {
    let (mut words, mut ends, mut question) = (Vec::new(), Vec::new(), false);
    let mut at = offset;
    for token in text.split_inclusive(' ') {
        let word = token.trim();
        if word.starts_with(CLAUSE) {
            ends.push(words.len());
        } else if word.starts_with(QUESTION) {
            question = true;
        } else if !word.is_empty() {
            words.push(at..at + word.len());
        }
        at += token.len();
    }
    let index = |byte: usize| words.partition_point(|word: &Range<usize>| word.end <= byte);
    let hits: Vec<Hit> = found
        .iter()
        .map(|(says, bytes, place)| {
            let words = index(bytes.start)..index(bytes.end - 1) + 1;
            Hit { says: *says, words, field, place: place.clone() }
        })
        .collect();
    let mut covered = vec![false; words.len()];
    for hit in &hits {
        covered.get_mut(hit.words.clone()).unwrap_or_default().fill(true);
    }
    let (mut count, mut unknown) = (0, Vec::new());
    for (at, word) in words.iter().enumerate() {
        let word = text.get(word.start - offset..word.end - offset).unwrap_or_default();
        if word.starts_with(char::is_alphabetic) {
            count += 1;
            if !(covered.get(at) == Some(&true) || lexicon.is_common(word)) {
                unknown.push(at);
            }
        }
    }
    let known = count - unknown.len();
    let (title, language) = (field == Field::Subject, lexicon.language);
    let is_mixed = false;
    Sentence { title, question, hits, is_mixed, words: count, known, language, ends, unknown }
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

    /// Whether this reading of the same words finds a deletion in a word unknown to the other one.
    pub(super) fn finds_more_than(&self, other: &Self) -> bool {
        let deletes = |hit: &&Hit| matches!(hit.says, Says::Delete | Says::Deletion);
        let is_new = |hit: &Hit| hit.words.clone().all(|word| other.unknown.contains(&word));
        self.hits.iter().filter(deletes).any(is_new)
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
