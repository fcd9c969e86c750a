//! `privacy-desk hold`: what may not be erased for now.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Subcommand;
use serde_json::json;

use super::{agent, output::Output};
use crate::{
    app::Base,
    db,
    domain::{
        erasure::SystemKey,
        hold::{Hold, HoldOn, HoldReason},
        person::EmailAddress,
    },
    flow,
};

/// Place legal holds, which stop every erasure that they touch, and lift them.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List the holds that stand; on whom, no hold says.
    List,
    /// Hold a person, whose address is read from a file or from stdin, or a whole system.
    Place {
        /// The file with the address; stdin without one.
        #[arg(value_name = "FILE", conflicts_with = "system")]
        address: Option<PathBuf>,
        /// The key of the system, as its file gives it, in place of a person.
        #[arg(long, value_parser = |text: &str| SystemKey::parse(text).ok_or("not the key of a system"))]
        system: Option<SystemKey>,
        /// Why: lawsuit, order or investigation.
        #[arg(long, value_parser = |text: &str| {
            HoldReason::parse(text).ok_or("lawsuit, order or investigation")
        })]
        reason: HoldReason,
        /// The last day on which it stands, such as 2027-01-31.
        #[arg(long, value_name = "DATE")]
        until: NaiveDate,
    },
    /// Lift a hold before its end.
    Lift {
        /// Its id, as `hold list` shows it.
        id: String,
    },
}

/// Carries the command out.
pub(super) fn run(arguments: Arguments, base: &Base, out: Output) -> anyhow::Result<()> {
    match arguments.command {
        Command::List => list(base, out),
        Command::Place { address, system, reason, until } => {
            let on = match system {
                Some(key) => connected(base, key)?,
                None => person(address.as_deref())?,
            };
            place(base, out, &on, reason, until)
        }
        Command::Lift { id } => {
            let (by, at) = (agent(), base.world.now());
            base.db.write_now(|tx| flow::hold::lift(tx, &id, &by, at))?;
            out.say(&json!({ "lifted": id }), || format!("lifted {id}"))?;
            Ok(())
        }
    }
}

fn list(base: &Base, out: Output) -> anyhow::Result<()> {
    let today = base.rules.day(base.world.now());
    for hold in base.db.read_now(|db| db::holds::all(db, today))? {
        let Hold { id, system, reason, until, by, at } = hold;
        let system = system.as_ref().map(SystemKey::as_str);
        let object = json!({
            "id": id, "system": system, "reason": reason.as_str(), "until": until.to_string(),
            "by": by, "at": at.to_rfc3339(),
        });
        let on = system.unwrap_or("a person");
        out.say(&object, || format!("{id}  {on}  {reason}  until {until}  by {by}"))?;
    }
    Ok(())
}

fn place(
    base: &Base,
    out: Output,
    on: &HoldOn,
    reason: HoldReason,
    until: NaiveDate,
) -> anyhow::Result<()> {
    let (by, at) = (agent(), base.world.now());
    let made = (on, reason, until);
    let id = base.db.write_now(|tx| flow::hold::make(tx, &base.rules, made, &by, at))?;
    let object = json!({ "id": id, "until": until.to_string() });
    out.say(&object, || format!("{id}  held until {until}"))?;
    Ok(())
}

/// The person of an address. It is no argument: other users of the machine can read a command line.
fn person(file: Option<&Path>) -> anyhow::Result<HoldOn> {
    let text = match file {
        Some(file) => std::fs::read_to_string(file)?,
        None => std::io::read_to_string(std::io::stdin())?,
    };
    Ok(HoldOn::Person(EmailAddress::parse(&text)?))
}

/// A system that is connected: a hold on a mistyped one would hold nothing.
fn connected(base: &Base, key: SystemKey) -> anyhow::Result<HoldOn> {
    let systems = base.systems(&|name| std::env::var(name).ok())?;
    let known = systems.iter().any(|system| *system.key() == key);
    anyhow::ensure!(known, "no system has the key {key}; `systems check` lists them");
    Ok(HoldOn::System(key))
}
