//! Our own database, asked as both databases: what it promises holds under crowds and tampering.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a database that can't be asked must stop the test"
)]

#[path = "../harness/mod.rs"]
#[expect(dead_code, unused_imports, reason = "the database needs a part of what stories need")]
mod harness;

mod crowd;

mod audit;
mod jobs;
mod pace;
mod schema;
mod sealed;
mod tickets;
mod transactions;
