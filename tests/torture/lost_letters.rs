//! Over SMTP nobody can send exactly once. What we can do: at most once, and say when it is not
//! known, whether the mail server, the desk or the worker dies around the end of the data.

use std::{fmt, ops::RangeInclusive, thread, time::Duration};

use privacy_desk::db;

use crate::{
    house::House,
    kills::side_by_side,
    life::{Life, must_be_sound, systems_must_be_as_undisturbed},
    mail_server::{
        MailServer,
        Manners::{self, Answers, Dies, Hangs},
    },
};

/// The confirmation arrived, and we know it.
const KNOWN: &str = "closed partly_fulfilled";
/// An agent must find out: it is not sent again.
const UNKNOWN: &str = "confirming letter_failed";

fn begin(manners: &'static [Manners], failpoint: Option<&str>) -> (Life, MailServer) {
    let server = MailServer::start(manners);
    let house = House::with_mail_server(&server.url());
    let sleeps = failpoint.is_some_and(|point| point.ends_with(":stop"));
    let house = if sleeps { house.with_long_leases() } else { house };
    (Life::begin(house, failpoint), server)
}

fn confirms(life: &mut Life, server: &MailServer) {
    let first = life.wait("the first letter", |_| server.letters().into_iter().next());
    life.presses(&first);
}

/// How often the confirmation reached the mail server, once all is over.
fn confirmations(life: Life, server: &MailServer) -> usize {
    let house = life.end();
    must_be_sound(&house);
    systems_must_be_as_undisturbed(&house);
    server.letters().len() - 1
}

fn fates(house: &House) -> Vec<String> {
    let letters = house.read(|db| db::letters::of_ticket(db, &house.ticket().id));
    letters.into_iter().map(|of| format!("{}: {}", of.letter, of.delivery)).collect()
}

#[test]
fn a_server_that_dies_before_its_answer_gets_no_second_letter() {
    let (mut life, server) = begin(&[Answers, Dies], None);
    confirms(&mut life, &server);
    life.comes_to(UNKNOWN);
    assert_eq!(fates(&life.house), ["confirm: sent", "completed: ambiguous"]);
    life.stops();
    life.starts("serve", None);
    life.comes_to(UNKNOWN);
    assert_eq!(confirmations(life, &server), 1);
}

#[test]
fn nor_does_it_get_a_second_link() {
    let (mut life, server) = begin(&[Dies], None);
    life.comes_to("verifying letter_failed");
    assert_eq!(fates(&life.house), ["confirm: ambiguous"]);
    life.stops();
    life.starts("serve", None);
    life.comes_to("verifying letter_failed");
    assert_eq!(server.letters().len(), 1);
}

#[test]
fn a_desk_that_stops_while_it_waits_for_the_answer_does_not_ask_again() {
    let (mut life, server) = begin(&[Answers, Hangs], None);
    confirms(&mut life, &server);
    life.wait("the server has it", |_| (server.letters().len() == 2).then_some(()));
    // It waits for longer than its lease, and holds on to it: nobody else takes the job.
    let other = life.house.start("work", None);
    thread::sleep(Duration::from_secs(4));
    other.terminate();
    assert_eq!(fates(&life.house), ["confirm: sent", "completed: data_started"]);
    life.stops();
    life.starts("serve", None);
    life.comes_to(UNKNOWN);
    assert_eq!(confirmations(life, &server), 1);
}

/// Where the desk is hurt, what it knows afterwards, and how often the confirmation left.
struct Case(&'static str, &'static str, RangeInclusive<usize>);

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

#[test]
fn a_desk_that_is_killed_around_the_confirmation_sends_it_at_most_once() {
    let cases = [
        Case("send.completed.before_stored", KNOWN, 1..=1),
        Case("send.completed.stored", KNOWN, 1..=1),
        Case("send.completed.ready", KNOWN, 1..=1),
        Case("send.completed.before_data_started", KNOWN, 1..=1),
        Case("send.completed.data_started", UNKNOWN, 0..=0),
        Case("send.completed.handed_over", UNKNOWN, 1..=1),
        Case("send.completed.before_commit", UNKNOWN, 1..=1),
        Case("send.completed.after_commit", KNOWN, 1..=1),
    ];
    side_by_side(&cases, |Case(point, stands, sent)| {
        let (mut life, server) = begin(&[Answers], Some(point));
        confirms(&mut life, &server);
        life.comes_to(stands);
        let seen = confirmations(life, &server);
        assert!(sent.contains(&seen), "sent {seen} times");
    });
}
