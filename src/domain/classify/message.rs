//! Which parts of a message are listened to.

use std::borrow::Cow;
use std::ops::Range;

use super::clauses::Hit;
use super::fresh::{Fresh, fresh};
use super::lexicon::{Sayings, Says};
use super::lexicons::Lexicons;
use super::reading::Reading;
use super::sentences::{Passage, chosen};
use super::{Evidence, Field, Message};

/// No more characters of a subject are read.
const MOST_OF_A_SUBJECT: usize = 1000;

/// What of a message is listened to.
pub(super) struct Heard<'a> {
    pub(super) counted: Vec<Passage<'a>>,
    /// The subject that a reply answers: not the writer's words.
    pub(super) answered: Option<Passage<'a>>,
}

/// A message taken apart.
pub(super) struct Text<'a> {
    subject: &'a str,
    body: &'a str,
    /// Where the subject begins after its prefixes.
    title: usize,
    is_reply: bool,
    is_forward: bool,
    fresh: Fresh<'a>,
}

impl<'a> Text<'a> {
    /// Takes a message apart.
    pub(super) fn of(message: &Message<'a>, lexicons: &Lexicons) -> Self {
        let Message { subject, body } = *message;
        let end = subject.char_indices().nth(MOST_OF_A_SUBJECT).map_or(subject.len(), |c| c.0);
        let subject = subject.get(..end).unwrap_or_default();
        let (mut title, mut is_reply, mut is_forward) = (0, false, false);
        while let Some((length, says)) = prefix(subject.get(title..).unwrap_or_default(), lexicons)
        {
            is_reply |= says == Says::ReplyPrefix;
            is_forward |= says == Says::ForwardPrefix;
            title += length;
        }
        let fresh = fresh(body, lexicons);
        Self { subject, body, title, is_reply, is_forward, fresh }
    }

    /// What counts: new words in the body, or what was passed on with nothing above it, and the
    /// subject unless it is only being answered.
    pub(super) fn hear(&self, lexicons: &Lexicons) -> Heard<'_> {
        let title = self.subject.get(self.title..).unwrap_or_default();
        let title = Cow::Owned(lexicons.search(title, self.title));
        let subject = Passage::of(title, Field::Subject);
        let mut body = self.read_body(&self.fresh.new, lexicons);
        let is_empty = |body: &[Passage<'_>]| body.iter().all(Passage::is_empty);
        let may_pass_on = self.is_forward || (is_empty(&body) && !self.is_reply);
        if may_pass_on && Reading::of(&chosen(&body, lexicons)).signs.is_empty() {
            body.extend(self.read_body(&self.fresh.passed_on, lexicons));
        }
        if self.is_reply && !self.is_forward && !is_empty(&body) {
            return Heard { counted: body, answered: Some(subject) };
        }
        body.insert(0, subject);
        Heard { counted: body, answered: None }
    }

    fn read_body(&self, parts: &[Range<usize>], lexicons: &Lexicons) -> Vec<Passage<'_>> {
        let searched = parts.iter().map(|part| self.fresh.search(part, self.body, lexicons));
        searched.map(|part| Passage::of(part, Field::Body)).collect()
    }

    /// Phrases as evidence, in the writer's own spelling. They come in reading order, so that no
    /// character is counted twice.
    pub(super) fn evidence(&self, hits: &[&Hit]) -> Vec<Evidence> {
        let (mut field, mut byte, mut character) = (Field::Subject, 0, 0);
        let evidence = |hit: &&Hit| {
            if hit.field != field {
                (field, byte, character) = (hit.field, 0, 0);
            }
            let slice = |bytes| self.field(hit.field).get(bytes).unwrap_or_default();
            character += slice(byte..hit.place.start).chars().count();
            byte = hit.place.start;
            let text = slice(hit.place.clone()).to_owned();
            let end = character + text.chars().count();
            Evidence { field, start: character, end, text, says: hit.says }
        };
        hits.iter().map(evidence).collect()
    }

    fn field(&self, field: Field) -> &'a str {
        match field {
            Field::Subject => self.subject,
            Field::Body => self.body,
        }
    }
}

/// `Re: `, `AW[2]: `: its length, and which one it is.
fn prefix(subject: &str, lexicons: &Lexicons) -> Option<(usize, Says)> {
    let (at, colon) = subject.char_indices().take(12).find(|(_, c)| matches!(c, ':' | '：'))?;
    let word: String = subject.get(..at)?.chars().filter(|c| c.is_alphabetic()).collect();
    let searched = lexicons.search(&word, 0);
    let words = 0..searched.folded.tokens.len();
    let whole = searched.found.iter().filter(|phrase| phrase.words == words);
    let said = whole.fold(Sayings::NONE, |said, phrase| said.and(lexicons.says_anywhere(phrase)));
    let says = [Says::ReplyPrefix, Says::ForwardPrefix].into_iter().find(|kind| said.has(*kind))?;
    Some((at + colon.len_utf8(), says))
}
