//! `privacy-desk token`.

use privacy_desk::{auth::TokenScope, db};

use crate::desk::Desk;

fn is_good(desk: &Desk, token: &str, scope: TokenScope) -> bool {
    let base = desk.base();
    let Ok(claims) = base.signer.verify(token, scope, base.world.now()) else { return false };
    base.db.read_now(|db| db::tokens::is_good(db, &claims.jti)).unwrap()
}

#[test]
fn a_new_token_is_all_of_stdout_and_opens_what_it_is_for() {
    let desk = Desk::migrated();
    let run = desk.run(&["token", "new", "--scope", "intake", "--label", "mx1"]).well();
    let token = run.out.trim_end();
    assert_eq!(token.split('.').count(), 3, "{run:?}");
    assert!(is_good(&desk, token, TokenScope::Intake));
    assert!(!is_good(&desk, token, TokenScope::Requests));

    let object = desk.run(&["token", "new", "--scope", "requests", "--days", "1", "--json"]);
    let object = object.well().json();
    assert!(is_good(&desk, object["token"].as_str().unwrap(), TokenScope::Requests));
    let expires = object["expires"].as_str().unwrap();
    let ends: chrono::DateTime<chrono::Utc> = expires.parse().unwrap();
    let hours = (ends - desk.base().world.now()).num_minutes();
    assert!((23 * 60..=24 * 60).contains(&hours), "{expires}");
}

#[test]
fn the_list_names_every_token_and_shows_none() {
    let desk = Desk::migrated();
    let token = desk.run(&["token", "new", "--scope", "intake", "--label", "mx1"]).well().out;
    let list = desk.run(&["token", "list"]).well();
    assert!(list.out.contains("mx1") && list.out.contains("good"), "{list:?}");
    assert!(!list.out.contains(token.trim_end()));
    let listed = desk.run(&["token", "list", "--json"]).well().json();
    assert_eq!((&listed["label"], &listed["revoked"]), (&"mx1".into(), &false.into()));
    assert!(listed.get("token").is_none());
}

#[test]
fn a_revoked_token_opens_nothing_any_more() {
    let desk = Desk::migrated();
    let made = desk.run(&["token", "new", "--scope", "intake", "--json"]).well().json();
    let (token, jti) = (made["token"].as_str().unwrap(), made["jti"].as_str().unwrap());
    assert!(is_good(&desk, token, TokenScope::Intake));
    let revoked = desk.run(&["token", "revoke", jti, "--json"]).well().json();
    assert_eq!(revoked["revoked"], jti);
    assert!(!is_good(&desk, token, TokenScope::Intake));
    desk.run(&["token", "revoke", jti]).fails(1, "token list");
    desk.run(&["token", "revoke", "nobody"]).fails(1, "token list");
    let staff = desk.base().db.read_now(|db| db::audit::lines(db, "staff")).unwrap();
    let done: Vec<_> = staff.iter().map(|(line, _)| (line.by.as_str(), line.on.as_str())).collect();
    assert_eq!(done, [("agent:ada", "issue_token"), ("agent:ada", "revoke_token")]);
    assert!(staff.iter().all(|(line, _)| !line.detail.contains(token)));
}

#[test]
fn a_token_needs_a_purpose_and_an_end() {
    let desk = Desk::migrated();
    desk.run(&["token", "new"]).fails(2, "--scope");
    desk.run(&["token", "new", "--scope", "everything"]).fails(2, "intake, requests, import or");
    desk.run(&["token", "new", "--scope", "intake", "--days", "0"]).fails(2, "1..=3650");
    desk.run(&["token", "new", "--scope", "intake", "--days", "9999"]).fails(2, "1..=3650");
    assert_eq!(desk.run(&["token", "list"]).well().out, "");
}
