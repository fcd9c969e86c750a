//! `/desk/sign-in`: the door of the desk.

use serde::Serialize;

use crate::{domain::request::Language, render::Page};

/// The form, empty or after a try that failed.
#[derive(Debug, Clone, Serialize)]
pub struct SignIn {
    /// The name that was typed.
    pub name: String,
    /// Where to go afterwards.
    pub next: String,
    /// Whether a try failed. What was wrong is not told.
    pub failed: bool,
    /// The language of the pages, by its code.
    pub language: String,
    /// The languages that there are, by code and name.
    pub languages: Vec<(String, String)>,
}

impl Page for SignIn {
    const TEMPLATE: &'static str = "desk/sign_in";

    fn samples(language: Language) -> Vec<Self> {
        let empty = Self {
            name: String::new(),
            next: "/desk".to_owned(),
            failed: false,
            language: language.to_string(),
            languages: vec![
                ("en".to_owned(), "English".to_owned()),
                ("de".to_owned(), "Deutsch".to_owned()),
                ("it".to_owned(), "Italiano".to_owned()),
            ],
        };
        vec![empty.clone(), Self { name: "ida.brandt".to_owned(), failed: true, ..empty }]
    }
}
