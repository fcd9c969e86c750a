//! What changes no ticket: the list, one of them, and what agents read differently.

use chrono::SecondsFormat;
use clap::Subcommand;
use serde_json::json;

use super::{summary, watched::Watched};
use crate::{
    app::Base,
    cli::{agent, output::Output},
    db::{self, tickets::Filter},
    domain::{
        classify::{Message, classify},
        lifecycle::{Action, Stage},
    },
    flow::{self, FlowError, overrides::Case},
};

/// What changes nothing.
#[derive(Debug, Subcommand)]
pub(super) enum Look {
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

/// Carries the command out.
pub(super) fn run(look: Look, base: &Base, out: Output) -> anyhow::Result<()> {
    match look {
        Look::List { stage, all, attention, limit } => {
            let filter = Filter { stage, open: !all && stage.is_none(), attention };
            list(base, out, &filter, limit)
        }
        Look::Show { reference, words: false } => show(base, out, &reference),
        Look::Show { reference, words: true } => {
            show(base, out, &reference)?;
            show_words(base, out, &reference)
        }
        Look::Overrides => overrides(base, out),
    }
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
