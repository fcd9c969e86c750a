//! A business system is restored from its own backup: whoever was erased since is there again, and an
//! agent is told, also of those whom the desk has forgotten.

use std::sync::Arc;

use privacy_desk::{
    cli::demo::look_alike::Contact,
    db,
    domain::{
        act::Actor,
        lifecycle::Stage,
        person::EmailAddress,
        suppression::Readmission,
        ticket::{Attention, Proof},
    },
    flow::{self, FlowError},
    jobs::{Cannot, Replay, Replayed},
};
use reqwest::StatusCode;

use crate::{
    harness::TestDesk,
    words::{ANN, EVERYTHING, MARCO, TOM, Words},
};

/// Somebody's request for everything, on the day on which it was closed.
async fn ended(desk: &TestDesk, who: &str, words: Words) -> String {
    let ticket = desk.asks(who, words).await;
    desk.confirms(who, "data").await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.ticket(&ticket).stage, Stage::Closed);
    ticket
}

/// The replay of a system, as the command does it.
fn replay_of(desk: &TestDesk, key: &str, opens: bool) -> Replay {
    let office = &desk.application.office;
    let system = office.systems.iter().find(|system| system.key().as_str() == key).unwrap();
    Replay {
        db: office.db.clone(),
        world: office.world.clone(),
        rules: office.rules.clone(),
        system: Arc::clone(system),
        opens,
        by: Actor::agent("ada"),
    }
}

async fn replays(desk: &TestDesk, key: &str, opens: bool) -> Replayed {
    let replay = replay_of(desk, key, opens);
    let replayed = replay.of_system(|_| {}).await.unwrap();
    replay.write_down(replayed).await.unwrap();
    replayed
}

/// How many were erased before, and what follows for them: only what stays is there, followed up
/// already, left by an agent, a new ticket.
const fn fates(seen: Replayed) -> [u64; 5] {
    [seen.erased, seen.stay, seen.open, seen.left, seen.new]
}

fn account(who: &str) -> String {
    format!("accounts WHERE email = '{who}'")
}

#[tokio::test]
async fn who_is_in_a_restored_database_is_followed_up_once_and_erased_when_an_agent_approves() {
    let desk = TestDesk::open().await;
    let backup = desk.company_backup();
    let ticket = ended(&desk, MARCO, EVERYTHING).await;
    assert_eq!(fates(replays(&desk, "login", true).await), [0; 5]);
    desk.company_is_restored(&backup);

    let seen = replays(&desk, "login", false).await;
    assert_eq!(fates(seen), [1, 0, 0, 0, 1]);
    assert!(seen.listed > 10 && seen.unreadable == 0, "{seen:?}");
    assert_eq!(desk.follow_ups(), [], "it was asked only how many");
    assert_eq!(fates(replays(&desk, "login", true).await), [1, 0, 0, 0, 1]);
    assert_eq!(fates(replays(&desk, "login", true).await), [1, 0, 1, 0, 0]);
    let [follow_up] = &desk.follow_ups()[..] else { panic!("{:?}", desk.follow_ups()) };
    let reference = follow_up.reference.clone();
    assert_eq!(follow_up.linked_to, Some(desk.ticket(&ticket).id));
    assert_eq!(follow_up.attention, Some(Attention::CameBack));
    assert_eq!((follow_up.stage, follow_up.scope), (Stage::Received, None));
    assert_eq!(desk.company_rows(&account(MARCO)), 1, "nobody has decided");
    assert_eq!(desk.letters_to(MARCO).len(), 2, "and nobody was written to");

    let ida = desk.colleague("ida", "agent").await;
    let page = ida.reads(&format!("/desk/tickets/{reference}")).await;
    for told in ["The person came back", "came back in Login", &ticket] {
        assert!(page.contains(told), "{told}: {page}");
    }
    ida.decides(&reference, &[("act", "take-up")]).await;
    desk.works().await;
    assert_eq!(desk.ticket(&reference).proof, Some(Proof::Mailbox), "that of the earlier request");
    let approve = [("act", "approve"), ("reference", reference.as_str()), ("password", "")];
    assert_eq!(ida.decides(&reference, &approve).await.status, StatusCode::SEE_OTHER);
    desk.days_pass(4).await;
    assert_eq!(desk.stands(&reference), "closed: fulfilled");
    assert_eq!(desk.company_rows(&account(MARCO)), 0);
    assert_eq!(fates(replays(&desk, "login", true).await), [0; 5]);
    let log = desk.read(|db| db::audit::lines(db, "watch"));
    let replays: Vec<_> = log.iter().filter(|(line, _)| line.on == "replay").collect();
    assert_eq!(replays.len(), 4, "what was only asked is not written down");
    assert!(replays.iter().all(|(line, _)| line.by == "agent:ada"));
}

#[tokio::test]
async fn whom_the_desk_has_forgotten_is_erased_again_when_two_agents_say_so() {
    let desk = TestDesk::open().await;
    let backup = desk.company_backup();
    ended(&desk, MARCO, EVERYTHING).await;
    desk.days_pass(36).await;
    assert_eq!(desk.desk_rows("people"), 0, "nobody here knows him any more");
    desk.company_is_restored(&backup);
    assert_eq!(fates(replays(&desk, "login", true).await), [1, 0, 0, 0, 1]);
    assert_eq!(fates(replays(&desk, "login", true).await), [1, 0, 1, 0, 0]);
    let [follow_up] = &desk.follow_ups()[..] else { panic!("{:?}", desk.follow_ups()) };
    let reference = follow_up.reference.clone();
    assert_eq!((follow_up.linked_to.clone(), follow_up.proof), (None, None));

    let ida = desk.colleague("ida", "agent").await;
    let tom = desk.colleague("tom", "agent").await;
    let page = ida.reads(&format!("/desk/tickets/{reference}")).await;
    for told in ["was erased before, and is forgotten", "came back in Login", MARCO] {
        assert!(page.contains(told), "{told}: {page}");
    }
    ida.decides(&reference, &[("act", "take-up")]).await;
    desk.works().await;
    assert_eq!(desk.stands(&reference), "reviewing");
    assert_eq!(desk.ticket(&reference).proof, Some(Proof::ErasedBefore));
    let approve = [("act", "approve"), ("reference", reference.as_str()), ("password", "")];
    assert_eq!(ida.decides(&reference, &approve).await.status, StatusCode::CONFLICT);
    let page = tom.reads(&format!("/desk/tickets/{reference}")).await;
    assert!(page.contains("IDA Brandt vouches for it"), "{page}");
    assert!(!page.contains("A colleague made sure who the person is"), "nobody did: {page}");
    assert_eq!(tom.decides(&reference, &approve).await.status, StatusCode::SEE_OTHER);
    desk.days_pass(4).await;
    assert_eq!(desk.stands(&reference), "closed: fulfilled");
    assert_eq!(desk.company_rows(&account(MARCO)), 0);
    desk.days_pass(36).await;
    assert_eq!(desk.desk_rows("people"), 0, "and he is forgotten again");
    desk.company_is_restored(&backup);
    assert_eq!(fates(replays(&desk, "login", false).await), [1, 0, 0, 0, 1], "but not let in");
}

#[tokio::test]
async fn what_a_law_keeps_was_there_all_the_time() {
    let desk = TestDesk::open().await;
    let backup = desk.company_backup();
    ended(&desk, ANN, EVERYTHING).await;
    assert_eq!(fates(replays(&desk, "business_center", true).await), [1, 1, 0, 0, 0], "an invoice");
    desk.company_is_restored(&backup);
    assert_eq!(fates(replays(&desk, "business_center", true).await), [1, 0, 0, 0, 1]);
}

#[tokio::test]
async fn who_was_let_in_again_is_no_hit_and_not_erased_on_an_old_wish() {
    let desk = TestDesk::open().await;
    let backup = desk.company_backup();
    for who in [MARCO, TOM] {
        ended(&desk, who, EVERYTHING).await;
    }
    desk.days_pass(36).await;
    desk.company_is_restored(&backup);
    let lets_in = |who: &str| {
        let (address, at) = (EmailAddress::parse(who).unwrap(), desk.world.now());
        let readmit = desk.application.desk.db.write_now(|tx| {
            let by = Actor::agent("ada");
            flow::suppression::readmit(tx, &address, Readmission::Contract, &by, at)
        });
        assert!(readmit.unwrap());
    };
    lets_in(TOM);
    assert_eq!(fates(replays(&desk, "business_center", true).await)[0], 0, "Tom is a customer");
    assert_eq!(fates(replays(&desk, "login", true).await)[4], 1, "Marco is not");
    let reference = desk.follow_ups()[0].reference.clone();
    lets_in(MARCO);
    let refused =
        desk.decides(&reference, |tx, _, id, by, at| flow::watch::take_up(tx, id, by, at));
    assert!(matches!(refused, Err(FlowError::LetInAgain)), "{refused:?}");
    assert_eq!(desk.stands(&reference), "received");
}

#[tokio::test]
async fn an_agent_who_lets_them_be_is_not_asked_again() {
    let desk = TestDesk::open().await;
    let backup = desk.company_backup();
    ended(&desk, MARCO, EVERYTHING).await;
    desk.company_is_restored(&backup);
    replays(&desk, "login", true).await;
    let reference = desk.follow_ups()[0].reference.clone();
    desk.decides(&reference, |tx, _, id, by, at| flow::staff::dismiss(tx, id, by, at)).unwrap();
    assert_eq!(fates(replays(&desk, "login", true).await), [1, 0, 0, 1, 0]);
    assert_eq!(desk.follow_ups().len(), 1);
}

#[tokio::test]
async fn the_marketing_account_is_listed_page_by_page() {
    let desk = TestDesk::open().await;
    ended(&desk, MARCO, EVERYTHING).await;
    for number in 0..250 {
        desk.marketing.import(Contact::new(&format!("reader{number}@example.com"), "A", "Reader"));
    }
    desk.marketing.import(Contact::new(MARCO, "Marco", "Imported"));
    let calls = desk.marketing.calls().len();
    let seen = replays(&desk, "activecampaign", true).await;
    assert_eq!(fates(seen), [1, 0, 0, 0, 1]);
    assert!(seen.listed > 250, "{seen:?}");
    let asked = desk.marketing.calls().split_off(calls);
    assert!(asked.iter().all(|call| call.method == "GET"), "nothing is changed");
    assert_eq!(desk.follow_ups().len(), 1);
}

#[tokio::test]
async fn a_system_that_can_not_list_says_so() {
    let mut desk = TestDesk::open().await;
    desk.restarts_after(|folder| {
        let papers = "manual:\n  key: papers\n  name: Paper files\n  \
            colleague: { name: Carla Conti, email: carla@example.com }\n  collections:\n    \
            - { name: contracts, label: contracts, for: [data] }\n";
        std::fs::write(folder.join("papers.yaml"), papers).unwrap();
    });
    let refused = replay_of(&desk, "papers", true).of_system(|_| {}).await;
    assert!(matches!(refused, Err(Cannot::List(key)) if key == "papers"));
}
