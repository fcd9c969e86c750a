//! Stories in a real browser: Chromium, driven by its own driver against a desk of the harness.
//!
//! `./check` installs what they need and runs them; by hand: `cargo test --test browser`, with
//! `chromedriver` in the path and `AXE_CORE` naming `axe.min.js`.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a browser that does not do what it is told must stop the test"
)]

#[path = "../harness/mod.rs"]
#[expect(dead_code, unused_imports, reason = "a browser needs a part of what other tests need")]
mod harness;

mod browser;

mod accessible;
mod agent;
mod officer;
mod requester;

pub(crate) const ANN: &str = "ann.keller@example.com";
pub(crate) const EVERYTHING: (&str, &str) =
    ("Article 17 GDPR", "Please erase all personal data that you hold about me.");
