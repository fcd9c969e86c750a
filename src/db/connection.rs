//! The two databases: how to reach them, how they begin a write, how they are migrated.
//!
//! Everything in which SQLite and PostgreSQL differ stands here, but for how dates are read
//! (`dates`) and backups of a SQLite file (`copies`).

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use diesel::{
    Connection as _, PgConnection, SqliteConnection,
    connection::{
        AnsiTransactionManager, InstrumentationEvent, SimpleConnection as _, TransactionManager,
    },
    migration::MigrationSource,
    r2d2::ManageConnection,
    sqlite::Sqlite,
};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness as _, embed_migrations};

use super::DbError;

const SQLITE_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// A connection to either database.
#[derive(diesel::MultiConnection)]
pub enum Conn {
    /// SQLite, embedded.
    Sqlite(SqliteConnection),
    /// PostgreSQL.
    Postgres(PgConnection),
}

/// Where the database is. Parsed by scheme: diesel would take any other text for a SQLite file.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// A file.
    Sqlite(String),
    /// A server.
    Postgres(String),
}

impl std::fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite://{path}"),
            Self::Postgres(_) => f.write_str("postgres://•••"),
        }
    }
}

impl DatabaseUrl {
    /// Parses `sqlite://desk.sqlite` or `postgres://user@host/name`.
    ///
    /// libpq is built without TLS and would speak plaintext to another machine without a word;
    /// that is refused unless `allow_plaintext` says that the network between is trusted.
    pub fn parse(url: &str, allow_plaintext: bool) -> Result<Self, DbError> {
        if let Some(path) = url.strip_prefix("sqlite://") {
            return match path {
                "" => Err(DbError::BadUrl("database.url: sqlite:// needs a file name".to_owned())),
                path => Ok(Self::Sqlite(path.to_owned())),
            };
        }
        if !url.starts_with("postgres://") && !url.starts_with("postgresql://") {
            let hint = "database.url must begin with sqlite:// or postgres://";
            return Err(DbError::BadUrl(hint.to_owned()));
        }
        let parsed = url::Url::parse(url)
            .map_err(|error| DbError::BadUrl(format!("database.url: {error}")))?;
        // libpq lets these parameters outweigh the host.
        let elsewhere = ["host", "hostaddr", "service"];
        let named = parsed.query_pairs().filter(|(key, _)| elsewhere.contains(&&**key));
        let near = is_near(parsed.host_str().unwrap_or_default())
            && named.map(|(_, value)| value).all(|host| is_near(&host));
        if !near && !allow_plaintext {
            let hint = "database.url names another machine, and this build speaks to PostgreSQL \
                        without TLS: use a Unix socket, or set database.allow_plaintext = true if \
                        the network between is trusted";
            return Err(DbError::BadUrl(hint.to_owned()));
        }
        Ok(Self::Postgres(url.to_owned()))
    }

    /// Whether it is the embedded database, which lets one writer in at a time.
    pub const fn is_sqlite(&self) -> bool {
        matches!(self, Self::Sqlite(_))
    }
}

/// Whether this names a Unix socket, or the machine itself.
fn is_near(host: &str) -> bool {
    host.is_empty()
        || host.starts_with("%2F")
        || host.starts_with('/')
        || matches!(host, "localhost" | "127.0.0.1" | "[::1]" | "::1")
}

/// What a connection may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Write,
    Read,
}

/// Makes connections for a pool.
#[derive(Debug)]
pub(super) struct Manager {
    url: DatabaseUrl,
    access: Access,
}

impl Manager {
    pub(super) const fn new(url: DatabaseUrl, access: Access) -> Self {
        Self { url, access }
    }
}

impl ManageConnection for Manager {
    type Connection = Conn;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<Conn, Self::Error> {
        // A pool connects whenever it likes, also when the file has just been moved away.
        let conn = match &self.url {
            DatabaseUrl::Sqlite(path) => {
                SqliteConnection::establish(&existing(path)).map(Conn::Sqlite)
            }
            DatabaseUrl::Postgres(_) => establish(&self.url),
        };
        let mut conn = conn.map_err(diesel::r2d2::Error::ConnectionError)?;
        let setup = match (&conn, self.access) {
            (Conn::Sqlite(_), Access::Write) => SQLITE_WRITE,
            (Conn::Sqlite(_), Access::Read) => SQLITE_READ,
            (Conn::Postgres(_), Access::Write) => POSTGRES_WRITE,
            (Conn::Postgres(_), Access::Read) => POSTGRES_READ,
        };
        conn.batch_execute(setup).map_err(diesel::r2d2::Error::QueryError)?;
        Ok(conn)
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), Self::Error> {
        conn.batch_execute("SELECT 1").map_err(diesel::r2d2::Error::QueryError)
    }

    fn has_broken(&self, conn: &mut Conn) -> bool {
        std::thread::panicking()
            || <Conn as diesel::Connection>::TransactionManager::is_broken_transaction_manager(conn)
    }
}

/// `busy_timeout` first, so that the rest may wait. FULL: a committed deadline survives a power cut.
const SQLITE_WRITE: &str = "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; \
    PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; \
    PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000;";
const SQLITE_READ: &str = "PRAGMA busy_timeout = 5000; PRAGMA query_only = ON; \
    PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000;";
/// A process that is put to sleep in the middle of a transaction does not keep its rows for ever.
const POSTGRES_WRITE: &str = "SET TIME ZONE 'UTC'; SET statement_timeout = '60s'; \
    SET idle_in_transaction_session_timeout = '30s';";
const POSTGRES_READ: &str = "SET TIME ZONE 'UTC'; SET statement_timeout = '60s'; \
    SET default_transaction_read_only = on;";

fn establish(url: &DatabaseUrl) -> diesel::ConnectionResult<Conn> {
    match url {
        DatabaseUrl::Sqlite(path) => SqliteConnection::establish(path).map(Conn::Sqlite),
        DatabaseUrl::Postgres(url) => PgConnection::establish(url).map(Conn::Postgres),
    }
}

/// The address of a SQLite file that is opened if it is there, and not made if it is not
/// (<https://sqlite.org/uri.html>).
pub(super) fn existing(path: &str) -> String {
    let path = path.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    format!("file:{path}?mode=rw")
}

/// Begins a transaction that means to write. On SQLite a deferred one that reads first and writes
/// later fails at once when somebody else writes, without waiting.
pub(super) fn begin_write(conn: &mut Conn) -> diesel::QueryResult<()> {
    match conn {
        Conn::Sqlite(c) => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN IMMEDIATE"),
        Conn::Postgres(c) => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN"),
    }
}

/// Begins a look: everything that is read until its end is of one moment.
pub(super) fn begin_read(conn: &mut Conn) -> diesel::QueryResult<()> {
    match conn {
        Conn::Sqlite(c) => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN"),
        Conn::Postgres(c) => AnsiTransactionManager::begin_transaction_sql(
            c,
            "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        ),
    }
}

/// Ends a look. There is nothing that could have failed to be written.
pub(super) fn end_read(conn: &mut Conn) -> diesel::QueryResult<()> {
    <Conn as diesel::Connection>::TransactionManager::rollback_transaction(conn)
}

/// Notes from now on whether a query of this connection fails.
pub(super) fn watch(conn: &mut Conn) -> Arc<AtomicBool> {
    let failed = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&failed);
    conn.set_instrumentation(move |event: InstrumentationEvent<'_>| {
        if let InstrumentationEvent::FinishQuery { error: Some(_), .. } = event {
            seen.store(true, Ordering::Relaxed);
        }
    });
    failed
}

/// Ends what was begun: for good, or as if it had not been.
pub(super) fn end(conn: &mut Conn, well: bool, failed: &AtomicBool) -> diesel::QueryResult<()> {
    type Turns = <Conn as diesel::Connection>::TransactionManager;
    if !well {
        return Turns::rollback_transaction(conn);
    }
    // PostgreSQL answers the COMMIT of a transaction in which a query failed with a rollback, and
    // calls that well done. In such a transaction this look fails.
    if failed.load(Ordering::Relaxed)
        && let Conn::Postgres(c) = conn
        && let Err(failed) = c.batch_execute("SELECT 1")
    {
        Turns::rollback_transaction(conn)?;
        return Err(failed);
    }
    Turns::commit_transaction(conn)
}

/// Wipes from the disk what was deleted. `secure_delete` overwrites it in the database file; the
/// write-ahead log keeps it until it is emptied.
///
/// Who reads meanwhile may hold the log; then the next wipe takes this one's share too. PostgreSQL
/// overwrites deleted rows when it vacuums, which is the server's affair.
pub(super) fn wipe(conn: &mut Conn) -> diesel::QueryResult<()> {
    match conn {
        Conn::Sqlite(c) => c.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)"),
        Conn::Postgres(_) => Ok(()),
    }
}

impl Conn {
    /// What a SELECT ends with that holds its row until the transaction ends, so that nothing comes
    /// between the look at it and the step that follows from what was seen. SQLite's one writer
    /// holds everything.
    ///
    /// A message that is added refers to its ticket, and holds its key: `NO KEY` lets it, or two who
    /// add first and step later would wait for each other.
    pub(super) const fn hold(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "",
            Self::Postgres(_) => " FOR NO KEY UPDATE",
        }
    }

    /// What a SELECT that claims a row ends with: PostgreSQL has many writers, SQLite has one.
    pub(super) const fn skip_locked(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "",
            Self::Postgres(_) => " FOR UPDATE SKIP LOCKED",
        }
    }
}

/// Runs the migrations that are missing.
pub(super) fn migrate(url: &DatabaseUrl) -> Result<usize, DbError> {
    if let DatabaseUrl::Sqlite(path) = url
        && let Some(folder) = std::path::Path::new(path).parent()
    {
        std::fs::create_dir_all(folder).map_err(|e| DbError::Unreachable(e.to_string()))?;
    }
    let failed =
        |error: Box<dyn std::error::Error + Send + Sync>| DbError::Query(error.to_string());
    let mut conn = establish(url).map_err(|error| DbError::Unreachable(error.to_string()))?;
    // Two nodes that start together take turns: on SQLite as writers do, on PostgreSQL by a lock
    // that ends with the session.
    match &mut conn {
        Conn::Sqlite(c) => {
            c.batch_execute("PRAGMA busy_timeout = 30000")?;
            use_write_ahead_log(c)?;
        }
        Conn::Postgres(c) => c.batch_execute("SELECT pg_advisory_lock(7301)")?,
    }
    let any_failed = watch(&mut conn);
    begin_write(&mut conn)?;
    let done = match &mut conn {
        Conn::Sqlite(c) => c.run_pending_migrations(SQLITE_MIGRATIONS).map(|done| done.len()),
        Conn::Postgres(c) => c.run_pending_migrations(POSTGRES_MIGRATIONS).map(|done| done.len()),
    };
    end(&mut conn, done.is_ok(), &any_failed)?;
    done.map_err(failed)
}

/// Switches to the write-ahead log. SQLite waits for whoever writes, but not for another node that
/// makes this very switch: so it is asked again, for half a minute.
fn use_write_ahead_log(conn: &mut SqliteConnection) -> diesel::QueryResult<()> {
    let mut attempts = 0..600;
    loop {
        match conn.batch_execute("PRAGMA journal_mode = WAL") {
            Err(_) if attempts.next().is_some() => std::thread::sleep(Duration::from_millis(50)),
            done => return done,
        }
    }
}

/// Refuses a schema that lacks a migration of ours, or has one that we do not know.
pub(super) fn check_schema(conn: &mut Conn) -> Result<(), DbError> {
    let wrong = |_| DbError::WrongSchema;
    let mut applied = match conn {
        Conn::Sqlite(c) => c.applied_migrations().map_err(wrong)?,
        Conn::Postgres(c) => c.applied_migrations().map_err(wrong)?,
    };
    let known = MigrationSource::<Sqlite>::migrations(&SQLITE_MIGRATIONS).map_err(wrong)?;
    let mut known: Vec<_> = known.iter().map(|step| step.name().version().as_owned()).collect();
    applied.sort();
    known.sort();
    if applied == known { Ok(()) } else { Err(DbError::WrongSchema) }
}
