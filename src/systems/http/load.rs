//! Reads a file: from what is written to what is meant, or where it is wrong and what to do.

use std::{collections::BTreeSet, path::Path};

use serde_saphyr::Spanned;
use url::Url;

use super::{
    description::{Collection, Description},
    secret, step,
    yaml::{self, File, Section},
};
use crate::{
    domain::{audit::sha256_hex, catalogue::Label, erasure::SystemKey},
    systems::{
        BadSystemFile,
        file::{Bad, Secrets, bad, line, read, scopes},
        reach::Network,
    },
};

/// What most vendors bear beside the company's other programs.
const REQUESTS_PER_SECOND: u32 = 4;
/// More than any vendor grants.
const REQUESTS_PER_SECOND_MAX: u32 = 50;
/// The longest that a vendor may take.
const DAYS_MAX: u16 = 400;

/// Reads a system file. A relative `token_file` lies beside it; `env` reads the environment.
pub fn load(
    file: &Path,
    text: &str,
    env: &dyn Fn(&str) -> Option<String>,
) -> Result<Description, BadSystemFile> {
    parse(text, &Secrets::beside(file, env)).map_err(bad(file))
}

fn parse(text: &str, secrets: &Secrets<'_>) -> Result<Description, Bad> {
    let File { http } = read(text)?;
    let section = http.value;
    let network = Network::allowing_private(section.allow_private_network);
    let key = SystemKey::parse(&section.key.value).filter(|key| {
        key.as_str() != SystemKey::ACTIVE_CAMPAIGN // what is said of it rests on its own code
    });
    let key = key.ok_or_else(|| {
        let reason = "key: lower-case letters, digits, `_`, `-` and `.` only, at most 60, and not \
                      activecampaign, which has a file of its own kind";
        (line(&section.key), reason.to_owned())
    })?;
    let mut headers = secret::headers(&section.headers)?;
    headers.push(secret::auth(&section.auth, secrets)?);
    Ok(Description {
        name: section.name.clone().unwrap_or_else(|| key.as_str().to_owned()),
        key,
        base_url: base_url(&section.base_url, network)?,
        headers,
        requests_per_second: pace(&section)?,
        network,
        collections: collections(section.collections)?,
        version: sha256_hex(text.as_bytes()),
    })
}

fn base_url(written: &Spanned<String>, network: Network) -> Result<Url, Bad> {
    let bad = |reason: String| (line(written), format!("base_url: {reason}"));
    let url = Url::parse(&written.value).map_err(|error| bad(error.to_string()))?;
    network.admit(&url).map_err(|why| bad(why.to_string()))?;
    if url.query().is_some() || url.fragment().is_some() {
        return Err(bad("give no query and no fragment; a key goes into auth".to_owned()));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(bad("a secret never stands in the file: put it into auth".to_owned()));
    }
    Ok(url)
}

fn pace(section: &Section) -> Result<u32, Bad> {
    let Some(written) = &section.requests_per_second else { return Ok(REQUESTS_PER_SECOND) };
    if (1..=REQUESTS_PER_SECOND_MAX).contains(&written.value) {
        return Ok(written.value);
    }
    Err((line(written), format!("requests_per_second: from 1 to {REQUESTS_PER_SECOND_MAX}")))
}

fn collections(written: Spanned<Vec<Spanned<yaml::Collection>>>) -> Result<Vec<Collection>, Bad> {
    if written.value.is_empty() {
        return Err((line(&written), "collections: name at least one".to_owned()));
    }
    let mut names = BTreeSet::new();
    let mut collections = Vec::new();
    for one in written.value {
        let at = line(&one);
        if !names.insert(one.value.name.clone()) {
            return Err((at, format!("collection `{}` stands here twice", one.value.name)));
        }
        collections.push(collection(at, one.value)?);
    }
    Ok(collections)
}

fn collection(at: u64, written: yaml::Collection) -> Result<Collection, Bad> {
    let name = written.name.clone();
    let bad = |reason: &str| (at, format!("collection `{name}`: {reason}"));
    let finishes_within_days = match &written.finishes_within_days {
        Some(days) if !(1..=DAYS_MAX).contains(&days.value) => {
            return Err((line(days), format!("finishes_within_days: from 1 to {DAYS_MAX}")));
        }
        days => days.as_ref().map(|days| days.value),
    };
    let absence_counts_later = match &written.absence_counts {
        None => false,
        Some(word) => match (word.value.as_str(), finishes_within_days) {
            ("at_once", _) => false,
            ("from_the_date", Some(_)) => true,
            ("from_the_date", None) => {
                let reason = "absence_counts: from_the_date needs finishes_within_days";
                return Err((line(word), reason.to_owned()));
            }
            _ => return Err((line(word), "absence_counts: at_once or from_the_date".to_owned())),
        },
    };
    let scopes = scopes(written.scopes)?;
    let erase = written.erase.filter(|steps| !steps.is_empty()).ok_or_else(|| bad("no `erase`"))?;
    let way = match (written.unseen, written.find, written.read_back) {
        (None, Some(find), Some(back)) => step::seen(written.check, find, erase, back)?,
        (Some(kind), None, None) if written.check.is_none() => {
            if finishes_within_days.is_none() {
                return Err(bad("what nobody can look at needs finishes_within_days"));
            }
            step::unseen(&kind, erase)?
        }
        (Some(_), ..) => return Err(bad("`unseen` goes without `check`, `find` and `read_back`")),
        (None, None, _) => {
            return Err(bad(
                "no `find`: say how a person is found, or `unseen` if nobody can look",
            ));
        }
        (None, Some(_), None) => {
            return Err(bad("no `read_back`: say how a row is looked for again by its {id}"));
        }
    };
    Ok(Collection {
        label: written.label.map(Label::from).unwrap_or_default(),
        name: written.name,
        scopes,
        way,
        finishes_within_days,
        absence_counts_later,
    })
}
