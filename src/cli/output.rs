//! What commands print: sentences for people, or one JSON object a line.

use std::io::{Write as _, stdout};

use serde_json::Value;

/// How a command answers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Output {
    /// Whether the caller wants JSON.
    pub(super) json: bool,
}

impl Output {
    /// Prints a line for people, whatever the caller wants.
    #[expect(clippy::unused_self, reason = "one door for all output")]
    pub(super) fn text(self, line: &str) -> std::io::Result<()> {
        writeln!(stdout().lock(), "{line}")
    }

    /// Prints an object as JSON, or as the line that says the same.
    pub(super) fn say(self, object: &Value, line: impl FnOnce() -> String) -> std::io::Result<()> {
        if self.json { writeln!(stdout().lock(), "{object}") } else { self.text(&line()) }
    }
}
