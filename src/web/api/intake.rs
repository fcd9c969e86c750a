//! `/api/v1/intake/email`: a raw mail, as a mail server would pipe it.

use actix_web::{HttpResponse, web::Data};

use crate::web::{Desk, error::WebError, extract::MailFromMachine};

/// Takes one mail in. 201 where it opened a ticket, 200 where it is kept in another way.
pub(in crate::web) async fn email(
    desk: Data<Desk>,
    MailFromMachine(mail): MailFromMachine,
) -> Result<HttpResponse, WebError> {
    if mail.is_empty() {
        return Err(WebError::BadRequest("send one raw mail (RFC 5322) as the body".to_owned()));
    }
    let taken = desk.intake.take_in(mail).await?;
    let opened = taken.result == "opened";
    let mut answer = if opened { HttpResponse::Created() } else { HttpResponse::Ok() };
    Ok(answer.json(taken))
}
