//! An admin reads the letters before anybody gets them.

use reqwest::StatusCode;

use crate::harness::TestDesk;

#[tokio::test]
async fn a_letter_is_read_in_each_language_before_anybody_gets_it() {
    let desk = TestDesk::open().await;
    let adam = desk.colleague("adam", "admin").await;
    let page = adam.reads("/admin/letters?letter=confirm&in=de").await;
    assert!(page.contains("Guten Tag") && page.contains("Case 1"), "{page}");
    let page = adam.reads("/admin/letters?letter=completed&in=es").await;
    assert!(page.contains("Buenos días"), "{page}");
    let page = adam.reads("/admin/letters").await;
    assert!(page.contains("Hello,"), "{page}");
    let html = adam.looks("/admin/letters/confirm/de/1").await;
    assert!(html.text.contains("<html lang=\"de\""), "{}", html.text);
    for nowhere in ["confirm/de/99", "bill/de/1", "confirm/9/1"] {
        let seen = adam.looks(&format!("/admin/letters/{nowhere}")).await;
        assert_eq!(seen.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
}

#[tokio::test]
async fn a_letter_that_is_shown_can_do_nothing_in_the_desk() {
    let desk = TestDesk::open().await;
    let adam = desk.colleague("adam", "admin").await;
    let call = adam.call(reqwest::Method::GET, "/admin/letters/confirm/en/1");
    let answer = call.send().await.unwrap();
    let policy = answer.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.contains("sandbox") && !policy.contains("script-src"), "{policy}");
}
