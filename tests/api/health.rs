//! `/healthz` and `/readyz`.

use crate::harness::TestDesk;

#[tokio::test]
async fn the_desk_says_that_it_lives_and_that_it_is_ready() {
    let desk = TestDesk::open().await;
    for (path, said) in [("/healthz", "ok\n"), ("/readyz", "ready\n")] {
        let answer = desk.gets(path).await;
        assert_eq!((answer.status, answer.text.as_str()), (200, said), "{path}");
    }
}

#[tokio::test]
async fn a_desk_without_its_database_lives_and_is_not_ready() {
    let desk = TestDesk::open().await;
    desk.database_changes("ALTER TABLE jobs RENAME TO jobs_away");
    assert_eq!(desk.gets("/healthz").await.status, 200);
    let answer = desk.gets("/readyz").await;
    assert_eq!(answer.status, 503);
    assert_eq!(answer.text, r#"{"error":"the desk can't answer now; try again in a moment"}"#);
    desk.database_changes("ALTER TABLE jobs_away RENAME TO jobs");
    assert_eq!(desk.gets("/readyz").await.status, 200);
}
