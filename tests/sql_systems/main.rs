//! SQL systems on a database of their own: SQLite always, PostgreSQL where `TEST_DATABASE_URL`
//! names a server.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a helper that fails is a test that fails")]

mod erasing;
mod faults;
mod finding;
mod injection;
mod listing;
mod peer;
mod reading_back;
mod refusals;
mod shop;
