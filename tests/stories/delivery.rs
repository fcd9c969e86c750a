//! Letters on their way: refused, lost in the middle, and what none of them ever says.

use chrono::TimeDelta;
use privacy_desk::{cli::demo::look_alike::Behaviour, db, domain::erasure::Ground, flow};

use crate::{
    harness::{Letter, MailServer, Setup, TestDesk},
    words::{ANN, EVERYTHING, TOM},
};

async fn desk(server: &MailServer) -> TestDesk {
    TestDesk::with(Setup { transport: server.transport(), ..Setup::default() }).await
}

/// The fate of each letter of a ticket, as words.
fn fates(desk: &TestDesk, ticket: &str) -> Vec<String> {
    let id = desk.ticket(ticket).id;
    let letters = desk.read(|db| db::letters::of_ticket(db, &id));
    letters.into_iter().map(|of| format!("{}: {}", of.letter, of.delivery)).collect()
}

/// Ann's request, confirmed and approved: only the closing letter is left.
async fn erased(desk: &TestDesk, server: &MailServer) -> String {
    let ticket = desk.asks(ANN, EVERYTHING).await;
    let link = server.letters()[0].confirm_link();
    desk.presses(&link, "confirm", "data").await;
    desk.works().await;
    ticket
}

#[tokio::test]
async fn e20_a_letter_that_is_refused_is_shown_and_not_sent_again() {
    let server = MailServer::start();
    let desk = desk(&server).await;
    let ticket = erased(&desk, &server).await;
    server.knows_nobody();
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "confirming");
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "address_dead");
    assert_eq!(fates(&desk, &ticket), ["confirm: sent", "completed: refused"]);

    server.takes_letters();
    desk.days_pass(7).await;
    assert_eq!(server.letters().len(), 1);
    desk.decides(&ticket, |tx, _, id, by, at| {
        flow::confirm::without_letter(tx, id, "The mailbox is gone.", by, at)
    })
    .unwrap();
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
}

#[tokio::test]
async fn a_letter_whose_fate_is_not_known_is_shown_and_not_sent_again() {
    let server = MailServer::start();
    let desk = desk(&server).await;
    let ticket = erased(&desk, &server).await;
    server.hangs_up_after_the_letter();
    desk.is_approved(&ticket).await;
    assert_eq!(desk.stands(&ticket), "confirming");
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "letter_failed");
    assert_eq!(fates(&desk, &ticket), ["confirm: sent", "completed: ambiguous"]);
    assert_eq!(server.letters().len(), 2, "it may have arrived");

    server.takes_letters();
    desk.days_pass(7).await;
    assert_eq!(server.letters().len(), 2);
}

#[tokio::test]
async fn e20_a_mail_server_that_has_no_time_is_tried_again_before_an_agent_is_called() {
    let server = MailServer::start();
    let desk = desk(&server).await;
    server.is_busy();
    let slow = desk.asks(ANN, EVERYTHING).await;
    desk.days_pass(2).await;
    assert_eq!(fates(&desk, &slow), ["confirm: ready"]);
    assert_eq!(desk.ticket(&slow).attention, None);
    server.takes_letters();
    desk.time_passes(TimeDelta::hours(2)).await;
    assert_eq!((fates(&desk, &slow), server.letters().len()), (vec!["confirm: sent".into()], 1));

    server.is_busy();
    let lost = desk.asks(TOM, EVERYTHING).await;
    desk.days_pass(7).await;
    assert_eq!(desk.ticket(&lost).attention.unwrap().as_str(), "letter_failed");
}

#[tokio::test]
async fn e6_no_letter_repeats_the_name_or_the_words_of_whoever_wrote() {
    let desk = TestDesk::open().await;
    let words = "Please erase all personal data you hold about me. Zanzibar pills: pills.example";
    let from = format!("Buy Zanzibar Pills <{ANN}>");
    let (subject, body) = ("Zanzibar: erase all my personal data", words);
    let first = desk.asks(&from, (subject, body)).await;
    desk.presses(&desk.letter_to(ANN).confirm_link(), "renew", "").await;
    desk.works().await;
    desk.confirms(ANN, "data").await;
    desk.is_approved(&first).await;
    let second = desk.asks(&from, (subject, &format!("{body} again"))).await;
    desk.decides(&second, |tx, _, id, by, at| {
        flow::decide::refuse(tx, id, Ground::Excessive, by, at)
    })
    .unwrap();
    desk.asks(&from, (subject, &format!("{body} a third time"))).await;
    desk.time_passes(TimeDelta::days(35)).await;

    let letters: Vec<Letter> = desk.letters_to(ANN);
    assert!(letters.len() >= 8, "{}", letters.len());
    let sent = desk.transport.sent();
    for sent in sent {
        let raw = String::from_utf8_lossy(&sent.bytes).to_lowercase();
        for word in ["zanzibar", "pills", "keller"] {
            assert!(!raw.replace(ANN, "").contains(word), "{raw}");
        }
    }
}

#[tokio::test]
async fn a_letter_of_ours_cannot_be_answered_by_a_machine() {
    let desk = TestDesk::with(Setup { behaviour: Behaviour::unpaced(), ..Setup::default() }).await;
    desk.asks(TOM, EVERYTHING).await;
    let letter = desk.letter_to(TOM);
    assert_eq!(letter.header("Auto-Submitted"), Some("auto-replied"));
}
