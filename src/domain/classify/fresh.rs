//! Which words of a message are new: not quoted, not a signature, not a disclaimer.

use std::ops::Range;

use super::fold::Folded;
use super::lexicon::Says;
use super::lexicons::Lexicons;

/// More new text than this is not read.
const MOST_BYTES_READ: usize = 32 * 1024;
/// No new words are looked for beyond this: who quotes more has written above it.
const MOST_BYTES_SEARCHED: usize = 256 * 1024;
/// A line that is longer than this is no head of a quotation.
const LONGEST_HEAD: usize = 200;

/// The new words of a body, as ranges of its characters.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Fresh {
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
pub(super) fn fresh(body: &[char], lexicons: &Lexicons) -> Fresh {
    let lines = lines(body);
    let kinds: Vec<Line> = lines
        .iter()
        .map(|line| kind(body.get(line.clone()).unwrap_or_default(), lexicons))
        .collect();
    let mut fresh = Fresh::default();
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

fn step(place: Place, kind: Line, rest: &[Line]) -> Place {
    let next = rest.iter().skip(1).find(|kind| **kind != Line::Blank).copied();
    let starts_history = kind == Line::Separator
        || (kind == Line::Header && is_header_block(rest))
        || (kind == Line::Attribution && next != Some(Line::Quoted));
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

fn kind(line: &[char], lexicons: &Lexicons) -> Line {
    let visible = line.iter().copied().filter(|c| !c.is_whitespace());
    let Some(first) = visible.clone().next() else { return Line::Blank };
    if first == '>' {
        return Line::Quoted;
    }
    let ruled = matches!(first, '-' | '_' | '=' | '*') && visible.clone().nth(1) == Some(first);
    if ruled && first == '-' && visible.clone().nth(2).is_none() {
        return Line::SignatureMark;
    }
    let folded = Folded::new(line.get(..LONGEST_HEAD.min(line.len())).unwrap_or_default(), 0).text;
    let text = folded.trim_start_matches([' ', ',']);
    let found = lexicons.find_frame(text);
    let starts = |says| found.iter().any(|hit| hit.says == says && hit.bytes.start == 0);
    let holds = |says| found.iter().any(|hit| hit.says == says);
    let ends_with_colon = visible.clone().next_back() == Some(':') && line.len() <= LONGEST_HEAD;
    let has_date_or_address = || line.iter().any(|c| c.is_ascii_digit() || *c == '@');
    if (ruled && holds(Says::Original)) || starts(Says::Forwarded) {
        Line::Separator
    } else if ends_with_colon && holds(Says::Wrote) && has_date_or_address() {
        Line::Attribution
    } else if starts(Says::Header) && visible.clone().take(16).any(|c| c == ':') {
        Line::Header
    } else if starts(Says::SentFrom) {
        Line::Footer
    } else if holds(Says::Disclaimer) {
        Line::Disclaimer
    } else {
        Line::Words
    }
}

/// The lines of a text, each with its line feed. An attribution that was wrapped is one line.
fn lines(body: &[char]) -> Vec<Range<usize>> {
    let mut lines: Vec<Range<usize>> = Vec::new();
    let (mut start, mut bytes) = (0, 0);
    for (at, c) in body.iter().enumerate() {
        bytes += c.len_utf8();
        if *c == '\n' || at + 1 == body.len() || bytes > MOST_BYTES_SEARCHED {
            let line = start..at + 1;
            match lines.last_mut() {
                Some(last) if is_wrapped_attribution(body, last, &line) => last.end = line.end,
                _ => lines.push(line),
            }
            start = at + 1;
        }
        if bytes > MOST_BYTES_SEARCHED {
            break;
        }
    }
    lines
}

/// A line that ends with an address in angle brackets, and a short next one that ends with a colon.
fn is_wrapped_attribution(body: &[char], first: &Range<usize>, second: &Range<usize>) -> bool {
    let trimmed = |line: &Range<usize>| {
        let line = body.get(line.clone()).unwrap_or_default();
        let end = line.iter().rposition(|c| !c.is_whitespace()).map_or(0, |at| at + 1);
        line.get(..end).unwrap_or_default()
    };
    let (first, second) = (trimmed(first), trimmed(second));
    first.len() + second.len() <= LONGEST_HEAD
        && first.first() != Some(&'>')
        && first.iter().any(char::is_ascii_digit)
        && (second.len() <= 20 || second.contains(&'@'))
        && second.ends_with(&[':'])
        && !first.ends_with(&[':'])
        && first.len() > 20
}

fn extend(ranges: &mut Vec<Range<usize>>, line: &Range<usize>) {
    match ranges.last_mut() {
        Some(last) if last.end == line.start => last.end = line.end,
        _ => ranges.push(line.clone()),
    }
}

fn cap(body: &[char], ranges: &mut Vec<Range<usize>>) {
    let mut left = MOST_BYTES_READ;
    for range in &mut *ranges {
        let mut end = range.start;
        for c in body.get(range.clone()).unwrap_or_default() {
            let Some(less) = left.checked_sub(c.len_utf8()) else { break };
            (left, end) = (less, end + 1);
        }
        range.end = end;
    }
    ranges.retain(|range| {
        body.get(range.clone()).unwrap_or_default().iter().any(|c| !c.is_whitespace())
    });
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
        let body: Vec<char> = body.chars().collect();
        let fresh = fresh(&body, &lexicons);
        let text = |ranges: &[Range<usize>]| -> String {
            let text: String = ranges.iter().flat_map(|range| &body[range.clone()]).collect();
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
