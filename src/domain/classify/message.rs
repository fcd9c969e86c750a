//! Which parts of a message are listened to, and in which language each sentence is.

use std::ops::Range;

use super::clauses::{self, Hit, Sentence};
use super::fold::Folded;
use super::fresh::{Fresh, fresh};
use super::lexicon::{Lexicon, Says};
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
    pub(super) fn of(message: &Message<'_>, lexicons: &[Lexicon]) -> Self {
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
    pub(super) fn hear(&self, lexicons: &[Lexicon]) -> Heard {
        let title = self.title..self.subject.len();
        let subject = self.read(Field::Subject, std::slice::from_ref(&title), lexicons);
        let mut body = self.read(Field::Body, &self.fresh.new, lexicons);
        let may_pass_on = self.is_forward || (body.is_empty() && !self.is_reply);
        if may_pass_on && Reading::of(&chosen(&body)).signs.is_empty() {
            body.extend(self.read(Field::Body, &self.fresh.passed_on, lexicons));
        }
        let answers = self.is_reply && !self.is_forward && !body.is_empty();
        let (answered, counted) =
            if answers { (subject, body) } else { (Vec::new(), [subject, body].concat()) };
        let sentences = chosen(&counted);
        Heard { language: language(&sentences), answered: chosen(&answered), sentences }
    }

    fn read(
        &self,
        field: Field,
        ranges: &[Range<usize>],
        lexicons: &[Lexicon],
    ) -> Vec<Vec<Sentence>> {
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
fn prefix(subject: &[char], lexicons: &[Lexicon]) -> Option<(usize, Says)> {
    let colon = subject.iter().take(12).position(|c| matches!(c, ':' | '：'))?;
    let word: String = subject.get(..colon)?.iter().filter(|c| c.is_alphabetic()).collect();
    let folded = Folded::phrase(&word);
    let says = |says| lexicons.iter().any(|lexicon| lexicon.is(&folded, says));
    let says = [Says::ReplyPrefix, Says::ForwardPrefix].into_iter().find(|kind| says(*kind))?;
    Some((colon + 1, says))
}

/// Every sentence in the language that knows most of its words; in the language of the whole where
/// two know as many.
fn chosen(sentences: &[Vec<Sentence>]) -> Vec<Sentence> {
    let total = |index: usize| -> usize {
        sentences.iter().filter_map(|readings| readings.get(index)).map(|one| one.known).sum()
    };
    let best = |readings: &Vec<Sentence>| {
        let ranked = readings.iter().enumerate().rev();
        let mut best = ranked.max_by_key(|(index, one)| (one.known, total(*index)))?.1.clone();
        best.is_mixed = readings.iter().any(|other| other.finds_more_than(&best));
        Some(best)
    };
    sentences.iter().filter_map(best).collect()
}

fn language(sentences: &[Sentence]) -> Option<Language> {
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
