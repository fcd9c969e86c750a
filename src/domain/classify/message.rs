//! Which parts of a message are listened to, and in which language each sentence is.

use std::ops::Range;

use super::clauses::{self, Hit, Readings, Sentence};
use super::fold::Folded;
use super::fresh::{Fresh, fresh};
use super::lexicon::Says;
use super::lexicons::Lexicons;
use super::reading::Reading;
use super::{Evidence, Field, Message};
use crate::domain::request::Language;

/// No longer subject is read.
const MOST_OF_A_SUBJECT: usize = 1000;
/// How many percent of so many words at most must be known before a text counts as understood. A
/// long letter holds names and places; of three words each one matters.
const UNDERSTOOD_PERCENT: [(usize, usize); 3] = [(3, 70), (10, 50), (usize::MAX, 36)];

/// A message taken apart.
pub(super) struct Text {
    subject: Vec<char>,
    body: Vec<char>,
    /// Where the subject begins after its prefixes.
    title: usize,
    is_reply: bool,
    is_forward: bool,
    fresh: Fresh,
}

/// The sentences that count.
pub(super) struct Heard {
    pub(super) sentences: Vec<Sentence>,
    /// The subject that a reply answers: not the writer's words.
    pub(super) answered: Vec<Sentence>,
    /// The language of most words, if enough of them are known.
    pub(super) language: Option<Language>,
}

impl Text {
    /// Takes a message apart.
    pub(super) fn of(message: &Message<'_>, lexicons: &Lexicons) -> Self {
        let subject: Vec<char> = message.subject.chars().take(MOST_OF_A_SUBJECT).collect();
        let body: Vec<char> = message.body.chars().collect();
        let (mut title, mut is_reply, mut is_forward) = (0, false, false);
        while let Some((length, says)) = prefix(subject.get(title..).unwrap_or_default(), lexicons)
        {
            is_reply |= says == Says::ReplyPrefix;
            is_forward |= says == Says::ForwardPrefix;
            title += length;
        }
        let fresh = fresh(&body, lexicons);
        Self { subject, body, title, is_reply, is_forward, fresh }
    }

    /// The sentences that count: new words in the body, or what was passed on with nothing above
    /// it, and the subject unless it is only being answered.
    pub(super) fn hear(&self, lexicons: &Lexicons) -> Heard {
        let title = self.title..self.subject.len();
        let subject = self.read(Field::Subject, std::slice::from_ref(&title), lexicons);
        let mut body = self.read(Field::Body, &self.fresh.new, lexicons);
        let may_pass_on = self.is_forward || (body.is_empty() && !self.is_reply);
        if may_pass_on && Reading::of(&chosen(&body)).signs.is_empty() {
            body.extend(self.read(Field::Body, &self.fresh.passed_on, lexicons));
        }
        let answers = self.is_reply && !self.is_forward && !body.is_empty();
        let answered = if answers { chosen(&subject) } else { Vec::new() };
        let mut counted = if answers { Vec::new() } else { subject };
        counted.append(&mut body);
        let sentences = chosen(&counted);
        let language = language(&sentences);
        let language = language.and_then(|at| lexicons.languages().get(at).copied());
        Heard { sentences, answered, language }
    }

    fn read(&self, field: Field, ranges: &[Range<usize>], lexicons: &Lexicons) -> Vec<Readings> {
        let chars = self.chars(field);
        let folded = ranges
            .iter()
            .map(|range| Folded::new(chars.get(range.clone()).unwrap_or_default(), range.start));
        folded.flat_map(|folded| clauses::sentences(&folded, field, lexicons)).collect()
    }

    /// A phrase as evidence, in the writer's own spelling.
    pub(super) fn evidence(&self, hit: &Hit) -> Evidence {
        let text =
            self.chars(hit.field).get(hit.place.clone()).unwrap_or_default().iter().collect();
        let Range { start, end } = hit.place;
        Evidence { field: hit.field, start, end, text, says: hit.says }
    }

    fn chars(&self, field: Field) -> &[char] {
        match field {
            Field::Subject => &self.subject,
            Field::Body => &self.body,
        }
    }
}

/// `Re: `, `AW[2]: `: its length, and which one it is.
fn prefix(subject: &[char], lexicons: &Lexicons) -> Option<(usize, Says)> {
    let colon = subject.iter().take(12).position(|c| matches!(c, ':' | '：'))?;
    let word: String = subject.get(..colon)?.iter().filter(|c| c.is_alphabetic()).collect();
    let folded = Folded::phrase(&word);
    let found = lexicons.find(&folded);
    let is = |says| found.iter().any(|hit| hit.says == says && hit.bytes == (0..folded.len()));
    let says = [Says::ReplyPrefix, Says::ForwardPrefix].into_iter().find(|kind| is(*kind))?;
    Some((colon + 1, says))
}

/// Every sentence in the language that knows most of its words; in the language of the whole where
/// two know as many.
fn chosen(sentences: &[Readings]) -> Vec<Sentence> {
    let languages = sentences.first().map_or(0, |first| first.known().len());
    let mut total = vec![0; languages];
    for readings in sentences {
        for (total, known) in total.iter_mut().zip(readings.known()) {
            *total += known;
        }
    }
    let best = |readings: &Readings| {
        let ranked = readings.known().iter().zip(&total).enumerate().rev();
        let (language, _) = ranked.max_by_key(|(_, known_and_total)| *known_and_total)?;
        Some(readings.read_in(language))
    };
    sentences.iter().filter_map(best).collect()
}

/// The place of the language of most words, if enough of them are known.
fn language(sentences: &[Sentence]) -> Option<usize> {
    let known: usize = sentences.iter().map(|sentence| sentence.known).sum();
    let words: usize = sentences.iter().map(|sentence| sentence.words).sum();
    let percent = UNDERSTOOD_PERCENT.iter().find(|(most, _)| words <= *most).map_or(0, |row| row.1);
    if words == 0 || known * 100 < words * percent {
        return None;
    }
    let of = |language| -> usize {
        sentences.iter().filter(|one| one.language == language).map(|one| one.known).sum()
    };
    sentences.iter().rev().map(|sentence| sentence.language).max_by_key(|language| of(*language))
}
