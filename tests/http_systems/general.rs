//! What holds for every vendor, whatever its file says.

use std::sync::{Arc, Mutex};

use privacy_desk::{
    domain::{
        erasure::{Hindrance, Order, SystemState},
        person::Identifier,
        request::Scope,
    },
    systems::{Fault, System as _},
};
use serde_json::{Value, json};

use super::{
    Stage, order,
    server::{self, Call},
    state,
};

const FILE: &str = r#"
http:
  key: crm
  base_url: https://crm.example
  auth: { bearer: { token_env: KEY } }
  requests_per_second: 7
  collections:
    - name: people
      for: [data, account]
      check: { get: /ping }
      find:
        get: /people
        query: { email: "{email}" }
        rows: /people
        id: /id
        match: { email: /email }
        pages: { cursor: /next, query: after }
      erase: [{ delete: "/people/{id}" }]
      read_back: { get: "/people/{id}", absent: [404, 410] }
"#;

const TODAY: &str = "2026-11-22";

/// A vendor whose list is made by `list` from what was asked.
fn vendor(list: impl Fn(&Call) -> Value + Send + 'static) -> Stage {
    let gone = Arc::new(Mutex::new(Vec::new()));
    let server = server::serve(move |call| {
        let json = |status, body: Value| (status, "application/json", body.to_string());
        match (call.method.as_str(), call.path.last().map(String::as_str)) {
            ("GET", Some("ping")) => json(200, json!({})),
            ("GET", Some("people")) => {
                let mut body = list(call);
                let gone = gone.lock().unwrap();
                if let Some(rows) = body.get_mut("people").and_then(Value::as_array_mut) {
                    rows.retain(|row| !gone.contains(&row["id"].to_string()));
                }
                json(200, body)
            }
            ("DELETE", Some(id)) => {
                gone.lock().unwrap().push(id.to_owned());
                (204, "text/plain", String::new())
            }
            _ => json(410, json!({})),
        }
    });
    Stage::of(FILE, server)
}

fn row(id: u64, address: &str) -> Value {
    json!({ "id": id, "email": address })
}

#[tokio::test]
async fn every_page_is_read_and_every_call_takes_a_turn() {
    let stage = vendor(|call| match call.query("after") {
        None => json!({ "people": [row(1, "ann@example.com")], "next": "b" }),
        Some("b") => json!({ "people": [row(2, "ANN@example.com")], "next": 7 }),
        Some(_) => json!({ "people": [row(3, "ann@example.com")], "next": null }),
    });
    let ann = order(&["ann@example.com"], TODAY);
    let found = stage.find(&ann).await;
    assert_eq!(found.keys.0["people"], ["1", "2", "3"]);
    assert_eq!(state(&stage.erase(&ann, &found).await), SystemState::Gone);
    assert_eq!(stage.changes(), ["DELETE /people/1", "DELETE /people/2", "DELETE /people/3"]);
    let turns = stage.turns.0.lock().unwrap();
    assert_eq!(turns.len(), stage.calls.lock().unwrap().len());
    assert!(turns.iter().all(|turn| *turn == ("127.0.0.1".to_owned(), 7)));
}

#[tokio::test]
async fn a_value_stays_one_value_whatever_is_in_it() {
    let address = "a&b=c#d/e?%2f+f@example.com";
    let stage = vendor(move |call| {
        assert_eq!(call.query("email"), Some(address));
        json!({ "people": [] })
    });
    assert!(stage.find(&order(&[address], TODAY)).await.is_empty());
}

#[tokio::test]
async fn a_list_that_does_not_end_or_is_none_is_not_understood() {
    for body in [
        json!({ "people": [], "next": "again" }),
        json!({ "people": null }),
        json!({ "persons": [] }),
        json!([]),
        json!({ "people": [{ "id": 1 }] }),
        json!({ "people": [{ "email": "ann@example.com" }] }),
        json!({ "people": [{ "id": "1,2", "email": "ann@example.com" }] }),
        json!({ "people": [{ "id": "..", "email": "ann@example.com" }] }),
        json!({ "people": [], "next": {} }),
    ] {
        let said = body.to_string();
        let stage = vendor(move |_| body.clone());
        let fault = stage.system.find(&order(&["ann@example.com"], TODAY)).await.unwrap_err();
        assert!(matches!(fault, Fault::Unexpected(_)), "{said}: {fault}");
    }
}

#[tokio::test]
async fn more_rows_than_one_person_has_stop_for_a_person() {
    let rows: Vec<_> = (1..=51).map(|id| row(id, "ann@example.com")).collect();
    let stage = vendor(move |_| json!({ "people": rows }));
    let fault = stage.system.find(&order(&["ann@example.com"], TODAY)).await.unwrap_err();
    assert!(matches!(fault, Fault::NeedsPerson { hindrance: Hindrance::TooManyRows, .. }));
}

#[tokio::test]
async fn a_row_that_was_not_approved_is_left_alone_and_seen() {
    let stage =
        vendor(|_| json!({ "people": [row(1, "ann@example.com"), row(2, "ann@example.com")] }));
    let ann = order(&["ann@example.com"], TODAY);
    let mut found = stage.find(&ann).await;
    found.keys.0.insert("people".to_owned(), vec!["1".to_owned()]);
    let parts = stage.erase(&ann, &found).await;
    assert_eq!(stage.changes(), ["DELETE /people/1"]);
    assert_eq!(parts[0].left, Some(1));
    assert_eq!(state(&parts), SystemState::Stuck);
}

#[tokio::test]
async fn erasing_again_after_a_crash_does_no_harm() {
    let stage = vendor(|_| json!({ "people": [row(1, "ann@example.com")] }));
    let ann = order(&["ann@example.com"], TODAY);
    let found = stage.find(&ann).await;
    stage.erase(&ann, &found).await;
    assert_eq!(state(&stage.erase(&ann, &found).await), SystemState::Gone);
    assert_eq!(stage.changes().len(), 1);
}

#[tokio::test]
async fn a_file_may_stand_for_account_requests_too() {
    let stage = vendor(|_| json!({ "people": [row(1, "ann@example.com")] }));
    let account = Order { scope: Scope::AccountOnly, ..order(&["ann@example.com"], TODAY) };
    assert!(stage.system.touches(Scope::AccountOnly));
    assert_eq!(stage.find(&account).await.rows_to_erase(), 1);
}

#[tokio::test]
async fn without_an_identifier_of_its_kind_nobody_is_looked_for() {
    let stage = vendor(|_| json!({ "people": [row(1, "ann@example.com")] }));
    let phone = Identifier::parse("phone_number", "+39 02 1234567").unwrap();
    let phone = Order { person: vec![phone], ..order(&[], TODAY) };
    assert!(stage.find(&phone).await.is_empty());
    assert_eq!(*stage.calls.lock().unwrap(), ["GET /ping"], "whether it answers at all");
}

#[tokio::test]
async fn the_secret_goes_to_no_other_host() {
    let file = FILE.replace("{ cursor: /next, query: after }", "{ next: /next }");
    let server = server::serve(|call| {
        let body = if call.line() == "GET /ping" {
            json!({})
        } else {
            json!({ "people": [], "next": "https://elsewhere.example/people" })
        };
        (200, "application/json", body.to_string())
    });
    let stage = Stage::of(&file, server);
    let fault = stage.system.find(&order(&["ann@example.com"], TODAY)).await.unwrap_err();
    assert_eq!(fault, Fault::Unexpected("the next page lies at another host".to_owned()));
}

#[tokio::test]
async fn who_asks_for_time_gets_it() {
    let server = server::serve(|_| (429, "application/json", "{}".to_owned()));
    let stage = Stage::of(FILE, server);
    let fault = stage.system.find(&order(&["ann@example.com"], TODAY)).await.unwrap_err();
    assert!(matches!(fault, Fault::Later { hindrance: Hindrance::Unreachable, .. }), "{fault}");
}
