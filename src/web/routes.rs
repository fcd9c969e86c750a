//! Every URL of the desk.

use actix_web::web::{self, ServiceConfig, get, post};

use super::{api, health, public};

/// The largest raw mail that the API takes, in bytes; the mail room's own limit lies below it.
const MAIL_BYTES_MAX: usize = 26 * 1024 * 1024;
/// The largest form or JSON document, in bytes.
const FORM_BYTES_MAX: usize = 64 * 1024;

/// Routes that anybody may call without a token or a session. `tests/api` holds this list.
pub const PUBLIC: &[(&str, &str)] = &[
    ("GET", "/"),
    ("POST", "/"),
    ("GET", "/confirm/{token}"),
    ("POST", "/confirm/{token}"),
    ("GET", "/status/{code}"),
    ("GET", "/assets/{name}"),
    ("GET", "/api/v1/openapi.json"),
    ("GET", "/healthz"),
    ("GET", "/readyz"),
];

/// Connects URLs with handlers.
pub fn configure(config: &mut ServiceConfig) {
    config
        .app_data(web::PayloadConfig::new(MAIL_BYTES_MAX))
        .app_data(web::FormConfig::default().limit(FORM_BYTES_MAX))
        .app_data(web::JsonConfig::default().limit(FORM_BYTES_MAX))
        // for data subjects
        .route("/", get().to(public::form::show))
        .route("/", post().to(public::form::send))
        .route("/confirm/{token}", get().to(public::confirm::show))
        .route("/confirm/{token}", web::head().to(public::confirm::show))
        .route("/confirm/{token}", post().to(public::confirm::press))
        .route("/status/{code}", get().to(public::status::show))
        .route("/assets/{name}", get().to(public::assets::show))
        // for machines
        .route("/api/v1/intake/email", post().to(api::intake::email))
        .route("/api/v1/requests", post().to(api::requests::create))
        .route("/api/v1/openapi.json", get().to(api::openapi::show))
        .route("/healthz", get().to(health::alive))
        .route("/readyz", get().to(health::ready));
}
