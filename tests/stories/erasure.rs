//! From one mail to one confirmation.

use crate::harness::TestDesk;

const ANN: &str = "ann.keller@example.com";

#[tokio::test]
async fn everything_about_a_person_is_erased_read_back_and_confirmed() {
    let desk = TestDesk::open().await;
    let ticket = desk
        .writes(
            ANN,
            "Request under Article 17 GDPR",
            "Please erase all personal data you hold about me.",
        )
        .await;
    desk.works().await;
    assert_eq!(desk.stands(&ticket), "verifying");
    desk.confirms(ANN, "data").await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    assert!(desk.company_rows("contacts WHERE email = 'ann.keller@example.com'") > 0);

    desk.is_approved(&ticket).await;

    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    assert_eq!(desk.company_rows("contacts WHERE email = 'ann.keller@example.com'"), 0);
    assert_eq!(desk.company_rows("accounts WHERE email = 'ann.keller@example.com'"), 0);
    assert!(!desk.marketing.contacts().contains(&ANN.to_owned()));
    assert!(!desk.marketing.archived().contains(&ANN.to_owned()));
    let letter = desk.letter_to(ANN);
    assert!(letter.text.contains("ActiveCampaign"), "{}", letter.text);
    assert!(letter.text.contains("§ 147 AO"), "{}", letter.text);
    assert_eq!(desk.letters_to(ANN).len(), 2);
}
