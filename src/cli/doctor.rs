//! `privacy-desk doctor`: checks everything that the desk needs, and says what is wrong.

use std::{path::Path, process::ExitCode};

use serde_json::json;

use super::output::Output;
use crate::{
    app::{Application, Base},
    config::Config,
    db::{self, jobs::JobState},
    domain::staff::StaffRole,
    world::World,
};

/// One check after the other; each that fails says what to do. Exit 1 if one failed.
pub(super) fn run(path: &Path, out: Output) -> anyhow::Result<ExitCode> {
    let mut report = Report { out, all_well: true };
    let config = Config::read(path);
    report.tell("configuration", config.as_ref().map(|_| path.display().to_string()))?;
    let Ok(config) = config else { return Ok(ExitCode::FAILURE) };
    report.tell("mail.outbound", Application::transport(&config).map(|_| "usable".to_owned()))?;
    let base = Base::open(config, World::real());
    report.tell("key file and database", base.as_ref().map(|_| "open".to_owned()))?;
    let Ok(base) = base else { return Ok(ExitCode::FAILURE) };

    let systems = base.systems(&|name| std::env::var(name).ok());
    report.tell(
        "systems",
        systems.as_ref().map(|systems| {
            let names: Vec<&str> = systems.iter().map(|system| system.key().as_str()).collect();
            names.join(", ")
        }),
    )?;
    report.tell("reminders of deadlines", base.db.read_now(reminded))?;
    let gave_up = base.db.read_now(|db| db::jobs::count(db, JobState::GaveUp));
    report.tell("jobs", gave_up.map(|count| format!("{count} gave up")))?;
    let chains = base.db.read_now(db::audit::verify_all);
    report.tell(
        "audit log",
        chains.map_err(|error| error.to_string()).and_then(|seen| match seen.broken.first() {
            None => Ok(format!("{} lines hold", seen.lines)),
            Some(broken) => Err(format!("{}: {}", broken.stream, broken.why)),
        }),
    )?;
    Ok(if report.all_well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Who is reminded of deadlines when nobody works on a request.
fn reminded(db: &mut db::Reader) -> Result<String, db::DbError> {
    let users = db::users::list(db)?;
    let officers = users
        .iter()
        .filter(|user| user.disabled_at.is_none() && user.member.roles.may(StaffRole::Compliance));
    let count = officers.filter(|user| user.email.is_some()).count();
    Ok(match count {
        0 => "no officer has an address; `user email NAME ADDRESS` gives one".to_owned(),
        1 => "1 officer".to_owned(),
        count => format!("{count} officers"),
    })
}

struct Report {
    out: Output,
    all_well: bool,
}

impl Report {
    fn tell<E: ToString>(&mut self, what: &str, seen: Result<String, E>) -> anyhow::Result<()> {
        let (well, text) = match seen {
            Ok(text) => (true, text),
            Err(error) => (false, error.to_string()),
        };
        self.all_well &= well;
        let object = json!({ "check": what, "ok": well, "detail": text });
        let mark = if well { "ok  " } else { "FAIL" };
        self.out.say(&object, || format!("{mark} {what}: {text}"))?;
        Ok(())
    }
}
