//! `privacy-desk report`: how well the clock is kept, and what California wants published.

use std::io::{Write as _, stdout};

use chrono::{Datelike as _, NaiveDate};
use clap::Subcommand;
use serde_json::{Value, json};

use super::output::Output;
use crate::{
    app::Base,
    db::{self, register::Entry},
    domain::{
        outcome::Outcome,
        sla::{Grouping, Summary},
        sums::Sums,
    },
    render::sheet,
};

/// Count how well the clock is kept.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Open, overdue, on time, and the days it took.
    Sla {
        #[command(flatten)]
        period: Period,
        /// One line a ticket as CSV, instead of the sums.
        #[arg(long, conflicts_with_all = ["by", "json"])]
        csv: bool,
        /// Sums by this: month, kind, law or channel.
        #[arg(long, value_parser = |text: &str| Grouping::parse(text).ok_or("month, kind, law or channel"))]
        by: Option<Grouping>,
    },
    /// The register of 11 CCR § 7101 and the figures of § 7102 for a period.
    Ccpa {
        #[command(flatten)]
        period: Period,
    },
}

#[derive(Debug, clap::Args)]
struct Period {
    /// The first day of receipt; the first of January by default.
    #[arg(long, value_name = "DATE")]
    from: Option<NaiveDate>,
    /// The last day of receipt; today by default.
    #[arg(long, value_name = "DATE")]
    to: Option<NaiveDate>,
}

/// Carries the command out.
pub(super) fn run(arguments: &Arguments, base: &Base, out: Output) -> anyhow::Result<()> {
    let today = base.rules.day(base.world.now());
    match &arguments.command {
        Command::Sla { period, csv, by } => {
            let (from, to) = period.days(today);
            let zone = base.rules.time_zone;
            let cases = base.db.read_now(|db| db::reports::cases(db, (from, to), zone))?;
            match (csv, by) {
                (true, _) => Ok(stdout().lock().write_all(&sheet::of_cases(&cases, today)?)?),
                (false, None) => tell(out, "all", &Sums::of(cases, today).summary()),
                (false, Some(by)) => Sums::of(cases, today)
                    .groups(*by)
                    .iter()
                    .try_for_each(|(group, sums)| tell(out, group, sums)),
            }
        }
        Command::Ccpa { period } => {
            let (from, to) = period.days(today);
            let entries = base.db.read_now(|db| db::register::between(db, from, to))?;
            tell_register(out, &entries)
        }
    }
}

impl Period {
    fn days(&self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        let new_year = NaiveDate::from_ymd_opt(today.year(), 1, 1).unwrap_or(today);
        (self.from.unwrap_or(new_year), self.to.unwrap_or(today))
    }
}

fn tell(out: Output, group: &str, s: &Summary) -> anyhow::Result<()> {
    let object = json!({
        "group": group, "received": s.received, "open": s.open, "overdue": s.overdue,
        "due_within_7_days": s.due_within_7_days, "closed": s.closed,
        "on_time_percent": s.on_time_percent, "median_days": s.median_days,
        "mean_days": s.mean_days, "p90_days": s.p90_days,
    });
    let number = |value: Option<f64>| value.map_or("-".to_owned(), |value| format!("{value:.1}"));
    out.say(&object, || {
        format!(
            "{group}: {} received, {} open ({} overdue, {} due within 7 days), {} closed, \
             {} % on time; days to close: median {}, mean {}, p90 {}",
            s.received,
            s.open,
            s.overdue,
            s.due_within_7_days,
            s.closed,
            number(s.on_time_percent),
            number(s.median_days),
            number(s.mean_days),
            s.p90_days.map_or("-".to_owned(), |days| days.to_string()),
        )
    })?;
    Ok(())
}

/// The entries, and last what became of them.
fn tell_register(out: Output, entries: &[Entry]) -> anyhow::Result<()> {
    for entry in entries {
        out.say(&entry_object(entry), || {
            let basis = entry.denial_basis.as_deref().unwrap_or("-");
            format!(
                "{}  {} by {}  requested {}  answered {}: {} ({basis})",
                entry.reference,
                entry.nature,
                entry.manner,
                entry.requested_on,
                entry.responded_on,
                entry.response,
            )
        })?;
    }
    let complied =
        |entry: &&Entry| Outcome::parse(&entry.response).is_some_and(Outcome::is_completed);
    let denied = |entry: &&Entry| Outcome::parse(&entry.response).is_some_and(Outcome::is_denied);
    let (received, complied, denied) = (
        entries.len(),
        entries.iter().filter(complied).count(),
        entries.iter().filter(denied).count(),
    );
    let object =
        json!({ "answered": received, "complied_in_whole_or_part": complied, "denied": denied });
    out.say(&object, || {
        format!(
            "{received} answered, {complied} complied with in whole or in part, {denied} denied"
        )
    })?;
    Ok(())
}

fn entry_object(entry: &Entry) -> Value {
    json!({
        "reference": entry.reference,
        "date_of_request": entry.requested_on.to_string(),
        "nature_of_request": entry.nature,
        "manner_made": entry.manner,
        "date_of_response": entry.responded_on.to_string(),
        "nature_of_response": entry.response,
        "basis_for_denial": entry.denial_basis,
        "law": entry.law,
    })
}
