//! `/admin/letters`: each letter in each language, with invented cases.

use serde::Serialize;

use crate::{
    domain::{lifecycle::Letter, request::Language},
    render::{
        Page, RenderError, Renderer,
        desk::{Choices, Room, Signed},
        list,
    },
};

/// The page on which letters are read before anybody gets them.
#[derive(Debug, Clone, Serialize)]
pub struct Letters {
    /// Who is signed in.
    pub staff: Signed,
    /// The letters that there are.
    pub letters: Choices,
    /// The languages, by code and name, and whether each is chosen.
    pub languages: Vec<(String, String, bool)>,
    /// The chosen letter.
    pub letter: &'static str,
    /// The language in which it is shown.
    pub language: String,
    /// The letter as written for one invented case after the other.
    pub cases: Vec<Shown>,
}

/// A letter as one reader gets it.
#[derive(Debug, Clone, Serialize)]
pub struct Shown {
    /// Which case, from 1.
    pub number: usize,
    /// The subject.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The HTML, which is shown on a page of its own.
    #[serde(skip)]
    pub html: String,
}

impl Shown {
    /// A letter in a language, for every invented case.
    pub fn all(
        renderer: &Renderer,
        letter: Letter,
        language: Language,
    ) -> Result<Vec<Self>, RenderError> {
        let known = list::all().into_iter().find(|one| one.name == letter.as_str());
        let Some(known) = known else { return Ok(Vec::new()) };
        let cases = (known.render)(renderer, language)?.into_iter().zip(1..);
        let shown = |(parts, number)| match <[String; 3]>::try_from(parts) {
            Ok([subject, text, html]) => Some(Self { number, subject, text, html }),
            Err(_) => None,
        };
        Ok(cases.filter_map(shown).collect())
    }
}

impl Page for Letters {
    const TEMPLATE: &'static str = "admin/letters";

    fn samples(language: Language) -> Vec<Self> {
        let of = |letter: &Letter| Self {
            staff: Signed::sample(Room::Letters),
            letters: Choices::of(Letter::ALL.iter().map(|one| one.as_str()), Some(letter.as_str())),
            languages: vec![(language.to_string(), "English".to_owned(), true)],
            letter: letter.as_str(),
            language: language.to_string(),
            cases: vec![Shown {
                number: 1,
                subject: "Your request".to_owned(),
                text: "Hello,\n\nwe have <your> request.".to_owned(),
                html: String::new(),
            }],
        };
        Letter::ALL.iter().map(of).collect()
    }
}
