//! What `doctor` says of a mailbox that can't be emptied.

use std::net::TcpListener;

use crate::{
    account::{Account, port, says},
    collecting::{Collecting, at, over_tls, password, trust},
    desk::{ANN, ERASE, Run, mail},
};

#[test]
fn a_mailbox_that_works_is_described_and_not_touched() {
    let mut account = Account::new();
    account.gets(mail(ANN, ERASE).as_bytes());
    let desk = Collecting::from(&account, &over_tls());
    let tls = port("tls-port");
    let words = format!("\"INBOX\" on localhost:{tls}, 1 unread, over TLS");
    assert_eq!(desk.checks_up(), (true, words));
    let (is_well, words) =
        setup(&desk, &account, &at(&format!("imap://localhost:{}", port("port"))));
    assert!(is_well && words.ends_with("over TLS, by STARTTLS"), "{words}");
    assert_eq!(account.count("INBOX", "UNSEEN"), 1);
    assert_eq!(desk.tickets().len(), 0);
}

#[test]
fn whatever_is_wrong_is_said_in_words() {
    let account = Account::new();
    let desk = Collecting::from(&account, &over_tls());
    let tls = format!("imaps://localhost:{}", port("tls-port"));
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let check = |settings: &str, hint: &str| {
        let (is_well, words) = setup(&desk, &account, settings);
        assert!(!is_well && words.contains(hint), "{settings}: {words}");
    };
    check(&at(&format!("imaps://localhost:{nobody}")), "can't be reached: connection refused");
    check(&at("imaps://nowhere.invalid"), "nowhere.invalid:993 can't be reached");
    // certificates
    let untrusting = format!("server = {tls:?}\n{}", password());
    check(&untrusting, "nobody whom we trust has signed it; mail.imap.ca_file");
    check(&at(&tls.replace("localhost", "127.0.0.1")), "it is made out to another name");
    let nonsense = format!("server = {tls:?}\nca_file = \"privacy-desk.toml\"\n{}", password());
    check(&nonsense, "privacy-desk.toml holds no certificate in PEM");
    // the wrong kind of door
    check(&at(&format!("imaps://localhost:{}", port("port"))), "TLS with localhost");
    // who we are
    let wrong = format!("server = {tls:?}\n{}\npassword = \"wrong\"", trust());
    check(&wrong, "refused the sign-in");
    let missing = format!("server = {tls:?}\n{}\npassword_file = \"no.secret\"", trust());
    check(&missing, "no.secret can't be read: entity not found");
    // what the environment says is taken as it is
    desk.is_set_up(&format!("user = {:?}\nserver = {tls:?}\n{}", account.user, trust()));
    let mut command = desk.desk.command(&["doctor"]);
    command.env("PRIVACY_DESK__MAIL__IMAP__PASSWORD", says("password"));
    Run::of(command, b"").well();
    // folders
    check(&format!("{}\nfolder = \"Privacy\"", at(&tls)), "there is no folder \"Privacy\"");
    check(&format!("{}\nmove_to = \"Done\"", at(&tls)), "mail.imap.move_to");
}

#[test]
fn a_configuration_that_can_not_work_is_refused_with_its_key() {
    let account = Account::new();
    let desk = Collecting::from(&account, &over_tls());
    for (settings, hint) in [
        (format!("server = \"https://localhost\"\n{}", password()), "mail.imap.server"),
        (format!("server = \"imaps://localhost\"\n{}", trust()), "password_file"),
        (format!("{}\npassword = \"two\"", over_tls()), "password_file"),
        (format!("{}\npoll_seconds = 3600", over_tls()), "mail.imap.poll_seconds"),
    ] {
        desk.is_set_up(&format!("user = {:?}\n{settings}", account.user));
        for command in ["doctor", "serve"] {
            let run = desk.desk.run(&[command]);
            assert_eq!(run.code, 1, "{run:?}");
            assert!(format!("{}{}", run.out, run.err).contains(hint), "{hint}: {run:?}");
        }
    }
}

fn setup(desk: &Collecting, account: &Account, settings: &str) -> (bool, String) {
    desk.is_set_up(&format!("user = {:?}\n{settings}", account.user));
    desk.checks_up()
}
