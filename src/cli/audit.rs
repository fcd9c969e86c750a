//! `privacy-desk audit verify`: walks every chain of the audit log.

use std::process::ExitCode;

use clap::Subcommand;
use serde_json::json;

use super::output::Output;
use crate::{app::Base, db};

/// Verify the audit log.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Walk every chain from its first line to the head that its ticket holds.
    Verify,
}

/// Exit 1 where a chain does not hold; the first bad line of each is named.
pub(super) fn run(arguments: &Arguments, base: &Base, out: Output) -> anyhow::Result<ExitCode> {
    let Command::Verify = arguments.command;
    let seen = base.db.read_now(db::audit::verify_all)?;
    for broken in &seen.broken {
        let object = json!({ "chain": broken.name(), "broken": broken.why.to_string() });
        out.say(&object, || broken.to_string())?;
    }
    let object =
        json!({ "chains": seen.streams, "lines": seen.lines, "broken": seen.broken.len() });
    out.say(&object, || {
        let (streams, lines, broken) = (seen.streams, seen.lines, seen.broken.len());
        format!("{lines} lines in {streams} chains, {broken} of them broken")
    })?;
    Ok(if seen.broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
