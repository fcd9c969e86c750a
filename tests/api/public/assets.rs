//! `/assets/{name}`.

use reqwest::Method;

use crate::{answer::Answer, harness::TestDesk};

#[tokio::test]
async fn a_file_is_served_with_its_type_and_its_tag() {
    let desk = TestDesk::open().await;
    for (name, kind) in [
        ("desk.css", "text/css; charset=utf-8"),
        ("icons.svg", "image/svg+xml"),
        ("favicon.svg", "image/svg+xml"),
    ] {
        let file = desk.gets(&format!("/assets/{name}")).await;
        assert_eq!((file.status, file.header("content-type")), (200, kind));
        assert!(file.header("etag").len() > 64, "{}", file.header("etag"));
        assert_eq!(file.header("cache-control"), "public, max-age=3600");
        assert!(!file.text.is_empty());
    }
}

#[tokio::test]
async fn a_browser_that_has_the_file_is_told_so() {
    let desk = TestDesk::open().await;
    let path = "/assets/desk.css";
    let tag = desk.gets(path).await.header("etag").to_owned();
    let strong = tag.trim_start_matches("W/").to_owned();
    let asked =
        |known: String| Answer::of(desk.call(Method::GET, path).header("If-None-Match", known));
    for known in [tag.clone(), strong.clone(), format!("\"other\", {tag}"), "*".to_owned()] {
        let answer = asked(known.clone()).await;
        assert_eq!((answer.status, answer.text.as_str()), (304, ""), "{known}");
        assert_eq!(answer.header("etag"), tag, "{known}");
        assert_eq!(answer.header("cache-control"), "public, max-age=3600", "{known}");
    }
    for known in ["\"other\"".to_owned(), "W/\"\"".to_owned(), "bare".to_owned(), String::new()] {
        assert_eq!(asked(known.clone()).await.status, 200, "{known}");
    }
}

#[tokio::test]
async fn nothing_else_is_served() {
    let desk = TestDesk::open().await;
    for name in [
        "desk",
        ".css",
        "nothing.css",
        "..%2fCargo.toml",
        "..%2Fdemo%2Fcompany.sql",
        "%2e%2e%2fassets%2fdesk.css",
        "..%5cdesk.css",
        "desk.css%00.svg",
        "%2fetc%2fpasswd",
    ] {
        let answer = desk.gets(&format!("/assets/{name}")).await;
        assert_eq!(answer.status, 404, "{name}");
        assert!(answer.is_page(), "{name}");
    }
}
