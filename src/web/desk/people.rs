//! `/desk/people`: what every system holds of one person, now. Nothing found is stored; that
//! somebody looked is written down, and not for whom.

use actix_web::{HttpResponse, http::StatusCode, web::Data};
use serde::Deserialize;

use super::page;
use crate::{
    domain::{look::Seen, person::Identifier},
    flow,
    render::desk::{Answer, Choices, LOOK_BY, People, PeopleMistake, Room},
    web::{
        Desk,
        change::change,
        error::WebError,
        staff::{Agent, Posted, Staff},
    },
};

/// Who is looked for.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::web) struct Wanted {
    kind: String,
    value: String,
}

/// Shows the form.
pub(in crate::web) async fn show(desk: Data<Desk>, agent: Agent) -> Result<HttpResponse, WebError> {
    answer(&desk, &agent.0, &Wanted::default(), Ok(&[]))
}

/// Looks into every system.
pub(in crate::web) async fn look(
    desk: Data<Desk>,
    posted: Posted<Agent, Wanted>,
) -> Result<HttpResponse, WebError> {
    let (staff, wanted) = (posted.by.0, posted.form);
    let Ok(who) = Identifier::parse(&wanted.kind, &wanted.value) else {
        return answer(&desk, &staff, &wanted, Err(PeopleMistake::Value));
    };
    let (by, at) = (staff.actor(), desk.world.now());
    let kind = who.kind();
    change(&desk.db, move |tx| flow::staff::look_for(tx, kind, &by, at)).await?;
    let seen = desk.look.look(&who, desk.rules.day(at)).await;
    answer(&desk, &staff, &wanted, Ok(&seen))
}

fn answer(
    desk: &Desk,
    staff: &Staff,
    wanted: &Wanted,
    seen: Result<&[Seen], PeopleMistake>,
) -> Result<HttpResponse, WebError> {
    let language = staff.language();
    let all = seen.unwrap_or_default();
    let empty =
        |seen: &Seen| seen.answer.as_ref().is_ok_and(crate::domain::erasure::Found::is_empty);
    let people = People {
        staff: staff.signed(Some(Room::People)),
        kind: Choices::of(LOOK_BY, Some(&wanted.kind)),
        value: wanted.value.clone(),
        answers: all.iter().map(|seen| Answer::of(&desk.catalogue, seen, language)).collect(),
        nowhere: !all.is_empty() && all.iter().all(empty),
        mistake: seen.err(),
    };
    let status = seen.err().map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    page(desk, &people, (language, status))
}
