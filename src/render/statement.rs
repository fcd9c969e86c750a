//! A certificate as the JSON that is signed. `docs/certificate.md` says what each field means.
//!
//! Keys of systems and collections stand in it as the maps give them, so that it is the same bytes
//! whatever a map calls them for people by then.

use chrono::{NaiveDate, SecondsFormat};
use serde::Serialize;
use serde_json::Value;

use super::said::said;
use crate::domain::{
    Time,
    certificate::{Certificate, Certified},
    controller::Controller,
    erasure::{Absence, Ground, Part, SystemKey},
    watch::Look,
};

/// The version of this form.
const VERSION: u8 = 1;

/// What a certificate says, word for word.
pub fn statement(of: &Certificate, by: &Controller) -> Vec<u8> {
    let statement = Statement {
        certificate: VERSION,
        company: Company { name: &by.name, address: &by.address },
        reference: &of.reference,
        kind: of.scope.intent().as_str(),
        only: of.only.as_ref().map(SystemKey::as_str),
        law: of.law.as_str(),
        received_on: of.received_on.to_string(),
        promised_on: of.promised_on.to_string(),
        ended_at: exact(of.ended_at),
        outcome: of.outcome.as_str(),
        systems: of.systems.iter().map(SystemStatement::of).collect(),
        address: of
            .address
            .as_ref()
            .map(|mark| Address { hmac_sha256: &mark.hmac, key_sha256: &mark.key_hash }),
        audit: Audit { lines: of.audit_count, head: &of.audit_head },
    };
    serde_json::to_vec(&statement).unwrap_or_default()
}

/// Reads the fields of a statement whose signature is good; nothing where it is of another form.
pub fn read(statement: &[u8]) -> Option<Value> {
    let value: Value = serde_json::from_slice(statement).ok()?;
    (value.get("certificate")?.as_u64()? == u64::from(VERSION)).then_some(value)
}

/// A moment to the microsecond, in UTC.
fn exact(at: Time) -> String {
    at.to_rfc3339_opts(SecondsFormat::Micros, true)
}

#[derive(Serialize)]
struct Statement<'a> {
    certificate: u8,
    company: Company<'a>,
    reference: &'a str,
    kind: &'a str,
    only: Option<&'a str>,
    law: &'a str,
    received_on: String,
    promised_on: String,
    ended_at: String,
    outcome: &'a str,
    systems: Vec<SystemStatement<'a>>,
    address: Option<Address<'a>>,
    audit: Audit<'a>,
}

#[derive(Serialize)]
struct Company<'a> {
    name: &'a str,
    address: &'a str,
}

#[derive(Serialize)]
struct SystemStatement<'a> {
    system: &'a str,
    finding: &'a str,
    absent: Option<AbsenceStatement<'a>>,
    looked_again_at: Option<String>,
    later_looks: Vec<LookStatement>,
    declared: Option<DeclaredStatement<'a>>,
    collections: Vec<PartStatement<'a>>,
}

#[derive(Serialize)]
struct AbsenceStatement<'a> {
    by: &'a str,
    since: String,
}

#[derive(Serialize)]
struct LookStatement {
    at: String,
    seen: u64,
}

#[derive(Serialize)]
struct DeclaredStatement<'a> {
    said: &'a str,
    by: &'a str,
    at: String,
}

#[derive(Serialize)]
struct PartStatement<'a> {
    collection: &'a str,
    deed: &'a str,
    found: u64,
    gone: u64,
    left: Option<u64>,
    stays: u64,
    #[serde(serialize_with = "said")]
    ground: Option<Ground>,
    article: Option<&'a str>,
    #[serde(serialize_with = "said")]
    until: Option<NaiveDate>,
    #[serde(serialize_with = "said")]
    finishes_on: Option<NaiveDate>,
}

#[derive(Serialize)]
struct Address<'a> {
    hmac_sha256: &'a str,
    key_sha256: &'a str,
}

#[derive(Serialize)]
struct Audit<'a> {
    lines: i64,
    head: &'a str,
}

impl<'a> SystemStatement<'a> {
    fn of(certified: &'a Certified) -> Self {
        let report = certified.report.as_ref();
        let parts = report.map(|report| report.parts.as_slice()).unwrap_or_default();
        Self {
            system: certified.key.as_str(),
            finding: certified.finding.as_str(),
            absent: certified.absence.as_ref().map(AbsenceStatement::of),
            looked_again_at: certified.looked_again_at().map(exact),
            later_looks: certified.looks.iter().filter_map(LookStatement::of).collect(),
            declared: certified.declaration.as_ref().map(|said| DeclaredStatement {
                said: said.said.as_str(),
                by: &said.by,
                at: exact(said.at),
            }),
            collections: parts.iter().map(PartStatement::of).collect(),
        }
    }
}

impl<'a> AbsenceStatement<'a> {
    fn of(absence: &'a Absence) -> Self {
        Self { by: &absence.by, since: absence.since.to_string() }
    }
}

impl LookStatement {
    fn of(look: &Look) -> Option<Self> {
        Some(Self { at: exact(look.at), seen: look.seen? })
    }
}

impl<'a> PartStatement<'a> {
    fn of(part: &'a Part) -> Self {
        Self {
            collection: &part.collection,
            deed: part.deed.as_str(),
            found: part.found,
            gone: part.gone(),
            left: part.left.filter(|_| part.deed.erases()),
            stays: if part.deed.erases() { 0 } else { part.found },
            ground: part.ground,
            article: part.article.as_deref(),
            until: part.until,
            finishes_on: part.finishes_on,
        }
    }
}
