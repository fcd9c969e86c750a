//! What a clause wants deleted.

use super::clauses::{Clause, Hit};
use super::lexicon::Says;
use super::rules::Sign;

/// "all" and its data stand at most so many words apart: "all about me stored personal data".
const WORDS_AFTER_ALL: usize = 6;
/// "not" and its object stand at most so many words apart: "not my personal data".
const WORDS_AFTER_NOT: usize = 2;

/// The objects of a clause, those after "in" and "from" left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Objects {
    pub(super) account: bool,
    pub(super) data: bool,
    pub(super) all_data: bool,
    pub(super) everything: bool,
    pub(super) me: bool,
    pub(super) particular: bool,
    pub(super) details: usize,
    pub(super) thing: bool,
    pub(super) marketing: bool,
    pub(super) keeps_account: bool,
    pub(super) keeps_data: bool,
    pub(super) hits: Vec<Hit>,
}

impl Objects {
    /// The objects of a clause.
    pub(super) fn of(clause: &Clause) -> Self {
        let mut objects = Self::default();
        for hit in clause.hits.iter().filter(|hit| hit.says.is_object()) {
            if is_contained(hit, clause) {
                objects.thing |= objects.hits.is_empty();
                let holds_things = matches!(hit.says, Says::Thing | Says::Particular);
                objects.particular |= holds_things && objects.data;
                objects.thing |= holds_things;
                objects.marketing |= hit.says == Says::Marketing;
            } else {
                objects.add(hit, clause);
            }
        }
        objects
    }

    fn add(&mut self, hit: &Hit, clause: &Clause) {
        let denied =
            clause.hits.iter().any(|not| not.says == Says::Not && denies(not, hit, clause));
        match hit.says {
            Says::Account if denied => self.keeps_account = true,
            Says::Data | Says::AllData | Says::AccountData if denied => self.keeps_data = true,
            Says::Account => self.account = true,
            Says::Data => {
                self.data = true;
                let all = clause.hits.iter().any(|all| quantifies(all, hit, clause));
                let mine = hit.words.len() > 1 || clause.says(Says::Mine);
                self.all_data |= all && (mine || !clause.has_unknown_words());
            }
            Says::AllData => (self.data, self.all_data) = (true, true),
            Says::AccountData => self.data = true,
            Says::Everything => self.everything = true,
            Says::Me => self.me = true,
            Says::Particular => self.particular = true,
            Says::Detail => self.details += 1,
            Says::Thing => self.thing = true,
            Says::Marketing => self.marketing = true,
            _ => return,
        }
        let all = clause.hits.iter().filter(|all| quantifies(all, hit, clause));
        self.hits.extend(all.cloned());
        self.hits.push(hit.clone());
    }

    /// Whether a "not" belongs to an object and not to the verb.
    pub(super) fn is_of_object(not: &Hit, clause: &Clause) -> bool {
        clause.hits.iter().any(|hit| hit.says.is_object() && denies(not, hit, clause))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.hits.is_empty() && !(self.keeps_account || self.keeps_data || self.thing)
    }

    /// Whether only things are named, which are no concern of a privacy desk.
    pub(super) fn is_only_a_thing(&self) -> bool {
        self.thing && !self.concerns_a_person()
    }

    /// Whether the account, data or the person are named.
    pub(super) fn concerns_a_person(&self) -> bool {
        self.account || self.data || self.me || self.everything
    }

    /// The signs that it makes to ask for these to be deleted or closed.
    pub(super) fn asked(&self, closes: bool, has_unknown_words: bool) -> Vec<Sign> {
        let restricted = self.particular;
        let signs = [
            (self.all_data && !restricted, Sign::AsksAllData),
            (self.data && (!self.all_data || restricted), Sign::AsksData),
            (restricted || (self.details > 1 && !self.account), Sign::AsksParticular),
            (self.account, Sign::AsksAccount),
            (self.me && !self.marketing && !self.data && !self.account, Sign::AsksMe),
            (self.everything && !self.thing && !self.data, Sign::AsksUnclear),
            (self.details == 1 && !self.concerns_a_person(), Sign::AsksDetail),
            (self.thing && !self.concerns_a_person(), Sign::AsksThing),
        ];
        let signs: Vec<Sign> =
            signs.iter().filter(|(fits, _)| *fits).map(|(_, sign)| *sign).collect();
        match signs.as_slice() {
            [] if self.keeps_account || self.keeps_data || self.marketing => signs,
            [] if self.thing || closes => vec![Sign::AsksThing],
            [] if has_unknown_words => vec![Sign::AsksUnknown],
            [] => vec![Sign::AsksBare],
            _ => signs,
        }
    }
}

/// "all … data", with no other object between.
fn quantifies(all: &Hit, data: &Hit, clause: &Clause) -> bool {
    all.says == Says::All
        && data.says == Says::Data
        && all.words.end <= data.words.start
        && data.words.start - all.words.end <= WORDS_AFTER_ALL
        && !clause.hits.iter().any(|hit| {
            (hit.says.is_object() && hit.says != Says::Me || hit.says.is_verb())
                && is_between(hit, all, data)
        })
}

/// "not my data", with no verb between: the verb is turned where one is.
fn denies(not: &Hit, object: &Hit, clause: &Clause) -> bool {
    not.words.end <= object.words.start
        && object.words.start - not.words.end <= WORDS_AFTER_NOT
        && !clause.hits.iter().any(|hit| hit.says.is_verb() && is_between(hit, not, object))
}

/// An account that holds the object ("my photo in my account"), or the things that data are part of
/// ("all data in my order"). With "and" between, both are asked for.
fn is_contained(hit: &Hit, clause: &Clause) -> bool {
    if !matches!(hit.says, Says::Account | Says::Thing | Says::Detail | Says::Marketing) {
        return false;
    }
    let earlier = clause.hits.iter().rev().find(|other| {
        other.says.is_object()
            && other.words.end <= hit.words.start
            && other.says != Says::Particular
    });
    let between = |says| {
        earlier.is_some_and(|earlier| {
            clause.hits.iter().any(|other| other.says == says && is_between(other, earlier, hit))
        })
    };
    (between(Says::Within) && !between(Says::And)) || holds_the_unknown(hit, clause)
}

/// "the block on my account": "in" or "on" after a word that no lexicon knows.
fn holds_the_unknown(hit: &Hit, clause: &Clause) -> bool {
    let near = |earlier: usize, later: usize| earlier < later && later - earlier <= 2;
    let within =
        clause.hits_of(Says::Within).find(|within| near(within.words.end - 1, hit.words.start));
    within.is_some_and(|within| {
        let verb =
            clause.hits.iter().any(|hit| hit.says.is_verb() && hit.words.end == within.words.start);
        !verb && clause.unknown.iter().any(|word| near(*word, within.words.start))
    })
}

fn is_between(hit: &Hit, left: &Hit, right: &Hit) -> bool {
    hit.words.start >= left.words.end && hit.words.end <= right.words.start
}
