//! `privacy-desk quarantine`: mail that could not be read safely, kept for an agent.

use std::io::{Write as _, stdout};

use clap::Subcommand;
use serde_json::json;

use super::{agent, output::Output};
use crate::{app::Base, db, flow};

/// See to mail that could not be read safely.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List what waits, oldest first, with the reason.
    List,
    /// Write the mail to stdout as it came. It is personal data, and a stranger wrote it.
    Show {
        /// Its id, as the list shows it.
        id: String,
    },
    /// Delete a mail that you have seen to.
    Discard {
        /// Its id, as the list shows it.
        id: String,
    },
}

/// Carries the command out.
pub(super) fn run(arguments: &Arguments, base: &Base, out: Output) -> anyhow::Result<()> {
    let (by, at) = (agent(), base.world.now());
    match &arguments.command {
        Command::List => {
            let waiting = base.db.read_now(db::messages::quarantine)?;
            if waiting.is_empty() && !out.json {
                out.text("nothing waits in quarantine")?;
            }
            for mail in waiting {
                let reason = mail.reason.unwrap_or_default();
                let received = mail.at.and_utc().to_rfc3339();
                let object = json!({ "id": mail.id, "reason": reason, "received": received });
                out.say(&object, || format!("{}  {received}  {reason}", mail.id))?;
            }
        }
        Command::Show { id } => {
            let bytes = base.db.write_now(|tx| flow::staff::read_quarantined(tx, id, &by, at))?;
            stdout().lock().write_all(&bytes)?;
        }
        Command::Discard { id } => {
            base.db.write_now(|tx| flow::staff::discard_quarantined(tx, id, &by, at))?;
            out.say(&json!({ "discarded": id }), || format!("discarded {id}"))?;
        }
    }
    Ok(())
}
