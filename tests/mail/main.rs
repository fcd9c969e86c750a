//! Mails as people, programs and attackers send them: every one is read or kept aside.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod clients;
mod mutator;

mod attacks;
mod bombs;
mod machines;
mod ordinary;
mod pages;
mod reading;

use privacy_desk::{
    domain::{
        mail::{Inbound, IncomingMail},
        person::EmailAddress,
    },
    mail::inbound::{House, read},
};

use mutator::fixtures;

fn house() -> House {
    House {
        addresses: vec![EmailAddress::parse("privacy@halden.example").unwrap()],
        authserv_id: Some("mx.halden.example".to_owned()),
        ..House::default()
    }
}

fn read_file(name: &str) -> IncomingMail {
    match read(&fixtures()[name], &house()) {
        Inbound::Mail(mail) => *mail,
        Inbound::Quarantined(reason) => panic!("{name}: {reason}"),
    }
}
