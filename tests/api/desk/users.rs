//! An admin looks after members of staff.

use chrono::TimeDelta;
use reqwest::StatusCode;

use crate::harness::{TestDesk, staff::PASSWORD};

const NEW: &str = "eleven violins on a tram";

#[tokio::test]
async fn an_admin_adds_somebody_who_can_then_work() {
    let desk = TestDesk::open().await;
    let adam = desk.colleague("adam", "admin").await;
    let tom = [
        ("act", "add"),
        ("name", "Tom.Keller"),
        ("shown", "Tom <Keller>"),
        ("role", "agent"),
        ("role", "compliance"),
        ("new", NEW),
    ];
    let seen = adam.sends("/admin/users", &tom).await;
    assert_eq!((seen.status, seen.location.as_str()), (StatusCode::SEE_OTHER, "/admin/users"));
    let page = adam.reads("/admin/users").await;
    assert!(page.contains("Tom &lt;Keller&gt;") && page.contains("tom.keller"), "{page}");
    assert_eq!(desk.tries("tom.keller", NEW).await.status, StatusCode::SEE_OTHER);
    let seen = adam.sends("/admin/users", &tom).await;
    assert!(seen.text.contains("Somebody has this name already"), "{}", seen.text);
}

#[tokio::test]
async fn what_is_wrong_with_a_new_account_is_told() {
    let desk = TestDesk::open().await;
    let adam = desk.colleague("adam", "admin").await;
    for (name, role, password, told) in [
        ("a:b", Some("agent"), NEW, "Use 2 to 40 lower-case letters"),
        ("tom", None, NEW, "Choose at least one role"),
        ("tom", Some("owner"), NEW, "Choose at least one role"),
        ("tom", Some("agent"), "short", "Use 12 to 128 characters"),
        ("tom", Some("agent"), "password1234", "would be guessed soon"),
    ] {
        let mut form = vec![("act", "add"), ("name", name), ("shown", "Tom"), ("new", password)];
        form.extend(role.map(|role| ("role", role)));
        let seen = adam.sends("/admin/users", &form).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{told}");
        assert!(seen.text.contains(told), "{told}: {}", seen.text);
    }
    assert_eq!(desk.desk_rows("users"), 1);
}

#[tokio::test]
async fn an_admin_says_where_somebody_is_reminded_of_deadlines() {
    let desk = TestDesk::open().await;
    let adam = desk.colleague("adam", "admin").await;
    let form = [("act", "email"), ("name", "adam"), ("email", "a.keller@halden-moss.example")];
    assert_eq!(adam.sends("/admin/users", &form).await.status, StatusCode::SEE_OTHER);
    let page = adam.reads("/admin/users").await;
    assert!(page.contains("value=\"a.keller@halden-moss.example\""), "{page}");
    let bad = [("act", "email"), ("name", "adam"), ("email", "adam")];
    let seen = adam.sends("/admin/users", &bad).await;
    assert!(seen.text.contains("Write the e-mail address in full"), "{}", seen.text);
    let none = [("act", "email"), ("name", "adam"), ("email", "")];
    assert_eq!(adam.sends("/admin/users", &none).await.status, StatusCode::SEE_OTHER);
    assert!(!adam.reads("/admin/users").await.contains("a.keller@"));
}

#[tokio::test]
async fn the_last_admin_stays_and_a_change_asks_for_the_password_again() {
    let desk = TestDesk::open().await;
    let adam = desk.colleague("adam", "admin").await;
    for form in [
        &[("act", "close"), ("name", "adam")][..],
        &[("act", "roles"), ("name", "adam"), ("role", "agent")],
    ] {
        let seen = adam.sends("/admin/users", form).await;
        assert!(seen.text.contains("This is the last admin"), "{}", seen.text);
    }
    desk.hires("tom", "agent");
    desk.time_passes(TimeDelta::minutes(6)).await;
    let close = [("act", "close"), ("name", "tom")];
    let seen = adam.sends("/admin/users", &close).await;
    assert!(seen.text.contains("Your own password was wrong"), "{}", seen.text);
    let proved = [("act", "close"), ("name", "tom"), ("own", PASSWORD)];
    assert_eq!(adam.sends("/admin/users", &proved).await.status, StatusCode::SEE_OTHER);
    assert_eq!(desk.tries("tom", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn one_changes_ones_own_password() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    for (old, new, told) in [
        (PASSWORD, "short", "Use 12 to 128 characters"),
        ("wrong", NEW, "Your password now was wrong"),
    ] {
        let form = [("old", old), ("new", new), ("username", "ida")];
        let seen = ida.sends("/desk/account", &form).await;
        assert!(seen.text.contains(told), "{told}: {}", seen.text);
    }
    let form = [("old", PASSWORD), ("new", NEW), ("username", "ida")];
    let seen = ida.sends("/desk/account", &form).await;
    assert_eq!(seen.location, "/desk/sign-in");
    assert_eq!(ida.looks("/desk").await.status, StatusCode::SEE_OTHER);
    assert_eq!(desk.tries("ida", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(desk.tries("ida", NEW).await.status, StatusCode::SEE_OTHER);
}
