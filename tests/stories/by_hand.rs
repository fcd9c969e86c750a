//! What no program can look into: a colleague is asked, reminded, and declares what they did.

use reqwest::StatusCode;
use serde_json::Value;

use crate::{
    harness::{TestDesk, staff::Colleague},
    words::{EVERYTHING, MARCO},
};

const CARLA: &str = "carla@example.com";

const FILE: &str = "manual:\n  key: papers\n  name: Paper files\n  colleague: { name: Carla Conti, \
                    email: carla@example.com }\n  collections:\n    - name: contracts\n      \
                    label: { en: paper contracts }\n";

/// A desk with a cupboard, Marco's request for everything, approved and begun, and an agent.
async fn begun() -> (TestDesk, String, Colleague) {
    let mut desk = TestDesk::open().await;
    desk.restarts_after(|systems| std::fs::write(systems.join("papers.yaml"), FILE).unwrap());
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    desk.is_approved(&ticket).await;
    let ida = desk.colleague("ida", "agent").await;
    (desk, ticket, ida)
}

fn papers(desk: &TestDesk, ticket: &str) -> String {
    let ticket = desk.ticket(ticket);
    let papers = ticket.systems.iter().find(|system| system.key.as_str() == "papers").unwrap();
    papers.hindrance.map_or(papers.state.to_string(), |why| format!("{}: {why}", papers.state))
}

fn says<'a>(said: &'a str, ground: &'a str) -> [(&'a str, &'a str); 4] {
    [("act", "declare"), ("system", "papers"), ("said", said), ("ground", ground)]
}

#[tokio::test]
async fn a_colleague_is_asked_and_declares_and_everybody_is_told_that_it_is_their_word() {
    let (desk, ticket, ida) = begun().await;
    assert_eq!(desk.stands(&ticket), "erasing");
    assert_eq!(papers(&desk, &ticket), "waits: colleague_asked");
    let letter = desk.letter_to(CARLA);
    letter.says("Hello Carla Conti");
    letter.says("no program can look into this: Paper files");
    letter.says(&format!("/desk/tickets/{ticket}"));
    let all = format!("{letter:?}").to_lowercase();
    assert!(!all.contains("marco") && !all.contains("bellini"), "it names nobody: {all}");

    let page = ida.reads(&format!("/desk/tickets/{ticket}")).await;
    for words in ["what did you do there?", ">since ", "was asked by mail"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let pressed = ida.decides(&ticket, &says("done", "")).await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.text);
    desk.works().await;
    assert_eq!(papers(&desk, &ticket), "declared");
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
    let letter = desk.letter_to(MARCO);
    letter.says("Paper files: Declared done");
    letter.says("A colleague did it by hand and declared so.");

    let link = letter.status_link();
    let (_, paper) = desk.opens(&format!("{link}/certificate")).await;
    assert!(paper.contains("Declared done"), "{paper}");
    let (_, file) = desk.opens(&format!("{link}/certificate.json")).await;
    let (_, pem) = desk.opens(&format!("{}/certificate-key.pem", desk.base_url)).await;
    let key = privacy_desk::auth::signature::PublicKey::parse(&pem).unwrap();
    let signed: Value =
        serde_json::from_slice(&key.open(file.as_bytes()).unwrap().statement).unwrap();
    let systems = signed["systems"].as_array().unwrap();
    let papers = systems.iter().find(|system| system["system"] == "papers").unwrap();
    assert_eq!(papers["finding"], "declared");
    assert!(papers["looked_again_at"].is_null(), "a word is no look");
    assert_eq!(papers["declared"]["said"], "done");
    assert_eq!(papers["declared"]["by"], "agent:ida");
    assert_eq!(papers["declared"]["at"], "2026-11-25T09:00:00.000000Z");
}

#[tokio::test]
async fn something_stays_only_on_a_ground_of_law() {
    let (desk, ticket, ida) = begun().await;
    for (said, ground) in [("exception", ""), ("exception", "not_identified"), ("gone", "")] {
        let pressed = ida.decides(&ticket, &says(said, ground)).await;
        assert_eq!(pressed.status, StatusCode::UNPROCESSABLE_ENTITY, "{said} {ground}");
        assert_eq!(papers(&desk, &ticket), "waits: colleague_asked");
    }
    ida.decides(&ticket, &says("exception", "legal_obligation")).await;
    desk.works().await;
    assert_eq!(papers(&desk, &ticket), "kept");
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    let letter = desk.letter_to(MARCO);
    letter.says("paper contracts");
    letter.says("because a law obliges us to keep them");
    let again = ida.sends(&format!("/desk/tickets/{ticket}"), &says("done", "")).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "nothing is said twice");
}

#[tokio::test]
async fn who_does_not_answer_is_reminded_and_never_taken_for_done() {
    let (desk, ticket, _) = begun().await;
    assert_eq!(desk.letters_to(CARLA).len(), 1);
    desk.days_pass(7).await;
    assert_eq!(desk.letters_to(CARLA).len(), 3, "every three days");
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "system_waits");
    desk.days_pass(30).await;
    assert_eq!(desk.stands(&ticket), "erasing", "not even on the promised date");
    assert_eq!(desk.letters_to(MARCO).len(), 1, "nothing is confirmed");

    let ida = desk.signs_in("ida").await;
    ida.decides(&ticket, &says("not_found", "")).await;
    desk.works().await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
}

#[tokio::test]
async fn nobody_declares_where_nobody_was_asked() {
    let (desk, ticket, ida) = begun().await;
    for system in ["login", "activecampaign", "nowhere"] {
        let form = [("act", "declare"), ("system", system), ("said", "done"), ("ground", "")];
        let pressed = ida.decides(&ticket, &form).await;
        assert_eq!(pressed.status, StatusCode::CONFLICT, "{system}");
    }
    assert_eq!(papers(&desk, &ticket), "waits: colleague_asked");
}
