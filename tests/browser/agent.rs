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

#[tokio::test(flavor = "multi_thread")]
async fn e16_a_mail_shown_as_a_page_runs_nothing_and_loads_nothing() {
    let desk = TestDesk::open().await;
    desk.hires("ida", "agent");
    let page = format!(
        "<p>Dear desk,<script>parent.document.title='run'</script><img src={0}/assets/desk.js \
         onerror=\"document.body.textContent='run'\"><link rel=stylesheet href={0}/assets/x.css>\
         <p style='background:url({0}/assets/y.png)'>please <b>erase</b> my data.<form action={0}>\
         <button>Go</button></form><iframe src={0}/desk></iframe><meta http-equiv=refresh \
         content='0;url={0}/'>",
        desk.base_url
    );
    let raw = format!(
        "From: {ANN}\r\nTo: privacy@halden-moss.example\r\nSubject: {}\r\n\
         Content-Type: text/html; charset=utf-8\r\n\r\n{page}",
        EVERYTHING.0
    );
    let taken = desk.hands_in(&raw).await;
    let ticket = taken["ticket"].as_str().unwrap();
    let browser = Browser::open(Kind::DESKTOP).await;
    browser.signs_in(&desk, "ida", "en").await;
    browser.goes_to(&format!("{}/desk/tickets/{ticket}", desk.base_url)).await;
    let loaded = "return performance.getEntriesByType('resource').map(e => e.name)\
                  .filter(name => name.endsWith('/html')).length";
    assert_eq!(browser.evaluates(loaded).await, 0, "not before somebody asks");

    browser.clicks("details:has(iframe) > summary").await;
    while browser.evaluates(loaded).await == 0 {
        tokio::task::yield_now().await;
    }
    let frame = browser.sees("iframe.mail").await;
    frame.enter_frame().await.unwrap();
    assert_eq!(browser.text().await.lines().next(), Some("Dear desk,"));
    let inside =
        "return [...document.querySelectorAll('main *')].map(e => e.outerHTML.split('>')[0])";
    let tags = browser.evaluates(inside).await;
    // The last one is an end of a paragraph that the block within has ended before (HTML § 13.2.6).
    assert_eq!(tags, serde_json::json!(["<p", "<p", "<b", "<div", "<p"]), "{tags}");
    let loads =
        "return performance.getEntriesByType('resource').map(e => new URL(e.name).pathname)";
    assert_eq!(browser.evaluates(loads).await, serde_json::json!(["/assets/desk.css"]));
    assert!(browser.page.title().await.unwrap().starts_with(ticket), "nothing has run");
    browser.closes().await;
}
