//! The officer's report.

use privacy_desk::{db::Tx, domain::act::Actor, flow};
use reqwest::StatusCode;

use crate::harness::TestDesk;

const ANN: &str = "ann.keller@example.com";

#[tokio::test]
async fn an_officer_sees_what_is_late_and_takes_it_along() {
    let desk = TestDesk::open().await;
    let carla = desk.colleague("carla", "compliance").await;
    assert!(carla.reads("/compliance").await.contains("No request in this period"));

    let ticket = desk.asks(ANN, ("Art. 17 GDPR", "I ask you to erase all my personal data.")).await;
    desk.confirms(ANN, "data").await;
    desk.days_pass(40).await;
    let carla = desk.signs_in("carla").await;
    let page = carla.reads("/compliance").await;
    assert!(page.contains("still open") && page.contains(&ticket), "{page}");
    assert!(page.contains("<svg class=\"plot\""), "{page}");
    assert!(!page.contains(ANN), "a report names nobody");

    let seen = carla.looks("/compliance/report.csv").await;
    assert_eq!(seen.status, StatusCode::OK);
    let lines: Vec<_> = seen.text.lines().collect();
    assert_eq!(lines.len(), 2, "{}", seen.text);
    assert!(lines[1].starts_with(&format!("{ticket},erase_data,gdpr,email,reviewing,")));
    assert!(lines[1].ends_with(",true"), "it is late: {}", lines[1]);

    let register = carla.looks("/compliance/register.csv").await;
    assert_eq!(register.text.lines().count(), 1, "it has not ended: {}", register.text);
    let other = carla.looks("/compliance/report.csv?law=ccpa").await;
    assert_eq!(other.text.lines().count(), 1, "another law");
    let before = carla.looks("/compliance/report.csv?from=2020-01-01&to=2020-12-31").await;
    assert_eq!(before.text.lines().count(), 1, "another year");
    assert_eq!(carla.looks("/compliance?to=nonsense").await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_officer_has_the_log_checked_and_sees_where_it_breaks() {
    let desk = TestDesk::open().await;
    let carla = desk.colleague("carla", "compliance").await;
    let ticket = desk.writes(ANN, "Delete my data", "Please delete my data.").await;
    let whole = carla.sends("/compliance/audit", &[("from", ""), ("to", "")]).await;
    assert!(whole.text.contains("unbroken"), "{}", whole.text);

    let id = desk.ticket(&ticket).id;
    let change =
        |by: &str| format!("UPDATE audit_lines SET by_whom = '{by}' WHERE stream = '{id}'");
    desk.database_changes(&change("agent:eve"));
    let broken = carla.sends("/compliance/audit", &[]).await;
    assert!(broken.text.contains(&format!("{ticket}: line 1 was changed")), "{}", broken.text);
    desk.database_changes(&change("system"));
}

#[tokio::test]
async fn an_officer_reads_the_log_chain_by_chain() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, ("", "I ask you to erase all my personal data.")).await;
    desk.confirms(ANN, "data").await;
    let carla = desk.colleague("carla", "compliance").await;
    let page = carla.reads(&format!("/compliance/audit?of={}", ticket.to_lowercase())).await;
    assert!(page.contains("<code>prove_identity</code>"), "{page}");
    assert!(page.contains("To approve"), "the stage that it came to: {page}");
    assert!(!page.contains(ANN) && !page.contains("erase all my"), "the log names nobody");

    let page = carla.reads("/compliance/audit").await;
    assert!(page.contains("Chain of staff") && page.contains("<code>add_user</code>"), "{page}");
    for nowhere in ["PD-0000-0000", "%00", "sta"] {
        let page = carla.reads(&format!("/compliance/audit?of={nowhere}")).await;
        assert!(page.contains("There is no such chain"), "{nowhere}");
    }
}

#[tokio::test]
async fn a_long_chain_is_read_page_by_page() {
    let desk = TestDesk::open().await;
    let carla = desk.colleague("carla", "compliance").await;
    let (by, at) = (Actor::agent("ida"), desk.world.now());
    let looks =
        |tx: &mut Tx| (0..150).try_for_each(|_| flow::staff::look_for(tx, "email", &by, at));
    desk.application.desk.db.write_now(looks).unwrap();

    let line = |seq: i64| format!("class=\"num\">{seq}</th>");
    let mut next = Some("/compliance/audit".to_owned());
    let (mut seen, mut pages) = (String::new(), 0);
    while let Some(page) = next {
        let text = carla.reads(&page).await;
        let older =
            text.split("rel=\"next\" href=\"").nth(1).and_then(|rest| rest.split('"').next());
        next = older.map(|older| older.replace("&amp;", "&"));
        seen += &text;
        pages += 1;
    }
    assert_eq!(pages, 2);
    let last = "SELECT CAST(MAX(seq) AS TEXT) AS text FROM audit_lines WHERE stream = 'staff'";
    let last: i64 = desk.database_says(last).concat().parse().unwrap();
    for seq in 1..=last {
        assert_eq!(seen.matches(&line(seq)).count(), 1, "line {seq} of {last}");
    }
}
