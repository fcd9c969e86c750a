//! Members of staff are reminded of the promised date, each of them once.

use chrono::TimeDelta;

use crate::{
    harness::{MailServer, Setup, TestDesk, staff::Colleague},
    words::{ANN, EVERYTHING},
};

const IDA: &str = "ida@staff.example";
const CARLA: &str = "carla@staff.example";

/// A request that waits for an agent; its promised date is 22 December.
async fn one_to_decide(desk: &TestDesk) -> String {
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    desk.works().await;
    assert_eq!(desk.stands(&ticket), "reviewing");
    ticket
}

async fn takes(ida: &Colleague, ticket: &str) {
    let form = [("to", "me"), ("ticket", ticket), ("back", "/desk")];
    assert!(ida.sends("/desk/assign", &form).await.status.is_redirection());
}

/// On which days somebody got how many letters, from 22 November on.
async fn days_of_letters(desk: &TestDesk, to: &str, days: i64) -> Vec<i64> {
    let (mut seen, mut on) = (desk.letters_to(to).len(), Vec::new());
    for day in 1..=days {
        desk.days_pass(1).await;
        let now = desk.letters_to(to).len();
        on.extend(std::iter::repeat_n(day, now - seen));
        seen = now;
    }
    on
}

#[tokio::test]
async fn whoever_works_on_a_request_is_reminded_10_7_3_and_1_days_before_and_once_after() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let ticket = one_to_decide(&desk).await;
    takes(&ida, &ticket).await;
    assert_eq!(days_of_letters(&desk, IDA, 45).await, [20, 23, 27, 29, 31]);
    let letters = desk.letters_to(IDA);
    letters[0].says("10 days left");
    letters[3].says("1 day left");
    letters[4].says("too late");
    letters[0].says(&format!("/desk/tickets/{ticket}"));
    for letter in &letters {
        assert!(!letter.text.contains("Ann") && !letter.text.contains(ANN), "{}", letter.text);
    }
}

#[tokio::test]
async fn officers_are_told_when_it_gets_late_and_from_the_start_when_nobody_works_on_it() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    desk.hires("carla", "compliance");
    let ticket = one_to_decide(&desk).await;
    takes(&ida, &ticket).await;
    let alone = desk.asks("gil@example.com", EVERYTHING).await;
    desk.confirms("gil@example.com", "data").await;
    desk.days_pass(45).await;
    let about = |of: &str| {
        let letters = desk.letters_to(CARLA);
        letters.iter().filter(|letter| letter.text.contains(of)).count()
    };
    assert_eq!((about(&ticket), about(&alone)), (3, 5));
    assert_eq!(desk.letters_to(IDA).len(), 5);
}

#[tokio::test]
async fn nobody_is_reminded_of_what_is_done_or_waits_for_the_requester() {
    let desk = TestDesk::open().await;
    desk.hires("carla", "compliance");
    let silent = desk.asks("gil@example.com", EVERYTHING).await;
    let done = one_to_decide(&desk).await;
    desk.is_approved(&done).await;
    desk.days_pass(45).await;
    assert_eq!(desk.stands(&silent), "closed: unproven");
    assert_eq!(desk.letters_to(CARLA).len(), 0);
}

#[tokio::test]
async fn an_extension_moves_the_reminders() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let ticket = one_to_decide(&desk).await;
    takes(&ida, &ticket).await;
    desk.days_pass(21).await;
    assert_eq!(desk.letters_to(IDA).len(), 1);
    let ida = desk.signs_in("ida").await;
    let extend = [("act", "extend"), ("why", "complexity")];
    assert!(ida.decides(&ticket, &extend).await.status.is_redirection());
    desk.days_pass(20).await;
    assert_eq!(desk.letters_to(IDA).len(), 1);
    let promised = desk.ticket(&ticket).promised_on;
    let now = desk.world.now().date_naive();
    desk.time_passes(TimeDelta::days((promised - now).num_days() - 9)).await;
    assert_eq!(desk.letters_to(IDA).len(), 2);
    desk.letter_to(IDA).says("10 days left");
}

/// A desk whose letters go over a real mail server, with Carla and a request that nobody works on;
/// the first reminder is due on the twentieth day.
async fn over(server: &MailServer) -> TestDesk {
    let setup = Setup { transport: server.transport(), ..Setup::default() };
    let desk = TestDesk::with(setup).await;
    desk.hires("carla", "compliance");
    desk.asks(ANN, EVERYTHING).await;
    let link = server.letters()[0].confirm_link();
    desk.presses(&link, "confirm", "data").await;
    desk.days_pass(19).await;
    desk
}

/// How many reminders reached the mail server.
fn reminders(server: &MailServer) -> usize {
    server.letters().iter().filter(|letter| letter.text.contains("days left")).count()
}

#[tokio::test]
async fn a_reminder_waits_for_a_busy_mail_server_and_goes_once() {
    let server = MailServer::start();
    let desk = over(&server).await;
    server.is_busy();
    desk.days_pass(1).await;
    assert_eq!(reminders(&server), 0);
    server.takes_letters();
    desk.time_passes(TimeDelta::hours(2)).await;
    assert_eq!(reminders(&server), 1);
    desk.days_pass(1).await;
    assert_eq!(reminders(&server), 1);
}

#[tokio::test]
async fn a_reminder_that_may_have_arrived_is_not_sent_again() {
    let server = MailServer::start();
    let desk = over(&server).await;
    server.hangs_up_after_the_letter();
    desk.days_pass(1).await;
    server.takes_letters();
    desk.days_pass(2).await;
    assert_eq!(reminders(&server), 1, "it may have arrived");
    desk.days_pass(1).await;
    assert_eq!(reminders(&server), 2, "that of seven days");
}
