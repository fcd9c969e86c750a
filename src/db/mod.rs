//! Our own database: SQLite or PostgreSQL, one code for both.
//!
//! [`Db`] hands out transactions: a [`Tx`] may write, a [`Reader`] can't. Everything that knows
//! which of the two databases it talks to stands in `connection`, `dates` and `copies`. The files
//! below speak rows: what is stored and how it is found, no rules.

mod connection;
mod dates;
mod followed;
mod rows;
mod update;

pub mod copies;
pub mod schema;

pub mod absences;
pub mod assignments;
pub mod audit;
pub mod certificates;
pub mod declarations;
pub mod holds;
pub mod jobs;
pub mod keys;
pub mod letters;
pub mod links;
pub mod mailboxes;
pub mod messages;
pub mod originals;
pub mod pace;
pub mod pauses;
pub mod people;
pub mod plans;
pub mod precedents;
pub mod queue;
pub mod register;
pub mod reminders;
pub mod reports;
pub mod suppressed;
pub mod tags;
pub mod tickets;
pub mod tokens;
pub mod users;
pub mod watches;

use std::{cell::Cell, ops, path::Path, sync::Arc, time::Duration};

use diesel::r2d2::{Pool, PooledConnection};
use tokio::sync::Semaphore;

use self::connection::{Access, Manager};
pub use self::connection::{Conn, DatabaseUrl};
use crate::{
    domain::{Time, ticket::Ticket},
    vault::{TicketKey, Vault, VaultError},
};

/// The two databases as diesel sees them together.
type Backend = <Conn as diesel::Connection>::Backend;

/// Fresh chance: `world` gives it, nobody here rolls dice.
pub type Chance = Arc<dyn Fn() -> [u8; 32] + Send + Sync>;

/// How many connections may write at once on PostgreSQL; SQLite has one writer.
const WRITERS_MAX: u32 = 8;
const READERS_MAX: u32 = 4;

/// How long somebody waits for a connection before the database counts as out of reach.
const PATIENCE: Duration = Duration::from_secs(5);

/// The database, its vault, and the queue of those who want to write.
#[derive(Clone)]
pub struct Db {
    writers: Pool<Manager>,
    readers: Pool<Manager>,
    /// SQLite lets one writer in at a time; waiting here is fair, waiting in SQLite is not.
    turn: Arc<Semaphore>,
    vault: Arc<Vault>,
    chance: Chance,
}

impl Db {
    /// Opens the database. The schema must be there: see [`Db::migrate`].
    pub fn open(url: &DatabaseUrl, vault: Arc<Vault>, chance: Chance) -> Result<Self, DbError> {
        if let DatabaseUrl::Sqlite(path) = url
            && !Path::new(path).exists()
        {
            // SQLite would make an empty file, under whatever name was mistyped.
            let hint = format!("there is no file {path}; `privacy-desk migrate` makes it");
            return Err(DbError::Unreachable(hint));
        }
        let writers = if url.is_sqlite() { 1 } else { WRITERS_MAX };
        let pool = |access, size| {
            Pool::builder()
                .max_size(size)
                .min_idle(Some(1))
                .connection_timeout(PATIENCE)
                .test_on_check_out(false)
                .build(Manager::new(url.clone(), access))
                .map_err(|error| DbError::Unreachable(error.to_string()))
        };
        Ok(Self {
            writers: pool(Access::Write, writers)?,
            readers: pool(Access::Read, READERS_MAX)?,
            turn: Arc::new(Semaphore::new(usize::try_from(writers).unwrap_or(1))),
            vault,
            chance,
        })
    }

    /// Brings the schema up to date and says how many steps that took.
    pub fn migrate(url: &DatabaseUrl) -> Result<usize, DbError> {
        connection::migrate(url)
    }

    /// Whether the schema is the one that this program was built for.
    pub fn check_schema(&self) -> Result<(), DbError> {
        connection::check_schema(&mut *self.writers.get().map_err(unreachable_pool)?)
    }

    /// Whether the key file is the one with which this database was sealed.
    pub fn check_key(&self) -> Result<(), DbError> {
        self.read_now(keys::check)
    }

    /// The vault, for keys that other rooms derive from it.
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    /// Runs `work` in one transaction that commits if it returns `Ok`.
    pub async fn write<T, E>(
        &self,
        work: impl FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let turn = Arc::clone(&self.turn).acquire_owned().await;
        let db = self.clone();
        let done = tokio::task::spawn_blocking(move || {
            let result = db.write_now(work);
            drop(turn);
            result
        });
        done.await.unwrap_or_else(|_| Err(DbError::Panicked.into()))
    }

    /// The same for callers that are not in an asynchronous runtime.
    pub fn write_now<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut Tx) -> Result<T, E>,
    ) -> Result<T, E> {
        let conn = self.writers.get().map_err(unreachable_pool)?;
        let reader = self.reader_on(conn, Access::Write);
        let chance = Arc::clone(&self.chance);
        let mut tx = Tx { reader, chance, ids_made: Cell::new(0), shredded: false };
        let failed = connection::watch(&mut tx.reader.conn);
        connection::begin_write(&mut tx.reader.conn).map_err(busy)?;
        let done = work(&mut tx);
        // Where the work failed, its error tells what went wrong; a rollback that fails ends the
        // connection.
        let ended =
            connection::end(&mut tx.reader.conn, done.is_ok(), &failed).map_err(DbError::from);
        let done = done.and_then(|done| Ok(ended.map(|()| done)?))?;
        if tx.shredded
            && let Err(error) = connection::wipe(&mut tx.reader.conn).map_err(DbError::from)
        {
            tracing::warn!(%error, "database.not_wiped"); // the rows are gone; the next wipe is for both
        }
        Ok(done)
    }

    /// Runs `work` on a connection that refuses to write. All that it reads is of one moment.
    pub async fn read<T, E>(
        &self,
        work: impl FnOnce(&mut Reader) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let db = self.clone();
        let done = tokio::task::spawn_blocking(move || db.read_now(work));
        done.await.unwrap_or_else(|_| Err(DbError::Panicked.into()))
    }

    /// The same for callers that are not in an asynchronous runtime.
    pub fn read_now<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut Reader) -> Result<T, E>,
    ) -> Result<T, E> {
        let conn = self.readers.get().map_err(unreachable_pool)?;
        let mut reader = self.reader_on(conn, Access::Read);
        connection::begin_read(&mut reader.conn).map_err(busy)?;
        let seen = work(&mut reader);
        let ended = connection::end_read(&mut reader.conn).map_err(DbError::from);
        seen.and_then(|seen| Ok(ended.map(|()| seen)?))
    }

    fn reader_on(&self, conn: PooledConnection<Manager>, access: Access) -> Reader {
        Reader { conn, access, vault: Arc::clone(&self.vault), ticket: None, key: None }
    }
}

/// A connection that reads, with the vault that opens what is sealed.
pub struct Reader {
    conn: PooledConnection<Manager>,
    access: Access,
    vault: Arc<Vault>,
    /// The ticket that was read or saved last. Nobody else changes it before the end: who may write
    /// holds its row, and who only reads has a view of one moment.
    ticket: Option<Ticket>,
    /// The key that was opened last, and whose it is.
    key: Option<(String, TicketKey)>,
}

/// A transaction that may write, and seals on the way in.
pub struct Tx {
    reader: Reader,
    chance: Chance,
    ids_made: Cell<u16>,
    shredded: bool,
}

impl ops::Deref for Tx {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        &self.reader
    }
}

impl ops::DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Reader {
        &mut self.reader
    }
}

impl Tx {
    /// 32 bytes nobody can guess.
    pub fn secret(&self) -> [u8; 32] {
        (self.chance)()
    }

    /// A new id that sorts by time, and after those that were made before it in the transaction:
    /// what is ordered together is done in the order in which it was ordered.
    pub fn id(&self, at: Time) -> String {
        let number = self.ids_made.get();
        self.ids_made.set(number.wrapping_add(1));
        let mut chance = [0; 10];
        // RFC 9562 § 6.2, method 1: a counter stands right behind the time.
        let bytes = number.to_be_bytes().into_iter().chain(self.secret());
        chance.iter_mut().zip(bytes).for_each(|(to, from)| *to = from);
        let millis = u64::try_from(at.timestamp_millis()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &chance).into_uuid().to_string()
    }

    /// Runs `work` in a savepoint: if it fails, what it did is undone and nothing else.
    fn savepoint<T>(
        &mut self,
        work: impl FnOnce(&mut Conn) -> diesel::QueryResult<T>,
    ) -> diesel::QueryResult<T> {
        <Conn as diesel::Connection>::transaction(&mut *self.reader.conn, work)
    }
}

/// Whether an insert was refused because the row is already there.
fn is_taken<T>(result: &diesel::QueryResult<T>) -> bool {
    use diesel::result::{DatabaseErrorKind::UniqueViolation, Error::DatabaseError};
    matches!(result, Err(DatabaseError(UniqueViolation, _)))
}

/// What a database can do to us. No variant holds a value of a row.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// It can't be reached or is busy.
    #[error("the database can't be reached: {0}")]
    Unreachable(String),
    /// The schema is older or newer than the program.
    #[error("the database schema does not fit this version; run `privacy-desk migrate`")]
    WrongSchema,
    /// The address names no database that we know.
    #[error("{0}")]
    BadUrl(String),
    /// A file can't be a backup, or can't be restored.
    #[error("{file} {why}")]
    #[expect(missing_docs, reason = "the message names them")]
    BadCopy { file: String, why: String },
    /// A query failed.
    #[error("a query failed: {0}")]
    Query(String),
    /// Somebody else changed the row since it was read.
    #[error("somebody else changed this in the meantime")]
    Stale,
    /// The row is not there.
    #[error("there is no such {0}")]
    Missing(&'static str),
    /// A row holds what it can't hold.
    #[error("table {table}, column {column}: a value that makes no sense in row {id}")]
    #[expect(missing_docs, reason = "the message names them")]
    Inconsistent { table: &'static str, column: &'static str, id: String },
    /// What is sealed here was sealed with another key.
    #[error("the key file is not the one with which this database was sealed; put that one back")]
    WrongKey,
    /// The vault could not seal or open.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The work inside a transaction stopped the thread.
    #[error("the work on the database stopped unexpectedly")]
    Panicked,
}

impl From<diesel::result::Error> for DbError {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::{DatabaseErrorKind, Error};
        #[expect(clippy::wildcard_enum_match_arm, reason = "diesel's own list is open")]
        match error {
            Error::DatabaseError(
                kind @ (DatabaseErrorKind::ClosedConnection
                | DatabaseErrorKind::UnableToSendCommand),
                _,
            ) => Self::Unreachable(format!("{kind:?}")),
            Error::DatabaseError(DatabaseErrorKind::SerializationFailure, _) => Self::Stale,
            // A database's own message may quote the row; its kind says enough.
            Error::DatabaseError(kind, _) => Self::Query(format!("{kind:?}")),
            other => Self::Query(other.to_string()),
        }
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err wants")]
fn unreachable_pool(error: diesel::r2d2::PoolError) -> DbError {
    DbError::Unreachable(error.to_string())
}

/// A transaction that does not even begin: the server is gone, or somebody holds the file.
fn busy(error: diesel::result::Error) -> DbError {
    DbError::Unreachable(format!("no transaction can begin: {}", DbError::from(error)))
}

/// Reads a word of a closed list out of a row.
fn word<T>(
    (table, column): (&'static str, &'static str),
    id: &str,
    parse: impl FnOnce(&str) -> Option<T>,
    text: &str,
) -> Result<T, DbError> {
    parse(text).ok_or_else(|| DbError::Inconsistent { table, column, id: id.to_owned() })
}

/// Reads a word of a closed list that a row may lack. A word that nobody knows is none that is
/// missing: read as nothing, it would take a scope, a proof or a ground away without a sound.
fn optional_word<T>(
    of: (&'static str, &'static str),
    id: &str,
    parse: impl FnOnce(&str) -> Option<T>,
    text: Option<&str>,
) -> Result<Option<T>, DbError> {
    text.map(|text| word(of, id, parse, text)).transpose()
}

#[cfg(test)]
mod tests;
