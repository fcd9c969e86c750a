//! From words to a verdict: which of the seven intents a message holds, and which words say so.
//!
//! [`fold`] makes spellings equal, [`Lexicons`] find the words that say something, [`fresh`] drops
//! what is quoted, [`sentences`] are read each in its language, [`clauses`] cuts them into clauses
//! with one verb each, [`reading`] makes signs of these, and the table in [`rules`] decides.
//! `docs/classifier.md` shows an example.

mod clauses;
mod fold;
mod fresh;
mod letters;
mod lexicon;
mod lexicons;
mod marks;
mod message;
mod mood;
mod number;
mod objects;
mod open;
mod phrases;
mod reading;
mod rights;
mod rules;
mod sentences;
mod tokens;

use self::clauses::Hit;
pub use self::lexicon::{BadPhrase, Lexicon, Says};
pub use self::lexicons::{Lexicons, TooManyWords};
use self::message::Text;
use self::reading::Reading;
use self::rules::{ASKS, Rule, Sign, Signs};
use self::sentences::{chosen, language};
use super::request::{Certainty, Intent, Language, NamedLaw};

/// A message as a person wrote it.
#[derive(Debug, Clone, Copy)]
pub struct Message<'a> {
    /// The subject, with its prefixes.
    pub subject: &'a str,
    /// The body as text, with whatever it quotes.
    pub body: &'a str,
}

/// What the classifier makes of one message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The leading intent.
    pub intent: Intent,
    /// Every right under privacy law that the message holds, the leading one first.
    pub rights: Vec<Intent>,
    /// How sure it is.
    pub certainty: Certainty,
    /// The language of the new words, if it is one of those that are there.
    pub language: Option<Language>,
    /// The law that the message names or implies.
    pub law: Option<NamedLaw>,
    /// The words that decided.
    pub evidence: Vec<Evidence>,
}

impl Verdict {
    /// Whether the words may take an earlier request back. In doubt they may: an agent looks, and
    /// nothing is lost but a day.
    pub fn takes_back(&self) -> bool {
        let says = |what: &[Says]| self.evidence.iter().any(|span| what.contains(&span.says));
        let only_thanks =
            says(&[Says::Thanks]) && self.evidence.iter().all(|span| span.says == Says::Thanks);
        let doubts = says(&[Says::Retract, Says::Not, Says::Unwanted, Says::Keep]);
        doubts || (self.intent == Intent::Other && !only_thanks)
    }
}

/// Words that decided, and what they say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Where the words stand.
    pub field: Field,
    /// First character, counted in Unicode characters from 0.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
    /// The words themselves. Recognised words only, so they may be quoted to strangers.
    pub text: String,
    /// What they say.
    pub says: Says,
}

/// The part of a message that a span belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// The subject.
    Subject,
    /// The body.
    Body,
}

/// Says what a message asks for. What is not understood is [`Intent::Ambiguous`], never a guess.
pub fn classify(message: &Message<'_>, lexicons: &Lexicons) -> Verdict {
    let text = Text::of(message, lexicons);
    let heard = text.hear(lexicons);
    let sentences = chosen(&heard.counted, lexicons);
    let language = language(&sentences).and_then(|at| lexicons.languages().get(at).copied());
    let reading = Reading::of(&sentences);
    let answered = || Reading::of(&chosen(heard.answered.as_slice(), lexicons));
    let rule = match rules::decide(reading.signs) {
        Some(rule) if language.is_some() || reading.signs.has(Sign::Machine) => rule,
        _ if language.is_none() => &NOT_UNDERSTOOD,
        Some(rule) => rule,
        None if answered().signs.has_any(ASKS) => &NOT_UNDERSTOOD,
        None => &NOTHING_ASKED,
    };
    verdict(rule, language, &reading, &text)
}

static NOT_UNDERSTOOD: Rule = Rule::without_signs(Intent::Ambiguous, Certainty::Unsure);
static NOTHING_ASKED: Rule = Rule::without_signs(Intent::Other, Certainty::Likely);

/// A recognised phrase that takes more characters is full of hidden ones: not fit to be quoted.
const LONGEST_EVIDENCE: usize = 100;

fn verdict(rule: &Rule, language: Option<Language>, reading: &Reading, text: &Text) -> Verdict {
    Verdict {
        intent: rule.intent,
        rights: rights(rule.intent, reading.signs),
        certainty: certainty(rule, reading),
        language,
        law: law(&reading.laws),
        evidence: evidence(rule, reading, text),
    }
}

/// The certainty of the rule, unless something was not understood.
fn certainty(rule: &Rule, reading: &Reading) -> Certainty {
    let is_less = rule.certainty == Certainty::Certain && reading.is_doubtful;
    if is_less { Certainty::Likely } else { rule.certainty }
}

/// The leading intent, if it is a right, and the other rights beside it.
fn rights(leading: Intent, signs: Signs) -> Vec<Intent> {
    let beside = [
        (Sign::AsksAccess, Intent::Access),
        (Sign::AsksRectify, Intent::Rectify),
        (Sign::AsksObject, Intent::ObjectOptout),
    ];
    let beside = beside.iter().filter(|(sign, _)| signs.has(*sign)).map(|(_, right)| *right);
    let mut rights = vec![leading];
    rights.extend(beside.filter(|right| *right != leading));
    rights.retain(|right| !matches!(right, Intent::Ambiguous | Intent::Other));
    rights
}

/// The law named most often, the first one where two are; the United Kingdom's is a GDPR too.
fn law(named: &[NamedLaw]) -> Option<NamedLaw> {
    if named.contains(&NamedLaw::UkGdpr) {
        return Some(NamedLaw::UkGdpr);
    }
    let count = |law: &NamedLaw| named.iter().filter(|other| *other == law).count();
    named.iter().rev().max_by_key(|law| count(law)).copied()
}

/// The words behind the signs of the rule and behind whatever supports them, in reading order.
fn evidence(rule: &Rule, reading: &Reading, text: &Text) -> Vec<Evidence> {
    let decided = reading.evidence.iter().filter(|(signs, _)| rule.is_supported_by(*signs));
    let mut hits: Vec<&Hit> = decided.map(|(_, hit)| hit).collect();
    hits.sort_by_key(|hit| (hit.field, hit.place.start, hit.says));
    hits.dedup_by_key(|hit| (hit.field, hit.place.clone()));
    let mut evidence = text.evidence(&hits);
    evidence.retain(|span| span.end - span.start <= LONGEST_EVIDENCE);
    evidence
}
