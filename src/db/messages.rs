//! What people sent us: attached to a ticket, ignored with a reason, or kept in quarantine.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::{DbError, Reader, Tx, is_taken, keys, schema::messages, word};
use crate::domain::{Time, audit::sha256_hex, mail, person::EmailAddress, request::words};

words! {
    /// What a message is.
    Kind {
        /// A mail.
        Mail = "mail",
        /// A form, or a call of the API.
        Form = "form",
        /// Bytes that could not be read safely.
        Raw = "raw",
        /// A letter of ours.
        Letter = "letter",
        /// A note of an agent.
        Note = "note",
        /// What an agent wrote to the requester, before it is a letter.
        Reply = "reply",
    }
}

words! {
    /// What became of an incoming message.
    Fate {
        /// It belongs to a ticket.
        Attached = "attached",
        /// It was written by a machine; nothing follows from it.
        Ignored = "ignored",
        /// An agent decides.
        Quarantined = "quarantined",
    }
}

/// The words of a message.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Who says to have sent it.
    pub from: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Its Message-ID, so that our first letter can answer it.
    #[serde(default)]
    pub message_id: Option<String>,
    /// What our own mail server says of the sender, by the word of `domain::mail::Authentication`.
    #[serde(default)]
    pub authentication: Option<String>,
    /// What a mail holds beside these words; its bytes are in `originals`.
    #[serde(default)]
    pub enclosed: Enclosed,
}

/// What a mail holds beside its words.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enclosed {
    /// Whether it holds a page.
    pub page: bool,
    /// Its files.
    pub files: Vec<EnclosedFile>,
}

/// A file that came along, as its sender describes it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "see `domain::mail::EnclosedFile`")]
pub struct EnclosedFile {
    pub name: Option<String>,
    pub mimetype: String,
    pub bytes: u64,
}

impl From<&mail::Enclosed> for Enclosed {
    fn from(enclosed: &mail::Enclosed) -> Self {
        let file = |file: &mail::EnclosedFile| EnclosedFile {
            name: file.name.as_ref().map(|name| name.as_str().to_owned()),
            mimetype: file.mimetype.clone(),
            bytes: file.bytes,
        };
        Self { page: enclosed.page, files: enclosed.files.iter().map(file).collect() }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Words(•••)")
    }
}

/// A message on its way into the database.
#[derive(Debug, Clone)]
pub struct NewMessage {
    /// What it is.
    pub kind: Kind,
    /// What tells a second delivery of the same message: see [`fingerprint`].
    pub fingerprint: Option<String>,
    /// The Message-ID, by which replies find their ticket.
    pub message_id: Option<String>,
    /// The sender.
    pub from: Option<EmailAddress>,
    /// Which reply it is; nothing for any other kind.
    pub round: Option<u32>,
    /// The bytes to seal, where they are: [`Words`] as JSON, or a raw mail.
    pub content: Vec<u8>,
}

impl NewMessage {
    /// A readable message.
    pub fn readable(kind: Kind, from: Option<&EmailAddress>, words: &Words) -> Self {
        Self {
            kind,
            fingerprint: None,
            message_id: words.message_id.clone(),
            from: from.cloned(),
            round: None,
            content: serde_json::to_vec(words).unwrap_or_default(),
        }
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = messages, treat_none_as_default_value = false)]
struct Row {
    id: String,
    ticket_id: Option<String>,
    key_owner: String,
    kind: String,
    state: String,
    reason: Option<String>,
    round: Option<i32>,
    fingerprint: Option<String>,
    message_id: Option<String>,
    address: Option<String>,
    sealed: Vec<u8>,
    at: NaiveDateTime,
}

/// What tells a second delivery: the Message-ID together with the sender and the text, so that the
/// same id with other content is a message of its own.
pub fn fingerprint(db: &Reader, message_id: &str, from: &str, text: &str) -> String {
    let text = sha256_hex(text.as_bytes());
    db.vault.blind("fingerprint", &format!("{message_id}\n{from}\n{text}"))
}

/// The message that was delivered before with this fingerprint: its ticket and its fate.
pub fn known(
    db: &mut Reader,
    fingerprint: &str,
) -> Result<Option<(Option<String>, Fate)>, DbError> {
    let found: Option<(String, Option<String>, String)> = messages::table
        .filter(messages::fingerprint.eq(fingerprint))
        .select((messages::id, messages::ticket_id, messages::state))
        .first(&mut *db.conn)
        .optional()?;
    found
        .map(|(id, ticket, state)| {
            Ok((ticket, word(("messages", "state"), &id, Fate::parse, &state)?))
        })
        .transpose()
}

/// The ticket to which one of these Message-IDs belongs, ours or the requester's.
pub fn ticket_of(db: &mut Reader, message_ids: &[String]) -> Result<Option<String>, DbError> {
    for id in message_ids {
        let blind = db.vault.blind("message_id", id);
        let found: Option<Option<String>> = messages::table
            .filter(messages::message_id.eq(blind))
            .filter(messages::ticket_id.is_not_null())
            .select(messages::ticket_id)
            .first(&mut *db.conn)
            .optional()?;
        if let Some(Some(ticket)) = found {
            return Ok(Some(ticket));
        }
    }
    Ok(None)
}

/// Stores a message and gives its id. Where the same one was stored since the caller looked, the
/// caller is too late.
pub fn add(
    tx: &mut Tx,
    ticket: Option<&str>,
    (fate, reason): (Fate, Option<&str>),
    message: NewMessage,
    at: Time,
) -> Result<String, DbError> {
    let id = tx.id(at);
    let key_owner = ticket.unwrap_or(&id).to_owned();
    let key = keys::of_or_new(tx, &key_owner)?;
    let blind = |column: &str, value: &str| tx.vault.blind(column, value);
    let row = Row {
        ticket_id: ticket.map(str::to_owned),
        key_owner,
        kind: message.kind.as_str().to_owned(),
        state: fate.as_str().to_owned(),
        reason: reason.map(str::to_owned),
        round: message.round.map(column),
        fingerprint: message.fingerprint,
        message_id: message.message_id.map(|id| blind("message_id", &id)),
        address: message.from.map(|from| blind("email", from.key())),
        sealed: keys::seal_in_place(tx, &key, "messages", &id, message.content)?,
        at: at.naive_utc(),
        id: id.clone(),
    };
    let inserted = diesel::insert_into(messages::table).values(row).execute(&mut *tx.conn);
    if is_taken(&inserted) {
        return Err(DbError::Stale);
    }
    inserted?;
    Ok(id)
}

/// A message of a ticket, opened.
#[derive(Debug, Clone)]
pub struct Message {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// The words, where it has some that can be read.
    pub words: Option<Words>,
    /// Which reply it is, where it is one.
    pub round: Option<u32>,
    /// When it came.
    pub at: Time,
}

/// A round as its column holds it.
pub(super) fn column(round: u32) -> i32 {
    i32::try_from(round).unwrap_or(i32::MAX)
}

/// What people wrote to a ticket, oldest first; nothing where the person was forgotten.
pub fn of_ticket(db: &mut Reader, ticket: &str) -> Result<Vec<Message>, DbError> {
    let Some(key) = keys::of(db, ticket)? else { return Ok(Vec::new()) };
    let rows: Vec<Row> = messages::table
        .filter(messages::ticket_id.eq(ticket))
        .filter(messages::kind.ne(Kind::Letter.as_str()))
        .order(messages::at)
        .select(Row::as_select())
        .load(&mut *db.conn)?;
    rows.into_iter()
        .map(|row| {
            let opened = keys::open(&key, "messages", &row.id, &row.sealed)?;
            Ok(Message {
                kind: word(("messages", "kind"), &row.id, Kind::parse, &row.kind)?,
                words: serde_json::from_slice(&opened).ok(),
                round: row.round.and_then(|round| u32::try_from(round).ok()),
                at: row.at.and_utc(),
                id: row.id,
            })
        })
        .collect()
}

/// Deletes a reply that is taken back; `false` where there is none of this round.
pub fn discard_reply(tx: &mut Tx, ticket: &str, round: u32) -> Result<bool, DbError> {
    let reply = messages::table
        .filter(messages::ticket_id.eq(ticket))
        .filter(messages::kind.eq(Kind::Reply.as_str()))
        .filter(messages::round.eq(column(round)));
    Ok(diesel::delete(reply).execute(&mut *tx.conn)? == 1)
}

/// A mail in quarantine, without its content.
#[derive(Debug, Clone, Queryable)]
#[expect(missing_docs, reason = "the columns of the list")]
pub struct Quarantined {
    pub id: String,
    pub reason: Option<String>,
    pub at: NaiveDateTime,
}

/// What waits in quarantine, oldest first.
pub fn quarantine(db: &mut Reader) -> Result<Vec<Quarantined>, DbError> {
    Ok(messages::table
        .filter(messages::state.eq(Fate::Quarantined.as_str()))
        .order(messages::at)
        .select((messages::id, messages::reason, messages::at))
        .load(&mut *db.conn)?)
}

/// The bytes of a mail in quarantine, as they came.
pub fn quarantined_bytes(db: &mut Reader, id: &str) -> Result<Option<Vec<u8>>, DbError> {
    let sealed: Option<Vec<u8>> = messages::table
        .find(id)
        .filter(messages::state.eq(Fate::Quarantined.as_str()))
        .select(messages::sealed)
        .first(&mut *db.conn)
        .optional()?;
    let Some(sealed) = sealed else { return Ok(None) };
    let key = keys::of(db, id)?.ok_or(DbError::Missing("key"))?;
    keys::open(&key, "messages", id, &sealed).map(Some)
}

/// Deletes a mail in quarantine; `false` where there is none of this id.
pub fn discard_quarantined(tx: &mut Tx, id: &str) -> Result<bool, DbError> {
    let mail = messages::table.find(id).filter(messages::state.eq(Fate::Quarantined.as_str()));
    Ok(diesel::delete(mail).execute(&mut *tx.conn)? == 1)
}

/// Deletes every message of a ticket, letters included.
pub fn forget(tx: &mut Tx, ticket: &str) -> Result<(), DbError> {
    diesel::delete(messages::table.filter(messages::ticket_id.eq(ticket)))
        .execute(&mut *tx.conn)?;
    Ok(())
}
