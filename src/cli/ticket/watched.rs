//! What `ticket show` says of the looks after a ticket's end, and of the ticket that it follows up.

use chrono::SecondsFormat;
use serde_json::{Map, Value, json};

use crate::{
    db::{self, Reader},
    domain::{
        erasure::SystemKey,
        ticket::Ticket,
        watch::{Look, Sight},
    },
    flow::{self, FlowError, watch::Told},
};

/// The looks at a ticket's systems, and what it follows up.
pub(super) struct Watched {
    looks: Vec<Look>,
    told: Option<Told>,
}

impl Watched {
    /// Reads both.
    pub(super) fn of(db: &mut Reader, ticket: &Ticket) -> Result<Self, FlowError> {
        let looks = db::watches::of_ticket(db, &ticket.id)?;
        Ok(Self { looks, told: flow::watch::told(db, ticket)? })
    }

    /// The fields `looks` and `follows_up`.
    pub(super) fn as_json(&self) -> Map<String, Value> {
        let all = |looks: &[Look]| Value::Array(looks.iter().map(look_json).collect());
        let told = self.told.as_ref();
        let told = told.map(|told| {
            let replayed: Vec<_> = told.replayed.iter().map(SystemKey::as_str).collect();
            json!({ "ticket": told.reference, "looks": all(&told.looks), "replayed": replayed })
        });
        let mut fields = Map::new();
        fields.insert("looks".to_owned(), all(&self.looks));
        fields.insert("follows_up".to_owned(), told.unwrap_or_default());
        fields
    }

    /// One line a look; those of the earlier ticket under its reference.
    pub(super) fn as_lines(&self) -> String {
        let mut lines: Vec<String> = self.looks.iter().map(look_line).collect();
        if let Some(told) = &self.told {
            let earlier = told.reference.as_deref().unwrap_or("a request that is forgotten");
            lines.push(format!("  follows {earlier} up:"));
            lines.extend(told.looks.iter().map(look_line));
            let replayed = told.replayed.iter();
            lines.extend(replayed.map(|system| format!("  {system}: came back, seen by a replay")));
        }
        lines.join("\n")
    }
}

fn look_json(look: &Look) -> Value {
    let at = look.at.to_rfc3339_opts(SecondsFormat::Secs, true);
    let system = look.system.as_str();
    json!({ "day": look.day, "system": system, "at": at, "seen": look.seen })
}

fn look_line(look: &Look) -> String {
    let at = look.at.to_rfc3339_opts(SecondsFormat::Secs, true);
    let says = match look.sight() {
        Sight::Nothing => "nothing there".to_owned(),
        Sight::CameBack => format!("came back ({} rows)", look.seen.unwrap_or_default()),
        Sight::NoLook => "no look could be taken".to_owned(),
    };
    format!("  {at}  {:20} {says}", look.system.as_str())
}
