//! What stands between words: whether it ends a clause, a sentence, or nothing.

use std::ops::Range;

use super::letters::is_word;

/// A line that is shorter than this and followed by a capital was ended by hand, not wrapped.
const WRAPPED_LINE: usize = 50;

/// What a character that belongs to no word does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Space,
    Soft,
    Clause,
    Question,
    Sentence,
}

/// White space that starts with the end of a line and goes on to the next visible character.
pub(super) struct LineEnds<'a> {
    /// The text before it.
    before: &'a str,
    /// The white space itself.
    pub(super) gap: &'a str,
    /// The character after it.
    next: Option<char>,
    /// An item of a list comes after it.
    is_before_item: bool,
    /// A colon stands before it.
    is_after_colon: bool,
    /// Where in the white space the last line ends.
    last_end: usize,
}

impl Mark {
    /// What a character does that ends no line.
    pub(super) fn of(c: char, before: &str, after: &str) -> Self {
        let last = before.chars().next_back().unwrap_or(' ');
        let next = after.chars().next().unwrap_or(' ');
        match c {
            '.' | '…' if next.is_whitespace() && !is_abbreviation(before, after) => {
                Self::Sentence
            }
            // Greek asks with what is a semicolon elsewhere.
            ';' if matches!(last, '\u{370}'..='\u{3ff}') => Self::Question,
            '!' | ';' | '。' => Self::Sentence,
            '?' | '？' | '\u{37e}' => Self::Question,
            ',' | ':' if next.is_ascii_digit() && last.is_ascii_digit() => Self::Soft,
            ',' | ':' | '–' | '—' | '•' | '·' => Self::Clause,
            '-' if next.is_whitespace() && last.is_whitespace() => Self::Clause,
            _ if c.is_whitespace() => Self::Space,
            _ => Self::Soft,
        }
    }
}

impl<'a> LineEnds<'a> {
    /// The white space at `start`, where a line ends.
    pub(super) fn at(start: usize, text: &'a str) -> Self {
        let (before, rest) = text.split_at(start);
        let after = rest.trim_start();
        let gap = rest.get(..rest.len() - after.len()).unwrap_or_default();
        Self {
            before,
            gap,
            last_end: gap.rfind('\n').unwrap_or(0),
            next: after.chars().next(),
            is_before_item: starts_list_item(after),
            is_after_colon: before.trim_end().ends_with(':'),
        }
    }

    /// What the line end does that stands so far into the white space. A blank line ends a
    /// sentence, an item of a list ends a clause, and a wrapped line nothing.
    pub(super) fn mark(&self, at: usize) -> Mark {
        let is_blank = at < self.last_end;
        match self.next {
            _ if self.is_before_item || (is_blank && self.is_after_colon) => Mark::Clause,
            None => Mark::Sentence,
            _ if is_blank => Mark::Sentence,
            Some(next) if next.is_uppercase() && self.line_is_short(at) => Mark::Sentence,
            Some(_) => Mark::Space,
        }
    }

    fn line_is_short(&self, at: usize) -> bool {
        let blank = self.gap.get(..at).unwrap_or_default().chars().rev();
        let line = blank.chain(self.before.chars().rev()).take_while(|c| *c != '\n');
        line.take(WRAPPED_LINE).count() < WRAPPED_LINE
    }
}

pub(super) const fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\u{2028}' | '\u{2029}')
}

/// "- ", "* ", "1. ", "a) ".
fn starts_list_item(text: &str) -> bool {
    let mut head = text.chars();
    match (head.next(), head.next(), head.next()) {
        (Some('-' | '*' | '•' | '+' | '·'), Some(second), _) => second.is_whitespace(),
        (Some(first), Some('.' | ')'), Some(' ')) => first.is_alphanumeric(),
        (Some(first), Some(second), Some('.' | ')')) => {
            first.is_ascii_digit() && second.is_ascii_digit()
        }
        _ => false,
    }
}

/// Whether a full stop belongs to the word before it: "Art. 17", "z. B.", "bzw. die", "27. April".
fn is_abbreviation(before: &str, after: &str) -> bool {
    let (mut letters, mut is_number) = (0, true);
    for c in before.chars().rev().take(6).take_while(|c| is_word(*c)) {
        letters += 1;
        is_number &= c.is_ascii_digit();
    }
    let next = after.chars().take(4).find(|c| !c.is_whitespace()).unwrap_or('\n');
    match letters {
        0 => false,
        1 => true,
        2 | 3 if next.is_lowercase() => true,
        2..=4 if next.is_ascii_digit() => true,
        _ => is_number && next.is_alphabetic(),
    }
}

/// The addresses and links in a text, from left to right.
pub(super) fn addresses(text: &str) -> impl Iterator<Item = Range<usize>> {
    let may_hold_one =
        |text: &str| text.contains('@') || text.contains("://") || text.contains("www.");
    let lines = if may_hold_one(text) { text } else { "" }.split_inclusive('\n');
    let lines = lines.scan(0, |end, line| {
        *end += line.len();
        Some((*end - line.len(), line))
    });
    lines.filter(move |(_, line)| may_hold_one(line)).flat_map(|(start, line)| {
        let tokens = line.split_inclusive(char::is_whitespace).scan(start, |end, token| {
            *end += token.len();
            Some((*end - token.len(), token.trim_end()))
        });
        tokens
            .filter(|(_, token)| is_address(token))
            .map(|(start, token)| start..start + token.len())
    })
}

fn is_address(token: &str) -> bool {
    token.contains('@') || token.contains("://") || token.starts_with("www.")
}
