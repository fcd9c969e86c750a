//! Who is found, and who is not.

use privacy_desk::{
    domain::{
        erasure::{Deed, Ground, Hindrance},
        person::{Identifier, PersonName},
        request::Scope,
    },
    systems::{Fault, System as _},
};

use super::shop::{MAP, Shop, account, all_data, order, rows};

#[tokio::test]
async fn a_person_is_found_in_every_collection_by_equality_alone() {
    for shop in Shop::everywhere() {
        let found = shop.connect(MAP).unwrap().find(&all_data("ANN@example.com")).await.unwrap();
        assert_eq!(rows(&found, "clients", Deed::Delete), 1, "ann, not joann");
        assert_eq!(rows(&found, "logins", Deed::Delete), 1);
        assert_eq!(rows(&found, "bookings", Deed::Anonymise), 2, "her own, not Bob's");
        assert_eq!(rows(&found, "messages", Deed::Delete), 2);
        assert_eq!(rows(&found, "leads_bin", Deed::Delete), 1, "blanks around it do not hide it");
        assert_eq!(found.keys.0["messages"].len(), 2, "keys of two columns");
        assert!(!found.keys.0.contains_key("events"), "an event is nobody's");
    }
}

#[tokio::test]
async fn who_has_a_name_is_known_by_equality_and_proves_nothing() {
    let known = async |shop: &Shop, map: &str, name: &str| {
        let system = shop.connect(map).unwrap();
        let people = system.named(&PersonName::parse(name).unwrap()).await.unwrap();
        people.iter().map(|who| who.value().to_owned()).collect::<Vec<_>>()
    };
    for mut shop in Shop::everywhere() {
        let ann = ["ann@example.com", "+390212345678"];
        assert_eq!(known(&shop, MAP, " ann ASH").await, ann, "not joann");
        for nobody in ["ann", "ann%", "' OR 1=1 --", "ash"] {
            assert!(known(&shop, MAP, nobody).await.is_empty(), "{nobody}");
        }
        shop.does("ALTER TABLE clients ADD COLUMN surname TEXT");
        shop.does("UPDATE clients SET name = 'ÖZLEM', surname = 'Ash ' WHERE id = 1");
        let whole = "{ name: name, data_categories: [user.name] }";
        let parts = "{ name: name, data_categories: [user.name.first] }\n          \
                     - { name: surname, data_categories: [user.name.last] }";
        let map = MAP.replace(whole, parts);
        assert_eq!(known(&shop, &map, "Özlem Ash").await, ann, "first and last name together");
        assert!(known(&shop, &map, "Özlem").await.is_empty());
    }
}

#[tokio::test]
async fn rows_within_a_period_are_kept_and_older_ones_go() {
    for shop in Shop::everywhere() {
        let found = shop.connect(MAP).unwrap().find(&all_data("ann@example.com")).await.unwrap();
        // R-1 of 2015 goes. R-2 of 2025 stays. R-3 of 2017 stays for its payment of 2018.
        assert_eq!(rows(&found, "invoices", Deed::Delete), 1);
        assert_eq!(rows(&found, "invoices", Deed::Keep), 2);
        assert_eq!(rows(&found, "payments", Deed::Delete), 1);
        let kept = found.parts.iter().find(|p| p.deed == Deed::Keep).unwrap();
        assert_eq!(kept.ground, Some(Ground::LegalObligation));
        assert_eq!(kept.article.as_deref(), Some("§ 147 AO"));
        assert_eq!(kept.until, "2033-12-31".parse().ok());
        assert_eq!(found.keys.0["invoices"], ["R-1"], "kept rows have no key to erase by");
    }
}

#[tokio::test]
async fn another_controllers_rows_are_counted_and_nothing_else() {
    for shop in Shop::everywhere() {
        let found = shop.connect(MAP).unwrap().find(&all_data("ann@example.com")).await.unwrap();
        assert_eq!(rows(&found, "leads", Deed::Forward), 1);
        assert_eq!(rows(&found, "leads", Deed::Delete), 2, "the binned one too");
        assert_eq!(found.keys.0["leads"], ["1", "2"]);
    }
}

#[tokio::test]
async fn an_account_request_sees_the_login_and_nothing_else() {
    for shop in Shop::everywhere() {
        let system = shop.connect(MAP).unwrap();
        let found = system.find(&account("ann@example.com")).await.unwrap();
        assert_eq!(found.parts.len(), 1);
        assert_eq!(rows(&found, "logins", Deed::Deactivate), 1);
        assert_eq!(found.keys.0.keys().collect::<Vec<_>>(), ["logins"]);
    }
}

#[tokio::test]
async fn a_login_without_an_address_is_found_through_its_client() {
    for mut shop in Shop::everywhere() {
        shop.does("UPDATE logins SET email = NULL WHERE id = 1");
        let system = shop.connect(MAP).unwrap();
        let found = system.find(&account("ann@example.com")).await.unwrap();
        assert_eq!(rows(&found, "logins", Deed::Deactivate), 1);
        assert!(!found.keys.0.contains_key("clients"), "the client is only passed through");
    }
}

#[tokio::test]
async fn phone_numbers_are_the_same_when_their_digits_are() {
    let found_by = async |number: &str| {
        let mut ids = Vec::new();
        for shop in Shop::everywhere() {
            let phone = Identifier::parse("phone_number", number).unwrap();
            let system = shop.connect(MAP).unwrap();
            let found = system.find(&order(phone, Scope::AllData)).await.unwrap();
            ids.push(found.keys.0.get("clients").cloned().unwrap_or_default().join(","));
        }
        ids.dedup();
        ids
    };
    assert_eq!(found_by("+39 (02) 12345678").await, ["1"]);
    assert_eq!(found_by("+39021234567").await, ["2"], "stored with 00 for +");
    assert_eq!(found_by("+3902123456").await, [""], "a part of a number is nobody's");
}

#[tokio::test]
async fn a_shared_event_leads_nobody_to_other_peoples_rows() {
    // The worst map: it walks from the booking up to the event, wants the event gone, and would
    // walk down again to whoever else has to do with it.
    let map = MAP
        .replace("field: events.id }]", "field: events.id, direction: to }]")
        .replace("client_id: null\n", "client_id: null\n            event_id: null\n")
        .replace(
            "- name: events\n        fields:\n          - { name: id }\n",
            "- name: events
        desk: { data: delete }
        fields:
          - { name: id, fides_meta: { references: [{ dataset: shop, field: bookings.event_id, direction: from }] } }
      - name: waiting
        desk: { data: delete }
        fields:
          - { name: event_id, fides_meta: { references: [{ dataset: shop, field: events.id }] } }
          - { name: email, fides_meta: { identity: email } }
",
        );
    for mut shop in Shop::everywhere() {
        shop.does(
            "CREATE TABLE waiting (id INTEGER PRIMARY KEY, event_id INTEGER, email VARCHAR(80));
             INSERT INTO waiting VALUES (1, 3, 'bob@example.com');
             INSERT INTO events VALUES (3, 'Alone');
             UPDATE bookings SET event_id = 3 WHERE id = 4;",
        );
        let found = shop.connect(&map).unwrap().find(&all_data("ann@example.com")).await.unwrap();
        assert_eq!(found.keys.0["bookings"], ["1", "4"], "Bob's booking of the same event stays");
        assert_eq!(found.keys.0["events"], ["3"], "the shared event stays, her own may go");
        assert!(!found.keys.0.contains_key("waiting"), "Bob waits for the other one");
    }
}

#[tokio::test]
async fn b16_nobody_is_found_by_a_wildcard_or_by_sql() {
    let payloads = [
        "%",
        "%%%",
        "_________",
        "' OR '1'='1",
        "'; DROP TABLE clients; --",
        "\" OR 1=1 --",
        "ann@example.com' --",
        "ann@example.com\0",
        "*",
        "NULL",
        "null",
        "0 OR 1=1",
        "$1",
        "?1",
        "{key}",
        "\\",
        "''",
        "ann%",
        "%@example.com",
        "); DELETE FROM clients; --",
    ];
    let map = MAP.replace("identity: phone_number", "identity: external_id");
    for mut shop in Shop::everywhere() {
        let before = shop.everything();
        let system = shop.connect(&map).unwrap();
        for payload in payloads {
            let identifier = Identifier::ExternalId(payload.to_owned());
            match system.find(&order(identifier, Scope::AllData)).await {
                Ok(found) => assert!(found.is_empty(), "{payload:?} found somebody"),
                Err(Fault::NeedsPerson { .. } | Fault::Unexpected(_)) => {}
                Err(other) => panic!("{payload:?}: {other}"),
            }
        }
        assert_eq!(shop.everything(), before);
    }
}

#[tokio::test]
async fn b16_an_identifier_that_could_be_anybodys_is_refused() {
    for shop in Shop::everywhere() {
        let system = shop.connect(MAP).unwrap();
        for vague in ["", "  ", "%", "ab"] {
            let identifier = Identifier::ExternalId(vague.to_owned());
            let fault = system.find(&order(identifier, Scope::AllData)).await.unwrap_err();
            assert!(matches!(fault, Fault::NeedsPerson { .. }), "{vague:?}: {fault}");
        }
        let mut nobody = all_data("ann@example.com");
        nobody.person.clear();
        assert!(system.find(&nobody).await.is_err());
    }
}

#[tokio::test]
async fn b16_too_many_rows_are_a_sign_of_a_wrong_map() {
    for mut shop in Shop::everywhere() {
        for id in 100..130 {
            shop.does(&format!("INSERT INTO leads_bin VALUES ({id}, 'ann@example.com')"));
        }
        let fault =
            shop.connect(MAP).unwrap().find(&all_data("ann@example.com")).await.unwrap_err();
        let Fault::NeedsPerson { hindrance: Hindrance::TooManyRows, detail } = fault else {
            panic!("{fault}")
        };
        assert!(detail.contains("more than 20") && detail.contains("guard.identity_rows"));
        assert!(!detail.contains("ann"), "names nobody: {detail}");
    }
}

#[tokio::test]
async fn letters_outside_ascii_are_found_in_either_case() {
    for mut shop in Shop::everywhere() {
        shop.does("INSERT INTO leads_bin VALUES (50, 'JÖRG@example.com')");
        let found = shop.connect(MAP).unwrap().find(&all_data("jörg@example.com")).await.unwrap();
        assert_eq!(rows(&found, "leads_bin", Deed::Delete), 1);
    }
}

#[tokio::test]
async fn a_date_that_cannot_be_read_keeps_its_row() {
    let mut shop = Shop::everywhere().remove(0);
    let system = shop.connect(MAP).unwrap();
    for (written, deed) in [
        ("'2015-05-01'", Deed::Delete),
        ("'2015-05-01 10:00:00.123456'", Deed::Delete),
        ("1430476800", Deed::Delete), // seconds, in 2015
        ("'2025-05-01T10:00:00Z'", Deed::Keep),
        ("1746086400", Deed::Keep),
        ("1430476800000", Deed::Keep),
        ("20150501", Deed::Keep),
        ("'20150501'", Deed::Keep),
        ("'01.05.2015'", Deed::Keep),
        ("''", Deed::Keep),
        ("NULL", Deed::Keep),
    ] {
        shop.does(&format!("UPDATE invoices SET issued_on = {written} WHERE number = 'R-4'"));
        shop.does("DELETE FROM payments WHERE invoice_number = 'R-4'");
        let found = system.find(&all_data("bob@example.com")).await.unwrap();
        assert_eq!(rows(&found, "invoices", deed), 1, "{written}");
        let kept = found.parts.iter().find(|p| p.collection == "invoices" && p.deed == Deed::Keep);
        let until = kept.and_then(|part| part.until);
        assert_eq!(
            until.is_some(),
            deed == Deed::Keep && ["'2025-05-01T10:00:00Z'", "1746086400"].contains(&written),
            "{written}"
        );
    }
}
