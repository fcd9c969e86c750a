//! Text made comparable: one spelling for every way to write a word, and the way back.
//!
//! "LÖSCHEN", "loeschen", "loschen", the same with hidden characters between its letters or with a
//! Cyrillic letter among them: all become the same letters. What is left is words with single
//! spaces between them, `,` where a clause ends, `?` and a line feed where a sentence ends.

use std::ops::Range;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The end of a clause in folded text.
pub(super) const CLAUSE: char = ',';
/// The end of a sentence in folded text.
pub(super) const SENTENCE: char = '\n';
/// Stands before [`SENTENCE`] where the sentence is a question.
pub(super) const QUESTION: char = '?';
/// Stands for an address or a link: what is written in there is not said by the writer.
const OPAQUE: char = '\u{1}';
/// A line that is shorter than this and followed by a capital was ended by hand, not wrapped.
const WRAPPED_LINE: usize = 50;
/// More marks than these between two words, and the words are no phrase.
const MARKS_IN_A_PHRASE: usize = 3;

/// A longer sentence is cut, so that reading takes no more time than the length of the text.
const WORDS_IN_A_SENTENCE: usize = 400;

/// Folded text with the place in the original of every byte.
#[derive(Debug, Default)]
pub(super) struct Folded {
    /// The folded text.
    pub(super) text: String,
    /// For every byte of `text`, the characters of the original that it stands for.
    origin: Vec<(usize, usize)>,
    /// Marks since the last letter.
    marks: usize,
    /// Gaps since the last sentence.
    gaps: usize,
}

impl Folded {
    /// Folds characters whose first one stands at `offset` of its field.
    pub(super) fn new(chars: &[char], offset: usize) -> Self {
        let mut folded = Self {
            text: String::with_capacity(chars.len()),
            origin: Vec::with_capacity(chars.len()),
            ..Self::default()
        };
        let mut at = 0;
        while let Some(&c) = chars.get(at) {
            let starts_token = at == 0 || chars.get(at - 1).is_some_and(|p| p.is_whitespace());
            let opaque =
                if starts_token { opaque_length(chars.get(at..).unwrap_or_default()) } else { 0 };
            if opaque > 0 {
                folded.space();
                folded.push(OPAQUE, offset + at, offset + at + opaque);
                folded.space();
                at += opaque;
            } else {
                folded.take(c, chars, at, offset);
                at += 1;
            }
        }
        folded
    }

    /// Folds a word or a phrase of a lexicon.
    pub(super) fn phrase(phrase: &str) -> String {
        let chars: Vec<char> = phrase.chars().collect();
        Self::new(&chars, 0).text.trim().to_owned()
    }

    /// The characters of the original that these bytes stand for.
    pub(super) fn origin(&self, bytes: &Range<usize>) -> Range<usize> {
        let start = self.origin.get(bytes.start).map_or(0, |place| place.0);
        let last = bytes.end.saturating_sub(1);
        start..self.origin.get(last).map_or(start, |place| place.1)
    }

    fn take(&mut self, c: char, chars: &[char], at: usize, offset: usize) {
        if let Some(Some(letter)) = PLAIN.get(c as usize) {
            self.letter(*letter, offset + at);
            return;
        }
        if c == ' ' {
            self.space();
            return;
        }
        if is_hidden(c) {
            return;
        }
        if c == '&' {
            self.space();
            self.push(c, offset + at, offset + at + 1);
            self.space();
            return;
        }
        if is_word(c) {
            plain(c).for_each(|letter| self.letter(letter, offset + at));
            return;
        }
        match Mark::of(c, chars, at) {
            Mark::Space => self.space(),
            Mark::Soft => {
                self.marks += 1;
                if self.marks > MARKS_IN_A_PHRASE { self.end(CLAUSE) } else { self.space() }
            }
            Mark::Clause => self.end(CLAUSE),
            Mark::Sentence => self.end(SENTENCE),
            Mark::Question => {
                self.end(QUESTION);
                self.end(SENTENCE);
            }
        }
    }

    /// One letter, unless it is the second of a double one or the `e` of `ae`, `oe`, `ue`: umlauts
    /// and slips of the finger are written in many ways, and these tell no words apart.
    fn letter(&mut self, letter: char, at: usize) {
        let last = self.last();
        let doubled = letter == last && letter.is_alphabetic();
        let umlaut = letter == 'e' && matches!(last, 'a' | 'o' | 'u');
        if !(doubled || umlaut) {
            self.push(letter, at, at + 1);
        } else if let Some(place) = self.origin.last_mut() {
            place.1 = at + 1;
        }
    }

    /// The last character, or a gap where there is none.
    fn last(&self) -> char {
        match self.text.as_bytes().last() {
            None => ' ',
            Some(byte) if byte.is_ascii() => char::from(*byte),
            Some(_) => self.text.chars().next_back().unwrap_or(' '),
        }
    }

    fn push(&mut self, c: char, start: usize, end: usize) {
        self.text.push(c);
        for _ in 0..c.len_utf8() {
            self.origin.push((start, end));
        }
        if c != ' ' {
            self.marks = 0;
        }
    }

    fn space(&mut self) {
        if self.last() != ' ' {
            let end = self.origin.last().map_or(0, |place| place.1);
            self.push(' ', end, end);
            self.gaps += 1;
            if self.gaps > WORDS_IN_A_SENTENCE {
                self.end(SENTENCE);
            }
        }
    }

    fn end(&mut self, mark: char) {
        if self.text.trim_end_matches(' ').ends_with(mark) {
            return;
        }
        if mark == SENTENCE {
            self.gaps = 0;
        }
        self.space();
        let end = self.origin.last().map_or(0, |place| place.1);
        self.push(mark, end, end);
        self.space();
    }
}

/// The plain letters of a letter.
fn plain(c: char) -> impl Iterator<Item = char> {
    let parts = std::iter::once(c).nfkd().filter(|part| !is_combining_mark(*part));
    parts.flat_map(char::to_lowercase).map(look_alike)
}

/// The same for the letters and digits of Latin, Greek and Cyrillic that stand for one plain one:
/// taking a letter apart is slow.
static PLAIN: LazyLock<Vec<Option<char>>> = LazyLock::new(|| {
    let one = |c: char| {
        let mut letters = plain(c);
        let one = letters.next().filter(|_| letters.next().is_none());
        one.filter(|_| is_word(c) && !is_hidden(c))
    };
    ('\0'..'\u{600}').map(one).collect()
});

/// What a character that belongs to no word does.
enum Mark {
    Space,
    Soft,
    Clause,
    Question,
    Sentence,
}

impl Mark {
    fn of(c: char, chars: &[char], at: usize) -> Self {
        let next = chars.get(at + 1).copied().unwrap_or(' ');
        let before = at.checked_sub(1).and_then(|at| chars.get(at)).copied().unwrap_or(' ');
        match c {
            '\n' | '\u{2028}' | '\u{2029}' => Self::of_line_end(chars, at),
            '.' | '…' if next.is_whitespace() && !is_abbreviation(chars, at) => Self::Sentence,
            // Greek asks with what is a semicolon elsewhere.
            ';' if matches!(before, '\u{370}'..='\u{3ff}') => Self::Question,
            '!' | ';' | '。' => Self::Sentence,
            '?' | '？' | '\u{37e}' => Self::Question,
            ',' | ':' if next.is_ascii_digit() && before.is_ascii_digit() => Self::Soft,
            ',' | ':' | '–' | '—' | '•' | '·' => Self::Clause,
            '-' if next.is_whitespace() && before.is_whitespace() => Self::Clause,
            _ if c.is_whitespace() => Self::Space,
            _ => Self::Soft,
        }
    }

    /// A blank line ends a sentence, an item of a list ends a clause, and a wrapped line nothing.
    fn of_line_end(chars: &[char], at: usize) -> Self {
        let before = chars.get(..at).unwrap_or_default();
        let length = before.iter().rev().take(WRAPPED_LINE).take_while(|c| **c != '\n').count();
        let rest = chars.get(at + 1..).unwrap_or_default();
        let indent = rest.iter().take_while(|c| **c != '\n' && c.is_whitespace()).count();
        let rest = rest.get(indent..).unwrap_or_default();
        match rest.first() {
            Some(_) if is_list_item(rest) => Self::Clause,
            Some('\n') if ends_with_colon(before) => Self::Clause,
            Some('\n') | None => Self::Sentence,
            Some(first) if first.is_uppercase() && length < WRAPPED_LINE => Self::Sentence,
            Some(_) => Self::Space,
        }
    }
}

fn ends_with_colon(text: &[char]) -> bool {
    text.iter().rev().find(|c| !c.is_whitespace()) == Some(&':')
}

/// "- ", "* ", "1. ", "a) ", also after a blank line.
fn is_list_item(rest: &[char]) -> bool {
    let start = rest.iter().position(|c| !c.is_whitespace()).unwrap_or(0);
    let head: Vec<char> = rest.iter().skip(start).take(4).copied().collect();
    match head.as_slice() {
        ['-' | '*' | '•' | '+' | '·', second, ..] => second.is_whitespace(),
        [first, '.' | ')', ' ', ..] => first.is_alphanumeric(),
        [first, second, '.' | ')', ..] => first.is_ascii_digit() && second.is_ascii_digit(),
        _ => false,
    }
}

/// Whether the full stop at `at` belongs to its word: "Art. 17", "z. B.", "bzw. die", "27. April".
fn is_abbreviation(chars: &[char], at: usize) -> bool {
    let before = chars.get(..at).unwrap_or_default();
    let word: Vec<char> =
        before.iter().rev().take(6).take_while(|c| is_word(**c)).copied().collect();
    let mut after = chars.iter().skip(at + 1).take(4);
    let next = after.find(|c| !c.is_whitespace()).copied().unwrap_or('\n');
    let number = word.iter().all(char::is_ascii_digit);
    match word.len() {
        0 => false,
        1 => true,
        2 | 3 if next.is_lowercase() => true,
        2..=4 if next.is_ascii_digit() => true,
        _ => number && next.is_alphabetic(),
    }
}

/// The length of the address or link that starts here, or 0.
fn opaque_length(rest: &[char]) -> usize {
    let length = rest.iter().take_while(|c| !c.is_whitespace()).count();
    let token = rest.get(..length).unwrap_or_default();
    let is_link = token.windows(3).any(|three| three == [':', '/', '/']);
    let is_host = token.starts_with(&['w', 'w', 'w', '.']);
    if token.contains(&'@') || is_link || is_host { length } else { 0 }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// Characters without a picture: zero-width ones, directions, soft hyphens, variation selectors.
fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{e0000}'..='\u{e007f}' | '\0'..='\u{8}' | '\r')
}

/// The Latin letter that looks like this one.
fn look_alike(c: char) -> char {
    match c {
        'а' | 'α' | 'æ' | 'ɑ' => 'a',
        'с' | 'ϲ' => 'c',
        'ԁ' | 'đ' => 'd',
        'е' | 'ε' | 'ҽ' => 'e',
        'һ' => 'h',
        'і' | 'ι' | 'ı' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'ӏ' | 'ł' => 'l',
        'о' | 'ο' | 'ø' | 'œ' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' | 'ß' => 's',
        'ς' => 'σ',
        'т' | 'τ' => 't',
        'υ' => 'u',
        'ν' | 'ѵ' => 'v',
        'ԝ' | 'ω' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fold(text: &str) -> String {
        Folded::new(&text.chars().collect::<Vec<_>>(), 0).text.trim().replace(SENTENCE, "|")
    }

    #[test]
    fn all_spellings_of_a_word_become_one() {
        for spelling in
            ["LÖSCHEN", "loeschen", "loschen", "lo\u{308}schen", "lö\u{200b}sch\u{ad}en"]
        {
            assert_eq!(fold(spelling), "loschen");
        }
        assert_eq!(fold("ｄelete"), "delete");
        assert_eq!(fold("dеlеtе"), "delete", "with Cyrillic letters");
        assert_eq!(fold("accouunt"), fold("account"));
    }

    #[test]
    fn full_stops_of_abbreviations_end_no_sentence() {
        assert_eq!(fold("Under Art. 17 GDPR."), "under art 17 gdpr");
        assert_eq!(fold("Bye. Delete it"), "bye | delete it");
        assert_eq!(fold("vom 27. April 2016"), "vom 27 april 2016");
    }

    #[test]
    fn wrapped_lines_go_on_and_lists_are_clauses() {
        assert_eq!(fold("please\ndelete"), "please delete");
        assert_eq!(
            fold("Please delete:\n- my login\n- my data"),
            "please delete , my login , my data"
        );
        assert_eq!(fold("one\n\ntwo"), "one | two");
    }

    #[test]
    fn greek_in_capitals_has_no_last_sigma_and_asks_with_a_semicolon() {
        assert_eq!(fold("ΔΙΑΓΡΑΦΗΣ"), fold("διαγραφής"));
        assert_eq!(fold("Γιατί; Όχι"), fold("Γιατί? Όχι"));
        assert_eq!(fold("ΓΙΑΤΙ; ΟΧΙ"), fold("ΓΙΑΤΙ? ΟΧΙ"));
        assert_eq!(fold("Why; no"), "why | no");
    }

    #[test]
    fn addresses_and_links_are_opaque() {
        assert_eq!(fold("see https://example.com/delete-account now"), "se \u{1} now");
        assert_eq!(fold("delete@example.com"), "\u{1}");
    }

    #[test]
    fn every_byte_knows_where_it_came_from() {
        let folded = Folded::new(&"Bitte lo\u{308}schen".chars().collect::<Vec<_>>(), 10);
        let start = folded.text.find("loschen").unwrap();
        assert_eq!(folded.origin(&(start..start + 7)), 16..24);
    }
}
