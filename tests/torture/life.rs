//! One request from its mail to its end, whatever happens to the process on the way.

use std::{collections::BTreeMap, fs, path::Path, sync::LazyLock};

use diesel::{
    Connection as _, QueryableByName, RunQueryDsl as _, SqliteConnection, sql_query, sql_types,
};
use privacy_desk::{
    cli::demo::witness::{Snapshot, findings},
    db::{self, jobs::JobState},
};

use crate::{
    house::House,
    letters::Letter,
    process::{Process, post, until},
};

/// A house with a process in it.
pub(crate) struct Life {
    pub(crate) house: House,
    process: Process,
    /// Where the process will die, as long as it has not.
    failpoint: Option<String>,
}

impl Life {
    /// The mail is handed in, and the desk begins to serve. It dies at the failpoint, once.
    pub(crate) fn begin(house: House, failpoint: Option<&str>) -> Self {
        let mut failpoint = failpoint.map(str::to_owned);
        if let Err(why) = house.takes_in(failpoint.as_deref()) {
            assert!(failpoint.take().is_some(), "{why}");
            // The mail server got no answer, so it comes again.
            house.takes_in(None).unwrap();
        }
        let process = house.start("serve", failpoint.as_deref());
        Self { house, process, failpoint }
    }

    /// Waits for something; a process that was killed at its failpoint is started again.
    #[track_caller]
    pub(crate) fn wait<T>(&mut self, what: &str, mut look: impl FnMut(&Self) -> Option<T>) -> T {
        until(what, || {
            if let Some(status) = self.process.ended() {
                let log = self.process.log();
                assert!(Process::was_killed(status), "{status}\n{log}");
                assert!(self.failpoint.take().is_some(), "killed for no reason\n{log}");
                self.process = self.house.start("serve", None);
            }
            look(self)
        })
    }

    /// The process is killed where it happens to stand, and started again.
    pub(crate) fn is_killed(&mut self) {
        self.process.signal("KILL");
        until("it dies", || self.process.ended());
        self.process = self.house.start("serve", None);
    }

    /// The process is asked to stop, does so, and is started again.
    #[track_caller]
    pub(crate) fn is_restarted(&mut self, failpoint: Option<&str>) {
        let next = self.house.start("serve", failpoint);
        std::mem::replace(&mut self.process, next).terminate();
        self.failpoint = None;
    }

    /// The process in which the desk lives now.
    pub(crate) fn process(&mut self) -> &mut Process {
        &mut self.process
    }

    /// The requester presses the button behind the link, again if the server dies of it.
    #[track_caller]
    pub(crate) fn confirms(&mut self) {
        let link = self.wait("the first letter", |life| {
            life.house.letters().first().map(Letter::confirm_link)
        });
        self.presses(&link);
    }

    /// See [`Life::confirms`].
    #[track_caller]
    pub(crate) fn presses(&mut self, link: &str) {
        let (_, token) = link.split_once("/confirm/").unwrap();
        let path = format!("/confirm/{token}");
        let answer = self.wait("an answer to the button", |life| {
            post(life.process.address()?, &path, "act=confirm&scope=data")
        });
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    }

    /// Goes on until there is nothing more to do, and the process has died if it was to die.
    #[track_caller]
    pub(crate) fn comes_to_rest(&mut self) {
        self.wait("the end of the story", |life| {
            (life.failpoint.is_none() && life.house.ticket().is_closed() && life.house.is_at_rest())
                .then_some(())
        });
    }

    /// Stops the process in good order.
    #[track_caller]
    pub(crate) fn end(self) -> House {
        self.process.terminate();
        assert_eq!(self.house.jobs(JobState::Running), 0, "a lease was left behind");
        self.house
    }
}

/// All that can be seen of a life once it is over.
pub(crate) struct Outcome {
    /// Texts that must be the same, however often the process died.
    said: BTreeMap<&'static str, String>,
    company: Snapshot,
}

/// The life that nothing disturbed, and the failpoints that it passed.
pub(crate) static UNDISTURBED: LazyLock<(Outcome, Vec<String>)> = LazyLock::new(|| {
    let house = House::build();
    let taken = house.takes_in(None).unwrap();
    assert_eq!(taken["result"], "opened");
    let mut life = Life { process: house.start("serve", None), house, failpoint: None };
    life.confirms();
    life.comes_to_rest();
    let house = life.end();
    let outcome = Outcome::of(&house);
    (outcome, points_in(&house.logs()))
});

fn points_in(logs: &str) -> Vec<String> {
    let mut points: Vec<String> = logs
        .lines()
        .filter_map(|line| line.split_once("failpoint name=\"")?.1.split_once('"'))
        .map(|(name, _)| name.to_owned())
        .collect();
    points.sort();
    points.dedup();
    points
}

/// The life must have ended as if nothing had happened, and nothing may be left lying about.
#[track_caller]
pub(crate) fn must_be_as_undisturbed(house: &House) {
    let (expected, _) = &*UNDISTURBED;
    let seen = Outcome::of(house);
    for (what, text) in &expected.said {
        assert_eq!(seen.said[what], *text, "{what}\n{}", house.logs());
    }
    let differences = findings(&expected.company, &seen.company, &[]);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    must_be_sound(house);
    // The mail server may not have had its answer: the mail comes again, and nothing comes of it.
    let again = house.takes_in(None).unwrap();
    assert_eq!(again["result"], "duplicate");
    assert_eq!(again["ticket"], house.ticket().reference);
}

/// What holds after anything: whole databases, an audit log that verifies, no job given up.
#[track_caller]
pub(crate) fn must_be_sound(house: &House) {
    let audit = house.command(&["audit", "verify"]).unwrap();
    assert_eq!(audit["broken"], 0);
    assert_eq!(house.jobs(JobState::GaveUp), 0, "{}", house.logs());
    for name in ["company.sqlite", "desk.sqlite"] {
        if house.file(name).exists() {
            assert_eq!(integrity(&house.file(name)), "ok", "{name}");
        }
    }
}

fn integrity(path: &Path) -> String {
    #[derive(QueryableByName)]
    struct Check {
        #[diesel(sql_type = sql_types::Text)]
        integrity_check: String,
    }
    let mut database = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
    sql_query("PRAGMA integrity_check").get_result::<Check>(&mut database).unwrap().integrity_check
}

impl Outcome {
    fn of(house: &House) -> Self {
        let ticket = house.ticket();
        let (id, masked) = (ticket.id.clone(), ticket.reference.clone());
        let ledger = house.read(|db| db::plans::ledger(db, &id));
        let ledger = ledger.iter().map(|line| format!("{}: {:?}", line.system, line.part));
        let log = house.read(|db| db::audit::lines(db, &id)).into_iter().map(|(line, _)| {
            [line.by, line.on, line.from, line.to, without_time(&line.detail)].join(" | ")
        });
        let letters = house.letters().into_iter().map(|letter| masking(&letter, &masked));
        let files = fs::read_dir(house.file("letters")).unwrap().count();
        let fates = house.read(|db| db::letters::of_ticket(db, &id));
        let said = BTreeMap::from([
            ("the ticket", format!("{} {:#?}", house.stands(), ticket.systems)),
            ("the ledger", joined(ledger)),
            ("the audit log", log.collect::<Vec<_>>().join("\n")),
            ("the letters", joined(letters)),
            ("the files of the letters", files.to_string()),
            ("the fates of the letters", format!("{fates:?}")),
            ("the marketing account", house.marketing.state_json().to_string()),
        ]);
        let company = Snapshot::of_database(&house.file("company.sqlite")).unwrap();
        Self { said, company }
    }
}

fn joined(lines: impl Iterator<Item = String>) -> String {
    let mut lines: Vec<String> = lines.collect();
    lines.sort();
    lines.join("\n")
}

fn without_time(detail: &str) -> String {
    detail.split_once("begin_at=").map_or(detail, |(before, _)| before).to_owned()
}

/// A letter without what differs from life to life: the reference and the secrets.
fn masking(letter: &Letter, reference: &str) -> String {
    let text = letter.text.replace(reference, "PD");
    let words = text.split(' ').map(|word| match word.rsplit_once('/') {
        Some((front, _)) if front.ends_with("confirm") || front.ends_with("status") => front,
        _ => word,
    });
    let words: Vec<&str> = words.collect();
    format!(
        "{:?} {} {}",
        letter.header("To"),
        letter.subject.replace(reference, "PD"),
        words.join(" ")
    )
}
