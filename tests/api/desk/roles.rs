//! Every route of staff with every role: who gets in, and who does not.

use std::collections::BTreeMap;

use reqwest::{Method, StatusCode};

use crate::{
    harness::{TestDesk, staff::Seen},
    routes,
};

/// What each route of staff wants. A route that is not here is public, or a machine's.
#[rustfmt::skip]
const WANTED: &[(&str, &str, &[&str])] = &[
    ("GET",  "/desk",                      AGENT),
    ("POST", "/desk/assign",               AGENT),
    ("POST", "/desk/find",                 AGENT),
    ("GET",  "/desk/new",                  AGENT),
    ("POST", "/desk/new",                  AGENT),
    ("POST", "/desk/new/rest",             AGENT),
    ("POST", "/desk/tag",                  AGENT),
    ("GET",  "/desk/people",               AGENT),
    ("POST", "/desk/people",               AGENT),
    ("GET",  "/desk/quarantine",           AGENT),
    ("POST", "/desk/quarantine",           AGENT),
    ("GET",  "/desk/tickets/{reference}",  AGENT),
    ("POST", "/desk/tickets/{reference}",  AGENT),
    ("GET",  "/desk/tickets/{reference}/messages/{message}/html", AGENT),
    ("GET",  "/desk/tickets/{reference}/messages/{message}/attachments/{number}", AGENT),
    ("GET",  "/desk/tickets/{reference}/reply", AGENT),
    ("POST", "/desk/tickets/{reference}/reply", AGENT),
    ("GET",  "/desk/tickets/{reference}/certificate",      AGENT),
    ("GET",  "/desk/tickets/{reference}/certificate.json", AGENT),
    ("GET",  "/desk/account",              ANYBODY),
    ("POST", "/desk/account",              ANYBODY),
    ("POST", "/desk/sign-out",             ANYBODY),
    ("GET",  "/compliance",                COMPLIANCE),
    ("GET",  "/compliance/register.csv",   COMPLIANCE),
    ("GET",  "/compliance/report.csv",     COMPLIANCE),
    ("GET",  "/compliance/audit",          COMPLIANCE),
    ("POST", "/compliance/audit",          COMPLIANCE),
    ("GET",  "/compliance/holds",          COMPLIANCE),
    ("POST", "/compliance/holds",          COMPLIANCE),
    ("GET",  "/admin/doctor",              ADMIN),
    ("GET",  "/admin/letters",             ADMIN),
    ("GET",  "/admin/letters/{letter}/{language}/{case}", ADMIN),
    ("GET",  "/admin/systems",             ADMIN),
    ("POST", "/admin/systems",             ADMIN),
    ("GET",  "/admin/users",               ADMIN),
    ("POST", "/admin/users",               ADMIN),
];

const AGENT: &[&str] = &["agent", "compliance", "agent admin"];
const COMPLIANCE: &[&str] = &["compliance"];
const ADMIN: &[&str] = &["admin", "agent admin"];
const ANYBODY: &[&str] = &["agent", "compliance", "admin", "agent admin"];

fn path_of(route: &str) -> String {
    let route = route.replace("{reference}", "PD-0000-0000").replace("{case}", "1");
    let route = route.replace("{message}", "none").replace("{number}", "1");
    route.replace("{letter}", "confirm").replace("{language}", "de")
}

fn is_for_staff(path: &str) -> bool {
    ["/desk", "/compliance", "/admin"].iter().any(|room| path.starts_with(room))
}

#[tokio::test]
async fn f9_every_route_opens_to_its_roles_and_to_nobody_else() {
    let desk = TestDesk::open().await;
    let wanted: BTreeMap<(String, String), &[&str]> = WANTED
        .iter()
        .map(|(method, path, roles)| (((*method).to_owned(), (*path).to_owned()), *roles))
        .collect();
    let listed = routes::all().into_iter().filter(|(_, path)| is_for_staff(path));
    let public = |route: &(String, String)| route.1 == "/desk/sign-in";
    let there: Vec<_> = listed.filter(|route| !public(route)).collect();
    assert_eq!(there, wanted.keys().cloned().collect::<Vec<_>>(), "the table lists every route");

    for (number, role) in ANYBODY.iter().enumerate() {
        let who = desk.colleague(&format!("user{number}"), role).await;
        for ((method, route), roles) in &wanted {
            if route == "/desk/sign-out" {
                continue; // the next call would be a stranger's
            }
            let path = path_of(route);
            let seen = if method == "GET" {
                who.looks(&path).await
            } else {
                who.sends(&path, &[("made", "up")]).await
            };
            let refused = seen.status == StatusCode::FORBIDDEN;
            assert_eq!(!refused, roles.contains(role), "{role}: {method} {route}: {seen:?}");
            assert!(!seen.status.is_server_error(), "{role}: {method} {route}: {seen:?}");
        }
    }
}

#[tokio::test]
async fn a_stranger_is_sent_to_the_door_and_nothing_that_a_stranger_sends_is_taken() {
    let desk = TestDesk::open().await;
    for (method, route, _) in WANTED {
        let path = path_of(route);
        let url = format!("{}{path}", desk.base_url);
        let call = desk.client.request(method.parse().unwrap(), url);
        let seen = Seen::of(if *method == "GET" { call } else { call.form(&[("a", "b")]) }).await;
        if *method == "GET" {
            assert_eq!(seen.status, StatusCode::SEE_OTHER, "{route}");
            let door = format!("/desk/sign-in?next={}", path.replace('/', "%2F"));
            assert_eq!(seen.location, door, "{route}");
        } else {
            assert_eq!(seen.status, StatusCode::UNAUTHORIZED, "{route}");
            assert!(seen.text.contains("nothing was changed"), "{route}: {}", seen.text);
        }
    }
}

#[tokio::test]
async fn g2_a_reference_that_is_not_there_looks_like_any_other() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    for reference in ["PD-0000-0000", "..%2F..%2Fetc", "%00", "'--"] {
        let seen = ida.looks(&format!("/desk/tickets/{reference}")).await;
        assert_eq!(seen.status, StatusCode::NOT_FOUND, "{reference}");
        let seen = ida.sends(&format!("/desk/tickets/{reference}"), &[("act", "take")]).await;
        assert!(seen.status.is_client_error(), "{reference}: {seen:?}");
    }
    let seen = Seen::of(ida.call(Method::GET, "/status/PD-0000-0000")).await;
    assert_eq!(seen.status, StatusCode::NOT_FOUND, "a session opens no status page");
}
