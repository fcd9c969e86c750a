//! The languages: everything under `locales/`, parsed.

pub mod lexicon;
