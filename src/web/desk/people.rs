//! `/desk/people`: what every system holds of one person, now. Nothing found is stored; that
//! somebody looked is written down, and not for whom.

use actix_web::{HttpResponse, http::StatusCode, web::Data};
use serde::Deserialize;

use super::page;
use crate::{
    domain::{
        look::{Namesakes, Seen},
        person::{Identifier, PersonName},
    },
    flow,
    render::desk::{Answer, Bearers, Choices, LOOK_BY, People, PeopleMistake, Room},
    web::{
        Desk,
        change::change,
        error::WebError,
        staff::{Agent, Posted, Staff},
    },
};

/// By a name, which leads to people and names none of them.
const NAME: &str = "name";
/// By an address, to which a person can be written.
const EMAIL: &str = "email";
/// A shorter name would be anybody's.
const NAME_LENGTH_MIN: usize = 3;

/// Who is looked for.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::web) struct Wanted {
    kind: String,
    value: String,
}

/// Shows the form.
pub(in crate::web) async fn show(desk: Data<Desk>, agent: Agent) -> Result<HttpResponse, WebError> {
    answer(&desk, &agent.0, &Wanted::default(), &Learned::default())
}

/// What the systems said, or why they were not asked.
#[derive(Default)]
struct Learned {
    seen: Vec<Seen>,
    named: Vec<Namesakes>,
    mistake: Option<PeopleMistake>,
}

/// Looks into every system: by a name for the addresses of those who have it, by anything else for
/// what is held.
pub(in crate::web) async fn look(
    desk: Data<Desk>,
    posted: Posted<Agent, Wanted>,
) -> Result<HttpResponse, WebError> {
    let (staff, wanted) = (posted.by.0, posted.form);
    let Some(who) = Sought::parse(&wanted) else {
        let mistake = Some(PeopleMistake::Value);
        return answer(&desk, &staff, &wanted, &Learned { mistake, ..Learned::default() });
    };
    let (by, at) = (staff.actor(), desk.world.now());
    let kind = who.kind();
    change(&desk.db, move |tx| flow::staff::look_for(tx, kind, &by, at)).await?;
    let mut learned = Learned::default();
    match &who {
        Sought::Known(who) => learned.seen = desk.look.look(who, desk.rules.day(at)).await,
        Sought::Named(name) => learned.named = desk.look.named(name).await,
    }
    answer(&desk, &staff, &wanted, &learned)
}

/// Who is looked for.
enum Sought {
    /// Whoever has this identifier.
    Known(Identifier),
    /// Everybody of this name.
    Named(PersonName),
}

impl Sought {
    fn parse(wanted: &Wanted) -> Option<Self> {
        if wanted.kind != NAME {
            return Identifier::parse(&wanted.kind, &wanted.value).ok().map(Self::Known);
        }
        let name = PersonName::parse(&wanted.value)?;
        (name.as_str().chars().count() >= NAME_LENGTH_MIN).then_some(Self::Named(name))
    }

    /// What the log says of it: not the value.
    fn kind(&self) -> &'static str {
        match self {
            Self::Known(who) => who.kind(),
            Self::Named(_) => NAME,
        }
    }
}

fn answer(
    desk: &Desk,
    staff: &Staff,
    wanted: &Wanted,
    learned: &Learned,
) -> Result<HttpResponse, WebError> {
    let language = staff.language();
    let Learned { seen: all, named, mistake } = learned;
    let empty =
        |seen: &Seen| seen.answer.as_ref().is_ok_and(crate::domain::erasure::Found::is_empty);
    let people = People {
        staff: staff.signed(Some(Room::People)),
        kind: Choices::of(LOOK_BY, Some(&wanted.kind)),
        value: wanted.value.clone(),
        email: Some(wanted.value.trim().to_owned()).filter(|_| wanted.kind == EMAIL),
        answers: all.iter().map(|seen| Answer::of(&desk.catalogue, seen, language)).collect(),
        named: named.iter().map(|one| Bearers::of(&desk.catalogue, one)).collect(),
        nowhere: !all.is_empty() && all.iter().all(empty),
        mistake: *mistake,
    };
    let status = mistake.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    page(desk, &people, language, status)
}
