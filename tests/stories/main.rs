//! Whole lives of requests, told over HTTP against a real desk.
#![expect(clippy::unwrap_used, reason = "a story that can't go on must stop")]

#[path = "../harness/mod.rs"]
mod harness;

mod erasure;
