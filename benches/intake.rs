//! How fast mail comes in: 2,000 messages into SQLite, each durable before the next is taken,
//! beside bare transactions that insert one row of the same size on the same disk.
//!
//! `cargo bench --bench intake` prints both rates and their ratio.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a benchmark that can't go on must stop; what it prints is its result"
)]

mod setup;

use std::{path::Path, time::Instant};

use diesel::{
    Connection as _, RunQueryDsl as _, SqliteConnection, connection::SimpleConnection as _,
};
const MESSAGES: usize = 2_000;

fn main() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let bare = bare_inserts(&folder.path().join("bare.sqlite").display().to_string());
    let intake = intake(folder.path());
    println!("bare insert transactions: {bare:.0}/s");
    println!("messages taken in:        {intake:.0}/s");
    println!("ratio: {:.2}", intake / bare);
}

/// One row of a kilobyte a transaction, with the settings of our own database.
fn bare_inserts(path: &str) -> f64 {
    let mut conn = SqliteConnection::establish(path).unwrap();
    conn.batch_execute(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
         CREATE TABLE rows (id INTEGER PRIMARY KEY, body BLOB)",
    )
    .unwrap();
    let start = Instant::now();
    for _ in 0..MESSAGES {
        diesel::sql_query("INSERT INTO rows (body) VALUES (randomblob(1024))")
            .execute(&mut conn)
            .unwrap();
    }
    MESSAGES as f64 / start.elapsed().as_secs_f64()
}

/// Parsed, classified, opened as a ticket with its sealed rows, audit line and jobs.
fn intake(folder: &Path) -> f64 {
    let base = setup::base(folder);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let start = Instant::now();
    runtime.block_on(async {
        for number in 0..MESSAGES {
            let taken = base.intake.take_in(mail(number)).await.unwrap();
            assert_eq!(taken.result, "opened");
        }
    });
    MESSAGES as f64 / start.elapsed().as_secs_f64()
}

fn mail(number: usize) -> Vec<u8> {
    let history = "> an older line of the correspondence, which nobody reads again\r\n".repeat(8);
    format!(
        "From: Person {number} <person{number}@example.com>\r\nTo: privacy@halden.example\r\n\
         Subject: My data\r\nMessage-ID: <{number}@mail.example>\r\n\r\n\
         Please delete all personal data that you hold about me, in every system.\r\n\r\n{history}"
    )
    .into_bytes()
}
