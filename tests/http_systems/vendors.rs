//! The six vendors, as their documentation describes them: small, and able to misbehave.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use super::server::{Answer, Call};

/// What a vendor holds, and what is wrong with it.
#[derive(Default)]
pub(crate) struct Account {
    /// Ids and addresses.
    pub(crate) contacts: Vec<(String, String)>,
    /// What jobs are to delete when they run.
    pub(crate) jobs: Vec<String>,
    pub(crate) mischief: Mischief,
}

#[derive(Default, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mischief {
    #[default]
    None,
    /// Every search returns somebody.
    Strangers,
    /// Deletions are claimed, and not done.
    Claims,
    /// Every call answers 200 with a page.
    LoginPage,
    /// Every call answers JSON that breaks off.
    Truncated,
    /// Every call but the fixed ones is a 404 with a page, as of a server on the way.
    LostOnTheWay,
    /// Nothing lies where the file says.
    WrongPath,
    /// The key is refused.
    KeyRefused,
}

pub(crate) type Shared = Arc<Mutex<Account>>;

impl Account {
    pub(crate) fn addresses(&self) -> Vec<&str> {
        self.contacts.iter().map(|(_, address)| address.as_str()).collect()
    }

    /// The vendor comes to its jobs.
    pub(crate) fn run_jobs(&mut self) {
        for what in std::mem::take(&mut self.jobs) {
            self.contacts.retain(|(id, address)| *id != what && *address != what);
        }
    }

    fn named(&self, address: &str) -> Option<(String, String)> {
        if self.mischief == Mischief::Strangers {
            return Some(("9".to_owned(), "bob@example.com".to_owned()));
        }
        self.contacts.iter().find(|(_, own)| own == address).cloned()
    }

    fn with_id(&self, id: &str) -> Option<(String, String)> {
        self.contacts.iter().find(|(own, _)| own == id).cloned()
    }

    fn delete(&mut self, id: &str) {
        if self.mischief != Mischief::Claims {
            self.contacts.retain(|(own, _)| own != id);
        }
    }

    fn order(&mut self, what: &str) {
        if self.mischief != Mischief::Claims {
            self.jobs.push(what.to_owned());
        }
    }
}

/// A vendor: its ready file, and how it answers.
pub(crate) struct Vendor {
    pub(crate) file: &'static str,
    pub(crate) answer: fn(&mut Account, &Call) -> Answer,
    /// The header that must hold the secret.
    pub(crate) auth: (&'static str, &'static str),
    /// Whether it takes an order and carries it out later.
    pub(crate) is_later: bool,
}

#[rustfmt::skip]
pub(crate) const VENDORS: [Vendor; 6] = [
    Vendor { file: "mailchimp", answer: mailchimp, auth: ("authorization", "Basic cHJpdmFjeS1kZXNrOnNlY3JldA=="), is_later: false },
    Vendor { file: "hubspot",   answer: hubspot,   auth: ("authorization", "Bearer secret"), is_later: false },
    Vendor { file: "brevo",     answer: brevo,     auth: ("api-key", "secret"), is_later: false },
    Vendor { file: "klaviyo",   answer: klaviyo,   auth: ("authorization", "Klaviyo-API-Key secret"), is_later: true },
    Vendor { file: "intercom",  answer: intercom,  auth: ("authorization", "Bearer secret"), is_later: true },
    Vendor { file: "sendgrid",  answer: sendgrid,  auth: ("authorization", "Bearer secret"), is_later: true },
];

/// A vendor's answer, unless it misbehaves as a whole.
pub(crate) fn answer(vendor: &Vendor, account: &Shared, call: &Call) -> Answer {
    let mut account = account.lock().unwrap();
    let (header, value) = vendor.auth;
    if call.header(header) != Some(value) || account.mischief == Mischief::KeyRefused {
        return json(401, &json!({ "message": "unauthorized" }));
    }
    match account.mischief {
        Mischief::LoginPage => (200, "text/html", "<html>Sign in</html>".to_owned()),
        Mischief::Truncated => (200, "application/json", "{\"data\": [".to_owned()),
        Mischief::WrongPath => {
            json(404, &json!({ "title": "Resource Not Found", "code": "document_not_found" }))
        }
        Mischief::LostOnTheWay => {
            let answer = (vendor.answer)(&mut account, call);
            if answer.0 == 404 { (404, "text/html", "<html>404</html>".to_owned()) } else { answer }
        }
        Mischief::None | Mischief::Strangers | Mischief::Claims | Mischief::KeyRefused => {
            (vendor.answer)(&mut account, call)
        }
    }
}

fn json(status: u16, body: &Value) -> Answer {
    (status, "application/json", body.to_string())
}

fn nothing(status: u16) -> Answer {
    (status, "application/json", String::new())
}

fn parts(call: &Call) -> (&str, Vec<&str>) {
    (call.method.as_str(), call.path.iter().map(String::as_str).collect())
}

/// Members are named by the MD5 of their address; here the id of a contact is that hash.
fn mailchimp(account: &mut Account, call: &Call) -> Answer {
    let not_found = || {
        let body = json!({ "title": "Resource Not Found", "status": 404, "detail": "The requested resource could not be found." });
        (404, "application/problem+json; charset=utf-8", body.to_string())
    };
    match parts(call) {
        ("GET", path) if path == ["3.0", "lists", "AUDIENCE"] => {
            json(200, &json!({ "id": "AUDIENCE" }))
        }
        ("GET", path) if path.len() == 5 && path[3] == "members" => {
            let found = account.with_id(path[4]).or_else(|| account.named("nobody"));
            found.map_or_else(not_found, |(id, address)| {
                json(200, &json!({ "id": id, "email_address": address }))
            })
        }
        ("POST", path) if path.len() == 7 && path[6] == "delete-permanent" => {
            if account.with_id(path[4]).is_none() {
                return not_found();
            }
            account.delete(path[4]);
            nothing(204)
        }
        _ => not_found(),
    }
}

fn hubspot(account: &mut Account, call: &Call) -> Answer {
    let not_found = || json(404, &json!({ "status": "error", "message": "resource not found" }));
    match parts(call) {
        ("GET", path) if path == ["crm", "v3", "objects", "contacts"] => {
            json(200, &json!({ "results": [] }))
        }
        ("GET", path) if path.len() == 5 => {
            let by_address = call.query("idProperty") == Some("email");
            let found = if by_address { account.named(path[4]) } else { account.with_id(path[4]) };
            found.map_or_else(not_found, |(id, address)| {
                json(200, &json!({ "id": id, "properties": { "email": address } }))
            })
        }
        ("POST", path) if path[4] == "gdpr-delete" => {
            assert!(call.body["idProperty"].is_null(), "an unknown address would be blocked");
            account.delete(call.body["objectId"].as_str().unwrap());
            nothing(204)
        }
        _ => not_found(),
    }
}

fn brevo(account: &mut Account, call: &Call) -> Answer {
    let not_found =
        || json(404, &json!({ "code": "document_not_found", "message": "Contact does not exist" }));
    let by_id = call.query("identifierType") == Some("contact_id");
    match parts(call) {
        ("GET", path) if path == ["v3", "account"] => {
            json(200, &json!({ "email": "us@example.com" }))
        }
        ("GET", path) if path.len() == 3 && path[1] == "contacts" => {
            let found = if by_id { account.with_id(path[2]) } else { account.named(path[2]) };
            found.map_or_else(not_found, |(id, address)| {
                json(200, &json!({ "id": id.parse::<u64>().unwrap(), "email": address }))
            })
        }
        ("DELETE", path) if by_id && path.len() == 3 => {
            account.delete(path[2]);
            nothing(204)
        }
        _ => not_found(),
    }
}

fn klaviyo(account: &mut Account, call: &Call) -> Answer {
    assert_eq!(call.header("revision"), Some("2026-10-15"));
    let profile = |(id, address): (String, String)| json!({ "type": "profile", "id": id, "attributes": { "email": address } });
    match parts(call) {
        ("GET", path) if path == ["api", "profiles"] => {
            let filter = call.query("filter").unwrap_or_default();
            let address =
                filter.strip_prefix("equals(email,\"").and_then(|rest| rest.strip_suffix("\")"));
            let found: Vec<_> = address
                .and_then(|address| account.named(address))
                .into_iter()
                .map(profile)
                .collect();
            json(200, &json!({ "data": found, "links": { "self": "x", "next": null } }))
        }
        ("GET", path) if path.len() == 3 => account.with_id(path[2]).map_or_else(
            || json(404, &json!({ "errors": [{ "code": "not_found" }] })),
            |found| json(200, &json!({ "data": profile(found) })),
        ),
        ("POST", path) if path == ["api", "data-privacy-deletion-jobs"] => {
            assert_eq!(call.header("content-type"), Some("application/vnd.api+json"));
            let job = &call.body["data"];
            assert_eq!(job["type"], "data-privacy-deletion-job");
            let address = &job["attributes"]["profile"]["data"]["attributes"]["email"];
            account.order(address.as_str().unwrap());
            nothing(202)
        }
        _ => json(404, &json!({ "errors": [] })),
    }
}

/// A contact is hidden at once and gone for good within 90 days.
fn intercom(account: &mut Account, call: &Call) -> Answer {
    let not_found =
        || json(404, &json!({ "type": "error.list", "errors": [{ "code": "not_found" }] }));
    match parts(call) {
        ("GET", path) if path == ["me"] => json(200, &json!({ "type": "admin" })),
        ("POST", path) if path == ["contacts", "search"] => {
            assert_eq!(call.body["query"]["operator"], "=");
            let address = call.body["query"]["value"].as_str().unwrap();
            let found: Vec<_> = account
                .named(address)
                .into_iter()
                .map(|(id, address)| json!({ "type": "contact", "id": id, "email": address }))
                .collect();
            json(
                200,
                &json!({ "type": "list", "data": found, "pages": { "type": "pages", "page": 1 } }),
            )
        }
        ("POST", path) if path == ["user_delete_requests"] => {
            let id = call.body["intercom_user_id"].as_str().unwrap();
            if account.with_id(id).is_none() {
                not_found()
            } else {
                json(200, &json!({ "id": 10 }))
            }
        }
        ("DELETE", path) if path.len() == 2 => {
            account.delete(path[1]);
            json(200, &json!({ "id": path[1], "object": "contact", "deleted": true }))
        }
        ("GET", path) if path.len() == 2 => {
            account.with_id(path[1]).map_or_else(not_found, |(id, address)| {
                json(200, &json!({ "type": "contact", "id": id, "email": address }))
            })
        }
        _ => not_found(),
    }
}

fn sendgrid(account: &mut Account, call: &Call) -> Answer {
    let not_found = || json(404, &json!({ "errors": [{ "message": "not found" }] }));
    match parts(call) {
        ("GET", path) if path == ["v3", "scopes"] => json(200, &json!({ "scopes": [] })),
        ("POST", path) if path.last() == Some(&"emails") => {
            let address = call.body["emails"][0].as_str().unwrap();
            account.named(address).map_or_else(not_found, |(id, own)| {
                json(
                    200,
                    &json!({ "result": { address: { "contact": { "id": id, "email": own } } } }),
                )
            })
        }
        ("DELETE", path) if path == ["v3", "marketing", "contacts"] => {
            assert_eq!(call.query("delete_all_contacts"), None);
            account.order(call.query("ids").unwrap());
            json(202, &json!({ "job_id": "7" }))
        }
        ("GET", path) if path.len() == 4 => {
            account.with_id(path[3]).map_or_else(not_found, |(id, address)| {
                json(200, &json!({ "id": id, "email": address }))
            })
        }
        ("POST", path) if path == ["v3", "recipients", "erasejob"] => {
            json(202, &json!({ "job_id": "8" }))
        }
        _ => not_found(),
    }
}
