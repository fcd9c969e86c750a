//! Vendors that finish later, and vendors that can't be reached: "erased" is only what was seen.

use std::sync::{
    Arc,
    atomic::{AtomicU8, Ordering},
};

use chrono::{NaiveDate, TimeDelta};
use privacy_desk::{
    db,
    domain::{erasure::SystemState, ticket::Attention},
};
use serde_json::json;

use crate::{
    harness::TestDesk,
    words::{EVERYTHING, MARCO},
};

#[path = "../http_systems/server.rs"]
#[expect(dead_code, reason = "the tests of the vendors look deeper")]
mod server;

/// How the vendor behaves.
const THERE: u8 = 0;
const GONE: u8 = 1;
const DOWN: u8 = 2;
const LOST: u8 = 3;

/// A desk with a vendor that takes orders, and Marco's request, approved and begun.
struct Stage {
    desk: TestDesk,
    ticket: String,
    vendor: Arc<AtomicU8>,
}

/// The vendor's file with these lines in its collection.
async fn begun(lines: &str) -> Stage {
    let vendor = Arc::new(AtomicU8::new(THERE));
    let behaves = Arc::clone(&vendor);
    let (address, _) = server::serve(move |call| {
        let json = |status, body: serde_json::Value| (status, "application/json", body.to_string());
        let row = json!({ "id": 7, "email": MARCO });
        match (call.method.as_str(), behaves.load(Ordering::SeqCst)) {
            (_, DOWN) => json(503, json!({})),
            (_, LOST) => json(404, json!({})),
            ("POST", _) => json(202, json!({ "job": 1 })),
            ("GET", _) if call.line() == "GET /ping" => json(200, json!({})),
            ("GET", THERE) => json(200, row),
            _ => json(404, json!({})),
        }
    });
    let file = format!(
        "http:\n  key: crm\n  name: Old CRM\n  base_url: {address}\n  allow_private_network: true\n  \
         auth: {{ bearer: {{ token_file: crm.key }} }}\n  collections:\n    - name: contacts\n      \
         label: {{ en: contact }}\n      {lines}\n      check: {{ get: /ping }}\n      find: {{ \
         get: \"/people/{{email}}\", id: /id, match: {{ email: /email }}, absent: [404] }}\n      \
         erase: [{{ post: \"/jobs/{{id}}\" }}]\n      read_back: {{ get: \"/rows/{{id}}\", absent: \
         [404] }}\n"
    );
    let mut desk = TestDesk::open().await;
    desk.restarts_after(|systems| {
        std::fs::write(systems.join("crm.key"), "secret\n").unwrap();
        std::fs::write(systems.join("crm.yaml"), file).unwrap();
    });
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    desk.is_approved(&ticket).await;
    Stage { desk, ticket, vendor }
}

impl Stage {
    fn crm(&self) -> String {
        let ticket = self.desk.ticket(&self.ticket);
        let crm = ticket.systems.iter().find(|system| system.key.as_str() == "crm").unwrap();
        crm.hindrance.map_or(crm.state.to_string(), |why| format!("{}: {why}", crm.state))
    }

    fn stands(&self) -> String {
        self.desk.stands(&self.ticket)
    }

    /// Nothing runs until that day; then what is due.
    async fn sleeps_until(&self, day: NaiveDate) {
        self.desk.clock.advance_to(day.and_hms_opt(18, 0, 0).unwrap().and_utc());
        self.desk.works().await;
    }

    fn becomes(&self, behaviour: u8) {
        self.vendor.store(behaviour, Ordering::SeqCst);
    }
}

#[tokio::test]
async fn a_request_waits_for_a_vendor_until_nothing_is_seen() {
    let stage = begun("finishes_within_days: 20").await;
    assert_eq!(stage.crm(), "handed_over");
    assert_eq!(stage.stands(), "erasing");
    let lines = stage.desk.ticket(&stage.ticket).audit_count;
    stage.desk.days_pass(3).await;
    assert_eq!(stage.desk.ticket(&stage.ticket).audit_count, lines, "a look is not a step");
    assert_eq!(stage.desk.letters_to(MARCO).len(), 1, "nothing is confirmed yet");

    stage.becomes(GONE);
    stage.desk.time_passes(TimeDelta::hours(6)).await;
    assert_eq!(stage.crm(), "gone");
    assert_eq!(stage.stands(), "closed: fulfilled");
}

#[tokio::test]
async fn on_the_promised_date_the_letter_says_who_finishes_by_when() {
    let stage = begun("finishes_within_days: 60").await;
    let promised = stage.desk.ticket(&stage.ticket).promised_on;
    stage.sleeps_until(promised - TimeDelta::days(1)).await;
    assert_eq!(stage.stands(), "erasing");
    stage.desk.days_pass(1).await;
    assert_eq!(stage.stands(), "closed: partly_fulfilled");
    assert_eq!(stage.crm(), "handed_over");
    let ended = stage.desk.ticket(&stage.ticket).closed_at.unwrap();
    assert_eq!(ended.date_naive(), promised);
    let letter = stage.desk.letter_to(MARCO);
    letter.says("Old CRM: Handed over");
    letter.says("finishes it by 24 January 2027");

    let link = letter.status_link();
    let (_, page) = stage.desk.opens(&format!("{link}/certificate")).await;
    assert!(page.contains("finishes it by 24 January 2027"), "{page}");
}

#[tokio::test]
async fn after_the_end_a_vendor_is_looked_at_once_its_own_day_has_come() {
    for (behaviour, followed_up) in [(GONE, 0), (THERE, 1)] {
        let stage = begun("finishes_within_days: 50").await;
        let ended = stage.desk.ticket(&stage.ticket).promised_on;
        stage.sleeps_until(ended).await;
        assert_eq!(stage.stands(), "closed: partly_fulfilled");
        let tickets = || stage.desk.read(db::tickets::count) - 1;
        stage.sleeps_until(ended + TimeDelta::days(8)).await;
        assert_eq!(tickets(), 0, "before that day nothing is amiss");
        stage.becomes(behaviour);
        stage.sleeps_until(ended + TimeDelta::days(31)).await;
        assert_eq!(tickets(), followed_up);
    }
}

#[tokio::test]
async fn nobody_waits_where_no_look_can_tell_more() {
    let stage = begun("finishes_within_days: 90\n      absence_counts: from_the_date").await;
    assert_eq!(stage.stands(), "erasing", "while it is seen, it may go any hour");
    stage.becomes(GONE);
    stage.desk.time_passes(TimeDelta::hours(6)).await;
    assert_eq!(stage.crm(), "handed_over", "hidden is not gone");
    assert_eq!(stage.stands(), "closed: partly_fulfilled");
    stage.desk.letter_to(MARCO).says("finishes it by 23 February 2027");
}

#[tokio::test]
async fn a_vendor_that_lets_its_day_pass_is_for_an_agent_and_never_done() {
    let stage = begun("finishes_within_days: 5").await;
    stage.desk.days_pass(7).await;
    assert_eq!(stage.crm(), "stuck: still_there");
    assert_eq!(stage.desk.ticket(&stage.ticket).attention, Some(Attention::SystemStuck));
    stage.sleeps_until("2027-01-20".parse().unwrap()).await;
    assert_eq!(stage.stands(), "erasing", "not even on the promised date");
    assert_eq!(stage.desk.letters_to(MARCO).len(), 1);
}

#[tokio::test]
async fn a_look_that_could_not_be_taken_changes_nothing() {
    let stage = begun("finishes_within_days: 20").await;
    stage.becomes(DOWN);
    stage.desk.days_pass(3).await;
    assert_eq!(stage.crm(), "handed_over");
    assert_eq!(stage.stands(), "erasing");
    stage.becomes(GONE);
    stage.desk.time_passes(TimeDelta::hours(2)).await;
    assert_eq!(stage.stands(), "closed: fulfilled");
}

#[tokio::test]
async fn a_system_that_is_down_moved_or_taken_away_is_never_done() {
    let mut stage = begun("for: [data]").await;
    assert_eq!(stage.crm(), "waits: still_there", "it takes the order, and keeps the row");
    stage.becomes(DOWN);
    stage.desk.days_pass(1).await;
    assert_eq!(stage.crm(), "waits: unreachable");
    stage.becomes(LOST);
    stage.desk.time_passes(TimeDelta::hours(2)).await;
    assert_eq!(stage.crm(), "stuck: map_mismatch", "a 404 for everybody is nobody's absence");

    stage.desk.restarts_after(|systems| {
        std::fs::remove_file(systems.join("crm.yaml")).unwrap();
    });
    let (desk, ticket) = (&stage.desk, &stage.ticket);
    desk.decides(ticket, |tx, _, id, by, at| privacy_desk::flow::erase::retry(tx, id, by, at))
        .unwrap();
    stage.sleeps_until("2027-01-20".parse().unwrap()).await;
    assert_eq!(stage.crm(), "waits: map_mismatch");
    assert_eq!(stage.stands(), "erasing");
    let others = desk.ticket(ticket).systems.iter().filter(|s| s.key.as_str() != "crm").count();
    let gone = desk.ticket(ticket).systems.iter().filter(|s| s.state == SystemState::Gone).count();
    assert_eq!(gone, others);
    assert_eq!(desk.letters_to(MARCO).len(), 1, "nothing is confirmed");
}
