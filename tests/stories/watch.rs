//! After the end the systems are looked at again: for somebody who came back an agent gets a ticket,
//! and nothing is erased because of a look.

use chrono::TimeDelta;
use privacy_desk::{
    cli::demo::look_alike::{Behaviour, Contact, Mischief},
    db,
    domain::{
        act::Actor, lifecycle::Stage, outcome::Outcome, person::EmailAddress,
        suppression::Readmission, ticket::Attention, watch::Sight,
    },
    flow,
};
use reqwest::StatusCode;

use crate::{
    harness::{Setup, TestDesk},
    words::{ANN, CHIARA, EVERYTHING, ITALIAN, MARCO, VIKTOR, Words},
};

/// Somebody's request for everything, on the day on which it was closed.
async fn ended(desk: &TestDesk, who: &str, words: Words) -> String {
    let ticket = desk.asks(who, words).await;
    desk.confirms(who, "data").await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.ticket(&ticket).stage, Stage::Closed);
    ticket
}

/// Day, system and sight of each look, as words.
fn looks(desk: &TestDesk, ticket: &str) -> Vec<String> {
    let id = desk.ticket(ticket).id;
    let looks = desk.read(|db| db::watches::of_ticket(db, &id)).into_iter();
    looks.map(|look| format!("{} {}: {}", look.day, look.system, look.sight())).collect()
}

/// Those of them that have something to tell.
fn alarms(desk: &TestDesk, ticket: &str) -> Vec<String> {
    let quiet = Sight::Nothing.as_str();
    looks(desk, ticket).into_iter().filter(|look| !look.ends_with(quiet)).collect()
}

fn is_imported(desk: &TestDesk, who: &str) {
    desk.marketing.import(Contact::new(who, "Somebody", "Imported"));
}

#[tokio::test]
async fn who_stays_away_is_looked_for_three_times_and_then_forgotten() {
    let desk = TestDesk::open().await;
    let ticket = ended(&desk, MARCO, EVERYTHING).await;
    assert_eq!(looks(&desk, &ticket), [""; 0]);
    let calls = desk.marketing.calls().len();
    desk.days_pass(31).await;
    let seen = looks(&desk, &ticket);
    for day in [1, 7, 30] {
        let of_day = seen.iter().filter(|look| look.starts_with(&format!("{day} "))).count();
        assert_eq!(of_day, 3, "{seen:?}");
    }
    assert_eq!(alarms(&desk, &ticket), [""; 0]);
    assert_eq!(desk.follow_ups(), []);
    let asked = desk.marketing.calls().split_off(calls);
    assert!(asked.iter().all(|call| call.method == "GET"), "a look changes nothing");
    assert!(desk.desk_rows("people") > 0);

    let ida = desk.colleague("ida", "agent").await;
    let page = ida.reads(&format!("/desk/tickets/{ticket}")).await;
    let told = "Looked again: nothing there (ActiveCampaign, Business Center, Login)";
    assert_eq!(page.matches(told).count(), 3, "{page}");
    desk.days_pass(5).await;
    assert_eq!(desk.desk_rows("people"), 0);
    assert_eq!(desk.desk_rows("plans"), 0);
    let log = desk.read(|db| db::audit::lines(db, "watch"));
    assert_eq!(log.len(), 9);
    assert!(log.iter().all(|(line, _)| line.detail.starts_with(&format!("{ticket} day="))));
}

#[tokio::test]
async fn who_is_imported_again_is_seen_and_erased_only_when_an_agent_approves() {
    let desk = TestDesk::open().await;
    let ticket = ended(&desk, MARCO, EVERYTHING).await;
    desk.days_pass(5).await;
    is_imported(&desk, MARCO);
    desk.days_pass(1).await;
    assert_eq!(desk.follow_ups(), [], "nobody has looked yet");
    desk.days_pass(25).await;
    assert_eq!(
        alarms(&desk, &ticket),
        ["7 activecampaign: came_back", "30 activecampaign: came_back"]
    );
    let [follow_up] = &desk.follow_ups()[..] else { panic!("{:?}", desk.follow_ups()) };
    let reference = follow_up.reference.clone();
    assert_eq!(follow_up.linked_to, Some(desk.ticket(&ticket).id));
    assert_eq!(follow_up.attention, Some(Attention::CameBack));
    assert_eq!((follow_up.stage, follow_up.scope), (Stage::Received, None));
    assert!(desk.marketing.contacts().contains(&MARCO.to_owned()), "nobody has decided");
    assert_eq!(desk.letters_to(MARCO).len(), 2, "and nobody was written to");

    let ida = desk.colleague("ida", "agent").await;
    let page = ida.reads(&format!("/desk/tickets/{reference}")).await;
    for told in ["The person came back", "came back in ActiveCampaign", &ticket] {
        assert!(page.contains(told), "{told}: {page}");
    }
    assert!(!page.contains("value=\"approve\""), "nothing is to be approved yet");
    ida.decides(&reference, &[("act", "take-up")]).await;
    desk.works().await;
    assert_eq!(desk.stands(&reference), "reviewing");
    assert!(desk.marketing.contacts().contains(&MARCO.to_owned()));
    let approve = [("act", "approve"), ("reference", reference.as_str()), ("password", "")];
    assert_eq!(ida.decides(&reference, &approve).await.status, StatusCode::SEE_OTHER);
    desk.days_pass(4).await;
    assert_eq!(desk.stands(&reference), "closed: fulfilled");
    assert!(!desk.marketing.contacts().contains(&MARCO.to_owned()));
    assert_eq!(desk.stands(&ticket), "closed: fulfilled", "the first one stays as it was");
    desk.days_pass(31).await;
    assert_eq!(alarms(&desk, &reference), [""; 0], "it has a watch of its own");
}

#[tokio::test]
async fn no_policy_decides_on_somebody_who_came_back() {
    let config = "[policy]\napproval = \"standing_order\"\ncooling_off_hours = 0\n".to_owned();
    let desk = TestDesk::with(Setup { config, ..Setup::default() }).await;
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    desk.works().await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
    is_imported(&desk, MARCO);
    desk.days_pass(2).await;
    let reference = desk.follow_ups()[0].reference.clone();
    desk.decides(&reference, |tx, _, id, by, at| flow::watch::take_up(tx, id, by, at)).unwrap();
    desk.days_pass(2).await;
    assert_eq!(desk.stands(&reference), "reviewing");
    assert!(desk.marketing.contacts().contains(&MARCO.to_owned()));
}

#[tokio::test]
async fn only_who_came_back_is_taken_up() {
    let desk = TestDesk::open().await;
    let question = desk.asks(ANN, crate::words::ACCESS).await;
    let refused = desk.decides(&question, |tx, _, id, by, at| flow::watch::take_up(tx, id, by, at));
    assert!(refused.is_err(), "nothing was proved and nothing confirmed");
    assert_eq!(desk.stands(&question), "answering");
}

#[tokio::test]
async fn an_agent_who_lets_them_be_is_not_asked_again_unless_they_turn_up_elsewhere() {
    let desk = TestDesk::open().await;
    let ticket = ended(&desk, MARCO, EVERYTHING).await;
    is_imported(&desk, MARCO);
    desk.days_pass(2).await;
    let first = desk.follow_ups()[0].reference.clone();
    desk.decides(&first, |tx, _, id, by, at| flow::staff::dismiss(tx, id, by, at)).unwrap();
    desk.days_pass(6).await;
    assert_eq!(alarms(&desk, &ticket).len(), 2, "he is still there");
    assert_eq!(desk.follow_ups().len(), 1, "and an agent knows");
    desk.company_changes(
        "INSERT INTO contacts (id, controller, customer_number, name, email, created_on)
         VALUES (9000, 'halden-moss', 'HM-9000', 'Marco Bellini', 'marco.bellini@bellini.example',
                 '2026-12-01')",
    );
    desk.days_pass(23).await;
    let [_, second] = &desk.follow_ups()[..] else { panic!("{:?}", desk.follow_ups()) };
    assert_eq!((second.attention, second.stage), (Some(Attention::CameBack), Stage::Received));
}

#[tokio::test]
async fn what_is_kept_and_what_lost_its_name_is_no_come_back() {
    let desk = TestDesk::open().await;
    desk.days_pass(15).await;
    // Eight years after its own year the tax period ends: on New Year's Eve, between two looks.
    desk.company_changes("UPDATE invoices SET issued_on = '2018-05-04' WHERE number = 'R-25-0101'");
    let ann = ended(&desk, ANN, EVERYTHING).await;
    let chiara = ended(&desk, CHIARA, ITALIAN).await;
    desk.letter_to(ANN).says("until 31 December 2026");
    let nameless = "appointments WHERE customer_name = 'Cliente sconosciuto'";
    assert_eq!(desk.company_rows(nameless), 2);
    desk.company_changes(
        &format!("UPDATE {nameless}").replace("WHERE", "SET note = 'by the lake' WHERE"),
    );
    desk.days_pass(31).await;
    assert_eq!(desk.world.now().date_naive().to_string().split('-').next(), Some("2027"));
    for ticket in [&ann, &chiara] {
        assert_eq!(looks(&desk, ticket).len(), 9);
        assert_eq!(alarms(&desk, ticket), [""; 0]);
    }
    assert_eq!(desk.follow_ups(), []);
}

#[tokio::test]
async fn somebody_else_with_an_old_key_is_not_taken_for_the_person() {
    let desk = TestDesk::open().await;
    let ticket = ended(&desk, MARCO, EVERYTHING).await;
    desk.company_changes(
        "INSERT INTO accounts (id, name, email, created_on)
         VALUES (215, 'Zoe Marsh', 'zoe.marsh@example.com', '2026-11-26');
         INSERT INTO sessions VALUES ('of-zoe', 215, '192.0.2.7', '2026-11-26')",
    );
    desk.days_pass(2).await;
    assert_eq!(alarms(&desk, &ticket), [""; 0]);
    desk.company_changes(
        "DELETE FROM sessions WHERE id = 'of-zoe'; DELETE FROM accounts WHERE id = 215;
         PRAGMA foreign_keys = OFF;
         INSERT INTO sessions VALUES ('of-marco', 215, '192.0.2.8', '2026-11-01')",
    );
    desk.days_pass(6).await;
    assert_eq!(alarms(&desk, &ticket), ["7 login: came_back"], "what hung on his account");
}

#[tokio::test]
async fn whom_nobody_knew_is_looked_for_too() {
    let desk = TestDesk::open().await;
    let ticket = ended(&desk, VIKTOR, EVERYTHING).await;
    assert_eq!(desk.stands(&ticket), "closed: nothing_found");
    is_imported(&desk, VIKTOR);
    desk.days_pass(2).await;
    assert_eq!(alarms(&desk, &ticket), ["1 activecampaign: came_back"]);
    assert_eq!(desk.follow_ups().len(), 1);
}

#[tokio::test]
async fn who_was_let_in_again_may_be_there() {
    let desk = TestDesk::open().await;
    let ticket = ended(&desk, MARCO, EVERYTHING).await;
    let (state, at) = (&desk.application.desk, desk.world.now());
    let marco = EmailAddress::parse(MARCO).unwrap();
    let let_in = state.db.write_now(|tx| {
        flow::suppression::readmit(tx, &marco, Readmission::Consent, &Actor::agent("ada"), at)
    });
    assert!(let_in.unwrap());
    is_imported(&desk, MARCO);
    desk.days_pass(2).await;
    assert_eq!(alarms(&desk, &ticket), ["1 activecampaign: came_back"], "it is written down");
    assert_eq!(desk.follow_ups(), [], "and somebody has decided so");
}

#[tokio::test]
async fn a_system_that_is_down_is_looked_at_when_it_is_back() {
    let desk = TestDesk::open().await;
    let ticket = ended(&desk, MARCO, EVERYTHING).await;
    desk.days_pass(6).await;
    desk.marketing.set(Behaviour::with(Mischief::Unavailable));
    desk.days_pass(2).await;
    let of_day_7 =
        |desk: &TestDesk| looks(desk, &ticket).iter().filter(|l| l.starts_with('7')).count();
    assert_eq!(of_day_7(&desk), 2, "the others are not waited with");
    desk.marketing.set(Behaviour::unpaced());
    desk.days_pass(1).await;
    assert_eq!(of_day_7(&desk), 3);
    assert_eq!(alarms(&desk, &ticket), [""; 0]);
    assert_eq!(desk.follow_ups(), [], "nobody need know");
}

#[tokio::test]
async fn a_system_that_stays_down_is_told_to_an_agent_once_and_the_person_is_forgotten_in_the_end()
{
    let desk = TestDesk::open().await;
    let ticket = ended(&desk, MARCO, EVERYTHING).await;
    for (mischief, days) in [(Mischief::Unavailable, 6), (Mischief::KeyRefused, 23)] {
        desk.marketing.set(Behaviour::with(mischief));
        desk.days_pass(days).await;
        assert!(desk.follow_ups().len() <= 1);
    }
    desk.marketing.set(Behaviour::with(Mischief::LoginPage));
    desk.days_pass(10).await;
    let no_look = ["1", "7", "30"].map(|day| format!("{day} activecampaign: no_look"));
    assert_eq!(alarms(&desk, &ticket), no_look);
    let [follow_up] = &desk.follow_ups()[..] else { panic!("{:?}", desk.follow_ups()) };
    assert_eq!(follow_up.attention, Some(Attention::LookFailed));
    let first = desk.ticket(&ticket).id;
    assert!(desk.read(|db| db::people::of(db, &first)).is_empty());
    let ida = desk.colleague("ida", "agent").await;
    let page = ida.reads(&format!("/desk/tickets/{}", follow_up.reference)).await;
    assert!(page.contains("Could not look again: ActiveCampaign"), "{page}");
}

#[tokio::test]
async fn a_stop_of_all_erasing_stops_no_look() {
    let desk = TestDesk::open().await;
    let ticket = ended(&desk, MARCO, EVERYTHING).await;
    let (state, at) = (&desk.application.desk, desk.world.now());
    state.db.write_now(|tx| flow::pause::stop(tx, None, &Actor::agent("ada"), at)).unwrap();
    desk.time_passes(TimeDelta::hours(25)).await;
    assert_eq!(looks(&desk, &ticket).len(), 3);
}

#[tokio::test]
async fn what_ended_without_an_erasure_is_not_watched() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.presses(&desk.letter_to(MARCO).confirm_link(), "not-me", "").await;
    assert_eq!(desk.ticket(&ticket).outcome, Some(Outcome::Withdrawn));
    desk.days_pass(31).await;
    assert_eq!(looks(&desk, &ticket), [""; 0]);
    assert_eq!(desk.follow_ups(), []);
}
