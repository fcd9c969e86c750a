//! ActiveCampaign misbehaves: no request ends fulfilled before its contact is seen to be gone.

use chrono::TimeDelta;
use privacy_desk::{
    cli::demo::look_alike::{Behaviour, Contact, Mischief},
    db,
    domain::ticket::Attention,
    flow,
};

use crate::{
    harness::{Setup, TestDesk},
    words::{ACCOUNT, ANN, EVERYTHING, JONAS, MARCO, VIKTOR},
};

/// A desk on which Marco's erasure has run while the marketing account behaved like this.
async fn erased_while(behaviour: Behaviour) -> (TestDesk, String) {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    desk.marketing.set(behaviour);
    desk.is_approved(&ticket).await;
    desk.time_passes(TimeDelta::hours(1)).await;
    (desk, ticket)
}

/// State and hindrance of a system, as words.
fn system(desk: &TestDesk, ticket: &str, key: &str) -> String {
    let ticket = desk.ticket(ticket);
    let system = ticket.systems.iter().find(|s| s.key.as_str() == key).unwrap();
    system.hindrance.map_or(system.state.to_string(), |why| format!("{}: {why}", system.state))
}

fn knows_marco(desk: &TestDesk) -> bool {
    let (live, archived) = (desk.marketing.contacts(), desk.marketing.archived());
    live.iter().chain(&archived).any(|address| address == MARCO)
}

/// An agent has it tried again after the vendor was set right, and it ends well.
async fn is_tried_again(desk: &TestDesk, ticket: &str) {
    desk.marketing.set(Behaviour::unpaced());
    desk.decides(ticket, |tx, _, id, by, at| flow::erase::retry(tx, id, by, at)).unwrap();
    desk.works().await;
    assert_eq!(desk.stands(ticket), "closed: fulfilled");
    assert!(!knows_marco(desk));
    desk.letter_to(MARCO).says("ActiveCampaign is deleted too");
}

#[tokio::test]
async fn b3_a_vendor_that_is_down_is_waited_for_while_the_others_are_done() {
    let (desk, ticket) = erased_while(Behaviour::with(Mischief::Unavailable)).await;
    assert_eq!(desk.stands(&ticket), "erasing");
    assert_eq!(system(&desk, &ticket, "activecampaign"), "waits: unreachable");
    assert_eq!(system(&desk, &ticket, "login"), "gone");
    assert_eq!(desk.company_rows("accounts WHERE id = 215"), 0);
    assert_eq!(desk.letters_to(MARCO).len(), 1, "nothing is confirmed yet");
    assert_eq!(desk.ticket(&ticket).attention, None, "a day is given before anybody is told");
    desk.days_pass(2).await;
    assert_eq!(desk.stands(&ticket), "erasing");
    assert_eq!(desk.ticket(&ticket).attention, Some(Attention::SystemWaits));

    desk.marketing.set(Behaviour::unpaced());
    desk.time_passes(TimeDelta::hours(2)).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled", "by itself");
    assert!(!knows_marco(&desk));
    assert_eq!(desk.letters_to(MARCO).len(), 2);
}

#[tokio::test]
async fn b3_an_outage_is_called_less_and_less_and_staff_is_warned_before_the_promised_date() {
    let desk = TestDesk::open().await;
    desk.hires("carla", "compliance");
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    desk.marketing.set(Behaviour::with(Mischief::Unavailable));
    desk.is_approved(&ticket).await;
    let calls = || desk.marketing.calls().len();
    let before = calls();
    desk.time_passes(TimeDelta::hours(26)).await;
    assert!(calls() - before <= 36, "a day of outage: {} calls", calls() - before);
    assert_eq!(desk.ticket(&ticket).attention, Some(Attention::SystemWaits));
    // Promised is 22 December: with 10, 5 and 2 days left the officer has been warned once more.
    for (day, warnings) in [(20, 1), (25, 2), (28, 3)] {
        let passed = (desk.world.now().date_naive() - desk.ticket(&ticket).received_on).num_days();
        desk.clock.advance(TimeDelta::days(day - passed));
        desk.works().await;
        assert_eq!(desk.letters_to("carla@staff.example").len(), warnings, "day {day}");
    }
    assert_eq!(desk.stands(&ticket), "erasing");
    assert_eq!(desk.letters_to(MARCO).len(), 1, "nothing is confirmed");

    desk.marketing.set(Behaviour::unpaced());
    desk.time_passes(TimeDelta::hours(2)).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
    assert_eq!(desk.ticket(&ticket).attention, None);
}

#[tokio::test]
async fn b2_a_vendor_that_asks_for_time_gets_it_while_the_others_are_done() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    let ask = Mischief::AsksToWait { times: 1, retry_after: "1800".to_owned() };
    desk.marketing.set(Behaviour::with(ask));
    let before = desk.marketing.calls().len();
    desk.is_approved(&ticket).await;
    assert_eq!(system(&desk, &ticket, "activecampaign"), "waits: unreachable");
    assert_eq!(system(&desk, &ticket, "login"), "gone");
    desk.time_passes(TimeDelta::minutes(29)).await;
    assert_eq!(desk.marketing.calls().len(), before + 1, "it is left alone for half an hour");
    desk.time_passes(TimeDelta::minutes(2)).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
}

#[tokio::test]
async fn b6_a_contact_that_was_never_there_is_looked_for_and_counts_as_gone() {
    let desk = TestDesk::open().await;
    desk.marketing.hold([]);
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
    assert_eq!(system(&desk, &ticket, "activecampaign"), "gone");
    assert!(desk.marketing.calls().iter().all(|call| call.method == "GET"));
    let id = desk.ticket(&ticket).id;
    let ledger = desk.read(|db| db::plans::ledger(db, &id));
    let seen = ledger.iter().filter(|line| line.system.as_str() == "activecampaign");
    assert!(seen.clone().count() == 2 && seen.clone().all(|line| line.part.left == Some(0)));
}

#[tokio::test]
async fn b7_a_policy_leaves_more_than_five_contacts_of_one_person_to_an_agent() {
    let config = "[policy]\napproval = \"all_requests\"\n".to_owned();
    for (contacts, stage) in [(5, "scheduled"), (6, "reviewing")] {
        let desk = TestDesk::with(Setup { config: config.clone(), ..Setup::default() }).await;
        desk.marketing.hold(vec![Contact::new(MARCO, "Marco", "Bellini"); contacts]);
        let ticket = desk.asks(MARCO, EVERYTHING).await;
        desk.confirms(MARCO, "data").await;
        assert_eq!(desk.stands(&ticket), stage);
        if stage == "reviewing" {
            desk.is_approved(&ticket).await;
            assert_eq!(desk.stands(&ticket), "closed: fulfilled", "the agent may");
        }
    }
}

#[tokio::test]
async fn an_agent_need_not_wait_until_the_desk_tries_again() {
    let (desk, ticket) = erased_while(Behaviour::with(Mischief::Unavailable)).await;
    desk.days_pass(2).await;
    is_tried_again(&desk, &ticket).await;
}

#[tokio::test]
async fn a_vendor_that_is_down_is_waited_for_before_anybody_decides() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.marketing.set(Behaviour::with(Mischief::Unavailable));
    desk.confirms(MARCO, "data").await;
    assert!(desk.approves(&ticket).is_err(), "nobody decides on half a picture");
    desk.marketing.set(Behaviour::unpaced());
    desk.time_passes(TimeDelta::hours(1)).await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
}

#[tokio::test]
async fn ac_a_vendor_that_only_claims_a_deletion_is_never_believed() {
    let (desk, ticket) = erased_while(Behaviour::with(Mischief::ClaimsDeletion)).await;
    assert_eq!(desk.stands(&ticket), "erasing");
    assert_eq!(system(&desk, &ticket, "activecampaign"), "stuck: still_there");
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "system_stuck");
    let deletions = desk.marketing.calls().iter().filter(|call| call.method == "DELETE").count();
    assert_eq!(deletions, 3, "three looks, then an agent");
    desk.days_pass(20).await;
    assert_eq!(desk.stands(&ticket), "erasing");
    assert_eq!(desk.letters_to(MARCO).len(), 1);

    is_tried_again(&desk, &ticket).await;
}

#[tokio::test]
async fn b5_a_key_that_is_refused_needs_a_person() {
    let (desk, ticket) = erased_while(Behaviour::with(Mischief::KeyRefused)).await;
    let calls = desk.marketing.calls().len();
    desk.days_pass(2).await;
    assert_eq!(desk.marketing.calls().len(), calls, "it is not called again and again");
    assert_eq!(system(&desk, &ticket, "activecampaign"), "stuck: credentials");
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "system_stuck");
    assert_eq!(system(&desk, &ticket, "login"), "gone");
    is_tried_again(&desk, &ticket).await;
}

#[tokio::test]
async fn a_key_that_is_refused_from_the_start_is_shown_until_it_works() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.marketing.set(Behaviour::with(Mischief::KeyRefused));
    desk.confirms(MARCO, "data").await;
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "system_stuck");
    desk.marketing.set(Behaviour::unpaced());
    desk.time_passes(TimeDelta::hours(1)).await;
    assert_eq!(desk.ticket(&ticket).attention, None, "nobody need look any more");
    assert_eq!(desk.stands(&ticket), "reviewing");
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
}

#[tokio::test]
async fn an_archive_that_may_not_be_purged_is_not_called_gone() {
    let outside = Behaviour { admin: false, ..Behaviour::unpaced() };
    let (desk, ticket) = erased_while(outside).await;
    assert_eq!(system(&desk, &ticket, "activecampaign"), "stuck: archive_purge_open");
    assert!(desk.marketing.archived().contains(&MARCO.to_owned()));
    is_tried_again(&desk, &ticket).await;
}

#[tokio::test]
async fn b9_a_contact_that_is_created_again_is_seen() {
    let (desk, ticket) = erased_while(Behaviour::with(Mischief::Recreates)).await;
    assert_eq!(system(&desk, &ticket, "activecampaign"), "stuck: still_there");
    assert!(desk.marketing.contacts().contains(&MARCO.to_owned()));
    is_tried_again(&desk, &ticket).await;
}

#[tokio::test]
async fn b4_an_answer_that_makes_no_sense_is_tried_five_times_and_then_shown() {
    let (mut desk, ticket) = erased_while(Behaviour::with(Mischief::LoginPage)).await;
    desk.may_give_up();
    assert_eq!(system(&desk, &ticket, "activecampaign"), "stuck: unexpected_answer");
    assert!(desk.ticket(&ticket).attention.is_some());
    is_tried_again(&desk, &ticket).await;
}

#[tokio::test]
async fn the_status_page_says_that_a_system_waits() {
    let (desk, _) = erased_while(Behaviour::with(Mischief::Unavailable)).await;
    let (_, page) = desk.opens(&desk.letter_to(MARCO).status_link()).await;
    assert!(page.contains("ActiveCampaign") && page.contains("Waiting"), "{page}");
    assert!(page.contains("We are deleting"), "{page}");
}

#[tokio::test]
async fn somebody_elses_request_does_not_wait_with_it() {
    let (desk, stuck) = erased_while(Behaviour::with(Mischief::ClaimsDeletion)).await;
    desk.marketing.set(Behaviour::unpaced());
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    assert_eq!(desk.stands(&stuck), "erasing");
}

#[tokio::test]
async fn nothing_is_decided_about_all_data_before_the_marketing_account_is_connected() {
    let mut desk = TestDesk::open().await;
    let map = "activecampaign.yaml";
    let mut kept = String::new();
    desk.restarts_after(|systems| {
        kept = std::fs::read_to_string(systems.join(map)).unwrap();
        std::fs::remove_file(systems.join(map)).unwrap();
    });
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    assert_eq!(desk.ticket(&ticket).attention, Some(Attention::SystemStuck));
    assert!(desk.ticket(&ticket).previewed_at.is_none(), "so nobody can approve");

    desk.restarts_after(|systems| std::fs::write(systems.join(map), &kept).unwrap());
    desk.time_passes(TimeDelta::hours(2)).await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
}

/// The company declares that it has no account; what its file said before.
fn declares_to_have_none(desk: &mut TestDesk) -> String {
    let absent = "activecampaign:\n  absent: true\n  by: the board\n  since: 2026-01-31\n";
    says_of_the_account(desk, absent)
}

fn says_of_the_account(desk: &mut TestDesk, text: &str) -> String {
    let mut before = String::new();
    desk.restarts_after(|systems| {
        let file = systems.join("activecampaign.yaml");
        before = std::fs::read_to_string(&file).unwrap();
        std::fs::write(file, text).unwrap();
    });
    before
}

#[tokio::test]
async fn an_account_that_was_declared_absent_and_is_connected_is_asked_before_anything_ends() {
    let mut desk = TestDesk::open().await;
    let account = declares_to_have_none(&mut desk);
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    assert_eq!(system(&desk, &ticket, "activecampaign"), "absent");
    desk.approves(&ticket).unwrap();
    says_of_the_account(&mut desk, &account);
    desk.days_pass(4).await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    assert_eq!(desk.ticket(&ticket).attention, Some(Attention::PlanChanged));
    assert_eq!(system(&desk, &ticket, "activecampaign"), "planned");
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
    assert!(!knows_marco(&desk));
}

#[tokio::test]
async fn an_account_that_is_given_up_while_a_request_waits_for_it_is_an_agent_s_to_do_without() {
    let (mut desk, ticket) = erased_while(Behaviour::with(Mischief::Unavailable)).await;
    assert_eq!(system(&desk, &ticket, "activecampaign"), "waits: unreachable");
    declares_to_have_none(&mut desk);
    desk.time_passes(TimeDelta::hours(2)).await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    assert_eq!(system(&desk, &ticket, "login"), "gone");
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
    assert_eq!(system(&desk, &ticket, "activecampaign"), "absent");
}

#[tokio::test]
async fn whom_nobody_knows_is_told_so_where_there_is_no_account_and_an_account_request_needs_none()
{
    let mut desk = TestDesk::open().await;
    declares_to_have_none(&mut desk);
    let stranger = desk.asks(VIKTOR, EVERYTHING).await;
    desk.confirms(VIKTOR, "data").await;
    desk.is_approved(&stranger).await;
    assert_eq!(desk.stands(&stranger), "closed: nothing_found");
    let login = desk.asks(JONAS, ACCOUNT).await;
    desk.confirms(JONAS, "account").await;
    desk.is_approved(&login).await;
    assert!(desk.ticket(&login).is_closed());
    let systems = desk.ticket(&login).systems;
    assert!(systems.iter().all(|s| s.key.as_str() != "activecampaign"), "{systems:?}");
}
