//! `/api/v1/suppression/…`: what an importer must not take in again, and the way back.

use actix_web::{HttpResponse, web::Data};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::{
    auth::TokenScope,
    db,
    domain::{act::Actor, person::EmailAddress, suppression::Readmission},
    flow,
    web::{
        Desk,
        change::change,
        error::WebError,
        extract::{FromMachine, Scoped},
    },
};

/// How many addresses are answered at once.
const ADDRESSES_MAX: usize = 1000;

/// Addresses that somebody is about to import.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::web) struct Batch {
    emails: Vec<String>,
}

impl Scoped for Batch {
    const SCOPE: TokenScope = TokenScope::Import;
}

/// The addresses, as they were written, that must not be imported.
#[derive(Default, Serialize)]
struct Checked {
    /// Erased on the person's wish.
    suppressed: Vec<String>,
    /// No address of the form name@example.com: nobody knows whether it was erased.
    unreadable: Vec<String>,
}

/// Says which addresses must not be imported. All others may be.
pub(in crate::web) async fn check(
    desk: Data<Desk>,
    batch: FromMachine<Batch>,
) -> Result<HttpResponse, WebError> {
    let emails = batch.body.emails;
    if emails.len() > ADDRESSES_MAX {
        return Err(WebError::BadRequest(format!("at most {ADDRESSES_MAX} addresses at once")));
    }
    let mut checked = Checked::default();
    let (mut written, mut addresses) = (Vec::new(), Vec::new());
    for email in emails {
        match EmailAddress::parse(&email) {
            Ok(address) => {
                addresses.push(address);
                written.push(email);
            }
            Err(_) => checked.unreadable.push(email),
        }
    }
    let kept_out = desk.db.read(move |db| db::suppressed::among(db, &addresses)).await?;
    let kept_out = written.into_iter().zip(kept_out).filter(|(_, kept_out)| *kept_out);
    checked.suppressed.extend(kept_out.map(|(email, _)| email));
    Ok(HttpResponse::Ok().json(checked))
}

/// An address that may be imported again, and why.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::web) struct Readmitted {
    email: String,
    reason: String,
}

impl Scoped for Readmitted {
    const SCOPE: TokenScope = TokenScope::Readmission;
}

/// Lets an address in again.
pub(in crate::web) async fn remove(
    desk: Data<Desk>,
    readmitted: FromMachine<Readmitted>,
) -> Result<HttpResponse, WebError> {
    let FromMachine { jti, body } = readmitted;
    let bad = |hint: &str| WebError::BadRequest(hint.to_owned());
    let address = EmailAddress::parse(&body.email)
        .map_err(|_| bad("`email` must be an address of the form name@example.com"))?;
    let reason = Readmission::parse(&body.reason)
        .ok_or_else(|| bad("`reason` must be consent, contract or mistake"))?;
    let (by, at) = (Actor::platform(&jti), desk.world.now());
    let removed =
        change(&desk.db, move |tx| flow::suppression::readmit(tx, &address, reason, &by, at));
    Ok(HttpResponse::Ok().json(json!({ "removed": removed.await? })))
}
