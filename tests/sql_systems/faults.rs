//! A database that is down, busy, or says no.

use diesel::{Connection as _, SqliteConnection, connection::SimpleConnection as _};
use privacy_desk::{
    domain::erasure::Hindrance,
    systems::{
        Fault, System as _,
        sql::{SqlSystem, load},
    },
};

use super::shop::{MAP, Shop, all_data, fulfil};

/// Nothing is erased while somebody else holds the file by these statements; afterwards it is.
async fn must_be_tried_again_later(held_by: &str) {
    let mut shop = Shop::everywhere().remove(0);
    let system = shop.connect(MAP).unwrap();
    let order = all_data("ann@example.com");
    let found = system.find(&order).await.unwrap();
    let before = shop.everything();
    shop.does(held_by);
    let fault = system.erase(&order, &found).await.unwrap_err();
    assert!(matches!(fault, Fault::Later { hindrance: Hindrance::Unreachable, .. }), "{fault}");
    shop.does("ROLLBACK");
    assert_eq!(shop.everything(), before);
    assert!(system.erase(&order, &found).await.is_ok());
}

#[tokio::test]
async fn b17_a_locked_database_is_tried_again_later() {
    must_be_tried_again_later("BEGIN IMMEDIATE; UPDATE clients SET note = 'x' WHERE id = 3").await;
}

#[tokio::test]
async fn b17_a_file_that_somebody_reads_takes_no_change_and_is_tried_again_later() {
    // The rows are deleted by then: it is the end of the transaction that has to wait.
    must_be_tried_again_later("BEGIN; SELECT count(*) FROM clients").await;
}

#[tokio::test]
async fn b17_a_file_that_is_put_away_is_tried_again_later() {
    let mut shop = Shop::everywhere().remove(0);
    let system = shop.connect(MAP).unwrap();
    let order = all_data("ann@example.com");
    let found = system.find(&order).await.unwrap();
    let before = shop.everything();
    let Shop::Sqlite { folder, .. } = &shop else { panic!("SQLite comes first") };
    let (file, away) = (folder.path().join("shop.sqlite"), folder.path().join("away"));
    std::fs::rename(&file, &away).unwrap();
    let fault = system.erase(&order, &found).await.unwrap_err();
    assert!(matches!(fault, Fault::Later { hindrance: Hindrance::Unreachable, .. }), "{fault}");
    assert!(!file.exists(), "no other one is made");
    std::fs::rename(&away, &file).unwrap();
    assert_eq!(shop.everything(), before);
    assert!(system.erase(&order, &found).await.is_ok());
}

#[tokio::test]
async fn b17_a_foreign_key_that_is_violated_undoes_everything() {
    for mut shop in Shop::everywhere() {
        let system = shop.connect(MAP).unwrap();
        let order = all_data("ann@example.com");
        let found = system.find(&order).await.unwrap();
        // Her messages are gone by then, and one of them comes back.
        shop.does(if shop.is_sqlite() {
            "CREATE TRIGGER back AFTER DELETE ON leads WHEN OLD.id = 1 \
             BEGIN INSERT INTO messages VALUES (1, 9, 'back'); END;"
        } else {
            "CREATE FUNCTION back() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
               INSERT INTO messages VALUES (1, 9, 'back'); RETURN NULL; END $$; \
             CREATE TRIGGER back AFTER DELETE ON leads FOR EACH ROW WHEN (OLD.id = 1) \
               EXECUTE FUNCTION back();"
        });
        let before = shop.everything();
        let fault = system.erase(&order, &found).await.unwrap_err();
        let Fault::NeedsPerson { hindrance: Hindrance::MapMismatch, detail } = fault else {
            panic!("{fault}")
        };
        assert!(detail.contains("a foreign key"), "{detail}");
        assert_eq!(shop.everything(), before);
        shop.does(if shop.is_sqlite() {
            "DROP TRIGGER back"
        } else {
            "DROP TRIGGER back ON leads"
        });
        assert!(system.erase(&order, &found).await.is_ok());
    }
}

#[tokio::test]
async fn b17_a_row_that_somebody_holds_is_tried_again_later() {
    for mut shop in Shop::everywhere().into_iter().filter(|shop| !shop.is_sqlite()) {
        let system = shop.connect(MAP).unwrap();
        shop.does("BEGIN; UPDATE clients SET note = 'x' WHERE id = 1");
        let fault = fulfil(&system, &all_data("ann@example.com")).await.unwrap_err();
        assert!(matches!(fault, Fault::Later { .. }), "{fault}");
        shop.does("ROLLBACK");
        assert_eq!(shop.asks("id FROM clients"), ["1", "2", "3"]);
    }
}

#[tokio::test]
async fn b17_who_waits_for_each_other_is_told_so_and_tries_again_later() {
    for shop in Shop::everywhere().into_iter().filter(|shop| !shop.is_sqlite()) {
        let system = shop.connect(MAP).unwrap();
        // Somebody else holds the client, whom we come to last, and then wants the lead that we
        // hold by then. Their patience is longer, so it is we whom the server turns away.
        let mut other = shop.another_connection();
        other.batch_execute("SET deadlock_timeout = '20s'").unwrap();
        other.batch_execute("BEGIN; UPDATE clients SET note = 'x' WHERE id = 1").unwrap();
        let before = std::thread::spawn(move || {
            other.batch_execute("SELECT pg_sleep(0.5)")?;
            other.batch_execute("UPDATE leads SET deleted_at = NULL WHERE id = 1; COMMIT")
        });
        let fault = fulfil(&system, &all_data("ann@example.com")).await.unwrap_err();
        assert!(matches!(fault, Fault::Later { .. }), "{fault}");
        before.join().unwrap().unwrap();
        assert!(fulfil(&system, &all_data("ann@example.com")).await.is_ok());
    }
}

#[tokio::test]
async fn b17_a_connection_that_is_cut_is_tried_again_later() {
    for mut shop in Shop::everywhere().into_iter().filter(|shop| !shop.is_sqlite()) {
        let system = shop.connect(MAP).unwrap();
        // Whoever touches this row loses the connection.
        shop.does(
            "CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
               PERFORM pg_terminate_backend(pg_backend_pid()); RETURN OLD; END $$; \
             CREATE TRIGGER cut BEFORE DELETE ON leads FOR EACH ROW EXECUTE FUNCTION cut();",
        );
        let before = shop.everything();
        let fault = fulfil(&system, &all_data("ann@example.com")).await.unwrap_err();
        assert!(matches!(fault, Fault::Later { .. }), "{fault}");
        assert_eq!(shop.everything(), before);
    }
}

#[tokio::test]
async fn b17_a_constraint_is_named_and_the_row_is_not() {
    for mut shop in Shop::everywhere() {
        let system = shop.connect(MAP).unwrap();
        // The check was not there when the map was; nothing about keys or columns changed.
        shop.does(if shop.is_sqlite() {
            "CREATE TRIGGER named BEFORE UPDATE ON bookings WHEN NEW.customer_name LIKE 'Unknown%' \
             BEGIN INSERT INTO logins VALUES (9, NULL, 'bob@example.com', NULL, TRUE); END;"
        } else {
            "ALTER TABLE bookings ADD CONSTRAINT named CHECK (customer_name NOT LIKE 'Unknown%')"
        });
        let before = shop.everything();
        let fault = fulfil(&system, &all_data("ann@example.com")).await.unwrap_err();
        let Fault::NeedsPerson { hindrance: Hindrance::MapMismatch, detail } = fault else {
            panic!("{fault}")
        };
        let expected = if shop.is_sqlite() {
            "logins.email"
        } else {
            "`bookings`: a check constraint (named)"
        };
        assert!(detail.contains(expected), "{detail}");
        assert!(!detail.contains("bob") && !detail.contains("Ann"), "{detail}");
        assert_eq!(shop.everything(), before);
    }
}

#[test]
fn a_file_that_is_not_there_is_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mistyped.sqlite");
    let url = format!("sqlite://{}", path.display());
    let map = load("shop.yaml", MAP, &|_| Some(url.clone())).unwrap();
    let refused = SqlSystem::connect(map).err().unwrap();
    assert!(refused.to_string().starts_with("shop.yaml:5: "), "{refused}");
    assert!(!path.exists());
}

#[test]
fn b17_a_server_that_is_down_is_said_to_be_down() {
    let url = "postgres://desk@127.0.0.1:1/shop".to_owned();
    let map = load("shop.yaml", MAP, &|_| Some(url.clone())).unwrap();
    let refused = SqlSystem::connect(map).err().unwrap();
    assert!(refused.reason.contains("can't be reached"), "{refused}");
}

#[tokio::test]
async fn deleted_bytes_do_not_stay_in_the_file() {
    let shop = Shop::everywhere().remove(0);
    let Shop::Sqlite { folder, .. } = &shop else { panic!("SQLite comes first") };
    let path = folder.path().join("shop.sqlite");
    fulfil(&shop.connect(MAP).unwrap(), &all_data("ann@example.com")).await.unwrap();
    let mut other = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
    other.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    let bytes = std::fs::read(&path).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    assert!(!text.contains("Ann@Example.com") && !text.contains("again"));
}
