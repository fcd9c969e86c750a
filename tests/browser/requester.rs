//! A data subject's whole way, on a phone, without scripts.

use crate::{
    ANN,
    browser::{Browser, Kind},
    harness::TestDesk,
};

#[tokio::test(flavor = "multi_thread")]
async fn g15_somebody_asks_confirms_and_sees_the_result_on_a_phone_without_scripts() {
    let desk = TestDesk::open().await;
    let phone = Browser::open(Kind::PHONE_WITHOUT_SCRIPTS).await;
    phone.goes_to(&format!("{}/", desk.base_url)).await;
    let wide = phone.sees("html").await.rect().await.unwrap().width;
    assert!(wide <= 500.0, "the page is {wide} wide"); // Chromium's narrowest window
    phone.clicks("label[for=unsure]").await;
    phone.types("#name", "Ann Keller").await;
    phone.types("#email", ANN).await;
    phone.leaves_through("form button.main").await;
    assert!(phone.text().await.contains("Now check your e-mail"));
    desk.works().await;

    phone.goes_to(&desk.letter_to(ANN).confirm_link()).await;
    let text = phone.text().await;
    assert!(text.contains("What should we delete?") && text.contains("ActiveCampaign"), "{text}");
    phone.clicks("label[for=data]").await;
    phone.leaves_through("button[value=confirm]").await;
    assert!(phone.text().await.contains("We are checking your request"));
    desk.works().await;

    let ticket = desk.database_says("SELECT reference AS text FROM tickets");
    desk.is_approved(&ticket[0]).await;
    phone.goes_to(&desk.letter_to(ANN).status_link()).await;
    let text = phone.text().await;
    assert!(text.contains("Deleted, but something stays"), "{text}");
    phone.closes().await;
}
