//! `privacy-desk suppression`.

use privacy_desk::{db, domain::person::EmailAddress};

use crate::desk::{ANN, Desk};

#[test]
fn who_is_kept_out_is_printed_and_let_in_for_a_reason() {
    let desk = Desk::migrated();
    let ann = EmailAddress::parse(ANN).unwrap();
    desk.base().db.write_now(|tx| db::suppressed::add(tx, &ann)).unwrap();
    let list = format!("bob@example.com\n\n  {}\nann\n", ANN.to_uppercase());
    let seen = desk.run_with(&["suppression", "check"], &list);
    assert_eq!(seen.code, 1, "one line is no address: {seen:?}");
    assert_eq!(seen.out, format!("ann  (not an address)\n{}\n", ANN.to_uppercase()));
    let seen = desk.run_with(&["suppression", "check", "--json"], ANN).well();
    assert_eq!(seen.json(), serde_json::json!({ "email": ANN, "suppressed": true }));

    let remove = ["suppression", "remove", "--reason"];
    desk.run_with(&[&remove[..], &["she wrote"]].concat(), ANN).fails(2, "consent, contract or");
    desk.run_with(&remove[..2], ANN).fails(2, "--reason");
    let consent = [&remove[..], &["consent"]].concat();
    desk.run_with(&consent, "bob@example.com").fails(1, "not kept out");
    desk.run_with(&consent, &format!("{ANN}\n")).well();
    assert_eq!(desk.run_with(&["suppression", "check"], ANN).well().out, "");
    let lines = desk.base().db.read_now(|db| db::audit::lines(db, "suppression")).unwrap();
    let lines: Vec<_> = lines.iter().map(|(line, _)| (line.by.as_str(), &line.detail)).collect();
    assert_eq!(lines, [("agent:ada", &"reason=consent".to_owned())]);
}
