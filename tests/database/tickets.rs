//! Compare-and-swap: of two who saw the same ticket, one is too late.

use std::sync::Barrier;

use privacy_desk::db::{self, DbError};

use crate::{crowd::at_once, harness::TestDesk};

const PAIRS: usize = 1000;

#[tokio::test]
async fn of_each_pair_exactly_one_wins() {
    let desk = TestDesk::open().await;
    let ticket = desk.ticket_of("ann@example.com");
    let both = Barrier::new(2);
    let wins = at_once(2, |_| {
        let mut wins = Vec::new();
        for _ in 0..PAIRS {
            let seen = desk.ticket(&ticket.reference);
            let mut next = seen.clone();
            next.version += 1;
            both.wait(); // both have seen it
            let saved = desk.db().write_now(|tx| db::tickets::save(tx, &next));
            assert!(matches!(saved, Ok(()) | Err(DbError::Stale)), "{saved:?}");
            wins.push(saved.is_ok());
            both.wait(); // both have tried
        }
        wins
    });
    let winners = wins[0].iter().zip(&wins[1]).filter(|(one, other)| *one != *other);
    assert_eq!(winners.count(), PAIRS);
    let version = desk.ticket(&ticket.reference).version;
    assert_eq!(version, ticket.version + i64::try_from(PAIRS).unwrap());
}

#[tokio::test]
async fn a_ticket_comes_back_as_it_was_saved() {
    let desk = TestDesk::open().await;
    let ticket = desk.ticket_of("ann@example.com");
    assert_eq!(desk.read(|db| db::tickets::get(db, &ticket.id)), ticket);
    assert_eq!(desk.ticket(&ticket.reference.to_lowercase()), ticket);
    assert_eq!(desk.read(|db| db::tickets::find(db, "nobody")), None);
}

#[tokio::test]
async fn a_word_that_makes_no_sense_is_named_with_its_row() {
    let desk = TestDesk::open().await;
    let ticket = desk.ticket_of("ann@example.com");
    for (column, usual) in [
        ("stage", "'verifying'"),
        ("scope", "NULL"),
        ("proof", "NULL"),
        ("attention", "NULL"),
        ("outcome", "NULL"),
        ("refusal", "NULL"),
        ("extended", "NULL"),
    ] {
        desk.database_changes(&format!("UPDATE tickets SET {column} = 'nowhere'"));
        let error = desk.db().read_now(|db| db::tickets::get(db, &ticket.id)).unwrap_err();
        let said = error.to_string();
        assert!(said.contains("tickets") && said.contains(column) && said.contains(&ticket.id));
        assert!(!said.contains("nowhere"), "{said}");
        desk.database_changes(&format!("UPDATE tickets SET {column} = {usual}"));
    }
}
