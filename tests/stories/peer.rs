//! What the strongest other tool of this kind was seen to get wrong, done right: P1 to P12, where
//! a whole desk is needed to see it.

use chrono::TimeDelta;
use privacy_desk::{
    cli::demo::look_alike::{Behaviour, Mischief},
    db,
    domain::{erasure::Ground, ticket::Attention},
    flow,
};

use crate::{
    harness::TestDesk,
    words::{ANN, EVERYTHING, MARCO, TOM},
};

/// A desk on which somebody's wish for all data is confirmed.
async fn confirmed(who: &str) -> (TestDesk, String) {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(who, EVERYTHING).await;
    desk.confirms(who, "data").await;
    (desk, ticket)
}

fn system(desk: &TestDesk, ticket: &str, key: &str) -> String {
    let ticket = desk.ticket(ticket);
    let system = ticket.systems.iter().find(|s| s.key.as_str() == key).unwrap();
    system.hindrance.map_or(system.state.to_string(), |why| format!("{}: {why}", system.state))
}

/// What the log of a ticket says, line by line.
fn log(desk: &TestDesk, ticket: &str) -> Vec<String> {
    let id = desk.ticket(ticket).id;
    let lines = desk.read(|db| db::audit::lines(db, &id));
    lines.into_iter().map(|(line, hash)| format!("{} {} {hash}", line.seq, line.on)).collect()
}

/// The fields of a request in the officer's table.
async fn in_the_table(desk: &TestDesk, ticket: &str) -> Vec<String> {
    let carla = desk.signs_in("carla").await;
    let table = carla.reads("/compliance/report.csv").await;
    let line = table.lines().find(|line| line.starts_with(ticket)).unwrap();
    line.split(',').map(str::to_owned).collect()
}

#[tokio::test]
async fn p4_a_system_that_is_switched_off_is_waited_for_and_never_complete() {
    let (mut desk, ticket) = confirmed(MARCO).await;
    let mut kept = String::new();
    desk.restarts_after(|systems| {
        kept = std::fs::read_to_string(systems.join("login.yaml")).unwrap();
        std::fs::remove_file(systems.join("login.yaml")).unwrap();
    });
    desk.is_approved(&ticket).await;
    desk.days_pass(10).await;
    assert_eq!(desk.stands(&ticket), "erasing");
    assert_eq!(system(&desk, &ticket, "login"), "waits: map_mismatch");
    assert_eq!(desk.ticket(&ticket).attention, Some(Attention::SystemWaits));
    assert_eq!(desk.letters_to(MARCO).len(), 1, "nothing is confirmed");
    assert_eq!(desk.company_rows(&format!("accounts WHERE email = '{MARCO}'")), 1);

    desk.restarts_after(|systems| std::fs::write(systems.join("login.yaml"), &kept).unwrap());
    desk.time_passes(TimeDelta::hours(2)).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
}

#[tokio::test]
async fn p5_a_system_that_may_only_be_read_is_shown_to_a_person_at_once() {
    let (desk, ticket) = confirmed(MARCO).await;
    desk.company_changes(
        "CREATE TRIGGER read_only BEFORE DELETE ON accounts \
         BEGIN SELECT RAISE(ABORT, 'attempt to write a readonly database'); END",
    );
    desk.is_approved(&ticket).await;
    assert_eq!(system(&desk, &ticket, "login"), "stuck: credentials");
    assert_eq!(desk.ticket(&ticket).attention, Some(Attention::SystemStuck));
    assert_eq!(desk.stands(&ticket), "erasing");
    let ida = desk.colleague("ida", "agent").await;
    assert!(ida.reads(&format!("/desk/tickets/{ticket}")).await.contains("login"));
}

#[tokio::test]
async fn p7_the_same_wish_twice_is_one_deed_and_says_so_the_second_time() {
    let desk = TestDesk::open().await;
    let first = desk.asks(MARCO, EVERYTHING).await;
    let second = desk.asks(MARCO, ("Again", EVERYTHING.1)).await;
    for letter in desk.letters_to(MARCO) {
        desk.presses(&letter.confirm_link(), "confirm", "data").await;
    }
    desk.works().await;
    desk.is_approved(&first).await;
    let deletions = || desk.marketing.calls().iter().filter(|call| call.method == "DELETE").count();
    let done = deletions();
    desk.is_approved(&second).await;
    assert_eq!(desk.stands(&first), "closed: fulfilled");
    assert_eq!(deletions(), done, "nothing is deleted twice");
    assert!(desk.stands(&second).starts_with("closed: "), "{}", desk.stands(&second));

    for _ in 0..3 {
        desk.fills_in("data", TOM).await;
    }
    assert_eq!(desk.desk_rows("tickets"), 3, "a form that is sent again is the same request");
}

#[tokio::test]
async fn p8_the_dates_in_the_table_are_the_dates_of_the_request_on_every_day() {
    let (desk, ticket) = confirmed(ANN).await;
    desk.hires("carla", "compliance");
    for days in [0, 29, 1, 10] {
        desk.days_pass(days).await;
        let line = in_the_table(&desk, &ticket).await;
        assert!(line.contains(&"2026-11-22".to_owned()), "received: {line:?}");
        assert!(line.contains(&"2026-12-22".to_owned()), "promised: {line:?}");
    }
}

#[tokio::test]
async fn p9_a_request_that_failed_and_is_late_stands_among_the_late_ones() {
    let (desk, ticket) = confirmed(MARCO).await;
    desk.marketing.set(Behaviour::with(Mischief::KeyRefused));
    desk.is_approved(&ticket).await;
    assert_eq!(system(&desk, &ticket, "activecampaign"), "stuck: credentials");
    desk.days_pass(37).await;
    desk.hires("carla", "compliance");
    assert_eq!(in_the_table(&desk, &ticket).await.last().unwrap(), "true");
    let ida = desk.colleague("ida", "agent").await;
    assert!(ida.reads("/desk?view=overdue").await.contains(&ticket));
    let carla = desk.signs_in("carla").await;
    assert!(carla.reads("/compliance").await.contains(&ticket));
}

#[tokio::test]
async fn p10_whatever_is_tried_again_keeps_its_log() {
    let (desk, ticket) = confirmed(MARCO).await;
    desk.marketing.set(Behaviour::with(Mischief::KeyRefused));
    desk.is_approved(&ticket).await;
    let before = log(&desk, &ticket);
    desk.marketing.set(Behaviour::unpaced());
    desk.decides(&ticket, |tx, _, id, by, at| flow::erase::retry(tx, id, by, at)).unwrap();
    desk.works().await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
    let after = log(&desk, &ticket);
    assert_eq!(after[..before.len()], before, "not a line is lost or rewritten");
    assert!(after[before.len()].contains("retry_system"), "{after:?}");
}

#[tokio::test]
async fn p11_whatever_ends_or_forgets_a_request_leaves_a_line() {
    let (desk, refused) = confirmed(MARCO).await;
    let withdrawn = desk.asks(TOM, EVERYTHING).await;
    let link = desk.letter_to(TOM).confirm_link();
    desk.presses(&link, "not-me", "").await;
    let ground = Ground::LegalClaims;
    desk.decides(&refused, |tx, _, id, by, at| flow::decide::refuse(tx, id, ground, by, at))
        .unwrap();
    desk.works().await;
    for ticket in [&refused, &withdrawn] {
        assert!(desk.stands(ticket).starts_with("closed"), "{}", desk.stands(ticket));
        let id = desk.ticket(ticket).id;
        let lines = desk.read(|db| db::audit::lines(db, &id));
        assert!(lines.iter().any(|(line, _)| line.to == "closed" && line.from != "closed"));
    }
    let before = [log(&desk, &refused), log(&desk, &withdrawn)];
    desk.days_pass(40).await;
    let forgotten = desk.read(|db| db::audit::lines(db, "retention"));
    let forgets = |of: &str| {
        forgotten.iter().any(|(line, _)| line.on == "forget" && line.detail.contains(of))
    };
    assert!(forgets(&refused) && forgets(&withdrawn));
    assert_eq!([log(&desk, &refused), log(&desk, &withdrawn)], before, "the log outlives it");
}
