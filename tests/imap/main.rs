//! Mail collected from a real server: Dovecot, as `.ci/dovecot` starts it.
//!
//! The real program serves, and is killed; what lies between it and the server breaks. Needs the
//! feature `failpoints`:
//!
//! ```sh
//! .ci/dovecot cargo test --features failpoints --test imap
//! ```
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a story that can't go on must stop; the program runs by the real clock"
)]

// the stage
#[path = "../commands/desk.rs"]
#[expect(dead_code, reason = "the commands need more of it")]
mod desk;
#[path = "../harness/postgres.rs"]
mod postgres;
#[path = "../torture/process.rs"]
#[expect(dead_code, reason = "torture needs more of it")]
mod process;

mod account;
mod collecting;
mod relay;

// what happens on it
mod breaking;
mod doctor;
mod taking;
mod tokens;
