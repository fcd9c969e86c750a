//! The real program, killed, put to sleep and startled at every point where that could hurt.
//!
//! Whatever happens, a request ends as if nothing had happened: one ticket, one erasure with the
//! right numbers, at most one confirmation, nothing lost. Needs the feature `failpoints`:
//!
//! ```sh
//! cargo test --features failpoints --test torture
//! ```
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a story that can't go on must stop; the program runs by the real clock"
)]

#[path = "../harness/letters.rs"]
#[expect(dead_code, reason = "another test reads more of a letter")]
mod letters;
#[path = "../harness/postgres.rs"]
mod postgres;

// the stage
mod house;
mod life;
mod line;
mod mail_server;
mod process;

// what happens on it
mod kills;
mod lost_letters;
mod maildirs;
mod memory;
mod outages;
mod panics;
mod races;
mod stops;
mod watching;
