//! What the strongest other tool of this kind was seen to get wrong with databases: P1, P2, P3, P5.

use privacy_desk::{
    domain::erasure::Hindrance,
    systems::{Fault, System as _},
};

use super::shop::{MAP, Shop, all_data, fulfil};

const TABLES: &str = "CREATE TABLE people (email VARCHAR(80) NOT NULL, name VARCHAR(40) NOT NULL);
    INSERT INTO people VALUES ('ann@example.com', 'Ann'), ('bob@example.com', 'Bob');";

/// A map of [`TABLES`] as it is written for Fides, but for the way to the database.
fn people(meta: &str, key: bool) -> String {
    format!(
        "dataset:\n  - fides_key: people\n    desk: {{ connection: {{ url_env: SHOP_URL }} }}\n    \
         collections:\n      - name: people\n{meta}        fields:\n          - name: email\n            \
         data_categories: [user.contact.email]\n            \
         fides_meta: {{ identity: email, primary_key: {key} }}\n          - name: name\n            \
         data_categories: [user.name]\n"
    )
}

const DELETES: &str = "        fides_meta: { masking_strategy_override: { strategy: delete } }\n";

#[test]
fn p1_null_for_a_column_that_takes_none_is_refused_before_anything_is_erased() {
    let deed = "        desk: { data: anonymise, set: { email: null, name: null } }\n";
    let with_id = TABLES.replace("people (email", "people (id INTEGER PRIMARY KEY, email");
    let with_id = with_id.replace("('ann", "(1, 'ann").replace("('bob", "(2, 'bob");
    for mut shop in Shop::everywhere_with(&with_id) {
        let refused = shop.connect(&people(deed, false)).err().unwrap();
        assert!(refused.line > 0 && refused.reason.contains("is NOT NULL"), "{refused}");
        assert_eq!(shop.asks("name FROM people"), ["Ann", "Bob"]);
    }
}

#[tokio::test]
async fn p2_rows_without_a_primary_key_are_erased_by_another_key_or_refused() {
    for shop in Shop::everywhere_with(TABLES) {
        let refused = shop.connect(&people(DELETES, false)).err().unwrap();
        assert!(refused.reason.contains("no primary key"), "{refused}");
    }
    let unique = TABLES.replace("(80) NOT NULL", "(80) NOT NULL UNIQUE");
    for mut shop in Shop::everywhere_with(&unique) {
        let system = shop.connect(&people(DELETES, true)).unwrap();
        fulfil(&system, &all_data("ann@example.com")).await.unwrap();
        assert_eq!(shop.asks("name FROM people"), ["Bob"]);
    }
}

#[tokio::test]
async fn p3_a_file_that_says_delete_to_fides_deletes_here() {
    let keyed = TABLES.replace("(80) NOT NULL", "(80) PRIMARY KEY");
    for mut shop in Shop::everywhere_with(&keyed) {
        let system = shop.connect(&people(DELETES, false)).unwrap();
        let parts = fulfil(&system, &all_data("ann@example.com")).await.unwrap();
        assert_eq!((parts[0].found, parts[0].done, parts[0].left), (1, 1, Some(0)));
        assert_eq!(shop.asks("name FROM people"), ["Bob"], "not masked: gone");
    }
}

#[tokio::test]
async fn p5_rights_that_were_taken_away_since_the_check_call_for_a_person() {
    for mut shop in Shop::everywhere().into_iter().filter(|shop| !shop.is_sqlite()) {
        let role = shop.role();
        shop.does(&format!(
            "CREATE ROLE {role} LOGIN PASSWORD '{role}'; \
             GRANT USAGE ON SCHEMA {role} TO {role}; \
             GRANT SELECT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {role} TO {role}"
        ));
        let system = shop.connect_as(&role, MAP).unwrap();
        let order = all_data("ann@example.com");
        let found = system.find(&order).await.unwrap();
        let before = shop.everything();
        let read_only = format!("ALTER ROLE {role} SET default_transaction_read_only = on");
        shop.does(&read_only);
        let fault = system.erase(&order, &found).await.unwrap_err();
        let credentials =
            matches!(fault, Fault::NeedsPerson { hindrance: Hindrance::Credentials, .. });
        assert!(credentials, "{fault}");
        assert_eq!(shop.everything(), before);
        shop.does(&format!("DROP OWNED BY {role}; DROP ROLE {role}"));
    }
}
