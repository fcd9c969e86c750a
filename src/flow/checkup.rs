//! Whether a running desk has what it needs, by reading its database alone.

use super::{Rules, caps};
use crate::{
    db::{self, DbError, Reader, jobs::JobState},
    domain::{
        Time,
        checkup::{Check, Finding, Subject},
        staff::StaffRole,
    },
};

/// Looks at everything. Walks the whole audit log, so it takes seconds on a large desk.
pub fn checkup(db: &mut Reader, rules: &Rules, now: Time) -> Result<Vec<Check>, DbError> {
    let letters = letters(db, rules, now)?;
    Ok(vec![
        audit_log(db)?,
        jobs(db)?,
        stop(db)?,
        systems(db)?,
        quarantine(db)?,
        letters,
        reminders(db)?,
    ])
}

fn audit_log(db: &mut Reader) -> Result<Check, DbError> {
    let seen = db::audit::verify_all(db)?;
    let count = i64::try_from(seen.lines).unwrap_or(i64::MAX);
    let (finding, names) = match seen.broken.first() {
        None => (Finding::Well, String::new()),
        Some(broken) => (Finding::Ill, broken.to_string()),
    };
    Ok(Check::of(Subject::AuditLog, finding, count, names))
}

fn jobs(db: &mut Reader) -> Result<Check, DbError> {
    let count = db::jobs::count(db, JobState::GaveUp)?;
    Ok(Check::of(Subject::Jobs, note_if(count > 0), count, String::new()))
}

fn stop(db: &mut Reader) -> Result<Check, DbError> {
    let stopped = db::pauses::get(db, None)?;
    let finding = note_if(stopped.is_some());
    let names = stopped.map(|stop| stop.name().to_owned()).unwrap_or_default();
    Ok(Check::of(Subject::Stop, finding, 0, names))
}

fn systems(db: &mut Reader) -> Result<Check, DbError> {
    let waiting = db::pauses::waiting(db)?;
    let names = waiting.keys().cloned().collect::<Vec<_>>().join(", ");
    let count = waiting.values().sum();
    Ok(Check::of(Subject::Systems, note_if(count > 0), count, names))
}

fn quarantine(db: &mut Reader) -> Result<Check, DbError> {
    let count = i64::try_from(db::messages::quarantine(db)?.len()).unwrap_or(i64::MAX);
    let finding = note_if(count > 0);
    Ok(Check::of(Subject::Quarantine, finding, count, String::new()))
}

fn letters(db: &mut Reader, rules: &Rules, now: Time) -> Result<Check, DbError> {
    let is_held = caps::held_until(db, rules, now)?.is_some();
    let finding = if is_held { Finding::Ill } else { Finding::Well };
    let count = i64::try_from(rules.letters_per_hour).unwrap_or(i64::MAX);
    Ok(Check::of(Subject::Letters, finding, count, String::new()))
}

fn reminders(db: &mut Reader) -> Result<Check, DbError> {
    let users = db::users::list(db)?;
    let reached = users.iter().filter(|user| {
        let works = user.disabled_at.is_none() && user.email.is_some();
        works && user.member.roles.may(StaffRole::Compliance)
    });
    let count = i64::try_from(reached.count()).unwrap_or(i64::MAX);
    let finding = note_if(count == 0);
    Ok(Check::of(Subject::Reminders, finding, count, String::new()))
}

const fn note_if(noted: bool) -> Finding {
    if noted { Finding::Note } else { Finding::Well }
}
