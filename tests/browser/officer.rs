//! An officer's report, on paper.

use thirtyfour::common::print::PrintParameters;

use crate::{
    ANN, EVERYTHING,
    browser::{Browser, Kind},
    harness::TestDesk,
};

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_checks_the_log_and_prints_the_report() {
    let desk = TestDesk::open().await;
    desk.hires("carla", "compliance");
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    desk.is_approved(&ticket).await;
    let browser = Browser::open(Kind::DESKTOP).await;
    browser.signs_in(&desk, "carla", "en").await;
    browser.goes_to(&format!("{}/compliance", desk.base_url)).await;
    assert!(browser.text().await.contains("None of 1 was late"));
    browser.leaves_through("form[action='/compliance/audit'] button").await;
    assert!(browser.text().await.contains("lines, unbroken"));

    let paper = browser.page.print_page(PrintParameters::default()).await.unwrap();
    assert!(paper.starts_with(b"%PDF-"));
    let on_paper = "return ['.bar nav', '.filters', 'form button'].every(css => \
        [...document.querySelectorAll(css)].every(one => getComputedStyle(one).display === 'none'))";
    let media = serde_json::json!({ "media": "print" });
    browser.page.cdp().send_raw("Emulation.setEmulatedMedia", media).await.unwrap();
    assert_eq!(browser.evaluates(on_paper).await, true, "buttons and filters stay off the paper");
    browser.closes().await;
}
