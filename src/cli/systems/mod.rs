//! `privacy-desk systems`: the connected systems, checked, asked, stopped, and compared with whom the
//! desk has erased; nothing in them is changed.

mod replay;

use std::process::ExitCode;

use clap::Subcommand;
use serde_json::json;

use super::{agent, output::Output};
use crate::{
    app::Base,
    domain::{
        catalogue::SystemEntry,
        erasure::{Absence, Found, Order, SystemKey},
        look::NOBODY,
        person::Identifier,
        request::{Language, Scope},
    },
    flow,
};

/// Check the connected systems, ask them, or stop erasing in them; nothing in them is changed.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Read every file, compare it with the live system, and ask for somebody who is nowhere.
    Check,
    /// Stop erasing in one system, or in all: no deed is begun until `resume`.
    Pause {
        /// The key of the system, as its file gives it; all of them without one.
        #[arg(value_parser = system_key)]
        system: Option<SystemKey>,
    },
    /// Let erasing go on.
    Resume {
        /// The key of the system; the stop of all without one.
        #[arg(value_parser = system_key)]
        system: Option<SystemKey>,
    },
    /// Say what the systems hold about an address on stdin, and change nothing.
    Preview {
        /// Only what an account request would touch.
        #[arg(long)]
        account_only: bool,
    },
    Replay(replay::Arguments),
}

fn system_key(text: &str) -> Result<SystemKey, &'static str> {
    SystemKey::parse(text).ok_or("not the key of a system")
}

/// Carries the command out. Exit 1 where a system is not as it should be.
pub(super) fn run(arguments: &Arguments, base: &Base, out: Output) -> anyhow::Result<ExitCode> {
    match &arguments.command {
        Command::Check => ask(base, out, NOBODY, Scope::AllData),
        Command::Preview { account_only } => {
            // Not an argument: other users of the machine can read a command line.
            let address = std::io::read_to_string(std::io::stdin())?;
            let scope = if *account_only { Scope::AccountOnly } else { Scope::AllData };
            ask(base, out, &address, scope)
        }
        Command::Replay(arguments) => replay::run(arguments, base, out),
        Command::Pause { system } => pause(base, out, system.as_ref(), true),
        Command::Resume { system } => pause(base, out, system.as_ref(), false),
    }
}

/// Asks every system that the scope touches for one address, and says what each holds.
fn ask(base: &Base, out: Output, address: &str, scope: Scope) -> anyhow::Result<ExitCode> {
    let order = Order {
        person: vec![Identifier::parse("email", address)?],
        scope,
        language: Language::ENGLISH,
        today: base.rules.day(base.world.now()),
    };
    let systems = base.systems(&|name| std::env::var(name).ok())?;
    if systems.is_empty() {
        let folder = &base.config.systems.folder;
        let object = json!({ "systems": 0, "folder": folder });
        out.say(&object, || {
            format!("no system is connected: put one file for each into the folder {folder}")
        })?;
    }
    systems.iter().try_for_each(|system| say_absent(out, &system.entry()))?;
    let runtime = tokio::runtime::Runtime::new()?;
    let mut all_well = true;
    for system in systems.iter().filter(|system| system.touches(scope)) {
        match runtime.block_on(system.find(&order)) {
            Ok(found) => say_found(out, system.key(), &found)?,
            Err(fault) => {
                all_well = false;
                let (key, error) = (system.key(), fault.to_string());
                let object = json!({ "system": key.as_str(), "error": error });
                out.say(&object, || format!("{key}: {error}"))?;
            }
        }
    }
    Ok(if all_well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A line for a system that the company declares not to have.
fn say_absent(out: Output, entry: &SystemEntry) -> std::io::Result<()> {
    let Some(Absence { by, since }) = &entry.absence else { return Ok(()) };
    let key = entry.key.as_str();
    let object = json!({ "system": key, "absent": { "by": by, "since": since.to_string() } });
    out.say(&object, || format!("{key}: absent, as {by} declared; since {since}"))
}

/// A line for each collection.
fn say_found(out: Output, key: &SystemKey, found: &Found) -> std::io::Result<()> {
    for part in &found.parts {
        let (name, deed) = (&part.collection, part.deed);
        let object = json!({
            "system": key.as_str(), "collection": name, "deed": deed.as_str(), "found": part.found,
        });
        let rows = if part.found == 1 { "row" } else { "rows" };
        out.say(&object, || format!("{key}.{name}: {} {rows}, {deed}", part.found))?;
    }
    Ok(())
}

/// Stops or lifts; what is held now is answered.
fn pause(
    base: &Base,
    out: Output,
    system: Option<&SystemKey>,
    stops: bool,
) -> anyhow::Result<ExitCode> {
    let (by, at) = (agent(), base.world.now());
    base.db.write_now(|tx| {
        let change = if stops { flow::pause::stop } else { flow::pause::lift };
        change(tx, system, &by, at)
    })?;
    let which = system.map_or("all systems", SystemKey::as_str);
    let object = json!({ "system": system.map(SystemKey::as_str), "paused": stops });
    let says = if stops { "nothing is erased in" } else { "erasing goes on in" };
    out.say(&object, || format!("{says} {which}"))?;
    Ok(ExitCode::SUCCESS)
}
