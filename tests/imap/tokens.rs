//! Signing in with an OAuth 2 bearer token, which somebody renews in a file.

use chrono::{TimeDelta, Utc};
use jsonwebtoken::{EncodingKey, Header, encode};
use serde_json::json;

use crate::{
    account::{Account, port, says},
    collecting::{Collecting, trust, until_marked},
    desk::{ANN, ERASE, mail},
};

/// A token as an authority issues it; the server checks it by itself.
fn token(user: &str, lives: TimeDelta) -> String {
    let now = Utc::now();
    let claims = json!({
        "sub": user,
        "email": user,
        "iat": (now - TimeDelta::hours(2)).timestamp(),
        "exp": (now + lives).timestamp(),
    });
    let key = EncodingKey::from_secret(says("token-secret").as_bytes());
    encode(&Header::default(), &claims, &key).unwrap()
}

#[test]
fn e19_a_token_that_has_run_out_is_refused_and_a_renewed_one_needs_no_restart() {
    let mut account = Account::new();
    account.gets(mail(ANN, ERASE).as_bytes());
    let server = format!("server = \"imaps://localhost:{}\"", port("tls-port"));
    let desk = Collecting::from(&account, "");
    let settings = format!("{server}\n{}\ntoken_file = \"token\"", trust());
    desk.is_set_up(&format!("user = {:?}\npoll_seconds = 1\n{settings}", account.user));
    desk.desk.writes("token", &token(&account.user, TimeDelta::hours(-1)));
    let (is_well, words) = desk.checks_up();
    assert!(!is_well && words.contains("refused the sign-in"), "{words}");
    desk.desk.writes("token", &token(&account.user, TimeDelta::hours(1)));
    let (is_well, words) = desk.checks_up();
    assert!(is_well, "{words}");
    let serving = desk.serves();
    until_marked(&mut account, 1);
    assert_eq!(desk.tickets().len(), 1);
    serving.terminate();
}
