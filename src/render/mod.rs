//! Pages and letters: typed contexts, templates, dates in words.
//!
//! A page or a letter is a struct in here, a template of the same name under `templates/`, and
//! words under `locales/`. [`list`] names them all; a test renders each of them in each language
//! and compares the words used with the words there are.

mod assets;
mod helpers;
mod ledger;
mod renderer;
mod said;
mod samples;
mod standing;
mod tongue;
mod wrap;

pub mod admin;
pub mod compliance;
pub mod desk;
pub mod letters;
pub mod list;
pub mod public;
pub mod sheet;
pub mod statement;

pub use assets::{Asset, asset};
pub use ledger::{Consequence, Consequences, Fate, LedgerLine, SystemReport};
pub use renderer::{Letter, Page, RenderError, RenderedLetter, Renderer, Site};
pub use standing::{Due, Event, Happening, Journey, Standing};
