//! The calls: made at the account's pace, and their answers read as the file says, or not at all.

use std::sync::Arc;

use reqwest::{Method, RequestBuilder};
use serde_json::Value;
use url::Url;

use super::{
    description::{Call, Description, Find, Pages},
    template::{Values, is_key},
};
use crate::{
    domain::{erasure::Hindrance, person::Identifier},
    systems::{Fault, Pace, answer::Answer, client::Client},
};

/// More pages than one person can fill: the filter must have been ignored.
const PAGES_MAX: usize = 50;
/// More rows than one person has: the file must be wrong.
const ROWS_MAX: usize = 50;

/// A vendor, called with its secret and at its pace.
pub(super) struct Api {
    description: Arc<Description>,
    client: Client,
    pace: Arc<dyn Pace>,
}

/// What a call without rows says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// It was done, or it is there.
    Yes,
    /// It is not there.
    Absent,
}

impl Api {
    pub(super) fn new(description: Arc<Description>, client: Client, pace: Arc<dyn Pace>) -> Self {
        Self { description, client, pace }
    }

    /// Makes the call that succeeds whoever is asked for: only beside it an absence is believed.
    pub(super) async fn check(&self, call: &Call) -> Result<(), Fault> {
        let answer = self.call(call, Values::default(), |_, _| {}).await?;
        match answer.status() {
            200 => answer.json::<Value>().map(drop),
            404 | 410 => Err(Fault::NeedsPerson {
                hindrance: Hindrance::MapMismatch,
                detail: format!(
                    "the `check` of the file answers {}: its path or base_url is wrong",
                    answer.status()
                ),
            }),
            _ => Err(answer.fault()),
        }
    }

    /// The keys of the rows of this person. Anybody else among them stops everything: then the
    /// filter does not do what the file says.
    pub(super) async fn keys_of(
        &self,
        find: &Find,
        person: &Identifier,
    ) -> Result<Vec<String>, Fault> {
        let mut keys = Vec::new();
        let mut page = Page::First;
        for _ in 0..PAGES_MAX {
            let values = Values { person: Some(person), id: None };
            let answer = self.page(find, values, &page).await?;
            if answer.status() != 200 {
                absent(&find.call, &answer)?;
                return Ok(keys);
            }
            let body: Value = answer.json()?;
            let rows = rows(find, &body)?;
            for row in &rows {
                keys.push(key_of(find, row, person)?);
            }
            if keys.len() > ROWS_MAX {
                return Err(Fault::NeedsPerson {
                    hindrance: Hindrance::TooManyRows,
                    detail: format!("more than {ROWS_MAX} rows for one person"),
                });
            }
            let Some(next) = page.next(find, &body, rows.len())? else {
                keys.sort();
                keys.dedup();
                return Ok(keys);
            };
            page = next;
        }
        Err(Fault::Unexpected("the list does not end for one person".to_owned()))
    }

    /// Whether the row with this key is still there.
    pub(super) async fn is_there(&self, read_back: &Call, id: &str) -> Result<bool, Fault> {
        let values = Values { person: None, id: Some(id) };
        let answer = self.call(read_back, values, |_, _| {}).await?;
        if answer.status() == 200 {
            return answer.json::<Value>().map(|_| true);
        }
        absent(read_back, &answer).map(|()| false)
    }

    /// Has something erased, or takes the order for it. What became of it a second look tells.
    pub(super) async fn erase(&self, call: &Call, values: Values<'_>) -> Result<Said, Fault> {
        let answer = self.call(call, values, |_, _| {}).await?;
        match answer.status() {
            200..=299 if answer.is_empty() => Ok(Said::Yes),
            200..=299 => answer.json::<Value>().map(|_| Said::Yes),
            _ => absent(call, &answer).map(|()| Said::Absent),
        }
    }

    async fn page(&self, find: &Find, values: Values<'_>, page: &Page) -> Result<Answer, Fault> {
        if let Page::At(address) = page {
            let url = self.same_host(address)?;
            return self.send(self.client.request(find.call.method.clone(), url)).await;
        }
        self.call(&find.call, values, |url, body| page.turn(find, url, body)).await
    }

    /// The address of a next page, if it is one of the vendor's own: the secret goes with it.
    fn same_host(&self, address: &str) -> Result<Url, Fault> {
        let base = &self.description.base_url;
        let url = base.join(address).ok().filter(|url| url.origin() == base.origin());
        url.ok_or_else(|| Fault::Unexpected("the next page lies at another host".to_owned()))
    }

    async fn call(
        &self,
        call: &Call,
        values: Values<'_>,
        turn: impl FnOnce(&mut Url, Option<&mut Value>),
    ) -> Result<Answer, Fault> {
        let mut url = self.url(call, values)?;
        let mut body = call.body.as_ref().map(|body| body.fill(&values)).transpose()?;
        turn(&mut url, body.as_mut());
        let mut request = self.client.request(Method::clone(&call.method), url);
        for (name, value) in &self.description.headers {
            request = request.header(name, value);
        }
        if let Some(body) = body {
            request = request.json(&body);
        }
        self.paced(request).await
    }

    async fn send(&self, mut request: RequestBuilder) -> Result<Answer, Fault> {
        for (name, value) in &self.description.headers {
            request = request.header(name, value);
        }
        self.paced(request).await
    }

    async fn paced(&self, request: RequestBuilder) -> Result<Answer, Fault> {
        let account = self.description.base_url.host_str().unwrap_or_default();
        self.pace.take_turn(account, self.description.requests_per_second).await;
        self.client.send(request).await
    }

    /// The URL of a call: each segment and each value is encoded on its own.
    fn url(&self, call: &Call, values: Values<'_>) -> Result<Url, Fault> {
        let mut url = self.description.base_url.clone();
        let mut path = Vec::new();
        for segment in &call.path {
            path.push(segment.fill(&values)?);
        }
        url.path_segments_mut()
            .map_err(|()| Fault::Unexpected("base_url can have no path".into()))?
            .pop_if_empty()
            .extend(path);
        for (name, value) in &call.query {
            let value = value.fill(&values)?;
            url.query_pairs_mut().append_pair(name, &value);
        }
        Ok(url)
    }
}

/// Where a list goes on.
enum Page {
    First,
    /// At this address.
    At(String),
    /// Behind this mark.
    Behind(String),
    /// After so many rows.
    After(usize),
}

impl Page {
    fn next(&self, find: &Find, body: &Value, rows: usize) -> Result<Option<Self>, Fault> {
        Ok(match &find.pages {
            None => None,
            Some(Pages::Next(at)) => mark(body, at)?.map(Self::At),
            Some(Pages::InQuery { cursor, .. } | Pages::InBody { cursor, .. }) => {
                mark(body, cursor)?.map(Self::Behind)
            }
            Some(Pages::Offset { limit, .. }) if rows < *limit => None,
            Some(Pages::Offset { .. }) => {
                let before = if let Self::After(before) = self { *before } else { 0 };
                Some(Self::After(before + rows))
            }
        })
    }

    /// Writes it into the call.
    fn turn(&self, find: &Find, url: &mut Url, body: Option<&mut Value>) {
        match (&find.pages, self) {
            (Some(Pages::InQuery { name, .. }), Self::Behind(mark)) => {
                url.query_pairs_mut().append_pair(name, mark);
            }
            (Some(Pages::InBody { at, .. }), Self::Behind(mark)) => {
                let (parent, name) = at.rsplit_once('/').unwrap_or(("", at));
                let parent = body.and_then(|body| body.pointer_mut(parent));
                if let Some(fields) = parent.and_then(Value::as_object_mut) {
                    fields.insert(name.to_owned(), Value::String(mark.clone()));
                }
            }
            (Some(Pages::Offset { name, limit }), page) => {
                let rows = if let Self::After(rows) = page { *rows } else { 0 };
                url.query_pairs_mut()
                    .append_pair(name, &rows.to_string())
                    .append_pair("limit", &limit.to_string());
            }
            (None | Some(Pages::Next(_) | Pages::InQuery { .. } | Pages::InBody { .. }), _) => {}
        }
    }
}

/// Where an answer says that it goes on; `None` at its end.
fn mark(body: &Value, at: &str) -> Result<Option<String>, Fault> {
    match body.pointer(at) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if text.is_empty() => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(Value::Number(number)) => Ok(Some(number.to_string())),
        Some(Value::Bool(_) | Value::Array(_) | Value::Object(_)) => {
            Err(Fault::Unexpected(format!("the mark of the next page at {at} is no text")))
        }
    }
}

/// The rows of an answer. Where the file says that there is a list, there must be one.
fn rows<'a>(find: &Find, body: &'a Value) -> Result<Vec<&'a Value>, Fault> {
    let Some(at) = &find.rows else { return Ok(vec![body]) };
    match body.pointer(at) {
        Some(Value::Array(rows)) => Ok(rows.iter().collect()),
        Some(Value::Object(rows)) => Ok(rows.values().collect()),
        _ => Err(Fault::Unexpected(format!("200 without a list of rows at `{at}`"))),
    }
}

/// The key of a row, if the row is this person's.
fn key_of(find: &Find, row: &Value, person: &Identifier) -> Result<String, Fault> {
    let missing = |at: &str| Fault::Unexpected(format!("a row without `{at}`"));
    let owner = row.pointer(&find.owner).ok_or_else(|| missing(&find.owner))?;
    let owner = text(owner).and_then(|text| Identifier::parse(&find.kind, &text).ok());
    if owner.is_none_or(|owner| owner.value() != person.value()) {
        return Err(Fault::NeedsPerson {
            hindrance: Hindrance::WrongPerson,
            detail: "a search for one person returned somebody else, so nothing was erased: check \
                     the `find` of the file"
                .to_owned(),
        });
    }
    let key = row.pointer(&find.id).and_then(text).ok_or_else(|| missing(&find.id))?;
    if is_key(&key) { Ok(key) } else { Err(Fault::Unexpected("a row with an odd key".to_owned())) }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Whether an answer says that the row is not there, in JSON and in the words that the file wants.
/// A page of some server on the way says nothing about a person.
fn absent(call: &Call, answer: &Answer) -> Result<(), Fault> {
    if !call.absent.contains(&answer.status()) {
        return Err(answer.fault());
    }
    let body: Value = answer.json()?;
    let says =
        |(at, wanted): &(String, String)| body.pointer(at).and_then(text).as_ref() == Some(wanted);
    if call.absent_says.iter().all(says) {
        return Ok(());
    }
    Err(Fault::Unexpected(format!("{} in other words than the file names", answer.status())))
}
