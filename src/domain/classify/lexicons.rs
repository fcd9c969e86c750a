//! The words of all languages together: a text is searched once, however many there are.

use super::fold::Folded;
use super::lexicon::{Languages, Lexicon, Sayings, Says};
use super::phrases::{Found, Rows};
use super::tokens::Token;
use crate::domain::request::Language;

/// The words of all languages.
#[derive(Debug)]
pub struct Lexicons {
    languages: Vec<Language>,
    rows: Rows,
}

/// A folded text with all that is known of it.
#[derive(Debug, Clone, Default)]
pub(super) struct Searched<'a> {
    pub(super) folded: Folded<'a>,
    /// Every phrase in it, in every language, from left to right, the longer one first.
    pub(super) found: Vec<Found>,
}

/// Why lexicons can't be searched together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TooManyWords {
    /// More than a set of [`Languages`] holds.
    #[error("the languages are more than {}", Languages::MOST)]
    Languages,
}

impl Lexicons {
    /// Puts lexicons together. Where a text is as much in one language as in another, the earlier
    /// one counts.
    pub fn new(lexicons: impl IntoIterator<Item = Lexicon>) -> Result<Self, TooManyWords> {
        let lexicons: Vec<Lexicon> = lexicons.into_iter().collect();
        if lexicons.len() > Languages::MOST {
            return Err(TooManyWords::Languages);
        }
        let mut rows = Rows::default();
        let phrases = lexicons.iter().enumerate().flat_map(|(language, lexicon)| {
            lexicon.phrases.iter().map(move |phrase| (language, phrase))
        });
        let (open, whole): (Vec<_>, Vec<_>) = phrases.partition(|(_, phrase)| phrase.is_open());
        for (language, phrase) in open.into_iter().chain(whole) {
            if phrase.says == Says::Common {
                rows.add_common(&phrase.letters, language);
            } else {
                rows.add(phrase, language);
            }
        }
        rows.finish();
        let languages = lexicons.iter().map(|lexicon| lexicon.language).collect();
        Ok(Self { languages, rows })
    }

    /// The languages, in their order.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// Searches a text that stands at `offset` of its field.
    pub(super) fn search<'a>(&self, text: &'a str, offset: usize) -> Searched<'a> {
        let mut folded = Folded::new(text, offset);
        self.rows.know(&mut folded);
        let mut found = self.rows.find(&folded);
        count(&mut found);
        for phrase in &found {
            for index in phrase.words.clone() {
                if let Some(Token { known, .. }) = folded.tokens.get_mut(index) {
                    known.languages = known.languages.and(phrase.counts_in);
                }
            }
        }
        Searched { folded, found }
    }

    /// What a phrase says in a language.
    pub(super) fn says(&self, phrase: &Found, language: usize) -> impl Iterator<Item = Says> {
        self.rows.says(phrase, language)
    }

    /// What a phrase says in any language.
    pub(super) fn says_anywhere(&self, phrase: &Found) -> Sayings {
        self.rows.says_anywhere(phrase)
    }

    /// Whether a phrase that counts asks for a deletion.
    pub(super) fn deletes(&self, phrase: &Found) -> bool {
        self.rows.deletes_in(phrase).has_any(phrase.counts_in)
    }

    /// Whether a phrase that counts is an account or data.
    pub(super) fn is_object(&self, phrase: &Found) -> bool {
        self.rows.objects_in(phrase).has_any(phrase.counts_in)
    }
}

/// Tells in which languages each phrase counts, of phrases in their order.
fn count(found: &mut [Found]) {
    // The first one that may overlap with the next ones, and where the last of them ends.
    let (mut first, mut end) = (0, 0);
    for at in 0..found.len() {
        let (before, after) = found.split_at_mut(at);
        let Some(phrase) = after.first_mut() else { return };
        if end <= phrase.place.start {
            (first, end) = (at, phrase.place.end);
            continue;
        }
        end = end.max(phrase.place.end);
        let overlaps = |other: &Found| other.place.end > phrase.place.start;
        while before.get(first).is_some_and(|other| !overlaps(other)) {
            first += 1;
        }
        let before = before.get(first..).unwrap_or_default().iter();
        let overlapping = before.filter(|other| overlaps(other) && other.place != phrase.place);
        let taken = overlapping.map(|other| other.counts_in);
        phrase.counts_in =
            phrase.counts_in.without(taken.fold(Languages::default(), Languages::and));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(&str, Says)]) {
        let words = [
            (Says::Delete, "delete"),
            (Says::Within, "in my"),
            (Says::Within, "in"),
            (Says::Account, "my account"),
            (Says::Data, "accou*"),
            (Says::Account, "account"),
            (Says::Thing, "account"),
        ];
        let lexicon = Lexicon::new(Language::ENGLISH, words).unwrap();
        let lexicons = Lexicons::new([lexicon]).unwrap();
        let searched = lexicons.search(text, 0);
        let counted = searched.found.iter().filter(|phrase| phrase.counts_in.has(0));
        let found: Vec<_> = counted
            .flat_map(|phrase| {
                lexicons.says(phrase, 0).map(|says| (&text[phrase.place.clone()], says))
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn the_first_of_overlapping_phrases_counts_then_the_longer_one() {
        check(
            "in my account",
            &[
                ("in my", Says::Within),
                ("account", Says::Account),
                ("account", Says::Thing),
                ("account", Says::Data),
            ],
        );
        check("delete my account", &[("delete", Says::Delete), ("my account", Says::Account)]);
    }

    #[test]
    fn a_phrase_goes_on_over_the_marks_that_it_holds() {
        let phrase = "everything, that is mine";
        let lexicon = Lexicon::new(Language::ENGLISH, [(Says::AllData, phrase)]).unwrap();
        let lexicons = Lexicons::new([lexicon]).unwrap();
        let finds = |text: &str| !lexicons.search(text, 0).found.is_empty();
        assert!(finds("Everything, that is mine!"));
        for other in ["everything that is mine", "everything. That is mine", "everything, that is"]
        {
            assert!(!finds(other), "{other}");
        }
    }

    #[test]
    fn an_open_end_takes_the_rest_of_the_word_and_not_too_much_of_it() {
        check("in accountability", &[("in", Says::Within), ("accountability", Says::Data)]);
        check("in accountabilitiestoo", &[("in", Says::Within)]);
    }
}
