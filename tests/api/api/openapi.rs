//! `/api/v1/openapi.json`.

use std::collections::BTreeSet;

use privacy_desk::auth::TokenScope;
use serde_json::{Value, json};

use crate::{harness::TestDesk, routes};

async fn document() -> Value {
    let desk = TestDesk::open().await;
    let answer = desk.gets("/api/v1/openapi.json").await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"));
    answer.json()
}

#[tokio::test]
async fn the_document_lists_exactly_the_routes_of_the_api() {
    let mut described = BTreeSet::new();
    for (path, methods) in document().await["paths"].as_object().unwrap() {
        for method in methods.as_object().unwrap().keys() {
            described.insert((method.to_uppercase(), path.clone()));
        }
    }
    let document = ("GET".to_owned(), "/api/v1/openapi.json".to_owned());
    let routes = routes::all().into_iter().filter(|(_, path)| path.starts_with("/api/"));
    let routes: BTreeSet<_> = routes.filter(|route| *route != document).collect();
    assert_eq!(described, routes);
}

#[tokio::test]
async fn every_field_of_a_request_that_is_described_is_accepted() {
    let desk = TestDesk::open().await;
    let (token, _) = desk.token_for(TokenScope::Requests);
    let schemas = &document().await["components"]["schemas"];
    let request = &schemas["Request"];
    assert_eq!(request["additionalProperties"], false);
    for field in request["properties"].as_object().unwrap().keys() {
        let refused = desk.requests(Some(&token), &json!({ field: 7 })).await;
        assert!(refused.text.contains("invalid type"), "{field}: {}", refused.text);
    }
    for kind in request["properties"]["kind"]["enum"].as_array().unwrap() {
        let body = json!({ "email": "ann@example.com", "kind": kind });
        let answer = desk.requests(Some(&token), &body).await;
        let fields: BTreeSet<String> = answer.json().as_object().unwrap().keys().cloned().collect();
        let described = schemas["TakenIn"]["properties"].as_object().unwrap();
        assert_eq!(fields, described.keys().cloned().collect());
        let results = schemas["TakenIn"]["properties"]["result"]["enum"].as_array().unwrap();
        assert!(results.contains(&answer.json()["result"]));
    }
}
