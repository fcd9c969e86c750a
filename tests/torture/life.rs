//! One request from its mail to its end, whatever happens to the process on the way.

use std::{collections::BTreeMap, fs, path::Path, sync::LazyLock};

use diesel::{
    Connection as _, QueryableByName, RunQueryDsl as _, SqliteConnection, sql_query, sql_types,
};
use privacy_desk::{
    cli::demo::witness::{Snapshot, findings},
    db::{self, jobs::JobState},
};

use regex::Regex;

use crate::{
    house::House,
    letters::Letter,
    process::{Process, post, until},
};

/// A house, and the process in which its desk lives.
pub(crate) struct Life {
    pub(crate) house: House,
    process: Option<Process>,
    /// Where the process will be killed, as long as it has not been.
    dies_at: Option<String>,
}

impl Life {
    /// The mail is handed in, and the desk begins to serve. It dies at the failpoint, once.
    pub(crate) fn begin(house: House, failpoint: Option<&str>) -> Self {
        let mut failpoint = failpoint;
        if let Err(why) = house.takes_in(failpoint) {
            assert!(failpoint.take().is_some(), "{why}");
            // The mail server got no answer, so it comes again.
            house.takes_in(None).unwrap();
        }
        let mut life = Self { house, process: None, dies_at: None };
        life.starts("serve", failpoint);
        life
    }

    /// The desk is started: `serve`, or `work` alone.
    pub(crate) fn starts(&mut self, what: &str, failpoint: Option<&str>) {
        self.dies_at = failpoint.filter(|point| !point.contains(':')).map(str::to_owned);
        self.process = Some(self.house.start(what, failpoint));
    }

    /// The desk is asked to stop, and stops in good order.
    #[track_caller]
    pub(crate) fn stops(&mut self) {
        self.process.take().unwrap().terminate();
        assert_eq!(self.house.jobs(JobState::Running), 0, "a lease was left behind");
    }

    /// The desk is killed where it happens to stand, and started again.
    pub(crate) fn is_killed(&mut self) {
        let mut process = self.process.take().unwrap();
        process.signal("KILL");
        until("it dies", || process.ended());
        self.starts("serve", None);
    }

    /// Whether the process that was started last is alive.
    pub(crate) fn is_alive(&mut self) -> bool {
        self.process.as_mut().unwrap().ended().is_none()
    }

    /// Waits for something; a process that was killed at its failpoint is started again.
    #[track_caller]
    pub(crate) fn wait<T>(&mut self, what: &str, mut look: impl FnMut(&Self) -> Option<T>) -> T {
        until(what, || {
            let process = self.process.as_mut().unwrap();
            if let Some(status) = process.ended() {
                let log = process.log();
                assert!(Process::was_killed(status), "{status}\n{log}");
                assert!(self.dies_at.is_some(), "killed for no reason\n{log}");
                self.starts("serve", None);
            }
            look(self)
        })
    }

    /// The requester presses the button behind the link, again if the server dies of it.
    #[track_caller]
    pub(crate) fn confirms(&mut self) {
        let first = self.wait("the first letter", |life| life.house.letters().into_iter().next());
        self.presses(&first);
    }

    /// The requester presses the button behind the link in this letter.
    #[track_caller]
    pub(crate) fn presses(&mut self, letter: &Letter) {
        let link = letter.confirm_link();
        let (_, token) = link.split_once("/confirm/").unwrap();
        let path = format!("/confirm/{token}");
        let answer = self.wait("an answer to the button", |life| {
            let address = life.process.as_ref()?.address()?;
            post(address, &path, "act=confirm&scope=data")
        });
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    }

    /// Goes on until there is nothing more to do, and the process has died if it was to die.
    #[track_caller]
    pub(crate) fn comes_to_rest(&mut self) {
        self.wait("the end of the story", |life| {
            let over = life.dies_at.is_none() && life.house.ticket().is_closed();
            (over && life.house.is_at_rest()).then_some(())
        });
    }

    /// Goes on until there are so many tickets, and nothing is left to do.
    #[track_caller]
    pub(crate) fn comes_to_rest_with(&mut self, tickets: i64) {
        self.wait("the end of the watch", |life| {
            let over = life.dies_at.is_none() && life.house.count("tickets") == tickets;
            (over && life.house.is_at_rest()).then_some(())
        });
    }

    /// Goes on until the ticket stands so, and nothing is left to do.
    #[track_caller]
    pub(crate) fn comes_to(&mut self, stands: &str) {
        self.wait(stands, |life| {
            let over = life.dies_at.is_none() && life.house.stands() == stands;
            (over && life.house.is_at_rest()).then_some(())
        });
    }

    /// Stops the desk in good order.
    #[track_caller]
    pub(crate) fn end(mut self) -> House {
        self.stops();
        self.house
    }
}

const MARKETING: &str = "the marketing account";

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
    let mut life = Life { house, process: None, dies_at: None };
    life.starts("serve", None);
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
    systems_must_be_as_undisturbed(house);
    must_be_sound(house);
    assert_eq!(house.jobs(JobState::GaveUp), 0, "{}", house.logs());
    // The mail server may not have had its answer: the mail comes again, and nothing comes of it.
    let again = house.takes_in(None).unwrap();
    assert_eq!(again["result"], "duplicate");
    assert_eq!(again["ticket"], house.ticket().reference);
}

/// In the company and in its marketing account, what was asked for is gone, and nothing else.
#[track_caller]
pub(crate) fn systems_must_be_as_undisturbed(house: &House) {
    let (expected, _) = &*UNDISTURBED;
    let seen = Outcome::of(house);
    assert_eq!(seen.said[MARKETING], expected.said[MARKETING]);
    let differences = findings(&expected.company, &seen.company, &[]);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// What holds after anything: whole databases, and an audit log that verifies.
#[track_caller]
pub(crate) fn must_be_sound(house: &House) {
    let audit = house.command(&["audit", "verify"]).unwrap();
    assert_eq!(audit["broken"], 0);
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
        let files = fs::read_dir(house.file("letters")).map_or(0, Iterator::count);
        let fates = house.read(|db| db::letters::of_ticket(db, &id)).into_iter();
        let fates = fates.map(|of| format!("{}/{}: {}", of.letter, of.round, of.delivery));
        let said = BTreeMap::from([
            ("the ticket", format!("{} {:#?}", house.stands(), ticket.systems)),
            ("the ledger", joined(ledger)),
            ("the audit log", log.collect::<Vec<_>>().join("\n")),
            ("the letters", joined(letters)),
            ("the files of the letters", files.to_string()),
            ("the fates of the letters", joined(fates)),
            (MARKETING, house.marketing.state_json().to_string()),
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

/// A letter without what differs from life to life: the reference, the secrets, the time of day.
fn masking(letter: &Letter, reference: &str) -> String {
    let to = letter.header("To");
    let text = format!("{to:?} {} {}", letter.subject, letter.text).replace(reference, "PD");
    Regex::new(r"\d\d:\d\d|/(confirm|status)/\S+").unwrap().replace_all(&text, "…").into_owned()
}

fn without_time(detail: &str) -> String {
    detail.split_once("begin_at=").map_or(detail, |(before, _)| before).to_owned()
}
