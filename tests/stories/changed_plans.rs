//! What was approved is not what is there any more: back to whoever decides.

use privacy_desk::{
    db,
    domain::{
        erasure::{Deed, Ground, Part, Report, SystemKey, SystemState},
        request::Scope,
        ticket::Ticket,
    },
    flow,
};

use crate::{
    harness::{Setup, TestDesk},
    words::{ANN, EVERYTHING},
};

const ANNS_CONTACT: &str = "contacts WHERE email = 'ann.keller@example.com'";
const ONE_MORE_LEAD: &str = "INSERT INTO leads VALUES
    (901, 'halden-moss', 'Ann Keller', 'ann.keller@example.com', NULL, 'web form', '2026-11-23')";

const BLOG: &str = r#"
dataset:
  - fides_key: blog
    name: Blog
    desk:
      connection: { url: "sqlite://../company.sqlite" }
      guard: { identity_rows: 5, dependent_rows: 5 }
    collections:
      - name: readers
        desk: { label: { en: readers, de: Leser, it: lettori }, data: delete }
        fields:
          - { name: id, data_categories: [system.operations], fides_meta: { primary_key: True, data_type: integer } }
          - { name: email, data_categories: [user.contact.email], fides_meta: { identity: email, data_type: string } }
"#;

async fn approved(setup: Setup) -> (TestDesk, String) {
    let desk = TestDesk::with(setup).await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    if desk.stands(&ticket) == "reviewing" {
        desk.approves(&ticket).unwrap();
    }
    (desk, ticket)
}

#[tokio::test]
async fn more_rows_than_were_previewed_go_back_to_whoever_decides() {
    let (desk, ticket) = approved(Setup::default()).await;
    desk.company_changes(ONE_MORE_LEAD);
    desk.days_pass(3).await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "plan_changed");
    assert_eq!(desk.ticket(&ticket).approval, None);
    assert_eq!(desk.company_rows(ANNS_CONTACT), 1, "nothing went that nobody had approved");
    assert!(desk.ticket(&ticket).previewed_at.is_some(), "it was looked at anew");

    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    assert_eq!(desk.company_rows("leads WHERE id = 901"), 0);
    let letter = desk.letter_to(ANN);
    letter.says("Deleted: lead (2 records)");
    letter.says("ActiveCampaign is deleted too");
}

#[tokio::test]
async fn a_policy_does_not_approve_a_plan_that_has_changed() {
    let config = "[policy]\napproval = \"all_requests\"\n".to_owned();
    let (desk, ticket) = approved(Setup { config, ..Setup::default() }).await;
    desk.company_changes(ONE_MORE_LEAD);
    desk.days_pass(10).await;
    assert_eq!(desk.stands(&ticket), "reviewing");
}

#[tokio::test]
async fn fewer_rows_than_were_previewed_are_no_reason_to_ask() {
    let (desk, ticket) = approved(Setup::default()).await;
    desk.company_changes("DELETE FROM leads WHERE id = 1");
    desk.days_pass(3).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
}

#[tokio::test]
async fn a_map_that_was_changed_since_goes_back_to_whoever_decides() {
    let (mut desk, ticket) = approved(Setup::default()).await;
    desk.restarts_after(|systems| {
        let map = systems.join("business_center.yaml");
        let text = std::fs::read_to_string(&map).unwrap();
        std::fs::write(&map, text.replace("years: 8", "years: 10")).unwrap();
    });
    desk.days_pass(3).await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "plan_changed");
    assert_eq!(desk.company_rows(ANNS_CONTACT), 1);
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    let letter = desk.letter_to(ANN);
    letter.says("until 31 December 2035"); // by the map as it is now
}

#[tokio::test]
async fn a_row_that_came_in_place_of_another_goes_back_to_whoever_decides() {
    let (desk, ticket) = approved(Setup::default()).await;
    desk.company_changes("DELETE FROM leads WHERE id = 1");
    desk.company_changes(ONE_MORE_LEAD);
    desk.days_pass(3).await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    assert_eq!(desk.company_rows("leads WHERE id = 901"), 1);
}

#[tokio::test]
async fn a_row_that_somebody_put_into_the_bin_meanwhile_is_no_reason_to_ask() {
    let (desk, ticket) = approved(Setup::default()).await;
    desk.company_changes(
        "INSERT INTO leads_bin SELECT *, '2026-11-23' FROM leads WHERE id = 1;
         DELETE FROM leads WHERE id = 1;",
    );
    desk.days_pass(3).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    assert_eq!(desk.company_rows("leads_bin WHERE id = 1"), 0);
}

#[tokio::test]
async fn a_system_that_was_connected_since_is_looked_at_first() {
    let (mut desk, ticket) = approved(Setup::default()).await;
    desk.company_changes(
        "CREATE TABLE readers (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
         INSERT INTO readers (email) VALUES ('ann.keller@example.com'), ('tom@example.com');",
    );
    desk.restarts_after(|systems| std::fs::write(systems.join("blog.yaml"), BLOG).unwrap());
    desk.days_pass(3).await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    assert_eq!(desk.ticket(&ticket).systems.len(), 4);
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    assert_eq!(desk.company_rows("readers"), 1);
}

#[tokio::test]
async fn what_a_system_still_did_after_another_sent_the_plan_back_is_not_forgotten() {
    let (desk, ticket) = approved(Setup::default()).await;
    desk.company_changes(ONE_MORE_LEAD);
    desk.days_pass(3).await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    let login = SystemKey::parse("login").unwrap();
    let gone = Part { done: 1, left: Some(0), ..Part::found("accounts", Deed::Delete, 1) };
    desk.decides(&ticket, |tx, _, id, _, at| {
        let report = Report { parts: vec![gone], read_back_at: at };
        flow::erase::report(tx, id, &login, &report, at)
    })
    .unwrap();
    let ticket = desk.ticket(&ticket);
    let login = ticket.systems.iter().find(|system| system.key == login).unwrap();
    assert_eq!((login.state, login.found), (SystemState::Gone, 1));
}

#[tokio::test]
async fn a_look_for_another_scope_than_the_confirmed_one_counts_for_nothing() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    let before = desk.ticket(&ticket);
    desk.decides(&ticket, |tx, rules, id, _, at| {
        let ticket = db::tickets::get(tx, id)?;
        let account = Ticket { scope: Some(Scope::AccountOnly), ..ticket.clone() };
        let alone = Ticket { only: Some(SystemKey::active_campaign()), ..ticket.clone() };
        for asked in [account, alone] {
            let taken = flow::decide::finish_preview(tx, rules, &asked, &[], at)?;
            assert!(!taken, "it must be looked again");
        }
        Ok(ticket)
    })
    .unwrap();
    assert_eq!(desk.ticket(&ticket), before);
}

#[tokio::test]
async fn what_was_done_before_the_return_is_told_in_the_letter() {
    let (desk, ticket) = approved(Setup::default()).await;
    // The login service comes after the business center, so that is done when this is found.
    desk.company_changes(
        "INSERT INTO sessions VALUES ('s-201-c', 201, '192.0.2.13', '2026-11-23');",
    );
    desk.days_pass(3).await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    let letter = desk.letter_to(ANN);
    letter.says("Deleted: contact (1 record)");
    letter.says("Deleted: sessions (3 records)");
}

#[tokio::test]
async fn a_refusal_does_not_pass_over_what_was_deleted_before() {
    let (desk, ticket) = approved(Setup::default()).await;
    desk.company_changes(
        "INSERT INTO sessions VALUES ('s-201-c', 201, '192.0.2.13', '2026-11-23');",
    );
    desk.days_pass(3).await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    desk.decides(&ticket, |tx, _, id, by, at| {
        flow::decide::refuse(tx, id, Ground::LegalClaims, by, at)
    })
    .unwrap();
    desk.works().await;
    assert_eq!(desk.stands(&ticket), "closed: refused");
    let letter = desk.letter_to(ANN);
    letter.says("We delete nothing more.");
    letter.says("Deleted: contact (1 record)");
    letter.never_says("sessions");
    letter.never_says("We do not delete.");
}
