//! An admin has the desk looked over.

use privacy_desk::domain::checkup::MailboxTrouble;

use crate::harness::{Setup, TestDesk};

#[tokio::test]
async fn an_admin_is_told_what_the_desk_lacks_and_what_to_do() {
    let desk = TestDesk::open().await;
    let adam = desk.colleague("adam", "admin").await;
    let page = adam.reads("/admin/doctor").await;
    assert!(page.contains("lines hold.") && page.contains("Erasing is not stopped."), "{page}");
    assert!(page.contains("No compliance officer has an e-mail address."), "{page}");

    adam.sends("/admin/systems", &[("act", "pause"), ("system", "")]).await;
    let page = adam.reads("/admin/doctor").await;
    assert!(page.contains("adam has stopped all erasing."), "{page}");
}

#[tokio::test]
async fn an_admin_is_told_of_a_log_that_was_changed_by_hand() {
    let desk = TestDesk::open().await;
    let adam = desk.colleague("adam", "admin").await;
    let rename = |from: &str, to: &str| {
        let of = format!("WHERE stream = 'staff' AND seq = 1 AND action = '{from}'");
        desk.database_changes(&format!("UPDATE audit_lines SET action = '{to}' {of}"));
    };
    let first = "SELECT action AS text FROM audit_lines WHERE stream = 'staff' AND seq = 1";
    let was = desk.database_says(first).concat();
    rename(&was, "forged");
    let page = adam.reads("/admin/doctor").await;
    assert!(page.contains("A chain does not hold: staff"), "{page}");
    rename("forged", &was);
    assert!(!adam.reads("/admin/doctor").await.contains("does not hold"));
}

#[tokio::test]
async fn an_admin_is_told_how_each_mailbox_stands() {
    let maildir = |name: &str| format!("[[mail.maildir]]\nfolder = \"/nowhere/{name}\"\n");
    let mail = maildir("de") + &maildir("fr");
    let desk = TestDesk::with(Setup { mail, ..Setup::default() }).await;
    let adam = desk.colleague("adam", "admin").await;
    let [german, french] = desk.application.desk.mailboxes.as_slice() else { panic!("two") };
    let page = adam.reads("/admin/doctor").await;
    assert!(page.contains("mail.maildir.1 has not been opened since the start."), "{page}");

    german.looked(desk.world.now(), 3);
    french.looked(desk.world.now(), 0);
    french.failed(MailboxTrouble::Folder, "/nowhere/fr".to_owned());
    let page = adam.reads("/admin/doctor").await;
    assert!(
        page.contains("mail.maildir.1: 3 mails wait.") && page.contains("Last look:"),
        "{page}"
    );
    let ill = "mail.maildir.2 (/nowhere/fr) can’t be emptied, and is tried again by itself.";
    assert!(page.contains(ill), "{page}");
    assert!(page.contains("There is no such folder, or it can’t be used."), "{page}");
    french.looked(desk.world.now(), 0);
    let page = adam.reads("/admin/doctor").await;
    assert!(page.contains("mail.maildir.2: nothing waits."), "{page}");
}
