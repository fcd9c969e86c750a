//! What folded text is made of.

use std::ops::Range;

use super::phrases::Known;

/// What stands between two gaps of folded text, and is no mark.
#[derive(Debug, Clone)]
pub(super) struct Token {
    /// It begins with a letter: it is no number, no address, no "&".
    pub(super) is_word: bool,
    /// Its bytes in the folded text.
    pub(super) bytes: Range<usize>,
    /// The bytes of the field that it stands for.
    pub(super) place: Range<usize>,
    /// What the lexicons know of it, once they were asked.
    pub(super) known: Known,
}

/// A mark: where something ends.
#[derive(Debug, Clone)]
pub(super) struct End {
    pub(super) of: EndOf,
    /// How many tokens stand before it.
    pub(super) index: usize,
}

/// What ends at a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EndOf {
    Clause,
    /// Stands before the end of a sentence that is a question.
    Question,
    Sentence,
}

impl EndOf {
    /// The mark in folded text.
    pub(super) const fn mark(self) -> u8 {
        match self {
            Self::Clause => b',',
            Self::Question => b'?',
            Self::Sentence => b'\n',
        }
    }
}
