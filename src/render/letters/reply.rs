//! What an agent writes, in words of their own, and the replies that are ready for them.

use chrono::NaiveDate;
use serde::Serialize;

use super::Case;
use crate::{
    domain::request::{Language, Law, words},
    render::{
        Letter,
        said::said,
        samples::{self, day},
    },
};

/// "A person writes to you."
#[derive(Debug, Clone, Serialize)]
pub struct Reply {
    /// What every letter carries.
    #[serde(flatten)]
    pub case: Case,
    /// The text, by paragraphs and their lines.
    pub paragraphs: Vec<Vec<String>>,
}

impl Reply {
    /// A text by its paragraphs, which stand between empty lines, and their lines.
    pub fn paragraphs(text: &str) -> Vec<Vec<String>> {
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        let paragraphs = lines.split(|line| line.trim().is_empty());
        let owned = |lines: &[&str]| lines.iter().map(|&line| line.to_owned()).collect();
        paragraphs.filter(|lines| !lines.is_empty()).map(owned).collect()
    }
}

words! {
    /// The replies that are ready: what privacy desks are asked to explain every day.
    Canned {
        /// We work on it, and answer by the promised day.
        InProgress = "in_progress",
        /// Deleting an account and deleting all data are two things.
        TheDifference = "the_difference",
        /// Somebody may know us by another address.
        OtherAddress = "other_address",
        /// The link is enough: we want no copy of an identity card.
        NoDocuments = "no_documents",
        /// Why the law has us keep some things.
        KeptByLaw = "kept_by_law",
        /// Another company is meant.
        NotUs = "not_us",
    }
}

/// A ready reply on its way to an agent, who may change it.
#[derive(Debug, Clone, Serialize)]
pub struct Draft {
    /// Which one.
    #[serde(serialize_with = "said")]
    pub canned: Canned,
    /// The day by which we answer.
    #[serde(serialize_with = "said")]
    pub answer_by: NaiveDate,
}

impl Draft {
    /// Each of them.
    pub fn samples() -> Vec<Self> {
        Canned::ALL.iter().map(|canned| Self { canned: *canned, answer_by: day(30) }).collect()
    }
}

impl Letter for Reply {
    const FOLDER: &'static str = "reply";

    fn samples(_: Language) -> Vec<Self> {
        let text = "Thank you for <your> mail.\nIt was of help.\n\n\nWe look into it.";
        vec![Self { case: samples::case(Law::Gdpr), paragraphs: Self::paragraphs(text) }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_paragraphs_and_lines_and_no_empty_ones() {
        let text = "\r\n One\r\ntwo \n \n\nthree\n\n";
        assert_eq!(Reply::paragraphs(text), [vec![" One", "two"], vec!["three"]]);
        assert!(Reply::paragraphs(" \n\t\n").is_empty());
    }
}
