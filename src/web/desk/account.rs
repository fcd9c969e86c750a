//! `/desk/account`: one's own account.

use actix_web::{HttpResponse, http::StatusCode, web::Data};
use secrecy::SecretString;
use serde::Deserialize;

use super::{go_to, page, sign_in::try_password};
use crate::{
    auth::password::{WeakPassword, judge},
    flow,
    render::desk::{Account, PasswordMistake},
    web::{
        Desk,
        change::change,
        error::WebError,
        staff::{Anybody, Posted, Staff},
    },
};

/// A new password of one's own.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::web) struct NewPassword {
    old: SecretString,
    new: SecretString,
    /// For password managers, which want to know whose password it is.
    #[serde(rename = "username")]
    _username: String,
}

impl From<WeakPassword> for PasswordMistake {
    fn from(weak: WeakPassword) -> Self {
        match weak {
            WeakPassword::Length => Self::Length,
            WeakPassword::Guessable => Self::Guessable,
        }
    }
}

/// Shows the account.
pub(in crate::web) async fn show(desk: Data<Desk>, who: Anybody) -> Result<HttpResponse, WebError> {
    answer(&desk, &who.0, None)
}

/// Somebody changes the password.
pub(in crate::web) async fn change_password(
    desk: Data<Desk>,
    posted: Posted<Anybody, NewPassword>,
) -> Result<HttpResponse, WebError> {
    let (staff, form) = (posted.by.0, posted.form);
    let name = staff.member().name.clone();
    if let Err(weak) = judge(&form.new, &[&name, &staff.member().shown]) {
        return answer(&desk, &staff, Some(weak.into()));
    }
    if try_password(&desk, &name, form.old).await?.is_none() {
        return answer(&desk, &staff, Some(PasswordMistake::Wrong));
    }
    let hash = desk.passwords.hash(form.new, desk.world.secret()).await?;
    let (by, at) = (staff.actor(), desk.world.now());
    change(&desk.db, move |tx| flow::accounts::set_password(tx, &name, &hash, &by, at)).await?;
    Ok(go_to("/desk/sign-in"))
}

fn answer(
    desk: &Desk,
    staff: &Staff,
    mistake: Option<PasswordMistake>,
) -> Result<HttpResponse, WebError> {
    let status = mistake.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    let account = Account {
        staff: staff.signed(None),
        name: staff.member().name.clone(),
        roles: staff.member().roles.clone(),
        mistake,
    };
    page(desk, &account, staff.language(), status)
}
