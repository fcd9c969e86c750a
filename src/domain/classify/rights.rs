//! The rights beside erasure: access, rectification, objection.

use super::clauses::{Clause, Hit, Sentence};
use super::lexicon::Says;
use super::reading::{Reading, words_of};
use super::rules::Sign;

impl Reading {
    /// What a clause asks of them.
    pub(super) fn other_rights(&mut self, clause: &Clause<'_>, sentence: &Sentence<'_>) {
        use Says::*;
        let says = |any: &[Says]| clause.says_any(any);
        let is_denied = says(&[Not, Unwanted]) && !says(&[Objection, Marketing]);
        let is_taught = sentence.says(Explain) || says(&[Steps]);
        if sentence.says(Retract) || is_denied || is_taught {
            return;
        }
        let deletes = says(&[Delete, Deletion, Deleted, Close]);
        // "Before you delete anything, tell me what you hold."
        let knows_first = !deletes || sentence.says(If);
        let of_data = says(&[Data, AllData, AccountData]);
        let of_profile = of_data || says(&[Account, Detail]);
        let is_told = tells_of_data(clause, sentence);
        // "Show me how to correct my data."
        let corrects_alone = says(&[Correct]) && !says(&[And, Or]);
        let copies = says(&[Copy]) && of_data && !corrects_alone && !is_told;
        let asks_held = says(&[Hold]) && asks_what_is_held(clause, sentence);
        if deletes && says(&[Or]) && (copies || says(&[AccessRight])) {
            let words = [AccessRight, Copy, Or, Data, Delete, Deletion];
            self.sign(Sign::AsksAccessOrErasure, words_of(clause, &words));
        } else if says(&[AccessRight]) || (knows_first && (copies || asks_held)) {
            let words = [AccessRight, Copy, Hold, Data, AllData, AccountData];
            self.sign(Sign::AsksAccess, words_of(clause, &words));
            self.is_doubtful |= clause.has_unknown_words();
        }
        let corrects = says(&[Correct]) && of_profile && !is_told;
        // "My birthday is in there as the 1st, that is wrong."
        let is_wrong = says(&[Wrong]) && (of_data || sentence.says(Detail));
        if says(&[RectifyRight]) || (!deletes && (corrects || is_wrong)) {
            let words = [RectifyRight, Correct, Wrong, Data, AccountData, Account, Detail];
            self.sign(Sign::AsksRectify, words_of(clause, &words));
        }
        let asks = says(&[Delete, Deletion, Close]) || (deletes && says(&[Ask]));
        let stops = says(&[Stop, Unwanted]) || (asks && !sentence.says(If));
        // "Is it enough to sign off?"
        let wonders = sentence.question && !sentence.says(Ask) && !says(&[Marketing]);
        if says(&[Objection]) || (says(&[Unsubscribe]) && !wonders) || (stops && says(&[Marketing]))
        {
            let words = [Unsubscribe, Objection, Stop, Unwanted, Delete, Close, Marketing];
            self.sign(Sign::AsksObject, words_of(clause, &words));
            self.is_doubtful |= clause.has_unknown_words();
        }
    }
}

/// "The address of your account will change", "the exported data are too large", "download the data
/// that you would like to keep".
fn tells_of_data(clause: &Clause<'_>, sentence: &Sentence<'_>) -> bool {
    use Says::*;
    let of_me = clause.hits_of(Copy).any(|copy| copy.words.len() > 1);
    let keeps = sentence.says(Keep) && !sentence.is_in_person() && (sentence.says(Ask) || !of_me);
    let is_told = clause.says_any(&[Yours, Past, Doer, Lets]) || clause.has_unknown_words();
    let tells = is_told && !sentence.says(Ask) && !of_me;
    !sentence.title && !clause.is_of_writer() && (keeps || tells)
}

/// "What you hold about me" is asked, and is no part of "all that you hold about me".
fn asks_what_is_held(clause: &Clause<'_>, sentence: &Sentence<'_>) -> bool {
    let is_head = |hit: &Hit| hit.says == Says::All || hit.says.is_object();
    let is_told_of = |held: &Hit| {
        sentence.hits.iter().any(|hit| is_head(hit) && hit.words.end == held.words.start)
    };
    clause.hits_of(Says::Hold).any(|held| !is_told_of(held))
}
