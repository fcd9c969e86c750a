//! Members of staff and their sessions.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{
    DbError, Reader, Tx, is_taken,
    schema::{sessions, users},
    word,
};
use crate::domain::{
    Time,
    person::EmailAddress,
    request::Language,
    staff::{Member, Roles, SessionTimes, UserName},
};

/// A member of staff as stored.
#[derive(Debug, Clone)]
pub struct User {
    /// Who it is.
    pub member: Member,
    /// The hash of the password, as a PHC string.
    pub password: String,
    /// When the account was closed, if it is.
    pub disabled_at: Option<Time>,
    /// Wrong passwords in a row.
    pub failures: u32,
    /// When the last of them was tried.
    pub failed_at: Option<Time>,
    /// Where they are reminded of deadlines.
    pub email: Option<EmailAddress>,
    /// In which language they last signed in.
    pub language: Language,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = users)]
struct Row {
    id: String,
    name: String,
    shown: String,
    roles: String,
    password: String,
    disabled_at: Option<NaiveDateTime>,
    failures: i32,
    failed_at: Option<NaiveDateTime>,
    email: Option<String>,
    language: Option<String>,
}

impl Row {
    fn into_user(self) -> Result<User, DbError> {
        let roles = word(("users", "roles"), &self.id, Roles::parse, &self.roles)?;
        Ok(User {
            member: Member { id: self.id, name: self.name, shown: self.shown, roles },
            password: self.password,
            disabled_at: self.disabled_at.map(|at| at.and_utc()),
            failures: u32::try_from(self.failures).unwrap_or_default(),
            failed_at: self.failed_at.map(|at| at.and_utc()),
            email: self.email.and_then(|address| EmailAddress::parse(&address).ok()),
            language: self
                .language
                .and_then(|code| Language::parse(&code))
                .unwrap_or(Language::ENGLISH),
        })
    }
}

/// Adds a member of staff with the hash of a password and perhaps an address; `false` where the
/// name is taken.
pub fn add(
    tx: &mut Tx,
    member: &Member,
    password: &str,
    email: Option<&EmailAddress>,
    at: Time,
) -> Result<bool, DbError> {
    let inserted = tx.savepoint(|conn| {
        diesel::insert_into(users::table)
            .values((
                users::id.eq(&member.id),
                users::name.eq(&member.name),
                users::shown.eq(&member.shown),
                users::roles.eq(member.roles.to_string()),
                users::password.eq(password),
                users::created_at.eq(at.naive_utc()),
                users::failures.eq(0),
                users::email.eq(email.map(EmailAddress::as_str)),
            ))
            .execute(conn)
    });
    if is_taken(&inserted) {
        return Ok(false);
    }
    inserted?;
    Ok(true)
}

/// The member of staff who signs in by this name.
pub fn by_name(db: &mut Reader, name: &str) -> Result<Option<User>, DbError> {
    let Some(name) = UserName::parse(name) else { return Ok(None) };
    let row =
        users::table.filter(users::name.eq(name.as_str().to_owned())).select(Row::as_select());
    row.first(&mut *db.conn).optional()?.map(Row::into_user).transpose()
}

/// All of them, by name; closed accounts too.
pub fn list(db: &mut Reader) -> Result<Vec<User>, DbError> {
    let rows: Vec<Row> =
        users::table.order(users::name).select(Row::as_select()).load(&mut *db.conn)?;
    rows.into_iter().map(Row::into_user).collect()
}

/// Changes what a member of staff may do.
pub fn set_roles(tx: &mut Tx, id: &str, roles: &Roles) -> Result<(), DbError> {
    let changed = users::roles.eq(roles.to_string());
    diesel::update(users::table.find(id)).set(changed).execute(&mut *tx.conn)?;
    Ok(())
}

/// Stores the hash of a new password.
pub fn set_password(tx: &mut Tx, id: &str, password: &str) -> Result<(), DbError> {
    diesel::update(users::table.find(id))
        .set((users::password.eq(password), users::failures.eq(0)))
        .execute(&mut *tx.conn)?;
    Ok(())
}

/// Stores where somebody is reminded of deadlines.
pub fn set_email(tx: &mut Tx, id: &str, email: Option<&EmailAddress>) -> Result<(), DbError> {
    let changed = users::email.eq(email.map(EmailAddress::as_str));
    diesel::update(users::table.find(id)).set(changed).execute(&mut *tx.conn)?;
    Ok(())
}

/// Closes an account, or opens it again.
pub fn set_disabled(tx: &mut Tx, id: &str, at: Option<Time>) -> Result<(), DbError> {
    let at = at.map(|at| at.naive_utc());
    diesel::update(users::table.find(id)).set(users::disabled_at.eq(at)).execute(&mut *tx.conn)?;
    Ok(())
}

/// Counts a password that is about to be tried, on top of those that this reader saw. Of two who
/// saw the same number one loses, and must look again.
pub fn count_try(tx: &mut Tx, user: &User, at: Time) -> Result<(), DbError> {
    let number = |failures: u32| i32::try_from(failures).unwrap_or(i32::MAX);
    let unchanged =
        users::table.find(&user.member.id).filter(users::failures.eq(number(user.failures)));
    let changed = diesel::update(unchanged)
        .set((
            users::failures.eq(number(user.failures.saturating_add(1))),
            users::failed_at.eq(at.naive_utc()),
        ))
        .execute(&mut *tx.conn)?;
    if changed == 1 { Ok(()) } else { Err(DbError::Stale) }
}

/// The password was right: the next wrong one is the first again.
pub fn forget_tries(tx: &mut Tx, id: &str) -> Result<(), DbError> {
    diesel::update(users::table.find(id))
        .set((users::failures.eq(0), users::failed_at.eq(None::<NaiveDateTime>)))
        .execute(&mut *tx.conn)?;
    Ok(())
}

/// A session with whoever it belongs to.
#[derive(Debug, Clone)]
pub struct Session {
    /// The hash of its secret.
    pub hash: String,
    /// Who is signed in.
    pub user: User,
    /// The language of the pages.
    pub language: Language,
    /// When it began, and so on.
    pub times: SessionTimes,
}

/// Stores a session that begins, and the language in which its owner reads.
pub fn open_session(
    tx: &mut Tx,
    hash: &str,
    user: &str,
    language: Language,
    at: Time,
) -> Result<(), DbError> {
    let now = at.naive_utc();
    diesel::update(users::table.find(user))
        .set(users::language.eq(language.as_str()))
        .execute(&mut *tx.conn)?;
    diesel::insert_into(sessions::table)
        .values((
            sessions::hash.eq(hash),
            sessions::user_id.eq(user),
            sessions::language.eq(language.as_str()),
            sessions::created_at.eq(now),
            sessions::seen_at.eq(now),
            sessions::proved_at.eq(now),
        ))
        .execute(&mut *tx.conn)?;
    Ok(())
}

/// The session behind the hash of a secret.
pub fn session(db: &mut Reader, hash: &str) -> Result<Option<Session>, DbError> {
    type Times = (NaiveDateTime, NaiveDateTime, NaiveDateTime);
    let found: Option<(Row, String, Times)> = sessions::table
        .inner_join(users::table)
        .filter(sessions::hash.eq(hash))
        .select((
            Row::as_select(),
            sessions::language,
            (sessions::created_at, sessions::seen_at, sessions::proved_at),
        ))
        .first(&mut *db.conn)
        .optional()?;
    let Some((row, language, (created, seen, proved))) = found else { return Ok(None) };
    let times = SessionTimes {
        created_at: created.and_utc(),
        seen_at: seen.and_utc(),
        proved_at: proved.and_utc(),
    };
    let language = Language::parse(&language).unwrap_or(Language::ENGLISH);
    Ok(Some(Session { hash: hash.to_owned(), user: row.into_user()?, language, times }))
}

/// Records that somebody is still there.
pub fn seen(tx: &mut Tx, hash: &str, at: Time) -> Result<(), DbError> {
    diesel::update(sessions::table.find(hash))
        .set(sessions::seen_at.eq(at.naive_utc()))
        .execute(&mut *tx.conn)?;
    Ok(())
}

/// Records that the password was typed once more; the session goes on under another secret.
pub fn proved(tx: &mut Tx, hash: &str, new_hash: &str, at: Time) -> Result<(), DbError> {
    let now = at.naive_utc();
    diesel::update(sessions::table.find(hash))
        .set((sessions::hash.eq(new_hash), sessions::seen_at.eq(now), sessions::proved_at.eq(now)))
        .execute(&mut *tx.conn)?;
    Ok(())
}

/// Ends one session.
pub fn end_session(tx: &mut Tx, hash: &str) -> Result<(), DbError> {
    diesel::delete(sessions::table.find(hash)).execute(&mut *tx.conn)?;
    Ok(())
}

/// Ends every session of a member of staff.
pub fn end_sessions_of(tx: &mut Tx, user: &str) -> Result<(), DbError> {
    diesel::delete(sessions::table.filter(sessions::user_id.eq(user))).execute(&mut *tx.conn)?;
    Ok(())
}
