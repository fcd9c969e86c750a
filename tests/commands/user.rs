//! `privacy-desk user` and the stop on the command line.

use crate::desk::{Desk, Run};

const PASSWORD: &[u8] = b"six geese in a lighthouse\n";

fn add(desk: &Desk, more: &[&str], password: &[u8]) -> Run {
    Run::of(desk.command(&[&["user", "add", "ida.brandt"], more].concat()), password)
}

#[test]
fn the_first_admin_is_made_with_a_password_from_stdin() {
    let desk = Desk::migrated();
    let empty = desk.run(&["user", "list"]).well();
    assert!(empty.out.contains("--role admin"), "{empty:?}");
    let roles = ["--shown", "Ida Brandt", "--role", "admin", "--role", "agent"];
    let run = add(&desk, &roles, PASSWORD).well();
    assert_eq!(run.out, "ida.brandt may sign in as agent admin\n");
    let user = desk.run(&["user", "list", "--json"]).well().json();
    assert_eq!((&user["shown"], &user["roles"]), (&"Ida Brandt".into(), &"agent admin".into()));
    add(&desk, &["--role", "agent"], PASSWORD).fails(1, "there is a user of this name already");
}

#[test]
fn a_bad_name_role_or_password_makes_nobody() {
    let desk = Desk::migrated();
    add(&desk, &["--role", "agent"], b"password1234\n").fails(1, "guessed soon");
    add(&desk, &["--role", "agent"], b"short\n").fails(1, "12 to 128 characters");
    add(&desk, &["--role", "owner"], PASSWORD).fails(2, "agent, compliance or admin");
    add(&desk, &[], PASSWORD).fails(2, "--role");
    let run = Run::of(desk.command(&["user", "add", "a:b", "--role", "agent"]), PASSWORD);
    run.fails(2, "letters, digits");
    assert_eq!(desk.run(&["user", "list", "--json"]).well().out, "");
}

#[test]
fn somebody_is_reminded_of_deadlines_at_an_address() {
    let desk = Desk::migrated();
    assert!(desk.run(&["doctor"]).out.contains("no officer has an address"));
    let officer = ["--role", "compliance", "--email", "ida@halden-moss.example"];
    add(&desk, &officer, PASSWORD).well();
    assert!(desk.run(&["doctor"]).out.contains("reminders of deadlines: 1 officer"));
    desk.run(&["user", "email", "ida.brandt", "ida"]).fails(2, "write the address in full");
    let run = desk.run(&["user", "email", "ida.brandt"]).well();
    assert_eq!(run.out, "ida.brandt is no longer reminded of deadlines\n");
    assert!(desk.run(&["doctor"]).out.contains("no officer has an address"));
}

#[test]
fn the_last_admin_stays_and_others_are_closed_and_opened() {
    let desk = Desk::migrated();
    add(&desk, &["--role", "admin"], PASSWORD).well();
    desk.run(&["user", "close", "ida.brandt"]).fails(1, "last admin");
    desk.run(&["user", "roles", "ida.brandt", "--role", "agent"]).fails(1, "last admin");
    Run::of(desk.command(&["user", "add", "tom", "--role", "admin"]), PASSWORD).well();
    desk.run(&["user", "close", "ida.brandt"]).well();
    assert!(desk.run(&["user", "list"]).well().out.contains("(closed)"));
    desk.run(&["user", "open", "ida.brandt"]).well();
    Run::of(desk.command(&["user", "password", "nobody"]), PASSWORD)
        .fails(1, "no user of this name");
}

#[test]
fn erasing_is_stopped_and_goes_on() {
    let desk = Desk::migrated();
    let stopped = desk.run(&["systems", "pause", "--json"]).well().json();
    assert_eq!((&stopped["system"], &stopped["paused"]), (&serde_json::Value::Null, &true.into()));
    let one = desk.run(&["systems", "resume", "activecampaign"]).well();
    assert_eq!(one.out, "erasing goes on in activecampaign\n");
    desk.run(&["systems", "pause", "No Key"]).fails(2, "not the key of a system");
}
