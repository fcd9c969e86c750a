//! The door: who gets in, how often one may try, and when a session ends.

use chrono::TimeDelta;
use reqwest::StatusCode;

use crate::harness::{TestDesk, staff::PASSWORD};

#[tokio::test]
async fn what_was_wrong_is_not_told() {
    let desk = TestDesk::open().await;
    desk.hires("ida", "agent");
    let wrong = desk.tries("ida", "six geese in a lighthousE").await;
    let nobody = desk.tries("eve", PASSWORD).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.status, nobody.status);
    assert_eq!(wrong.text.replace("\"ida\"", ""), nobody.text.replace("\"eve\"", ""));
    assert_eq!((wrong.cookie, nobody.cookie), (None, None));
}

#[tokio::test]
async fn the_cookie_is_bound_to_this_host_and_out_of_reach_of_scripts() {
    let desk = TestDesk::open().await;
    desk.hires("ida", "agent");
    let form = [("name", "ida"), ("password", PASSWORD)];
    let call = desk.client.post(format!("{}/desk/sign-in", desk.base_url)).form(&form);
    let answer = call.send().await.unwrap();
    let cookie = answer.headers()["set-cookie"].to_str().unwrap().to_owned();
    assert!(cookie.starts_with("__Host-desk="), "{cookie}");
    for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
}

#[tokio::test]
async fn after_five_wrong_passwords_even_the_right_one_waits() {
    let desk = TestDesk::open().await;
    desk.hires("ida", "agent");
    for _ in 0..5 {
        desk.tries("ida", "wrong").await;
    }
    assert_eq!(desk.tries("ida", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    desk.time_passes(TimeDelta::seconds(31)).await;
    assert_eq!(desk.tries("ida", PASSWORD).await.status, StatusCode::SEE_OTHER);
    desk.tries("ida", "wrong").await;
    assert_eq!(desk.tries("ida", PASSWORD).await.status, StatusCode::SEE_OTHER, "counted anew");
}

#[tokio::test]
async fn g7_of_many_tries_at_once_no_more_than_five_are_judged() {
    let desk = TestDesk::open().await;
    desk.hires("ida", "agent");
    let tries = (0..40).map(|n| {
        let password = if n == 39 { PASSWORD.to_owned() } else { format!("guess number {n}") };
        let desk = &desk;
        async move { desk.tries("ida", &password).await.status }
    });
    let seen = futures::future::join_all(tries).await;
    assert!(seen.iter().all(|status| status.is_client_error() || *status == 303), "{seen:?}");
    let judged = desk.read(|db| privacy_desk::db::audit::lines(db, "staff"));
    let judged = judged.iter().filter(|(line, _)| line.on == "sign_in_refused");
    assert!(judged.count() <= 5);
}

#[tokio::test]
async fn g8_a_session_is_dead_at_once_and_never_taken_over() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let again = desk.signs_in("ida").await;
    assert_ne!(ida.cookie, again.cookie, "each sign-in has a secret of its own");

    again.sends("/desk/sign-out", &[("where", "here")]).await;
    assert_eq!(again.looks("/desk").await.status, StatusCode::SEE_OTHER);
    assert_eq!(ida.looks("/desk").await.status, StatusCode::OK);
    let third = desk.signs_in("ida").await;
    ida.sends("/desk/sign-out", &[("where", "everywhere")]).await;
    assert_eq!(third.looks("/desk").await.status, StatusCode::SEE_OTHER);

    let adam = desk.colleague("adam", "admin").await;
    let ida = desk.signs_in("ida").await;
    adam.sends("/admin/users", &[("act", "roles"), ("name", "ida"), ("role", "admin")]).await;
    assert_eq!(ida.looks("/desk").await.status, StatusCode::SEE_OTHER, "the role changed");
    let ida = desk.signs_in("ida").await;
    assert_eq!(ida.looks("/desk").await.status, StatusCode::FORBIDDEN);
    adam.sends("/admin/users", &[("act", "close"), ("name", "ida")]).await;
    assert_eq!(ida.looks("/desk/account").await.status, StatusCode::SEE_OTHER, "closed");
    assert_eq!(desk.tries("ida", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_session_ends_when_nobody_is_there_and_after_an_office_day() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    for _ in 0..23 {
        desk.time_passes(TimeDelta::minutes(20)).await;
        assert_eq!(ida.looks("/desk").await.status, StatusCode::OK);
    }
    desk.time_passes(TimeDelta::minutes(20)).await;
    assert_eq!(ida.looks("/desk").await.status, StatusCode::SEE_OTHER, "eight hours");
    let ida = desk.signs_in("ida").await;
    desk.time_passes(TimeDelta::minutes(30)).await;
    assert_eq!(ida.looks("/desk").await.status, StatusCode::SEE_OTHER, "half an hour");
}

#[tokio::test]
async fn whoever_signs_in_goes_where_they_wanted_and_never_to_another_site() {
    let desk = TestDesk::open().await;
    desk.hires("ida", "agent");
    desk.hires("adam", "admin");
    for (name, next, arrives) in [
        ("ida", "/desk/tickets/PD-1", "/desk/tickets/PD-1"),
        ("ida", "https://evil.example/", "/desk"),
        ("ida", "//evil.example/desk", "/desk"),
        ("adam", "/desk", "/admin/systems"),
    ] {
        let form = [("name", name), ("password", PASSWORD), ("next", next)];
        let call = desk.client.post(format!("{}/desk/sign-in", desk.base_url)).form(&form);
        let seen = crate::harness::staff::Seen::of(call).await;
        assert_eq!(seen.location, arrives, "{next}");
    }
}

#[tokio::test]
async fn the_door_speaks_the_language_of_whoever_knocks() {
    let desk = TestDesk::open().await;
    for (language, word) in
        [("en", "Sign in"), ("de", "Anmelden"), ("it", "Accedi"), ("xx", "Sign in")]
    {
        let url = format!("{}/desk/sign-in?language={language}", desk.base_url);
        let (status, page) = desk.opens(&url).await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains(&format!("<h1>{word}</h1>")), "{language}");
    }
    desk.hires("ida", "agent");
    let form = [("name", "ida"), ("password", PASSWORD), ("language", "de")];
    let call = desk.client.post(format!("{}/desk/sign-in", desk.base_url)).form(&form);
    let seen = crate::harness::staff::Seen::of(call).await;
    let page = desk.client.get(format!("{}/desk", desk.base_url));
    let page = page.header("Cookie", seen.cookie.unwrap()).send().await.unwrap();
    assert!(page.text().await.unwrap().contains("<h1>Alle offenen</h1>"));
}
