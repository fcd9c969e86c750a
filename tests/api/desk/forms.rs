//! Forms: out of a page of this very session, or not at all.

use reqwest::{Method, StatusCode};

use crate::{
    harness::{
        TestDesk,
        staff::{Colleague, Seen, hidden},
    },
    routes,
};

/// Every path of staff to which something is sent.
fn posts() -> impl Iterator<Item = String> {
    let paths = routes::all().into_iter().filter(|(method, _)| method == "POST");
    let ours =
        |path: &String| ["/desk", "/compliance", "/admin"].iter().any(|r| path.starts_with(r));
    paths.map(|(_, path)| path.replace("{reference}", "PD-0000-0000")).filter(ours)
}

async fn sent(who: &Colleague, path: &str, token: &str, headers: &[(&str, &str)]) -> StatusCode {
    let mut call = who.call(Method::POST, path).form(&[("form_token", token), ("act", "take")]);
    for (name, value) in headers {
        call = call.header(*name, *value);
    }
    Seen::of(call).await.status
}

#[tokio::test]
async fn g1_a_form_from_elsewhere_or_without_its_token_is_refused() {
    let desk = TestDesk::open().await;
    let all = desk.colleague("all", "agent compliance admin").await;
    let other = desk.colleague("other", "agent compliance admin").await;
    let (own, foreign) = (all.form_token().await, other.form_token().await);
    assert_ne!(own, foreign);
    for path in posts().filter(|path| path != "/desk/sign-in") {
        for token in ["", &foreign, &own[..63], &own.to_uppercase()] {
            assert_eq!(sent(&all, &path, token, &[]).await, 403, "{path} with {token:?}");
        }
        for headers in [
            &[("Sec-Fetch-Site", "cross-site")][..],
            &[("Sec-Fetch-Site", "same-site")],
            &[("Origin", "https://evil.example")],
            &[("Origin", "null")],
        ] {
            assert_eq!(sent(&all, &path, &own, headers).await, 403, "{path} with {headers:?}");
        }
    }
    let door = [("name", "all"), ("password", crate::harness::staff::PASSWORD)];
    let call = desk.client.post(format!("{}/desk/sign-in", desk.base_url)).form(&door);
    let seen = Seen::of(call.header("Sec-Fetch-Site", "cross-site")).await;
    assert_eq!(seen.status, StatusCode::FORBIDDEN, "nobody is signed in by another site");
    assert_eq!(all.looks("/desk").await.status, StatusCode::OK, "the session still holds");
}

#[tokio::test]
async fn g11_a_form_with_a_field_too_many_or_one_twice_is_refused() {
    let desk = TestDesk::open().await;
    let all = desk.colleague("all", "agent compliance admin").await;
    for (path, fields) in [
        ("/desk/find", &[("find", "a@b.example"), ("admin", "1")][..]),
        ("/desk/find", &[("find", "a@b.example"), ("find", "c@d.example")]),
        ("/desk/find", &[]),
        ("/desk/assign", &[("to", "me"), ("to", "nobody")]),
        ("/desk/account", &[("old", "x"), ("new", "y"), ("username", "all"), ("roles", "admin")]),
        ("/compliance/audit", &[("from", ""), ("stage", "closed")]),
        ("/admin/users", &[("act", "close"), ("name", "all"), ("id", "1")]),
        ("/desk/find", &[("find", "a\0b")]),
    ] {
        let seen = all.sends(path, fields).await;
        assert_eq!(seen.status, StatusCode::BAD_REQUEST, "{path} {fields:?}: {}", seen.text);
    }
    let page = all.reads("/desk/account").await;
    let token = hidden(&page, "form_token");
    let body = format!("form_token={token}&find={}", "x".repeat(70_000));
    let call = all.call(Method::POST, "/desk/find").body(body);
    let seen = Seen::of(call.header("Content-Type", "application/x-www-form-urlencoded")).await;
    assert_eq!(seen.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn an_action_that_the_table_does_not_open_changes_nothing() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let ticket = desk.writes("ann@example.com", "Delete my data", "Please delete my data.").await;
    for act in ["put-back", "retry", "answer", "withdraw"] {
        let before = desk.stands(&ticket);
        let seen = ida.decides(&ticket, &[("act", act)]).await;
        assert_eq!(seen.status, StatusCode::CONFLICT, "{act}");
        assert_eq!(desk.stands(&ticket), before, "{act}");
    }
    let seen = ida.decides(&ticket, &[("act", "erase_everything")]).await;
    assert_eq!(seen.status, StatusCode::BAD_REQUEST);
    let seen = ida.sends(&format!("/desk/tickets/{ticket}"), &[("act", "dismiss")]).await;
    assert_eq!(seen.status, StatusCode::CONFLICT, "what was not seen can't be decided");
}
