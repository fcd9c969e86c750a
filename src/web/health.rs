//! For whatever watches the process: alive, and ready to serve.

use actix_web::{HttpResponse, web::Data};

use super::{Desk, error::WebError};
use crate::db::{self, DbError};

/// The process runs.
pub(super) async fn alive() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain").body("ok\n")
}

/// The database answers.
pub(super) async fn ready(desk: Data<Desk>) -> Result<HttpResponse, WebError> {
    let look = desk.db.read(|db| db::jobs::next_due(db).map(drop)).await;
    look.map_err(|error: DbError| WebError::Unavailable(error.to_string()))?;
    Ok(HttpResponse::Ok().content_type("text/plain").body("ready\n"))
}
