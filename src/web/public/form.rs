//! `/`: explains the two procedures, and takes a request in.

use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Form},
};
use serde::Deserialize;

use super::page;
use crate::{
    domain::{
        person::{EmailAddress, PersonName},
        request::{Channel, Intent, Language, Scope},
        ticket::Ticket,
    },
    flow::{
        FlowError,
        clarify::LINK_LIFETIME,
        receive::{self, Asked, Receipt},
    },
    render::{
        Consequences,
        public::{Choice, Form as FormPage, FormMistake, FormValues, Received},
    },
    web::{
        Desk,
        change::change,
        error::WebError,
        extract::{OwnForm, Preferred},
    },
};

/// The longest text that the form takes, in characters.
const TEXT_LENGTH_MAX: usize = 4000;
/// How long the same form, sent again, is the same request.
const SAME_FORM_SECONDS: i64 = 600;

/// The form as a browser sends it.
#[derive(Deserialize)]
pub(in crate::web) struct Fields {
    #[serde(default)]
    scope: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    message: String,
    #[serde(default)]
    language: String,
}

/// Shows the explanation and the empty form.
pub(in crate::web) async fn show(
    desk: Data<Desk>,
    wanted: Preferred,
) -> Result<HttpResponse, WebError> {
    let values = FormValues::default();
    page(&desk, &form(&desk, values, Vec::new(), wanted.language), wanted.language, StatusCode::OK)
}

/// Takes the request in, or shows what is missing with everything that was typed.
pub(in crate::web) async fn send(
    desk: Data<Desk>,
    wanted: Preferred,
    request: HttpRequest,
    _own: OwnForm,
    fields: Form<Fields>,
) -> Result<HttpResponse, WebError> {
    let known = Language::parse(&fields.language)
        .filter(|language| desk.locales.languages().contains(language));
    let language = known.unwrap_or(wanted.language);
    let asked = match fields.read(language) {
        Ok(asked) => asked,
        Err(mistakes) => {
            let shown = form(&desk, fields.values(), mistakes, language);
            return page(&desk, &shown, language, StatusCode::UNPROCESSABLE_ENTITY);
        }
    };
    if let Some(caller) = desk.callers.of(&request) {
        let sent = desk.callers.sends_a_form(caller, desk.world.now());
        sent.map_err(|wait| WebError::SlowDown(wait.0))?;
    }
    let address = asked.from.masked();
    let ticket = take_in(&desk, asked).await?;
    let today = desk.rules.day(desk.world.now());
    let received = Received {
        masked_address: address,
        reference: Some(ticket.reference),
        link_until: today + LINK_LIFETIME,
        answer_by: ticket.promised_on,
    };
    page(&desk, &received, language, StatusCode::OK)
}

async fn take_in(desk: &Desk, mut asked: Asked) -> Result<Ticket, WebError> {
    let at = desk.world.now();
    let bucket = at.timestamp() / SAME_FORM_SECONDS;
    asked.idempotency_key = Some(format!("form/{}/{bucket}", asked.intent));
    let rules = desk.rules.clone();
    let taken = change(&desk.db, move |tx| match receive::request(tx, &rules, &asked, None, at)? {
        Receipt::Opened(ticket) | Receipt::Attached(ticket) => Ok(*ticket),
        Receipt::Duplicate(Some(id)) => Ok(crate::db::tickets::get(tx, &id)?),
        Receipt::Duplicate(None) | Receipt::Ignored(_) | Receipt::Quarantined(_) => {
            Err(FlowError::NoSuchTicket)
        }
    });
    Ok(taken.await?)
}

fn form(
    desk: &Desk,
    values: FormValues,
    mistakes: Vec<FormMistake>,
    language: Language,
) -> FormPage {
    FormPage {
        data: Consequences::of(&desk.catalogue, Scope::AllData, language),
        account: Consequences::of(&desk.catalogue, Scope::AccountOnly, language),
        values,
        mistakes,
    }
}

impl Fields {
    /// The request that was typed, or every mistake in it.
    fn read(&self, language: Language) -> Result<Asked, Vec<FormMistake>> {
        let choice = Choice::parse(&self.scope);
        let email = EmailAddress::parse(&self.email);
        let mut mistakes = Vec::new();
        if choice.is_none() {
            mistakes.push(FormMistake::ScopeMissing);
        }
        if PersonName::parse(&self.name).is_none() {
            mistakes.push(FormMistake::NameMissing);
        }
        match &email {
            Err(_) if self.email.trim().is_empty() => mistakes.push(FormMistake::EmailMissing),
            Err(_) => mistakes.push(FormMistake::EmailMalformed),
            Ok(_) => {}
        }
        // The page counts a line end as one character; a browser sends it as two.
        if self.message.replace("\r\n", "\n").chars().count() > TEXT_LENGTH_MAX {
            mistakes.push(FormMistake::MessageTooLong);
        }
        match (choice, email) {
            (Some(choice), Ok(from)) if mistakes.is_empty() => Ok(Asked {
                channel: Channel::Form,
                from,
                identifiers: Vec::new(),
                intent: choice.scope().map_or(Intent::Ambiguous, Scope::intent),
                text: format!("{}\n\n{}", self.name.trim(), self.message.trim()),
                language,
                signed_by: None,
                idempotency_key: None,
            }),
            _ => Err(mistakes),
        }
    }

    fn values(&self) -> FormValues {
        FormValues {
            scope: Choice::parse(&self.scope),
            name: self.name.clone(),
            email: self.email.clone(),
            message: self.message.clone(),
        }
    }
}
