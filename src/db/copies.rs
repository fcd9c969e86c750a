//! Copies of a SQLite database: made while the desk runs, looked over before they take its place.
//!
//! PostgreSQL has tools of its own for this (`pg_dump`, `psql`).

use std::{
    fs,
    io::{self, ErrorKind},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
};

use diesel::{
    Connection as _, RunQueryDsl as _, SqliteConnection, connection::SimpleConnection as _,
    dsl::sql, sql_query, sql_types::Text,
};

use super::{DbError, connection::existing};

/// Writes the database of one moment to a new file, while others read and write it.
///
/// What was deleted is not in the copy, not even as a free page. The file belongs to its owner
/// alone, and bears its name only once it is whole.
pub fn back_up(database: &Path, copy: &Path) -> Result<(), DbError> {
    if copy.exists() {
        return Err(bad(copy, "is there already; a backup never overwrites one"));
    }
    let part = unfinished(copy);
    let done = write(database, &part).and_then(|()| check(&part)).and_then(|()| {
        keep(&part)
            .and_then(|()| fs::rename(&part, copy))
            .map_err(|error| bad(copy, &error.to_string()))
    });
    if done.is_err() {
        drop(fs::remove_file(&part)); // what went wrong before this is what is told
    }
    done
}

fn write(database: &Path, part: &Path) -> Result<(), DbError> {
    match fs::remove_file(part) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(bad(part, &error.to_string()));
        }
        Ok(()) | Err(_) => {}
    }
    // SQLite takes an empty file for a new one; made here, nobody else can ever read it.
    fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(part)
        .map_err(|error| bad(part, &error.to_string()))?;
    let name = part.to_str().ok_or_else(|| bad(part, "has a name that is no text"))?;
    let mut conn = open(database)?;
    sql_query("VACUUM INTO ?").bind::<Text, _>(name).execute(&mut conn)?;
    Ok(())
}

/// Copies a backup beside the place where it is to be used, and looks it over.
pub fn fetch(copy: &Path, part: &Path) -> Result<(), DbError> {
    check(copy)?;
    let mut from = fs::File::open(copy).map_err(|error| bad(copy, &error.to_string()))?;
    let mut to = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(part)
        .map_err(|error| bad(part, &error.to_string()))?;
    io::copy(&mut from, &mut to).map(drop).map_err(|error| bad(part, &error.to_string()))
}

/// Refuses a file that is damaged, or no database of this program.
pub fn check(copy: &Path) -> Result<(), DbError> {
    if !copy.is_file() {
        return Err(bad(copy, "is not there"));
    }
    let no_database = |_| bad(copy, "is not a database of privacy-desk");
    let mut conn = open(copy)?;
    let found: Vec<String> = sql_query_text(&mut conn, "integrity_check").map_err(no_database)?;
    if found != ["ok"] {
        return Err(bad(copy, "is damaged; take an older backup"));
    }
    let ours = sql::<Text>("SELECT version FROM __diesel_schema_migrations");
    ours.load::<String>(&mut conn).map(drop).map_err(no_database)
}

fn sql_query_text(conn: &mut SqliteConnection, pragma: &str) -> diesel::QueryResult<Vec<String>> {
    sql::<Text>(&format!("SELECT {pragma} FROM pragma_{pragma}")).load(conn)
}

/// Whether somebody else has the database open, such as a desk that runs.
pub fn is_in_use(database: &Path) -> Result<bool, DbError> {
    let mut conn = open(database)?;
    // In this mode the first transaction wants the whole file, and whoever only holds it open is
    // in the way.
    let alone = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;";
    Ok(conn.batch_execute(alone).is_err())
}

/// Moves the log of a database into its file, so that the file alone is all of it, and waits until
/// it is on the disk.
pub fn settle(database: &Path) -> Result<(), DbError> {
    open(database)?.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)")?;
    keep(database).map_err(|error| bad(database, &error.to_string()))
}

fn keep(file: &Path) -> io::Result<()> {
    fs::File::open(file)?.sync_all()
}

/// The name of a copy that is still being written.
pub fn unfinished(copy: &Path) -> PathBuf {
    let mut name = copy.as_os_str().to_owned();
    name.push(".part");
    PathBuf::from(name)
}

fn open(file: &Path) -> Result<SqliteConnection, DbError> {
    let name = file.to_str().ok_or_else(|| bad(file, "has a name that is no text"))?;
    SqliteConnection::establish(&existing(name)).map_err(|error| bad(file, &error.to_string()))
}

fn bad(file: &Path, why: &str) -> DbError {
    DbError::BadCopy { file: file.display().to_string(), why: why.to_owned() }
}
