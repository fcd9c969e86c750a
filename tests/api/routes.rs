//! The table of routes: what it lists is there, and nobody gets in without a token but where it
//! says so.

use std::collections::BTreeSet;

use privacy_desk::web::routes::PUBLIC;
use regex::Regex;
use reqwest::Method;

use crate::{answer::Answer, harness::TestDesk};

/// Every method and path that `web::routes` connects with a handler. HEAD goes with GET.
pub(crate) fn all() -> BTreeSet<(String, String)> {
    let source = include_str!("../../src/web/routes.rs");
    let resource = Regex::new(r#"(?s)resource\("([^"]+)"\)(.*?)(?:\.service\(|;\n)"#).unwrap();
    let route = Regex::new(r"\.route\((\w+)\(\)\.to\(").unwrap();
    let mut routes = BTreeSet::new();
    let mut rest = source;
    while let Some(found) = resource.captures(rest) {
        let (path, handlers) = (&found[1], &found[2]);
        for handler in route.captures_iter(handlers) {
            let method = match &handler[1] {
                "look" => "GET",
                "post" => "POST",
                other => panic!("{path}: {other}"),
            };
            assert!(routes.insert((method.to_owned(), path.to_owned())), "{path} stands twice");
        }
        rest = rest.get(found.get(2).unwrap().end()..).unwrap();
    }
    assert_eq!(routes.len(), source.matches(".to(").count(), "a route was not read");
    routes
}

/// The path with something in place of its variables that finds nothing.
fn filled(path: &str) -> String {
    Regex::new(r"\{\w+\}").unwrap().replace_all(path, "A".repeat(43)).into_owned()
}

#[tokio::test]
async fn the_public_routes_are_those_that_answer_without_a_token() {
    let desk = TestDesk::open().await;
    let mut open = BTreeSet::new();
    for (method, path) in all() {
        let call = desk.call(method.parse().unwrap(), &filled(&path));
        let call =
            if path == "/api/v1/requests" { call.json(&serde_json::json!({})) } else { call };
        let answer = Answer::of(call).await;
        assert_ne!(answer.status, 405, "{method} {path}");
        assert!(answer.status < 500, "{method} {path}: {}", answer.status);
        // Whoever is not signed in is told so, or sent to the door.
        let to_the_door = answer.header("location").starts_with("/desk/sign-in?");
        if !matches!(answer.status, 401 | 403) && !to_the_door {
            open.insert((method, path));
        }
    }
    let listed = PUBLIC.iter().map(|(method, path)| ((*method).to_owned(), (*path).to_owned()));
    assert_eq!(open, listed.collect());
    assert_eq!(desk.tickets(), 0);
}

#[tokio::test]
async fn a_look_without_the_content_has_the_same_head() {
    let desk = TestDesk::open().await;
    for (_, path) in all().into_iter().filter(|(method, _)| method == "GET") {
        let path = filled(&path);
        let full = desk.gets(&path).await;
        let head = Answer::of(desk.call(Method::HEAD, &path)).await;
        assert_eq!((head.status, head.text.as_str()), (full.status, ""), "{path}");
        for name in ["content-type", "content-security-policy", "cache-control"] {
            assert_eq!(head.header(name), full.header(name), "{path}: {name}");
        }
    }
}

#[tokio::test]
async fn a_method_that_a_url_does_not_have_is_named() {
    let desk = TestDesk::open().await;
    for (method, path, allowed) in [
        (Method::DELETE, "/", "GET, HEAD, POST"),
        (Method::PUT, "/status/AAAAAAAAAAAAAAAAAAAAAAAA", "GET, HEAD"),
        (Method::POST, "/assets/desk.css", "GET, HEAD"),
        (Method::PATCH, "/confirm/AAAAAAAAAAAAAAAAAAAAAAAA", "GET, HEAD, POST"),
    ] {
        let answer = Answer::of(desk.call(method, path)).await;
        assert_eq!((answer.status, answer.header("allow")), (405, allowed), "{path}");
        assert!(answer.is_page(), "{path}: {}", answer.text);
    }
    for path in ["/api/v1/intake/email", "/api/v1/requests"] {
        let answer = desk.gets(path).await;
        assert_eq!((answer.status, answer.header("allow")), (405, "POST"), "{path}");
        assert!(answer.json()["error"].is_string(), "{path}: {}", answer.text);
    }
}
