//! The mood of a verb: whether a clause asks, denies, tells, threatens or wonders.

use super::clauses::{Clause, Hit, Sentence};
use super::lexicon::Says;
use super::objects::Objects;

/// Who does it and the verb stand at most so many words apart: "they simply delete".
const WORDS_AFTER_DOER: usize = 2;

/// What a clause does with its verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mood {
    Asks,
    /// "Do not keep my data": erasure, but of what?
    AsksUnclearly,
    /// "See that you keep none of my data."
    AsksToKeepNone,
    Denies,
    /// "If you have any data of mine, please delete it."
    AsksPerhaps,
    AsksForOthers,
    Questions,
    Threatens,
    Tells,
    /// "Choose 'Delete my account'", "you can have your account deleted".
    Teaches,
    Reminds,
    Restores,
    /// "Ignore my request to delete": the words before it decide.
    Nothing,
}

impl Mood {
    /// The mood of a verb in its clause: whatever speaks against a request is looked for first.
    /// `turned`: the clause before said "I do not want".
    pub(super) fn of(
        verb: &Hit,
        clause: &Clause<'_>,
        sentence: &Sentence<'_>,
        turned: bool,
    ) -> Self {
        use Says::*;
        let before = |says| clause.hits_of(says).any(|hit| hit.words.start < verb.words.start);
        let asks = clause.says_any(&[Ask, Unused]);
        let threat_ahead = before(Threat) || (sentence.says_before(Threat, verb) && !asks);
        // "Account deletion: does not work".
        let is_trouble = clause.says(Trouble) || (sentence.title && sentence.says(Trouble));
        let is_condition =
            sentence.says(If) || (before(Or) && !(before(Copy) || before(AccessRight)));
        if sentence.says(Retract) {
            Self::Nothing
        } else if is_report(verb, clause, sentence) || before(Confirm) {
            match sentence.says(Remind) {
                true => Self::Reminds,
                false if clause.says(Yours) || is_taught(verb, clause, sentence) => Self::Teaches,
                false => Self::Tells,
            }
        } else if is_taught(verb, clause, sentence) {
            Self::Teaches
        } else if is_question(sentence, before(Question)) || (is_trouble && !asks) {
            Self::Questions
        } else if clause.says(Others) {
            Self::AsksForOthers
        } else if clause.says(Yours)
            || (sentence.says_before(Lets, verb) && !clause.says(Ask))
            || is_aim(verb, clause, sentence)
        {
            Self::Teaches
        } else if is_done(verb, clause, sentence)
            || is_noun_that_does(verb, sentence)
            || is_date(verb, clause)
            || is_request_told_of(verb, clause)
        {
            Self::Tells
        } else if threat_ahead || (is_condition && !asks) {
            Self::Threatens
        } else if is_condition && verb.says == Keep {
            // "Sign in if you want to keep it."
            Self::Tells
        } else if is_condition || is_buried(verb, clause, sentence) {
            Self::AsksPerhaps
        } else if sentence.says(Remind) {
            Self::Reminds
        } else if verb.says == Restore || (verb.says == Deleted && clause.says(Restore)) {
            Self::Restores
        } else if verb.says == Keep {
            // Some languages deny within the word: Czech "nezůstaly".
            let is_near = |hit: &Hit| hit.words.start <= verb.words.start;
            let denied = clause.hits_of(Not).chain(clause.hits_of(Stop)).any(is_near);
            match denied || turned {
                true if asks || sentence.says_before(Ask, verb) => Self::AsksToKeepNone,
                true => Self::AsksUnclearly,
                false => Self::Denies,
            }
        } else if turned || is_denied(verb, clause) {
            Self::Denies
        } else {
            Self::Asks
        }
    }

    /// The mood of a clause without a verb, which goes on with the verb before it. "But" and "only"
    /// turn a denial back: "don't delete my account, just my data".
    pub(super) fn inherited(self, clause: &Clause<'_>) -> Option<Self> {
        use Says::*;
        let anew = [Ask, Question, I, Copy, Correct, Stop, Past, Trouble, Doer, Steps, Reason];
        let starts_anew = clause.says_any(&anew);
        // "Close my account, with my data do not": a "not" without a verb turns something.
        let turns = |not: &Hit| !Objects::is_of_object(not, clause);
        let is_turned = self == Self::Asks && clause.hits_of(Not).any(turns);
        let goes_on = matches!(self, Self::Asks | Self::Denies)
            && !starts_anew
            && !is_turned
            && clause.hits.iter().any(|hit| hit.says.is_object());
        let turned_back = self == Self::Denies && clause.is_contrast;
        goes_on.then_some(if turned_back { Self::Asks } else { self })
    }
}

/// A participle is a report unless somebody asks for it; so is a noun among words that no lexicon
/// knows: "the deletion process is final".
fn is_report(verb: &Hit, clause: &Clause<'_>, sentence: &Sentence<'_>) -> bool {
    use Says::*;
    let asks = clause.says_any(&[Ask, Unused, Unwanted]);
    let asked_before = sentence.says_before(Ask, verb) && !clause.is_contrast;
    let is_told = clause.says(Past) || sentence.says(Confirm) || !(asks || asked_before);
    let is_named = !asks && (clause.says(Past) || (!sentence.title && clause.has_unknown_words()));
    (verb.says == Deleted && is_told) || (verb.says == Deletion && is_named)
}

/// "Choose 'Delete my account'", "you have the right to delete your account": whoever reads it may
/// do so. "I click and nothing happens, please delete it" asks all the same.
fn is_taught(verb: &Hit, clause: &Clause<'_>, sentence: &Sentence<'_>) -> bool {
    use Says::*;
    let asks = clause.says(Ask)
        && clause.says_any(&[Mine, It, Me])
        && sentence.says.has_any(&[I, Trouble, Not]);
    let is_told = |says| clause.says(says) || (sentence.says_before(says, verb) && !asks);
    is_told(Steps) || is_told(Explain)
}

/// "The app deletes all my data": somebody does it, and nobody asks for it.
fn is_done(verb: &Hit, clause: &Clause<'_>, sentence: &Sentence<'_>) -> bool {
    let does = |doer: &Hit| {
        doer.words.end <= verb.words.start
            && verb.words.start - doer.words.end <= WORDS_AFTER_DOER
            && !clause.hits.iter().any(|hit| {
                hit.says.is_verb()
                    && hit.words.start >= doer.words.end
                    && hit.words.end <= verb.words.start
            })
    };
    let asks = clause.says_any(&[Says::Ask, Says::Unused]) || sentence.says_before(Says::Ask, verb);
    !asks && clause.hits_of(Says::Doer).any(does)
}

/// "The deletion erases all data", "Deletion: erases all data": the noun does what the verb says.
fn is_noun_that_does(verb: &Hit, sentence: &Sentence<'_>) -> bool {
    use Says::*;
    let is_noun = |hit: &&Hit| hit.says == Deletion && hit.words.start <= verb.words.start;
    let does = |hit: &Hit| matches!(hit.says, Delete | Deleted | Close);
    let noun = sentence.hits.iter().find(is_noun);
    !sentence.title
        && !sentence.says.has_any(&[Ask, Mine, Me, I])
        && noun.is_some_and(|noun| {
            let after = |hit: &Hit| does(hit) && hit.words.start >= noun.words.end;
            sentence.hits.iter().any(after)
        })
}

/// "A request for deletion of the account was received."
fn is_request_told_of(noun: &Hit, clause: &Clause<'_>) -> bool {
    let first = clause.hits.iter().find(|hit| hit.says != Says::It);
    let begins = first.is_some_and(|first| first.says == Says::Ask);
    let is_done = |past: &Hit| past.words.start >= noun.words.end;
    noun.says == Says::Deletion
        && begins
        && !clause.is_of_writer()
        && clause.hits_of(Says::Past).any(is_done)
}

/// "After the deletion of the account": says when, if no more than an article stands between.
fn is_date(noun: &Hit, clause: &Clause<'_>) -> bool {
    let before = |earlier: &Hit, later: &Hit, most: usize| {
        earlier.words.end <= later.words.start && later.words.start - earlier.words.end <= most
    };
    noun.says == Says::Deletion
        && clause.hits_of(Says::When).any(|when| {
            before(when, noun, 1) && !clause.hits_of(Says::Ask).any(|ask| before(ask, when, 0))
        })
}

/// "To delete the account, sign in", "to request that all data be deleted, write to us": it is said
/// what to do for it, unless it is the writer's or somebody asks.
fn is_aim(verb: &Hit, clause: &Clause<'_>, sentence: &Sentence<'_>) -> bool {
    use Says::*;
    let someone_asks = sentence.is_in_person() || sentence.says.has_any(&[Threat, Unwanted]);
    let is_told = !someone_asks || sentence.says.has_any(&[Lets, Steps]);
    // "Personal data" alone are nobody's.
    let is_nobodys = !clause.says(Ask) && !sentence.says.has_any(&[I, Me, Mine]);
    let is_for = |aim: &Hit| {
        let between =
            |hit: &Hit| hit.words.start > aim.words.end && hit.words.start < verb.words.start;
        let turns = |hit: &Hit| between(hit) && (hit.says == Ask || hit.says.is_verb());
        let begins = aim.words.start == sentence.start;
        let tells = if clause.is_of_writer() { begins && is_nobodys } else { begins || is_told };
        aim.words.start < verb.words.start && tells && !clause.hits.iter().any(turns)
    };
    clause.hits_of(Aim).any(is_for)
}

/// A verb after words that no lexicon knows, and nobody asks for himself: "it would be a shame to
/// delete it", "an officer must confirm to delete the account".
fn is_buried(verb: &Hit, clause: &Clause<'_>, sentence: &Sentence<'_>) -> bool {
    use Says::*;
    let in_person = clause.is_of_writer() || sentence.is_in_person();
    let asks = sentence.says(Unused) || (sentence.says(Ask) && in_person);
    !asks && !sentence.title && clause.unknown.iter().any(|word| *word < verb.words.start)
}

fn is_question(sentence: &Sentence<'_>, asked_how: bool) -> bool {
    let asked = asked_how || (sentence.question && !sentence.says(Says::Ask));
    asked && !sentence.says(Says::Unused)
}

/// Whether a "not" of the clause turns its verb and not one of its objects alone.
fn is_denied(verb: &Hit, clause: &Clause<'_>) -> bool {
    let before = |not: &Hit| not.words.start < verb.words.start;
    clause.hits_of(Says::Not).any(|not| !Objects::is_of_object(not, clause))
        || clause.hits_of(Says::Unwanted).any(before)
}
