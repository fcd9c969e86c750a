//! `/status/{code}`.

use privacy_desk::db::tickets;

use crate::harness::TestDesk;

const ANN: &str = "ann.keller@example.com";

/// The path behind the status link of Ann's newest letter.
async fn status_of_ann(desk: &TestDesk) -> String {
    desk.writes(ANN, "Request under Article 17 GDPR", "Please erase all my personal data.").await;
    desk.works().await;
    let link = desk.letter_to(ANN).status_link();
    link.strip_prefix(&desk.base_url).unwrap().to_owned()
}

#[tokio::test]
async fn the_code_in_the_letter_shows_where_things_stand_and_no_more_of_the_person() {
    let desk = TestDesk::open().await;
    let path = status_of_ann(&desk).await;
    let page = desk.gets(&path).await;
    assert_eq!(page.status, 200);
    assert!(page.is_page());
    assert!(page.text.contains("an•••@example.com"), "{}", page.text);
    assert!(!page.text.contains("ann.keller"), "{}", page.text);
    assert!(!page.text.contains("Request under Article 17"), "{}", page.text);
}

#[tokio::test]
async fn it_shows_the_page_in_the_language_that_is_asked_for() {
    let desk = TestDesk::open().await;
    let path = status_of_ann(&desk).await;
    for language in ["de", "it", "en"] {
        let page = desk.gets(&format!("{path}?language={language}")).await;
        assert!(page.text.contains(&format!("<html lang=\"{language}\"")), "{}", page.text);
    }
}

#[tokio::test]
async fn f4_nothing_but_the_code_opens_it() {
    let desk = TestDesk::open().await;
    let path = status_of_ann(&desk).await;
    let code = path.strip_prefix("/status/").unwrap();
    let ticket = desk.read(|db| tickets::list(db, &tickets::Filter::default(), 1)).remove(0);
    let confirm = desk.letter_to(ANN).confirm_link();
    let confirm = confirm.rsplit_once('/').unwrap().1.to_owned();
    let wrong = [
        ticket.reference,
        ticket.id,
        confirm,
        code.to_lowercase(),
        format!("{code}A"),
        code.get(1..).unwrap().to_owned(),
        "' OR '1'='1".to_owned(),
        "%".repeat(20),
        "A".repeat(5000),
    ];
    let nowhere = desk.gets("/status/AAAAAAAAAAAAAAAAAAAAAAAA").await;
    for code in wrong {
        let escaped: String = url::form_urlencoded::byte_serialize(code.as_bytes()).collect();
        let answer = desk.gets(&format!("/status/{escaped}")).await;
        assert_eq!((answer.status, answer.title()), (404, nowhere.title()), "{code}");
    }
}
