//! An agent made sure who called: the person proves nothing more, and a colleague approves.

use reqwest::StatusCode;

use crate::{
    harness::{Setup, TestDesk},
    words::{ANN, MARCO},
};

/// What Ida writes down after a call.
fn call<'a>(email: &'a str, kind: &'a str, proof: &'a str) -> [(&'a str, &'a str); 8] {
    [
        ("channel", "phone"),
        ("received", "2026-11-22"),
        ("email", email),
        ("kind", kind),
        ("language", "en"),
        ("text", "Wants everything gone."),
        ("proof", proof),
        ("quarantined", ""),
    ]
}

#[tokio::test]
async fn whoever_vouches_does_not_approve_and_a_colleague_does() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let tom = desk.colleague("tom", "agent").await;
    let opened = ida.sends("/desk/new", &call(ANN, "erase_data", "called_back")).await;
    let reference = opened.location.strip_prefix("/desk/tickets/").unwrap().to_owned();
    desk.works().await;
    assert_eq!(desk.stands(&reference), "reviewing");
    let letter = desk.letter_to(ANN);
    letter.says("made sure that it is you, so you need not prove anything more");
    letter.says("We delete all personal data we hold about you");
    assert!(!letter.text.contains("/confirm/"), "{}", letter.text);

    let approve = [("act", "approve"), ("reference", reference.as_str()), ("password", "")];
    let page = ida.reads(&format!("/desk/tickets/{reference}")).await;
    assert!(page.contains("so a colleague has to approve"), "{page}");
    assert!(!page.contains("value=\"approve\""), "{page}");
    assert_eq!(ida.decides(&reference, &approve).await.status, StatusCode::CONFLICT);
    assert_eq!(desk.stands(&reference), "reviewing");

    let page = tom.reads(&format!("/desk/tickets/{reference}")).await;
    let told = [
        "A colleague made sure who the person is",
        "Called back on a number that we had",
        "IDA Brandt vouches for it",
    ];
    assert!(told.iter().all(|words| page.contains(words)), "{page}");
    assert_eq!(tom.decides(&reference, &approve).await.status, StatusCode::SEE_OTHER);
    desk.days_pass(4).await;
    assert_eq!(desk.stands(&reference), "closed: partly_fulfilled");
    assert_eq!(desk.company_rows("contacts WHERE email = 'ann.keller@example.com'"), 0);
}

#[tokio::test]
async fn no_policy_approves_on_one_person_s_word() {
    let config = "[policy.approval]\ndelete_account = \"own_accounts\"\n".to_owned();
    let desk = TestDesk::with(Setup { config, ..Setup::default() }).await;
    let ida = desk.colleague("ida", "agent").await;
    let opened = ida.sends("/desk/new", &call(MARCO, "delete_account", "in_person")).await;
    let reference = opened.location.strip_prefix("/desk/tickets/").unwrap().to_owned();
    desk.works().await;
    assert_eq!(desk.stands(&reference), "reviewing", "it waits for a colleague");

    // Once the person has confirmed by themselves, it is nobody's word any more.
    let change = [("act", "override"), ("intent", "delete_account"), ("reason", "Ask again.")];
    assert_eq!(ida.decides(&reference, &change).await.status, StatusCode::SEE_OTHER);
    desk.works().await;
    desk.confirms(MARCO, "account").await;
    assert_eq!(desk.stands(&reference), "scheduled");
    assert_eq!(desk.ticket(&reference).vouched_by, None);
}

#[tokio::test]
async fn nothing_is_proved_for_a_request_that_is_not_clear() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    for (kind, proof) in [("ambiguous", "in_person"), ("access", "signed_letter")] {
        let seen = ida.sends("/desk/new", &call(ANN, kind, proof)).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{kind}");
        assert!(seen.text.contains("all data or only the account"), "{}", seen.text);
    }
    for unheard_of in ["mailbox", "signed_in", "trust_me"] {
        let seen = ida.sends("/desk/new", &call(ANN, "erase_data", unheard_of)).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{unheard_of}");
    }
    assert_eq!(desk.desk_rows("tickets"), 0);
}
