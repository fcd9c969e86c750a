//! From clauses to signs: what the clauses of a message ask, deny, tell and take back.

use super::Field;
use super::clauses::{Clause, Hit, Sentence};
use super::lexicon::{Sayings, Says};
use super::mood::Mood;
use super::objects::{NO_OBJECTS, Objects};
use super::rules::{ASKS, Sign, Signs};
use crate::domain::request::NamedLaw;

/// Everything that was read so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Reading {
    pub(super) signs: Signs,
    /// The words behind the signs, each with the signs that it makes.
    pub(super) evidence: Vec<(Signs, Hit)>,
    /// The laws named, in order.
    pub(super) laws: Vec<NamedLaw>,
    /// Words that were not understood stand where they may turn what is asked.
    pub(super) is_doubtful: bool,
}

/// What one clause hands to the next.
#[derive(Debug, Default)]
struct Thread {
    /// The objects last named, which "it" and a lone verb refer to.
    objects: Objects,
    /// Whether deletion was spoken of, so that "do so" has a meaning.
    of_deletion: bool,
    /// The mood of the last verb, for a clause that has none: "delete my account, not my data".
    mood: Option<Mood>,
    /// What a denial without a verb does to the next one.
    denial: Denial,
    /// Somebody else was spoken of: "My father died. Please delete his account."
    of_others: bool,
}

/// A denial in a clause that has no verb and no object of its own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Denial {
    #[default]
    None,
    /// "It is not true, that …".
    Doubts,
    /// "I do not want, that …".
    Turns,
}

/// Words that make a sign wherever they stand.
const FRAME: [(Says, Sign); 6] = [
    (Says::Machine, Sign::Machine),
    (Says::Retract, Sign::Retracts),
    (Says::Bank, Sign::OfBank),
    (Says::Explain, Sign::Explains),
    (Says::Yours, Sign::Teaches),
    (Says::Thanks, Sign::Thanks),
];

/// A word that makes a sign unless it is only announced.
const COMPLAINT: [(Says, Sign); 1] = [(Says::Complaint, Sign::Complains)];

/// How far a request reaches.
const EXTENT: [(Says, Sign); 3] = [
    (Says::ThirdParty, Sign::NamesThirdParties),
    (Says::MarketingTool, Sign::NamesMarketingTool),
    (Says::Except, Sign::Excepts),
];

const LAWS: [(Says, NamedLaw); 5] = [
    (Says::Gdpr, NamedLaw::Gdpr),
    (Says::UkGdpr, NamedLaw::UkGdpr),
    (Says::Ccpa, NamedLaw::Ccpa),
    (Says::UsState, NamedLaw::UsState),
    (Says::Lgpd, NamedLaw::Lgpd),
];

impl Reading {
    /// Reads sentences in their order.
    pub(super) fn of(sentences: &[Sentence<'_>]) -> Self {
        let mut reading = Self { evidence: Vec::with_capacity(32), ..Self::default() };
        let mut thread = Thread::default();
        for sentence in sentences {
            (thread.mood, thread.denial) = (None, Denial::None);
            if sentence.is_mixed {
                reading.sign(Sign::MixesLanguages, []);
            }
            if sentence.hits.is_empty() {
                continue;
            }
            for clause in sentence.clauses().filter(|clause| !clause.hits.is_empty()) {
                reading.names(&FRAME, &clause);
                // "If you do not answer, I lodge a complaint" is still written to the controller.
                if !(sentence.says(Says::If) || sentence.says(Says::Threat)) {
                    reading.names(&COMPLAINT, &clause);
                }
                reading.laws(&clause);
                reading.other_rights(&clause, sentence);
                reading.erasure(&clause, sentence, &mut thread);
            }
        }
        reading.weigh_title(sentences);
        reading
    }

    /// Whether only the title asks: the heading of a page of help does, too, and that of a task,
    /// below which nobody speaks of himself.
    fn weigh_title(&mut self, sentences: &[Sentence<'_>]) {
        let mut asking = self.evidence.iter().filter(|(signs, _)| signs.has_any(ASKS)).peekable();
        if asking.peek().is_none() || asking.any(|(_, hit)| hit.field != Field::Subject) {
            return;
        }
        self.sign(Sign::OnlyTitled, []);
        let has_body = sentences.iter().any(|sentence| !sentence.title);
        if has_body && !sentences.iter().any(Sentence::is_in_person) {
            self.sign(Sign::Impersonal, []);
        }
    }

    pub(super) fn sign(&mut self, sign: Sign, hits: impl IntoIterator<Item = Hit>) {
        self.sign_all(Signs::default().with(sign), hits);
    }

    fn sign_all(&mut self, signs: Signs, hits: impl IntoIterator<Item = Hit>) {
        self.signs = self.signs.and(signs);
        for hit in hits {
            self.evidence.push((signs, hit));
        }
    }

    fn names(&mut self, table: &[(Says, Sign)], clause: &Clause<'_>) {
        for (says, sign) in table {
            if clause.says(*says) {
                self.sign(*sign, clause.hits_of(*says).cloned());
            }
        }
    }

    fn laws(&mut self, clause: &Clause<'_>) {
        for hit in clause.hits {
            if let Some((_, law)) = LAWS.iter().find(|(says, _)| *says == hit.says) {
                self.laws.push(*law);
                self.sign(Sign::NamesLaw, [hit.clone()]);
            }
        }
    }

    /// The account and the data: what a verb of deletion asks or does not ask.
    fn erasure(&mut self, clause: &Clause<'_>, sentence: &Sentence<'_>, thread: &mut Thread) {
        let means_something = |hit: &&Hit| hit.says != Says::DoSo || thread.of_deletion;
        let verb = clause.hits.iter().filter(means_something).find(|hit| hit.says.is_verb());
        let mood = match verb {
            Some(verb) => Some(thread.mood_of(verb, clause, sentence)),
            None => thread.mood.filter(|_| !sentence.title).and_then(|mood| mood.inherited(clause)),
        };
        if clause.says(Says::ErasureRight) {
            self.erasure_right(clause, sentence, mood);
        }
        if verb.is_none() && thread.mood == Some(Mood::Asks) {
            self.names(&EXTENT, clause);
        }
        let objects = Objects::of(clause, sentence.says(Says::Ask));
        let is_said = self.signs.has_any(&[Sign::AsksAllData, Sign::AsksData, Sign::AsksAccount]);
        let turns = clause.says_any(&[Says::Not, Says::But, Says::If, Says::Unwanted]);
        self.is_doubtful |= match mood {
            Some(_) => clause.has_unknown_words(),
            None => is_said && turns,
        };
        if mood.is_none() && asks_in_other_words(clause, sentence, &objects) {
            self.sign(Sign::AsksPerhaps, words_of(clause, &[Says::Ask, Says::All, Says::Data]));
        }
        if let Some(mood) = mood {
            // "The profile is removed. Closing."
            let is_noun_alone = verb.is_some_and(|verb| verb.says == Says::Deletion)
                && !clause.says_any(&[Says::Ask, Says::It]);
            // Data are not closed or cancelled.
            let closes = verb.is_some_and(|verb| verb.says == Says::Close);
            let meant = if !objects.is_empty() {
                &objects
            } else if is_noun_alone || (closes && thread.objects.are_only_data()) {
                &NO_OBJECTS
            } else {
                thread.referred_to(clause)
            };
            self.say(mood, verb.map(|verb| verb.says), clause, meant);
            if mood == Mood::Asks && objects.is_empty() {
                self.extent_of(meant, sentence);
            }
        }
        thread.go_on(clause, objects, verb.and(mood));
    }

    /// "I ask that my data, with you and with your partners, be deleted": how far it reaches stands
    /// beside an object that was named after the asking.
    fn extent_of(&mut self, objects: &Objects, sentence: &Sentence<'_>) {
        let first = objects.hits.first().filter(|hit| sentence.says_before(Says::Ask, hit));
        let is_here = |hit: &&Hit| first.is_some_and(|first| first.place.start < hit.place.start);
        for (says, sign) in EXTENT {
            let words = sentence.hits.iter().filter(|hit| hit.says == says).filter(is_here);
            let words: Vec<Hit> = words.cloned().collect();
            if !words.is_empty() {
                self.sign(sign, words);
            }
        }
    }

    /// The right to erasure by name: cited, exercised, or wondered about.
    fn erasure_right(&mut self, clause: &Clause<'_>, sentence: &Sentence<'_>, mood: Option<Mood>) {
        let words = words_of(clause, &[Says::ErasureRight, Says::Ask]);
        let lives = matches!(mood, None | Some(Mood::Asks | Mood::AsksPerhaps | Mood::Reminds));
        if sentence.question || sentence.says(Says::Question) {
            self.sign(Sign::Questions, words);
        } else if sentence.says(Says::Explain) {
            self.sign(Sign::Tells, words);
        } else if lives && !clause.says(Says::Not) {
            let asks = invokes(clause, sentence);
            if sentence.says(Says::Remind) {
                self.sign(Sign::Reminds, words.clone());
            } else if asks && mood.is_none() && !sentence.says(Says::If) {
                self.sign(Sign::AsksBare, words.clone());
            }
            self.sign(Sign::CitesErasureRight, words);
        }
    }

    fn say(&mut self, mood: Mood, verb: Option<Says>, clause: &Clause<'_>, objects: &Objects) {
        let verbs = clause.hits.iter().filter(|hit| hit.says.is_verb() || hit.says == Says::Not);
        let words = verbs.chain(&objects.hits).cloned();
        let concerns_us = !objects.is_only_a_thing() && !names_the_unknown(clause, objects);
        match mood {
            Mood::Asks => {
                let asked = objects.asked(verb, clause).and(objects.kept());
                // A detail after other things is one of a list.
                let others = [Sign::AsksDetail, Sign::AsksThing, Sign::AsksUnknown];
                let lists = asked.has(Sign::AsksDetail) && self.signs.has_any(&others);
                let asked = if lists { asked.with(Sign::AsksParticular) } else { asked };
                self.sign_all(asked, words);
                if objects.concern_a_person() {
                    self.names(&EXTENT, clause);
                }
            }
            Mood::Denies => self.sign_all(objects.denied(), words),
            Mood::AsksPerhaps if concerns_us => self.sign(Sign::AsksPerhaps, words),
            Mood::AsksForOthers if concerns_us => self.sign(Sign::AsksForOthers, words),
            Mood::AsksToKeepNone if objects.are_none_of_the_data() => {
                self.sign(Sign::AsksAllData, words);
            }
            Mood::AsksUnclearly | Mood::AsksToKeepNone => self.sign(Sign::AsksUnclear, words),
            Mood::Questions => self.sign(Sign::Questions, words),
            Mood::Threatens => self.sign(Sign::Threatens, words),
            Mood::Tells => self.sign(Sign::Tells, words),
            Mood::Teaches => self.sign(Sign::Teaches, words),
            Mood::Reminds => self.sign(Sign::Reminds, words),
            Mood::Restores => self.sign(Sign::Restores, words),
            Mood::AsksPerhaps | Mood::AsksForOthers | Mood::Nothing => {}
        }
    }
}

impl Thread {
    /// The mood of a verb after all that was said before it.
    fn mood_of(&self, verb: &Hit, clause: &Clause<'_>, sentence: &Sentence<'_>) -> Mood {
        let mood = Mood::of(verb, clause, sentence, self.denial == Denial::Turns);
        // "Su cuenta" is your account, his and hers.
        let is_theirs = verb.says != Says::Deleted && clause.says(Says::Yours);
        let asks = mood == Mood::Asks || (mood == Mood::Teaches && is_theirs);
        // "All data that concern me" may be two clauses.
        let is_mine = clause.says(Says::Mine)
            || sentence
                .hits
                .iter()
                .any(|hit| hit.says == Says::Mine && hit.words.start > verb.words.start);
        let of_others = asks && self.of_others && !is_mine;
        let begins = clause.hits.first().is_some_and(|first| first == verb);
        let is_doubted = self.denial == Denial::Doubts
            && !begins
            && !clause.says_any(&[Says::Ask, Says::Unused]);
        if of_others {
            Mood::AsksForOthers
        } else if mood == Mood::Asks && is_doubted {
            Mood::AsksPerhaps
        } else {
            mood
        }
    }

    /// What a verb without an object is about: the last object, unless the clause names something
    /// that no lexicon knows.
    fn referred_to(&self, clause: &Clause<'_>) -> &Objects {
        // "Das Paket" is no "das".
        let stands_alone = |it: &Hit| !clause.unknown.contains(&it.words.end);
        let refers = clause.hits_of(Says::It).any(stands_alone) || !clause.has_unknown_words();
        if refers { &self.objects } else { &NO_OBJECTS }
    }

    fn go_on(&mut self, clause: &Clause<'_>, objects: Objects, mood: Option<Mood>) {
        self.denial = if mood.is_some() || !objects.is_empty() {
            Denial::None
        } else if clause.says(Says::Unwanted) || self.denial == Denial::Turns {
            Denial::Turns
        } else if clause.says(Says::Not) {
            Denial::Doubts
        } else {
            Denial::None
        };
        if mood.is_some() {
            (self.mood, self.of_deletion) = (mood, true);
        }
        if !objects.is_empty() {
            self.objects = objects;
        }
        self.of_others |= clause.says(Says::Others);
    }
}

/// "Plaese dleete all my data": all data are asked for with a verb that no lexicon knows, there or in
/// a later clause: "I want that all my data, wherever they are, vanish".
fn asks_in_other_words(clause: &Clause<'_>, sentence: &Sentence<'_>, objects: &Objects) -> bool {
    use Says::*;
    let asks_else = [Not, Unwanted, Question, Copy, Hold, Correct, Stop, Objection, Past];
    sentence.says(Ask)
        && objects.are_all_data()
        && sentence.unknown.iter().any(|word| *word >= clause_start(clause))
        && !clause.says_any(&asks_else)
}

/// Something that no lexicon knows, and nothing of the writer's: "the key had to be removed".
fn names_the_unknown(clause: &Clause<'_>, objects: &Objects) -> bool {
    use Says::*;
    objects.is_empty()
        && clause.has_unknown_words()
        && !clause.says_any(&[Ask, All])
        && !clause.is_of_writer()
}

/// The first word that a clause is known by.
fn clause_start(clause: &Clause<'_>) -> usize {
    let known = clause.hits.first().map(|hit| hit.words.start);
    known.into_iter().chain(clause.unknown.first().copied()).min().unwrap_or(usize::MAX)
}

/// Whether the right that a clause names is exercised: "send me your form for requests under
/// Article 17" does not.
fn invokes(clause: &Clause<'_>, sentence: &Sentence<'_>) -> bool {
    use Says::*;
    let asks_else = [Copy, Confirm, Question, Hold, Thing, Stop, Correct, Doer, Past];
    let is_clear = (clause.says(Ask) || (sentence.title && clause.says_any(&[Mine, Me])))
        && !clause.has_unknown_words();
    (clause.says(Invoke) || is_clear) && !clause.says_any(&asks_else)
}

/// The words of a clause that say one of these.
pub(super) fn words_of<'a>(
    clause: &Clause<'a>,
    says: &[Says],
) -> impl Iterator<Item = Hit> + Clone + use<'a> {
    let says: Sayings = says.iter().copied().collect();
    clause.hits.iter().filter(move |hit| says.has(hit.says)).cloned()
}
