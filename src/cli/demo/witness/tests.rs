//! The witness must see what is wrong, and nothing else.

use diesel::{Connection as _, SqliteConnection, connection::SimpleConnection as _};
use tempfile::TempDir;

use super::{
    super::{company, script::Script},
    *,
};

/// What a flawless desk does to the company, written by hand.
const DONE_RIGHT: &str = include_str!("done_right.sql");

struct Company {
    folder: TempDir,
    stories: Vec<Story>,
    before: Snapshot,
}

impl Company {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("company.sqlite");
        company::build(&path, "2026-11-22".parse().unwrap()).unwrap();
        let before = Snapshot::of_database(&path).unwrap();
        Self { folder, stories: Script::load().unwrap().stories, before }
    }

    fn after(&self, sql: &str) -> Vec<String> {
        let path = self.folder.path().join("company.sqlite");
        let url = path.to_str().unwrap();
        SqliteConnection::establish(url).unwrap().batch_execute(sql).unwrap();
        let after = Snapshot::of_database(&path).unwrap();
        findings(&self.before, &after, &Expected::of_company(&self.stories))
    }

    /// The findings when everything is done right, and then this as well.
    fn done_right_and(&self, sql: &str) -> Vec<String> {
        self.after(&format!("{DONE_RIGHT}\n{sql}"))
    }
}

#[track_caller]
fn sees(sql: &str, finding: &str) {
    let findings = Company::new().done_right_and(sql);
    assert!(findings.iter().any(|found| found.contains(finding)), "{findings:#?}");
}

#[test]
fn work_done_right_leaves_no_finding() {
    assert_eq!(Company::new().done_right_and(""), Vec::<String>::new());
}

#[test]
fn work_not_done_is_seen_for_every_person_who_should_be_gone() {
    let company = Company::new();
    let findings = company.after("");
    for story in company.stories.iter().filter(|story| !story.rows.gone.is_empty()) {
        assert!(findings.iter().any(|found| found.starts_with(&story.mail)), "{}", story.mail);
    }
}

#[test]
fn a_row_that_is_left_is_seen() {
    let again =
        "INSERT INTO leads VALUES (1, 'halden-moss', 'A.', 'ANN.keller@example.com', NULL, '', '')";
    sees(again, "row 1 of leads still holds the address");
    let left = "INSERT INTO messages VALUES (4, 3, 'customer', 'Hello', '')";
    sees(left, "01-erase-under-article-17.eml: 3 rows of messages are gone, expected 4");
}

#[test]
fn a_row_in_a_recycle_bin_is_seen() {
    let binned =
        "INSERT INTO leads_bin VALUES (1, 'halden-moss', 'Ann Keller', NULL, NULL, '', '', '')";
    sees(binned, "row 1 of leads_bin still holds the name");
    sees(binned, "row 1 of leads_bin is new");
}

#[test]
fn a_name_or_number_left_in_free_text_is_seen() {
    let note = |text| format!("UPDATE contacts SET note = '{text}' WHERE id = 34");
    sees(&note("Friend of Ann Keller"), "row 34 of contacts still holds the name");
    sees(&note("Or call +49-40-55500142"), "row 34 of contacts still holds the phone number");
}

#[test]
fn a_bystander_changed_by_a_byte_is_seen() {
    sees("UPDATE contacts SET note = '' WHERE id = 2", "row 2 of contacts has changed");
    sees("DELETE FROM payments WHERE id = 3", "row 3 of payments is gone");
    sees("DELETE FROM messages WHERE id = 10", "row 10 of messages is gone");
}

#[test]
fn customers_of_a_client_that_go_with_a_login_are_seen() {
    let organisation = "UPDATE contacts SET entered_by = NULL WHERE entered_by = 203";
    sees(organisation, "row 101 of contacts has changed");
    let own = "DELETE FROM payments WHERE id = 5";
    sees(own, "03-close-the-login.eml: 1 rows of payments are gone, expected 0");
}

#[test]
fn rows_of_another_controller_that_go_are_seen() {
    sees("DELETE FROM leads WHERE id = 11", "row 11 of leads must be kept whole");
    sees("DELETE FROM messages WHERE id = 23", "row 23 of messages must be kept whole");
}

#[test]
fn a_kept_invoice_must_stay_whole_and_be_the_right_one() {
    let thinned =
        "UPDATE invoices SET billing_name = 'Unknown customer' WHERE number = 'R-25-0101'";
    sees(thinned, "row R-25-0101 of invoices must be kept whole");
    let wrong_one =
        "DELETE FROM payments WHERE id = 2; DELETE FROM invoices WHERE number = 'R-25-0101'";
    sees(wrong_one, "row R-25-0101 of invoices must be kept whole");
}

#[test]
fn an_unknown_customer_in_the_wrong_language_is_seen() {
    let english = "UPDATE appointments SET customer_name = 'Unknown customer' WHERE id = 11";
    sees(english, "row 11 of appointments does not say \"Cliente sconosciuto\"");
}

#[test]
fn a_closed_login_that_was_not_emptied_is_seen() {
    let login = |set: &str| format!("UPDATE accounts SET {set} WHERE id = 203");
    sees(
        &login("email = 'priya.raman@example.net'"),
        "emptied row 203 of accounts holds the address",
    );
    sees(&login("facebook_id = '102155500000203'"), "emptied row 203 of accounts holds the mark");
}

#[test]
fn a_request_that_came_to_nothing_must_have_touched_nothing() {
    sees(
        "DELETE FROM sessions WHERE account_id = 218",
        "23-second-thoughts.eml: 1 rows of sessions",
    );
    sees(
        "UPDATE contacts SET phone = NULL WHERE id = 25",
        "20-never-confirmed.eml: 1 rows of contacts",
    );
}

#[test]
fn the_marketing_account_is_watched_in_the_same_way() {
    let account = company::text("activecampaign.json").unwrap();
    let without = |gone: &[&str]| {
        let goes = |line: &str| gone.iter().any(|id| line.contains(&format!("\"id\": \"{id}\"")));
        account.lines().filter(|line| !goes(line)).collect::<Vec<_>>().join("\n")
    };
    let stories = Script::load().unwrap().stories;
    let judge = |after: &str| {
        let (before, after) = (Snapshot::of_account(&account), Snapshot::of_account(after));
        findings(&before.unwrap(), &after.unwrap(), &Expected::of_marketing(&stories))
    };
    let done_right = ["1", "5", "11", "13", "16", "18", "20", "25"];
    assert_eq!(judge(&without(&done_right)), Vec::<String>::new());
    let one_too_few = judge(&without(&done_right[1..]));
    assert!(
        one_too_few.contains(&"01-erase-under-article-17.eml: row 1 of contacts is left".into())
    );
    let one_too_many = judge(&without(&[&done_right[..], &["26"]].concat()));
    assert_eq!(one_too_many, ["row 26 of contacts is gone, and nobody asked for it"]);
    let archived = r#""archive": [{ "id": "1", "email": "ann.keller@example.com" }]"#;
    let only_archived = judge(&without(&done_right).replace(r#""archive": []"#, archived));
    assert!(only_archived[0].contains("row 1 of archive still holds the address"));
}
