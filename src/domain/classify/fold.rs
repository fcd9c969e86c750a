//! Text made comparable: one spelling for every way to write a word, and the way back.
//!
//! "LÖSCHEN", "loeschen", "loschen", the same with hidden characters between its letters or with a
//! Cyrillic letter among them: all become the same letters. What is left is words with single
//! spaces between them, `,` where a clause ends, `?` and a line feed where a sentence ends.

use std::ops::Range;

use super::letters;
use super::marks::{LineEnds, Mark, addresses, is_line_end};
use super::phrases::Known;
use super::tokens::{End, EndOf, Token};

/// Stands for an address or a link: what is written in there is not said by the writer.
const ADDRESS: u8 = 1;
/// More marks than these between two words, and the words are no phrase.
const MARKS_IN_A_PHRASE: usize = 3;
/// A longer sentence is cut, so that reading takes no more time than the length of the text.
const WORDS_IN_A_SENTENCE: usize = 400;

/// Folded text, and where its words stood in the original.
#[derive(Debug, Clone, Default)]
pub(super) struct Folded<'a> {
    /// What was folded, and where it stands in its field.
    original: &'a str,
    offset: usize,
    /// The folded text as UTF-8, with a gap before its first token or mark and one after each.
    text: Vec<u8>,
    /// The tokens between the gaps.
    pub(super) tokens: Vec<Token>,
    /// The marks between the gaps.
    pub(super) ends: Vec<End>,
    /// The last character of `text`.
    last: char,
    /// Whether a token that begins with a letter has begun after the last gap, and its place.
    is_word: bool,
    place: Range<usize>,
    /// Marks since the last letter.
    marks: usize,
    /// Where in `text` the token begins.
    start: usize,
    /// Gaps since the last sentence.
    gaps: usize,
    /// A sentence was cut for its length.
    pub(super) is_cut: bool,
}

impl<'a> Folded<'a> {
    /// Folds a text that stands at `offset` of its field.
    pub(super) fn new(text: &'a str, offset: usize) -> Self {
        let mut folded = Self {
            original: text,
            offset,
            text: Vec::with_capacity(text.len() + 2),
            tokens: Vec::with_capacity(text.len() / 4),
            ends: Vec::with_capacity(text.len() / 32),
            start: 1,
            last: ' ',
            ..Self::default()
        };
        folded.text.push(b' ');
        let mut at = 0;
        for address in addresses(text) {
            folded.words(at..address.start);
            at = address.end;
            folded.own_token(ADDRESS, offset + address.start..offset + at);
        }
        folded.words(at..text.len());
        folded.gap();
        folded
    }

    /// Folds a word or a phrase of a lexicon.
    pub(super) fn phrase(phrase: &str) -> String {
        let marks = [' ', ',', '?', '\n'];
        Folded::new(phrase, 0).text().trim_matches(marks).to_owned()
    }

    /// What was folded.
    pub(super) fn original(&self) -> &'a str {
        self.original
    }

    /// Notes what is known of each token, which stands at these bytes of the folded text.
    pub(super) fn know(&mut self, known: impl Fn(&[u8], &Range<usize>) -> Known) {
        for token in &mut self.tokens {
            token.known = known(&self.text, &token.bytes);
        }
    }

    /// The folded text as UTF-8.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.text
    }

    /// The folded text.
    pub(super) fn text(&self) -> &str {
        str::from_utf8(&self.text).unwrap_or_default()
    }

    /// The gaps and marks between two tokens that follow each other.
    pub(super) fn between(&self, before: &Token, after: &Token) -> &[u8] {
        self.text.get(before.bytes.end..after.bytes.start).unwrap_or_default()
    }

    /// The places of the tokens that hold bytes of the text, and the bytes of the field that these
    /// stand for.
    pub(super) fn origin(&self, bytes: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
        let words = self.tokens.partition_point(|token| token.bytes.end <= bytes.start)
            ..self.tokens.partition_point(|token| token.bytes.start < bytes.end);
        let tokens = self.tokens.get(words.clone())?;
        let (first, last) = (tokens.first()?, tokens.last()?);
        let is_start = bytes.start == first.bytes.start;
        let start =
            if is_start { first.place.start } else { self.letter_at(bytes.start, first).start };
        let is_end = bytes.end == last.bytes.end;
        let end = if is_end { last.place.end } else { self.letter_at(bytes.end - 1, last).end };
        Some((words, start..end))
    }

    /// The place of the letter at a byte within a token, whose letters are folded once more.
    fn letter_at(&self, byte: usize, token: &Token) -> Range<usize> {
        let (mut at, mut last, mut place) = (token.bytes.start, ' ', token.place.clone());
        let written = token.place.start - self.offset..token.place.end - self.offset;
        for (start, c) in self.original.get(written).unwrap_or_default().char_indices() {
            let start = token.place.start + start;
            for letter in letters::of(c) {
                if !letters::is_one_with(last, letter) {
                    if at > byte {
                        return place;
                    }
                    let is_gap = letter == ' ';
                    at = if is_gap { token.bytes.start } else { at + letter.len_utf8() };
                    last = letter;
                    place.start = start;
                }
                place.end = start + c.len_utf8();
            }
        }
        place
    }

    /// Folds a part of the original that holds no address.
    fn words(&mut self, part: Range<usize>) {
        let text = self.original.get(..part.end).unwrap_or_default();
        let mut at = part.start;
        while let Some(byte) = text.as_bytes().get(at) {
            if *byte == b' ' {
                self.gap();
                at += 1;
                continue;
            }
            let end = self.letters(text, at);
            at = if end > at { end } else { self.character(text, at) };
        }
    }

    /// Folds the letters and digits from here on that stand for one each: most text is made of
    /// them. Returns where they end.
    fn letters(&mut self, text: &str, start: usize) -> usize {
        let (mut last, mut end) = (self.last, start);
        while let Some(byte) = text.as_bytes().get(end) {
            let plain = letters::of_ascii(*byte);
            if plain != 0 {
                if !letters::is_one_with(last, plain.into()) {
                    self.text.push(plain);
                    last = plain.into();
                }
                end += 1;
            } else if let Some((letter, bytes)) = letters::beyond_ascii(text, end) {
                if !letters::is_one_with(last, letter) {
                    self.push(letter);
                    last = letter;
                }
                end += bytes;
            } else {
                break;
            }
        }
        if end > start {
            if self.last == ' ' {
                self.begin(!self.text.get(self.start).is_some_and(u8::is_ascii_digit), start);
            }
            self.place.end = self.offset + end;
            (self.last, self.marks) = (last, 0);
        }
        end
    }

    fn push(&mut self, letter: char) {
        for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
            self.text.push(byte);
        }
    }

    /// Folds the character that stands here, and is none of those. Returns where it ends.
    fn character(&mut self, text: &str, start: usize) -> usize {
        let Some(c) = text.get(start..).and_then(|rest| rest.chars().next()) else {
            return text.len();
        };
        if is_line_end(c) {
            return start + self.line_ends(start);
        }
        let end = start + c.len_utf8();
        self.other(c, start..end);
        end
    }

    /// One letter, unless it is one with the letter before it. Some characters stand for several
    /// words, and for the gaps between them.
    fn letter(&mut self, letter: char, bytes: Range<usize>) {
        if letter == ' ' {
            return self.gap();
        }
        if self.last == ' ' {
            self.begin(letters::is_letter(letter), bytes.start);
        }
        self.place.end = self.offset + bytes.end;
        if letters::is_one_with(self.last, letter) {
            return;
        }
        self.push(letter);
        (self.last, self.marks) = (letter, 0);
    }

    /// Begins a word.
    fn begin(&mut self, is_word: bool, start: usize) {
        self.is_word = is_word;
        self.place.start = self.offset + start;
    }

    /// A character that is neither a plain letter nor a space, and ends no line.
    fn other(&mut self, c: char, bytes: Range<usize>) {
        if c == '&' {
            let place = self.offset + bytes.start..self.offset + bytes.end;
            self.own_token(b'&', place);
        } else if letters::is_word(c) {
            letters::of(c).for_each(|letter| self.letter(letter, bytes.clone()));
        } else if !letters::is_hidden(c) {
            let before = self.original.get(..bytes.start).unwrap_or_default();
            let after = self.original.get(bytes.end..).unwrap_or_default();
            self.mark(Mark::of(c, before, after));
        }
    }

    /// The white space that starts with the end of a line. Its length.
    fn line_ends(&mut self, start: usize) -> usize {
        let line_ends = LineEnds::at(start, self.original);
        for (at, c) in line_ends.gap.char_indices() {
            if is_line_end(c) {
                self.mark(line_ends.mark(at));
            } else if !letters::is_hidden(c) {
                self.gap();
            }
        }
        line_ends.gap.len()
    }

    fn mark(&mut self, mark: Mark) {
        match mark {
            Mark::Space => self.gap(),
            Mark::Soft => {
                self.marks += 1;
                let is_phrase = self.marks <= MARKS_IN_A_PHRASE;
                if is_phrase { self.gap() } else { self.end(EndOf::Clause) }
            }
            Mark::Clause => self.end(EndOf::Clause),
            Mark::Sentence => self.end(EndOf::Sentence),
            Mark::Question => {
                self.end(EndOf::Question);
                self.end(EndOf::Sentence);
            }
        }
    }

    fn end(&mut self, of: EndOf) {
        let index = self.tokens.len();
        let is_same = |last: &End| last.index == index && last.of == of;
        if self.last == ' ' && self.ends.last().is_some_and(is_same) {
            return;
        }
        if of == EndOf::Sentence {
            self.gaps = 0;
        }
        self.gap();
        self.ends.push(End { of, index: self.tokens.len() });
        self.text.push(of.mark());
        self.marks = 0;
        self.gap_after();
    }

    /// A character that is a token of its own.
    fn own_token(&mut self, byte: u8, place: Range<usize>) {
        self.gap();
        self.text.push(byte);
        (self.is_word, self.place) = (false, place);
        (self.last, self.marks) = (char::from(byte), 0);
        self.gap();
    }

    /// Ends the token that has begun.
    fn gap(&mut self) {
        if self.last != ' ' {
            let (bytes, place) = (self.start..self.text.len(), self.place.clone());
            let known = Known::default();
            self.tokens.push(Token { is_word: self.is_word, bytes, place, known });
            self.gap_after();
        }
    }

    /// The gap after a token or a mark.
    fn gap_after(&mut self) {
        self.text.push(b' ');
        (self.last, self.start) = (' ', self.text.len());
        self.gaps += 1;
        if self.gaps > WORDS_IN_A_SENTENCE {
            self.is_cut = true;
            self.end(EndOf::Sentence);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fold(text: &str) -> String {
        Folded::new(text, 0).text().trim().replace('\n', "|")
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
        assert_eq!(Folded::phrase("account?"), fold("account"), "a phrase ends with its last word");
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
    fn what_is_hidden_between_words_does_not_part_them() {
        assert_eq!(fold("my \u{301} data"), "my data");
        assert_eq!(fold("my \u{fc5e} data"), "my data", "a vowel sign of Arabic with its space");
        assert_eq!(fold("my\u{37a}data"), "my data", "a sign of Greek with its space");
    }

    #[test]
    fn addresses_and_links_are_opaque() {
        assert_eq!(fold("see https://example.com/delete-account now"), "se \u{1} now");
        assert_eq!(fold("delete@example.com"), "\u{1}");
    }

    #[test]
    fn every_letter_knows_where_it_came_from() {
        let check = |letters: &str, written: &str| {
            let original = "Bitte das Kunden\u{200b}konnto lo\u{308}schen, \u{fdfa}account";
            let folded = Folded::new(original, 10);
            let start = folded.text().find(letters).unwrap();
            let (_, place) = folded.origin(&(start..start + letters.len())).unwrap();
            assert_eq!(&original[place.start - 10..place.end - 10], written);
        };
        check("loschen", "lo\u{308}schen");
        check("konto", "konnto");
        check("kon", "konn");
        check("kunden", "Kunden");
        check("acount", "account");
    }
}
