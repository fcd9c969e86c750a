//! `privacy-desk ingest`: mail from files, or from a mail server's pipe.

use std::{
    fs,
    io::{Read as _, stdin},
    path::PathBuf,
    process::ExitCode,
};

use anyhow::Context as _;
use serde_json::json;

use super::output::Output;
use crate::{app::Base, web::TakenIn};

/// `EX_TEMPFAIL` of sysexits.h: nothing was stored, the mail server keeps the mail and comes back.
const NOT_STORED: u8 = 75;

/// One RFC 5322 message a file; without files, or for `-`, one on stdin.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The messages; `-` is stdin.
    files: Vec<PathBuf>,
}

/// Takes the messages in, in the order given. Exit 75 when one of them was not stored.
pub(super) fn run(arguments: &Arguments, open: impl Fn() -> anyhow::Result<Base>) -> ExitCode {
    match ingest(arguments, open) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!("{error:#}; nothing was stored, try again");
            ExitCode::from(NOT_STORED)
        }
    }
}

fn ingest(arguments: &Arguments, open: impl Fn() -> anyhow::Result<Base>) -> anyhow::Result<()> {
    let base = open()?;
    let runtime = tokio::runtime::Runtime::new()?;
    let pipe = [PathBuf::from("-")];
    for path in if arguments.files.is_empty() { &pipe[..] } else { &arguments.files } {
        let bytes = if path.as_os_str() == "-" {
            let mut bytes = Vec::new();
            stdin().lock().read_to_end(&mut bytes).context("can't read stdin")?;
            bytes
        } else {
            fs::read(path).with_context(|| format!("can't read {}", path.display()))?
        };
        let taken = runtime.block_on(base.intake.take_in(bytes))?;
        tell(&taken)?;
    }
    Ok(())
}

/// One object a line, for people too: it is what scripts and mail servers read.
fn tell(taken: &TakenIn) -> anyhow::Result<()> {
    let TakenIn { result, ticket, reason } = taken;
    let line = json!({ "result": result, "ticket": ticket, "reason": reason });
    Ok(Output { json: true }.say(&line, String::new)?)
}
