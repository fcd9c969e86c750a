//! `/admin/systems`: the connected systems, and the stop for all destructive work.

use std::sync::Arc;

use actix_web::{HttpResponse, http::StatusCode, web::Data};
use secrecy::SecretString;
use serde::Deserialize;

use crate::{
    db::{self, DbError, Reader, pauses::Pause},
    domain::{
        catalogue::{Catalogue, SystemEntry},
        erasure::SystemKey,
        look::{NOBODY, Seen},
        person::Identifier,
    },
    flow,
    render::{
        admin::{Stop, SystemLine, SystemMistake, Systems},
        desk::Room,
    },
    web::{
        Desk,
        change::change,
        desk::{go_to, page, step_up::Proof},
        error::WebError,
        staff::{Admin, Posted, Staff},
    },
};

/// Asks the systems, stops one or all of them, or lets them go on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::web) struct Change {
    act: String,
    /// The key of a system; empty for all.
    system: String,
    #[serde(default)]
    own: Option<SecretString>,
}

/// Shows the systems.
pub(in crate::web) async fn show(desk: Data<Desk>, admin: Admin) -> Result<HttpResponse, WebError> {
    answer(&desk, &admin.0, &Learned::default()).await
}

/// Somebody stops erasing, or lets it go on. To stop is never made hard: only to go on asks for
/// the password.
pub(in crate::web) async fn press(
    desk: Data<Desk>,
    posted: Posted<Admin, Change>,
) -> Result<HttpResponse, WebError> {
    let (staff, form) = (posted.by.0, posted.form);
    if form.act == "check" {
        return dry_run(&desk, &staff).await;
    }
    let known = |key: &SystemKey| desk.catalogue.systems.iter().any(|entry| entry.key == *key);
    let system = match form.system.as_str() {
        "" => None,
        key => Some(SystemKey::parse(key).filter(known).ok_or(WebError::NotFound)?),
    };
    let stops = match form.act.as_str() {
        "pause" => true,
        "resume" => false,
        _ => return Err(WebError::BadRequest("the page has no such button".to_owned())),
    };
    let mut proof = None;
    if !stops {
        proof = Proof::of(&desk, &staff, form.own).await?;
        if proof.is_none() {
            let mistake = Some(SystemMistake::Wrong);
            return answer(&desk, &staff, &Learned { mistake, ..Learned::default() }).await;
        }
    }
    let (by, at) = (staff.actor(), desk.world.now());
    let recorded = proof.clone();
    change(&desk.db, move |tx| {
        recorded.as_ref().map_or(Ok(()), |proof| proof.record(tx, &staff, at))?;
        let deed = if stops { flow::pause::stop } else { flow::pause::lift };
        deed(tx, system.as_ref(), &by, at)
    })
    .await?;
    let mut response = go_to("/admin/systems");
    proof.map_or(Ok(()), |proof| proof.hand_over(&mut response))?;
    Ok(response)
}

/// What the page tells beside the systems.
#[derive(Default)]
struct Learned {
    mistake: Option<SystemMistake>,
    seen: Vec<Seen>,
}

/// Asks every system for somebody who is nowhere: the whole way of a look, and nothing changes.
async fn dry_run(desk: &Desk, staff: &Staff) -> Result<HttpResponse, WebError> {
    let nobody = Identifier::parse("email", NOBODY);
    let nobody = nobody.map_err(|error| WebError::BadRequest(error.to_string()))?;
    let seen = desk.look.look(&nobody, desk.rules.day(desk.world.now())).await;
    answer(desk, staff, &Learned { seen, ..Learned::default() }).await
}

async fn answer(desk: &Desk, staff: &Staff, learned: &Learned) -> Result<HttpResponse, WebError> {
    let catalogue = Arc::clone(&desk.catalogue);
    let (stopped, mut systems) = desk.db.read(move |db| look(db, &catalogue)).await?;
    for line in &mut systems {
        let seen = learned.seen.iter().find(|seen| seen.system.as_str() == line.key);
        line.dry_run = seen.map(|seen| seen.answer.as_ref().map(|_| ()).map_err(|why| *why).into());
    }
    let list = Systems {
        staff: staff.signed(Some(Room::Systems)),
        stopped,
        systems,
        asks_password: !staff.session.times.is_fresh(desk.world.now()),
        mistake: learned.mistake,
    };
    let status = learned.mistake.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    page(desk, &list, staff.language(), status)
}

fn look(db: &mut Reader, of: &Catalogue) -> Result<(Option<Stop>, Vec<SystemLine>), DbError> {
    let waiting = db::pauses::waiting(db)?;
    let line = |entry: &SystemEntry| {
        Ok(SystemLine {
            key: entry.key.to_string(),
            name: entry.name.clone(),
            collections: entry.collections.len(),
            waiting: waiting.get(entry.key.as_str()).copied().unwrap_or_default(),
            last_success: db::pauses::last_seen_empty(db, &entry.key)?,
            stopped: db::pauses::get(db, Some(&entry.key))?.as_ref().map(stop),
            dry_run: None,
            absent_by: entry.absence.as_ref().map(|absence| absence.by.clone()),
            absent_since: entry.absence.as_ref().map(|absence| absence.since),
        })
    };
    let lines = of.systems.iter().map(line).collect::<Result<_, DbError>>()?;
    Ok((db::pauses::get(db, None)?.as_ref().map(stop), lines))
}

fn stop(pause: &Pause) -> Stop {
    Stop { by: pause.name().to_owned(), at: pause.at }
}
