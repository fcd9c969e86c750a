//! One connection, used for one thing and dropped; a transaction not committed by then is undone.

use std::path::Path;

use diesel::{
    Connection as _, PgConnection, QueryResult, RunQueryDsl as _, SqliteConnection,
    connection::SimpleConnection as _,
    pg::Pg,
    query_builder::{BoxedSqlQuery, SqlQuery},
    sql_query,
    sql_types::{Nullable, Text},
    sqlite::Sqlite,
};
use secrecy::ExposeSecret as _;

use super::{
    dialect::{Dialect, Sql},
    fault,
    target::Target,
};
use crate::systems::Fault;

/// A connection to either database.
pub(super) enum Link {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// To look; the database itself refuses a change.
    Look,
    /// To change rows.
    Change,
}

mod functions {
    use diesel::sql_types::{Nullable, Text};

    #[diesel::declare_sql_function]
    extern "SQL" {
        /// The digits in a text.
        fn desk_digits(text: Nullable<Text>) -> Nullable<Text>;
    }
}

impl Link {
    /// Opens a fresh connection.
    pub(super) fn open(target: &Target, purpose: Purpose) -> Result<Self, Fault> {
        let mut link = match target {
            // Said apart from "can't be reached": it is the most common slip in a map.
            Target::Sqlite(path) if !path.is_file() => {
                let hint = "a relative path starts at the folder of the map";
                return Err(fault::later(&format!("there is no file {} ({hint})", path.display())));
            }
            Target::Sqlite(path) => Self::Sqlite(
                SqliteConnection::establish(&existing(path)).map_err(|e| fault::connecting(&e))?,
            ),
            Target::Postgres(url) => Self::Postgres(
                PgConnection::establish(url.expose_secret()).map_err(|e| fault::connecting(&e))?,
            ),
        };
        link.prepare(purpose).map_err(|e| fault::of(&e, "the connection"))?;
        Ok(link)
    }

    pub(super) const fn dialect(&self) -> Dialect {
        match self {
            Self::Sqlite(_) => Dialect::Sqlite,
            Self::Postgres(_) => Dialect::Postgres,
        }
    }

    /// Runs a question; `about` is the table to name if it fails.
    pub(super) fn rows<T>(&mut self, sql: &Sql, about: &str) -> Result<Vec<T>, Fault>
    where
        T: diesel::QueryableByName<Sqlite> + diesel::QueryableByName<Pg> + 'static,
    {
        let rows = match self {
            Self::Sqlite(connection) => sqlite(sql).load(connection),
            Self::Postgres(connection) => postgres(sql).load(connection),
        };
        rows.map_err(|error| fault::of(&error, about))
    }

    /// Runs a change and says how many rows it took.
    pub(super) fn change(&mut self, sql: &Sql, about: &str) -> Result<usize, Fault> {
        let taken = match self {
            Self::Sqlite(connection) => sqlite(sql).execute(connection),
            Self::Postgres(connection) => postgres(sql).execute(connection),
        };
        taken.map_err(|error| fault::of(&error, about))
    }

    /// Runs `work` on one unchanging view of the database; what it changes stays if all of it
    /// succeeds. The connection is used up: dropping it is what undoes a failure.
    pub(super) fn transaction<T>(
        mut self,
        purpose: Purpose,
        work: impl FnOnce(&mut Self) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        // SQLite: a writer that begins deferred fails when it comes to write, whatever the wait.
        // PostgreSQL: what was checked must still hold when it is deleted.
        let begin = match (self.dialect(), purpose) {
            (Dialect::Sqlite, Purpose::Look) => "BEGIN",
            (Dialect::Sqlite, Purpose::Change) => "BEGIN IMMEDIATE",
            (Dialect::Postgres, _) => "BEGIN ISOLATION LEVEL REPEATABLE READ",
        };
        self.batch(begin).map_err(|error| fault::of(&error, "the transaction"))?;
        let done = work(&mut self)?;
        self.batch("COMMIT").map_err(|error| fault::of(&error, "the transaction"))?;
        Ok(done)
    }

    fn prepare(&mut self, purpose: Purpose) -> QueryResult<()> {
        match self {
            Self::Sqlite(connection) => {
                functions::desk_digits_utils::register_impl(connection, |text: Option<String>| {
                    text.map(|text| digits(&text))
                })?;
                connection.batch_execute(
                    "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; \
                     PRAGMA secure_delete = ON;",
                )?;
            }
            Self::Postgres(connection) => connection.batch_execute(
                // Without the third, libpq prints what triggers say, and they may quote a row.
                "SET statement_timeout = '60s'; SET lock_timeout = '10s'; \
                 SET client_min_messages = error; \
                 SET datestyle = 'ISO, YMD'; SET timezone = 'UTC';",
            )?,
        }
        match (self.dialect(), purpose) {
            (_, Purpose::Change) => Ok(()),
            (Dialect::Sqlite, Purpose::Look) => self.batch("PRAGMA query_only = ON"),
            (Dialect::Postgres, Purpose::Look) => {
                self.batch("SET default_transaction_read_only = on")
            }
        }
    }

    fn batch(&mut self, text: &str) -> QueryResult<()> {
        match self {
            Self::Sqlite(connection) => connection.batch_execute(text),
            Self::Postgres(connection) => connection.batch_execute(text),
        }
    }
}

/// The digits of a phone number: how two of them are compared.
pub(super) fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn sqlite(sql: &Sql) -> BoxedSqlQuery<'_, Sqlite, SqlQuery> {
    let query = sql_query(&sql.text).into_boxed();
    sql.values.iter().fold(query, |query, value| query.bind::<Nullable<Text>, _>(value.as_deref()))
}

fn postgres(sql: &Sql) -> BoxedSqlQuery<'_, Pg, SqlQuery> {
    let query = sql_query(&sql.text).into_boxed();
    sql.values.iter().fold(query, |query, value| query.bind::<Nullable<Text>, _>(value.as_deref()))
}

/// A URI for a file that must be there: a mistyped path would otherwise make an empty database,
/// in which nobody is ever found (<https://www.sqlite.org/uri.html>).
fn existing(path: &Path) -> String {
    let path = path.to_string_lossy();
    let escaped = path.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    format!("file:{escaped}?mode=rw")
}
