//! What a clause wants deleted.

use super::clauses::{Clause, Hit};
use super::lexicon::{Sayings, Says};
use super::rules::{Sign, Signs};

/// "all" and its data stand at most so many words apart: "alle über mich bei Ihnen gespeicherten".
const WORDS_AFTER_ALL: usize = 6;
/// "not" and its object stand at most so many words apart: "not my personal data".
const WORDS_AFTER_NOT: usize = 2;
/// A reason and its object stand at most so many words apart: "protect all of my personal data".
const WORDS_AFTER_REASON: usize = 3;

/// The objects of a clause, those after "in" and "from" left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Objects {
    /// What is named.
    named: Sayings,
    /// How many details are.
    details: usize,
    /// What is named with a "not" of its own.
    kept_out: Sayings,
    /// The data are all data of the writer.
    are_all: bool,
    /// They are "none of my data".
    are_none: bool,
    /// The words.
    pub(super) hits: Vec<Hit>,
}

/// No objects.
pub(super) static NO_OBJECTS: Objects = Objects {
    named: Sayings::NONE,
    details: 0,
    kept_out: Sayings::NONE,
    are_all: false,
    are_none: false,
    hits: Vec::new(),
};

impl Objects {
    /// The objects of a clause. `is_asked`: its sentence asks for something.
    pub(super) fn of(clause: &Clause<'_>, is_asked: bool) -> Self {
        let mut objects = Self::default();
        // What comes after "except" is not asked for.
        let asked = clause.hits.iter().take_while(|hit| hit.says != Says::Except);
        for hit in asked.filter(|hit| hit.says.is_object()) {
            if is_of_reason(hit, clause) {
                continue;
            }
            if is_contained(hit, clause) {
                objects.contain(hit);
            } else {
                objects.add(hit, clause, is_asked);
            }
        }
        objects
    }

    /// An object that only holds another one says little: "my photo in my account".
    fn contain(&mut self, container: &Hit) {
        if self.hits.is_empty() {
            self.name(Says::Thing);
        }
        // "Take my other account off my profile."
        if container.says == Says::Account && self.names(Says::Account) {
            self.named = self.named.without(Says::Account);
            self.name(Says::Thing);
        }
        if container.says == Says::Marketing {
            self.name(Says::Marketing);
        }
        if container.says == Says::Thing {
            self.name(if self.names(Says::Data) { Says::Particular } else { Says::Thing });
        }
    }

    fn add(&mut self, hit: &Hit, clause: &Clause<'_>, is_asked: bool) {
        let mine = hit.words.len() > 1 || clause.says(Says::Mine);
        if clause.hits_of(Says::Not).any(|not| denies(not, hit, clause)) {
            self.kept_out = self.kept_out.with(hit.says);
            self.are_none |= hit.says == Says::Data && mine && !clause.has_unknown_words();
            return;
        }
        let quantifiers = || clause.hits_of(Says::All).filter(|all| quantifies(all, hit, clause));
        // "Delete all data" is a button of any app, unless somebody asks for it.
        let is_asked = is_asked && !clause.has_unknown_words();
        self.are_all |=
            hit.says == Says::AllData || (quantifiers().next().is_some() && (mine || is_asked));
        self.name(hit.says);
        self.hits.extend(quantifiers().cloned());
        self.hits.push(hit.clone());
    }

    fn name(&mut self, says: Says) {
        self.named = self.named.with(says);
        self.details += usize::from(says == Says::Detail);
    }

    fn names(&self, says: Says) -> bool {
        self.named.has(says)
    }

    fn name_data(&self) -> bool {
        [Says::Data, Says::AllData, Says::AccountData].iter().any(|says| self.names(*says))
    }

    /// Whether a "not" belongs to an object and not to the verb.
    pub(super) fn is_of_object(not: &Hit, clause: &Clause<'_>) -> bool {
        clause.hits.iter().any(|hit| hit.says.is_object() && denies(not, hit, clause))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.named.is_empty() && self.kept_out.is_empty()
    }

    /// Whether they are all data of the writer.
    pub(super) fn are_all_data(&self) -> bool {
        self.are_all
    }

    /// Whether they are "none of my data", and nothing else is named.
    pub(super) fn are_none_of_the_data(&self) -> bool {
        self.are_none && self.named.is_empty()
    }

    /// Whether data are named, and no account.
    pub(super) fn are_only_data(&self) -> bool {
        self.name_data() && !self.names(Says::Account)
    }

    /// Whether only things are named, which are no concern of a privacy desk.
    pub(super) fn is_only_a_thing(&self) -> bool {
        self.names(Says::Thing) && !self.concern_a_person()
    }

    /// Whether the account, data or the person are named.
    pub(super) fn concern_a_person(&self) -> bool {
        let everything = self.names(Says::Everything) && !self.names(Says::Thing);
        self.name_data() || self.names(Says::Account) || self.names(Says::Me) || everything
    }

    /// The signs that it makes to ask for these to be deleted or closed.
    pub(super) fn asked(&self, verb: Option<Says>, clause: &Clause<'_>) -> Signs {
        use Says::*;
        let names = |says| self.names(says);
        // "I have used up all my data, cancel the bundle": data are not cancelled.
        let closes_a_thing = verb == Some(Close) && names(Thing) && !names(Account);
        let data = self.name_data() && !closes_a_thing;
        let concern = self.concern_a_person() && !closes_a_thing;
        let lists = names(Particular) || (self.details > 1 && !names(Account));
        let all = self.are_all && !names(Particular) && !closes_a_thing;
        let me = names(Me) && !(names(Marketing) || data || names(Account));
        let asked = Signs::of([
            (all, Sign::AsksAllData),
            (data && !all, Sign::AsksData),
            (lists, Sign::AsksParticular),
            (names(Account), Sign::AsksAccount),
            (me, Sign::AsksMe),
            (names(Everything) && !(names(Thing) || data), Sign::AsksUnclear),
            (self.details == 1 && !concern && verb != Some(Close), Sign::AsksDetail),
            // "Block my number."
            ((names(Thing) || (names(Detail) && verb == Some(Close))) && !concern, Sign::AsksThing),
        ]);
        let is_said = !self.kept_out.is_empty() || names(Marketing);
        match (asked.is_empty(), is_said) {
            (true, false) if names(Thing) || verb == Some(Close) => {
                Signs::default().with(Sign::AsksThing)
            }
            // "all my dtaa": whatever it is, it is the writer's.
            (true, false) if clause.has_unknown_words() => {
                let unclear = verb == Some(Delete) && clause.says_any(&[All, Mine]);
                let sign = if unclear { Sign::AsksUnclear } else { Sign::AsksUnknown };
                Signs::default().with(sign)
            }
            (true, false) => Signs::default().with(Sign::AsksBare),
            _ => asked,
        }
    }

    /// The signs that it makes to ask for these not to be deleted.
    pub(super) fn denied(&self) -> Signs {
        let person = self.name_data() || self.names(Says::Me) || self.names(Says::Everything);
        let denied = Signs::of([
            (self.names(Says::Account), Sign::KeepsAccount),
            (person, Sign::KeepsData),
            (self.is_empty(), Sign::Tells),
        ]);
        denied.and(self.kept())
    }

    /// The signs that its own "not" makes: "delete my account, not my data".
    pub(super) fn kept(&self) -> Signs {
        let data = &[Says::Data, Says::AllData, Says::AccountData];
        Signs::of([
            (self.kept_out.has(Says::Account), Sign::KeepsAccount),
            (self.kept_out.has_any(data), Sign::KeepsData),
        ])
    }
}

/// "all … data", with no other object between.
fn quantifies(all: &Hit, data: &Hit, clause: &Clause<'_>) -> bool {
    let interrupts = |hit: &Hit| {
        (hit.says.is_object() && hit.says != Says::Me || hit.says.is_verb())
            && is_between(hit, all, data)
    };
    data.says == Says::Data
        && all.words.end <= data.words.start
        && data.words.start - all.words.end <= WORDS_AFTER_ALL
        && !clause.hits.iter().any(interrupts)
}

/// "not my data", with no verb between: the verb is turned where one is.
fn denies(not: &Hit, object: &Hit, clause: &Clause<'_>) -> bool {
    not.words.end <= object.words.start
        && object.words.start - not.words.end <= WORDS_AFTER_NOT
        && !clause.hits.iter().any(|hit| hit.says.is_verb() && is_between(hit, not, object))
}

/// "Close my account to protect my data": the data are why. Some languages say so in front of the
/// word, and some behind it: "om mijn gegevens te beschermen".
fn is_of_reason(hit: &Hit, clause: &Clause<'_>) -> bool {
    let verb_between = |reason: &Hit| {
        clause.hits.iter().any(|verb| verb.says.is_verb() && is_between(verb, reason, hit))
    };
    let verb_follows =
        || clause.hits.iter().any(|verb| verb.says.is_verb() && verb.words.start >= hit.words.end);
    clause.hits_of(Says::Reason).any(|reason| {
        let is_ahead = reason.words.end <= hit.words.start
            && hit.words.start - reason.words.end <= WORDS_AFTER_REASON
            && !verb_between(reason)
            && !verb_follows();
        is_ahead || hit.words.end == reason.words.start
    })
}

/// An account that holds the object ("my photo in my account"), or the things that data are part of
/// ("all data in my order"). With "and" between, both are asked for.
fn is_contained(hit: &Hit, clause: &Clause<'_>) -> bool {
    use Says::*;
    if ![Account, Thing, Detail, Marketing, Data, AccountData].contains(&hit.says) {
        return false;
    }
    let is_earlier = |other: &&Hit| {
        other.says.is_object() && other.says != Particular && other.words.end <= hit.words.start
    };
    let earlier = clause.hits.iter().rev().find(is_earlier);
    let between = |says| {
        let is_between =
            |earlier| clause.hits_of(says).any(|other| is_between(other, earlier, hit));
        earlier.is_some_and(is_between)
    };
    let is_within = between(Within) && !between(And);
    if matches!(hit.says, Data | AccountData) {
        // "My old address from the data of my account."
        return is_within && earlier.is_some_and(|earlier| earlier.says == Detail);
    }
    is_within || holds_the_unknown(hit, clause)
}

/// "the block on my account": "in" or "on" after a word that no lexicon knows.
fn holds_the_unknown(hit: &Hit, clause: &Clause<'_>) -> bool {
    let near = |earlier: usize, later: usize| earlier < later && later - earlier <= 3;
    let is_near = |within: &&Hit| near(within.words.end - 1, hit.words.start);
    clause.hits_of(Says::Within).find(is_near).is_some_and(|within| {
        let is_of_verb = |verb: &Hit| {
            verb.says.is_verb()
                && (verb.words.end == within.words.start || is_between(verb, within, hit))
        };
        let follows_unknown = clause.unknown.iter().any(|word| near(*word, within.words.start));
        follows_unknown && !clause.hits.iter().any(is_of_verb)
    })
}

fn is_between(hit: &Hit, left: &Hit, right: &Hit) -> bool {
    hit.words.start >= left.words.end && hit.words.end <= right.words.start
}
