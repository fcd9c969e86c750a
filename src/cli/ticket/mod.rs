//! `privacy-desk ticket`: look at tickets ([`look`]), and decide about them ([`decide`]).

mod decide;
mod look;
mod watched;

use chrono::SecondsFormat;
use clap::Subcommand;
use serde_json::{Value, json};

use self::{decide::Decide, look::Look};
use super::output::Output;
use crate::{
    app::Base,
    domain::{
        attention::Attention,
        erasure::{Hindrance, SystemKey},
        outcome::Outcome,
        request::Scope,
        ticket::Ticket,
    },
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

/// Carries the command out.
pub(super) fn run(arguments: Arguments, base: &Base, out: Output) -> anyhow::Result<()> {
    match arguments.command {
        Command::Look(look) => look::run(look, base, out),
        Command::Decide(command) => decide::run(command, base, out),
    }
}

/// A ticket as a JSON object, without anything personal.
fn summary(ticket: &Ticket) -> Value {
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
        "only": ticket.only.as_ref().map(SystemKey::as_str),
        "attention": ticket.attention.map(Attention::as_str),
        "systems": systems,
    })
}
