//! What folded text is made of.

use std::ops::Range;

/// What stands between two gaps of folded text.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    /// Its bytes in the folded text.
    pub(super) bytes: Range<usize>,
    /// The bytes of the field that it stands for.
    pub(super) place: Range<usize>,
    /// How many words stand before it.
    pub(super) index: usize,
}

/// What a token is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// It begins with a letter.
    #[default]
    Word,
    /// A number, an address, "&".
    Other,
    /// `,`
    ClauseEnd,
    /// `?`: stands before the end of a sentence that is a question.
    QuestionMark,
    /// A line feed.
    SentenceEnd,
}

impl Token {
    /// Whether it is no mark.
    #[inline]
    pub(super) fn is_word(&self) -> bool {
        matches!(self.kind, TokenKind::Word | TokenKind::Other)
    }

    /// How many words stand before the next one.
    #[inline]
    pub(super) fn next_index(&self) -> usize {
        self.index + usize::from(self.is_word())
    }
}
