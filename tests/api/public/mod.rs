//! The pages for data subjects.

mod assets;
mod confirm;
mod form;
mod status;
