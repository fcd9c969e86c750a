//! Sentences with the phrases that are found in them, and the language in which each is read.

use std::borrow::Cow;
use std::ops::Range;

use super::Field;
use super::clauses::{Hit, Sentence};
use super::fold::Folded;
use super::lexicon::{Languages, Sayings, Says};
use super::lexicons::{Lexicons, Searched};
use super::phrases::Found;
use super::tokens::{EndOf, Token};

/// How many percent of so many words at most must be known before a text counts as understood. A
/// long letter holds names and places; of three words each one matters.
const UNDERSTOOD_PERCENT: [(usize, usize); 3] = [(3, 70), (10, 50), (usize::MAX, 36)];
/// Of three words one may be unknown, if another says that something is to be deleted.
const UNDERSTOOD_PERCENT_WITH_VERB: usize = 60;

/// A text that was searched, cut into sentences.
#[derive(Debug)]
pub(super) struct Passage<'a> {
    field: Field,
    text: Cow<'a, Searched<'a>>,
    cut: Cut,
}

/// What the marks between the words of a text say.
#[derive(Debug, Default)]
struct Cut {
    /// The words before which a clause ends.
    ends: Vec<usize>,
    sentences: Vec<Span>,
}

/// A sentence of a passage, by the places of what it holds.
#[derive(Debug, Default)]
struct Span {
    words: Range<usize>,
    found: Range<usize>,
    ends: Range<usize>,
    question: bool,
}

/// A sentence before it is known which language it is in.
#[derive(Debug, Clone, Copy)]
struct Readings<'a> {
    field: Field,
    /// How many words of the passage stand before it.
    start: usize,
    words: &'a [Token],
    found: &'a [Found],
    ends: &'a [usize],
    question: bool,
}

impl<'a> Passage<'a> {
    /// Cuts a text into sentences.
    pub(super) fn of(text: Cow<'a, Searched<'a>>, field: Field) -> Self {
        let cut = Cut::of(&text);
        Self { field, text, cut }
    }

    /// Whether nothing is said in it.
    pub(super) fn is_empty(&self) -> bool {
        self.cut.sentences.is_empty()
    }

    fn readings(&self) -> impl Iterator<Item = Readings<'_>> {
        self.cut.sentences.iter().map(|span| Readings {
            field: self.field,
            start: span.words.start,
            words: self.text.folded.tokens.get(span.words.clone()).unwrap_or_default(),
            found: self.text.found.get(span.found.clone()).unwrap_or_default(),
            ends: self.cut.ends.get(span.ends.clone()).unwrap_or_default(),
            question: span.question,
        })
    }
}

impl Cut {
    fn of(text: &Searched<'_>) -> Self {
        let Folded { tokens, ends, .. } = &text.folded;
        let mut cut = Self {
            ends: Vec::with_capacity(ends.len()),
            sentences: Vec::with_capacity(ends.len() + 1),
        };
        let mut span = Span::default();
        for end in ends {
            match end.of {
                EndOf::Clause => cut.ends.push(end.index),
                EndOf::Question => span.question = true,
                EndOf::Sentence => span = cut.end(span, end.index, text),
            }
        }
        cut.end(span, tokens.len(), text);
        cut
    }

    /// Ends a sentence before a word, and keeps it unless it says nothing. The next one begins there.
    fn end(&mut self, mut span: Span, at: usize, text: &Searched<'_>) -> Span {
        span.words.end = at;
        span.ends.end = self.ends.len();
        let after = text.found.get(span.found.start..).unwrap_or_default();
        let here = after.iter().take_while(|hit| hit.words.start < span.words.end);
        span.found.end = span.found.start + here.count();
        let next = Span {
            words: span.words.end..span.words.end,
            found: span.found.end..span.found.end,
            ends: span.ends.end..span.ends.end,
            question: false,
        };
        let words = text.folded.tokens.get(span.words.clone()).unwrap_or_default();
        if !span.found.is_empty() || words.iter().any(|word| word.is_word) {
            self.sentences.push(span);
        }
        next
    }
}

/// Every sentence in the language that knows most of its words; in the language of the whole where
/// two know as many.
pub(super) fn chosen<'a>(passages: &'a [Passage<'_>], lexicons: &Lexicons) -> Vec<Sentence<'a>> {
    let languages = lexicons.languages().len();
    let readings: Vec<Readings<'a>> = passages.iter().flat_map(Passage::readings).collect();
    let mut known = vec![0; languages * readings.len()];
    let mut total = vec![0; languages];
    for (readings, known) in readings.iter().zip(known.chunks_exact_mut(languages.max(1))) {
        readings.count(known);
        total.iter_mut().zip(known).for_each(|(total, known)| *total += *known);
    }
    let best = |(readings, known): (&Readings<'a>, &[u32])| {
        let (language, known) = most(known, &total)?;
        Some(readings.read_in(language, known as usize, lexicons))
    };
    let mut sentences = Vec::with_capacity(readings.len());
    let known = known.chunks_exact(languages.max(1));
    sentences.extend(readings.iter().zip(known).filter_map(best));
    sentences
}

/// The place of the greatest number, and the number; where there are two, that of the greater
/// total, then the first.
fn most(known: &[u32], total: &[u32]) -> Option<(usize, u32)> {
    let mut most: Option<(usize, (u32, u32))> = None;
    for (language, (known, total)) in known.iter().zip(total).enumerate() {
        let rank = (*known, *total);
        if most.is_none_or(|(_, most)| rank > most) {
            most = Some((language, rank));
        }
    }
    most.map(|(language, (known, _))| (language, known))
}

/// The place of the language of most words, if enough of them are known.
pub(super) fn language(sentences: &[Sentence<'_>]) -> Option<usize> {
    let known: usize = sentences.iter().map(|sentence| sentence.known).sum();
    let words: usize = sentences.iter().map(|sentence| sentence.words).sum();
    let percent = UNDERSTOOD_PERCENT.iter().find(|(most, _)| words <= *most).map_or(0, |row| row.1);
    let deletes = |one: &Sentence<'_>| one.hits.iter().any(|hit| hit.says.is_verb());
    let percent = if sentences.iter().any(deletes) {
        percent.min(UNDERSTOOD_PERCENT_WITH_VERB)
    } else {
        percent
    };
    if words == 0 || known * 100 < words * percent {
        return None;
    }
    let mut known_in = [0; Languages::MOST];
    for sentence in sentences {
        if let Some(known) = known_in.get_mut(sentence.language) {
            *known += sentence.known;
        }
    }
    let spoken = sentences.iter().rev().map(|sentence| sentence.language);
    spoken.max_by_key(|language| known_in.get(*language))
}

impl<'a> Readings<'a> {
    /// Adds up how many of its words each language knows.
    fn count(&self, known: &mut [u32]) {
        for word in self.words.iter().filter(|word| word.is_word) {
            for language in word.known.languages.iter() {
                if let Some(known) = known.get_mut(language) {
                    *known += 1;
                }
            }
        }
    }

    /// The sentence in a language that knows so many of its words.
    fn read_in(&self, language: usize, known: usize, lexicons: &Lexicons) -> Sentence<'a> {
        let field = self.field;
        let mut hits = Vec::with_capacity(self.found.len() + 2);
        for found in self.found.iter().filter(|found| found.counts_in.has(language)) {
            for says in lexicons.says(found, language) {
                let (words, place) = (found.words.clone(), found.place.clone());
                hits.push(Hit { says, words, field, place });
            }
        }
        // One that is found twice, word by word and letter by letter, is there once.
        hits.sort_by_key(|hit| (hit.place.start, hit.says));
        hits.dedup();
        self.tell_reader_from_writer(&mut hits);
        let mut unknown = Vec::new();
        for (index, word) in (self.start..).zip(self.words) {
            if word.is_word && !word.known.languages.has(language) {
                unknown.push(index);
            }
        }
        let says: Sayings = hits.iter().map(|hit| hit.says).collect();
        // "I quiero delete mi cuenta": the verb in one language, its object in another.
        let deletes = says.has_any(&[Says::Delete, Says::Close]);
        let is_part = |hit: &Found| lexicons.deletes(hit) || (deletes && lexicons.is_object(hit));
        Sentence {
            title: field == Field::Subject,
            question: self.question,
            says,
            hits,
            is_mixed: !unknown.is_empty() && self.hides_from(language, is_part),
            start: self.start,
            words: known + unknown.len(),
            known,
            language,
            ends: self.ends,
            unknown,
        }
    }

    /// "Can you delete my account?" asks, and "you can delete the account here" tells the reader.
    /// What is his who acts is the writer's unless the reader acts.
    fn tell_reader_from_writer(&self, hits: &mut [Hit]) {
        let of_writer = |hit: &Hit| matches!(hit.says, Says::Mine | Says::Me | Says::AllData);
        let asks = self.question || hits.iter().any(of_writer);
        let reader_acts =
            !asks && hits.iter().any(|hit| matches!(hit.says, Says::Lets | Says::Steps));
        for hit in hits {
            if asks && hit.says == Says::Lets {
                hit.says = Says::Ask;
            } else if !reader_acts && hit.says == Says::Own {
                hit.says = Says::Mine;
            }
        }
    }

    /// Whether another language finds a part of a request in words that this one does not know.
    fn hides_from(&self, language: usize, is_part: impl Fn(&Found) -> bool) -> bool {
        let is_new = |hit: &Found| {
            let mut words =
                self.words.iter().skip(hit.words.start - self.start).take(hit.words.len());
            words.all(|word| word.is_word && !word.known.languages.has(language))
        };
        self.found.iter().filter(|hit| is_part(hit)).any(is_new)
    }
}
