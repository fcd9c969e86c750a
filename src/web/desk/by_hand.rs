//! `/desk/new`: an agent writes down what came by a call, a letter, or a mail in quarantine, and may
//! have it carried out in one system alone.

use std::sync::Arc;

use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{Data, Query},
};
use chrono::{Days, NaiveDate};
use serde::Deserialize;

use super::{go_to, page};
use crate::{
    db::{self, messages::Enclosed},
    domain::{
        erasure::SystemKey,
        person::EmailAddress,
        proof::Proof,
        request::{Channel, Intent, Language, Scope},
    },
    flow::{
        self, FlowError,
        receive::{Asked, Vouched, WrittenDown},
    },
    mail::inbound,
    render::desk::{BY_HAND, ByHand, Choices, HandMistake, Room, Warning},
    web::{
        Desk,
        change::change,
        error::WebError,
        staff::{Agent, Posted, Staff},
    },
};

/// The longest text that is kept, in characters.
const TEXT_LENGTH_MAX: usize = 4000;
/// How many days ago a request may have come: longer ago the law's time is over in any case.
const DAYS_AGO_MAX: u64 = 366;

/// Where the form begins.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in crate::web) struct From {
    quarantined: String,
}

/// What the form sends.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in crate::web) struct Typed {
    channel: String,
    received: String,
    email: String,
    kind: String,
    language: String,
    text: String,
    proof: String,
    only: String,
    warned: String,
    quarantined: String,
}

/// Of whom, and in which system alone, something is left, as the page of people saw it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in crate::web) struct Rest {
    system: String,
    email: String,
}

/// Shows the form.
pub(in crate::web) async fn show(
    desk: Data<Desk>,
    agent: Agent,
    from: Query<From>,
) -> Result<HttpResponse, WebError> {
    let channel = if from.quarantined.is_empty() { Channel::Phone } else { Channel::Email };
    let quarantined = from.quarantined.clone();
    let typed = Typed { quarantined, ..begun(&desk, &agent.0, channel, Intent::Ambiguous) };
    answer(&desk, &agent.0, &typed, None)
}

/// Shows the form, and the warning, for what is left of somebody in one system. Nothing is written
/// yet. It is posted because an address does not belong in a URL.
pub(in crate::web) async fn show_rest(
    desk: Data<Desk>,
    posted: Posted<Agent, Rest>,
) -> Result<HttpResponse, WebError> {
    let (staff, Rest { system, email }) = (posted.by.0, posted.form);
    let asked = begun(&desk, &staff, Channel::Phone, Intent::EraseData);
    let typed = Typed { email, only: system, ..asked };
    let mistake = can_be_erased_alone(&desk, &typed.only).err();
    answer(&desk, &staff, &typed, mistake)
}

/// The form as it begins: today, in the agent's language.
fn begun(desk: &Desk, staff: &Staff, channel: Channel, kind: Intent) -> Typed {
    Typed {
        channel: channel.to_string(),
        received: desk.rules.day(desk.world.now()).to_string(),
        kind: kind.to_string(),
        language: staff.language().to_string(),
        ..Typed::default()
    }
}

/// Opens the request. Where the agent does not vouch for the person, they are asked for proof like
/// everybody.
pub(in crate::web) async fn open(
    desk: Data<Desk>,
    posted: Posted<Agent, Typed>,
) -> Result<HttpResponse, WebError> {
    let (staff, typed) = (posted.by.0, posted.form);
    let mut written = match read(&desk, &typed) {
        Ok(written) => written,
        Err(mistake) => return answer(&desk, &staff, &typed, Some(mistake)),
    };
    let (rules, by, at) = (desk.rules.clone(), staff.actor(), desk.world.now());
    let aside = Some(typed.quarantined).filter(|id| !id.is_empty());
    if let Some(id) = aside.clone() {
        written.mail = mail(&desk, id).await?;
    }
    let ticket = change(&desk.db, move |tx| {
        let ticket = flow::receive::by_hand(tx, &rules, &written, &by, at)?;
        if let Some(id) = &aside {
            flow::staff::release_quarantined(tx, id, &ticket, &by, at)?;
        }
        Ok(ticket)
    });
    Ok(go_to(&format!("/desk/tickets/{}", ticket.await?.reference)))
}

/// What lies in quarantine, if it holds a page or files: they go along to the request.
async fn mail(desk: &Desk, id: String) -> Result<Option<(Enclosed, Arc<Vec<u8>>)>, WebError> {
    let limits = desk.intake.reading().house.limits.clone();
    let seen = desk.db.read(move |db| {
        let Some(bytes) = db::messages::quarantined_bytes(db, &id)? else { return Ok(None) };
        let enclosed = inbound::enclosed(&bytes, &limits);
        let is_more = !enclosed.is_nothing();
        Ok::<_, FlowError>(is_more.then(|| (Enclosed::from(&enclosed), Arc::new(bytes))))
    });
    Ok(seen.await?)
}

/// What was typed, or what is wrong with it.
fn read(desk: &Desk, typed: &Typed) -> Result<WrittenDown, HandMistake> {
    let today = desk.rules.day(desk.world.now());
    let received_on: NaiveDate = typed.received.parse().map_err(|_| HandMistake::Received)?;
    let earliest = today.checked_sub_days(Days::new(DAYS_AGO_MAX)).unwrap_or(today);
    if received_on > today || received_on < earliest {
        return Err(HandMistake::Received);
    }
    let channel = Channel::parse(&typed.channel).filter(|channel| BY_HAND.contains(channel));
    let language = Language::parse(&typed.language)
        .filter(|language| desk.locales.languages().contains(language));
    if typed.text.chars().count() > TEXT_LENGTH_MAX {
        return Err(HandMistake::Text);
    }
    let intent = Intent::parse(&typed.kind).ok_or(HandMistake::Choice)?;
    let asked = Asked {
        channel: channel.ok_or(HandMistake::Choice)?,
        from: EmailAddress::parse(&typed.email).map_err(|_| HandMistake::Email)?,
        identifiers: Vec::new(),
        intent,
        text: typed.text.trim().to_owned(),
        language: language.ok_or(HandMistake::Choice)?,
        signed_by: None,
        idempotency_key: None,
    };
    Ok(WrittenDown { asked, received_on, vouched: vouched(desk, typed, intent)?, mail: None })
}

/// How the agent made sure who asks. There must be one thing that is asked, or nothing is proved
/// by it.
fn vouched(desk: &Desk, typed: &Typed, intent: Intent) -> Result<Option<Vouched>, HandMistake> {
    let only = only(desk, typed, intent)?;
    if typed.proof.is_empty() {
        return Ok(None);
    }
    let proof = Proof::parse(&typed.proof).filter(|proof| Proof::VOUCHED.contains(proof));
    let proof = proof.ok_or(HandMistake::Choice)?;
    let scope = intent.scope().ok_or(HandMistake::Proof)?;
    Ok(Some(Vouched { proof, scope, only }))
}

/// The one system that is meant alone, if one is. It is a step of an erasure of all data, which an
/// agent takes on their word: the page that a person confirms offers no such choice.
fn only(desk: &Desk, typed: &Typed, intent: Intent) -> Result<Option<SystemKey>, HandMistake> {
    if typed.only.is_empty() {
        return Ok(None);
    }
    let system = can_be_erased_alone(desk, &typed.only)?;
    if intent != Intent::EraseData || typed.proof.is_empty() {
        return Err(HandMistake::Alone);
    }
    // The warning names the system: one that was read for another was not read.
    if typed.warned != typed.only {
        return Err(HandMistake::Warning);
    }
    Ok(Some(system))
}

fn can_be_erased_alone(desk: &Desk, typed: &str) -> Result<SystemKey, HandMistake> {
    let mut known = desk.catalogue.touched_by(Scope::AllData);
    let system = known.find(|system| system.key.as_str() == typed);
    system.map(|system| system.key.clone()).ok_or(HandMistake::System)
}

fn answer(
    desk: &Desk,
    staff: &Staff,
    typed: &Typed,
    mistake: Option<HandMistake>,
) -> Result<HttpResponse, WebError> {
    let today = desk.rules.day(desk.world.now());
    let named = |language: Language| {
        let chosen = Language::parse(&typed.language) == Some(language);
        (language.to_string(), desk.locales.name(language), chosen)
    };
    let erased = desk.catalogue.touched_by(Scope::AllData);
    let systems: Vec<(String, String, bool)> = erased
        .map(|one| (one.key.to_string(), one.name.clone(), one.key.as_str() == typed.only))
        .collect();
    let chosen = systems.iter().find(|(_, _, chosen)| *chosen);
    let warning = chosen.map(|(key, system, _)| Warning {
        key: key.clone(),
        system: system.clone(),
        read: typed.warned == *key,
    });
    let form = ByHand {
        staff: staff.signed(Some(Room::Queue)),
        channel: Choices::of(BY_HAND.iter().map(|way| way.as_str()), Some(&typed.channel)),
        kind: Choices::of(Intent::ALL.iter().map(|kind| kind.as_str()), Some(&typed.kind)),
        proof: Choices::of(Proof::VOUCHED.iter().map(|proof| proof.as_str()), Some(&typed.proof)),
        systems,
        warning,
        languages: desk.locales.languages().into_iter().map(named).collect(),
        email: typed.email.clone(),
        text: typed.text.clone(),
        received: typed.received.parse().unwrap_or(today),
        today,
        quarantined: Some(typed.quarantined.clone()).filter(|id| !id.is_empty()),
        mistake,
    };
    let status = mistake.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    page(desk, &form, staff.language(), status)
}
