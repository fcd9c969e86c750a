//! `/assets/{name}`: stylesheet, icons, favicon.

use actix_web::{
    HttpResponse,
    http::header::{self, EntityTag, IfNoneMatch},
    web::{Header, Path},
};

use crate::{render::asset, web::error::WebError};

/// How long a browser need not ask again.
const FRESH: &str = "public, max-age=3600";

/// A file of the program itself; a browser that has it is told so.
///
/// The tag is weak (RFC 9110 § 8.8.1): the same file goes out compressed and not compressed.
pub(in crate::web) async fn show(
    known: Header<IfNoneMatch>,
    name: Path<String>,
) -> Result<HttpResponse, WebError> {
    let file = asset(&name).ok_or(WebError::NotFound)?;
    let tag = EntityTag::new_weak(file.hash);
    let is_known = match known.into_inner() {
        IfNoneMatch::Any => true,
        IfNoneMatch::Items(tags) => tags.iter().any(|known| known.weak_eq(&tag)),
    };
    let mut answer = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    answer.insert_header((header::ETAG, tag)).insert_header((header::CACHE_CONTROL, FRESH));
    if is_known {
        return Ok(answer.finish());
    }
    Ok(answer.content_type(file.media_type).body(file.bytes.into_owned()))
}
