//! Whole lives of requests, told over HTTP against a real desk.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a story that can't go on must stop"
)]

#[path = "../harness/mod.rs"]
#[expect(dead_code, reason = "other tests look deeper")]
mod harness;

#[path = "../mail/clients.rs"]
mod clients;
#[path = "../mail/mutator.rs"]
mod mutator;
mod words;

// a request takes its way
mod account;
mod alone;
mod app;
mod by_hand;
mod choosing;
mod deciding;
mod erasure;

// the requester is silent, or thinks again
mod links;
mod second_thoughts;
mod silence;

// whatever language they speak
mod languages;

// what goes wrong, and what comes in beside
mod changed_plans;
mod delivery;
mod enclosed;
mod handed_over;
mod mailbox;
mod marketing;
mod outages;
mod peer;
mod strange_mail;

// what stays in the end
mod certificate;
mod forgetting;
mod replay;
mod suppression;
mod watch;

// the people who work here
mod deadlines;
mod desk;
mod holds;
mod replying;
mod stopping;
mod vouching;
