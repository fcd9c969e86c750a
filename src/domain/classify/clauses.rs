//! Sentences cut into clauses that hold one verb each.

use std::ops::Range;

use super::Field;
use super::lexicon::{Sayings, Says};

/// A phrase of a lexicon in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) says: Says,
    /// The words that it covers, counted from the first one of its text.
    pub(super) words: Range<usize>,
    pub(super) field: Field,
    /// The bytes of the field that it covers.
    pub(super) place: Range<usize>,
}

/// A sentence, read in one language.
#[derive(Debug, Clone)]
pub(super) struct Sentence<'a> {
    /// It stands in the subject.
    pub(super) title: bool,
    /// It ends with a question mark.
    pub(super) question: bool,
    pub(super) hits: Vec<Hit>,
    /// What its phrases say.
    pub(super) says: Sayings,
    /// Another language finds a part of a request in words that this one does not know.
    pub(super) is_mixed: bool,
    /// How many words of the text stand before it.
    pub(super) start: usize,
    /// Words with letters, and how many of them the language knows.
    pub(super) words: usize,
    pub(super) known: usize,
    /// The place of the language in the lexicons.
    pub(super) language: usize,
    /// Indices of words before which a clause ends.
    pub(super) ends: &'a [usize],
    /// Indices of words that the language does not know.
    pub(super) unknown: Vec<usize>,
}

/// A part of a sentence with one verb at most, as far as words without a grammar show it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clause<'a> {
    pub(super) hits: &'a [Hit],
    /// What its phrases say.
    says: Sayings,
    /// Words of the sentence in it that the lexicon does not know.
    pub(super) unknown: &'a [usize],
    /// It begins with "but", "only", "instead".
    pub(super) is_contrast: bool,
}

impl Says {
    /// What can be asked to be deleted, and stands for itself.
    pub(super) const fn is_object(self) -> bool {
        use Says::*;
        matches!(
            self,
            Account
                | Yours
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

impl Sentence<'_> {
    /// Whether a phrase in it says this.
    pub(super) fn says(&self, says: Says) -> bool {
        self.says.has(says)
    }

    /// Whether a phrase before this one says this.
    pub(super) fn says_before(&self, says: Says, before: &Hit) -> bool {
        self.says(says)
            && self.hits.iter().any(|hit| hit.says == says && hit.words.start < before.words.start)
    }

    /// Whether somebody speaks of himself or turns to the reader: "please", at the head of a clause.
    /// "The page must show" asks nobody.
    pub(super) fn is_in_person(&self) -> bool {
        use Says::*;
        let begins =
            |hit: &Hit| hit.words.start == self.start || self.ends.contains(&hit.words.start);
        self.says.has_any(&[I, Me, Mine, Unused, Thanks])
            || self.hits.iter().any(|hit| matches!(hit.says, Ask | Confirm) && begins(hit))
    }

    /// The clauses: cut at marks, at "but", where a new subject begins, and at "and" or "without"
    /// between two verbs.
    pub(super) fn clauses(&self) -> impl Iterator<Item = Clause<'_>> {
        let mut starts = Vec::with_capacity(8);
        starts.push(self.start);
        let mut first_hit = 0;
        for (at, hit) in self.hits.iter().enumerate() {
            let first = hit.words.start;
            let start = starts.last().copied().unwrap_or(self.start);
            if let Some(end) = self.ends.iter().copied().rfind(|end| *end > start && *end <= first)
            {
                starts.push(end);
                first_hit = at;
            }
            if self.starts_clause(hit, first_hit..at) {
                starts.push(first);
                first_hit = at;
            }
        }
        starts.dedup();
        let (mut hits, mut unknown) = (self.hits.as_slice(), self.unknown.as_slice());
        (1..=starts.len()).map(move |next| {
            let end = starts.get(next).copied().unwrap_or(usize::MAX);
            let hits = split_while(&mut hits, |hit| hit.words.start < end);
            Clause {
                hits,
                says: hits.iter().map(|hit| hit.says).collect(),
                unknown: split_while(&mut unknown, |word| *word < end),
                is_contrast: hits.first().is_some_and(|hit| hit.says == Says::But),
            }
        })
    }

    /// Whether a hit starts a clause, after those that the one before it holds.
    fn starts_clause(&self, hit: &Hit, before: Range<usize>) -> bool {
        if !(hit.says.begins() || matches!(hit.says, Says::And | Says::Or | Says::Not | Says::But))
        {
            return false;
        }
        let after = self.hits.get(before.end + 1..).unwrap_or_default();
        let before = self.hits.get(before).unwrap_or_default();
        let has_object = before.iter().any(|hit| hit.says.is_object());
        let has_action = before.iter().any(|hit| hit.says.is_action());
        let next_end = self.ends.iter().copied().find(|end| *end > hit.words.start);
        let follow =
            || after.iter().take_while(|hit| next_end.is_none_or(|end| hit.words.start < end));
        let verb_follows = || follow().any(|hit| hit.says.is_verb());
        // "Lösche mein Konto bitte nicht": the denial belongs to what stands before the "please".
        let denies_it = || {
            hit.says == Says::Ask
                && follow().next().is_some_and(|next| next.says == Says::Not)
                && !follow().any(|hit| hit.says.is_action() || hit.says.is_object())
        };
        let next_begins = after
            .first()
            .is_some_and(|next| next.says.begins() && next.words.start == hit.words.end);
        let joins = matches!(hit.says, Says::And | Says::Or | Says::Not);
        (hit.says == Says::And && next_begins)
            || (hit.says == Says::But && (has_object || (has_action && verb_follows())))
            || (joins && has_object && has_action && verb_follows())
            || (hit.says.begins() && has_object && !denies_it())
    }
}

/// Takes the first things away, as long as they are of a kind.
pub(super) fn split_while<'a, T>(rest: &mut &'a [T], is_so: impl Fn(&T) -> bool) -> &'a [T] {
    let count = rest.iter().take_while(|one| is_so(one)).count();
    rest.split_off(..count).unwrap_or_default()
}

impl Clause<'_> {
    /// Whether it holds words that the lexicon does not know.
    pub(super) fn has_unknown_words(&self) -> bool {
        !self.unknown.is_empty()
    }

    /// Whether it speaks of the writer: "my", "me", or an object with it: "mes données".
    pub(super) fn is_of_writer(&self) -> bool {
        use Says::*;
        let with_it = |hit: &Hit| hit.words.len() > 1 && matches!(hit.says, Account | Data);
        self.says_any(&[Mine, Me, AllData]) || self.hits.iter().any(with_it)
    }

    /// The phrases in it that say this.
    pub(super) fn hits_of(&self, says: Says) -> impl Iterator<Item = &Hit> {
        let hits = if self.says(says) { self.hits } else { &[] };
        hits.iter().filter(move |hit| hit.says == says)
    }

    /// Whether a phrase in it says this.
    pub(super) fn says(&self, says: Says) -> bool {
        self.says.has(says)
    }

    /// Whether a phrase in it says one of these.
    #[inline]
    pub(super) fn says_any(&self, any: &[Says]) -> bool {
        self.says.has_any(any)
    }
}
