//! Whatever breaks, each mail is one ticket.

use crate::{
    account::{Account, port},
    collecting::{Collecting, at, over_tls, until_marked},
    desk::{ANN, ERASE, mail},
    process::{Process, until},
    relay::Relay,
};

fn through(relay: &Relay) -> String {
    at(&format!("imaps://localhost:{}", relay.port))
}

#[test]
fn e19_a_connection_that_breaks_is_made_anew_and_nothing_is_lost() {
    let mut account = Account::new();
    let relay = Relay::to(port("tls-port"));
    let desk = Collecting::from(&account, &through(&relay));
    let serving = desk.serves_with_gauges();
    account.gets(mail("ann@example.com", ERASE).as_bytes());
    until_marked(&mut account, 1);
    assert_eq!(desk.gauges(), ("1".to_owned(), "1".to_owned()));
    relay.breaks();
    account.gets(mail("bob@example.com", ERASE).as_bytes());
    let before = relay.connections();
    until("it knocks again", || (relay.connections() > before).then_some(()));
    assert_eq!(desk.tickets().len(), 1);
    assert_eq!(desk.gauges(), ("0".to_owned(), "1".to_owned()));
    relay.is_mended();
    until_marked(&mut account, 2);
    assert_eq!(desk.tickets().len(), 2);
    assert!(serving.log().contains("source.trouble"), "{}", serving.log());
    serving.terminate();
}

#[test]
fn e19_a_line_that_breaks_in_the_midst_of_a_mail_costs_no_mail() {
    let mut account = Account::new();
    let relay = Relay::to(port("tls-port"));
    let long = format!("{ERASE}\r\n{}", "With kind regards.\r\n".repeat(5000));
    account.gets(mail("ann@example.com", ERASE).as_bytes());
    account.gets(mail("bob@example.com", &long).as_bytes());
    account.gets(mail("cleo@example.com", ERASE).as_bytes());
    relay.will_break_after(50_000);
    let desk = Collecting::from(&account, &through(&relay));
    let serving = desk.serves();
    until_marked(&mut account, 3);
    assert_eq!(desk.tickets().len(), 3);
    assert!(relay.connections() >= 2, "it did not break");
    serving.terminate();
}

#[test]
fn e13_new_numbers_lose_nothing_and_double_nothing() {
    let mut account = Account::new();
    for _ in 0..9 {
        account.gets(b"From: x@example.com\r\n\r\nSoon deleted.\r\n");
    }
    account.asks("SELECT INBOX");
    account.asks(r"STORE 1:* +FLAGS (\Deleted)");
    account.asks("EXPUNGE");
    for sender in ["ann@example.com", "bob@example.com"] {
        account.gets(mail(sender, ERASE).as_bytes()); // numbers 10 and 11
    }
    let desk = Collecting::from(&account, &over_tls());
    let serving = desk.serves();
    until_marked(&mut account, 2);
    serving.terminate();
    account.gets(mail("cleo@example.com", ERASE).as_bytes());
    account.gets(mail("dan@example.com", ERASE).as_bytes());
    account.asks("SELECT INBOX");
    account.asks(r"STORE 4 +FLAGS (\Seen)"); // somebody read it, and it is still ours to take
    account.gets_new_numbers(); // from 1 to 4: all below what the desk has reached
    let serving = desk.serves();
    until_marked(&mut account, 4);
    until("all are taken", || (desk.tickets().len() == 4).then_some(()));
    account.gets(mail("eve@example.com", ERASE).as_bytes());
    until_marked(&mut account, 5);
    assert_eq!(desk.tickets().len(), 5);
    serving.terminate();
}

#[test]
fn e19_a_folder_that_goes_is_missed_and_one_that_comes_back_is_emptied() {
    let mut account = Account::new();
    account.asks("CREATE Privacy");
    let desk = Collecting::from(&account, &format!("{}\nfolder = \"Privacy\"", over_tls()));
    let serving = desk.serves();
    until("the mailbox is open", || serving.log().contains("source.open").then_some(()));
    account.asks("DELETE Privacy");
    until("it is missed", || serving.log().contains("there is no folder").then_some(()));
    account.asks("CREATE Privacy");
    account.gets(mail(ANN, ERASE).as_bytes());
    account.asks("SELECT INBOX");
    account.asks("MOVE 1 Privacy");
    until("the mail is marked", || (account.count("Privacy", "SEEN") == 1).then_some(()));
    assert_eq!(desk.tickets().len(), 1);
    serving.terminate();
}

#[test]
fn a_desk_that_is_killed_around_the_commit_has_one_ticket() {
    for point in ["intake.before_commit", "intake.after_commit"] {
        let mut account = Account::new();
        account.gets(mail(ANN, ERASE).as_bytes());
        let desk = Collecting::from(&account, &over_tls());
        let mut doomed = desk.serves_until(Some(point));
        let status = until("it dies", || doomed.ended());
        assert!(Process::was_killed(status), "{point}: {status}");
        assert_eq!(account.count("INBOX", "SEEN"), 0, "{point}");
        assert_eq!(desk.tickets().len(), usize::from(point == "intake.after_commit"));
        let serving = desk.serves();
        until_marked(&mut account, 1);
        assert_eq!(desk.tickets().len(), 1, "{point}");
        serving.terminate();
    }
}

#[test]
fn c2_what_can_not_be_stored_is_not_marked_and_is_taken_later() {
    let mut account = Account::new();
    let desk = Collecting::from(&account, &over_tls());
    desk.desk.database_changes("ALTER TABLE messages RENAME TO away");
    let serving = desk.serves();
    account.gets(mail(ANN, ERASE).as_bytes());
    until("it fails", || serving.log().contains("source.not_stored").then_some(()));
    assert_eq!(account.count("INBOX", "UNSEEN"), 1);
    desk.desk.database_changes("ALTER TABLE away RENAME TO messages");
    until_marked(&mut account, 1);
    assert_eq!(desk.tickets().len(), 1);
    serving.terminate();
}
