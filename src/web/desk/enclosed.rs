//! `/desk/tickets/{reference}/messages/{message}/…`: what a mail holds beside its words.
//!
//! A file is handed out under a name of ours, as bytes that no browser opens. A page is written
//! anew and shown in a frame without scripts, forms or anything from elsewhere. Both are read from
//! the sealed original, and only when somebody asks.

use actix_web::{
    HttpResponse,
    http::{StatusCode, header},
    web::{Data, Path},
};

use super::page;
use crate::{
    db::{self, DbError},
    flow::{self, FlowError},
    mail::inbound::{self, Limits, NotShown},
    render::desk::{MailPage, Notice, NoticeKind, PageTrouble},
    web::{
        Desk,
        change::change,
        error::WebError,
        staff::{Agent, Staff},
    },
};

/// Hands a file out. That somebody took it is written down.
pub(in crate::web) async fn file(
    desk: Data<Desk>,
    agent: Agent,
    path: Path<(String, String, usize)>,
) -> Result<HttpResponse, WebError> {
    let (reference, message, number) = path.into_inner();
    let read = move |bytes: &[u8], limits: &Limits| inbound::file(bytes, limits, number);
    let asked = (reference.clone(), message, format!("attachment={number}"));
    match opened(&desk, &agent.0, asked, read).await? {
        Ok(bytes) => {
            let name = format!("{reference}-attachment-{number}.{}", extension(&bytes));
            let disposition = format!("attachment; filename=\"{name}\"");
            Ok(HttpResponse::Ok()
                .content_type("application/octet-stream")
                .insert_header((header::CONTENT_DISPOSITION, disposition))
                .body(bytes))
        }
        Err(NotShown::None) => Err(WebError::NotFound),
        Err(NotShown::TooLarge | NotShown::Damaged) => {
            let notice = Notice { kind: NoticeKind::Damaged, request_id: None };
            page(&desk, &notice, agent.0.language(), StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

/// Shows a mail as a page, for a frame. That somebody looked is written down.
pub(in crate::web) async fn html(
    desk: Data<Desk>,
    agent: Agent,
    path: Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let (reference, message) = path.into_inner();
    let asked = (reference, message, "page".to_owned());
    let shown = match opened(&desk, &agent.0, asked, inbound::page).await? {
        Ok(html) => MailPage { html, trouble: None },
        Err(NotShown::None) => return Err(WebError::NotFound),
        Err(NotShown::TooLarge) => MailPage::failed(PageTrouble::TooLarge),
        Err(NotShown::Damaged) => MailPage::failed(PageTrouble::Damaged),
    };
    let status = shown.trouble.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    page(&desk, &shown, agent.0.language(), status)
}

/// Opens the original of a message, on a thread that may take its time, and reads it.
async fn opened<T: Send + 'static>(
    desk: &Desk,
    staff: &Staff,
    (reference, message, what): (String, String, String),
    read: impl FnOnce(&[u8], &Limits) -> Result<T, NotShown> + Send + 'static,
) -> Result<Result<T, NotShown>, WebError> {
    let (by, at, wanted) = (staff.actor(), desk.world.now(), message.clone());
    let ticket = change(&desk.db, move |tx| {
        flow::staff::read_original(tx, (&reference, &wanted), &what, &by, at)
    });
    let ticket = ticket.await?;
    let limits = desk.intake.reading().house.limits.clone();
    let done = desk.db.read(move |db| match db::originals::of(db, &ticket, &message) {
        Ok(Some(bytes)) => Ok(read(&bytes, &limits)),
        Ok(None) => Err(FlowError::NoSuchMail),
        Err(DbError::Vault(error)) => {
            tracing::error!(%error, "original.not_opened");
            Ok(Err(NotShown::Damaged))
        }
        Err(error) => Err(error.into()),
    });
    Ok(done.await?)
}

/// What a file's own first bytes say it is, of the kinds that a viewer opens without running
/// anything that the desk has to warn of. The sender's word is not taken for it.
fn extension(bytes: &[u8]) -> &'static str {
    const KINDS: &[(&[u8], &str)] =
        &[(b"%PDF-", "pdf"), (b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpg")];
    let kind = KINDS.iter().find(|(begins, _)| bytes.starts_with(begins));
    kind.map_or("bin", |(_, extension)| extension)
}
