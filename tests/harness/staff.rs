//! Colleagues: they are hired, sign in, look at pages and send the forms on them.

use std::sync::OnceLock;

use privacy_desk::{
    auth::password,
    domain::{
        act::Actor,
        person::EmailAddress,
        staff::{Roles, UserName},
    },
    flow::accounts::{self, NewUser},
};
use reqwest::{Client, Method, StatusCode, header};
use secrecy::SecretString;

use super::TestDesk;

/// The password of every colleague in a test.
pub(crate) const PASSWORD: &str = "six geese in a lighthouse";

/// Somebody who is signed in.
#[derive(Clone)]
pub(crate) struct Colleague {
    pub(crate) cookie: String,
    base_url: String,
    client: Client,
}

/// What a colleague gets to see.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) status: StatusCode,
    pub(crate) location: String,
    pub(crate) cookie: Option<String>,
    pub(crate) text: String,
}

impl TestDesk {
    /// Somebody gets an account.
    pub(crate) fn hires(&self, name: &str, roles: &str) {
        static HASH: OnceLock<String> = OnceLock::new();
        let hash = HASH.get_or_init(|| {
            password::hash_now(&SecretString::from(PASSWORD.to_owned()), [7; 32]).unwrap()
        });
        let new = NewUser {
            name: UserName::parse(name).unwrap(),
            shown: format!("{} Brandt", name.to_uppercase()),
            roles: Roles::parse(roles).unwrap(),
            password: hash.clone(),
            email: EmailAddress::parse(&format!("{name}@staff.example")).ok(),
        };
        let (desk, at, by) = (&self.application.desk, self.world.now(), Actor::agent("setup"));
        desk.db.write_now(|tx| accounts::add_user(tx, &new, &by, at)).unwrap();
    }

    /// Somebody tries to sign in.
    pub(crate) async fn tries(&self, name: &str, password: &str) -> Seen {
        let form = [("name", name), ("password", password), ("next", "/desk"), ("language", "en")];
        let call = self.client.post(format!("{}/desk/sign-in", self.base_url)).form(&form);
        Seen::of(call).await
    }

    /// Somebody who has an account signs in.
    pub(crate) async fn signs_in(&self, name: &str) -> Colleague {
        let seen = self.tries(name, PASSWORD).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.text);
        let cookie = seen.cookie.unwrap();
        Colleague { cookie, base_url: self.base_url.clone(), client: self.client.clone() }
    }

    /// Somebody is hired and signs in.
    pub(crate) async fn colleague(&self, name: &str, roles: &str) -> Colleague {
        self.hires(name, roles);
        self.signs_in(name).await
    }
}

impl Colleague {
    /// Opens a page.
    pub(crate) async fn looks(&self, path: &str) -> Seen {
        Seen::of(self.call(Method::GET, path)).await
    }

    /// Opens a page that must be there.
    pub(crate) async fn reads(&self, path: &str) -> String {
        let seen = self.looks(path).await;
        assert_eq!(seen.status, StatusCode::OK, "{path}: {}", seen.text);
        seen.text
    }

    /// A call of this colleague's browser.
    pub(crate) fn call(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        let url = format!("{}{path}", self.base_url);
        self.client.request(method, url).header(header::COOKIE, &self.cookie)
    }

    /// What every form of this session holds.
    pub(crate) async fn form_token(&self) -> String {
        hidden(&self.reads("/desk/account").await, "form_token")
    }

    /// Sends a form with the token that belongs to it.
    pub(crate) async fn sends(&self, path: &str, fields: &[(&str, &str)]) -> Seen {
        let token = self.form_token().await;
        let form: Vec<_> = [("form_token", token.as_str())].iter().chain(fields).copied().collect();
        Seen::of(self.call(Method::POST, path).form(&form)).await
    }

    /// Presses a button on the page of a request, as it stands now.
    pub(crate) async fn decides(&self, reference: &str, fields: &[(&str, &str)]) -> Seen {
        let page = self.reads(&format!("/desk/tickets/{reference}")).await;
        self.decides_on(&page, reference, fields).await
    }

    /// Presses a button on a page of a request that was opened before.
    pub(crate) async fn decides_on(
        &self,
        page: &str,
        reference: &str,
        fields: &[(&str, &str)],
    ) -> Seen {
        let (token, seen) = (hidden(page, "form_token"), hidden(page, "seen"));
        let around = [("form_token", token.as_str()), ("seen", seen.as_str())];
        let form: Vec<_> = around.iter().chain(fields).copied().collect();
        let path = format!("/desk/tickets/{reference}");
        Seen::of(self.call(Method::POST, &path).form(&form)).await
    }
}

impl Seen {
    pub(crate) async fn of(call: reqwest::RequestBuilder) -> Self {
        let answer = call.send().await.unwrap();
        let header =
            |name| answer.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        let cookie = header(header::SET_COOKIE);
        Self {
            status: answer.status(),
            location: header(header::LOCATION).unwrap_or_default(),
            cookie: cookie.map(|set| set.split(';').next().unwrap().to_owned()),
            text: answer.text().await.unwrap(),
        }
    }
}

/// The value of a hidden field of a page.
pub(crate) fn hidden(page: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let (_, rest) = page.split_once(&mark).unwrap_or_else(|| panic!("no {name} in {page}"));
    rest.split('"').next().unwrap().to_owned()
}
