//! Letters of ours: sealed as they will be sent, before they are sent.
//!
//! A letter is unique by ticket, name and round. A retry sends the stored bytes; a letter whose
//! delivery was begun and never answered is *ambiguous* and not sent again by itself.

use chrono::NaiveDateTime;
use diesel::{
    prelude::*,
    query_builder::{AstPass, Query, QueryFragment, QueryId},
    sql_types::{BigInt, Timestamp, Untyped},
};
use serde::{Deserialize, Serialize};

use super::{
    Backend, Conn, DbError, Reader, Tx, keys,
    messages::{Kind, Message, column},
    schema::messages,
    update::update,
    word,
};
use crate::domain::{Time, lifecycle::Letter, person::EmailAddress, request::words};

words! {
    /// How far a letter is.
    Delivery {
        /// Written and stored.
        Ready = "ready",
        /// We began to hand it over. If this is where it stays, its fate is not known.
        DataStarted = "data_started",
        /// The next mail server took it.
        Sent = "sent",
        /// It was refused for good.
        Refused = "refused",
        /// Nobody knows whether it arrived.
        Ambiguous = "ambiguous",
        /// It bounced.
        Bounced = "bounced",
    }
}

/// A letter as it is sent.
#[derive(Clone, Serialize, Deserialize)]
pub struct Content {
    /// To whom.
    pub to: String,
    /// The whole message of RFC 5322.
    pub raw: String,
}

/// A stored letter.
#[derive(Clone)]
pub struct Stored {
    /// Its id.
    pub id: String,
    /// How far it is.
    pub delivery: Delivery,
    /// What is sent.
    pub content: Content,
}

/// A letter on its way into the database.
pub struct NewLetter<'a> {
    /// Its ticket.
    pub ticket: &'a str,
    /// Its name.
    pub letter: Letter,
    /// Its round.
    pub round: u32,
    /// To whom it goes.
    pub to: &'a EmailAddress,
    /// Its Message-ID, by which answers and bounces find the ticket.
    pub message_id: &'a str,
    /// The whole message.
    pub raw: String,
}

/// Stores a letter. A second one of the same name and round is refused by the database.
pub fn store(tx: &mut Tx, letter: NewLetter<'_>, at: Time) -> Result<Stored, DbError> {
    let id = tx.id(at);
    let key = keys::of_or_new(tx, letter.ticket)?;
    let content = Content { to: letter.to.as_str().to_owned(), raw: letter.raw };
    let plain = serde_json::to_vec(&content).unwrap_or_default();
    let sealed = keys::seal(tx, &key, "messages", &id, &plain)?;
    diesel::insert_into(messages::table)
        .values((
            messages::id.eq(&id),
            messages::ticket_id.eq(letter.ticket),
            messages::key_owner.eq(letter.ticket),
            messages::kind.eq(Kind::Letter.as_str()),
            messages::state.eq(Delivery::Ready.as_str()),
            messages::letter.eq(letter.letter.as_str()),
            messages::round.eq(column(letter.round)),
            messages::message_id.eq(tx.vault.blind("message_id", letter.message_id)),
            messages::address.eq(tx.vault.blind("letter_to", letter.to.key())),
            messages::sealed.eq(sealed),
            messages::at.eq(at.naive_utc()),
        ))
        .execute(&mut *tx.conn)?;
    Ok(Stored { id, delivery: Delivery::Ready, content })
}

/// The letter of this name and round, if it was written.
pub fn find(
    db: &mut Reader,
    ticket: &str,
    letter: Letter,
    round: u32,
) -> Result<Option<Stored>, DbError> {
    let row: Option<(String, String, Vec<u8>)> = messages::table
        .filter(messages::ticket_id.eq(ticket))
        .filter(messages::letter.eq(letter.as_str()))
        .filter(messages::round.eq(column(round)))
        .select((messages::id, messages::state, messages::sealed))
        .first(&mut *db.conn)
        .optional()?;
    let Some((id, state, sealed)) = row else { return Ok(None) };
    let key = keys::of(db, ticket)?.ok_or(DbError::Missing("key"))?;
    let opened = keys::open(&key, "messages", &id, &sealed)?;
    let parse = |_: &str| serde_json::from_slice(&opened).ok();
    let content = word(("messages", "sealed"), &id, parse, "")?;
    let delivery = word(("messages", "state"), &id, Delivery::parse, &state)?;
    Ok(Some(Stored { id, delivery, content }))
}

/// Records how far a letter is.
pub fn mark(tx: &mut Tx, id: &str, delivery: Delivery, at: Time) -> Result<(), DbError> {
    let sent_at = (delivery == Delivery::Sent).then(|| at.naive_utc());
    let changes = (messages::state.eq(delivery.as_str()), messages::sent_at.eq(sent_at));
    update("messages", changes, messages::id.eq(id)).execute(&mut *tx.conn)?;
    Ok(())
}

/// Records that letters of these Message-IDs came back.
pub fn mark_bounced(tx: &mut Tx, message_ids: &[String]) -> Result<(), DbError> {
    let blind = message_ids.iter().map(|id| tx.vault.blind("message_id", id));
    let returned = messages::table
        .filter(messages::message_id.eq_any(blind.collect::<Vec<_>>()))
        .filter(messages::kind.eq(Kind::Letter.as_str()));
    diesel::update(returned)
        .set(messages::state.eq(Delivery::Bounced.as_str()))
        .execute(&mut *tx.conn)?;
    Ok(())
}

/// When the letters to this address since `since` were written, newest first; of one name, or all.
pub fn written_to(
    db: &mut Reader,
    to: &EmailAddress,
    letter: Option<Letter>,
    since: Time,
) -> Result<Vec<Time>, DbError> {
    let blind = db.vault.blind("letter_to", to.key());
    let mut query = messages::table
        .filter(messages::address.eq(blind))
        .filter(messages::kind.eq(Kind::Letter.as_str()))
        .filter(messages::at.gt(since.naive_utc()))
        .order(messages::at.desc())
        .select(messages::at)
        .into_boxed();
    if let Some(letter) = letter {
        query = query.filter(messages::letter.eq(letter.as_str()));
    }
    let times: Vec<NaiveDateTime> = query.load(&mut *db.conn)?;
    Ok(times.into_iter().map(|at| at.and_utc()).collect())
}

/// When the letter was written that is number `number` of those since `since`, counted from the
/// newest; nothing where there are fewer.
pub fn written_since(db: &mut Reader, since: Time, number: usize) -> Result<Option<Time>, DbError> {
    let Some(newer) = number.checked_sub(1) else { return Ok(None) };
    let newer = i64::try_from(newer).unwrap_or(i64::MAX);
    let written: Option<WrittenAt> =
        WrittenSince { since: since.naive_utc(), newer }.get_result(&mut *db.conn).optional()?;
    Ok(written.map(|letter| letter.at.and_utc()))
}

/// Looks past so many letters that are newer. In words of our own, as the partial index has them: of
/// a bound word no database knows that the index serves.
struct WrittenSince {
    since: NaiveDateTime,
    newer: i64,
}

#[derive(QueryableByName)]
struct WrittenAt {
    #[diesel(sql_type = Timestamp)]
    at: NaiveDateTime,
}

impl QueryFragment<Backend> for WrittenSince {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Backend>) -> QueryResult<()> {
        out.push_sql("SELECT at FROM messages WHERE kind = 'letter' AND at > ");
        out.push_bind_param::<Timestamp, _>(&self.since)?;
        out.push_sql(" ORDER BY at DESC LIMIT 1 OFFSET ");
        out.push_bind_param::<BigInt, _>(&self.newer)
    }
}

impl QueryId for WrittenSince {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for WrittenSince {
    type SqlType = Untyped;
}

impl RunQueryDsl<Conn> for WrittenSince {}

/// A letter of a ticket, without its content.
#[derive(Debug, Clone)]
pub struct Written {
    /// Its name.
    pub letter: Letter,
    /// Its round.
    pub round: u32,
    /// How far it is.
    pub delivery: Delivery,
    /// When it was written.
    pub at: Time,
}

impl Written {
    /// Whether this is the letter that was made of a reply.
    pub fn answers(&self, reply: &Message) -> bool {
        self.letter == Letter::Reply && reply.round == Some(self.round)
    }
}

/// The letters of a ticket, oldest first.
pub fn of_ticket(db: &mut Reader, ticket: &str) -> Result<Vec<Written>, DbError> {
    type Columns = (String, Option<String>, Option<i32>, String, NaiveDateTime);
    let rows: Vec<Columns> = messages::table
        .filter(messages::ticket_id.eq(ticket))
        .filter(messages::kind.eq(Kind::Letter.as_str()))
        .order((messages::at, messages::id))
        .select((messages::id, messages::letter, messages::round, messages::state, messages::at))
        .load(&mut *db.conn)?;
    rows.into_iter()
        .map(|(id, letter, round, state, at)| {
            let name = letter.unwrap_or_default();
            Ok(Written {
                letter: word(("messages", "letter"), &id, Letter::parse, &name)?,
                round: u32::try_from(round.unwrap_or_default()).unwrap_or_default(),
                delivery: word(("messages", "state"), &id, Delivery::parse, &state)?,
                at: at.and_utc(),
            })
        })
        .collect()
}
