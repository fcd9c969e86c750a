//! What comes in beside requests: the same mail again, machines, forgeries, other wishes.

use privacy_desk::{db, flow};

use crate::{
    harness::{TestDesk, mail},
    words::{ACCESS, ANN, EVERYTHING, QUESTION, TOM},
};

/// How many tickets there are.
fn tickets(desk: &TestDesk) -> usize {
    desk.read(|db| db::tickets::list(db, &db::tickets::Filter::default(), 100)).len()
}

#[tokio::test]
async fn e13_p7_a_mail_that_is_delivered_twice_is_one_ticket() {
    let desk = TestDesk::open().await;
    let raw = mail(ANN, EVERYTHING.0, EVERYTHING.1);
    let first = desk.hands_in(&raw).await;
    let second = desk.hands_in(&format!("Received: by the other server\r\n{raw}")).await;
    assert_eq!(second["result"], "duplicate");
    assert_eq!(second["ticket"], first["ticket"]);
    desk.works().await;
    assert_eq!((tickets(&desk), desk.letters_to(ANN).len()), (1, 1));
}

#[tokio::test]
async fn a_mail_that_ten_servers_hand_in_at_once_is_one_ticket() {
    let desk = TestDesk::open().await;
    let raw = mail(ANN, EVERYTHING.0, EVERYTHING.1);
    let taken = futures::future::join_all((0..10).map(|_| desk.hands_in(&raw))).await;
    let opened = taken.iter().filter(|one| one["result"] == "opened").count();
    assert_eq!((opened, tickets(&desk)), (1, 1));
    assert_eq!(desk.hands_in(&raw).await["result"], "duplicate", "who was too late comes again");
}

#[tokio::test]
async fn e13_the_same_message_id_over_another_content_is_another_request() {
    let desk = TestDesk::open().await;
    let raw = mail(ANN, EVERYTHING.0, EVERYTHING.1);
    desk.hands_in(&raw).await;
    let other = desk.hands_in(&raw.replace("Please erase", "I ask you to erase")).await;
    assert_eq!(other["result"], "opened");
    let stranger = desk.hands_in(&raw.replace(ANN, TOM)).await;
    assert_eq!(stranger["result"], "opened");
    assert_eq!(tickets(&desk), 3);
}

#[tokio::test]
async fn e12_machines_open_nothing_and_get_no_answer() {
    let desk = TestDesk::open().await;
    for (fields, reason) in [
        ("Auto-Submitted: auto-replied", "auto_reply"),
        ("Return-Path: <>", "bounce"),
        ("List-Id: <news.example>", "list"),
        ("Precedence: bulk", "list"),
    ] {
        let taken =
            desk.hands_in(&format!("{fields}\r\n{}", mail(ANN, fields, "Erase my data."))).await;
        assert_eq!((&taken["result"], &taken["reason"]), (&"ignored".into(), &reason.into()));
    }
    desk.days_pass(40).await;
    assert_eq!((tickets(&desk), desk.transport.sent().len()), (0, 0));
}

#[tokio::test]
async fn a_copy_that_came_through_a_list_first_does_not_hide_the_persons_own() {
    let desk = TestDesk::open().await;
    let raw = mail(ANN, EVERYTHING.0, EVERYTHING.1);
    assert_eq!(desk.hands_in(&format!("Precedence: list\r\n{raw}")).await["result"], "ignored");
    assert_eq!(desk.hands_in(&raw).await["result"], "opened");
    assert_eq!(desk.hands_in(&raw).await["result"], "duplicate");
}

#[tokio::test]
async fn e12_a_letter_that_bounces_marks_its_ticket() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    let id = desk.letter_to(ANN).header("Message-ID").unwrap().to_owned();
    let bounce = format!(
        "From: MAILER-DAEMON@mx.example\r\nTo: privacy@halden-moss.example\r\n\
         Message-ID: <b1@mx.example>\r\nSubject: Undelivered\r\nReturn-Path: <>\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nNo such user.\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\nStatus: 5.1.1\r\n\
         --b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {id}\r\n--b--\r\n"
    );
    let taken = desk.hands_in(&bounce).await;
    assert_eq!((&taken["result"], &taken["reason"]), (&"ignored".into(), &"bounce".into()));
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "address_dead");
    assert_eq!(desk.stands(&ticket), "verifying");
    let id = desk.ticket(&ticket).id;
    let letters = desk.read(|db| db::letters::of_ticket(db, &id));
    assert_eq!(letters[0].delivery.as_str(), "bounced");
}

#[tokio::test]
async fn e9_a_mail_of_two_senders_is_kept_aside_once() {
    let desk = TestDesk::open().await;
    let raw = format!("From: {TOM}\r\n{}", mail(ANN, EVERYTHING.0, EVERYTHING.1));
    let taken = desk.hands_in(&raw).await;
    assert_eq!(
        (&taken["result"], &taken["reason"]),
        (&"quarantined".into(), &"not_one_sender".into())
    );
    assert_eq!(desk.hands_in(&raw).await["result"], "duplicate");
    assert_eq!(desk.read(db::messages::quarantine).len(), 1);
    desk.days_pass(40).await;
    assert_eq!((tickets(&desk), desk.transport.sent().len()), (0, 0));
}

#[tokio::test]
async fn a_request_for_access_is_acknowledged_and_waits_for_a_person() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, ACCESS).await;
    assert_eq!(desk.stands(&ticket), "answering");
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "other_right");
    let letter = desk.letter_to(ANN);
    letter.says("which data we hold about you");
    letter.never_says("/confirm/");
    desk.decides(&ticket, |tx, _, id, by, at| flow::staff::answer(tx, id, by, at)).unwrap();
    desk.works().await;
    assert_eq!(desk.stands(&ticket), "closed: answered");
    assert_eq!(desk.letters_to(ANN).len(), 1);
}

#[tokio::test]
async fn a_mail_that_asks_for_nothing_gets_no_letter() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, QUESTION).await;
    assert_eq!(desk.stands(&ticket), "answering");
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "no_request");
    desk.decides(&ticket, |tx, _, id, by, at| flow::staff::dismiss(tx, id, by, at)).unwrap();
    desk.days_pass(5).await;
    assert_eq!(desk.stands(&ticket), "closed: not_a_request");
    assert_eq!(desk.transport.sent().len(), 0);
}

#[tokio::test]
async fn the_next_mail_to_a_closed_ticket_opens_a_linked_one() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    desk.is_approved(&ticket).await;
    let last = desk.letter_to(ANN);
    let taken = desk.answers(ANN, &last, "Please delete all my personal data once more.").await;
    assert_eq!(taken["result"], "opened");
    let next = taken["ticket"].as_str().unwrap();
    assert_ne!(next, ticket);
    assert_eq!(desk.ticket(next).linked_to, Some(desk.ticket(&ticket).id));
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
}

#[tokio::test]
async fn an_answer_finds_its_ticket_by_the_reply_address_too() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    let reply_to = desk.letter_to(ANN).header("Reply-To").unwrap().to_owned();
    let raw = mail(ANN, "my request", "Is there any news?");
    let taken = desk.hands_in(&format!("Delivered-To: {reply_to}\r\n{raw}")).await;
    assert_eq!((&taken["result"], &taken["ticket"]), (&"attached".into(), &ticket.into()));
}
