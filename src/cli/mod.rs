//! The commands: named here, each carried out in a file of its name.
//!
//! What a command answers goes to stdout, everything else to stderr; with `--json`, stdout holds
//! one object a line and nothing else.

pub mod demo;

mod audit;
mod backup;
mod certificate;
mod classify;
mod deadline;
mod doctor;
mod hold;
mod ingest;
mod output;
mod quarantine;
mod report;
mod restore;
mod serve;
mod suppression;
mod systems;
mod ticket;
mod token;
mod user;

use std::{
    io::{self, IsTerminal as _, Write as _},
    path::PathBuf,
    process::ExitCode,
};

use clap::{CommandFactory as _, Parser, Subcommand, error::ErrorKind};

use self::output::Output;
use crate::{app::Base, config::Config, domain::act::Actor, world::World};

/// Takes privacy requests in, tells them apart, erases with proof, and keeps the law's clock.
#[derive(Debug, Parser)]
#[command(version, about, arg_required_else_help = true)]
struct Arguments {
    /// The configuration file; every key also as `PRIVACY_DESK__SECTION__KEY`.
    #[arg(long, global = true, default_value = "privacy-desk.toml", value_name = "FILE")]
    config: PathBuf,
    /// Show the configuration as it is in force, secrets masked, and stop.
    #[arg(long)]
    print_config: bool,
    /// Answer in JSON, one object a line.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the whole main job on a sample company.
    Demo(demo::Arguments),
    /// Serve the pages and the API, empty the mailboxes, and do the work.
    Serve,
    /// Do the work only; the pages are served elsewhere.
    Work,
    /// Bring the database up to date; make a key file where there is none.
    Migrate,
    /// Take mail in: one message a file, or one on stdin.
    Ingest(ingest::Arguments),
    /// Say what a message asks for, and which words say so. Needs no database.
    Classify(classify::Arguments),
    /// Compute the dates of a request. Needs no database.
    Deadline(deadline::Arguments),
    /// Look at tickets and decide about them.
    Ticket(ticket::Arguments),
    /// See to mail that could not be read safely.
    Quarantine(quarantine::Arguments),
    /// Make and revoke machine tokens.
    Token(token::Arguments),
    /// Look after members of staff; makes the first admin.
    User(user::Arguments),
    /// Check the connected systems.
    Systems(systems::Arguments),
    /// Count how well the clock is kept.
    Report(report::Arguments),
    /// Verify the audit log.
    Audit(audit::Arguments),
    /// Look up erased addresses that must not be imported again, and let one in.
    Suppression(suppression::Arguments),
    /// Place legal holds, which stop every erasure that they touch, and lift them.
    Hold(hold::Arguments),
    /// Show certificates of erasure and verify them.
    Certificate(certificate::Arguments),
    /// Write a copy of the database, while the desk runs.
    Backup(backup::Arguments),
    /// Put a backup in the place of the database, and forget again who was forgotten since.
    Restore(restore::Arguments),
    /// Check everything that the desk needs, and say in words what is wrong.
    Doctor,
}

/// Parses the command line, runs the command, and tells what went wrong.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    log_to_stderr(if matches!(arguments.command, Some(Command::Demo(_))) {
        "warn"
    } else {
        "info"
    });
    match run(arguments) {
        Ok(code) => code,
        // This is how `head` says that it has seen enough.
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // Where stderr is closed too, nobody wants to know.
            drop(writeln!(io::stderr(), "privacy-desk: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let Arguments { config, print_config, json, command } = arguments;
    let out = Output { json };
    if print_config {
        let shown = Config::read(&config)?.masked();
        let text = shown.to_toml()?;
        out.say(&serde_json::to_value(shown)?, || text)?;
        return Ok(ExitCode::SUCCESS);
    }
    let open = || anyhow::Ok(Base::open(Config::read(&config)?, World::real())?);
    let Some(command) = command else {
        let missing = "name a command; --help lists them";
        Arguments::command().error(ErrorKind::MissingSubcommand, missing).exit()
    };
    match command {
        Command::Demo(arguments) => demo::run(&arguments, out),
        Command::Serve => serve::serve(Config::read(&config)?),
        Command::Work => serve::work(Config::read(&config)?),
        Command::Migrate => serve::migrate(&Config::read(&config)?, out),
        Command::Ingest(arguments) => Ok(ingest::run(&arguments, open)),
        Command::Classify(arguments) => done(classify::run(arguments)),
        Command::Deadline(arguments) => done(deadline::run(arguments)),
        Command::Ticket(arguments) => done(ticket::run(arguments, &open()?, out)),
        Command::Quarantine(arguments) => done(quarantine::run(&arguments, &open()?, out)),
        Command::Token(arguments) => done(token::run(arguments, &open()?, out)),
        Command::User(arguments) => done(user::run(arguments, &open()?, out)),
        Command::Systems(arguments) => systems::run(&arguments, &open()?, out),
        Command::Report(arguments) => done(report::run(&arguments, &open()?, out)),
        Command::Audit(arguments) => audit::run(&arguments, &open()?, out),
        Command::Suppression(arguments) => suppression::run(&arguments, &open()?, out),
        Command::Hold(arguments) => done(hold::run(arguments, &open()?, out)),
        Command::Certificate(arguments) => certificate::run(arguments, open, out),
        Command::Backup(arguments) => done(backup::run(&arguments, &Config::read(&config)?, out)),
        Command::Restore(arguments) => restore::run(&arguments, &Config::read(&config)?, out),
        Command::Doctor => doctor::run(&config, out),
    }
}

/// Who works on the command line: the user of the machine.
fn agent() -> Actor {
    let user = std::env::var("USER").or_else(|_| std::env::var("LOGNAME"));
    Actor::agent(&user.unwrap_or_else(|_| "operator".to_owned()))
}

fn done(result: anyhow::Result<()>) -> anyhow::Result<ExitCode> {
    result.map(|()| ExitCode::SUCCESS)
}

/// Logs go to stderr; `RUST_LOG` sets how much. A panic tells where it
/// happened and never what it held: the message may quote a person.
fn log_to_stderr(usual: &str) {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(usual));
    // At `trace` it writes down what goes over the wire: passwords, and whole mails.
    let filter = match "async_imap=warn".parse() {
        Ok(never) => filter.add_directive(never),
        Err(_) => filter,
    };
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        .init();
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "stopped unexpectedly");
    }));
}
