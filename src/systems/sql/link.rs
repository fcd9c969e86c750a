//! One connection, used for one purpose; a transaction not committed when it is dropped is undone.

use std::path::Path;

use diesel::{
    Connection as _, PgConnection, QueryResult, RunQueryDsl as _, SqliteConnection,
    connection::{DefaultLoadingMode, SimpleConnection as _},
    pg::{Pg, PgRowByRowLoadingMode},
    query_builder::{AstPass, BoxedSqlQuery, Query, QueryFragment, QueryId, SqlQuery},
    result::Error,
    sql_query,
    sql_types::{Nullable, Text, Untyped},
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
            Self::Postgres(connection) => Prepared(sql).load(connection),
        };
        rows.map_err(|error| fault::of(&error, about))
    }

    /// Runs a question whose answer may be longer than memory: `take` gets one row after the other.
    pub(super) fn each<T>(
        &mut self,
        sql: &Sql,
        about: &str,
        mut take: impl FnMut(T) -> Result<(), Fault>,
    ) -> Result<(), Fault>
    where
        T: diesel::QueryableByName<Sqlite> + diesel::QueryableByName<Pg> + 'static,
    {
        let failed = |error| fault::of(&error, about);
        match self {
            Self::Sqlite(connection) => {
                let rows = sqlite(sql).load_iter::<T, DefaultLoadingMode>(connection);
                rows.map_err(failed)?.try_for_each(|row| take(row.map_err(failed)?))
            }
            Self::Postgres(connection) => {
                // The patience of the connection is for an answer; this one lasts as long as `take`.
                connection.batch_execute("SET LOCAL statement_timeout = 0").map_err(failed)?;
                let rows = Prepared(sql).load_iter::<T, PgRowByRowLoadingMode>(connection);
                rows.map_err(failed)?.try_for_each(|row| take(row.map_err(failed)?))
            }
        }
    }

    /// Runs a change and says how many rows it took.
    pub(super) fn change(&mut self, sql: &Sql, about: &str) -> Result<usize, Fault> {
        let taken = match self {
            Self::Sqlite(connection) => sqlite(sql).execute(connection),
            Self::Postgres(connection) => Prepared(sql).execute(connection),
        };
        taken.map_err(|error| fault::of(&error, about))
    }

    /// Begins a transaction: one unchanging view of the database. What is changed in it stays once it
    /// is committed; dropping the connection undoes it.
    pub(super) fn begin(mut self, purpose: Purpose) -> Result<Self, Fault> {
        // SQLite: a writer that begins deferred fails when it comes to write, whatever the wait.
        // PostgreSQL: what was checked must still hold when it is deleted.
        let begin = match (self.dialect(), purpose) {
            (Dialect::Sqlite, Purpose::Look) => "BEGIN",
            (Dialect::Sqlite, Purpose::Change) => "BEGIN IMMEDIATE",
            (Dialect::Postgres, _) => "BEGIN ISOLATION LEVEL REPEATABLE READ",
        };
        self.batch(begin).map_err(|error| fault::of(&error, "the transaction"))?;
        Ok(self)
    }

    /// Ends a transaction for good.
    pub(super) fn commit(mut self) -> Result<Self, Fault> {
        self.batch("COMMIT").map_err(|error| fault::of(&error, "the transaction"))?;
        Ok(self)
    }

    /// Whether it may wait to be used again. A SQLite file is opened anew each time: the open one
    /// may have been put away and another put in its place.
    pub(super) const fn may_wait(&self) -> bool {
        matches!(self, Self::Postgres(_))
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
                // Without the third, libpq prints what triggers say, and they may quote a row. The last
                // one lets a prepared question be planned once, where the server has that (since 12).
                "SET statement_timeout = '60s'; SET lock_timeout = '10s'; \
                 SET client_min_messages = error; \
                 SET datestyle = 'ISO, YMD'; SET timezone = 'UTC'; \
                 SELECT set_config(name, 'force_generic_plan', false) \
                 FROM pg_settings WHERE name = 'plan_cache_mode';",
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

/// A statement for PostgreSQL that is prepared once for each connection and text: a map asks the
/// same few questions about everybody. (diesel prepares `sql_query` anew each time.)
struct Prepared<'a>(&'a Sql);

impl QueryFragment<Pg> for Prepared<'_> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        let mut rest = self.0.text.as_str();
        // diesel writes `$1`, `$2`, … where the text has them: it comes out as it went in.
        for (number, value) in (1..).zip(&self.0.values) {
            let (before, after) = rest
                .split_once(&format!("${number}"))
                .ok_or_else(|| Error::QueryBuilderError("a value out of its order".into()))?;
            out.push_sql(before);
            out.push_bind_param::<Nullable<Text>, _>(value)?;
            rest = after;
        }
        out.push_sql(rest);
        Ok(())
    }
}

impl QueryId for Prepared<'_> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for Prepared<'_> {
    type SqlType = Untyped;
}

impl diesel::RunQueryDsl<PgConnection> for Prepared<'_> {}

/// A URI for a file that must be there: a mistyped path would otherwise make an empty database,
/// in which nobody is ever found (<https://www.sqlite.org/uri.html>).
fn existing(path: &Path) -> String {
    let path = path.to_string_lossy();
    let escaped = path.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    format!("file:{escaped}?mode=rw")
}
