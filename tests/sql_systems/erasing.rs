//! What goes, what stays, and that it is all or nothing.

use privacy_desk::{
    domain::{
        erasure::{Deed, Hindrance, Report, SystemState},
        request::Language,
    },
    systems::{Fault, System as _},
};

use super::shop::{MAP, Shop, account, all_data, fulfil};

fn hindrance(fault: &Fault) -> Option<Hindrance> {
    match fault {
        Fault::Later { hindrance, .. } | Fault::NeedsPerson { hindrance, .. } => Some(*hindrance),
        Fault::Unexpected(_) => None,
    }
}

#[tokio::test]
async fn a_data_request_takes_the_person_and_nobody_else() {
    for mut shop in Shop::everywhere() {
        let system = shop.connect(MAP).unwrap();
        let parts = fulfil(&system, &all_data("ann@example.com")).await.unwrap();
        assert!(parts.iter().all(|p| p.left == Some(0)), "{parts:?}");
        assert!(parts.iter().filter(|p| p.deed.erases()).all(|p| p.done == p.found), "{parts:?}");
        assert_eq!(shop.asks("id FROM clients"), ["2", "3"]);
        assert_eq!(shop.asks("id FROM logins"), ["2"]);
        assert_eq!(shop.asks("client_id FROM messages"), ["3"]);
        assert_eq!(shop.asks("id FROM leads"), ["3", "4"], "the bakery's lead is the bakery's");
        assert_eq!(shop.asks("id FROM leads_bin"), ["2"]);
        assert_eq!(shop.asks("number FROM invoices"), ["R-2", "R-3", "R-4"]);
        assert_eq!(shop.asks("id FROM payments"), ["2", "3", "4"]);
        assert_eq!(
            shop.asks("billing_name FROM invoices WHERE number = 'R-2'"),
            ["Ann Ash"],
            "kept rows stay whole"
        );
        assert_eq!(
            shop.asks("customer_name FROM bookings"),
            ["Bob Birch", "Joann Oak", "Unknown customer", "Unknown customer"]
        );
        let report = Report { parts, read_back_at: chrono::DateTime::UNIX_EPOCH };
        assert_eq!(report.state(), SystemState::Kept);
    }
}

#[tokio::test]
async fn an_account_request_closes_the_login_and_changes_nothing_else() {
    for mut shop in Shop::everywhere() {
        let mut before = shop.everything();
        let system = shop.connect(MAP).unwrap();
        let parts = fulfil(&system, &account("ann@example.com")).await.unwrap();
        assert_eq!(parts.len(), 1);
        assert_eq!((parts[0].deed, parts[0].done, parts[0].left), (Deed::Deactivate, 1, Some(0)));
        assert_eq!(shop.asks("email FROM logins"), ["bob@example.com", "closed-1"]);
        let mut after = shop.everything();
        before.remove(1);
        after.remove(1);
        assert_eq!(after, before);
    }
}

#[tokio::test]
async fn the_requesters_language_decides_what_is_written() {
    for mut shop in Shop::everywhere() {
        let mut order = all_data("ann@example.com");
        order.language = Language::parse("it").unwrap();
        fulfil(&shop.connect(MAP).unwrap(), &order).await.unwrap();
        let names = shop.asks("customer_name FROM bookings WHERE client_id IS NULL");
        assert_eq!(names, ["Cliente sconosciuto", "Cliente sconosciuto"]);
    }
}

#[tokio::test]
async fn a_second_run_after_a_crash_does_no_harm_and_reports_the_same() {
    for mut shop in Shop::everywhere() {
        let system = shop.connect(MAP).unwrap();
        let order = all_data("ann@example.com");
        let found = system.find(&order).await.unwrap();
        let first = system.erase(&order, &found).await.unwrap();
        let after = shop.everything();
        assert_eq!(system.erase(&order, &found).await.unwrap(), first);
        assert_eq!(shop.everything(), after);
        let parts = system.read_back(&order, &found, first).await.unwrap();
        assert!(parts.iter().all(|part| part.left == Some(0)));
    }
}

#[tokio::test]
async fn b17_one_row_that_resists_undoes_everything() {
    for mut shop in Shop::everywhere() {
        let system = shop.connect(MAP).unwrap();
        let check = if shop.is_sqlite() {
            "CREATE TRIGGER stop BEFORE DELETE ON clients BEGIN SELECT RAISE(ABORT, 'Ann Ash'); END;"
        } else {
            "CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS \
               $$ BEGIN RAISE EXCEPTION 'Ann Ash'; END $$; \
             CREATE TRIGGER stop BEFORE DELETE ON clients FOR EACH ROW EXECUTE FUNCTION stop();"
        };
        shop.does(check);
        let before = shop.everything();
        let fault = fulfil(&system, &all_data("ann@example.com")).await.unwrap_err();
        assert!(!fault.to_string().contains("Ash"), "names nobody: {fault}");
        assert_eq!(shop.everything(), before);
    }
}

#[tokio::test]
async fn a_row_that_withstands_in_silence_undoes_everything() {
    for mut shop in Shop::everywhere() {
        let system = shop.connect(MAP).unwrap();
        shop.does(if shop.is_sqlite() {
            "CREATE TRIGGER stay BEFORE DELETE ON leads_bin BEGIN SELECT RAISE(IGNORE); END;"
        } else {
            "CREATE RULE stay AS ON DELETE TO leads_bin DO INSTEAD NOTHING;"
        });
        let before = shop.everything();
        let fault = fulfil(&system, &all_data("ann@example.com")).await.unwrap_err();
        assert_eq!(hindrance(&fault), Some(Hindrance::MapMismatch), "{fault}");
        assert_eq!(shop.everything(), before);
    }
}

#[tokio::test]
async fn rows_that_came_since_the_plan_send_it_back() {
    for mut shop in Shop::everywhere() {
        let system = shop.connect(MAP).unwrap();
        let order = all_data("ann@example.com");
        let found = system.find(&order).await.unwrap();
        shop.does("INSERT INTO messages VALUES (1, 3, 'and another thing')");
        let before = shop.everything();
        let fault = system.erase(&order, &found).await.unwrap_err();
        assert_eq!(hindrance(&fault), Some(Hindrance::PlanChanged), "{fault}");
        assert_eq!(shop.everything(), before);
    }
}

#[tokio::test]
async fn a_key_that_names_somebody_else_by_now_is_not_erased() {
    for mut shop in Shop::everywhere() {
        let system = shop.connect(MAP).unwrap();
        let order = all_data("ann@example.com");
        let found = system.find(&order).await.unwrap();
        shop.does("UPDATE leads_bin SET email = 'carla@example.com' WHERE id = 1");
        let before = shop.everything();
        let fault = system.erase(&order, &found).await.unwrap_err();
        assert_eq!(hindrance(&fault), Some(Hindrance::PlanChanged), "{fault}");
        assert_eq!(shop.everything(), before);
    }
}

#[tokio::test]
async fn orphans_are_reached_by_the_key_of_the_contact_that_is_gone() {
    let tables = "CREATE TABLE clients (id INTEGER PRIMARY KEY, email TEXT);
        CREATE TABLE notes (id INTEGER PRIMARY KEY, client_id INTEGER, body TEXT);
        INSERT INTO clients VALUES (7, 'ann@example.com'), (8, 'bob@example.com');
        INSERT INTO notes VALUES (1, 7, 'likes tea'), (2, 8, 'likes coffee');";
    let map = "
dataset:
  - fides_key: shop
    desk: { connection: { url_env: SHOP_URL } }
    collections:
      - name: clients
        desk: { data: delete }
        fields: [{ name: email, fides_meta: { identity: email } }]
      - name: notes
        desk: { data: delete }
        fields:
          - { name: client_id, fides_meta: { references: [{ dataset: shop, field: clients.id }] } }
";
    for mut shop in Shop::everywhere_with(tables) {
        let system = shop.connect(map).unwrap();
        let order = all_data("ann@example.com");
        let found = system.find(&order).await.unwrap();
        shop.does("DELETE FROM clients WHERE id = 7");
        let done = system.erase(&order, &found).await.unwrap();
        let parts = system.read_back(&order, &found, done).await.unwrap();
        assert!(parts.iter().all(|part| part.left == Some(0)), "{parts:?}");
        assert_eq!(shop.asks("body FROM notes"), ["likes coffee"]);
    }
    for mut shop in Shop::everywhere_with(tables) {
        let system = shop.connect(map).unwrap();
        let order = all_data("ann@example.com");
        let found = system.find(&order).await.unwrap();
        // Somebody else has both numbers now.
        shop.does(
            "DELETE FROM notes WHERE id = 1; DELETE FROM clients WHERE id = 7;
            INSERT INTO clients VALUES (7, 'carla@example.com');
            INSERT INTO notes VALUES (1, 7, 'likes cocoa');",
        );
        let fault = system.erase(&order, &found).await.unwrap_err();
        assert_eq!(hindrance(&fault), Some(Hindrance::PlanChanged), "{fault}");
        assert_eq!(shop.asks("body FROM notes"), ["likes cocoa", "likes coffee"]);
    }
}

#[tokio::test]
async fn tables_that_changed_since_the_map_was_checked_stop_everything() {
    for mut shop in Shop::everywhere() {
        let system = shop.connect(MAP).unwrap();
        let order = all_data("ann@example.com");
        let found = system.find(&order).await.unwrap();
        shop.does("CREATE TABLE visits (id INTEGER PRIMARY KEY, client_id INTEGER REFERENCES clients (id) ON DELETE CASCADE);
            INSERT INTO visits VALUES (1, 1);");
        let fault = system.erase(&order, &found).await.unwrap_err();
        assert_eq!(hindrance(&fault), Some(Hindrance::MapMismatch), "{fault}");
        assert_eq!(shop.asks("id FROM visits"), ["1"]);
    }
}

#[tokio::test]
async fn tables_that_changed_after_somebody_was_erased_stop_the_next_erasure() {
    let changes = [
        "CREATE TABLE visits (id INTEGER PRIMARY KEY, client_id INTEGER REFERENCES clients (id) ON DELETE CASCADE)",
        "ALTER TABLE clients ADD COLUMN nickname TEXT",
        "ALTER TABLE leads_bin RENAME TO leads_trash",
    ];
    for change in changes {
        for mut shop in Shop::everywhere() {
            let system = shop.connect(MAP).unwrap();
            fulfil(&system, &all_data("ann@example.com")).await.unwrap();
            let bob = all_data("bob@example.com");
            let found = system.find(&bob).await.unwrap();
            shop.does(change);
            let fault = system.erase(&bob, &found).await.unwrap_err();
            assert_eq!(hindrance(&fault), Some(Hindrance::MapMismatch), "{change}: {fault}");
            assert_eq!(shop.asks("id FROM clients"), ["2", "3"]);
        }
    }
}

#[tokio::test]
async fn b16_ten_thousand_other_people_stay_as_they_are() {
    for mut shop in Shop::everywhere() {
        let many = if shop.is_sqlite() {
            "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 10999) \
             INSERT INTO leads_bin SELECT i, 'person' || i || 'ann@example.com' FROM n"
        } else {
            "INSERT INTO leads_bin SELECT i, 'person' || i || 'ann@example.com' \
             FROM generate_series(1000, 10999) AS n(i)"
        };
        shop.does(many);
        let parts =
            fulfil(&shop.connect(MAP).unwrap(), &all_data("ann@example.com")).await.unwrap();
        assert!(parts.iter().all(|part| part.left == Some(0)));
        assert_eq!(shop.asks("COUNT(*) FROM leads_bin WHERE id >= 1000"), ["10000"]);
    }
}
