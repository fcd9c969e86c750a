//! Personal data in the database: sealed, each in its own cell, and gone when the desk forgets.

use std::collections::HashSet;

use chrono::TimeDelta;
use privacy_desk::{
    db::{self, DbError},
    domain::act::Actor,
    flow,
};

use crate::harness::{TestDesk, mail};

const QUENTIN: &str = "quentin.canary@example.com";
/// Words of a person that must not lie anywhere in the open.
const CANARIES: [&str; 5] = ["quentin", "Quentin", "Canaryword", "canary@", "Zanzibar 7"];

/// A life in which the person's words reach every place that keeps words.
async fn life(desk: &TestDesk) -> String {
    let from = format!("\"Quentin Canaryword\" <{QUENTIN}>");
    let reference = desk
        .writes(&from, "Canaryword: Article 17", "Please erase all my personal data. Zanzibar 7.")
        .await;
    desk.works().await;
    let again = mail(&from, "Re: Canaryword", "I live in Zanzibar 7.");
    let id = desk.letter_to(QUENTIN).header("Message-ID").unwrap().to_owned();
    desk.hands_in(&again.replace("Subject:", &format!("In-Reply-To: {id}\r\nSubject:"))).await;
    let broken =
        mail(&from, "Canaryword", "Zanzibar 7").replace("From:", "From: x@y.example\r\nFrom:");
    assert_eq!(desk.hands_in(&broken).await["result"], "quarantined");
    let away = mail(&from, "Canaryword away", "Zanzibar 7");
    let away = away.replace("Subject:", "Auto-Submitted: auto-replied\r\nSubject:");
    assert_eq!(desk.hands_in(&away).await["result"], "ignored");
    desk.fills_in("account", QUENTIN).await;
    desk.decides(&reference, |tx, _, id, by, at| {
        flow::staff::note(tx, id, by, "Quentin Canaryword called from Zanzibar 7", at)?;
        Ok(db::tickets::get(tx, id)?)
    })
    .unwrap();
    desk.confirms(QUENTIN, "data").await;
    reference
}

#[tokio::test]
async fn no_word_of_a_person_lies_in_the_open() {
    let desk = TestDesk::open().await;
    desk.company_changes(&format!(
        "UPDATE contacts SET email = '{QUENTIN}' WHERE email = 'ann.keller@example.com'"
    ));
    let reference = life(&desk).await;
    assert!(!desk.places_of(reference.as_bytes()).is_empty(), "the search finds nothing");
    for canary in CANARIES {
        assert_eq!(desk.places_of(canary.as_bytes()), Vec::<String>::new(), "{canary}");
    }
    // The links of the letters open what they open only as long as nobody else reads them.
    for link in [desk.letter_to(QUENTIN).confirm_link(), desk.letter_to(QUENTIN).status_link()] {
        let secret = link.rsplit_once('/').unwrap().1;
        assert_eq!(desk.places_of(secret.as_bytes()), Vec::<String>::new());
    }
}

#[tokio::test]
async fn what_is_forgotten_is_gone_and_the_chain_still_holds() {
    let desk = TestDesk::open().await;
    let reference = life(&desk).await;
    desk.decides(&reference, |tx, _, id, by, at| {
        flow::decide::refuse(tx, id, privacy_desk::domain::erasure::Ground::Excessive, by, at)
    })
    .unwrap();
    desk.works().await;
    let id = desk.ticket(&reference).id;
    let hex = if desk.is_on_sqlite() { "lower(hex(wrapped))" } else { "encode(wrapped, 'hex')" };
    let key = |id: &str| {
        let keys = format!("SELECT {hex} AS text FROM ticket_keys WHERE owner_id = '{id}'");
        desk.database_says(&keys)
    };
    let wrapped = unhex(&key(&id)[0]);
    assert!(!desk.places_of(&wrapped).is_empty(), "the search finds nothing");
    let lines = desk.read(|db| db::audit::lines(db, &id));

    desk.time_passes(TimeDelta::days(36)).await;

    assert_eq!(key(&id), Vec::<String>::new());
    assert_eq!(desk.places_of(&wrapped), Vec::<String>::new(), "not in the write-ahead log either");
    for table in ["people", "messages", "plans", "links"] {
        let rows = format!("SELECT ticket_id AS text FROM {table} WHERE ticket_id = '{id}'");
        assert_eq!(desk.database_says(&rows), Vec::<String>::new(), "{table}");
    }
    assert_eq!(desk.read(|db| db::people::of(db, &id)), []);
    assert!(desk.read(|db| db::messages::of_ticket(db, &id)).is_empty());
    assert_eq!(desk.read(|db| db::audit::lines(db, &id)), lines);
    assert_eq!(desk.read(db::audit::verify_all).broken, []);
    let day = desk.ticket(&reference).received_at.date_naive();
    let register = desk.read(|db| db::register::between(db, day, day));
    assert!(register.iter().any(|entry| entry.reference == reference));
    desk.time_passes(TimeDelta::days(30)).await; // the other request of this life ends, too
}

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<_> = text.as_bytes().chunks(2).collect();
    let byte = |pair: &&[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.iter().map(byte).collect()
}

#[tokio::test]
async fn a_sealed_value_opens_in_its_own_row_only() {
    let desk = TestDesk::open().await;
    let (ann, bob) = (desk.ticket_of("ann@example.com"), desk.ticket_of("bob@example.com"));
    let swap = |table: &str| {
        format!(
            "CREATE TABLE swap AS SELECT ticket_id, sealed FROM {table}; \
             UPDATE {table} SET sealed = (SELECT sealed FROM swap \
             WHERE swap.ticket_id <> {table}.ticket_id); DROP TABLE swap"
        )
    };
    let at = desk.world.now();
    for table in ["people", "messages"] {
        let open = |id: &str| match table {
            "people" => desk.db().read_now(|db| db::people::of(db, id)).map(drop),
            _ => desk.db().read_now(|db| db::messages::of_ticket(db, id)).map(drop),
        };
        assert!(open(&ann.id).is_ok() && open(&bob.id).is_ok());
        desk.database_changes(&swap(table));
        for ticket in [&ann, &bob] {
            let error = open(&ticket.id).unwrap_err();
            assert!(matches!(error, DbError::Vault(_)), "{error}");
            assert!(!error.to_string().contains("example.com"));
        }
        desk.database_changes(&swap(table));
        assert!(open(&ann.id).is_ok() && open(&bob.id).is_ok());
    }
    // With the other's key, nothing opens either.
    let swapped_keys = "CREATE TABLE swap AS SELECT owner_id, wrapped FROM ticket_keys; \
        UPDATE ticket_keys SET wrapped = (SELECT wrapped FROM swap \
        WHERE swap.owner_id <> ticket_keys.owner_id); DROP TABLE swap";
    desk.database_changes(swapped_keys);
    assert!(desk.db().read_now(|db| db::people::of(db, &ann.id)).is_err());
    let note = desk.write(|tx| flow::staff::note(tx, &bob.id, &Actor::agent("ada"), "x", at));
    assert!(note.is_err());
    desk.database_changes(swapped_keys);
    assert!(desk.db().read_now(|db| db::people::of(db, &ann.id)).is_ok());
}

#[tokio::test]
async fn the_same_value_looks_different_each_time_and_is_found_all_the_same() {
    let desk = TestDesk::open().await;
    let first = desk.ticket_of("Ann@example.com");
    let second = desk.ticket_of("ann@EXAMPLE.com");
    let hex = if desk.is_on_sqlite() { "hex(sealed)" } else { "encode(sealed, 'hex')" };
    let sealed = desk.database_says(&format!("SELECT {hex} AS text FROM people"));
    assert_ne!(sealed[0], sealed[1]);
    let blind = desk.database_says("SELECT blind AS text FROM people");
    assert_eq!(blind[0], blind[1]);
    let who = privacy_desk::domain::person::Identifier::parse("email", "ANN@example.com").unwrap();
    let found = desk.read(|db| db::people::open_tickets(db, &who));
    assert_eq!(HashSet::from_iter(found), HashSet::from([first.id, second.id]));
}
