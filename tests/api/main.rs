//! Every URL, called as its callers call it: people with browsers, machines with tokens, strangers.
//!
//! A file here has the path of the file in `src/web` that it tests.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a call that can't be made must stop the test"
)]

#[path = "../harness/mod.rs"]
#[expect(dead_code, unused_imports, reason = "calls need a part of what stories need")]
mod harness;

mod answer;
mod tokens;

mod frame;
mod health;
mod hostile_text;
mod routes;

mod api;
mod desk;
mod public;
