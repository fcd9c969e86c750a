//! The languages: everything under `locales/`, parsed and embedded.
//!
//! A language is a folder named by its code. Whoever adds the folder adds the language; no line
//! of Rust names one, except for English, which is the last resort.

mod choose;
mod locales;
mod once;

pub mod lexicon;

pub use fluent_bundle::FluentArgs;
pub use locales::{BadLocale, Locales, MissingText};
pub(crate) use once::once;
