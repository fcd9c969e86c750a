//! `/api/v1/requests`: a request as JSON, by a machine for a person, or signed by our own app.

use actix_web::{
    HttpRequest, HttpResponse,
    web::{Data, Json},
};
use secrecy::ExposeSecret as _;
use serde::Deserialize;

use crate::{
    auth::{Signed, TokenError, verify_app},
    domain::{
        classify::{Message, classify},
        person::EmailAddress,
        request::{Channel, Intent, Language},
    },
    flow::{
        FlowError,
        receive::{Asked, request},
    },
    web::{Desk, TakenIn, change::change, error::WebError, extract},
};

/// The body of a request.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::web) struct Body {
    /// The person's address, unless `proof` carries it.
    email: Option<String>,
    /// `erase_data`, `delete_account`, or left out: then `text` is read like a mail.
    kind: Option<String>,
    /// The person's own words.
    #[serde(default)]
    text: String,
    /// The language in which to write to the person.
    language: Option<String>,
    /// A JWT of the company's own app, for a person who is signed in there.
    proof: Option<String>,
    /// What tells a second delivery of the same request.
    idempotency_key: Option<String>,
}

/// Takes a request in. With `proof` it needs no further token and no letter to confirm; without,
/// the caller's own token is checked and the person proves the address.
pub(in crate::web) async fn create(
    desk: Data<Desk>,
    http: HttpRequest,
    body: Json<Body>,
) -> Result<HttpResponse, WebError> {
    let body = body.into_inner();
    let (asked, verdict) = if let Some(proof) = &body.proof {
        (body.signed(&desk, proof)?, None)
    } else {
        extract::requests_machine(&http).await?;
        body.unproven(&desk)?
    };
    let (rules, at) = (desk.rules.clone(), desk.world.now());
    let taken = change(&desk.db, move |tx| {
        let receipt = request(tx, &rules, &asked, verdict.as_ref(), at)?;
        Ok::<_, FlowError>(TakenIn::of(tx, receipt)?)
    });
    let taken = taken.await?;
    let opened = taken.result == "opened";
    let mut answer = if opened { HttpResponse::Created() } else { HttpResponse::Ok() };
    Ok(answer.json(taken))
}

impl Body {
    /// A request that the app vouches for: proof and scope together.
    fn signed(&self, desk: &Desk, proof: &str) -> Result<Asked, WebError> {
        let app = desk.app.as_ref().ok_or(TokenError::Invalid)?;
        let names = (app.name.as_str(), desk.base_url.as_str());
        let secret = app.secret.expose_secret();
        let signed: Signed = verify_app(proof, secret, names, desk.world.now())?;
        Ok(Asked {
            channel: Channel::App,
            from: signed.email,
            identifiers: signed.identifiers,
            intent: signed.scope.intent(),
            text: self.text.clone(),
            language: self.language(desk),
            signed_by: Some((app.name.clone(), signed.scope)),
            idempotency_key: Some(format!("app/{}/{}", app.name, signed.id)),
        })
    }

    /// A request for somebody who has yet to prove who they are.
    fn unproven(
        &self,
        desk: &Desk,
    ) -> Result<(Asked, Option<crate::domain::classify::Verdict>), WebError> {
        let bad = |hint: &str| WebError::BadRequest(hint.to_owned());
        let address = self.email.as_deref().ok_or_else(|| bad("`email` is missing"))?;
        let from = EmailAddress::parse(address)
            .map_err(|_| bad("`email` must be an address of the form name@example.com"))?;
        if self.kind.is_none() && self.text.trim().is_empty() {
            return Err(bad("say what is wanted: `kind`, or the person's words in `text`"));
        }
        let verdict = self.kind.is_none().then(|| {
            let message = Message { subject: "", body: &self.text };
            classify(&message, &desk.intake.reading().lexicons)
        });
        let intent = match (&self.kind, &verdict) {
            (Some(kind), _) => {
                Intent::parse(kind).filter(|i| i.scope().is_some()).ok_or_else(|| {
                    bad("`kind` must be erase_data or delete_account; leave it out if unclear")
                })?
            }
            (None, Some(verdict)) => verdict.intent,
            (None, None) => Intent::Ambiguous,
        };
        let asked = Asked {
            channel: Channel::Api,
            from,
            identifiers: Vec::new(),
            intent,
            text: self.text.clone(),
            language: self.language(desk),
            signed_by: None,
            idempotency_key: self.idempotency_key.as_ref().map(|key| format!("api/{intent}/{key}")),
        };
        Ok((asked, verdict))
    }

    fn language(&self, desk: &Desk) -> Language {
        desk.locales.choose(self.language.as_deref().unwrap_or_default())
    }
}
