//! `/api/v1/openapi.json`: the API described for machines.

use actix_web::HttpResponse;

/// The description; `tests/api` compares it with the routes.
const DOCUMENT: &str = include_str!("openapi.json");

/// Shows the description.
pub(in crate::web) async fn show() -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(DOCUMENT)
}
