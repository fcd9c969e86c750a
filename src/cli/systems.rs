//! `privacy-desk systems`: the connected systems, checked and asked without changing anything.

use std::process::ExitCode;

use clap::Subcommand;
use serde_json::json;

use super::output::Output;
use crate::{
    app::Base,
    domain::{
        erasure::Order,
        person::Identifier,
        request::{Language, Scope},
    },
};

/// Check the connected systems.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Read every file, compare it with the live system, and ask for somebody who is nowhere.
    Check,
    /// Say what the systems hold about an address on stdin, and change nothing.
    Preview {
        /// Only what an account request would touch.
        #[arg(long)]
        account_only: bool,
    },
}

/// Carries the command out. Exit 1 where a system is not as it should be.
pub(super) fn run(arguments: &Arguments, base: &Base, out: Output) -> anyhow::Result<ExitCode> {
    let (who, scope) = match &arguments.command {
        // An address of a domain that can't exist (RFC 2606) finds nobody, and proves the way there.
        Command::Check => ("nobody@privacy-desk.invalid".to_owned(), Scope::AllData),
        Command::Preview { account_only } => {
            // Not an argument: other users of the machine can read a command line.
            let address = std::io::read_to_string(std::io::stdin())?;
            (address, if *account_only { Scope::AccountOnly } else { Scope::AllData })
        }
    };
    let order = Order {
        person: vec![Identifier::parse("email", &who)?],
        scope,
        language: Language::ENGLISH,
        today: base.rules.day(base.world.now()),
    };
    let systems = base.systems(&|name| std::env::var(name).ok())?;
    let runtime = tokio::runtime::Runtime::new()?;
    let mut all_well = true;
    for system in systems.iter().filter(|system| system.touches(scope)) {
        match runtime.block_on(system.find(&order)) {
            Ok(found) => {
                for part in &found.parts {
                    let (key, name, deed) = (system.key(), &part.collection, part.deed);
                    let object = json!({
                        "system": key.as_str(), "collection": name, "deed": deed.as_str(),
                        "found": part.found,
                    });
                    out.say(&object, || format!("{key}.{name}: {} rows, {deed}", part.found))?;
                }
            }
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
