//! `/compliance/audit`: the audit log, one chain at a time, the newest lines first.

use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{Data, Query},
};
use serde::Deserialize;

use crate::{
    db::{self, DbError, Reader},
    domain::audit::AuditLine,
    render::{
        compliance::{Audit, Line},
        desk::Room,
    },
    web::{Desk, desk::page, error::WebError, staff::Officer},
};

/// Lines on a page.
const LINES: i64 = 100;

/// Which chain, and from where on.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in crate::web) struct Asked {
    /// The reference of a request, or the name of a stream; empty for that of the staff.
    of: String,
    /// Only lines before this one.
    before: Option<i64>,
}

/// Shows the lines of a chain.
pub(in crate::web) async fn show(
    desk: Data<Desk>,
    officer: Officer,
    asked: Query<Asked>,
) -> Result<HttpResponse, WebError> {
    let Asked { of, before } = asked.into_inner();
    let of = if of.trim().is_empty() { db::audit::STAFF.to_owned() } else { of.trim().to_owned() };
    let wanted = of.clone();
    let (streams, lines) = desk
        .db
        .read(move |db| {
            let streams = db::audit::streams(db)?;
            let lines = stream(db, &wanted, &streams)?
                .map(|stream| db::audit::newest(db, &stream, before, LINES))
                .transpose()?;
            Ok::<_, DbError>((streams, lines))
        })
        .await?;
    let staff = officer.0;
    let older = lines.iter().flatten().last().map(|(line, _)| line.seq).filter(|seq| *seq > 1);
    let shown = Audit {
        staff: staff.signed(Some(Room::Report)),
        of,
        streams,
        is_unknown: lines.is_none(),
        lines: lines.into_iter().flatten().map(line).collect(),
        older,
    };
    page(&desk, &shown, staff.language(), StatusCode::OK)
}

/// The stream of that name, or of the request with that reference.
fn stream(db: &mut Reader, of: &str, known: &[String]) -> Result<Option<String>, DbError> {
    if known.iter().any(|name| name == of) {
        return Ok(Some(of.to_owned()));
    }
    Ok(db::tickets::by_reference(db, of)?.map(|ticket| ticket.id))
}

fn line((line, hash): (AuditLine, String)) -> Line {
    let AuditLine { seq, at, by, on, from, to, detail } = line;
    let moves = from != to && !from.is_empty() && !to.is_empty();
    Line { seq, at, by, action: on, stages: moves.then_some((from, to)), detail, hash }
}
