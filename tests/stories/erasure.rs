//! All data: found everywhere, erased, read back, confirmed.

use privacy_desk::db;

use crate::{
    harness::TestDesk,
    words::{ANN, CALIFORNIA, CHIARA, EVERYTHING, FELIX, ITALIAN, MARCO, MARCUS, VIKTOR},
};

#[tokio::test]
async fn everything_about_a_person_is_erased_read_back_and_confirmed() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    assert_eq!(desk.stands(&ticket), "verifying");
    desk.confirms(ANN, "data").await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    assert!(desk.company_rows("contacts WHERE email = 'ann.keller@example.com'") > 0);

    desk.is_approved(&ticket).await;

    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    for table in ["contacts", "accounts", "leads"] {
        let rows = desk.company_rows(&format!("{table} WHERE email = '{ANN}'"));
        assert_eq!(rows, 0, "{table}");
    }
    assert!(!desk.marketing.contacts().contains(&ANN.to_owned()));
    assert!(!desk.marketing.archived().contains(&ANN.to_owned()));
    let letter = desk.letter_to(ANN);
    letter.says("ActiveCampaign");
    letter.says("§ 147 AO");
    assert_eq!(desk.letters_to(ANN).len(), 2);
}

#[tokio::test]
async fn an_invoice_inside_the_tax_period_stays_whole_and_an_older_one_goes() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    desk.is_approved(&ticket).await;

    assert_eq!(desk.company_rows("invoices WHERE number = 'R-14-0007'"), 0);
    assert_eq!(desk.company_rows("payments WHERE id = 1"), 0);
    let whole = "invoices WHERE number = 'R-25-0101' AND billing_name = 'Ann Keller'";
    assert_eq!(desk.company_rows(whole), 1);
    assert_eq!(desk.company_rows("payments WHERE id = 2 AND payer_name = 'Ann Keller'"), 1);
    let letter = desk.letter_to(ANN);
    letter.says("Kept: invoices (1 record), until 31 December 2033");
    letter.says("§ 147 AO, § 14b UStG; Art. 17(3)(b) GDPR");
    letter.says("HmbBfDI");
    letter.says("court");
}

#[tokio::test]
async fn the_systems_are_erased_in_their_order_and_the_marketing_tool_last() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    desk.is_approved(&ticket).await;
    let id = desk.ticket(&ticket).id;
    let lines = desk.read(|db| db::audit::lines(db, &id)).into_iter().map(|(line, _)| line);
    let reports = lines.filter(|line| line.on == "report_system").map(|line| line.detail);
    let order: Vec<_> = reports.map(|told| told.split('=').next().unwrap().to_owned()).collect();
    assert_eq!(order, ["business_center", "login", "activecampaign"]);
}

#[tokio::test]
async fn whoever_is_called_nearly_the_same_loses_nothing() {
    let desk = TestDesk::open().await;
    let others = "contacts WHERE name LIKE '%Ann%Kell%' AND email <> 'ann.keller@example.com'";
    let (rows, contacts) = (desk.company_rows(others), desk.marketing.contacts().len());
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.company_rows(others), rows);
    assert_eq!(desk.marketing.contacts().len(), contacts - 1);
}

#[tokio::test]
async fn an_italian_gets_italian_letters_and_stays_in_the_statistics_without_a_name() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(CHIARA, ITALIAN).await;
    let first = desk.letter_to(CHIARA);
    first.says("Manca un passo, e tocca a te.");
    desk.confirms(CHIARA, "data").await;
    desk.is_approved(&ticket).await;
    let last = desk.letter_to(CHIARA);
    last.says("Abbiamo cancellato ciò che possiamo.");
    let nameless = "appointments WHERE customer_name = 'Cliente sconosciuto' AND note IS NULL";
    assert_eq!(desk.company_rows(nameless), 2);
}

#[tokio::test]
async fn nothing_that_a_law_keeps_makes_it_fulfilled() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(MARCO, EVERYTHING).await;
    desk.confirms(MARCO, "data").await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
    let letter = desk.letter_to(MARCO);
    letter.says("It is done: we have deleted them");
    letter.says("ActiveCampaign is deleted too");
}

#[tokio::test]
async fn a_californian_is_answered_under_the_law_of_california() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(MARCUS, CALIFORNIA).await;
    assert_eq!(desk.ticket(&ticket).statutory_on.to_string(), "2027-01-05", "the 45th day");
    desk.confirms(MARCUS, "data").await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: fulfilled");
    let letter = desk.letter_to(MARCUS);
    letter.says("11 CCR § 7101");
    letter.never_says("GDPR");
    assert_eq!(desk.company_rows("contacts WHERE name IN ('Dana Ode', 'Marcus Oder')"), 2);
}

#[tokio::test]
async fn p6_a_person_whom_no_system_knows_is_told_so_plainly() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(VIKTOR, EVERYTHING).await;
    desk.confirms(VIKTOR, "data").await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: nothing_found");
    let letter = desk.letter_to(VIKTOR);
    letter.says("We looked in each system and found nothing");
    letter.never_says("can’t come back");
}

#[tokio::test]
async fn rows_of_another_controller_are_passed_on_and_never_touched() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(FELIX, EVERYTHING).await;
    desk.confirms(FELIX, "data").await;
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    assert_eq!(desk.company_rows("leads WHERE name = 'Felix Amsel'"), 1);
    assert_eq!(desk.company_rows("leads_bin WHERE name = 'Felix Amsel'"), 1);
    let letter = desk.letter_to(FELIX);
    letter.says("Passed on, not deleted: lead (1 record)");
}
