//! Vendors that a file describes: how a person is found, erased, and looked for again.
//!
//! The file says which calls to make and where in the JSON of an answer the rows, their keys and
//! their owners stand (`docs/systems.md`). What it can't say is whom to believe: what is found is
//! compared with whom was asked for before anything is erased, an answer that is not understood is
//! no answer, and an absence counts only beside a call that succeeded.

mod system;

mod api;
mod description;
mod load;
mod secret;
mod step;
mod template;
mod yaml;

pub use description::Description;
pub use load::load;
pub use system::HttpSystem;
