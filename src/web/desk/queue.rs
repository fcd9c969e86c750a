//! `/desk`: the queue by saved view, and handing requests to colleagues.

use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{Data, Query},
};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;

use super::{go_to, own_path, page};
use crate::{
    db::{
        self, DbError, Reader,
        queue::{Entry, Place, Wanted},
    },
    domain::{
        Time, deadline,
        person::EmailAddress,
        queue::View,
        request::{Channel, Intent, Language, Law},
        staff::StaffRole,
        tag::Tag,
    },
    flow::{self, FlowError},
    render::desk::{Filters, Queue, Room, Row, SavedView, Shows, TimeLeft},
    web::{
        Desk,
        change::change,
        error::WebError,
        staff::{Agent, Posted, Staff},
    },
};

/// Requests on a page.
const PAGE: usize = 50;

/// What the address of the queue may hold.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in crate::web) struct Asked {
    view: String,
    kind: String,
    law: String,
    r#in: String,
    channel: String,
    tag: String,
    after: String,
}

/// The form around the list: its buttons hand the chosen requests to somebody, or tag them.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::web) struct Chosen {
    #[serde(default)]
    ticket: Vec<String>,
    #[serde(default)]
    to: String,
    #[serde(default)]
    tag: String,
    #[serde(default)]
    back: String,
}

/// Shows a page of the queue.
pub(in crate::web) async fn show(
    desk: Data<Desk>,
    agent: Agent,
    asked: Query<Asked>,
) -> Result<HttpResponse, WebError> {
    let staff = agent.0;
    let today = desk.rules.day(desk.world.now());
    let (wanted, after) = asked.wanted(&staff, today);
    let found = desk.db.read(move |db| look(db, &wanted, after.as_ref())).await?;
    let queue = asked.page(&desk, &staff, found);
    page(&desk, &queue, staff.language(), StatusCode::OK)
}

/// Hands the chosen requests to a colleague.
pub(in crate::web) async fn assign(
    desk: Data<Desk>,
    posted: Posted<Agent, Chosen>,
) -> Result<HttpResponse, WebError> {
    let (staff, form, at) = (posted.by.0, posted.form, desk.world.now());
    let back = own_path(&form.back);
    let (me, by) = (staff.member().clone(), staff.actor());
    change(&desk.db, move |tx| {
        let to = match form.to.as_str() {
            "nobody" => None,
            "me" => Some(me.clone()),
            name => {
                let user = db::users::by_name(tx, name)?;
                let fit = user.filter(|user| user.disabled_at.is_none());
                Some(fit.ok_or(FlowError::NoSuchUser)?.member)
            }
        };
        for reference in form.ticket.iter().take(PAGE) {
            flow::staff::assign(tx, reference, to.as_ref(), &by, at)?;
        }
        Ok(())
    })
    .await?;
    Ok(go_to(&back))
}

/// Puts a tag on the chosen requests.
pub(in crate::web) async fn tag(
    desk: Data<Desk>,
    posted: Posted<Agent, Chosen>,
) -> Result<HttpResponse, WebError> {
    let (by, form, at) = (posted.by.0.actor(), posted.form, desk.world.now());
    let back = own_path(&form.back);
    change(&desk.db, move |tx| {
        let mut chosen = form.ticket.iter().take(PAGE);
        chosen.try_for_each(|one| flow::staff::tag(tx, (one, &form.tag, true), &by, at))
    })
    .await?;
    Ok(go_to(&back))
}

/// What a page of the queue is made of.
struct Found {
    entries: Vec<Entry>,
    views: Vec<(View, Option<i64>)>,
    colleagues: Vec<(String, String)>,
    tags: Vec<String>,
}

fn look(db: &mut Reader, wanted: &Wanted, after: Option<&Place>) -> Result<Found, DbError> {
    // One more than is shown tells whether there is another page.
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let entries = db::queue::page(db, wanted, after, limit)?;
    let counts = db::queue::counts(db, &wanted.me, wanted.today)?;
    let views = View::ALL.iter().map(|view| (*view, counts.get(view).copied())).collect();
    Ok(Found { entries, views, colleagues: colleagues(db)?, tags: db::tags::all(db)? })
}

/// Those to whom requests can be handed: by name, and by the name for colleagues.
pub(super) fn colleagues(db: &mut Reader) -> Result<Vec<(String, String)>, DbError> {
    let users = db::users::list(db)?.into_iter();
    let fit =
        users.filter(|user| user.disabled_at.is_none() && user.member.roles.may(StaffRole::Agent));
    Ok(fit.map(|user| (user.member.name, user.member.shown)).collect())
}

impl Asked {
    fn view(&self) -> View {
        View::parse(&self.view).unwrap_or(View::Open)
    }

    fn wanted(&self, staff: &Staff, today: NaiveDate) -> (Wanted, Option<Place>) {
        let view = self.view();
        let wanted = Wanted {
            view,
            me: staff.member().id.clone(),
            today,
            intent: Intent::parse(&self.kind),
            law: Law::parse(&self.law),
            language: Language::parse(&self.r#in),
            channel: Channel::parse(&self.channel),
            tag: Tag::parse(&self.tag),
        };
        (wanted, parse_place(view, &self.after))
    }

    fn page(&self, desk: &Desk, staff: &Staff, found: Found) -> Queue {
        let Found { mut entries, views, colleagues, tags } = found;
        let (view, today) = (self.view(), desk.rules.day(desk.world.now()));
        let more = entries.len() > PAGE;
        entries.truncate(PAGE);
        let next = entries.last().filter(|_| more).map(|last| self.address(&place_of(view, last)));
        let count = views.iter().find(|(one, _)| *one == view).and_then(|(_, count)| *count);
        let languages: Vec<_> = desk
            .locales
            .languages()
            .into_iter()
            .map(|language| (language, desk.locales.name(language)))
            .collect();
        let chosen =
            (Intent::parse(&self.kind), Law::parse(&self.law), Channel::parse(&self.channel));
        Queue {
            staff: staff.signed(Some(Room::Queue)),
            views: views.iter().map(|(one, n)| SavedView::of(*one, *n, *one == view)).collect(),
            shows: Shows { view: view.as_str(), count, here: self.address(&self.after) },
            filters: Filters::of(chosen, Language::parse(&self.r#in), &languages)
                .with_tags(&tags, &self.tag),
            rows: entries.iter().map(|entry| row(desk, entry, today)).collect(),
            next,
            first: self.after.is_empty(),
            colleagues,
        }
    }

    /// The address of this view with these filters, from a place on.
    fn address(&self, after: &str) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let fields = [
            ("view", self.view().as_str()),
            ("kind", &self.kind),
            ("law", &self.law),
            ("in", &self.r#in),
            ("channel", &self.channel),
            ("tag", &self.tag),
            ("after", after),
        ];
        query.extend_pairs(fields.iter().filter(|(_, value)| !value.is_empty()));
        format!("/desk?{}", query.finish())
    }
}

/// A request as a row of the list.
pub(super) fn row(desk: &Desk, entry: &Entry, today: NaiveDate) -> Row {
    let limits = (entry.promised_on, entry.statutory_on);
    let closed_on = entry.closed_at.map(|at| deadline::received_on(at, desk.rules.time_zone));
    Row {
        reference: entry.reference.clone(),
        subject: entry.face.subject.clone(),
        address: entry.face.address.as_ref().map(EmailAddress::masked),
        intent: entry.intent,
        only: entry.only.as_ref().map(|key| desk.catalogue.name(key).to_owned()),
        left: closed_on.is_none().then(|| TimeLeft::of(entry.received_on, limits, today)),
        stage: entry.stage,
        attention: entry.attention.filter(|_| closed_on.is_none()),
        outcome: entry.outcome.filter(|_| closed_on.is_some()),
        closed_on,
        law: entry.law,
        language: entry.language,
        assigned: entry.assigned.clone(),
        tags: entry.tags.clone(),
    }
}

/// A place as text: the sort key, and the id behind it.
fn place_of(view: View, entry: &Entry) -> String {
    match (view, entry.closed_at) {
        (View::Closed, Some(at)) => format!("{}~{}", at.timestamp_micros(), entry.id),
        _open => format!("{}~{}", entry.promised_on, entry.id),
    }
}

/// Reads the text form back. A place that makes no sense is the beginning.
fn parse_place(view: View, text: &str) -> Option<Place> {
    let (key, id) = text.split_once('~')?;
    if !id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        return None;
    }
    if view == View::Closed {
        let at: Time = DateTime::<Utc>::from_timestamp_micros(key.parse().ok()?)?;
        return Some(Place::Closed(at, id.to_owned()));
    }
    Some(Place::Promised(key.parse().ok()?, id.to_owned()))
}
