//! The rules of the house that a compiler does not know.
//!
//! `layers` says which room may use which, `house` what every file looks like, `migrations` that
//! both databases have the same tables. `source` reads the files for them.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot read its own house must stop"
)]

mod house;
mod layers;
mod migrations;
mod source;
