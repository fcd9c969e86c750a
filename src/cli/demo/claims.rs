//! What the desk says about a ticket, held against what the script expects of it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::script::{Counts, Story};
use crate::{
    db::plans::LedgerLine,
    domain::{
        erasure::{Deed, Part, SystemState},
        ticket::Ticket,
    },
};

/// A ticket at its end, as the desk tells it.
pub(super) struct Claim {
    mail: String,
    reference: String,
    kind: &'static str,
    stage: &'static str,
    outcome: Option<&'static str>,
    law: &'static str,
    language: String,
    due: String,
    letters: usize,
    systems: BTreeMap<String, Tally>,
}

/// What was done in one system.
#[derive(Default)]
struct Tally {
    counts: Counts,
    handed_over: u64,
    /// Rows that should be gone and are still seen; `None` where the desk could not look.
    left: Option<u64>,
}

impl Claim {
    /// Reads ticket and ledger.
    pub(super) fn new(
        mail: String,
        ticket: &Ticket,
        ledger: &[LedgerLine],
        letters: usize,
    ) -> Self {
        let mut systems = BTreeMap::new();
        let reached = ticket.systems.iter().filter(|s| s.state != SystemState::Planned);
        for system in reached {
            let tally: &mut Tally = systems.entry(system.key.to_string()).or_default();
            tally.left = Some(0);
            for line in ledger.iter().filter(|line| line.system == system.key) {
                tally.add(&line.part);
            }
        }
        Self {
            mail,
            reference: ticket.reference.clone(),
            kind: ticket.intent.as_str(),
            stage: ticket.stage.as_str(),
            outcome: ticket.outcome.map(crate::domain::outcome::Outcome::as_str),
            law: ticket.law.as_str(),
            language: ticket.language.to_string(),
            due: ticket.promised_on.to_string(),
            letters,
            systems,
        }
    }

    /// One object, in the shape that scripts rely on.
    pub(super) fn as_json(&self) -> Value {
        let systems: Vec<Value> = self
            .systems
            .iter()
            .map(|(system, tally)| {
                let Counts { found, erased, anonymised, kept, forwarded } = tally.counts;
                json!({
                    "system": system, "found": found, "erased": erased, "anonymised": anonymised,
                    "kept": kept, "forwarded": forwarded, "handed_over": tally.handed_over,
                    "left": tally.left,
                })
            })
            .collect();
        json!({
            "reference": self.reference, "kind": self.kind, "stage": self.stage,
            "outcome": self.outcome, "law": self.law, "due": self.due, "letters": self.letters,
            "systems": systems,
        })
    }

    /// One line for people.
    pub(super) fn as_line(&self) -> String {
        let systems: Vec<String> = self
            .systems
            .iter()
            .map(|(system, tally)| {
                let c = tally.counts;
                let told = [
                    (c.erased, "erased"),
                    (c.anonymised, "anonymised"),
                    (c.kept, "kept"),
                    (c.forwarded, "forwarded"),
                ];
                let told: Vec<String> = told
                    .iter()
                    .filter(|(count, _)| *count > 0)
                    .map(|(count, word)| format!("{count} {word}"))
                    .collect();
                let told =
                    if told.is_empty() { "nothing found".to_owned() } else { told.join(", ") };
                format!("{system}: {told}")
            })
            .collect();
        format!(
            "{}  {:32} {:14} {:16} {}",
            self.reference,
            self.mail.trim_end_matches(".eml"),
            self.kind,
            self.outcome.unwrap_or(self.stage),
            systems.join("; ")
        )
    }
}

impl Tally {
    fn add(&mut self, part: &Part) {
        let c = &mut self.counts;
        c.found += part.found;
        match part.deed {
            Deed::Delete => c.erased += part.done,
            Deed::Anonymise | Deed::Deactivate => c.anonymised += part.done,
            Deed::Keep => c.kept += part.found,
            Deed::Forward => c.forwarded += part.found,
        }
        if part.deed.erases() {
            self.left = self.left.zip(part.left).map(|(sum, left)| sum + left);
        }
    }
}

/// Every difference between what the desk says and what the script expects, in words.
pub(super) fn disagreements(stories: &[Story], claims: &[Claim]) -> Vec<String> {
    let mut all = Vec::new();
    for story in stories.iter().filter(|story| story.ends.is_some()) {
        match claims.iter().find(|claim| claim.mail == story.mail) {
            Some(claim) => all.extend(claim.disagrees_with(story)),
            None => all.push(format!("{}: no ticket was opened", story.mail)),
        }
    }
    all
}

impl Claim {
    fn disagrees_with(&self, story: &Story) -> Vec<String> {
        let Some(end) = &story.ends else { return Vec::new() };
        let law = end.law.as_deref().unwrap_or(self.law);
        let mut all: Vec<String> = [
            ("kind", self.kind, end.kind.as_str()),
            ("stage", self.stage, end.stage.as_str()),
            ("outcome", self.outcome.unwrap_or("none"), end.outcome.as_str()),
            ("law", self.law, law),
            ("language", self.language.as_str(), end.language.as_str()),
        ]
        .into_iter()
        .filter(|(_, is, should)| is != should)
        .map(|(what, is, should)| format!("{}: {what} is {is}, should be {should}", self.mail))
        .collect();
        let keys = self.systems.keys().chain(story.systems.keys());
        for system in keys.collect::<std::collections::BTreeSet<_>>() {
            let is = self.systems.get(system);
            let counts = is.map(|tally| tally.counts);
            let should = story.systems.get(system).copied();
            if counts != should {
                all.push(format!("{}: {system} is {counts:?}, should be {should:?}", self.mail));
            }
            if is.is_some_and(|tally| tally.left != Some(0)) {
                all.push(format!("{}: {system} has something left", self.mail));
            }
        }
        all
    }
}

/// The expected end of each ticket, by reference: what `expected.json` holds.
pub(super) fn expected_json(
    stories: &[Story],
    tickets: &BTreeMap<String, String>,
) -> anyhow::Result<String> {
    let of = |story: &Story| {
        let (reference, end) = (tickets.get(&story.mail)?, story.ends.as_ref()?);
        let systems: Vec<Value> = story
            .systems
            .iter()
            .map(|(system, c)| {
                json!({
                    "system": system, "found": c.found, "erased": c.erased,
                    "anonymised": c.anonymised, "kept": c.kept, "forwarded": c.forwarded,
                })
            })
            .collect();
        Some(json!({
            "mail": story.mail, "reference": reference, "kind": end.kind, "stage": end.stage,
            "outcome": end.outcome, "law": end.law, "language": end.language, "systems": systems,
        }))
    };
    let all: Vec<Value> = stories.iter().filter_map(of).collect();
    Ok(serde_json::to_string_pretty(&all)?)
}
