//! `/desk/quarantine`: mail that could not be read safely. Reading is a POST, since that somebody
//! read is written down.

use actix_web::{HttpResponse, http::StatusCode, web::Data};
use serde::Deserialize;

use super::page;
use crate::{
    db,
    domain::mail::QuarantineReason,
    flow,
    render::desk::{Aside, Opened, Quarantine, Room},
    web::{
        Desk,
        change::change,
        error::WebError,
        staff::{Agent, Posted, Staff},
    },
};

/// The most of a mail that is shown, in characters.
const SHOWN: usize = 20_000;

/// What a button sends.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::web) struct Pressed {
    id: String,
    act: String,
}

/// Shows what waits.
pub(in crate::web) async fn show(desk: Data<Desk>, agent: Agent) -> Result<HttpResponse, WebError> {
    answer(&desk, &agent.0, None).await
}

/// A mail is read, or discarded.
pub(in crate::web) async fn press(
    desk: Data<Desk>,
    posted: Posted<Agent, Pressed>,
) -> Result<HttpResponse, WebError> {
    let (staff, form) = (posted.by.0, posted.form);
    let (by, at, id) = (staff.actor(), desk.world.now(), form.id.clone());
    match form.act.as_str() {
        "read" => {
            let read = move |tx: &mut _| flow::staff::read_quarantined(tx, &id, &by, at);
            let bytes = change(&desk.db, read).await?;
            answer(&desk, &staff, Some(opened(form.id, &bytes))).await
        }
        "discard" => {
            let discard = move |tx: &mut _| flow::staff::discard_quarantined(tx, &id, &by, at);
            change(&desk.db, discard).await?;
            Ok(super::go_to("/desk/quarantine"))
        }
        _ => Err(WebError::BadRequest("the page has no such button".to_owned())),
    }
}

/// A mail as text, in which nothing but letters is left.
pub(super) fn opened(id: String, bytes: &[u8]) -> Opened {
    let all = String::from_utf8_lossy(bytes);
    let printable = |c: &char| *c == '\n' || *c == '\t' || !c.is_control();
    let text: String = all.chars().filter(printable).take(SHOWN).collect();
    Opened { id, cut: all.chars().count() > SHOWN, text }
}

async fn answer(
    desk: &Desk,
    staff: &Staff,
    open: Option<Opened>,
) -> Result<HttpResponse, WebError> {
    let waiting = desk.db.read(db::messages::quarantine).await?;
    let aside = |mail: db::messages::Quarantined| Aside {
        reason: mail.reason.as_deref().and_then(QuarantineReason::parse),
        at: mail.at.and_utc(),
        id: mail.id,
    };
    let list = Quarantine {
        staff: staff.signed(Some(Room::Quarantine)),
        mails: waiting.into_iter().map(aside).collect(),
        open,
    };
    page(desk, &list, staff.language(), StatusCode::OK)
}
