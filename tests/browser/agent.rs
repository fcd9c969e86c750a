//! An agent's day with the keyboard alone.

use crate::{
    ANN, EVERYTHING,
    browser::{Browser, Kind},
    harness::TestDesk,
};

const ENTER: &str = "\u{e007}";
const TAB: &str = "\u{e004}";
const ESCAPE: &str = "\u{e00c}";

#[tokio::test(flavor = "multi_thread")]
async fn g15_an_agent_takes_reads_notes_and_approves_without_a_mouse() {
    let desk = TestDesk::open().await;
    desk.hires("ida", "agent");
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    let browser = Browser::open(Kind::DESKTOP).await;
    browser.signs_in(&desk, "ida", "en").await;

    browser.presses("j").await;
    let focused = browser.evaluates("return document.activeElement.textContent").await;
    assert_eq!(focused, EVERYTHING.0);
    browser.leaves_by("a").await;
    assert!(browser.sees(".queue .with").await.text().await.unwrap().contains("IDA Brandt"));

    browser.presses("j").await;
    browser.leaves_by(ENTER).await;
    assert!(browser.page.title().await.unwrap().starts_with(&ticket));
    browser.presses("n").await;
    browser.presses("Last invoice is paid.").await;
    browser.presses(TAB).await;
    browser.leaves_by(ENTER).await;
    assert!(browser.text().await.contains("Last invoice is paid."));

    browser.presses("e").await;
    browser.presses(&ticket).await;
    browser.leaves_by(ENTER).await;
    assert_eq!(desk.stands(&ticket), "scheduled");
    browser.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_can_be_switched_off_and_never_act_on_what_is_typed() {
    let desk = TestDesk::open().await;
    desk.hires("ida", "agent");
    desk.asks(ANN, EVERYTHING).await;
    let browser = Browser::open(Kind::DESKTOP).await;
    browser.signs_in(&desk, "ida", "en").await;
    browser.presses("/").await;
    browser.presses("jane").await;
    let typed = browser.evaluates("return document.activeElement.value").await;
    assert_eq!(typed, "jane");

    browser.presses(ESCAPE).await;
    browser.clicks("[data-keys-switch]").await;
    browser.presses("/").await;
    let focused = browser.evaluates("return document.activeElement.id").await;
    assert_ne!(focused, "find");
    browser.goes_to(&format!("{}/desk", desk.base_url)).await;
    let button = browser.sees("[data-keys-switch]").await.text().await.unwrap();
    assert_eq!(button, "Switch keys on", "it stays off");
    browser.closes().await;
}
