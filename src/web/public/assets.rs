//! `/assets/{name}`: stylesheet, icons, favicon.

use actix_web::{HttpRequest, HttpResponse, http::header, web::Path};

use crate::{render::asset, web::error::WebError};

/// A file of the program itself; a browser that has it is told so.
pub(in crate::web) async fn show(
    request: HttpRequest,
    name: Path<String>,
) -> Result<HttpResponse, WebError> {
    let file = asset(&name).ok_or(WebError::NotFound)?;
    let tag = format!("\"{}\"", file.hash);
    let known = request.headers().get(header::IF_NONE_MATCH);
    if known.is_some_and(|known| known.as_bytes() == tag.as_bytes()) {
        return Ok(HttpResponse::NotModified().finish());
    }
    Ok(HttpResponse::Ok()
        .content_type(file.media_type)
        .insert_header((header::ETAG, tag))
        .insert_header((header::CACHE_CONTROL, "public, max-age=3600"))
        .body(file.bytes.into_owned()))
}
