//! What went wrong, in words that hold no value: a database's own message may quote the row.

use diesel::{
    ConnectionError,
    result::{DatabaseErrorInformation, DatabaseErrorKind as Kind, Error},
};

use crate::{domain::erasure::Hindrance, systems::Fault};

/// A connection that did not come about.
pub(super) fn connecting(error: &ConnectionError) -> Fault {
    #[expect(clippy::wildcard_enum_match_arm, reason = "diesel's own enum, open to more")]
    let message = match error {
        ConnectionError::BadConnection(message) => message.as_str(),
        _ => "",
    };
    if message.contains("authentication failed") || message.contains("no password supplied") {
        return needs(Hindrance::Credentials, "the database refuses the user name or password");
    }
    if message.contains("does not exist") {
        return needs(Hindrance::Credentials, "the database or its user does not exist");
    }
    later("the database can't be reached")
}

/// A statement on `table` that failed.
pub(super) fn of(error: &Error, table: &str) -> Fault {
    #[expect(clippy::wildcard_enum_match_arm, reason = "diesel's own enum, open to more")]
    match error {
        Error::DatabaseError(kind, information) => database(*kind, information.as_ref(), table),
        Error::BrokenTransactionManager | Error::RollbackErrorOnCommit { .. } => {
            later("the connection to the database was lost")
        }
        _ => Fault::Unexpected(format!("{table}: an answer that can't be read")),
    }
}

fn database(kind: Kind, information: &dyn DatabaseErrorInformation, table: &str) -> Fault {
    let rule = match kind {
        Kind::UniqueViolation => "a unique constraint",
        Kind::ForeignKeyViolation | Kind::RestrictViolation => "a foreign key",
        Kind::NotNullViolation => "a NOT NULL constraint",
        Kind::CheckViolation => "a check constraint",
        Kind::ExclusionViolation => "an exclusion constraint",
        Kind::ReadOnlyTransaction => {
            return needs(Hindrance::Credentials, "the database is read-only for us");
        }
        Kind::SerializationFailure => return later("somebody else changed the same rows"),
        Kind::ClosedConnection | Kind::UnableToSendCommand => {
            return later("the connection to the database was lost");
        }
        _ => return by_message(information.message(), table),
    };
    let name = constraint(information).map(|name| format!(" ({name})")).unwrap_or_default();
    let table = information.table_name().unwrap_or(table);
    needs(Hindrance::MapMismatch, &format!("`{table}`: {rule}{name} refuses the change"))
}

/// The constraint's name, or the columns that SQLite names in its place.
fn constraint(information: &dyn DatabaseErrorInformation) -> Option<String> {
    let named = information.constraint_name().or_else(|| {
        let (_, columns) = information.message().split_once("constraint failed: ")?;
        Some(columns)
    })?;
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | ',' | ' ');
    (named.chars().all(is_name) && named.len() <= 200).then(|| named.to_owned())
}

/// What diesel has no kind for. The message is only compared, never passed on.
fn by_message(message: &str, table: &str) -> Fault {
    let says = |texts: &[&str]| texts.iter().any(|text| message.contains(text));
    if says(&["deadlock detected", "lock timeout", "is locked", "statement timeout"]) {
        return later("somebody else holds the rows");
    }
    if says(&[
        "terminating connection",
        "closed the connection",
        "no connection",
        "the database system is",
    ]) {
        return later("the connection to the database was lost");
    }
    if says(&["disk is full", "disk I/O error", "No space left"]) {
        return later("the database can't write to its disk");
    }
    if says(&["permission denied", "readonly database"]) {
        return needs(Hindrance::Credentials, &format!("`{table}`: our user may not do this"));
    }
    if says(&[
        "no such table",
        "no such column",
        "does not exist",
        "too long",
        "invalid input",
        "constraint failed",
    ]) {
        return needs(Hindrance::MapMismatch, &format!("`{table}` does not fit the map any more"));
    }
    Fault::Unexpected(format!("`{table}`: the database refused a statement"))
}

/// A fault that passes by itself.
pub(super) fn later(detail: &str) -> Fault {
    Fault::Later { hindrance: Hindrance::Unreachable, detail: detail.to_owned(), after: None }
}

/// A fault that only a person can mend.
pub(super) fn needs(hindrance: Hindrance, detail: &str) -> Fault {
    Fault::NeedsPerson { hindrance, detail: detail.to_owned() }
}
