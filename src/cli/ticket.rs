//! `privacy-desk ticket`: look at tickets and decide about them.

use chrono::SecondsFormat;
use clap::Subcommand;
use serde_json::{Value, json};

use super::{output::Output, watched::Watched};
use crate::{
    app::Base,
    db::{self, Tx, tickets::Filter},
    domain::{
        Time,
        act::Actor,
        classify::{Message, classify},
        erasure::{Ground, Hindrance},
        lifecycle::{Action, Stage},
        outcome::Outcome,
        request::{Intent, Scope},
        ticket::{Attention, ExtensionReason, Ticket},
    },
    flow::{self, FlowError, overrides::Case},
};

/// Look at tickets and decide about them.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    #[command(flatten)]
    Look(Look),
    #[command(flatten)]
    Decide(Decide),
}

/// What changes nothing.
#[derive(Debug, Subcommand)]
enum Look {
    /// List tickets, those with the least time left first.
    List {
        /// Only those in this stage.
        #[arg(long, value_parser = |text: &str| Stage::parse(text).ok_or("not a stage"))]
        stage: Option<Stage>,
        /// Those that have ended, too.
        #[arg(long)]
        all: bool,
        /// Only those that an agent should look at.
        #[arg(long)]
        attention: bool,
        /// How many at most.
        #[arg(long, default_value_t = 100)]
        limit: i64,
    },
    /// Show one ticket with its systems, its log, and what can be done with it.
    Show {
        /// The reference, such as PD-7KQM-2XT9.
        reference: String,
        /// What the person wrote, and the notes of agents, too. These are personal data.
        #[arg(long)]
        words: bool,
    },
    /// Print the messages that an agent read differently, one JSON object a line: cases to teach
    /// the classifier with. These are personal data: make others of their kind, and delete them.
    Overrides,
}

/// What changes a ticket.
#[derive(Debug, Subcommand)]
enum Decide {
    /// Approve the erasure. It begins after the cooling-off and can't be undone.
    Approve {
        /// The reference.
        reference: String,
        /// The reference once more, to show that this very ticket is meant.
        #[arg(long, value_name = "REFERENCE")]
        confirm: String,
    },
    /// Refuse on a ground of law; the letter names it, the authority and the courts.
    Refuse {
        /// The reference.
        reference: String,
        /// The ground.
        #[arg(long, value_parser = |text: &str| Ground::parse(text).ok_or("not a ground"))]
        ground: Ground,
    },
    /// Take the law's one extension.
    Extend {
        /// The reference.
        reference: String,
        /// Why: complexity or number.
        #[arg(long, value_parser = |text: &str| ExtensionReason::parse(text).ok_or("complexity or number"))]
        reason: ExtensionReason,
    },
    /// Read the words differently: the requester is asked again, with a fresh link.
    Override {
        /// The reference.
        reference: String,
        /// What is meant: `erase_data`, `delete_account` or ambiguous.
        #[arg(long, value_parser = erasure_intent)]
        kind: Intent,
        /// Why; kept as an internal note.
        #[arg(long)]
        reason: String,
    },
    /// Close a ticket about another right that you have answered.
    Answer {
        /// The reference.
        reference: String,
    },
    /// Go on with the earlier request of somebody who came back unasked: their proof and choice
    /// hold, and the erasure is yours to approve.
    TakeUp {
        /// The reference.
        reference: String,
    },
    /// Close what was no request.
    Dismiss {
        /// The reference.
        reference: String,
    },
    /// Close what belongs to another ticket.
    Duplicate {
        /// The reference.
        reference: String,
        /// The reference of the other ticket.
        #[arg(long)]
        of: String,
    },
    /// Close a request that the person took back by mail, before anything was erased.
    Withdraw {
        /// The reference.
        reference: String,
    },
    /// Have every system that is not settled tried again.
    Retry {
        /// The reference.
        reference: String,
    },
    /// Ask every system again what it holds.
    LookAgain {
        /// The reference.
        reference: String,
    },
    /// Take an approval back, while the cooling-off runs.
    PutBack {
        /// The reference.
        reference: String,
    },
    /// Close without a letter, where the address is dead.
    CloseWithoutLetter {
        /// The reference.
        reference: String,
        /// Why; kept as an internal note.
        #[arg(long)]
        reason: String,
    },
    /// Add an internal note, sealed like a message.
    Note {
        /// The reference.
        reference: String,
        /// The note.
        text: String,
    },
}

fn erasure_intent(text: &str) -> Result<Intent, &'static str> {
    Intent::parse(text)
        .filter(Intent::is_about_erasure)
        .ok_or("erase_data, delete_account or ambiguous")
}

/// Who works on the command line: the user of the machine.
pub(super) fn agent() -> Actor {
    let user = std::env::var("USER").or_else(|_| std::env::var("LOGNAME"));
    Actor::agent(&user.unwrap_or_else(|_| "operator".to_owned()))
}

/// Carries the command out.
pub(super) fn run(arguments: Arguments, base: &Base, out: Output) -> anyhow::Result<()> {
    match arguments.command {
        Command::Look(Look::List { stage, all, attention, limit }) => {
            let filter = Filter { stage, open: !all && stage.is_none(), attention };
            list(base, out, &filter, limit)
        }
        Command::Look(Look::Show { reference, words: false }) => show(base, out, &reference),
        Command::Look(Look::Show { reference, words: true }) => {
            show(base, out, &reference)?;
            show_words(base, out, &reference)
        }
        Command::Look(Look::Overrides) => overrides(base, out),
        Command::Decide(command) => decide(command, base, out),
    }
}

/// In the shape of `tests/fixtures/classify/`, with the reason, and with what the classifier says
/// of the message now.
fn overrides(base: &Base, out: Output) -> anyhow::Result<()> {
    let (by, at) = (agent(), base.world.now());
    let cases = base.db.write_now(|tx| flow::overrides::overridden(tx, &by, at))?;
    let lexicons = &base.intake.reading().lexicons;
    for Case { ticket, intent, reason, words } in cases {
        let message = Message { subject: &words.subject, body: &words.body };
        let case = json!({
            "id": ticket.reference, "label": intent.as_str(), "subject": words.subject,
            "body": words.body, "reason": reason,
            "read_now_as": classify(&message, lexicons).intent.as_str(),
        });
        out.text(&case.to_string())?;
    }
    Ok(())
}

fn list(base: &Base, out: Output, filter: &Filter, limit: i64) -> anyhow::Result<()> {
    let tickets = base.db.read_now(|db| db::tickets::list(db, filter, limit))?;
    if tickets.is_empty() && !out.json {
        out.text("no tickets; `privacy-desk ticket list --all` shows those that have ended")?;
    }
    let today = base.rules.day(base.world.now());
    for ticket in tickets {
        out.say(&summary(&ticket), || {
            let left = (ticket.promised_on - today).num_days();
            let end = ticket.outcome.map(|outcome| format!(" ({outcome})")).unwrap_or_default();
            let look = ticket.attention.map(|why| format!("  ! {why}")).unwrap_or_default();
            format!(
                "{}  {:14} {:10}{end}  due {} ({left} days){look}",
                ticket.reference, ticket.intent, ticket.stage, ticket.promised_on,
            )
        })?;
    }
    Ok(())
}

fn show(base: &Base, out: Output, reference: &str) -> anyhow::Result<()> {
    let (ticket, lines, letters, troubles, watched) = base.db.read_now(|db| {
        let ticket = flow::by_reference(db, reference)?;
        let lines = db::audit::lines(db, &ticket.id)?;
        let letters = db::letters::of_ticket(db, &ticket.id)?;
        let troubles = db::jobs::troubles(db, &ticket.id)?;
        let watched = Watched::of(db, &ticket)?;
        Ok::<_, FlowError>((ticket, lines, letters, troubles, watched))
    })?;
    let mut object = summary(&ticket);
    let log = lines.iter().map(|(line, _)| {
        let at = line.at.to_rfc3339_opts(SecondsFormat::Secs, true);
        format!("{at}  {:20} {:18} {} -> {}  {}", line.by, line.on, line.from, line.to, line.detail)
    });
    let log: Vec<String> = log.collect();
    let open: Vec<&str> = ticket.open_to_agents().map(Action::as_str).collect();
    let letters: Vec<String> =
        letters.iter().map(|of| format!("{}/{}: {}", of.letter, of.round, of.delivery)).collect();
    if let Some(fields) = object.as_object_mut() {
        fields.insert("open_to_agents".to_owned(), json!(open));
        fields.insert("letters".to_owned(), json!(letters));
        fields.insert("log".to_owned(), json!(log));
        fields.extend(watched.as_json());
    }
    out.say(&object, || {
        let systems = ticket.systems.iter().map(|s| {
            let why = s.hindrance.map(|why| format!(": {why}")).unwrap_or_default();
            format!("  {:20} {} ({} rows found){why}", s.key.as_str(), s.state, s.found)
        });
        let stuck = troubles.iter().map(|(task, error)| format!("  {task}: {error}"));
        [
            format!("{}  {}  {}", ticket.reference, ticket.intent, ticket.stage),
            format!("due {}, by law {}", ticket.promised_on, ticket.statutory_on),
            format!("systems:\n{}", systems.collect::<Vec<_>>().join("\n")),
            format!("waits for:\n{}", stuck.collect::<Vec<_>>().join("\n")),
            format!("looked at again:\n{}", watched.as_lines()),
            format!("letters:\n  {}", letters.join("\n  ")),
            format!("log:\n  {}", log.join("\n  ")),
            format!("an agent can: {}", open.join(", ")),
        ]
        .join("\n")
    })?;
    Ok(())
}

/// What was written to a ticket, opened. That somebody looked is a line of its own in the log.
fn show_words(base: &Base, out: Output, reference: &str) -> anyhow::Result<()> {
    let (by, at) = (agent(), base.world.now());
    let messages = base.db.write_now(|tx| flow::staff::read_words(tx, reference, &by, at))?;
    for message in messages {
        let Some(words) = message.words else { continue };
        let at = message.at.to_rfc3339_opts(SecondsFormat::Secs, true);
        let object = json!({
            "kind": message.kind.as_str(), "at": at, "from": words.from,
            "subject": words.subject, "body": words.body,
        });
        out.say(&object, || {
            let (kind, from, subject) = (message.kind, &words.from, &words.subject);
            format!("\n{at}  {kind} by {from}\n{subject}\n\n{}", words.body)
        })?;
    }
    Ok(())
}

fn decide(command: Decide, base: &Base, out: Output) -> anyhow::Result<()> {
    let ticket = base.db.write_now(|tx| act(tx, command, base))?;
    out.say(&summary(&ticket), || {
        let begins = ticket.approval.as_ref().filter(|_| ticket.stage == Stage::Scheduled);
        let begins = begins.map(|approval| {
            let at = approval.begin_at.to_rfc3339_opts(SecondsFormat::Secs, true);
            format!("; the erasure begins at {at}")
        });
        format!("{} is {}{}", ticket.reference, ticket.stage, begins.unwrap_or_default())
    })?;
    Ok(())
}

/// One command, one happening.
fn act(tx: &mut Tx, command: Decide, base: &Base) -> Result<Ticket, FlowError> {
    let (by, at, rules) = (&agent(), base.world.now(), &base.rules);
    let id = |tx: &mut Tx, reference: &str| flow::by_reference(tx, reference).map(|t| t.id);
    match command {
        Decide::Approve { reference, confirm } => {
            let id = id(tx, &reference)?;
            flow::decide::approve(tx, rules, (&id, &confirm), by, at)
        }
        Decide::Refuse { reference, ground } => {
            let id = id(tx, &reference)?;
            flow::decide::refuse(tx, &id, ground, by, at)
        }
        Decide::Extend { reference, reason } => {
            let id = id(tx, &reference)?;
            flow::decide::extend(tx, rules, (&id, reason), by, at)
        }
        Decide::Override { reference, kind, reason } => {
            let id = id(tx, &reference)?;
            flow::clarify::read_differently(tx, &id, (kind, reason), by, at)
        }
        Decide::Duplicate { reference, of } => {
            let (id, of) = (id(tx, &reference)?, id(tx, &of)?);
            flow::staff::mark_duplicate(tx, &id, &of, by, at)
        }
        Decide::CloseWithoutLetter { reference, reason } => {
            let id = id(tx, &reference)?;
            flow::confirm::without_letter(tx, &id, &reason, by, at)
        }
        Decide::Note { reference, text } => {
            let ticket = flow::by_reference(tx, &reference)?;
            flow::staff::note(tx, &ticket.id, by, &text, at)?;
            Ok(ticket)
        }
        Decide::Answer { reference } => plain(tx, &reference, flow::staff::answer, at),
        Decide::TakeUp { reference } => plain(tx, &reference, flow::watch::take_up, at),
        Decide::Dismiss { reference } => plain(tx, &reference, flow::staff::dismiss, at),
        Decide::Withdraw { reference } => plain(tx, &reference, flow::verify::withdraw_by_mail, at),
        Decide::Retry { reference } => plain(tx, &reference, flow::erase::retry, at),
        Decide::LookAgain { reference } => plain(tx, &reference, flow::decide::look_again, at),
        Decide::PutBack { reference } => plain(tx, &reference, flow::decide::put_back, at),
    }
}

/// A happening that needs to know nothing but the ticket.
fn plain(
    tx: &mut Tx,
    reference: &str,
    happening: fn(&mut Tx, &str, &Actor, Time) -> Result<Ticket, FlowError>,
    at: Time,
) -> Result<Ticket, FlowError> {
    let ticket = flow::by_reference(tx, reference)?;
    happening(tx, &ticket.id, &agent(), at)
}

/// A ticket as a JSON object, without anything personal.
pub(super) fn summary(ticket: &Ticket) -> Value {
    let systems: Vec<Value> = ticket
        .systems
        .iter()
        .map(|s| {
            json!({
                "system": s.key.as_str(), "state": s.state.as_str(), "found": s.found,
                "why": s.hindrance.map(Hindrance::as_str),
            })
        })
        .collect();
    json!({
        "reference": ticket.reference,
        "kind": ticket.intent.as_str(),
        "stage": ticket.stage.as_str(),
        "outcome": ticket.outcome.map(Outcome::as_str),
        "law": ticket.law.as_str(),
        "language": ticket.language.as_str(),
        "channel": ticket.channel.as_str(),
        "received": ticket.received_at.to_rfc3339_opts(SecondsFormat::Secs, true),
        "due": ticket.promised_on.to_string(),
        "statutory": ticket.statutory_on.to_string(),
        "scope": ticket.scope.map(Scope::as_str),
        "attention": ticket.attention.map(Attention::as_str),
        "systems": systems,
    })
}
