//! How soon the desk answers: queue, ticket and report over HTTP, with 1,000, 10,000 and 100,000
//! tickets in SQLite, one in seventeen of them open.
//!
//! `cargo bench --bench desk` prints the 95th percentile of each page in milliseconds, and how it
//! grew from the smallest desk to the largest.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a benchmark that can't go on must stop; what it prints is its result"
)]

mod setup;

use std::{
    net::TcpListener,
    time::{Duration, Instant},
};

use chrono::{Days, TimeDelta};
use privacy_desk::{
    app::{Application, Base},
    auth::password,
    db::{
        self, DbError, Tx,
        messages::{Enclosed, Fate, Kind, NewMessage, Words},
        people::Standing,
    },
    domain::{
        Time,
        act::Actor,
        audit::AuditLine,
        lifecycle::Stage,
        outcome::Outcome,
        person::{EmailAddress, Identifier},
        request::{Certainty, Channel, Intent, Language, Law},
        staff::{Roles, UserName},
        ticket::Ticket,
    },
    flow::{
        FlowError,
        accounts::{self, NewUser},
    },
    mail::transport::Transport,
};
use reqwest::{Client, header};
use secrecy::SecretString;

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
/// Calls of each page.
const CALLS: usize = 200;
const PASSWORD: &str = "six geese in a lighthouse";

fn main() {
    let pages = ["queue", "ticket", "report"];
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let measured: Vec<Vec<f64>> =
        SIZES.iter().map(|size| runtime.block_on(measure(*size))).collect();
    println!("95th percentile in ms with {SIZES:?} tickets");
    for (at, page) in pages.iter().enumerate() {
        let row: Vec<f64> = measured.iter().map(|times| times[at]).collect();
        println!(
            "{page:8} {:8.1} {:8.1} {:8.1}   ratio {:.1}",
            row[0],
            row[1],
            row[2],
            row[2] / row[0]
        );
    }
}

/// The slowest twentieth of the calls of each page begins here.
async fn measure(size: usize) -> Vec<f64> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let base = setup::base(folder.path());
    let reference = fill(&base, size);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    let application = Application::build(base, Vec::new(), Transport::memory()).unwrap();
    tokio::spawn(application.server(listener, 2).unwrap());
    let client = Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let form = [("name", "ida"), ("password", PASSWORD)];
    let door = client.post(format!("{base_url}/desk/sign-in")).form(&form).send().await.unwrap();
    let cookie = door.headers()[header::SET_COOKIE].to_str().unwrap();
    let cookie = cookie.split(';').next().unwrap().to_owned();
    let mut slowest = Vec::new();
    for path in ["/desk", &format!("/desk/tickets/{reference}"), "/compliance"] {
        let mut times = Vec::new();
        for _ in 0..CALLS {
            let call = client.get(format!("{base_url}{path}")).header(header::COOKIE, &cookie);
            let start = Instant::now();
            let answer = call.send().await.unwrap();
            assert_eq!(answer.status(), 200, "{path}");
            answer.bytes().await.unwrap();
            times.push(start.elapsed());
        }
        times.sort_unstable();
        slowest.push(in_ms(times[CALLS * 95 / 100]));
    }
    slowest
}

fn in_ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// Fills the desk with an officer and tickets; the reference of one that is open.
fn fill(base: &Base, size: usize) -> String {
    let now = base.world.now();
    let password = SecretString::from(PASSWORD.to_owned());
    let ida = NewUser {
        name: UserName::parse("ida").unwrap(),
        shown: "Ida Brandt".to_owned(),
        roles: Roles::parse("compliance").unwrap(),
        password: password::hash_now(&password, [7; 32]).unwrap(),
        email: None,
    };
    let by = Actor::agent("setup");
    base.db.write_now(|tx| accounts::add_user(tx, &ida, &by, now)).unwrap();
    let numbers: Vec<usize> = (0..size).collect();
    for some in numbers.chunks(1_000) {
        let add = |tx: &mut Tx| some.iter().try_for_each(|number| one(tx, (*number, size), now));
        base.db.write_now::<_, FlowError>(|tx| Ok(add(tx)?)).unwrap();
    }
    format!("PD-{:08}", size - 1 - usize::from((size - 1).is_multiple_of(3)))
}

/// One ticket with its person, its message and its log; they came in over the last eleven months,
/// and those of the last one are in part still open.
fn one(tx: &mut Tx, (number, size): (usize, usize), now: Time) -> Result<(), DbError> {
    let days = i64::try_from(340 * (size - number) / size).unwrap();
    let closed = days > 30 || number.is_multiple_of(3);
    let received_at = now - TimeDelta::days(days);
    let received_on = received_at.date_naive();
    let ticket = Ticket {
        id: tx.id(received_at),
        reference: format!("PD-{number:08}"),
        stage: if closed { Stage::Closed } else { Stage::Reviewing },
        intent: Intent::ALL[number % 3],
        certainty: Certainty::Certain,
        language: Language::ENGLISH,
        law: Law::ALL[number % Law::ALL.len()],
        channel: Channel::ALL[number % Channel::ALL.len()],
        received_at,
        received_on,
        promised_on: received_on + Days::new(30),
        statutory_on: received_on + Days::new(31),
        extended: None,
        scope: None,
        only: None,
        proof: None,
        vouched_by: None,
        approval: None,
        previewed_at: None,
        systems: Vec::new(),
        attention: None,
        rounds: 1,
        outcome: closed.then_some(Outcome::Fulfilled),
        refusal: None,
        closed_at: closed.then(|| received_at + TimeDelta::days(days.min(30) * days / 340)),
        linked_to: None,
        version: 1,
        audit_count: 8,
        audit_head: String::new(),
    };
    db::tickets::insert(tx, &ticket)?;
    let from = EmailAddress::parse(&format!("person{number}@example.com")).unwrap();
    let who = Identifier::Email(from.clone());
    db::people::add(tx, &ticket.id, &who, Standing::Claimed, received_at)?;
    let words = Words {
        from: from.as_str().to_owned(),
        subject: "My data".to_owned(),
        body: "Please delete all personal data that you hold about me. ".repeat(8),
        message_id: None,
        authentication: None,
        enclosed: Enclosed::default(),
    };
    // One in fifty carries a note of a colleague too.
    let kinds =
        if number.is_multiple_of(50) { &[Kind::Mail, Kind::Note][..] } else { &[Kind::Mail] };
    for kind in kinds {
        let message = NewMessage::readable(*kind, Some(&from), &words);
        db::messages::add(tx, Some(&ticket.id), (Fate::Attached, None), message, received_at)?;
    }
    (1..=8).try_for_each(|seq| db::audit::append(tx, &ticket.id, &line(seq, received_at), ""))
}

fn line(seq: i64, at: Time) -> AuditLine {
    AuditLine {
        seq,
        at,
        by: "system".to_owned(),
        on: "report_system".to_owned(),
        from: "erasing".to_owned(),
        to: "erasing".to_owned(),
        detail: String::new(),
    }
}
