//! From clauses to signs: what each clause asks, denies, tells or takes back.

use super::clauses::{Clause, Hit, Sentence};
use super::lexicon::Says;
use super::objects::Objects;
use super::rules::{Sign, Signs};
use crate::domain::request::Law;

/// Everything that was read so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Reading {
    pub(super) signs: Signs,
    /// The words behind each sign.
    pub(super) evidence: Vec<(Sign, Vec<Hit>)>,
    /// The laws named, in order.
    pub(super) laws: Vec<Law>,
}

/// What one clause hands to the next of its sentence.
#[derive(Debug, Default)]
struct Thread {
    /// The objects last named, which "it" and a lone verb refer to.
    objects: Objects,
    /// Whether deletion was spoken of, so that "do so" has a meaning.
    of_deletion: bool,
    /// The mood of the last verb, for a clause that has none: "delete my account, not my data".
    mood: Option<Mood>,
    /// "I do not want" without an object: the next verb is turned.
    turned: bool,
}

/// What a clause does with its verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mood {
    Asks,
    /// "do not keep my data".
    AsksUnclearly,
    Denies,
    AsksIf,
    AsksForOthers,
    Questions,
    Threatens,
    Tells,
    Reminds,
    Restores,
    /// "take back my request to delete".
    Nothing,
}

impl Reading {
    /// Reads sentences in their order.
    pub(super) fn of(sentences: &[Sentence]) -> Self {
        let mut reading = Self::default();
        reading.read(sentences);
        reading
    }

    fn read(&mut self, sentences: &[Sentence]) {
        let mut thread = Thread::default();
        for sentence in sentences {
            (thread.mood, thread.turned) = (None, false);
            if sentence.is_mixed {
                self.sign(Sign::MixesLanguages, []);
            }
            for clause in sentence.clauses() {
                self.laws(&clause);
                self.other_rights(&clause, sentence);
                self.frame(&clause);
                self.erasure(&clause, sentence, &mut thread);
            }
        }
    }

    fn sign(&mut self, sign: Sign, hits: impl IntoIterator<Item = Hit>) {
        self.signs = self.signs.with(sign);
        self.evidence.push((sign, hits.into_iter().collect()));
    }

    fn laws(&mut self, clause: &Clause) {
        for hit in &clause.hits {
            let law = match hit.says {
                Says::Gdpr => Law::Gdpr,
                Says::UkGdpr => Law::UkGdpr,
                Says::Ccpa => Law::Ccpa,
                _ => continue,
            };
            self.laws.push(law);
            self.sign(Sign::NamesLaw, [hit.clone()]);
        }
    }

    /// Signs that a word makes wherever it stands.
    fn frame(&mut self, clause: &Clause) {
        for hit in &clause.hits {
            let sign = match hit.says {
                Says::Machine => Sign::Machine,
                Says::Retract => Sign::Retracts,
                Says::Thanks => Sign::Thanks,
                _ => continue,
            };
            self.sign(sign, [hit.clone()]);
        }
    }

    fn other_rights(&mut self, clause: &Clause, sentence: &Sentence) {
        use Says::*;
        if sentence.says(Retract) {
            return;
        }
        if clause.says_any(&[Not, Unwanted]) && !clause.says_any(&[Objection, Marketing]) {
            return;
        }
        let deletes = clause.says_any(&[Delete, Deletion, Deleted, Close]);
        let of_data = clause.says_any(&[Data, AllData, AccountData]);
        let profile = of_data || clause.says_any(&[Account, Detail]);
        let says = |any: &[Says]| clause.says_any(any);
        let copies = says(&[Copy]) && of_data;
        if (copies || says(&[AccessRight])) && deletes && clause.says(Or) {
            self.sign(
                Sign::AsksAccessOrErasure,
                words_of(clause, &[AccessRight, Copy, Or, Data, Delete, Deletion]),
            );
        } else if says(&[AccessRight]) || (!deletes && (copies || says(&[Hold]))) {
            let words = words_of(clause, &[AccessRight, Copy, Hold, Data, AllData, AccountData]);
            self.sign(Sign::AsksAccess, words);
        }
        if says(&[RectifyRight])
            || (!deletes && says(&[Correct]) && profile)
            || (!deletes && says(&[Wrong]) && (of_data || says(&[Detail])))
        {
            let words = words_of(
                clause,
                &[RectifyRight, Correct, Wrong, Data, AccountData, Account, Detail],
            );
            self.sign(Sign::AsksRectify, words);
        }
        let stops = says(&[Stop, Unwanted]) || (deletes && !sentence.says(If));
        if says(&[Unsubscribe, Objection]) || (stops && says(&[Marketing])) {
            let words = words_of(
                clause,
                &[Unsubscribe, Objection, Stop, Unwanted, Delete, Close, Marketing],
            );
            self.sign(Sign::AsksObject, words);
        }
    }

    fn erasure(&mut self, clause: &Clause, sentence: &Sentence, thread: &mut Thread) {
        let means_something = |hit: &&Hit| hit.says != Says::DoSo || thread.of_deletion;
        let verb = clause.hits.iter().filter(means_something).find(|hit| hit.says.is_verb());
        let mood = match verb {
            Some(verb) => Some(mood(verb, clause, sentence, thread)),
            None => inherited(clause, sentence, thread),
        };
        let objects = Objects::of(clause);
        if clause.says(Says::ErasureRight) {
            self.erasure_right(clause, sentence, mood);
        }
        if verb.is_none() && thread.mood == Some(Mood::Asks) {
            self.extent(clause);
        }
        if let Some(mood) = mood {
            let refers = verb.is_some() && objects.is_empty();
            let objects = if refers { self.referred(clause, thread) } else { objects.clone() };
            self.say(mood, verb.map(|verb| verb.says), clause, &objects);
        }
        if !objects.is_empty() {
            thread.objects = objects;
            thread.turned = false;
        } else if clause.says(Says::Unwanted) && verb.is_none() {
            thread.turned = true;
        }
        if verb.is_some() {
            (thread.mood, thread.turned, thread.of_deletion) = (mood, false, true);
        }
    }

    /// What a verb without an object is about: the last object, unless the clause names something
    /// that no lexicon knows.
    fn referred(&self, clause: &Clause, thread: &Thread) -> Objects {
        if clause.says(Says::It) || !clause.has_unknown_words() {
            thread.objects.clone()
        } else {
            Objects::default()
        }
    }

    fn erasure_right(&mut self, clause: &Clause, sentence: &Sentence, mood: Option<Mood>) {
        let lives = matches!(mood, None | Some(Mood::Asks | Mood::AsksIf | Mood::Reminds));
        let words = || words_of(clause, &[Says::ErasureRight, Says::Ask]);
        let is_question = sentence.question || sentence.says(Says::Question);
        if is_question {
            return self.sign(Sign::Questions, words());
        }
        if !lives || clause.says(Says::Not) {
            return;
        }
        self.sign(Sign::CitesErasureRight, words());
        let asks = sentence.title || clause.says(Says::Ask);
        if sentence.says(Says::Remind) {
            self.sign(Sign::Reminds, words());
        } else if asks && mood.is_none() && !sentence.says(Says::If) {
            self.sign(Sign::AsksBare, words());
        }
    }

    fn say(&mut self, mood: Mood, verb: Option<Says>, clause: &Clause, objects: &Objects) {
        let evidence = || {
            let verbs =
                clause.hits.iter().filter(|hit| hit.says.is_verb() || hit.says == Says::Not);
            verbs.chain(&objects.hits).cloned().collect::<Vec<_>>()
        };
        let sign = match mood {
            Mood::Asks => return self.asks(verb, clause, objects, &evidence()),
            Mood::Denies => return self.denies(objects, &evidence()),
            Mood::Nothing => return,
            Mood::AsksUnclearly => Sign::AsksUnclear,
            Mood::AsksIf => Sign::AsksIfCondition,
            Mood::AsksForOthers => Sign::AsksForOthers,
            Mood::Questions => Sign::Questions,
            Mood::Threatens => Sign::Threatens,
            Mood::Tells => Sign::Tells,
            Mood::Reminds => Sign::Reminds,
            Mood::Restores => Sign::Restores,
        };
        let concerns_us = !objects.is_only_a_thing();
        if concerns_us || !matches!(sign, Sign::AsksForOthers | Sign::AsksIfCondition) {
            self.sign(sign, evidence());
        }
    }

    fn denies(&mut self, objects: &Objects, evidence: &[Hit]) {
        if objects.account {
            self.sign(Sign::KeepsAccount, evidence.to_vec());
        }
        if objects.data || objects.everything || objects.me {
            self.sign(Sign::KeepsData, evidence.to_vec());
        }
        if objects.is_empty() {
            self.sign(Sign::Tells, evidence.to_vec());
        }
    }

    fn asks(&mut self, verb: Option<Says>, clause: &Clause, objects: &Objects, evidence: &[Hit]) {
        let closes = verb == Some(Says::Close);
        for sign in objects.asked(closes, clause.has_unknown_words()) {
            self.sign(sign, evidence.to_vec());
        }
        if objects.keeps_account {
            self.sign(Sign::KeepsAccount, objects.hits.clone());
        }
        if objects.keeps_data {
            self.sign(Sign::KeepsData, objects.hits.clone());
        }
        if objects.concerns_a_person() {
            self.extent(clause);
        }
    }

    /// How far a request reaches: to third parties, to marketing tools, not to some things.
    fn extent(&mut self, clause: &Clause) {
        let about = [
            (Says::ThirdParty, Sign::NamesThirdParties),
            (Says::MarketingTool, Sign::NamesMarketingTool),
            (Says::Except, Sign::Excepts),
        ];
        for (says, sign) in about {
            if clause.says(says) {
                self.sign(sign, words_of(clause, &[says]));
            }
        }
    }
}

/// The words of a clause that say one of these.
fn words_of(clause: &Clause, says: &[Says]) -> Vec<Hit> {
    clause.hits.iter().filter(|hit| says.contains(&hit.says)).cloned().collect()
}

/// A clause with an object and no verb goes on with the verb before it. "But" and "only" turn a
/// denial back: "don't delete my account, just my data".
fn inherited(clause: &Clause, sentence: &Sentence, thread: &Thread) -> Option<Mood> {
    let starts_anew = clause.hits.iter().any(|hit| {
        matches!(
            hit.says,
            Says::Ask | Says::Question | Says::I | Says::Copy | Says::Correct | Says::Stop
        )
    });
    let mood = thread.mood.filter(|_| !starts_anew && !sentence.title)?;
    match mood {
        Mood::Denies if clause.is_contrast => Some(Mood::Asks),
        Mood::Asks | Mood::Denies if clause.hits.iter().any(|hit| hit.says.is_object()) => {
            Some(mood)
        }
        _ => None,
    }
}

/// The mood of a verb in its clause: whatever speaks against a request is looked for first.
fn mood(verb: &Hit, clause: &Clause, sentence: &Sentence, thread: &Thread) -> Mood {
    use Says::*;
    let before = |says| clause.hits_of(says).any(|hit| hit.words.start < verb.words.start);
    let asks = clause.says_any(&[Ask, Unused]);
    if sentence.says(Retract) {
        Mood::Nothing
    } else if is_report(verb, clause, sentence) || before(Confirm) {
        if sentence.says(Remind) { Mood::Reminds } else { Mood::Tells }
    } else if clause.says(Others) {
        Mood::AsksForOthers
    } else if clause.says(YourAccount) {
        Mood::Tells
    } else if is_question(sentence, before(Question)) || (clause.says(Trouble) && !asks) {
        Mood::Questions
    } else if before(Threat) || (sentence.says_before(Threat, verb) && !asks) {
        Mood::Threatens
    } else if sentence.says(If) || (before(Or) && !offers_verbs(verb, clause)) {
        if asks { Mood::AsksIf } else { Mood::Threatens }
    } else if sentence.says(Remind) {
        Mood::Reminds
    } else {
        match verb.says {
            Restore => Mood::Restores,
            Keep if before(Not) || thread.turned => Mood::AsksUnclearly,
            Keep => Mood::Denies,
            _ if thread.turned || is_denied(verb, clause) => Mood::Denies,
            _ => Mood::Asks,
        }
    }
}

/// "close or delete" and "access or deletion", not "refund me or delete".
fn offers_verbs(verb: &Hit, clause: &Clause) -> bool {
    clause.hits.iter().any(|hit| {
        hit.words.start < verb.words.start && matches!(hit.says, Says::Copy | Says::AccessRight)
    })
}

/// A participle is a report unless somebody asks for it; so is a noun among words that no lexicon
/// knows: "the deletion process is final".
fn is_report(verb: &Hit, clause: &Clause, sentence: &Sentence) -> bool {
    let asks = clause.says_any(&[Says::Ask, Says::Unused, Says::Unwanted]);
    let asked_before = sentence.says_before(Says::Ask, verb) && !clause.is_contrast;
    match verb.says {
        Says::Deleted => {
            clause.says(Says::Past) || sentence.says(Says::Confirm) || !(asks || asked_before)
        }
        Says::Deletion => !asks && !sentence.title && clause.has_unknown_words(),
        _ => false,
    }
}

fn is_question(sentence: &Sentence, asked_how: bool) -> bool {
    let asked = asked_how || (sentence.question && !sentence.says(Says::Ask));
    asked && !sentence.says(Says::Unused)
}

/// Whether a "not" of the clause turns its verb and not one of its objects alone.
fn is_denied(verb: &Hit, clause: &Clause) -> bool {
    let before = |not: &Hit| not.words.start < verb.words.start;
    clause.hits_of(Says::Not).any(|not| !Objects::is_of_object(not, clause))
        || clause.hits_of(Says::Unwanted).any(before)
}
