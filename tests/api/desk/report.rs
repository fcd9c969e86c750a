//! The officer's report.

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
