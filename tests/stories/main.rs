//! Whole lives of requests, told over HTTP against a real desk.

#[path = "../harness/mod.rs"]
mod harness;

mod erasure;
