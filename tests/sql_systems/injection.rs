//! Names in a map that are SQL, and values that are.

use serde_json::Value;

use super::shop::{MAP, Shop, all_data, fulfil};

/// Where a map names a table or a column, and the words around it that say so.
const PLACES: [&str; 8] = [
    "- name: \u{b7}clients",
    "{ name: \u{b7}number",
    "{ field: \u{b7}deleted_at",
    "{ field: \u{b7}owner",
    "field: \u{b7}paid_on",
    "            \u{b7}note: null",
    "field: \u{b7}clients.id",
    "[shop.payments\u{b7}]",
];

#[rustfmt::skip]
const PAYLOADS: [&str; 40] = [
    "clients; DROP TABLE clients", "clients\"; DROP TABLE clients; --", "clients'; DROP TABLE clients; --",
    "\"clients\"", "'clients'", "`clients`", "[clients]", "clients--", "clients/**/", "clients WHERE 1=1",
    "clients, logins", "clients UNION SELECT * FROM logins", "(SELECT 1)", "*", "%", "_", "", " ",
    "clients \n", "clients\0", "clients\\", "$1", "?1", ":name", "{key}", "1=1", "NULL", "id = id OR id",
    "email = email", "lower(email)", "count(*)", "pg_catalog.pg_authid", "sqlite_master", "pg_sleep(9)",
    "information_schema.tables", "main.clients", "public.clients", "ｃlients", "cli\u{200b}ents", "clients\u{202e}",
];

/// A map in which the name at a place is this text.
fn with(place: &str, payload: &str) -> String {
    let (before, name) = place.split_once('\u{b7}').unwrap();
    let written = Value::from(payload).to_string();
    let changed = if name == "]" {
        // Of another dataset it would only be an order among datasets, as with Fides.
        let after = Value::from(format!("shop.{payload}"));
        MAP.replacen(&format!("{before}]"), &format!("{before}, {after}]"), 1)
    } else {
        MAP.replacen(&format!("{before}{name}"), &format!("{before}{written}"), 1)
    };
    assert_ne!(changed, MAP, "{place}");
    changed
}

#[test]
fn b15_no_name_in_a_map_reaches_the_database_that_the_database_does_not_know() {
    for mut shop in Shop::everywhere() {
        let before = shop.everything();
        for (number, payload) in PAYLOADS.iter().enumerate() {
            // Each place gets five of them; the other database begins at another place.
            let place = PLACES[(number + usize::from(shop.is_sqlite())) % PLACES.len()];
            let refused = shop.connect(&with(place, payload)).err();
            assert!(refused.is_some(), "{payload:?} at {place}");
        }
        assert_eq!(shop.everything(), before);
    }
}

#[tokio::test]
async fn b15_a_value_in_a_map_is_written_as_it_stands_whatever_it_says() {
    for mut shop in Shop::everywhere() {
        let others = shop.asks("COALESCE(note, '') FROM clients");
        let payload = "'); DROP TABLE clients; -- \" ${x} $1 ?1 \\";
        let map = MAP.replace("note: null", &format!("note: {}", Value::from(payload)));
        fulfil(&shop.connect(&map).unwrap(), &all_data("ann@example.com")).await.unwrap();
        let notes = shop.asks("note FROM bookings WHERE client_id IS NULL");
        assert_eq!(notes, [payload, payload]);
        assert_eq!(shop.asks("COALESCE(note, '') FROM clients"), others[1..]);
    }
}
