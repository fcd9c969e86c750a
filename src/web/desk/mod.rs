//! The pages for staff: one file for each path.

pub(super) mod account;
pub(super) mod by_hand;
pub(super) mod certificate;
pub(super) mod enclosed;
pub(super) mod find;
pub(super) mod people;
pub(super) mod quarantine;
pub(super) mod queue;
pub(super) mod reply;
pub(super) mod sign_in;
pub(super) mod step_up;
pub(super) mod ticket;

mod view;
mod watched;

use actix_web::{
    HttpResponse,
    http::{StatusCode, header},
};

use super::{Desk, error::WebError};
use crate::{domain::request::Language, render::Page};

/// A page as an answer.
pub(super) fn page<P: Page>(
    desk: &Desk,
    page: &P,
    language: Language,
    status: StatusCode,
) -> Result<HttpResponse, WebError> {
    let html = desk.renderer.page(page, language)?;
    Ok(HttpResponse::build(status).content_type("text/html; charset=utf-8").body(html))
}

/// After a form: the browser looks at this page of ours anew (RFC 9110 § 15.4.4).
pub(super) fn go_to(path: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((header::LOCATION, path)).finish()
}

/// A path of the desk that somebody may be sent to, or the queue: never another site's.
fn own_path(wanted: &str) -> String {
    let ours = ["/desk", "/compliance", "/admin"].iter().any(|room| {
        let rest = wanted.strip_prefix(room);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
    });
    let plain = wanted.chars().all(|c| c.is_ascii_graphic() && c != '\\');
    if ours && plain { wanted.to_owned() } else { "/desk".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_to_another_site() {
        for path in ["/desk", "/desk?view=mine", "/desk/tickets/PD-1", "/compliance"] {
            assert_eq!(own_path(path), path);
        }
        for path in ["//evil.example", "/deskevil", "https://evil.example", "/", "/desk\\..", ""] {
            assert_eq!(own_path(path), "/desk", "{path}");
        }
    }
}
