//! Every URL of the desk.

use actix_web::{
    Route, guard,
    middleware::from_fn,
    web::{self, ServiceConfig, post, resource},
};

use super::{admin, api, compliance, desk, error::WebError, health, public};

/// The largest form or JSON document, in bytes.
pub(super) const FORM_BYTES_MAX: usize = 64 * 1024;

/// The largest batch of addresses, in bytes: a thousand of the longest that there are (RFC 5321
/// § 4.5.3.1.3 has 256 with their brackets).
const BATCH_BYTES_MAX: usize = 320 * 1024;

/// Routes that anybody may call without a token or a session. `tests/api` holds this list.
pub const PUBLIC: &[(&str, &str)] = &[
    ("GET", "/"),
    ("POST", "/"),
    ("GET", "/confirm/{token}"),
    ("POST", "/confirm/{token}"),
    ("GET", "/status/{code}"),
    ("GET", "/status/{code}/certificate"),
    ("GET", "/status/{code}/certificate.json"),
    ("GET", "/certificate-key.pem"),
    ("GET", "/assets/{name}"),
    ("GET", "/desk/sign-in"),
    ("POST", "/desk/sign-in"),
    ("GET", "/api/v1/openapi.json"),
    ("GET", "/healthz"),
    ("GET", "/readyz"),
];

/// Connects URLs with handlers. A method that a URL does not have is answered with 405.
pub fn configure(config: &mut ServiceConfig) {
    config
        .app_data(web::PayloadConfig::new(BATCH_BYTES_MAX))
        .app_data(web::FormConfig::default().limit(FORM_BYTES_MAX))
        .app_data(json(FORM_BYTES_MAX))
        .configure(for_people)
        .configure(for_staff)
        .configure(for_officers_and_admins)
        .configure(for_machines);
}

/// Pages for data subjects.
fn for_people(config: &mut ServiceConfig) {
    config
        .service(
            resource("/").route(look().to(public::form::show)).route(post().to(public::form::send)),
        )
        .service(
            resource("/confirm/{token}")
                .wrap(from_fn(public::guesses::limit))
                .route(look().to(public::confirm::show))
                .route(post().to(public::confirm::press)),
        )
        .service(
            resource("/status/{code}")
                .wrap(from_fn(public::guesses::limit))
                .route(look().to(public::status::show)),
        )
        .service(
            resource("/status/{code}/certificate")
                .wrap(from_fn(public::guesses::limit))
                .route(look().to(public::certificate::show)),
        )
        .service(
            resource("/status/{code}/certificate.json")
                .wrap(from_fn(public::guesses::limit))
                .route(look().to(public::certificate::file)),
        )
        .service(resource("/certificate-key.pem").route(look().to(public::certificate::public_key)))
        .service(resource("/assets/{name}").route(look().to(public::assets::show)));
}

/// Pages for staff: who may call which, the argument of each handler says (`web::staff`).
fn for_staff(config: &mut ServiceConfig) {
    config
        .service(
            resource("/desk/sign-in")
                .route(look().to(desk::sign_in::show))
                .route(post().to(desk::sign_in::sign_in)),
        )
        .service(resource("/desk/sign-out").route(post().to(desk::sign_in::sign_out)))
        .service(
            resource("/desk/account")
                .route(look().to(desk::account::show))
                .route(post().to(desk::account::change_password)),
        )
        .service(resource("/desk").route(look().to(desk::queue::show)))
        .service(resource("/desk/find").route(post().to(desk::find::find)))
        .service(resource("/desk/tag").route(post().to(desk::queue::tag)))
        .service(resource("/desk/assign").route(post().to(desk::queue::assign)))
        .service(
            resource("/desk/new")
                .route(look().to(desk::by_hand::show))
                .route(post().to(desk::by_hand::open)),
        )
        .service(resource("/desk/new/rest").route(post().to(desk::by_hand::show_rest)))
        .service(
            resource("/desk/people")
                .route(look().to(desk::people::show))
                .route(post().to(desk::people::look)),
        )
        .service(
            resource("/desk/quarantine")
                .route(look().to(desk::quarantine::show))
                .route(post().to(desk::quarantine::press)),
        )
        .service(
            resource("/desk/tickets/{reference}")
                .route(look().to(desk::ticket::show))
                .route(post().to(desk::ticket::press)),
        )
        .service(
            resource("/desk/tickets/{reference}/messages/{message}/html")
                .route(look().to(desk::enclosed::html)),
        )
        .service(
            resource("/desk/tickets/{reference}/messages/{message}/attachments/{number}")
                .route(look().to(desk::enclosed::file)),
        )
        .service(
            resource("/desk/tickets/{reference}/reply")
                .route(look().to(desk::reply::show))
                .route(post().to(desk::reply::press)),
        )
        .service(
            resource("/desk/tickets/{reference}/certificate")
                .route(look().to(desk::certificate::show)),
        )
        .service(
            resource("/desk/tickets/{reference}/certificate.json")
                .route(look().to(desk::certificate::file)),
        );
}

/// Pages of whoever watches over requests, and over the desk itself.
fn for_officers_and_admins(config: &mut ServiceConfig) {
    config
        .service(resource("/compliance").route(look().to(compliance::report::show)))
        .service(resource("/compliance/report.csv").route(look().to(compliance::report::csv)))
        .service(
            resource("/compliance/register.csv").route(look().to(compliance::report::register)),
        )
        .service(
            resource("/compliance/audit")
                .route(look().to(compliance::audit::show))
                .route(post().to(compliance::report::check)),
        )
        .service(
            resource("/compliance/holds")
                .route(look().to(compliance::holds::show))
                .route(post().to(compliance::holds::press)),
        )
        .service(
            resource("/admin/systems")
                .route(look().to(admin::systems::show))
                .route(post().to(admin::systems::press)),
        )
        .service(resource("/admin/doctor").route(look().to(admin::doctor::show)))
        .service(resource("/admin/letters").route(look().to(admin::letters::show)))
        .service(
            resource("/admin/letters/{letter}/{language}/{case}")
                .route(look().to(admin::letters::html)),
        )
        .service(
            resource("/admin/users")
                .route(look().to(admin::users::show))
                .route(post().to(admin::users::press)),
        );
}

/// What machines call.
fn for_machines(config: &mut ServiceConfig) {
    config
        .service(resource("/api/v1/intake/email").route(post().to(api::intake::email)))
        .service(resource("/api/v1/requests").route(post().to(api::requests::create)))
        .service(
            resource("/api/v1/suppression/check")
                .app_data(json(BATCH_BYTES_MAX))
                .route(post().to(api::suppression::check)),
        )
        .service(resource("/api/v1/suppression/remove").route(post().to(api::suppression::remove)))
        .service(resource("/api/v1/openapi.json").route(look().to(api::openapi::show)))
        .service(resource("/healthz").route(look().to(health::alive)))
        .service(resource("/readyz").route(look().to(health::ready)));
}

/// How JSON is read, up to this many bytes.
fn json(bytes_max: usize) -> web::JsonConfig {
    web::JsonConfig::default().limit(bytes_max).error_handler(WebError::of_json)
}

/// GET, and HEAD, which is GET without the content (RFC 9110 § 9.3.2).
fn look() -> Route {
    web::route().guard(guard::Any(guard::Get()).or(guard::Head()))
}
