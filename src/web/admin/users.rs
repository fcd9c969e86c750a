//! `/admin/users`: members of staff.

use actix_web::{HttpResponse, http::StatusCode, web::Data};
use secrecy::SecretString;
use serde::Deserialize;

use crate::{
    auth::password::{WeakPassword, judge},
    db::{self, Tx},
    domain::{
        Time,
        act::Actor,
        person::EmailAddress,
        staff::{Roles, StaffRole, UserName},
    },
    flow::{
        FlowError,
        accounts::{self, NewUser},
    },
    render::{
        admin::{UserLine, UserMistake, Users},
        desk::Room,
    },
    web::{
        Desk,
        change::change,
        desk::{go_to, page, step_up::Proof},
        error::WebError,
        staff::{Admin, Posted, Staff},
    },
};

/// A change to a member of staff.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::web) struct Change {
    act: String,
    name: String,
    #[serde(default)]
    shown: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    role: Vec<String>,
    #[serde(default)]
    new: SecretString,
    #[serde(default)]
    own: Option<SecretString>,
}

/// What a change comes to, once it makes sense.
#[derive(Clone)]
enum Deed {
    Add(NewUser),
    Roles(String, Roles),
    Password(String, String),
    Email(String, Option<EmailAddress>),
    Close(String),
    Open(String),
}

impl From<WeakPassword> for UserMistake {
    fn from(weak: WeakPassword) -> Self {
        match weak {
            WeakPassword::Length => Self::Length,
            WeakPassword::Guessable => Self::Guessable,
        }
    }
}

/// Shows everybody.
pub(in crate::web) async fn show(desk: Data<Desk>, admin: Admin) -> Result<HttpResponse, WebError> {
    answer(&desk, &admin.0, None).await
}

/// Somebody is added, or changed.
pub(in crate::web) async fn press(
    desk: Data<Desk>,
    posted: Posted<Admin, Change>,
) -> Result<HttpResponse, WebError> {
    let (staff, form) = (posted.by.0, posted.form);
    let own = form.own.clone();
    let deed = match read(&desk, form).await? {
        Ok(deed) => deed,
        Err(mistake) => return answer(&desk, &staff, Some(mistake)).await,
    };
    let Some(proof) = Proof::of(&desk, &staff, own).await? else {
        return answer(&desk, &staff, Some(UserMistake::Wrong)).await;
    };
    let (by, at) = (staff.actor(), desk.world.now());
    let (whose, recorded) = (staff.clone(), proof.clone());
    let done = change(&desk.db, move |tx| {
        recorded.record(tx, &whose, at)?; // first: a change of one's own account ends the session
        carry_out(tx, &deed, &by, at)
    });
    match done.await {
        Ok(()) => {
            let mut response = go_to("/admin/users");
            proof.hand_over(&mut response)?;
            Ok(response)
        }
        Err(FlowError::NameTaken) => answer(&desk, &staff, Some(UserMistake::NameTaken)).await,
        Err(FlowError::LastAdmin) => answer(&desk, &staff, Some(UserMistake::LastAdmin)).await,
        Err(error) => Err(error.into()),
    }
}

/// What the form means, or what is wrong with it.
async fn read(desk: &Desk, form: Change) -> Result<Result<Deed, UserMistake>, WebError> {
    let roles: Option<Vec<StaffRole>> =
        form.role.iter().map(|role| StaffRole::parse(role)).collect();
    let roles = roles.and_then(Roles::of).ok_or(UserMistake::NoRole);
    Ok(match form.act.as_str() {
        "add" => {
            let Some(name) = UserName::parse(&form.name) else {
                return Ok(Err(UserMistake::BadName));
            };
            let shown = form.shown.trim();
            let shown = if shown.is_empty() { name.as_str() } else { shown }.to_owned();
            let roles = match roles {
                Ok(roles) => roles,
                Err(mistake) => return Ok(Err(mistake)),
            };
            let hash = hash(desk, form.new, &[name.as_str(), &shown]).await?;
            let email = match email(&form.email) {
                Ok(email) => email,
                Err(mistake) => return Ok(Err(mistake)),
            };
            hash.map(|password| Deed::Add(NewUser { name, shown, roles, password, email }))
        }
        "password" => {
            let hash = hash(desk, form.new, &[&form.name]).await?;
            hash.map(|hash| Deed::Password(form.name, hash))
        }
        "email" => email(&form.email).map(|email| Deed::Email(form.name, email)),
        "roles" => roles.map(|roles| Deed::Roles(form.name, roles)),
        "close" => Ok(Deed::Close(form.name)),
        "open" => Ok(Deed::Open(form.name)),
        _ => return Err(WebError::BadRequest("the page has no such button".to_owned())),
    })
}

/// An address, or none where the field is empty.
fn email(text: &str) -> Result<Option<EmailAddress>, UserMistake> {
    let text = text.trim();
    let parsed = (!text.is_empty()).then(|| EmailAddress::parse(text)).transpose();
    parsed.map_err(|_| UserMistake::BadEmail)
}

async fn hash(
    desk: &Desk,
    new: SecretString,
    about: &[&str],
) -> Result<Result<String, UserMistake>, WebError> {
    if let Err(weak) = judge(&new, about) {
        return Ok(Err(weak.into()));
    }
    Ok(Ok(desk.passwords.hash(new, desk.world.secret()).await?))
}

fn carry_out(tx: &mut Tx, deed: &Deed, by: &Actor, at: Time) -> Result<(), FlowError> {
    match deed {
        Deed::Add(new) => accounts::add_user(tx, new, by, at).map(drop),
        Deed::Roles(name, roles) => accounts::set_roles(tx, name, roles, by, at),
        Deed::Password(name, hash) => accounts::set_password(tx, name, hash, by, at),
        Deed::Email(name, email) => accounts::set_email(tx, name, email.as_ref(), by, at),
        Deed::Close(name) => accounts::close_account(tx, name, by, at),
        Deed::Open(name) => accounts::open_account(tx, name, by, at),
    }
}

async fn answer(
    desk: &Desk,
    staff: &Staff,
    mistake: Option<UserMistake>,
) -> Result<HttpResponse, WebError> {
    let users = desk.db.read(db::users::list).await?;
    let line = |user: &db::users::User| {
        let member = &user.member;
        let (names, closed) = ((&*member.name, &*member.shown), user.disabled_at.is_some());
        UserLine::of(names, user.email.as_ref(), &member.roles, closed)
    };
    let list = Users {
        staff: staff.signed(Some(Room::Users)),
        users: users.iter().map(line).collect(),
        roles: StaffRole::ALL.iter().map(|role| role.as_str()).collect(),
        asks_password: !staff.session.times.is_fresh(desk.world.now()),
        mistake,
    };
    let status = mistake.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    page(desk, &list, staff.language(), status)
}
