//! A Maildir that `serve` empties.

use std::fs;

use crate::{
    desk::{ANN, Desk, ERASE, mail},
    serve::{Server, until},
};

/// A desk with a Maildir, looked into every second.
fn desk() -> Desk {
    let desk = Desk::migrated();
    for part in ["new", "cur", "tmp"] {
        fs::create_dir_all(desk.path("Maildir").join(part)).unwrap();
    }
    let config = fs::read_to_string(desk.path("privacy-desk.toml")).unwrap();
    let more = "[mail.maildir]\nfolder = \"Maildir\"\npoll_seconds = 1\n";
    desk.writes("privacy-desk.toml", &format!("{config}{more}"));
    desk
}

fn names(desk: &Desk, part: &str) -> Vec<String> {
    let entries = fs::read_dir(desk.path("Maildir").join(part)).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn delivers(desk: &Desk, name: &str, mail: &str) {
    let unfinished = desk.path("Maildir/tmp").join(name);
    fs::write(&unfinished, mail).unwrap();
    fs::rename(unfinished, desk.path("Maildir/new").join(name)).unwrap();
}

fn tickets(desk: &Desk) -> usize {
    desk.run(&["ticket", "list", "--json"]).well().lines().len()
}

#[tokio::test]
async fn a_mail_in_new_becomes_a_ticket_and_lies_in_cur_after_that() {
    let desk = desk();
    delivers(&desk, "1.a.host", &mail(ANN, ERASE));
    delivers(&desk, "2.b.host", &mail(ANN, ERASE)); // delivered twice
    delivers(&desk, "3.c.host", "no mail at all");
    delivers(&desk, "4.d.host", &mail("bob@example.com", ERASE));
    let server = Server::start(&desk, "info").await;
    until("taken", async || names(&desk, "new").is_empty()).await;
    assert_eq!(
        names(&desk, "cur"),
        ["1.a.host:2,S", "2.b.host:2,S", "3.c.host:2,S", "4.d.host:2,S"]
    );
    assert_eq!(tickets(&desk), 2);
    assert_eq!(desk.run(&["quarantine", "list", "--json"]).well().lines().len(), 1);
    assert_eq!(server.stops().code, 0);
    let log = fs::read_to_string(desk.path("log")).unwrap();
    for result in ["opened", "duplicate", "quarantined"] {
        assert!(log.contains(&format!("result=\"{result}\"")), "{result}: {log}");
    }
}

#[tokio::test]
async fn c2_what_can_not_be_stored_stays_in_new_and_is_taken_later() {
    let desk = desk();
    desk.database_changes("ALTER TABLE messages RENAME TO away");
    let server = Server::start(&desk, "info").await;
    delivers(&desk, "1.a.host", &mail(ANN, ERASE));
    let failed = "source.not_stored";
    until("tried", async || fs::read_to_string(desk.path("log")).unwrap().contains(failed)).await;
    assert_eq!(names(&desk, "new"), ["1.a.host"]);
    desk.database_changes("ALTER TABLE away RENAME TO messages");
    until("taken", async || names(&desk, "cur") == ["1.a.host:2,S"]).await;
    assert_eq!(tickets(&desk), 1);
    assert_eq!(server.stops().code, 0);
}

#[tokio::test]
async fn a_maildir_that_comes_later_is_found_by_itself_and_doctor_misses_it() {
    let desk = desk();
    fs::rename(desk.path("Maildir"), desk.path("away")).unwrap();
    let run = desk.run(&["doctor"]);
    assert_eq!(run.code, 1);
    let line = "FAIL mail.maildir: Maildir/new is no Maildir that can be used: entity not found";
    assert!(run.out.lines().any(|said| said == line), "{run:?}");
    let server = Server::start(&desk, "info").await;
    fs::rename(desk.path("away"), desk.path("Maildir")).unwrap();
    desk.run(&["doctor"]).well();
    delivers(&desk, "1.a.host", &mail(ANN, ERASE));
    until("taken", async || names(&desk, "cur") == ["1.a.host:2,S"]).await;
    assert_eq!(server.stops().code, 0);
}
