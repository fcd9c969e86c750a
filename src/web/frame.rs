//! What every answer has around it: security headers, a request id, a page for each error.

use actix_web::{
    Error, HttpMessage as _, HttpResponse,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::{
        StatusCode,
        header::{self, HeaderName, HeaderValue},
    },
    middleware::Next,
    web::Data,
};

use super::{Desk, error::Problem, extract::Preferred};
use crate::{
    domain::request::Language,
    render::{
        desk::{Notice, NoticeKind},
        public::{Message, MessageKind},
    },
};

/// Nothing but our own styles and pictures; forms go to ourselves; nobody frames us.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The id under which the log speaks of this request.
#[derive(Clone)]
struct RequestId(String);

/// The same for the pages of staff, which have one script of ours.
const CONTENT_SECURITY_POLICY_OF_STAFF: &str = "default-src 'none'; style-src 'self'; \
    img-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'";

/// The same for what a mail holds beside its words: nothing runs, loads or leads anywhere, and
/// nobody but our own page frames it.
const CONTENT_SECURITY_POLICY_OF_A_MAIL: &str = "default-src 'none'; style-src 'self'; sandbox; \
    form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

/// The same for a letter that staff looks at: it has a style sheet of its own, and no way out.
const CONTENT_SECURITY_POLICY_OF_A_LETTER: &str = "default-src 'none'; \
    style-src 'self' 'unsafe-inline'; img-src 'self'; sandbox; base-uri 'none'; \
    frame-ancestors 'none'";

/// Whether a path belongs to the pages of staff.
fn is_for_staff(path: &str) -> bool {
    ["/desk", "/compliance", "/admin"].iter().any(|room| {
        path.strip_prefix(room).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

/// Logs one line for each request: method, route pattern, status. Never the path: it may hold a
/// confirm token. Never an address.
pub(crate) async fn log(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let id = request.app_data::<Data<Desk>>().map(|desk| desk.world.id().simple().to_string());
    let id = id.unwrap_or_default();
    request.extensions_mut().insert(RequestId(id.clone()));
    let method = request.method().clone();
    let response = next.call(request).await?;
    let route = response.request().match_pattern().unwrap_or_else(|| "-".to_owned());
    let status = response.status().as_u16();
    tracing::info!(%method, route, status, request_id = id, "request.answered");
    Ok(response)
}

/// Says every error in the caller's way: a page for people, JSON for machines.
pub(crate) async fn explain(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let response = next.call(request).await?.map_into_boxed_body();
    if !is_error(response.status()) {
        return Ok(response);
    }
    let path = response.request().path();
    let for_machines = path.starts_with("/api/") || matches!(path, "/healthz" | "/readyz");
    let told: &[u8] = if for_machines { b"application/json" } else { b"text/html" };
    let kind = response.headers().get(header::CONTENT_TYPE);
    if kind.is_some_and(|kind| kind.as_bytes().starts_with(told)) {
        return Ok(response);
    }
    let (request, answered) = response.into_parts();
    let status = answered.status();
    let explained = if for_machines {
        Some(HttpResponse::build(status).json(Problem::of(status)))
    } else {
        error_page(&request, status)
    };
    let Some(mut explained) = explained else {
        return Ok(ServiceResponse::new(request, answered));
    };
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = answered.headers().get(&name) {
            explained.headers_mut().insert(name, value.clone());
        }
    }
    Ok(ServiceResponse::new(request, explained))
}

fn is_error(status: StatusCode) -> bool {
    status.is_client_error() || status.is_server_error()
}

fn error_page(request: &actix_web::HttpRequest, status: StatusCode) -> Option<HttpResponse> {
    let desk = request.app_data::<Data<Desk>>()?;
    let kind = match status.as_u16() {
        404 => MessageKind::NotFound,
        405 => MessageKind::MethodNotAllowed,
        429 => MessageKind::TooManyRequests,
        503 => MessageKind::Unavailable,
        400..=499 => MessageKind::BadRequest,
        _ => MessageKind::WentWrong,
    };
    let id = request.extensions().get::<RequestId>().map(|id| id.0.clone());
    if is_for_staff(request.path()) {
        let page = Notice { kind: NoticeKind::of_status(status.as_u16()), request_id: id };
        let wanted = Preferred::of(request, desk).language;
        let is_there = desk.locales.staff_languages().contains(&wanted);
        let language = if is_there { wanted } else { Language::ENGLISH };
        let html = desk.renderer.page(&page, language).ok()?;
        return Some(
            HttpResponse::build(status).content_type("text/html; charset=utf-8").body(html),
        );
    }
    let page = Message { kind, request_id: id };
    let language = Preferred::of(request, desk).language;
    let html = desk.renderer.page(&page, language).ok()?;
    Some(HttpResponse::build(status).content_type("text/html; charset=utf-8").body(html))
}

/// What a browser may do with an answer.
fn policy_of(path: &str) -> &'static str {
    if path.starts_with("/admin/letters/") {
        CONTENT_SECURITY_POLICY_OF_A_LETTER
    } else if path.starts_with("/desk/tickets/") && path.contains("/messages/") {
        CONTENT_SECURITY_POLICY_OF_A_MAIL
    } else if is_for_staff(path) {
        CONTENT_SECURITY_POLICY_OF_STAFF
    } else {
        CONTENT_SECURITY_POLICY
    }
}

/// Adds the headers that every answer carries.
pub(crate) async fn protect(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let tls = request.app_data::<Data<Desk>>().is_some_and(|d| d.base_url.starts_with("https:"));
    let policy = policy_of(request.path());
    let mut response = next.call(request).await?;
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| {
        headers.insert(name, HeaderValue::from_static(value));
    };
    set(header::CONTENT_SECURITY_POLICY, policy);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    // With `no-referrer` browsers post `Origin: null`, and our own forms would be refused.
    set(header::REFERRER_POLICY, "same-origin");
    set(HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()");
    if tls {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    Ok(response)
}
