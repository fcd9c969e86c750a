//! The queue of the desk: pages of tickets by saved view, and how many each view holds.

use std::collections::{BTreeMap, HashMap};

use chrono::{Days, NaiveDate, NaiveDateTime};
use diesel::{
    dsl::{AsSelect, IntoBoxed, Select, exists, not, sql},
    prelude::*,
    sql_query, sql_types,
};

use super::{
    Conn, DbError, Reader, keys,
    messages::{Kind, Words},
    optional_word,
    schema::{assignments, messages, people, tags, ticket_systems, tickets, users},
    word,
};
use crate::domain::{
    Time,
    erasure::{SystemKey, SystemState},
    lifecycle::Stage,
    outcome::Outcome,
    person::EmailAddress,
    queue::{SOON_DAYS, View},
    request::{Channel, Intent, Language, Law},
    tag::Tag,
    ticket::Attention,
};

/// States of a system that holds a ticket up.
const HOLDS_UP: [&str; 2] = [SystemState::Waits.as_str(), SystemState::Stuck.as_str()];

/// What somebody wants to see.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The saved view.
    pub view: View,
    /// The id of whoever looks.
    pub me: String,
    /// Today, where the company is.
    pub today: NaiveDate,
    /// Only these.
    pub intent: Option<Intent>,
    /// Only under this law.
    pub law: Option<Law>,
    /// Only in this language.
    pub language: Option<Language>,
    /// Only through this door.
    pub channel: Option<Channel>,
    /// Only with this tag.
    pub tag: Option<Tag>,
}

/// Where a page ends, and the next one begins: the sort key and the id of its last ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In a view of open tickets.
    Promised(NaiveDate, String),
    /// In the view of closed ones.
    Closed(Time, String),
}

/// One ticket in the queue.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of a ticket of the same names")]
pub struct Entry {
    pub id: String,
    pub reference: String,
    pub stage: Stage,
    pub intent: Intent,
    /// The one system in which it is carried out alone.
    pub only: Option<SystemKey>,
    pub law: Law,
    pub language: Language,
    pub channel: Channel,
    pub received_on: NaiveDate,
    pub promised_on: NaiveDate,
    pub statutory_on: NaiveDate,
    pub attention: Option<Attention>,
    pub outcome: Option<Outcome>,
    pub closed_at: Option<Time>,
    /// The name for colleagues of whoever works on it.
    pub assigned: Option<String>,
    /// The tags on it.
    pub tags: Vec<String>,
    /// What the requester wrote above the message, and their address.
    pub face: Face,
}

/// By what a person recognises a ticket; empty once the requester is forgotten.
#[derive(Debug, Clone, Default)]
pub struct Face {
    /// The subject of the first message.
    pub subject: Option<String>,
    /// The address of the requester.
    pub address: Option<EmailAddress>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = tickets)]
struct Row {
    id: String,
    reference: String,
    stage: String,
    intent: String,
    only_system: Option<String>,
    law: String,
    language: String,
    channel: String,
    received_on: NaiveDate,
    promised_on: NaiveDate,
    statutory_on: NaiveDate,
    attention: Option<String>,
    outcome: Option<String>,
    closed_at: Option<NaiveDateTime>,
}

/// A list of tickets that is being put together.
type Query<'a> = IntoBoxed<'a, Select<tickets::table, AsSelect<Row, Backend>>, Backend>;
type Backend = <Conn as Connection>::Backend;

/// A page of a view.
pub fn page(
    db: &mut Reader,
    wanted: &Wanted,
    after: Option<&Place>,
    limit: i64,
) -> Result<Vec<Entry>, DbError> {
    let query =
        filtered(in_view(tickets::table.select(Row::as_select()).into_boxed(), wanted), wanted);
    let query = match after {
        Some(Place::Promised(day, id)) => query.filter(
            tickets::promised_on
                .gt(*day)
                .or(tickets::promised_on.eq(*day).and(tickets::id.gt(id.clone()))),
        ),
        Some(Place::Closed(at, id)) => query.filter(
            tickets::closed_at
                .lt(at.naive_utc())
                .or(tickets::closed_at.eq(at.naive_utc()).and(tickets::id.lt(id.clone()))),
        ),
        None => query,
    };
    let query = if wanted.view == View::Closed {
        query.order((tickets::closed_at.desc(), tickets::id.desc()))
    } else {
        query.order((tickets::promised_on, tickets::id))
    };
    let rows: Vec<Row> = query.limit(limit).load(&mut *db.conn)?;
    dressed(db, rows)
}

/// Only what the view shows. Open and closed are written out: a database uses the indexes that
/// hold only the ones or the others if it can see which are wanted, and a bound value hides it.
fn in_view<'a>(query: Query<'a>, wanted: &Wanted) -> Query<'a> {
    let in_stage = |query: Query<'a>, stage: Stage| query.filter(tickets::stage.eq(stage.as_str()));
    if wanted.view == View::Closed {
        return query.filter(sql::<sql_types::Bool>("tickets.stage = 'closed'"));
    }
    let open = query.filter(sql::<sql_types::Bool>("tickets.stage <> 'closed'"));
    match wanted.view {
        View::DueSoon => open.filter(tickets::promised_on.le(soon(wanted.today))),
        View::Mine => open.filter(exists(
            assignments::table
                .filter(assignments::ticket_id.eq(tickets::id))
                .filter(assignments::user_id.eq(wanted.me.clone())),
        )),
        View::Unassigned => open
            .filter(not(exists(assignments::table.filter(assignments::ticket_id.eq(tickets::id))))),
        View::Attention => open.filter(tickets::attention.is_not_null()),
        View::ToDecide => in_stage(open, Stage::Reviewing),
        View::Unclear => in_stage(open, Stage::Clarifying),
        View::Unproven => in_stage(open, Stage::Verifying),
        View::Answering => in_stage(open, Stage::Answering),
        View::Waiting => open.filter(exists(
            ticket_systems::table
                .filter(ticket_systems::ticket_id.eq(tickets::id))
                .filter(ticket_systems::state.eq_any(HOLDS_UP)),
        )),
        View::Open | View::Closed => open,
    }
}

/// Only what the filters let through.
fn filtered<'a>(mut query: Query<'a>, wanted: &Wanted) -> Query<'a> {
    if let Some(intent) = wanted.intent {
        query = query.filter(tickets::intent.eq(intent.as_str()));
    }
    if let Some(law) = wanted.law {
        query = query.filter(tickets::law.eq(law.as_str()));
    }
    if let Some(language) = wanted.language {
        query = query.filter(tickets::language.eq(language.to_string()));
    }
    if let Some(channel) = wanted.channel {
        query = query.filter(tickets::channel.eq(channel.as_str()));
    }
    if let Some(tag) = &wanted.tag {
        let tagged = tags::table
            .filter(tags::ticket_id.eq(tickets::id))
            .filter(tags::tag.eq(tag.as_str().to_owned()));
        query = query.filter(exists(tagged));
    }
    query
}

/// These tickets, those that have not ended first.
pub fn entries(db: &mut Reader, ids: &[String]) -> Result<Vec<Entry>, DbError> {
    let rows: Vec<Row> = tickets::table
        .filter(tickets::id.eq_any(ids))
        .order((tickets::closed_at.is_not_null(), tickets::promised_on, tickets::id))
        .select(Row::as_select())
        .load(&mut *db.conn)?;
    dressed(db, rows)
}

/// Rows with what stands in other tables.
fn dressed(db: &mut Reader, rows: Vec<Row>) -> Result<Vec<Entry>, DbError> {
    let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
    let mut assigned = assigned(db, &ids)?;
    let mut faces = faces(db, &ids)?;
    let mut tags = super::tags::of(db, &ids)?;
    rows.into_iter()
        .map(|row| {
            let face = faces.remove(&row.id).unwrap_or_default();
            let assigned = assigned.remove(&row.id);
            let tags = tags.remove(&row.id).unwrap_or_default();
            row.into_entry(assigned, tags, face)
        })
        .collect()
}

fn soon(today: NaiveDate) -> NaiveDate {
    today + Days::new(SOON_DAYS.unsigned_abs())
}

/// Who works on each of these tickets.
fn assigned(db: &mut Reader, ids: &[String]) -> Result<HashMap<String, String>, DbError> {
    let rows: Vec<(String, String)> = assignments::table
        .inner_join(users::table)
        .filter(assignments::ticket_id.eq_any(ids))
        .select((assignments::ticket_id, users::shown))
        .load(&mut *db.conn)?;
    Ok(rows.into_iter().collect())
}

/// By what each of these tickets is recognised.
fn faces(db: &mut Reader, ids: &[String]) -> Result<HashMap<String, Face>, DbError> {
    let keys = keys::of_all(db, ids)?;
    let mut faces: HashMap<String, Face> = HashMap::new();
    let addresses: Vec<(String, String, Vec<u8>)> = people::table
        .filter(people::ticket_id.eq_any(ids))
        .filter(people::kind.eq("email"))
        .order(people::id)
        .select((people::id, people::ticket_id, people::sealed))
        .load(&mut *db.conn)?;
    for (id, ticket, sealed) in addresses {
        let Some(key) = keys.get(&ticket) else { continue };
        let opened = keys::open(key, "people", &id, &sealed)?;
        let address = EmailAddress::parse(&String::from_utf8_lossy(&opened)).ok();
        let face = faces.entry(ticket).or_default();
        face.address = face.address.take().or(address);
    }
    for (ticket, id) in first_messages(db, ids)? {
        let Some(key) = keys.get(&ticket) else { continue };
        let sealed: Vec<u8> =
            messages::table.find(&id).select(messages::sealed).first(&mut *db.conn)?;
        let opened = keys::open(key, "messages", &id, &sealed)?;
        let words: Option<Words> = serde_json::from_slice(&opened).ok();
        let subject = words.map(|words| words.subject).filter(|subject| !subject.is_empty());
        faces.entry(ticket).or_default().subject = subject;
    }
    Ok(faces)
}

/// The id of the first message of each of these tickets.
fn first_messages(db: &mut Reader, ids: &[String]) -> Result<HashMap<String, String>, DbError> {
    let rows: Vec<(Option<String>, String)> = messages::table
        .filter(messages::ticket_id.eq_any(ids))
        .filter(messages::kind.eq_any([Kind::Mail.as_str(), Kind::Form.as_str()]))
        .order((messages::at.desc(), messages::id.desc()))
        .select((messages::ticket_id, messages::id))
        .load(&mut *db.conn)?;
    // Later ones first, so that the first one is what stays.
    Ok(rows.into_iter().filter_map(|(ticket, id)| Some((ticket?, id))).collect())
}

/// How many tickets each view holds; the closed ones are not counted.
pub fn counts(db: &mut Reader, me: &str, today: NaiveDate) -> Result<BTreeMap<View, i64>, DbError> {
    #[derive(QueryableByName)]
    struct Group {
        #[diesel(sql_type = sql_types::Text)]
        stage: String,
        #[diesel(sql_type = sql_types::Integer)]
        calls: i32,
        #[diesel(sql_type = sql_types::Integer)]
        soon: i32,
        #[diesel(sql_type = sql_types::BigInt)]
        n: i64,
    }
    let groups: Vec<Group> = sql_query(
        "SELECT stage, CASE WHEN attention IS NULL THEN 0 ELSE 1 END AS calls, \
         CASE WHEN promised_on <= $1 THEN 1 ELSE 0 END AS soon, count(*) AS n \
         FROM tickets WHERE stage <> 'closed' GROUP BY 1, 2, 3",
    )
    .bind::<sql_types::Date, _>(soon(today))
    .load(&mut *db.conn)?;
    let sum = |of: &dyn Fn(&Group) -> bool| groups.iter().filter(|g| of(g)).map(|g| g.n).sum();
    let stage = |stage: Stage| sum(&|group| group.stage == stage.as_str());
    let open: i64 = sum(&|_| true);
    let taken = || {
        assignments::table
            .inner_join(tickets::table)
            .filter(tickets::stage.ne(Stage::Closed.as_str()))
    };
    let mine: i64 =
        taken().filter(assignments::user_id.eq(me)).count().get_result(&mut *db.conn)?;
    let all_taken: i64 = taken().count().get_result(&mut *db.conn)?;
    let waiting: i64 = ticket_systems::table
        .inner_join(tickets::table)
        .filter(tickets::stage.ne(Stage::Closed.as_str()))
        .filter(ticket_systems::state.eq_any(HOLDS_UP))
        .select(diesel::dsl::count(ticket_systems::ticket_id).aggregate_distinct())
        .get_result(&mut *db.conn)?;
    Ok(BTreeMap::from([
        (View::DueSoon, sum(&|group| group.soon == 1)),
        (View::Open, open),
        (View::Mine, mine),
        (View::Unassigned, open - all_taken),
        (View::Attention, sum(&|group| group.calls == 1)),
        (View::ToDecide, stage(Stage::Reviewing)),
        (View::Unclear, stage(Stage::Clarifying)),
        (View::Unproven, stage(Stage::Verifying)),
        (View::Waiting, waiting),
        (View::Answering, stage(Stage::Answering)),
    ]))
}

impl Row {
    fn into_entry(
        self,
        assigned: Option<String>,
        tags: Vec<String>,
        face: Face,
    ) -> Result<Entry, DbError> {
        let of = |column| ("tickets", column);
        let id = self.id.as_str();
        Ok(Entry {
            stage: word(of("stage"), id, Stage::parse, &self.stage)?,
            intent: word(of("intent"), id, Intent::parse, &self.intent)?,
            only: optional_word(
                of("only_system"),
                id,
                SystemKey::parse,
                self.only_system.as_deref(),
            )?,
            law: word(of("law"), id, Law::parse, &self.law)?,
            language: word(of("language"), id, Language::parse, &self.language)?,
            channel: word(of("channel"), id, Channel::parse, &self.channel)?,
            received_on: self.received_on,
            promised_on: self.promised_on,
            statutory_on: self.statutory_on,
            attention: optional_word(
                of("attention"),
                id,
                Attention::parse,
                self.attention.as_deref(),
            )?,
            outcome: optional_word(of("outcome"), id, Outcome::parse, self.outcome.as_deref())?,
            closed_at: self.closed_at.map(|at| at.and_utc()),
            assigned,
            tags,
            face,
            reference: self.reference,
            id: self.id,
        })
    }
}
