//! Systems that are down, one of them or many, and the desk's own database: whatever can be done is
//! done, what can't be is waited for, and nothing is confirmed before the end.

use std::path::PathBuf;

use chrono::TimeDelta;
use diesel::{Connection as _, SqliteConnection, connection::SimpleConnection as _};
use privacy_desk::{
    cli::demo::look_alike::{Behaviour, Mischief},
    domain::{
        erasure::SystemState,
        ticket::{Attention, ExtensionReason},
    },
    flow,
    jobs::Pass,
};

use crate::{
    harness::{TestDesk, mail},
    words::{EVERYTHING, MARCO},
};

/// State of each system, in their order.
fn systems(desk: &TestDesk, ticket: &str) -> Vec<String> {
    let systems = desk.ticket(ticket).systems;
    systems.iter().map(|system| format!("{}: {}", system.key, system.state)).collect()
}

/// A map of one table of people who read something.
fn readers(key: &str) -> String {
    format!(
        "dataset:\n  - fides_key: {key}\n    desk:\n      connection: {{ url: \"sqlite://../{key}.sqlite\" }}\n\
         \x20   collections:\n      - name: readers\n        desk: {{ label: readers, data: delete }}\n        \
         fields:\n          - {{ name: email, fides_meta: {{ identity: email }} }}\n"
    )
}

/// Connects databases of these names, each with a reader of the sample company in it. Their files.
fn connects(desk: &mut TestDesk, keys: &[&str], reader: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    desk.restarts_after(|folder| {
        for key in keys {
            let file = folder.parent().unwrap().join(format!("{key}.sqlite"));
            let mut database = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
            let table = "CREATE TABLE readers (id INTEGER PRIMARY KEY, email TEXT);";
            let reader = format!("INSERT INTO readers VALUES (1, '{reader}')");
            database.batch_execute(&format!("{table} {reader}")).unwrap();
            std::fs::write(folder.join(format!("{key}.yaml")), readers(key)).unwrap();
            files.push(file);
        }
    });
    files
}

#[tokio::test]
async fn b14_a_request_that_is_half_done_for_25_days_says_so_and_confirms_nothing() {
    let mut desk = TestDesk::open().await;
    desk.hires("carla", "compliance");
    let newsletter = connects(&mut desk, &["blog", "newsletter"], MARCO).remove(1);
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    let away = newsletter.with_extension("away");
    std::fs::rename(&newsletter, &away).unwrap();
    desk.marketing.set(Behaviour::with(Mischief::Unavailable));
    desk.is_approved(&ticket).await;
    desk.time_passes(TimeDelta::hours(25)).await;
    for days in [16, 3, 2] {
        desk.clock.advance(TimeDelta::days(days));
        desk.works().await;
    }

    let half = [
        "blog: gone",
        "business_center: gone",
        "login: gone",
        "newsletter: waits",
        "activecampaign: waits",
    ];
    assert_eq!(systems(&desk, &ticket), half);
    assert_eq!(desk.stands(&ticket), "erasing");
    assert_eq!(desk.ticket(&ticket).attention, Some(Attention::SystemWaits));
    assert_eq!(desk.letters_to(MARCO).len(), 1, "nothing is confirmed");
    assert_eq!(desk.letters_to("carla@staff.example").len(), 2, "10 and 7 days before the date");
    let (_, page) = desk.opens(&desk.letter_to(MARCO).status_link()).await;
    assert!(page.contains("We are deleting"), "{page}");
    assert_eq!(page.matches("Waiting").count(), 2, "{page}");

    let extended = desk.decides(&ticket, |tx, rules, id, by, at| {
        flow::decide::extend(tx, rules, (id, ExtensionReason::Complexity), by, at)
    });
    assert!(extended.unwrap().extended.is_some());
    desk.works().await;
    assert_eq!(desk.letters_to(MARCO).len(), 2, "the law wants that the person is told");

    std::fs::rename(&away, &newsletter).unwrap();
    desk.time_passes(TimeDelta::hours(2)).await;
    assert_eq!(desk.stands(&ticket), "erasing", "four of five are not all");
    desk.marketing.set(Behaviour::unpaced());
    desk.time_passes(TimeDelta::hours(2)).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
}

#[tokio::test]
async fn b3_a_database_that_is_away_is_waited_for_and_staff_is_warned_before_the_promised_date() {
    let mut desk = TestDesk::open().await;
    desk.hires("carla", "compliance");
    let newsletter = connects(&mut desk, &["newsletter"], MARCO).remove(0);
    let away = newsletter.with_extension("away");
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    std::fs::rename(&newsletter, &away).unwrap();
    desk.is_approved(&ticket).await;
    let half =
        ["business_center: gone", "login: gone", "newsletter: waits", "activecampaign: gone"];
    assert_eq!(systems(&desk, &ticket), half);
    assert_eq!(desk.ticket(&ticket).attention, None, "a day is given before anybody is told");
    desk.time_passes(TimeDelta::hours(26)).await;
    assert_eq!(desk.ticket(&ticket).attention, Some(Attention::SystemWaits));
    for (day, warnings) in [(20, 1), (25, 2), (28, 3)] {
        let passed = (desk.world.now().date_naive() - desk.ticket(&ticket).received_on).num_days();
        desk.clock.advance(TimeDelta::days(day - passed));
        desk.works().await;
        assert_eq!(desk.letters_to("carla@staff.example").len(), warnings, "day {day}");
    }
    assert_eq!(systems(&desk, &ticket), half);
    assert_eq!(desk.letters_to(MARCO).len(), 1, "nothing is confirmed");

    std::fs::rename(&away, &newsletter).unwrap();
    desk.time_passes(TimeDelta::hours(2)).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled", "by itself");
    assert_eq!(desk.letters_to(MARCO).len(), 2);
}

#[tokio::test]
async fn b17_a_database_that_somebody_holds_is_done_when_it_is_let_go_and_holds_up_nobody_else() {
    let mut desk = TestDesk::open().await;
    let newsletter = connects(&mut desk, &["newsletter"], MARCO).remove(0);
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    let mut somebody = SqliteConnection::establish(newsletter.to_str().unwrap()).unwrap();
    somebody.batch_execute("BEGIN IMMEDIATE").unwrap();
    desk.is_approved(&ticket).await;
    let half =
        ["business_center: gone", "login: gone", "newsletter: waits", "activecampaign: gone"];
    assert_eq!(systems(&desk, &ticket), half);
    assert_eq!(desk.letters_to(MARCO).len(), 1, "nothing is confirmed");
    somebody.batch_execute("ROLLBACK").unwrap();
    desk.time_passes(TimeDelta::hours(1)).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled", "by itself");
}

#[tokio::test]
async fn b3_what_the_company_has_not_got_needs_nobody_while_another_system_is_waited_for() {
    let mut desk = TestDesk::open().await;
    let newsletter = connects(&mut desk, &["newsletter"], MARCO).remove(0);
    let away = newsletter.with_extension("away");
    let absent = "activecampaign: { absent: true, by: the board, since: 2026-01-31 }\n";
    desk.restarts_after(|systems| {
        std::fs::write(systems.join("activecampaign.yaml"), absent).unwrap();
    });
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    std::fs::rename(&newsletter, &away).unwrap();
    desk.is_approved(&ticket).await;
    desk.time_passes(TimeDelta::hours(2)).await;
    let half =
        ["business_center: gone", "login: gone", "newsletter: waits", "activecampaign: absent"];
    assert_eq!(systems(&desk, &ticket), half);
    assert_eq!(desk.ticket(&ticket).attention, None);

    std::fs::rename(&away, &newsletter).unwrap();
    desk.time_passes(TimeDelta::hours(2)).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
}

#[tokio::test]
async fn b17_a_database_that_refuses_is_undone_whole_and_holds_up_nobody_else() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    desk.company_changes(
        "CREATE TRIGGER refuses BEFORE DELETE ON accounts \
         BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END",
    );
    desk.is_approved(&ticket).await;
    let half = ["business_center: gone", "login: stuck", "activecampaign: gone"];
    assert_eq!(systems(&desk, &ticket), half);
    assert_eq!(desk.company_rows(&format!("accounts WHERE email = '{MARCO}'")), 1);
    assert_eq!(desk.ticket(&ticket).attention, Some(Attention::SystemStuck));
    assert_eq!(desk.letters_to(MARCO).len(), 1, "nothing is confirmed");

    desk.company_changes("DROP TRIGGER refuses");
    desk.decides(&ticket, |tx, _, id, by, at| flow::erase::retry(tx, id, by, at)).unwrap();
    desk.works().await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
}

#[tokio::test]
async fn c1_a_desk_that_loses_its_database_in_the_middle_of_an_erasure_goes_on_when_it_is_back() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    let begin_at = desk.approves(&ticket).unwrap().approval.unwrap().begin_at;
    desk.clock.advance_to(begin_at);
    let gone = || {
        let systems = desk.ticket(&ticket).systems;
        systems.iter().filter(|system| system.state == SystemState::Gone).count()
    };
    while gone() < 2 || desk.stands(&ticket) != "erasing" {
        assert_eq!(desk.takes_a_job().await.unwrap(), Pass::Worked);
    }
    let calls = desk.marketing.calls().len();

    desk.database_changes("ALTER TABLE jobs RENAME TO jobs_away");
    if !desk.is_on_sqlite() {
        desk.connections_break();
    }
    assert!(desk.takes_a_job().await.is_err(), "no job is taken");
    assert_eq!(desk.marketing.calls().len(), calls, "so nothing is done to anybody");
    let status = async |path: &str| desk.opens(&format!("{}{path}", desk.base_url)).await.0;
    assert_eq!((status("/healthz").await.as_u16(), status("/readyz").await.as_u16()), (200, 503));
    let intake = format!("{}/api/v1/intake/email", desk.base_url);
    let handed_in = desk.client.post(intake).bearer_auth(&desk.token);
    let handed_in = handed_in.body(mail("eve@example.com", "Delete", EVERYTHING.1));
    assert!(handed_in.send().await.unwrap().status().is_server_error(), "the mail server keeps it");

    desk.database_changes("ALTER TABLE jobs_away RENAME TO jobs");
    // Each connection that was cut is found to be so when it is used.
    while status("/readyz").await.as_u16() != 200 {}
    while desk.takes_a_job().await.is_err() {}
    desk.time_passes(TimeDelta::hours(1)).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
    assert_eq!(desk.letters_to(MARCO).len(), 2);
    let deletions = desk.marketing.calls().iter().filter(|call| call.method == "DELETE").count();
    assert_eq!(deletions, 2, "the contact, and its copy in the archive");
}
