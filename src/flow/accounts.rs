//! Members of staff: how they sign in and out, and who they are. Each happening is a line in the
//! stream `staff` of the audit log.

use crate::{
    db::{
        self, Tx,
        users::{Session, User},
    },
    domain::{
        Time,
        act::Actor,
        person::{EmailAddress, Token},
        request::Language,
        staff::{Member, Roles, StaffRole, UserName, next_try},
    },
};

use super::FlowError;

/// A member of staff who is to be added.
#[derive(Debug, Clone)]
pub struct NewUser {
    /// The name by which they sign in.
    pub name: UserName,
    /// The name for colleagues.
    pub shown: String,
    /// What they may do.
    pub roles: Roles,
    /// The hash of their password.
    pub password: String,
    /// Where they are reminded of deadlines.
    pub email: Option<EmailAddress>,
}

/// Adds a member of staff.
pub fn add_user(tx: &mut Tx, new: &NewUser, by: &Actor, at: Time) -> Result<Member, FlowError> {
    let member = Member {
        id: tx.id(at),
        name: new.name.as_str().to_owned(),
        shown: new.shown.clone(),
        roles: new.roles.clone(),
    };
    if !db::users::add(tx, &member, &new.password, new.email.as_ref(), at)? {
        return Err(FlowError::NameTaken);
    }
    told(tx, by, "add_user", &format!("user={} roles={}", member.name, member.roles), at)?;
    Ok(member)
}

/// Changes what somebody may do. They are signed out, so that it holds from the next request on.
pub fn set_roles(
    tx: &mut Tx,
    name: &str,
    roles: &Roles,
    by: &Actor,
    at: Time,
) -> Result<(), FlowError> {
    let user = user(tx, name)?;
    if !roles.may(StaffRole::Admin) {
        stays_administered(tx, &user)?;
    }
    db::users::set_roles(tx, &user.member.id, roles)?;
    db::users::end_sessions_of(tx, &user.member.id)?;
    told(tx, by, "set_roles", &format!("user={name} roles={roles}"), at)
}

/// Gives somebody a new password, and ends all their sessions.
pub fn set_password(
    tx: &mut Tx,
    name: &str,
    password: &str,
    by: &Actor,
    at: Time,
) -> Result<(), FlowError> {
    let user = user(tx, name)?;
    db::users::set_password(tx, &user.member.id, password)?;
    db::users::end_sessions_of(tx, &user.member.id)?;
    told(tx, by, "set_password", &format!("user={name}"), at)
}

/// Says where somebody is reminded of deadlines, or that they are not.
pub fn set_email(
    tx: &mut Tx,
    name: &str,
    email: Option<&EmailAddress>,
    by: &Actor,
    at: Time,
) -> Result<(), FlowError> {
    let user = user(tx, name)?;
    db::users::set_email(tx, &user.member.id, email)?;
    told(tx, by, "set_email", &format!("user={name}"), at)
}

/// Closes somebody's account: they are signed out and can't sign in.
pub fn close_account(tx: &mut Tx, name: &str, by: &Actor, at: Time) -> Result<(), FlowError> {
    let user = user(tx, name)?;
    stays_administered(tx, &user)?;
    db::users::set_disabled(tx, &user.member.id, Some(at))?;
    db::users::end_sessions_of(tx, &user.member.id)?;
    told(tx, by, "close_account", &format!("user={name}"), at)
}

/// Opens an account that was closed.
pub fn open_account(tx: &mut Tx, name: &str, by: &Actor, at: Time) -> Result<(), FlowError> {
    let user = user(tx, name)?;
    db::users::set_disabled(tx, &user.member.id, None)?;
    told(tx, by, "open_account", &format!("user={name}"), at)
}

/// Somebody is about to try a password. The try is counted before it is judged: of many at once,
/// none is free. `None` where nobody may try now, which the caller must not tell from a wrong one.
pub fn try_password(tx: &mut Tx, name: &str, at: Time) -> Result<Option<User>, FlowError> {
    let user = db::users::by_name(tx, name)?.filter(|user| user.disabled_at.is_none());
    let Some(user) = user else { return Ok(None) };
    if user.failed_at.is_some_and(|last| at < next_try(user.failures, last)) {
        return Ok(None);
    }
    db::users::count_try(tx, &user, at)?;
    Ok(Some(user))
}

/// The password was right: a session begins. Its secret is new, whatever the browser held before.
pub fn sign_in(
    tx: &mut Tx,
    user: &Member,
    secret: &Token,
    language: Language,
    at: Time,
) -> Result<(), FlowError> {
    db::users::forget_tries(tx, &user.id)?;
    db::users::open_session(tx, &secret.hash(), &user.id, language, at)?;
    told(tx, &user.actor(), "sign_in", "", at)
}

/// The password of somebody who is there was wrong.
pub fn refuse_sign_in(tx: &mut Tx, user: &Member, at: Time) -> Result<(), FlowError> {
    told(tx, &user.actor(), "sign_in_refused", "", at)
}

/// Somebody who is signed in typed the password once more; the session goes on under a new secret.
pub fn prove_again(
    tx: &mut Tx,
    session: &Session,
    secret: &Token,
    at: Time,
) -> Result<(), FlowError> {
    db::users::forget_tries(tx, &session.user.member.id)?;
    db::users::proved(tx, &session.hash, &secret.hash(), at)?;
    told(tx, &session.user.member.actor(), "prove_again", "", at)
}

/// Somebody leaves: here, or everywhere.
pub fn sign_out(
    tx: &mut Tx,
    session: &Session,
    everywhere: bool,
    at: Time,
) -> Result<(), FlowError> {
    let member = &session.user.member;
    if everywhere {
        db::users::end_sessions_of(tx, &member.id)?;
    } else {
        db::users::end_session(tx, &session.hash)?;
    }
    let what = if everywhere { "sign_out_everywhere" } else { "sign_out" };
    told(tx, &member.actor(), what, "", at)
}

/// The member of staff of this name.
fn user(tx: &mut Tx, name: &str) -> Result<User, FlowError> {
    db::users::by_name(tx, name)?.ok_or(FlowError::NoSuchUser)
}

/// Somebody must be left who can look after the others.
fn stays_administered(tx: &mut Tx, leaving: &User) -> Result<(), FlowError> {
    let is_admin =
        |user: &User| user.disabled_at.is_none() && user.member.roles.may(StaffRole::Admin);
    let others = db::users::list(tx)?;
    let another = others.iter().any(|user| user.member.id != leaving.member.id && is_admin(user));
    if is_admin(leaving) && !another { Err(FlowError::LastAdmin) } else { Ok(()) }
}

fn told(tx: &mut Tx, by: &Actor, action: &str, detail: &str, at: Time) -> Result<(), FlowError> {
    Ok(db::audit::staff(tx, by, action, detail, at)?)
}
