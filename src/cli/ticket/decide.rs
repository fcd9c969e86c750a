//! What changes a ticket: one command, one happening of `flow`.

use chrono::SecondsFormat;
use clap::Subcommand;

use super::summary;
use crate::{
    app::Base,
    cli::{agent, output::Output},
    db::Tx,
    domain::{
        Time,
        act::Actor,
        erasure::Ground,
        lifecycle::Stage,
        request::Intent,
        ticket::{ExtensionReason, Ticket},
    },
    flow::{self, FlowError},
};

/// What changes a ticket.
#[derive(Debug, Subcommand)]
pub(super) enum Decide {
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

/// Carries the command out, and says where the ticket stands now.
pub(super) fn run(command: Decide, base: &Base, out: Output) -> anyhow::Result<()> {
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

fn erasure_intent(text: &str) -> Result<Intent, &'static str> {
    Intent::parse(text)
        .filter(Intent::is_about_erasure)
        .ok_or("erase_data, delete_account or ambiguous")
}
