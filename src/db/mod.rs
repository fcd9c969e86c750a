//! Our own database: SQLite or PostgreSQL, one code for both.
//!
//! [`Db`] hands out transactions: a [`Tx`] may write, a [`Reader`] can't. Everything that knows
//! which of the two databases it talks to stands in `connection`. The files below speak rows: what
//! is stored and how it is found, no rules.

mod connection;
pub mod schema;

pub mod audit;
pub mod jobs;
pub mod keys;
pub mod letters;
pub mod links;
pub mod messages;
pub mod pace;
pub mod people;
pub mod plans;
pub mod register;
pub mod reports;
pub mod tickets;
pub mod tokens;

use std::{cell::Cell, ops, sync::Arc};

use diesel::{
    connection::TransactionManager,
    r2d2::{Pool, PooledConnection},
};
use tokio::sync::Semaphore;

use self::connection::{Access, Manager};
pub use self::connection::{Conn, DatabaseUrl};
use crate::{
    domain::Time,
    vault::{Vault, VaultError},
};

/// Fresh chance: `world` gives it, nobody here rolls dice.
pub type Chance = Arc<dyn Fn() -> [u8; 32] + Send + Sync>;

/// How many connections may write at once on PostgreSQL; SQLite has one writer.
const WRITERS_MAX: u32 = 8;
const READERS_MAX: u32 = 4;

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
        let writers = if url.is_sqlite() { 1 } else { WRITERS_MAX };
        let pool = |access, size| {
            Pool::builder()
                .max_size(size)
                .min_idle(Some(1))
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

    /// Whether a key file must be there already: without it, nobody could read what is stored.
    pub fn holds_sealed_data(url: &DatabaseUrl) -> Result<bool, DbError> {
        connection::holds_sealed_data(url)
    }

    /// Whether the schema is the one that this program was built for.
    pub fn check_schema(&self) -> Result<(), DbError> {
        connection::check_schema(&mut *self.writers.get().map_err(unreachable_pool)?)
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
        let mut tx = Tx { reader, chance, ids_made: Cell::new(0) };
        connection::begin_write(&mut tx.reader.conn).map_err(DbError::from)?;
        match work(&mut tx) {
            Ok(value) => {
                <Conn as diesel::Connection>::TransactionManager::commit_transaction(
                    &mut *tx.reader.conn,
                )
                .map_err(DbError::from)?;
                Ok(value)
            }
            Err(error) => {
                // The first error tells what went wrong; a failed rollback ends the connection.
                drop(<Conn as diesel::Connection>::TransactionManager::rollback_transaction(
                    &mut *tx.reader.conn,
                ));
                Err(error)
            }
        }
    }

    /// Runs `work` on a connection that refuses to write.
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
        work(&mut self.reader_on(conn, Access::Read))
    }

    fn reader_on(&self, conn: PooledConnection<Manager>, access: Access) -> Reader {
        Reader { conn, access, vault: Arc::clone(&self.vault) }
    }
}

/// A connection that reads, with the vault that opens what is sealed.
pub struct Reader {
    conn: PooledConnection<Manager>,
    access: Access,
    vault: Arc<Vault>,
}

/// A transaction that may write, and seals on the way in.
pub struct Tx {
    reader: Reader,
    chance: Chance,
    ids_made: Cell<u16>,
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
    /// The vault could not seal or open.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The work inside a transaction stopped the thread.
    #[error("the work on the database stopped unexpectedly")]
    Panicked,
}

impl From<diesel::result::Error> for DbError {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::Error;
        #[expect(clippy::wildcard_enum_match_arm, reason = "diesel's own list is open")]
        match error {
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

/// Reads a word of a closed list out of a row.
fn word<T>(
    (table, column): (&'static str, &'static str),
    id: &str,
    parse: impl FnOnce(&str) -> Option<T>,
    text: &str,
) -> Result<T, DbError> {
    parse(text).ok_or_else(|| DbError::Inconsistent { table, column, id: id.to_owned() })
}
