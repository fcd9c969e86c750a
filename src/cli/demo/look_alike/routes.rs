//! The calls that the look-alike answers.

use std::{collections::HashMap, convert::Infallible, io, iter::repeat_n};

use actix_web::{
    Error, HttpRequest, HttpResponse, HttpResponseBuilder,
    body::{BodyStream, BoxBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{StatusCode, header},
    middleware::Next,
    rt::time::sleep,
    web,
};
use futures::stream;
use serde_json::{Value, json};

use super::{Behaviour, Call, Inner, Mischief, State, TOKEN};

type Query = web::Query<HashMap<String, String>>;

#[derive(serde::Deserialize)]
struct IdList {
    ids: Vec<u64>,
}

/// Every URL. `DELETE /contacts` with a body, which can delete everybody, is left out.
pub(super) fn all(app: &mut web::ServiceConfig) {
    app.service(
        web::scope("/api/3")
            .route("/contacts", web::get().to(contacts))
            .route("/contacts/{id}", web::get().to(contact))
            .route("/contacts/{id}", web::delete().to(delete_contact))
            .route("/contactArchives", web::get().to(archive))
            .route("/contactArchives/{id}", web::get().to(archived))
            .route("/contactArchives/{id}", web::delete().to(delete_archived))
            .route("/contactArchives/deleteList", web::post().to(delete_archived_list)),
    );
}

/// Notes the call, and answers it here where it does not get as far as its route.
pub(super) async fn gate(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let refusal = request.app_data::<web::Data<State>>().and_then(|state| {
        let mut inner = state.lock();
        note(&mut inner, request.request());
        misbehave(&mut inner.behaviour)
            .or_else(|| refuse_key(request.request()))
            .or_else(|| refuse_pace(&inner))
    });
    match refusal {
        Some(answer) => Ok(request.into_response(answer)),
        None => next.call(request).await.map(ServiceResponse::map_into_boxed_body),
    }
}

fn note(inner: &mut Inner, request: &HttpRequest) {
    let path = request.match_pattern().unwrap_or_else(|| request.path().to_owned());
    inner.calls.push(Call {
        method: request.method().to_string(),
        path,
        query: request.query_string().to_owned(),
        at: inner.started.elapsed(),
    });
}

/// The answer that a mischief gives to every call alike.
fn misbehave(behaviour: &mut Behaviour) -> Option<HttpResponse> {
    let html = "<html><body>Log in to ActiveCampaign</body></html>";
    Some(match behaviour.mischief.as_mut()? {
        Mischief::ClaimsDeletion | Mischief::IgnoresFilter | Mischief::Recreates => return None,
        Mischief::LoginPage => HttpResponse::Ok().content_type("text/html").body(html),
        Mischief::TruncatedJson => {
            HttpResponse::Ok().content_type("application/json").body("{\"contacts\":[{\"id\":\"5")
        }
        Mischief::WrongType => {
            HttpResponse::Ok().content_type("text/plain").body("{\"contacts\":[]}")
        }
        Mischief::Says(body) => {
            HttpResponse::Ok().content_type("application/json").body(body.clone())
        }
        Mischief::FiftyMegabytes => {
            let spaces = web::Bytes::from(vec![b' '; 1 << 20]);
            json_stream(stream::iter(repeat_n(Ok::<_, Infallible>(spaces), 50)))
        }
        Mischief::KeyRefused => said(StatusCode::UNAUTHORIZED, "The API key is not valid."),
        Mischief::AsksToWait { times, retry_after } => {
            *times = times.checked_sub(1)?;
            wait(retry_after)
        }
        Mischief::Unavailable => HttpResponse::ServiceUnavailable().finish(),
        Mischief::HangsUp => json_stream(stream::iter([Err(io::Error::other("hangs up"))])),
        Mischief::Redirects => HttpResponse::Found()
            .insert_header((header::LOCATION, "http://169.254.169.254/latest/meta-data/"))
            .finish(),
        Mischief::Trickles(pause) => json_stream(stream::unfold(*pause, |pause| async move {
            sleep(pause).await;
            Some((Ok::<_, Infallible>(web::Bytes::from_static(b" ")), pause))
        })),
    })
}

fn json_stream<E: Into<Box<dyn std::error::Error>> + 'static>(
    body: impl futures::Stream<Item = Result<web::Bytes, E>> + 'static,
) -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(BodyStream::new(body))
}

fn refuse_key(request: &HttpRequest) -> Option<HttpResponse> {
    match request.headers().get("Api-Token") {
        None => Some(said(StatusCode::UNAUTHORIZED, "No API key was given.")),
        Some(key) if key == TOKEN => None,
        Some(_) => Some(said(StatusCode::FORBIDDEN, "The API key is not valid.")),
    }
}

/// Five calls a second, counted over the second before this one.
fn refuse_pace(inner: &Inner) -> Option<HttpResponse> {
    let Behaviour { calls, window, .. } = inner.behaviour;
    let now = inner.started.elapsed();
    let recent = inner.calls.iter().rev().take_while(|call| now < call.at + window);
    (!window.is_zero() && recent.count() > calls).then(|| wait("1"))
}

async fn contacts(state: web::Data<State>, query: Query) -> HttpResponse {
    let inner = state.lock();
    let all = inner.behaviour.mischief == Some(Mischief::IgnoresFilter);
    let email = query.get("email").map(String::as_str).filter(|_| !all);
    let found = match query.get("search") {
        Some(word) if !all => inner.account.search_contacts(word),
        _ => inner.account.by_email(email),
    };
    page("contacts", &found, &query)
}

async fn contact(state: web::Data<State>, id: web::Path<u64>) -> HttpResponse {
    match state.lock().account.contact(*id) {
        Some(contact) => HttpResponse::Ok().json(json!({ "contact": contact })),
        None => no_contact(*id),
    }
}

async fn delete_contact(state: web::Data<State>, id: web::Path<u64>) -> HttpResponse {
    let mut inner = state.lock();
    if inner.account.contact(*id).is_none() {
        return no_contact(*id);
    }
    if inner.deleted >= inner.behaviour.deletions {
        let used_up = "The contact delete limit of this billing period is used up. It renews on \
                       2026-12-01.";
        return said(StatusCode::FORBIDDEN, used_up);
    }
    if inner.behaviour.mischief == Some(Mischief::ClaimsDeletion) {
        return done(&inner);
    }
    inner.account.delete(*id);
    inner.deleted += 1;
    if inner.behaviour.mischief == Some(Mischief::Recreates) {
        inner.account.recreate(*id);
    }
    done(&inner)
}

async fn archive(state: web::Data<State>, query: Query) -> HttpResponse {
    let inner = state.lock();
    if !inner.behaviour.admin {
        return HttpResponse::NotFound().finish();
    }
    let search = query.get("search").map(String::as_str);
    page("contactArchives", &inner.account.search_archive(search), &query)
}

/// Open to users outside the Admin group too.
async fn archived(state: web::Data<State>, id: web::Path<u64>) -> HttpResponse {
    match state.lock().account.archived_contact(*id) {
        Some(contact) => HttpResponse::Ok().json(json!({ "contactArchive": contact })),
        None => no_contact(*id),
    }
}

async fn delete_archived(state: web::Data<State>, id: web::Path<u64>) -> HttpResponse {
    delete_archived_ids(&state, &[*id])
}

async fn delete_archived_list(state: web::Data<State>, body: web::Json<IdList>) -> HttpResponse {
    if (1..=100).contains(&body.ids.len()) {
        return delete_archived_ids(&state, &body.ids);
    }
    said(StatusCode::BAD_REQUEST, "ids must hold 1 to 100 numbers.")
}

fn delete_archived_ids(state: &State, ids: &[u64]) -> HttpResponse {
    let mut inner = state.lock();
    if !inner.behaviour.admin {
        return HttpResponse::NotFound().finish();
    }
    if inner.behaviour.mischief != Some(Mischief::ClaimsDeletion) {
        for id in ids {
            inner.account.delete_archived(*id);
        }
    }
    done(&inner)
}

/// The answer to a deletion, once the account is kept.
fn done(inner: &Inner) -> HttpResponse {
    match inner.keep() {
        Ok(()) => HttpResponse::Ok().json(json!({})),
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}

/// A page of rows, 20 of them unless asked for more, and never more than 100.
fn page(name: &str, rows: &[Value], query: &HashMap<String, String>) -> HttpResponse {
    let number = |key, default| query.get(key).and_then(|n| n.parse().ok()).unwrap_or(default);
    let (limit, offset) = (number("limit", 20).min(100), number("offset", 0));
    let shown: Vec<_> = rows.iter().skip(offset).take(limit).collect();
    let asked = json!({ "limit": limit, "offset": offset, "status": -1 });
    HttpResponse::Ok().json(json!({
        "scoreValues": [],
        name: shown,
        "meta": { "total": rows.len().to_string(), "page_input": asked },
    }))
}

fn no_contact(id: u64) -> HttpResponse {
    said(StatusCode::NOT_FOUND, &format!("No result found for contact with id {id}"))
}

fn wait(retry_after: &str) -> HttpResponse {
    let mut answer = HttpResponse::TooManyRequests();
    if !retry_after.is_empty() {
        answer.insert_header((header::RETRY_AFTER, retry_after));
    }
    answer.json(json!({ "message": "Too many requests." }))
}

fn said(status: StatusCode, message: &str) -> HttpResponse {
    HttpResponseBuilder::new(status).json(json!({ "message": message }))
}
