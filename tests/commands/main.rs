//! The real program in a folder of its own, called as operators, scripts and mail servers call it.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a program that can't be called must stop the test"
)]

mod desk;
#[path = "../harness/postgres.rs"]
mod postgres;

mod audit;
mod backup;
mod certificate;
mod configuration;
mod doctor;
mod help;
mod hold;
mod ingest;
mod maildir;
mod migrate;
mod offline;
mod report;
mod serve;
mod suppression;
mod systems;
mod ticket;
mod token;
mod user;
