//! `privacy-desk systems replay`: whom a restored system holds again, although they were erased.

use std::{
    fs::File,
    io::{BufRead as _, BufReader, IsTerminal as _, Write as _, stderr},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use anyhow::Context as _;
use serde_json::json;
use tokio::sync::mpsc;

use super::{Output, agent, system_key};
use crate::{
    app::Base,
    domain::erasure::SystemKey,
    jobs::{Cannot, Replay, Replayed},
    systems::System,
};

/// How many lines of a file are looked up at once.
const BATCH: usize = 1000;

/// Compare everybody in a system with the list of erased addresses; to be run after the system was
/// restored from a backup of its own.
///
/// Says how many people are there again, and whom in no case. With --open, an agent gets a ticket for
/// each of them; nothing is erased by itself. It may be run again: whoever is followed up already gets
/// no second ticket.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The key of the system, as its file gives it.
    #[arg(value_parser = system_key)]
    system: SystemKey,
    /// Open the tickets; without it, say how many there would be.
    #[arg(long)]
    open: bool,
    /// Take the addresses from this file, one a line, for a system that can't list them itself.
    #[arg(long, value_name = "FILE")]
    addresses: Option<PathBuf>,
}

/// Carries the command out.
pub(super) fn run(arguments: &Arguments, base: &Base, out: Output) -> anyhow::Result<ExitCode> {
    let key = &arguments.system;
    let systems = base.systems(&|name| std::env::var(name).ok())?;
    let system = systems.into_iter().find(|system| system.key() == key);
    let system = system
        .with_context(|| format!("no system has the key {key}; `systems check` lists them"))?;
    if let Some(absence) = system.entry().absence {
        anyhow::bail!("{key} is declared absent by {}: there is nobody in it", absence.by);
    }
    let replay = replay(base, system, arguments.open);
    let runtime = tokio::runtime::Runtime::new()?;
    let mut progress = Progress::on_terminal();
    let replayed = match &arguments.addresses {
        Some(file) => runtime.block_on(of_file(&replay, file, &mut progress)),
        None => runtime.block_on(replay.of_system(|so_far| progress.tell(so_far))).map_err(hint),
    };
    progress.ends();
    let replayed = replayed?;
    runtime.block_on(replay.write_down(replayed))?;
    tell(key, replayed, arguments.open, out)?;
    Ok(ExitCode::SUCCESS)
}

fn replay(base: &Base, system: Arc<dyn System>, opens: bool) -> Replay {
    Replay {
        db: base.db.clone(),
        world: base.world.clone(),
        rules: base.rules.clone(),
        system,
        opens,
        by: agent(),
    }
}

/// Replays the lines of a file, which may be longer than memory.
async fn of_file(
    replay: &Replay,
    file: &Path,
    progress: &mut Progress,
) -> anyhow::Result<Replayed> {
    let named = || file.display().to_string();
    let mut lines = BufReader::new(File::open(file).with_context(named)?).lines();
    let (to, from) = mpsc::channel(1);
    let reading = tokio::task::spawn_blocking(move || {
        loop {
            let batch: Vec<String> = lines.by_ref().take(BATCH).collect::<Result<_, _>>()?;
            // Where nobody takes them, the other side says why.
            if batch.is_empty() || to.blocking_send(without_empty(batch)).is_err() {
                return std::io::Result::Ok(());
            }
        }
    });
    let replayed = replay.of(from, |so_far| progress.tell(so_far)).await?;
    reading.await?.with_context(named)?;
    Ok(replayed)
}

fn without_empty(mut lines: Vec<String>) -> Vec<String> {
    lines.retain(|line| !line.trim().is_empty());
    lines
}

/// What to do where the system can't say whom it knows.
fn hint(error: Cannot) -> anyhow::Error {
    let is_no_list = matches!(error, Cannot::List(_));
    let error = anyhow::Error::new(error);
    if !is_no_list {
        return error;
    }
    error.context("export its e-mail addresses, one a line, and name that file with --addresses")
}

fn tell(key: &SystemKey, seen: Replayed, opened: bool, out: Output) -> std::io::Result<()> {
    let Replayed { listed, unreadable, erased, stay, open, left, new } = seen;
    let object = json!({
        "system": key.as_str(), "listed": listed, "unreadable": unreadable, "erased": erased,
        "stay": stay, "followed_up": open, "left": left,
        "opened": if opened { new } else { 0 }, "would_open": if opened { 0 } else { new },
    });
    out.say(&object, || {
        let mut lines = vec![
            format!("{key}: {listed} addresses read, {unreadable} of them unreadable"),
            format!("  {erased} people were erased and are to stay out"),
            format!("  {stay} of them: only what stays is there"),
            format!("  {open} of them: followed up already"),
            format!("  {left} of them: left by an agent who closed the follow-up"),
        ];
        lines.push(match (opened, new) {
            (true, _) => format!("  {new} of them: a ticket was opened"),
            (false, 0) => "  0 of them: a ticket would be opened".to_owned(),
            (false, _) => format!("  {new} of them: a ticket would be opened; say --open"),
        });
        lines.join("\n")
    })
}

/// How far it is, on one line of a terminal; nothing where nobody sits at one.
struct Progress {
    shown: bool,
    begun: bool,
}

impl Progress {
    fn on_terminal() -> Self {
        Self { shown: stderr().is_terminal(), begun: false }
    }

    fn tell(&mut self, so_far: &Replayed) {
        if self.shown {
            self.begun = true;
            let Replayed { listed, erased, .. } = so_far;
            // A line that can't be shown is no reason to stop.
            drop(write!(stderr(), "\r{listed} addresses read, {erased} people erased before"));
        }
    }

    fn ends(&self) {
        if self.begun {
            drop(writeln!(stderr()));
        }
    }
}
