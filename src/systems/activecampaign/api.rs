//! The calls of ActiveCampaign's API v3 that an erasure needs.
//!
//! Each takes one turn of the account's five a second. The bulk calls are left out on purpose:
//! they know `{"deleteAll": true}`.

use std::{collections::BTreeSet, sync::Arc};

use reqwest::{Method, header::HeaderValue};
use secrecy::ExposeSecret as _;
use serde_json::Value;
use tokio::sync::mpsc;
use url::Url;

use super::{
    Settings,
    rows::{Id, Page, Row, allowance_used_up, archive_open, message},
};
use crate::{
    domain::{
        erasure::Hindrance,
        person::{EmailAddress, PersonName},
    },
    systems::{Fault, Pace, answer::Answer, client::Client, nobody_listens},
};

/// The most rows that a list gives at once.
const PAGE: usize = 100;
/// More pages than one person can fill: the filter must have been ignored.
const PAGES_MAX: usize = 50;

/// An account, called with its key and at its pace.
pub(super) struct Api {
    settings: Settings,
    client: Client,
    pace: Arc<dyn Pace>,
}

impl Api {
    pub(super) fn new(settings: Settings, client: Client, pace: Arc<dyn Pace>) -> Self {
        Self { settings, client, pace }
    }

    /// The contacts with this address. Anybody else among them stops everything: then the filter
    /// does not do what we think it does.
    pub(super) async fn contacts_of(&self, address: &EmailAddress) -> Result<Vec<Id>, Fault> {
        let listed = self.list("contacts", ("email", address.key())).await?;
        let rows = listed.map_err(|answer| answer.fault())?;
        if rows.iter().any(|row| !row.belongs_to(address)) {
            return Err(wrong_person());
        }
        Ok(rows.iter().map(|row| row.id).collect())
    }

    /// The archived contacts with this address; `None` where the key may not list the archive.
    ///
    /// This search also matches names and phone numbers, so strangers are passed over.
    pub(super) async fn archived_of(
        &self,
        address: &EmailAddress,
    ) -> Result<Option<Vec<Id>>, Fault> {
        match self.list("contactArchives", ("search", address.key())).await? {
            Ok(rows) => {
                let own = rows.iter().filter(|row| row.belongs_to(address));
                Ok(Some(own.map(|row| row.id).collect()))
            }
            // For users outside the Admin group the archive is an empty 404.
            Err(answer) if matches!(answer.status(), 403 | 404) => Ok(None),
            Err(answer) => Err(answer.fault()),
        }
    }

    /// The addresses of the contacts with this name, live or archived where the key may look there.
    /// The search matches parts of many fields, so everybody else is passed over.
    pub(super) async fn named(&self, name: &PersonName) -> Result<BTreeSet<String>, Fault> {
        let search = ("search", name.as_str());
        let mut rows = self.list("contacts", search).await?.map_err(|answer| answer.fault())?;
        match self.list("contactArchives", search).await? {
            Ok(archived) => rows.extend(archived),
            Err(answer) if matches!(answer.status(), 403 | 404) => {}
            Err(answer) => return Err(answer.fault()),
        }
        Ok(rows.into_iter().filter(|row| row.is_named(name)).filter_map(Row::address).collect())
    }

    /// Whether there is a live contact with this id.
    pub(super) async fn contact_exists(&self, id: Id) -> Result<bool, Fault> {
        let answer = self.call(Method::GET, &["contacts", &id.to_string()], &[]).await?;
        match answer.status() {
            200 => answer.json::<Value>().map(|_| true),
            404 => Ok(false),
            _ => Err(answer.fault()),
        }
    }

    /// The archived contact with this id. Users outside the Admin group may ask this too.
    pub(super) async fn archived(&self, id: Id) -> Result<Option<Value>, Fault> {
        let answer = self.call(Method::GET, &["contactArchives", &id.to_string()], &[]).await?;
        match answer.status() {
            200 => answer.json().map(Some),
            404 => Ok(None),
            _ => Err(answer.fault()),
        }
    }

    /// Deletes a contact, which sends it to the archive. One that is gone already is fine.
    pub(super) async fn delete_contact(&self, id: Id) -> Result<(), Fault> {
        let answer = self.call(Method::DELETE, &["contacts", &id.to_string()], &[]).await?;
        match answer.status() {
            200 => answer.json::<Value>().map(drop),
            404 if message(&answer).is_some() => Ok(()),
            _ => Err(allowance_used_up(&answer).unwrap_or_else(|| answer.fault())),
        }
    }

    /// Deletes an archived contact for good.
    pub(super) async fn delete_archived(&self, id: Id) -> Result<(), Fault> {
        let answer = self.call(Method::DELETE, &["contactArchives", &id.to_string()], &[]).await?;
        match answer.status() {
            200 => answer.json::<Value>().map(drop),
            404 if message(&answer).is_some() => Ok(()),
            403 | 404 => Err(allowance_used_up(&answer).unwrap_or_else(archive_open)),
            _ => Err(allowance_used_up(&answer).unwrap_or_else(|| answer.fault())),
        }
    }

    /// Hands over the address of every contact, live or archived where the key may look there.
    pub(super) async fn everybody(&self, to: &mpsc::Sender<Vec<String>>) -> Result<(), Fault> {
        self.addresses("contacts", to).await?.map_err(|answer| answer.fault())?;
        match self.addresses("contactArchives", to).await? {
            Err(answer) if !matches!(answer.status(), 403 | 404) => Err(answer.fault()),
            Ok(()) | Err(_) => Ok(()),
        }
    }

    /// Hands over the addresses in a list, page by page, or returns the answer that was no list.
    async fn addresses(
        &self,
        list: &str,
        to: &mpsc::Sender<Vec<String>>,
    ) -> Result<Result<(), Answer>, Fault> {
        let (mut known, mut newest) = (0, None);
        loop {
            let page = match self.page(list, ("orders[id]", "ASC"), known).await? {
                Ok(page) => page,
                Err(answer) => return Ok(Err(answer)),
            };
            known += page.rows.len();
            let ends = page.is_last(PAGE, known);
            // One that passes over the offset would give the first page for all of them.
            if page.rows.iter().any(|row| Some(row.id) <= newest) {
                return Err(Fault::Unexpected(format!("{list} come twice, or in no order")));
            }
            newest = page.rows.iter().map(|row| row.id).max().max(newest);
            let addresses = page.rows.into_iter().filter_map(Row::address).collect();
            to.send(addresses).await.map_err(nobody_listens)?;
            if ends {
                return Ok(Ok(()));
            }
        }
    }

    /// All rows of a list that its filter lets through, or the answer that was no list.
    async fn list(
        &self,
        list: &str,
        filter: (&str, &str),
    ) -> Result<Result<Vec<Row>, Answer>, Fault> {
        let mut rows = Vec::new();
        for _ in 0..PAGES_MAX {
            let page = match self.page(list, filter, rows.len()).await? {
                Ok(page) => page,
                Err(answer) => return Ok(Err(answer)),
            };
            let ends = page.is_last(PAGE, rows.len() + page.rows.len());
            rows.extend(page.rows);
            if ends {
                return Ok(Ok(rows));
            }
        }
        Err(Fault::Unexpected(format!("the list of {list} does not end for one person")))
    }

    /// The rows of a list that follow so many others, or the answer that was no list.
    async fn page(
        &self,
        list: &str,
        filter: (&str, &str),
        after: usize,
    ) -> Result<Result<Page, Answer>, Fault> {
        let (limit, offset) = (PAGE.to_string(), after.to_string());
        let query = [filter, ("limit", &limit), ("offset", &offset)];
        let answer = self.call(Method::GET, &[list], &query).await?;
        if answer.status() == 200 { answer.json().map(Ok) } else { Ok(Err(answer)) }
    }

    async fn call(
        &self,
        method: Method,
        path: &[&str],
        query: &[(&str, &str)],
    ) -> Result<Answer, Fault> {
        let call = self.client.request(method, self.url(path, query)?);
        let call = call.header("Api-Token", self.token()?);
        let account = self.settings.base_url.host_str().unwrap_or_default();
        self.pace.take_turn(account, self.settings.requests_per_second).await;
        self.client.send(call).await
    }

    /// The URL of a call, with `+` in an address written as `%2B`.
    fn url(&self, path: &[&str], query: &[(&str, &str)]) -> Result<Url, Fault> {
        let mut url = self.settings.base_url.clone();
        url.path_segments_mut()
            .map_err(|()| Fault::Unexpected("base_url can have no path".into()))?
            .pop_if_empty()
            .extend(["api", "3"])
            .extend(path);
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        Ok(url)
    }

    fn token(&self) -> Result<HeaderValue, Fault> {
        let token = HeaderValue::from_str(self.settings.token.expose_secret());
        let mut token = token.map_err(|_| Fault::NeedsPerson {
            hindrance: Hindrance::Credentials,
            detail: "the key holds characters that no key has".into(),
        })?;
        token.set_sensitive(true);
        Ok(token)
    }
}

fn wrong_person() -> Fault {
    Fault::NeedsPerson {
        hindrance: Hindrance::WrongPerson,
        detail: "a search for one address returned contacts with other addresses, so nothing was \
                 deleted: check that base_url is the API address of the account"
            .to_owned(),
    }
}
