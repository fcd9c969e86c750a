//! `/metrics` on a listener of its own: a few gauges in the text format of Prometheus.

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering::Relaxed};

use actix_web::{HttpResponse, web::Data};

use super::{Desk, error::WebError};
use crate::db::{self, DbError, jobs::JobState};

/// What is told of a mailbox that this process collects from.
#[derive(Debug)]
pub struct MailboxGauge {
    key: &'static str,
    is_open: AtomicBool,
    taken: AtomicI64,
}

impl MailboxGauge {
    /// Of the mailbox with this key in the configuration, such as `mail.imap`.
    pub const fn new(key: &'static str) -> Self {
        Self { key, is_open: AtomicBool::new(false), taken: AtomicI64::new(0) }
    }

    /// Whether it can be emptied now.
    pub fn set_open(&self, is_open: bool) {
        self.is_open.store(is_open, Relaxed);
    }

    /// One more mail of it is stored.
    pub fn add_taken(&self) {
        self.taken.fetch_add(1, Relaxed);
    }

    fn show(&self) -> String {
        let name = format!("privacy_desk_{}", self.key.replace('.', "_"));
        let is_open = i64::from(self.is_open.load(Relaxed));
        let taken = self.taken.load(Relaxed);
        gauge(&format!("{name}_open"), "1 while the mailbox can be emptied", is_open)
            + &gauge(&format!("{name}_taken"), "mails stored since the start", taken)
    }
}

/// The gauges, counted now. None of them names anybody.
pub(crate) async fn show(desk: Data<Desk>) -> Result<HttpResponse, WebError> {
    let today = desk.rules.day(desk.world.now());
    let mailboxes: String = desk.mailboxes.iter().map(|mailbox| mailbox.show()).collect();
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
        Ok::<_, DbError>(gauges.concat() + &mailboxes)
    });
    Ok(HttpResponse::Ok().content_type("text/plain; version=0.0.4").body(text.await?))
}

fn gauge(name: &str, help: &str, value: i64) -> String {
    format!("# HELP {name} {help}\n# TYPE {name} gauge\n{name} {value}\n")
}
