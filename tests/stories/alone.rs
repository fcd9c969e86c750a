//! One system alone: an agent finishes what is half done, and nobody takes the part for the whole.

use privacy_desk::{
    cli::demo::{look_alike::Contact, witness::findings},
    db,
    domain::{
        act::{Act, Actor},
        erasure::{SystemKey, SystemState},
        lifecycle::NotAllowed,
        person::EmailAddress,
        ticket::{SystemProgress, Ticket},
    },
    flow::{self, FlowError},
};
use reqwest::StatusCode;
use serde_json::Value;

use crate::{
    harness::{TestDesk, staff::Colleague},
    words::{ANN, MARCO},
};

const MARKETING: &str = "activecampaign";
const SHOP: &str = "business_center";

/// What an agent writes down after a call, for one system alone; `warned` names the system of which
/// they read the warning.
fn call<'a>(email: &'a str, only: &'a str, warned: &'a str) -> [(&'a str, &'a str); 9] {
    [
        ("channel", "phone"),
        ("received", "2026-11-22"),
        ("email", email),
        ("kind", "erase_data"),
        ("language", "en"),
        ("text", "Is still written to."),
        ("proof", "called_back"),
        ("only", only),
        ("warned", warned),
    ]
}

/// Ida's word for somebody, in one system alone, and what Tom sees before he approves.
async fn written_down(desk: &TestDesk, who: &str, only: &str) -> (String, Colleague, Colleague) {
    let ida = desk.colleague("ida", "agent").await;
    let tom = desk.colleague("tom", "agent").await;
    let opened = ida.sends("/desk/new", &call(who, only, only)).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text);
    let reference = opened.location.strip_prefix("/desk/tickets/").unwrap().to_owned();
    desk.works().await;
    (reference, ida, tom)
}

async fn approves(colleague: &Colleague, reference: &str) -> StatusCode {
    let approve = [("act", "approve"), ("reference", reference), ("password", "")];
    colleague.decides(reference, &approve).await.status
}

fn systems(ticket: &Ticket) -> Vec<String> {
    ticket.systems.iter().map(|system| format!("{}: {}", system.key, system.state)).collect()
}

fn is_kept_out(desk: &TestDesk, who: &str) -> bool {
    let address = [EmailAddress::parse(who).unwrap()];
    desk.read(|db| db::suppressed::among(db, &address))[0]
}

/// What the signed file of the last letter says.
async fn certified(desk: &TestDesk, link: &str) -> Value {
    let (_, file) = desk.opens(&format!("{link}/certificate.json")).await;
    let (_, pem) = desk.opens(&format!("{}/certificate-key.pem", desk.base_url)).await;
    let key = privacy_desk::auth::signature::PublicKey::parse(&pem).unwrap();
    serde_json::from_slice(&key.open(file.as_bytes()).unwrap().statement).unwrap()
}

#[tokio::test]
async fn the_warning_is_read_before_a_step_alone_is_written_down() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let seen = ida.sends("/desk/people", &[("kind", "email"), ("value", ANN)]).await.text;
    assert!(seen.contains("Delete in ActiveCampaign alone"), "{seen}");

    let rest = [("system", MARKETING), ("email", ANN)];
    let form = ida.sends("/desk/new/rest", &rest).await;
    assert_eq!(form.status, StatusCode::OK);
    let told = [
        ANN,
        "Every other system stays as it is, and may hold everything about the person",
        "a full request may still be owed",
        "I have read this. ActiveCampaign alone, and nothing else",
    ];
    for words in told {
        assert!(form.text.contains(words), "{words}: {}", form.text);
    }
    for warned in ["", SHOP, "yes"] {
        let seen = ida.sends("/desk/new", &call(ANN, MARKETING, warned)).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{warned}");
        assert!(seen.text.contains("Read the warning about one system alone"), "{}", seen.text);
    }
    assert_eq!(desk.desk_rows("tickets"), 0);
    let opened = ida.sends("/desk/new", &call(ANN, MARKETING, MARKETING)).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER);
    assert_eq!(desk.desk_rows("tickets"), 1);
}

#[tokio::test]
async fn what_can_not_be_erased_alone_is_refused_with_what_to_do() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let form = |kind: &'static str, proof: &'static str, only: &'static str| {
        let mut form = call(ANN, only, only);
        (form[3].1, form[6].1) = (kind, proof);
        form
    };
    let part = "One system alone is a part of “All data”";
    let cases = [
        (form("erase_data", "called_back", "nowhere"), "Choose one of the systems in the list"),
        (form("erase_data", "called_back", "ActiveCampaign"), "Choose one of the systems"),
        (form("delete_account", "called_back", "login"), part),
        (form("ambiguous", "called_back", MARKETING), part),
        (form("erase_data", "", MARKETING), part),
    ];
    for (form, words) in cases {
        let seen = ida.sends("/desk/new", &form).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{form:?}");
        assert!(seen.text.contains(words), "{form:?}: {}", seen.text);
    }
    let rest = [("system", "nowhere"), ("email", ANN)];
    let seen = ida.sends("/desk/new/rest", &rest).await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(seen.text.contains("Choose one of the systems in the list"), "{}", seen.text);
    assert_eq!(desk.desk_rows("tickets"), 0);
}

#[tokio::test]
async fn a_contact_that_was_left_is_erased_alone_when_a_colleague_approves() {
    let desk = TestDesk::open().await;
    let (company, contacts) = (desk.company_now(), desk.marketing.contacts());
    let (ticket, ida, tom) = written_down(&desk, ANN, MARKETING).await;
    assert_eq!(systems(&desk.ticket(&ticket)), ["activecampaign: planned"]);
    let letter = desk.letter_to(ANN);
    letter.says("They decided that we delete in ActiveCampaign alone");
    letter.says("Our other systems stay as they are.");
    let (_, page) = desk.opens(&letter.status_link()).await;
    assert!(page.contains("Delete in ActiveCampaign alone"), "{page}");
    assert!(!page.contains("invoices") && !page.contains("My data, everywhere"), "{page}");

    assert_eq!(approves(&ida, &ticket).await, StatusCode::CONFLICT, "she vouches for it");
    let page = tom.reads(&format!("/desk/tickets/{ticket}")).await;
    assert!(page.contains("the request can’t end as fulfilled"), "{page}");
    assert_eq!(approves(&tom, &ticket).await, StatusCode::SEE_OTHER);
    desk.days_pass(4).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    assert_eq!(systems(&desk.ticket(&ticket)), ["activecampaign: gone"]);
    assert_eq!(findings(&company, &desk.company_now(), &[]), [""; 0], "not a row is touched");
    let others: Vec<String> = contacts.into_iter().filter(|contact| contact != ANN).collect();
    assert_eq!(desk.marketing.contacts(), others);
    let vouched = desk.read(|db| db::audit::lines(db, &desk.ticket(&ticket).id)).remove(0).0;
    assert_eq!(vouched.detail, "scope=all_data proof=called_back only=activecampaign");
}

#[tokio::test]
async fn whoever_reads_of_it_reads_that_it_was_one_system_alone() {
    let desk = TestDesk::open().await;
    let (ticket, _, tom) = written_down(&desk, MARCO, MARKETING).await;
    assert_eq!(approves(&tom, &ticket).await, StatusCode::SEE_OTHER);
    desk.days_pass(4).await;
    let letter = desk.letter_to(MARCO);
    letter.says("Somebody here decided that we do so in ActiveCampaign alone.");
    letter.says("whatever they hold about you is still there");
    letter.says("If you want all your data deleted, ask us at any time");
    for whole in ["It is done", "in every system", "We have deleted what we may"] {
        letter.never_says(whole);
    }
    let link = letter.status_link();
    for path in ["", "/certificate"] {
        let (_, page) = desk.opens(&format!("{link}{path}")).await;
        for words in ["Done in one system alone", "Our other systems were left as they were"] {
            assert!(page.contains(words), "{path} {words}: {page}");
        }
        assert!(!page.contains("in each system") && !page.contains("everywhere"), "{page}");
    }
    let signed = certified(&desk, &link).await;
    assert_eq!(
        (&signed["only"], &signed["outcome"]),
        (&MARKETING.into(), &"partly_fulfilled".into())
    );
    let certified = signed["systems"].as_array().unwrap();
    assert_eq!(certified.len(), 1, "{signed}");
    assert_eq!(certified[0]["finding"], "erased");
    let tom = desk.signs_in("tom").await;
    for path in [format!("/desk/tickets/{ticket}"), "/desk?view=closed".to_owned()] {
        let shown = tom.reads(&path).await;
        assert!(shown.contains("Delete in ActiveCampaign alone"), "{path}: {shown}");
    }
}

#[tokio::test]
async fn a_history_that_was_left_is_erased_alone_and_the_contact_elsewhere_stays() {
    let desk = TestDesk::open().await;
    for table in ["contacts", "leads"] {
        let sql = format!("UPDATE {table} SET email = NULL, phone = NULL WHERE email = '{ANN}'");
        desk.company_changes(&sql);
    }
    let (company, marketing) = (desk.company_now(), desk.marketing.state_json());
    let (ticket, _, tom) = written_down(&desk, ANN, SHOP).await;
    assert_eq!(approves(&tom, &ticket).await, StatusCode::SEE_OTHER);
    desk.days_pass(4).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    assert_eq!(desk.marketing.state_json(), marketing);
    let changed = findings(&company, &desk.company_now(), &[]);
    assert!(!changed.is_empty(), "the history is gone");
    let of_login = |finding: &&String| ["accounts", "sessions"].iter().any(|t| finding.contains(t));
    assert_eq!(changed.iter().find(of_login), None, "{changed:?}");
    desk.letter_to(ANN).says("in Business Center alone");
    let ida = desk.signs_in("ida").await;
    let left = ida.sends("/desk/people", &[("kind", "email"), ("value", ANN)]).await.text;
    assert!(!left.contains("Half done"), "{left}");
}

#[tokio::test]
async fn a_hold_on_the_person_or_on_that_system_stops_it_and_one_on_another_does_not() {
    for (system, address, stops) in [("", ANN, true), (MARKETING, "", true), (SHOP, "", false)] {
        let desk = TestDesk::open().await;
        let (ticket, _, tom) = written_down(&desk, ANN, MARKETING).await;
        let carla = desk.colleague("carla", "compliance").await;
        let hold = [
            ("act", "hold"),
            ("system", system),
            ("address", address),
            ("reason", "lawsuit"),
            ("until", "2027-03-31"),
        ];
        assert_eq!(carla.sends("/compliance/holds", &hold).await.status, StatusCode::SEE_OTHER);
        let answer = approves(&tom, &ticket).await;
        assert_eq!(answer == StatusCode::UNPROCESSABLE_ENTITY, stops, "{system} {address}");
        desk.days_pass(4).await;
        let stays = desk.marketing.contacts().contains(&ANN.to_owned());
        assert_eq!(stays, stops, "{system} {address}");
    }
}

#[tokio::test]
async fn a_step_alone_keeps_nobody_out_and_is_watched_where_it_was_taken() {
    let desk = TestDesk::open().await;
    let company = desk.company_now();
    let (ticket, _, tom) = written_down(&desk, ANN, MARKETING).await;
    assert_eq!(approves(&tom, &ticket).await, StatusCode::SEE_OTHER);
    desk.days_pass(4).await;
    assert!(!is_kept_out(&desk, ANN), "in the other systems she is a customer as before");
    desk.marketing.import(Contact::new(ANN, "Ann", "Imported"));
    desk.days_pass(7).await;
    let id = desk.ticket(&ticket).id;
    let looks = desk.read(|db| db::watches::of_ticket(db, &id));
    let seen: Vec<_> = looks.iter().map(|look| (look.system.as_str(), look.seen)).collect();
    assert_eq!(seen, [(MARKETING, Some(0)), (MARKETING, Some(1))]);

    let [follow_up] = &desk.follow_ups()[..] else { panic!("{:?}", desk.follow_ups()) };
    let again = follow_up.reference.clone();
    let (ida, tom) = (desk.signs_in("ida").await, desk.signs_in("tom").await);
    assert_eq!(ida.decides(&again, &[("act", "take-up")]).await.status, StatusCode::SEE_OTHER);
    desk.works().await;
    assert_eq!(systems(&desk.ticket(&again)), ["activecampaign: planned"]);
    assert_eq!(approves(&ida, &again).await, StatusCode::CONFLICT, "it stands on her word");
    assert_eq!(approves(&tom, &again).await, StatusCode::SEE_OTHER);
    desk.days_pass(4).await;
    assert_eq!(desk.stands(&again), "closed: partly_fulfilled");
    assert!(!desk.marketing.contacts().contains(&ANN.to_owned()));
    assert_eq!(findings(&company, &desk.company_now(), &[]), [""; 0]);
}

#[tokio::test]
async fn a_system_that_is_connected_meanwhile_does_not_send_a_step_alone_back() {
    let mut desk = TestDesk::open().await;
    let (ticket, _, tom) = written_down(&desk, ANN, MARKETING).await;
    assert_eq!(approves(&tom, &ticket).await, StatusCode::SEE_OTHER);
    desk.restarts_after(|systems| {
        let file = "manual:\n  key: papers\n  name: Paper files\n  colleague: { name: Carla Conti, \
                    email: carla@example.com }\n  collections:\n    - name: contracts\n      \
                    label: { en: paper contracts }\n";
        std::fs::write(systems.join("papers.yaml"), file).unwrap();
    });
    desk.days_pass(4).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    assert_eq!(systems(&desk.ticket(&ticket)), ["activecampaign: gone"]);
}

#[tokio::test]
async fn a_system_that_is_gone_is_never_done() {
    let mut desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let opened = ida.sends("/desk/new", &call(ANN, SHOP, SHOP)).await;
    let ticket = opened.location.strip_prefix("/desk/tickets/").unwrap().to_owned();
    desk.restarts_after(|systems| {
        std::fs::remove_file(systems.join("business_center.yaml")).unwrap();
    });
    desk.works().await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "system_stuck");
    assert_eq!(approves(&ida, &ticket).await, StatusCode::CONFLICT, "nobody has looked");
}

#[tokio::test]
async fn the_ticket_itself_refuses_a_plan_for_another_system() {
    let desk = TestDesk::open().await;
    let (ticket, ..) = written_down(&desk, ANN, MARKETING).await;
    let login = SystemProgress {
        key: SystemKey::parse("login").unwrap(),
        state: SystemState::Planned,
        hindrance: None,
        found: 3,
    };
    let refused = desk.decides(&ticket, |tx, _, id, _, at| {
        let act = Act::FinishPreview { systems: vec![login], at };
        flow::perform(tx, id, &act, &Actor::SYSTEM, at)
    });
    assert!(matches!(refused, Err(FlowError::NotAllowed(NotAllowed::NotConcerned))));
}

#[tokio::test]
async fn whoever_then_asks_for_everything_gets_everything() {
    let desk = TestDesk::open().await;
    let (ticket, ida, _) = written_down(&desk, ANN, MARKETING).await;
    let change = [("act", "override"), ("intent", "erase_data"), ("reason", "She wants it all.")];
    assert_eq!(ida.decides(&ticket, &change).await.status, StatusCode::SEE_OTHER);
    desk.works().await;
    assert_eq!(desk.ticket(&ticket).only, None, "it is asked again what is to go");
    desk.confirms(ANN, "data").await;
    assert_eq!(desk.ticket(&ticket).systems.len(), 3);
    desk.is_approved(&ticket).await;
    assert_eq!(desk.company_rows(&format!("contacts WHERE email = '{ANN}'")), 0);
    desk.letter_to(ANN).never_says("alone");
    assert!(is_kept_out(&desk, ANN));
}
