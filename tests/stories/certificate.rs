//! The proof that stays: signed, about nobody who does not hold its key, and never more than seen.

use privacy_desk::{
    auth::signature::PublicKey,
    cli::demo::look_alike::{Behaviour, Contact, Mischief},
    domain::{certificate::AddressKey, lifecycle::Stage, person::EmailAddress},
};
use serde_json::Value;

use crate::{
    harness::TestDesk,
    words::{ANN, EVERYTHING, FELIX, MARCO, MARCUS, VIKTOR, Words},
};

const NO_ACCOUNT: &str =
    "activecampaign:\n  absent: true\n  by: Carla Okafor\n  since: 2026-01-31\n";

/// Somebody's request for everything, from its arrival to its end.
async fn ended(who: &str, words: Words) -> (TestDesk, String) {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(who, words).await;
    desk.confirms(who, "data").await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.ticket(&ticket).stage, Stage::Closed);
    (desk, ticket)
}

/// The key that the desk publishes.
async fn published(desk: &TestDesk) -> PublicKey {
    let (status, pem) = desk.opens(&format!("{}/certificate-key.pem", desk.base_url)).await;
    assert_eq!(status, 200);
    PublicKey::parse(&pem).unwrap()
}

/// The file behind the link of somebody's newest letter.
async fn copy_of(desk: &TestDesk, who: &str) -> String {
    let link = desk.letter_to(who).status_link();
    let (status, file) = desk.opens(&format!("{link}/certificate.json")).await;
    assert_eq!(status, 200, "{file}");
    file
}

fn statement(file: &str, key: &PublicKey) -> (Value, Option<AddressKey>) {
    let opened = key.open(file.as_bytes()).unwrap();
    (serde_json::from_slice(&opened.statement).unwrap(), opened.address_key)
}

/// Finding of each system, by its key.
fn findings(says: &Value) -> Vec<String> {
    let of = |system: &Value| format!("{}: {}", system["system"], system["finding"]);
    says["systems"].as_array().unwrap().iter().map(|s| of(s).replace('"', "")).collect()
}

#[tokio::test]
async fn a_person_saves_their_copy_and_anybody_with_the_published_key_can_check_it() {
    let (desk, ticket) = ended(MARCO, EVERYTHING).await;
    let link = desk.letter_to(MARCO).status_link();
    let (_, status_page) = desk.opens(&link).await;
    let path = link.strip_prefix(&desk.base_url).unwrap();
    assert!(status_page.contains(&format!("href=\"{path}/certificate\"")), "{status_page}");
    let (code, page) = desk.opens(&format!("{link}/certificate")).await;
    assert_eq!(code, 200);
    assert!(page.contains(&format!("href=\"{path}/certificate.json\"")), "{page}");
    assert!(page.contains("ActiveCampaign") && !page.contains("marco.bellini"), "{page}");

    let (says, address_key) = statement(&copy_of(&desk, MARCO).await, &published(&desk).await);
    assert_eq!(says["company"]["name"], "Halden & Moss GmbH");
    assert_eq!(says["reference"].as_str(), Some(ticket.as_str()));
    assert_eq!((&says["kind"], &says["outcome"]), (&"erase_data".into(), &"fulfilled".into()));
    assert_eq!(says["received_on"], "2026-11-22");
    assert_eq!(
        findings(&says),
        ["business_center: nothing_found", "login: erased", "activecampaign: erased"]
    );
    let marketing = &says["systems"][2];
    assert_eq!(marketing["looked_again_at"], "2026-11-25T09:00:00.000000Z");
    assert_eq!(marketing["collections"][0]["collection"], "contacts");
    assert_eq!(marketing["collections"][0]["gone"], marketing["collections"][0]["found"]);
    assert_eq!(marketing["collections"][0]["left"], 0);
    let mark =
        address_key.unwrap().mark(&EmailAddress::parse("Marco.Bellini@Bellini.Example").unwrap());
    assert_eq!(says["address"]["hmac_sha256"].as_str(), Some(mark.hmac.as_str()));
    let audit = (&says["audit"]["lines"], says["audit"]["head"].as_str());
    let now = desk.ticket(&ticket);
    assert_eq!(audit, (&now.audit_count.into(), Some(now.audit_head.as_str())));
}

#[tokio::test]
async fn a_certificate_that_is_asked_for_later_tells_of_the_looks_since() {
    let (desk, _) = ended(MARCO, EVERYTHING).await;
    let key = published(&desk).await;
    let (says, _) = statement(&copy_of(&desk, MARCO).await, &key);
    assert_eq!(says["systems"][2]["later_looks"], serde_json::json!([]));
    desk.days_pass(8).await;
    desk.marketing.import(Contact::new(MARCO, "Marco", "Bellini"));
    desk.days_pass(23).await;
    let (says, _) = statement(&copy_of(&desk, MARCO).await, &key);
    let marketing = &says["systems"][2];
    assert_eq!(marketing["finding"], "erased");
    assert_eq!(marketing["looked_again_at"], "2026-11-25T09:00:00.000000Z");
    let look = |day: &str, seen: u64| serde_json::json!({ "at": format!("{day}T09:00:00.000000Z"), "seen": seen });
    let looks = [look("2026-11-26", 0), look("2026-12-02", 0), look("2026-12-25", 1)];
    assert_eq!(marketing["later_looks"], serde_json::json!(looks));
    let (_, page) =
        desk.opens(&format!("{}/certificate", desk.letter_to(MARCO).status_link())).await;
    let told = |day: &str| page.matches(day).count();
    assert_eq!((told("2 December 2026"), told("25 December 2026")), (1, 2), "{page}");
}

#[tokio::test]
async fn one_changed_byte_and_it_is_no_certificate() {
    let (desk, _) = ended(MARCO, EVERYTHING).await;
    let (file, key) = (copy_of(&desk, MARCO).await, published(&desk).await);
    let good = statement(&file, &key);
    for at in 0..file.len() {
        let mut bytes = file.clone().into_bytes();
        bytes[at] ^= 1;
        let Ok(opened) = key.open(&bytes) else { continue };
        // The key to the address is not signed: a changed one opens, and is nobody's.
        let says: Value = serde_json::from_slice(&opened.statement).unwrap();
        assert_eq!(says, good.0, "byte {at}");
        let address = EmailAddress::parse(MARCO).unwrap();
        let hmac = opened.address_key.unwrap().mark(&address).hmac;
        assert_ne!(says["address"]["hmac_sha256"].as_str(), Some(hmac.as_str()), "byte {at}");
    }
}

#[tokio::test]
async fn the_desk_s_copy_is_the_same_and_names_nobody_also_when_the_person_is_forgotten() {
    let (desk, ticket) = ended(ANN, EVERYTHING).await;
    desk.days_pass(31).await; // the last look is in it
    let theirs: Value = serde_json::from_str(&copy_of(&desk, ANN).await).unwrap();
    let secret = theirs["address_key"].as_str().unwrap().to_owned();
    let link = desk.letter_to(ANN).status_link();
    let earlier = desk.letters_to(ANN)[0].status_link();
    let (_, by_earlier) = desk.opens(&format!("{earlier}/certificate.json")).await;
    assert!(!by_earlier.contains("address_key"), "only the last letter has the key");

    let ida = desk.colleague("ida", "compliance").await;
    let page = ida.reads(&format!("/desk/tickets/{ticket}")).await;
    let path = format!("/desk/tickets/{ticket}/certificate");
    assert!(page.contains(&format!("href=\"{path}\"")), "{page}");
    desk.days_pass(5).await;
    let ida = desk.signs_in("ida").await;

    assert_eq!(desk.opens(&link).await.0, 404);
    assert!(ida.reads(&path).await.contains("§ 147 AO"));
    let file = ida.reads(&format!("{path}.json")).await;
    let ours: Value = serde_json::from_str(&file).unwrap();
    assert_eq!(
        (&ours["payload"], &ours["signatures"]),
        (&theirs["payload"], &theirs["signatures"])
    );
    assert_eq!(ours["address_key"], Value::Null);
    assert_eq!(file, by_earlier);
    assert_eq!(desk.places_of(secret.as_bytes()), [""; 0], "the key is nowhere at the desk");
    let (says, _) = statement(&file, &published(&desk).await);
    let told = says.to_string().to_lowercase();
    assert!(!told.contains("keller") && !told.contains('@'), "{told}");
}

#[tokio::test]
async fn what_stays_is_certified_as_staying_with_its_reason() {
    let (desk, _) = ended(ANN, EVERYTHING).await;
    let (says, _) = statement(&copy_of(&desk, ANN).await, &published(&desk).await);
    assert_eq!(says["outcome"], "partly_fulfilled");
    assert_eq!(
        findings(&says),
        ["business_center: kept", "login: erased", "activecampaign: erased"]
    );
    let collections = says["systems"][0]["collections"].as_array().unwrap();
    let kept = collections.iter().find(|of| of["collection"] == "invoices" && of["deed"] == "keep");
    let kept = kept.unwrap();
    assert_eq!((&kept["stays"], &kept["gone"]), (&1.into(), &0.into()));
    assert_eq!(kept["article"], "§ 147 AO, § 14b UStG");
    assert_eq!(
        (&kept["ground"], &kept["until"]),
        (&"legal_obligation".into(), &"2033-12-31".into())
    );

    let (desk, _) = ended(FELIX, EVERYTHING).await;
    let (says, _) = statement(&copy_of(&desk, FELIX).await, &published(&desk).await);
    let collections = says["systems"][0]["collections"].as_array().unwrap();
    let passed_on = collections.iter().find(|of| of["deed"] == "forward").unwrap();
    assert_eq!((&passed_on["stays"], &passed_on["left"]), (&1.into(), &Value::Null));
}

#[tokio::test]
async fn a_company_without_activecampaign_fulfils_and_the_certificate_says_who_declared_it() {
    let mut desk = TestDesk::open().await;
    desk.restarts_after(|systems| {
        std::fs::write(systems.join("activecampaign.yaml"), NO_ACCOUNT).unwrap();
    });
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
    assert!(desk.marketing.calls().is_empty());
    let letter = desk.letter_to(MARCO);
    letter.says("ActiveCampaign: Not in use");
    letter.never_says("ActiveCampaign is deleted too");

    let (says, _) = statement(&copy_of(&desk, MARCO).await, &published(&desk).await);
    assert_eq!(says["outcome"], "fulfilled");
    assert_eq!(
        findings(&says),
        ["business_center: nothing_found", "login: erased", "activecampaign: absent"]
    );
    let marketing = &says["systems"][2];
    let declared = serde_json::json!({ "by": "Carla Okafor", "since": "2026-01-31" });
    assert_eq!((&marketing["absent"], &marketing["looked_again_at"]), (&declared, &Value::Null));
    let (_, page) = desk.opens(&format!("{}/certificate", letter.status_link())).await;
    let told = "declared that it does not use it: Carla Okafor, since 31 January 2026";
    assert!(page.contains(told), "{page}");
    let ida = desk.colleague("ida", "agent").await;
    let page = ida.reads(&format!("/desk/tickets/{ticket}")).await;
    let told = "The company has none, as Carla Okafor decided; since 31 Jan 2026.";
    assert!(page.contains("Not in use") && page.contains(told), "{page}");
    desk.days_pass(31).await;
    assert_eq!(desk.follow_ups(), []);
}

#[tokio::test]
async fn whom_nobody_knows_gets_a_certificate_that_nothing_was_found() {
    let (desk, _) = ended(VIKTOR, EVERYTHING).await;
    let (says, _) = statement(&copy_of(&desk, VIKTOR).await, &published(&desk).await);
    assert_eq!(says["outcome"], "nothing_found");
    assert!(findings(&says).iter().all(|of| of.ends_with(": nothing_found")), "{says}");
}

#[tokio::test]
async fn a_marketing_tool_that_lies_is_never_certified_as_erased() {
    for lie in [Mischief::ClaimsDeletion, Mischief::Recreates, Mischief::LoginPage] {
        let mut desk = TestDesk::open().await;
        desk.may_give_up();
        let ticket = desk.asks(MARCUS, EVERYTHING).await;
        desk.confirms(MARCUS, "data").await;
        desk.marketing.set(Behaviour::with(lie.clone()));
        desk.is_approved(&ticket).await;
        desk.days_pass(3).await;
        let link = desk.letter_to(MARCUS).status_link();
        for path in ["certificate", "certificate.json"] {
            let (status, page) = desk.opens(&format!("{link}/{path}")).await;
            assert_eq!(status, 404, "{lie:?}: {page}");
        }
        let ida = desk.colleague("ida", "agent").await;
        let seen = ida.looks(&format!("/desk/tickets/{ticket}/certificate.json")).await;
        assert_eq!(seen.status, 404, "{lie:?}: {}", seen.text);
    }
}

#[tokio::test]
async fn what_ended_without_an_erasure_has_no_certificate() {
    let desk = TestDesk::open().await;
    desk.asks(MARCO, EVERYTHING).await;
    let letter = desk.letter_to(MARCO);
    desk.presses(&letter.confirm_link(), "not-me", "").await;
    desk.works().await;
    let link = desk.letter_to(MARCO).status_link();
    assert!(!desk.opens(&link).await.1.contains("/certificate"));
    assert_eq!(desk.opens(&format!("{link}/certificate.json")).await.0, 404);
}
