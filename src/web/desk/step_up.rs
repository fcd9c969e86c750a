//! What can't be undone asks for the password once more, unless it was typed just now
//! (OWASP ASVS 5.0, 7.5.3).

use actix_web::HttpResponse;
use secrecy::SecretString;

use super::sign_in::{hand_over, try_password};
use crate::{
    db::Tx,
    domain::{Time, person::Token},
    flow::{self, FlowError},
    web::{Desk, error::WebError, staff::Staff},
};

/// That the password was typed: just now, or with this very form.
#[derive(Clone)]
pub(in crate::web) struct Proof {
    /// The secret under which the session goes on, where it was typed with the form.
    fresh: Option<Token>,
}

impl Proof {
    /// Checks the password of the form, if one is needed; `None` where it is wrong.
    pub(in crate::web) async fn of(
        desk: &Desk,
        staff: &Staff,
        typed: Option<SecretString>,
    ) -> Result<Option<Self>, WebError> {
        if staff.session.times.is_fresh(desk.world.now()) {
            return Ok(Some(Self { fresh: None }));
        }
        let typed = typed.unwrap_or_default();
        let right = try_password(desk, &staff.member().name, typed).await?;
        let fresh = || Some(Token::from_chance(desk.world.secret()));
        Ok(right.map(|_| Self { fresh: fresh() }))
    }

    /// Writes it down, in the transaction of what asked for it.
    pub(in crate::web) fn record(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        at: Time,
    ) -> Result<(), FlowError> {
        let Some(fresh) = &self.fresh else { return Ok(()) };
        flow::accounts::prove_again(tx, &staff.session, fresh, at)
    }

    /// Gives the browser the new secret.
    pub(in crate::web) fn hand_over(&self, response: &mut HttpResponse) -> Result<(), WebError> {
        self.fresh.as_ref().map_or(Ok(()), |fresh| hand_over(response, fresh))
    }
}
