//! What `.ci/smtp` says of its server, and what reached it.

use std::{env, fs, path::PathBuf};

use crate::harness::Letter;

/// A file of the folder that `.ci/smtp` describes.
fn file(name: &str) -> PathBuf {
    let folder = env::var("TEST_SMTP").unwrap_or_else(|_| {
        panic!("run it as `.ci/smtp cargo test --features failpoints --test smtp`")
    });
    PathBuf::from(folder).join(name)
}

/// A port of the server, such as `tls-port`.
pub(crate) fn port(name: &str) -> u16 {
    fs::read_to_string(file(name)).unwrap().trim().parse().unwrap()
}

/// An address of which nobody else has heard.
pub(crate) fn somebody(name: &str) -> String {
    format!("{name}-{}@example.com", privacy_desk::world::World::real().id().simple())
}

/// What the server has delivered to this address.
pub(crate) fn letters_to(address: &str) -> Vec<Letter> {
    let Ok(entries) = fs::read_dir(file("letters/new")) else { return Vec::new() };
    entries
        .filter_map(|entry| fs::read_to_string(entry.unwrap().path()).ok())
        .filter(|text| text.contains(&format!("Delivered-To: {address}\n")))
        // A Maildir has the line ends of the machine.
        .map(|text| Letter::read(text.replace('\n', "\r\n").as_bytes()))
        .collect()
}
