//! `/desk/tickets/{reference}/certificate` and the signed file beside it: the desk's own copy, which
//! names nobody and stays when the person is forgotten.

use actix_web::{
    HttpResponse,
    web::{Data, Path},
};

use crate::{
    domain::{certificate::Certificate, request::Language},
    flow::{self, FlowError},
    web::{
        Desk,
        error::WebError,
        public::certificate::{paper, signed},
        staff::Agent,
    },
};

/// Shows the certificate of a request, in the requester's language.
pub(in crate::web) async fn show(
    desk: Data<Desk>,
    _agent: Agent,
    reference: Path<String>,
) -> Result<HttpResponse, WebError> {
    let (certificate, language) = of(&desk, &reference).await?;
    let file = format!("/desk/tickets/{}/certificate.json", certificate.reference);
    paper(&desk, &certificate, language, None, file)
}

/// The signed file, without the key to the address.
pub(in crate::web) async fn file(
    desk: Data<Desk>,
    _agent: Agent,
    reference: Path<String>,
) -> Result<HttpResponse, WebError> {
    let (certificate, _) = of(&desk, &reference).await?;
    signed(&desk, &certificate, None)
}

async fn of(desk: &Desk, reference: &str) -> Result<(Certificate, Language), WebError> {
    let reference = reference.to_owned();
    let found = desk.db.read(move |db| {
        let ticket = flow::by_reference(db, &reference)?;
        let certificate = flow::certificate::of(db, &ticket)?;
        Ok::<_, FlowError>((certificate.ok_or(FlowError::NoCertificate)?, ticket.language))
    });
    Ok(found.await?)
}
