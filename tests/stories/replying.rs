//! Agents who write to a person: from a ready reply, read before it is sent, and taken back in time.

use chrono::TimeDelta;
use reqwest::StatusCode;

use crate::{
    harness::{TestDesk, mail, staff::hidden},
    words::{ANN, EVERYTHING, GERMAN_ACCOUNT, JONAS},
};

const WORDS: &str = "Thank you.\n\nWe have found <two> accounts,\nand delete both.";

fn reply_page(ticket: &str) -> String {
    format!("/desk/tickets/{ticket}/reply")
}

/// What the browser sends from the page as it is.
fn form<'a>(act: &'a str, text: &'a str, seen: &'a str) -> [(&'a str, &'a str); 3] {
    [("act", act), ("text", text), ("seen", seen)]
}

#[tokio::test]
async fn an_agent_reads_a_reply_as_the_person_will_and_sends_it() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    let first = desk.letters_to(ANN).len();
    let page = ida.reads(&reply_page(&ticket)).await;
    assert!(page.contains(EVERYTHING.1) && page.contains("has not been proved yet"), "{page}");
    let seen = hidden(&page, "seen");

    let shown = ida.sends(&reply_page(&ticket), &form("preview", WORDS, &seen)).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(shown.text.contains("We have found &lt;two&gt; accounts,"), "{}", shown.text);
    assert!(shown.text.contains(&format!("Your request {ticket}")), "{}", shown.text);
    desk.time_passes(TimeDelta::minutes(1)).await;
    assert_eq!(desk.letters_to(ANN).len(), first, "what is only looked at stays here");

    let sent = ida.sends(&reply_page(&ticket), &form("send", WORDS, &seen)).await;
    assert_eq!(sent.location, format!("/desk/tickets/{ticket}"), "{}", sent.text);
    desk.works().await;
    assert_eq!(desk.letters_to(ANN).len(), first, "it waits for second thoughts");
    desk.time_passes(TimeDelta::seconds(10)).await;
    let letter = desk.letter_to(ANN);
    letter.says("Thank you. We have found <two> accounts, and delete both.");
    assert_eq!(letter.subject, format!("Your request {ticket}"));
    assert_eq!(desk.letters_to(ANN).len(), first + 1);
    let page = ida.reads(&format!("/desk/tickets/{ticket}")).await;
    assert!(page.contains("Letter: what an agent wrote") && page.contains("&lt;two&gt;"), "{page}");
    assert!(!page.contains("take-reply-back"), "{page}");
}

#[tokio::test]
async fn a_reply_answers_the_newest_mail_and_its_answer_finds_the_ticket() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    let again = mail(ANN, "Re: my request", "How long will it take?").replacen(
        "Message-ID: <",
        "Message-ID: <second-",
        1,
    );
    let letter = desk.letter_to(ANN);
    let id = letter.header("Message-ID").unwrap();
    let again = again.replacen("\r\n", &format!("\r\nIn-Reply-To: {id}\r\n"), 1);
    assert_eq!(desk.hands_in(&again).await["ticket"], ticket.as_str());
    let newest = again.lines().find_map(|line| line.strip_prefix("Message-ID: ")).unwrap();
    assert_eq!(desk.ticket(&ticket).attention.unwrap().as_str(), "new_message");

    let seen = hidden(&ida.reads(&reply_page(&ticket)).await, "seen");
    ida.sends(&reply_page(&ticket), &form("send", "Until Friday.", &seen)).await;
    assert_eq!(desk.ticket(&ticket).attention, None, "whoever answers has read it");
    desk.time_passes(TimeDelta::seconds(10)).await;
    let reply = desk.letter_to(ANN);
    assert_eq!(reply.header("In-Reply-To"), Some(newest));
    let receipt = desk.answers(ANN, &reply, "Thank you very much!").await;
    assert_eq!(receipt["ticket"], ticket.as_str());
}

#[tokio::test]
async fn a_ready_reply_speaks_the_language_of_the_person() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let ticket = desk.asks(JONAS, GERMAN_ACCOUNT).await;
    let page = ida.reads(&format!("{}?use=no_documents", reply_page(&ticket))).await;
    assert!(page.contains("keine Kopie von Ausweis oder Reisepass"), "{page}");
    assert!(page.contains("No copy of an identity card") && page.contains("Deutsch"), "{page}");
}

#[tokio::test]
async fn a_reply_is_taken_back_before_it_leaves_and_not_after() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    let before = desk.letters_to(ANN).len();
    let send = async || {
        let seen = hidden(&ida.reads(&reply_page(&ticket)).await, "seen");
        ida.sends(&reply_page(&ticket), &form("send", WORDS, &seen)).await;
        ida.reads(&format!("/desk/tickets/{ticket}")).await
    };
    let page = send().await;
    assert!(page.contains("Your reply leaves at"), "{page}");
    let round = hidden(&page, "round");
    let back = [("act", "take-reply-back"), ("round", round.as_str())];
    assert_eq!(ida.decides(&ticket, &back).await.status, StatusCode::SEE_OTHER);
    desk.time_passes(TimeDelta::minutes(20)).await;
    assert_eq!(desk.letters_to(ANN).len(), before, "it never left");
    let page = ida.reads(&format!("/desk/tickets/{ticket}")).await;
    assert!(page.contains("Took the reply back") && !page.contains("&lt;two&gt;"), "{page}");

    let round = hidden(&send().await, "round");
    desk.time_passes(TimeDelta::seconds(10)).await;
    assert_eq!(desk.letters_to(ANN).len(), before + 1);
    let late = ida.decides(&ticket, &[("act", "take-reply-back"), ("round", &round)]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.text.contains("is on its way and can no longer be taken back"), "{}", late.text);
}

#[tokio::test]
async fn what_came_meanwhile_is_read_first_and_no_word_is_lost() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    let before = desk.letters_to(ANN).len();
    let seen = hidden(&ida.reads(&reply_page(&ticket)).await, "seen");
    desk.confirms(ANN, "data").await;
    let late = ida.sends(&reply_page(&ticket), &form("send", WORDS, &seen)).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.text.contains("Something happened to this request"), "{}", late.text);
    assert!(late.text.contains("We have found &lt;two&gt; accounts,"), "{}", late.text);
    let empty = ida.sends(&reply_page(&ticket), &form("send", " \n ", &seen)).await;
    assert!(empty.text.contains("Nothing is written yet"), "{}", empty.text);
    desk.time_passes(TimeDelta::minutes(1)).await;
    assert_eq!(desk.letters_to(ANN).len(), before);
}

#[tokio::test]
async fn nobody_writes_to_a_person_whose_request_is_closed() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    let seen = hidden(&ida.reads(&reply_page(&ticket)).await, "seen");
    ida.sends(&reply_page(&ticket), &form("send", "We close this.", &seen)).await;
    ida.decides(&ticket, &[("act", "dismiss")]).await;
    assert_eq!(desk.stands(&ticket), "closed: not_a_request");
    assert_eq!(ida.looks(&reply_page(&ticket)).await.status, StatusCode::CONFLICT);
    let form = form("send", WORDS, "9");
    assert_eq!(ida.sends(&reply_page(&ticket), &form).await.status, StatusCode::CONFLICT);
    let page = ida.reads(&format!("/desk/tickets/{ticket}")).await;
    assert!(!page.contains("/reply\"") && !page.contains("take-reply-back"), "{page}");
    desk.time_passes(TimeDelta::seconds(10)).await;
    desk.letter_to(ANN).says("We close this.");
}
