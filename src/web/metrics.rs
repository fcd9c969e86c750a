//! `/metrics` on a listener of its own: a few gauges in the text format of Prometheus.

use actix_web::{HttpResponse, web::Data};

use super::{Desk, error::WebError};
use crate::db::{self, DbError, jobs::JobState};

/// The gauges, counted now. None of them names anybody.
pub(crate) async fn show(desk: Data<Desk>) -> Result<HttpResponse, WebError> {
    let today = desk.rules.day(desk.world.now());
    let mailboxes: String = desk.mailboxes.iter().map(|mailbox| mailbox.gauges()).collect();
    let text = desk.db.read(move |db| {
        let open = db::reports::open(db, today)?;
        let mut gauges = vec![
            gauge("privacy_desk_tickets_open", "tickets that have not ended", open.all),
            gauge("privacy_desk_tickets_overdue", "open past their date", open.overdue),
            gauge("privacy_desk_tickets_attention", "an agent should look", open.attention),
        ];
        for (state, meaning) in [
            (JobState::Queued, "jobs that wait for their time"),
            (JobState::Running, "jobs that a worker holds"),
            (JobState::GaveUp, "jobs that were tried often enough"),
        ] {
            let name = format!("privacy_desk_jobs_{state}");
            gauges.push(gauge(&name, meaning, db::jobs::count(db, state)?));
        }
        gauges.push(mailboxes);
        Ok::<_, DbError>(gauges.concat())
    });
    Ok(HttpResponse::Ok().content_type("text/plain; version=0.0.4").body(text.await?))
}

pub(super) fn gauge(name: &str, help: &str, value: i64) -> String {
    format!("# HELP {name} {help}\n# TYPE {name} gauge\n{name} {value}\n")
}
