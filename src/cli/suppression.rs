//! `privacy-desk suppression`: erased addresses that must not be imported again.

use std::{io::BufRead as _, process::ExitCode};

use clap::Subcommand;
use serde_json::json;

use super::{agent, output::Output};
use crate::{
    app::Base,
    db,
    domain::{person::EmailAddress, suppression::Readmission},
    flow,
};

/// How many addresses are looked up at once.
const BATCH: usize = 1000;

/// Look up erased addresses that must not be imported again, and let one in.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Print those of the addresses on stdin, one a line, that must not be imported.
    Check,
    /// Let the address on stdin be imported again; the log keeps who and why.
    Remove {
        /// Why: consent, contract or mistake.
        #[arg(long, value_parser = |text: &str| {
            Readmission::parse(text).ok_or("consent, contract or mistake")
        })]
        reason: Readmission,
    },
}

/// Carries the command out. Addresses come by stdin: other users can read a command line.
pub(super) fn run(arguments: &Arguments, base: &Base, out: Output) -> anyhow::Result<ExitCode> {
    match arguments.command {
        Command::Check => check(base, out),
        Command::Remove { reason } => remove(base, reason, out),
    }
}

/// Exit 1 where a line is no address: nobody knows whether that one was erased.
fn check(base: &Base, out: Output) -> anyhow::Result<ExitCode> {
    let mut all_read = true;
    let lines: Vec<String> = std::io::stdin().lock().lines().collect::<Result<_, _>>()?;
    let lines: Vec<_> = lines.iter().map(|line| line.trim()).filter(|l| !l.is_empty()).collect();
    for batch in lines.chunks(BATCH) {
        let (read, unread): (Vec<_>, Vec<_>) = batch
            .iter()
            .map(|line| (*line, EmailAddress::parse(line)))
            .partition(|(_, address)| address.is_ok());
        for (line, _) in unread {
            all_read = false;
            let object = json!({ "email": line, "unreadable": true });
            out.say(&object, || format!("{line}  (not an address)"))?;
        }
        let addresses: Vec<_> = read.iter().filter_map(|(_, a)| a.as_ref().ok().cloned()).collect();
        let kept_out = base.db.read_now(|db| db::suppressed::among(db, &addresses))?;
        for ((line, _), _) in read.iter().zip(kept_out).filter(|(_, kept_out)| *kept_out) {
            out.say(&json!({ "email": line, "suppressed": true }), || (*line).to_owned())?;
        }
    }
    Ok(if all_read { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn remove(base: &Base, reason: Readmission, out: Output) -> anyhow::Result<ExitCode> {
    let address = EmailAddress::parse(&std::io::read_to_string(std::io::stdin())?)?;
    let (by, at) = (agent(), base.world.now());
    let removed =
        base.db.write_now(|tx| flow::suppression::readmit(tx, &address, reason, &by, at))?;
    anyhow::ensure!(removed, "this address is not kept out");
    out.say(&json!({ "removed": true }), || "it may be imported again".to_owned())?;
    Ok(ExitCode::SUCCESS)
}
