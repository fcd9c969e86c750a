//! `/compliance/holds`: what may not be erased for now.

use actix_web::{HttpResponse, http::StatusCode, web::Data};
use chrono::NaiveDate;
use serde::Deserialize;

use crate::{
    db,
    domain::{
        erasure::SystemKey,
        hold::{Hold, HoldOn, HoldReason},
        person::EmailAddress,
    },
    flow::{self, FlowError},
    render::{
        compliance::{HoldLine, HoldMistake, Holds},
        desk::Room,
    },
    web::{
        Desk,
        change::change,
        desk::{go_to, page},
        error::WebError,
        staff::{Officer, Posted, Staff},
    },
};

/// What a button sends.
#[derive(Clone, Deserialize)]
#[serde(tag = "act", rename_all = "kebab-case", deny_unknown_fields)]
pub(in crate::web) enum Change {
    /// Hold a system, or where none is named the person of an address.
    Hold { system: String, address: String, reason: String, until: String },
    /// Lift a hold.
    Lift { id: String },
}

/// Shows the holds that stand.
pub(in crate::web) async fn show(
    desk: Data<Desk>,
    officer: Officer,
) -> Result<HttpResponse, WebError> {
    answer(&desk, &officer.0, None).await
}

/// A hold is made or lifted.
pub(in crate::web) async fn press(
    desk: Data<Desk>,
    posted: Posted<Officer, Change>,
) -> Result<HttpResponse, WebError> {
    let staff = posted.by.0;
    let (by, at, rules) = (staff.actor(), desk.world.now(), desk.rules.clone());
    let done = match posted.form {
        Change::Lift { id } => change(&desk.db, move |tx| flow::hold::lift(tx, &id, &by, at)).await,
        Change::Hold { system, address, reason, until } => {
            let Some(on) = held(&desk, &system, &address)? else {
                return answer(&desk, &staff, Some(HoldMistake::Address)).await;
            };
            let Ok(until) = until.parse::<NaiveDate>() else {
                return answer(&desk, &staff, Some(HoldMistake::Until)).await;
            };
            let reason = HoldReason::parse(&reason).ok_or(FlowError::NoReason)?;
            let made = (on, reason, until);
            change(&desk.db, move |tx| {
                flow::hold::make(tx, &rules, (&made.0, made.1, made.2), &by, at).map(drop)
            })
            .await
        }
    };
    match done {
        Ok(()) => Ok(go_to("/compliance/holds")),
        Err(FlowError::HoldInThePast) => answer(&desk, &staff, Some(HoldMistake::Until)).await,
        Err(error) => Err(error.into()),
    }
}

/// What is to be held; nothing where a person is meant and no address was typed.
fn held(desk: &Desk, system: &str, address: &str) -> Result<Option<HoldOn>, WebError> {
    if system.is_empty() {
        return Ok(EmailAddress::parse(address).ok().map(HoldOn::Person));
    }
    let known = |key: &SystemKey| desk.catalogue.systems.iter().any(|entry| entry.key == *key);
    let key = SystemKey::parse(system).filter(known).ok_or(WebError::NotFound)?;
    Ok(Some(HoldOn::System(key)))
}

async fn answer(
    desk: &Desk,
    staff: &Staff,
    mistake: Option<HoldMistake>,
) -> Result<HttpResponse, WebError> {
    let today = desk.rules.day(desk.world.now());
    let holds = desk.db.read(move |db| db::holds::all(db, today)).await?;
    let systems = desk.catalogue.systems.iter();
    let shown = Holds {
        staff: staff.signed(Some(Room::Holds)),
        holds: holds.iter().map(|hold| line(desk, hold)).collect(),
        systems: systems.map(|entry| (entry.key.to_string(), entry.name.clone())).collect(),
        reasons: Holds::reasons(),
        today,
        mistake,
    };
    let status = mistake.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    page(desk, &shown, staff.language(), status)
}

fn line(desk: &Desk, hold: &Hold) -> HoldLine {
    let name = |key: &SystemKey| {
        let entry = desk.catalogue.systems.iter().find(|entry| entry.key == *key);
        entry.map_or_else(|| key.to_string(), |entry| entry.name.clone())
    };
    let by = hold.by.split_once(':').map_or(hold.by.as_str(), |(_, name)| name);
    HoldLine {
        id: hold.id.clone(),
        system: hold.system.as_ref().map(name),
        reason: hold.reason,
        until: hold.until,
        by: by.to_owned(),
        at: hold.at,
    }
}
