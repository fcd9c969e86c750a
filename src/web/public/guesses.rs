//! Around every page behind a secret link: whoever tried too many that open nothing has to wait.

use actix_web::{
    Error,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::StatusCode,
    middleware::Next,
    web::Data,
};

use crate::web::{Desk, error::WebError};

/// Counts links that open nothing. A link that opens something is not counted, however often.
pub(in crate::web) async fn limit(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let desk = request.app_data::<Data<Desk>>().cloned();
    let counted = desk.and_then(|desk| Some((desk.callers.of(request.request())?, desk)));
    let Some((caller, desk)) = counted else {
        return Ok(next.call(request).await?.map_into_boxed_body());
    };
    if let Err(wait) = desk.callers.may_look(caller, desk.world.now()) {
        return Ok(request.error_response(WebError::SlowDown(wait.0)));
    }
    let response = next.call(request).await?;
    if response.status() == StatusCode::NOT_FOUND {
        desk.callers.guessed(caller, desk.world.now());
    }
    Ok(response.map_into_boxed_body())
}
