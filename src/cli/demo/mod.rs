//! `privacy-desk demo`: the whole main job on a sample company.
//!
//! The company, its marketing account and the people who write to it are played from outside:
//! letters are read, links are opened, forms are sent. A witness that knows nothing of the desk
//! checks what became of every row.

pub mod company;
pub mod look_alike;
pub mod script;
pub mod witness;

use std::{path::PathBuf, process::ExitCode};

use super::output::Output;

/// Run the whole main job on a sample company.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Run it once, check every end, and stop.
    #[arg(long)]
    once: bool,
    /// Where to keep the databases and the letters; a temporary folder by default.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

/// Runs the demo.
pub(super) fn run(_arguments: &Arguments, _out: Output) -> anyhow::Result<ExitCode> {
    anyhow::bail!("the demo is not put together yet")
}
