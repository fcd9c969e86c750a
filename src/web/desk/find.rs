//! `/desk/find`: requests by reference or by the whole address. What is looked for travels in the
//! body, so that no address stands in a URL, a history or a log.

use actix_web::{HttpResponse, http::StatusCode, web::Data};
use serde::Deserialize;

use super::{go_to, page, queue};
use crate::{
    db::{self, DbError, Reader, queue::Entry},
    domain::person::{EmailAddress, Identifier},
    render::desk::{Filters, Queue, Room, Shows},
    web::{
        Desk,
        error::WebError,
        staff::{Agent, Posted},
    },
};

/// What is looked for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::web) struct Wanted {
    find: String,
}

/// What was found.
enum Found {
    /// One request, by its reference.
    One(String),
    /// All of an address, the open ones first.
    Many(Vec<Entry>),
}

/// Looks for requests.
pub(in crate::web) async fn find(
    desk: Data<Desk>,
    wanted: Posted<Agent, Wanted>,
) -> Result<HttpResponse, WebError> {
    let (staff, wanted) = (wanted.by.0, wanted.form.find);
    let (found, colleagues) = desk
        .db
        .read(move |db| Ok::<_, DbError>((look(db, &wanted)?, queue::colleagues(db)?)))
        .await?;
    let entries = match found {
        Found::One(reference) => return Ok(go_to(&format!("/desk/tickets/{reference}"))),
        Found::Many(entries) => entries,
    };
    let today = desk.rules.day(desk.world.now());
    let list = Queue {
        staff: staff.signed(Some(Room::Queue)),
        views: Vec::new(),
        shows: Shows { view: "found", count: None, here: "/desk".to_owned() },
        filters: Filters::of((None, None, None), None, &[]),
        rows: entries.iter().map(|entry| queue::row(&desk, entry, today)).collect(),
        next: None,
        first: true,
        colleagues,
    };
    page(&desk, &list, staff.language(), StatusCode::OK)
}

fn look(db: &mut Reader, wanted: &str) -> Result<Found, DbError> {
    if let Some(ticket) = db::tickets::by_reference(db, wanted)? {
        return Ok(Found::One(ticket.reference));
    }
    let Ok(address) = EmailAddress::parse(wanted) else { return Ok(Found::Many(Vec::new())) };
    let ids = db::people::tickets_of(db, &Identifier::Email(address))?;
    db::queue::entries(db, &ids).map(Found::Many)
}
