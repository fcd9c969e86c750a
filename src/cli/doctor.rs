//! `privacy-desk doctor`: checks everything that the desk needs, and says what is wrong.

use std::{path::Path, process::ExitCode};

use serde_json::json;
use tokio::runtime::Runtime;

use super::output::Output;
use crate::{
    app::{Application, Base},
    collect::sources,
    config::Config,
    domain::{
        catalogue::SystemEntry,
        checkup::{Check, Finding, Subject},
        erasure::Absence,
    },
    flow::checkup::checkup,
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
            let names: Vec<String> = systems.iter().map(|s| named(&s.entry())).collect();
            names.join(", ")
        }),
    )?;
    match sources(&base.config, base.intake.reading().house.limits.mail_bytes) {
        Ok(mailboxes) => {
            let runtime = Runtime::new()?;
            mailboxes.iter().try_for_each(|mailbox| {
                report.tell(&mailbox.key, runtime.block_on(mailbox.check()))
            })?;
        }
        Err(error) => report.tell::<_>("mailboxes", Err(error))?,
    }
    match base.db.read_now(|db| checkup(db, &base.rules, base.world.now())) {
        Ok(checks) => checks.iter().try_for_each(|check| report.tell(name(check), said(check)))?,
        Err(error) => report.tell::<_>("checks", Err(error))?,
    }
    Ok(if report.all_well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The key of a system, or that the company has none.
fn named(SystemEntry { key, absence, .. }: &SystemEntry) -> String {
    match absence {
        Some(Absence { by, since }) => format!("{key} (absent, as {by} declared; since {since})"),
        None => key.to_string(),
    }
}

const fn name(check: &Check) -> &'static str {
    match check.subject {
        Subject::AuditLog => "audit log",
        Subject::Jobs => "jobs",
        Subject::Stop => "erasing",
        Subject::Systems => "requests",
        Subject::Quarantine => "quarantine",
        Subject::Mailbox => "mailbox",
        Subject::Letters => "letters",
        Subject::Reminders => "reminders of deadlines",
    }
}

/// What was seen, in a line; an error where something is broken.
fn said(Check { subject, finding, count, names, .. }: &Check) -> Result<String, String> {
    let well = match finding {
        Finding::Well => true,
        Finding::Note => false,
        Finding::Ill if *subject == Subject::Letters => {
            return Err(format!(
                "{count} letters have left within an hour, and all others are held back; look \
                 where they come from, or raise mail.letters_per_hour"
            ));
        }
        Finding::Ill => return Err(names.clone()),
    };
    Ok(match subject {
        Subject::AuditLog => format!("{count} lines hold"),
        Subject::Jobs => format!("{count} gave up"),
        Subject::Stop if well => "not stopped".to_owned(),
        Subject::Stop => format!("stopped by {names}; the page Systems lifts it"),
        Subject::Systems if well => "none waits for a system".to_owned(),
        Subject::Systems => format!("{count} waiting for {names}"),
        Subject::Quarantine => format!("{count} waiting for an agent"),
        Subject::Mailbox => names.clone(),
        Subject::Letters => format!("at most {count} leave within an hour"),
        Subject::Reminders if !well => {
            "no officer has an address; `user email NAME ADDRESS` gives one".to_owned()
        }
        Subject::Reminders if *count == 1 => "1 officer".to_owned(),
        Subject::Reminders => format!("{count} officers"),
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
