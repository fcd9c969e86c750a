//! What a mail holds beside its words: links to its files, and a frame for its page.

use serde::Serialize;

use crate::{
    domain::request::{Language, words},
    render::{Page, said::said},
};

/// What came along with a message.
#[derive(Debug, Clone, Serialize)]
pub struct Enclosed {
    /// The message.
    pub message: String,
    /// Whether it can be shown as a page.
    pub page: bool,
    /// Its files.
    pub files: Vec<File>,
}

/// A file that came along, as its sender describes it.
#[derive(Debug, Clone, Serialize)]
pub struct File {
    /// Which one, from 1.
    pub number: usize,
    /// Its name, for reading only.
    pub name: Option<String>,
    /// Its type.
    pub mimetype: String,
    /// About how large it is, in thousands of bytes.
    pub kilobytes: u64,
}

impl Enclosed {
    /// A page and two files.
    pub(super) fn sample() -> Self {
        let file = |number, name: Option<&str>| File {
            number,
            name: name.map(str::to_owned),
            mimetype: "application/pdf".to_owned(),
            kilobytes: 84,
        };
        let message = "019de4a1-0000-7000-8000-000000000001".to_owned();
        Self { message, page: true, files: vec![file(1, Some("Ausweis <1>.pdf")), file(2, None)] }
    }
}

words! {
    /// Why a page can't be shown.
    PageTrouble {
        /// It is larger, or nested deeper, than what is written anew.
        TooLarge = "too_large",
        /// It can't be opened or decoded.
        Damaged = "damaged",
    }
}

/// A mail as a page, in a frame of its own.
#[derive(Debug, Clone, Serialize)]
pub struct MailPage {
    /// The page, written anew by `mail::inbound`: the one text that a template does not escape.
    pub html: String,
    /// Why there is none.
    #[serde(serialize_with = "said")]
    pub trouble: Option<PageTrouble>,
}

impl MailPage {
    /// No page, and why.
    pub const fn failed(trouble: PageTrouble) -> Self {
        Self { html: String::new(), trouble: Some(trouble) }
    }
}

impl Page for MailPage {
    const TEMPLATE: &'static str = "desk/mail_page";

    fn samples(_: Language) -> Vec<Self> {
        let shown = Self { html: "<p>Please <b>delete</b> my data.</p>".to_owned(), trouble: None };
        let failed = PageTrouble::ALL.iter().map(|trouble| Self::failed(*trouble));
        std::iter::once(shown).chain(failed).collect()
    }
}
