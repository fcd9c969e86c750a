//! A desk that dies while it empties a Maildir.

use std::fs;

use crate::{
    house::House,
    life::must_be_sound,
    process::{Process, until},
};

#[test]
fn a_desk_that_is_killed_around_the_commit_has_one_ticket() {
    for point in ["intake.before_commit", "intake.after_commit"] {
        let house = House::build().with_maildir();
        let (from, to) =
            (house.file("Maildir/new/1.a.host"), house.file("Maildir/cur/1.a.host:2,S"));
        fs::write(&from, include_bytes!("../fixtures/mail/plain-en.eml")).unwrap();
        let mut doomed = house.start("serve", Some(point));
        let status = until("it dies", || doomed.ended());
        assert!(Process::was_killed(status), "{point}: {status}");
        assert!(from.exists() && !to.exists(), "{point}");
        assert_eq!(house.count("tickets"), i64::from(point == "intake.after_commit"));
        let serving = house.start("serve", None);
        until("it is marked", || to.exists().then_some(()));
        assert_eq!(house.count("tickets"), 1, "{point}");
        serving.terminate();
        must_be_sound(&house);
    }
}
