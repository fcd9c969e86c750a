//! Any bytes, handed in as a mail: read, threaded and answered, without a panic.
//!
//! ```sh
//! cargo install cargo-fuzz
//! cargo +nightly fuzz run inbound fuzz/corpus/inbound tests/fixtures/mail -- -max_total_time=1800
//! ```
//!
//! `CONTRIBUTING.md` says what it has found so far.
#![no_main]

// The rooms themselves instead of the library: so it builds without databases and TLS.
#[path = "../../src/domain/mod.rs"]
#[expect(dead_code, reason = "the program needs more of it")]
mod domain;
#[path = "."]
mod mail {
    #[path = "../../src/mail/compose.rs"]
    pub mod compose;
    #[path = "../../src/mail/inbound/mod.rs"]
    pub mod inbound;
    #[path = "../../src/mail/thread.rs"]
    pub mod thread;
}

use std::sync::LazyLock;

use domain::{
    mail::{Inbound, IncomingMail},
    person::EmailAddress,
};
use libfuzzer_sys::fuzz_target;
use mail::{
    compose::{Draft, compose},
    inbound::{House, read},
    thread,
};

const KEY: &[u8; 32] = &[7; 32];

static HOUSE: LazyLock<House> = LazyLock::new(|| House {
    addresses: vec![ours()],
    authserv_id: Some("mx.halden.example".to_owned()),
    ..House::default()
});

fn ours() -> EmailAddress {
    EmailAddress::parse("privacy@halden.example").expect("an address")
}

// The program catches a panic inside of `read`; here it ends the run, because libFuzzer's hook
// aborts before anything can catch it.
fuzz_target!(|bytes: &[u8]| {
    let Inbound::Mail(mail) = read(bytes, &HOUSE) else { return };
    assert!(!mail.subject.contains(char::is_control), "a subject is one line");
    assert!(!mail.body.contains('\0'), "a text holds no NUL");
    assert_eq!(thread::ticket_reference_of(&mail, KEY), None, "nobody signs without the key");
    answer(*mail);
});

/// A letter to whoever wrote: it has one recipient, and no field that a stranger put there.
fn answer(mail: IncomingMail) {
    let draft = Draft {
        from: ours(),
        from_name: mail.from_name,
        to: mail.from,
        reply_to: None,
        message_id: "desk.letter@halden.example".to_owned(),
        in_reply_to: mail.message_id,
        subject: mail.subject,
        text: mail.body,
        html: None,
        date: "2026-11-22T09:00:00Z".parse().expect("a date"),
    };
    // Some addresses can be read and not be written to; that is an error, and no panic.
    let Ok(letter) = compose(draft) else { return };
    let (headers, _) = mailparse::parse_headers(&letter).expect("a letter");
    let count = |name: &str| {
        headers.iter().filter(|header| header.get_key_ref().eq_ignore_ascii_case(name)).count()
    };
    assert_eq!([count("To"), count("From"), count("Subject"), count("Cc"), count("Bcc")], [
        1, 1, 1, 0, 0
    ]);
}
