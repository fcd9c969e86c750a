//! Which words of a message are new: not quoted, not a signature, not a disclaimer.

use std::borrow::Cow;
use std::ops::Range;

use super::clauses::split_while;
use super::letters;
use super::lexicon::{Sayings, Says};
use super::lexicons::{Lexicons, Searched};
use super::phrases::Found;
use super::tokens::EndOf;

/// More new text than this is not read.
const MOST_BYTES_READ: usize = 32 * 1024;
/// No new words are looked for beyond this: who quotes more has written above it.
const MOST_BYTES_SEARCHED: usize = 256 * 1024;
/// A line with more characters than this is no head of a quotation.
const LONGEST_HEAD: usize = 200;

/// The new words of a body, as ranges of its bytes.
#[derive(Debug, Default)]
pub(super) struct Fresh<'a> {
    /// All that was searched for them.
    searched: Searched<'a>,
    /// What the writer wrote.
    pub(super) new: Vec<Range<usize>>,
    /// What the writer passed on: the outermost mail below.
    pub(super) passed_on: Vec<Range<usize>>,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Blank,
    Words,
    Quoted,
    /// "On Monday, Anna wrote:".
    Attribution,
    /// "From: …".
    Header,
    /// "-----Original Message-----".
    Separator,
    /// "-- ".
    SignatureMark,
    /// "Sent from my phone".
    Footer,
    Disclaimer,
}

/// Where the reading stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    New,
    Signature,
    Disclaimer,
    HeaderBelow,
    Below,
    Deeper,
}

/// Finds the new words of a body.
pub(super) fn fresh<'a>(body: &'a str, lexicons: &Lexicons) -> Fresh<'a> {
    let body = body.get(..body.ceil_char_boundary(MOST_BYTES_SEARCHED + 1)).unwrap_or(body);
    let searched = lexicons.search(body, 0);
    let lines = lines(body);
    let kinds = kinds(body, &lines, &searched, lexicons);
    let mut fresh = Fresh { searched, ..Fresh::default() };
    let mut place = Place::New;
    for (at, (line, kind)) in lines.iter().zip(&kinds).enumerate() {
        let rest = kinds.get(at..).unwrap_or_default();
        place = step(place, *kind, rest);
        let kept = matches!(kind, Line::Words | Line::Blank | Line::Header);
        if kept && place == Place::New {
            extend(&mut fresh.new, line);
        } else if kept && place == Place::Below {
            extend(&mut fresh.passed_on, line);
        }
    }
    cap(body, &mut fresh.new);
    cap(body, &mut fresh.passed_on);
    fresh
}

impl<'a> Fresh<'a> {
    /// A part of the body, searched. Most often that is done already, as the whole body is new.
    pub(super) fn search(
        &self,
        part: &Range<usize>,
        body: &'a str,
        lexicons: &Lexicons,
    ) -> Cow<'_, Searched<'a>> {
        if *part == (0..body.len()) && self.searched.folded.original() == body {
            return Cow::Borrowed(&self.searched);
        }
        let text = body.get(part.clone()).unwrap_or_default();
        Cow::Owned(lexicons.search(text, part.start))
    }
}

/// What each line is.
fn kinds(
    body: &str,
    lines: &[Range<usize>],
    searched: &Searched<'_>,
    lexicons: &Lexicons,
) -> Vec<Line> {
    let mut rest = searched.found.as_slice();
    let kind = |line: &Range<usize>| {
        let found = split_while(&mut rest, |phrase| phrase.place.start < line.end);
        let text = body.get(line.clone()).unwrap_or_default();
        let is_whole = line.len() <= LONGEST_HEAD && !searched.folded.is_cut;
        kind(text, line.clone(), Some(found).filter(|_| is_whole), lexicons)
    };
    lines.iter().map(kind).collect()
}

fn step(place: Place, kind: Line, rest: &[Line]) -> Place {
    let next = || rest.iter().skip(1).find(|kind| **kind != Line::Blank).copied();
    let starts_history = kind == Line::Separator
        || (kind == Line::Header && is_header_block(rest))
        || (kind == Line::Attribution && next() != Some(Line::Quoted));
    match (place, kind) {
        (Place::New | Place::Signature | Place::Disclaimer, _) if starts_history => {
            Place::HeaderBelow
        }
        (Place::New, Line::SignatureMark) => Place::Signature,
        (Place::New, Line::Disclaimer) => Place::Disclaimer,
        (Place::Disclaimer, Line::Blank) => Place::New,
        (Place::HeaderBelow, Line::Blank | Line::Words) => Place::Below,
        (Place::Below, Line::SignatureMark | Line::Separator | Line::Attribution) => Place::Deeper,
        (Place::Below, Line::Header) if starts_history => Place::Deeper,
        _ => place,
    }
}

/// Two lines of a head, close together: one alone may be the first line of a letter.
fn is_header_block(rest: &[Line]) -> bool {
    rest.iter().take(4).filter(|kind| **kind == Line::Header).count() >= 2
}

/// What a line is, in which these phrases begin; in one that was cut, others may.
fn kind(line: &str, place: Range<usize>, found: Option<&[Found]>, lexicons: &Lexicons) -> Line {
    let mut visible = line.chars().filter(|c| !c.is_whitespace());
    let Some(first) = visible.next() else { return Line::Blank };
    if first == '>' {
        return Line::Quoted;
    }
    let ruled = matches!(first, '-' | '_' | '=' | '*') && visible.next() == Some(first);
    if ruled && first == '-' && visible.next().is_none() {
        return Line::SignatureMark;
    }
    let said = found.map_or(Sayings::ALL, |found| {
        found.iter().fold(Sayings::NONE, |said, phrase| said.and(lexicons.says_anywhere(phrase)))
    });
    if framed(line, ruled, &Frame { starts: said, holds: said }) == Line::Words {
        return Line::Words;
    }
    // It may be more: now what it says alone counts, and what it says at its beginning.
    let frame = match found {
        Some(found) if letters::one(first).is_some_and(char::is_alphanumeric) => {
            let start = place.end - line.trim_start().len();
            Frame::of(found, start..place.end, lexicons)
        }
        // With a mark before the first word, or without an end, it is another line than alone.
        Some(_) | None => Frame::of_line(&lexicons.search(head(line), 0), lexicons),
    };
    framed(line, ruled, &frame)
}

/// What a line says of the frame of a mail.
struct Frame {
    /// At its start.
    starts: Sayings,
    /// Anywhere.
    holds: Sayings,
}

impl Frame {
    /// What phrases say, of which the first may stand at the start of a place.
    fn of(found: &[Found], place: Range<usize>, lexicons: &Lexicons) -> Self {
        let mut frame = Self { starts: Sayings::NONE, holds: Sayings::NONE };
        for phrase in found.iter().filter(|phrase| phrase.place.end <= place.end) {
            let says = lexicons.says_anywhere(phrase);
            frame.holds = frame.holds.and(says);
            if phrase.place.start == place.start {
                frame.starts = frame.starts.and(says);
            }
        }
        frame
    }

    fn of_line(line: &Searched<'_>, lexicons: &Lexicons) -> Self {
        let end = line.folded.ends.iter().find(|end| end.of != EndOf::Clause);
        let first = line.folded.tokens.first().filter(|_| end.is_none_or(|end| end.index > 0));
        let start = first.map_or(0, |first| first.place.start);
        Self::of(&line.found, start..usize::MAX, lexicons)
    }
}

/// What a line is that says this of the frame of a mail.
fn framed(line: &str, ruled: bool, Frame { starts, holds }: &Frame) -> Line {
    let ends_with_colon = || line.trim_end().ends_with(':') && head(line).len() == line.len();
    let has_date_or_address = || line.contains(|c: char| c.is_ascii_digit() || c == '@');
    let has_colon_soon = || {
        let before = line.split_once(':').map(|(before, _)| before);
        before.is_some_and(|before| {
            before.chars().filter(|c| !c.is_whitespace()).take(16).count() < 16
        })
    };
    if (ruled && holds.has(Says::Original)) || starts.has(Says::Forwarded) {
        Line::Separator
    } else if holds.has(Says::Wrote) && ends_with_colon() && has_date_or_address() {
        Line::Attribution
    } else if starts.has(Says::Header) && has_colon_soon() {
        Line::Header
    } else if starts.has(Says::SentFrom) {
        Line::Footer
    } else if holds.has(Says::Disclaimer) {
        Line::Disclaimer
    } else {
        Line::Words
    }
}

/// The beginning of a line: no head of a quotation is longer.
fn head(line: &str) -> &str {
    let is_short = line.len() <= LONGEST_HEAD;
    let end = if is_short { None } else { line.char_indices().nth(LONGEST_HEAD) };
    end.and_then(|(end, _)| line.get(..end)).unwrap_or(line)
}

/// The lines of a text, each with its line feed. An attribution that was wrapped is one line.
fn lines(body: &str) -> Vec<Range<usize>> {
    let mut lines: Vec<Range<usize>> = Vec::with_capacity(body.len() / 32 + 4);
    let mut start = 0;
    for text in body.split_inclusive('\n') {
        let line = start..start + text.len();
        start = line.end;
        match lines.last_mut() {
            Some(last) if is_wrapped_attribution(body, last, text) => last.end = line.end,
            _ => lines.push(line),
        }
    }
    lines
}

/// A line that ends with an address in angle brackets, and a short next one that ends with a colon.
fn is_wrapped_attribution(body: &str, first: &Range<usize>, second: &str) -> bool {
    let second = second.trim_end();
    if !second.ends_with(':') {
        return false;
    }
    let first = body.get(first.clone()).unwrap_or_default().trim_end();
    if first.ends_with(':') || first.starts_with('>') {
        return false;
    }
    let (length, more) = (first.chars().count(), second.chars().count());
    length > 20
        && length + more <= LONGEST_HEAD
        && (more <= 20 || second.contains('@'))
        && first.contains(|c: char| c.is_ascii_digit())
}

fn extend(ranges: &mut Vec<Range<usize>>, line: &Range<usize>) {
    match ranges.last_mut() {
        Some(last) if last.end == line.start => last.end = line.end,
        _ => ranges.push(line.clone()),
    }
}

fn cap(body: &str, ranges: &mut Vec<Range<usize>>) {
    let mut left = MOST_BYTES_READ;
    for range in &mut *ranges {
        let text = body.get(range.clone()).unwrap_or_default();
        let read = text.floor_char_boundary(left);
        left -= read;
        range.end = range.start + read;
    }
    ranges.retain(|range| !body.get(range.clone()).unwrap_or_default().trim().is_empty());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{classify::Lexicon, request::Language};

    fn check(body: &str, new: &str, passed_on: &str) {
        let words = [
            (Says::Wrote, "wrote"),
            (Says::Header, "from"),
            (Says::Header, "sent"),
            (Says::Original, "original message"),
            (Says::SentFrom, "sent from my"),
            (Says::Disclaimer, "confidential"),
        ];
        let lexicon = Lexicon::new(Language::ENGLISH, words).unwrap();
        let lexicons = Lexicons::new([lexicon]).unwrap();
        let fresh = fresh(body, &lexicons);
        let text = |ranges: &[Range<usize>]| -> String {
            let text: String = ranges.iter().map(|range| &body[range.clone()]).collect();
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        assert_eq!((text(&fresh.new).as_str(), text(&fresh.passed_on).as_str()), (new, passed_on));
    }

    #[test]
    fn quoted_lines_and_their_head_are_old() {
        check("Yes.\n\nOn 1 May, Ada wrote:\n> Really?\n\nBye", "Yes. Bye", "");
        check("Yes.\n\nOn Mon, 1 May 2026, Ada <a@b.example>\nwrote:\n> Really?", "Yes.", "");
        check("Yes.\n\nOn 1 May, Ada wrote:\n\nReally?", "Yes.", "Really?");
    }

    #[test]
    fn a_block_of_header_lines_starts_the_history() {
        check("Yes.\n\nFrom: Ada\nSent: Monday\n\nReally?", "Yes.", "Really?");
        check("From: my heart.\n\nI love it.", "From: my heart. I love it.", "");
    }

    #[test]
    fn what_was_passed_on_is_the_outermost_mail_only() {
        let body =
            "---- Original Message ----\nFrom: A\n\nFirst.\n---- Original Message ----\nOld.";
        check(body, "", "First.");
    }

    #[test]
    fn signatures_and_disclaimers_are_no_words() {
        check("Yes.\n-- \nAda", "Yes.", "");
        check("Yes.\nSent from my phone", "Yes.", "");
        check("Yes.\n\nThis is confidential.\nErase it.\n\nBye", "Yes. Bye", "");
    }
}
