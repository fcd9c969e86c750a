//! A list to choose one value from.

use serde::Serialize;

/// One value of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// Whether it is the one that holds.
    pub chosen: bool,
}

/// The values of a list, by the words that name them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Choices(pub Vec<Choice>);

impl Choices {
    /// These values, one of which may be the one that holds.
    pub fn of(values: impl IntoIterator<Item = &'static str>, chosen: Option<&str>) -> Self {
        let choice =
            |value: &'static str| Choice { value: value.to_owned(), chosen: Some(value) == chosen };
        Self(values.into_iter().map(choice).collect())
    }
}
