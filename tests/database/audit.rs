//! The audit log: whatever is changed behind the program's back, the first bad line is named.

use privacy_desk::{
    db::{self, audit::Verified},
    domain::{
        Time,
        act::{Act, Actor},
        audit::{AuditLine, BrokenChain, verify},
        ticket::Attention,
    },
    flow,
};
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};

use crate::harness::TestDesk;

type Chain = Vec<(AuditLine, String)>;

fn chain(length: i64) -> Chain {
    let start: Time = "2026-11-22T09:00:00Z".parse().unwrap();
    let mut head = String::new();
    let line = |seq| AuditLine {
        seq,
        at: start + chrono::TimeDelta::minutes(seq),
        by: if seq % 2 == 0 { "system" } else { "agent:ada" }.to_owned(),
        on: "receive_message".to_owned(),
        from: "reviewing".to_owned(),
        to: "reviewing".to_owned(),
        detail: format!("why=new_message {seq}"),
    };
    let sealed = |line: AuditLine| {
        head = line.seal(&head);
        (line, head.clone())
    };
    (1..=length).map(line).map(sealed).collect()
}

/// Changes one thing of a chain, and says which line is the first that is not as it was.
fn tamper(chain: &mut Chain, dice: &mut StdRng) -> usize {
    let at = dice.random_range(0..chain.len());
    let last = chain.len() - 1;
    match dice.random_range(0..13) {
        0 => drop(chain.remove(at)),
        1 => chain.truncate(at),
        2 => {
            let line = chain[at].clone();
            chain.insert(at, line);
        }
        3 if at < last => chain.swap(at, at + 1),
        4 if at < last => {
            let other = chain[at + 1].1.clone();
            chain[at].1 = other;
        }
        5 => chain[at].0.at += chrono::TimeDelta::microseconds(1),
        6 => chain[at].0.by.push_str("-eve"),
        7 => chain[at].0.on.push(' '),
        8 => chain[at].0.from = String::new(),
        9 => chain[at].0.to.push_str("closed"),
        // The same letters, moved from one field to the next.
        10 => {
            let line = &mut chain[at].0;
            line.detail = format!("{}{}", line.to, line.detail);
            line.to = String::new();
        }
        11 => chain[at].0.seq += 1,
        _ => {
            let digit = if chain[at].1.starts_with('0') { "1" } else { "0" };
            chain[at].1.replace_range(0..1, digit);
        }
    }
    at
}

#[test]
fn p12_a_thousand_ways_to_tamper_are_all_seen() {
    let mut dice = StdRng::seed_from_u64(7);
    for round in 0..1000 {
        let whole = chain(12);
        let head = whole[11].1.clone();
        assert_eq!(verify(&whole, 12, &head), Ok(()));
        let mut changed = whole.clone();
        let at = tamper(&mut changed, &mut dice);
        let first = i64::try_from(at + 1).unwrap();
        match verify(&changed, 12, &head).expect_err("a change that is not seen") {
            BrokenChain::Changed(line) | BrokenChain::Missing(line) => {
                assert!(line == first || line == first + 1, "{round}: {line}, not {first}");
            }
            BrokenChain::WrongEnd { found, .. } => {
                assert_eq!(found, i64::try_from(changed.len()).unwrap(), "{round}");
                assert_eq!(changed[..], whole[..at], "{round}");
            }
        }
    }
}

/// A desk with a ticket of seven lines.
async fn desk() -> (TestDesk, String) {
    let desk = TestDesk::open().await;
    let ticket = desk.ticket_of("ann@example.com");
    let at = desk.world.now();
    for _ in 0..6 {
        let why = Act::ReceiveMessage { why: Attention::NewMessage };
        desk.write(|tx| flow::perform(tx, &ticket.id, &why, &Actor::SYSTEM, at)).unwrap();
    }
    (desk, ticket.reference)
}

fn verified(desk: &TestDesk) -> Verified {
    desk.read(db::audit::verify_all)
}

#[tokio::test]
async fn p12_tampering_by_sql_names_the_ticket_and_the_line() {
    let (desk, reference) = desk().await;
    assert_eq!(verified(&desk).broken, []);
    let cases = [
        ("UPDATE audit_lines SET by_whom = 'agent:eve' WHERE seq = 3", BrokenChain::Changed(3)),
        ("UPDATE audit_lines SET detail = 'x' WHERE seq = 7", BrokenChain::Changed(7)),
        ("UPDATE audit_lines SET to_stage = 'closed' WHERE seq = 1", BrokenChain::Changed(1)),
        (
            "UPDATE audit_lines SET at = '2020-01-01 00:00:00' WHERE seq = 2",
            BrokenChain::Changed(2),
        ),
        ("DELETE FROM audit_lines WHERE seq = 4", BrokenChain::Missing(4)),
        ("DELETE FROM audit_lines WHERE seq = 7", BrokenChain::WrongEnd { found: 6, expected: 7 }),
        ("DELETE FROM audit_lines WHERE seq > 0", BrokenChain::WrongEnd { found: 0, expected: 7 }),
        ("UPDATE audit_lines SET seq = 99 WHERE seq = 5", BrokenChain::Missing(5)),
    ];
    let of_ticket = "stream NOT IN (SELECT name FROM audit_streams)";
    desk.database_changes("CREATE TABLE kept AS SELECT * FROM audit_lines");
    for (sql, why) in cases {
        desk.database_changes(&format!("{sql} AND {of_ticket}"));
        let broken = verified(&desk).broken;
        assert_eq!(broken.len(), 1, "{sql}: {broken:?}");
        assert_eq!(
            (broken[0].reference.as_ref(), &broken[0].why),
            (Some(&reference), &why),
            "{sql}"
        );
        desk.database_changes(
            "DELETE FROM audit_lines; INSERT INTO audit_lines SELECT * FROM kept",
        );
        assert_eq!(verified(&desk).broken, [], "{sql}");
    }
    desk.database_changes("DROP TABLE kept");
}

#[tokio::test]
async fn an_older_ticket_row_and_lines_of_nobody_are_seen() {
    let (desk, _) = desk().await;
    for (sql, undo) in [
        ("UPDATE tickets SET audit_count = 6", "UPDATE tickets SET audit_count = 7"),
        (
            "UPDATE audit_streams SET count = count + 1",
            "UPDATE audit_streams SET count = count - 1",
        ),
        (
            "INSERT INTO audit_lines SELECT 'nobody', seq, at, by_whom, action, from_stage, \
             to_stage, detail, hash FROM audit_lines WHERE seq = 1 AND stream = 'staff'",
            "DELETE FROM audit_lines WHERE stream = 'nobody'",
        ),
        (
            "UPDATE audit_lines SET stream = 'staff2' WHERE stream = 'staff'",
            "UPDATE audit_lines SET stream = 'staff' WHERE stream = 'staff2'",
        ),
    ] {
        desk.database_changes(sql);
        assert!(!verified(&desk).broken.is_empty(), "{sql}");
        desk.database_changes(undo);
        assert_eq!(verified(&desk).broken, [], "{undo}");
    }
}

#[tokio::test]
async fn lines_that_many_write_at_once_make_one_chain() {
    let (desk, _) = desk().await;
    let at = desk.world.now();
    let wrote = crate::crowd::at_once(8, |thread| {
        let by = format!("agent:{thread}");
        let event = ("look", "");
        (0..10)
            .filter(|_| {
                desk.db()
                    .write_now(|tx| db::audit::append_event(tx, "staff", &by, event, at))
                    .is_ok()
            })
            .count()
    });
    let lines = desk.read(|db| db::audit::lines(db, "staff")).len();
    assert_eq!(lines, wrote.iter().sum::<usize>() + 1, "and the token of the test");
    assert_eq!(verified(&desk).broken, []);
}
