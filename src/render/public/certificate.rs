//! `/status/{code}/certificate`: what is signed, in words, for screen and paper.

use chrono::NaiveDate;
use serde::Serialize;

use crate::{
    domain::{
        catalogue::Catalogue,
        certificate::{self, AddressKey, Certified, Finding},
        erasure::SystemState,
        outcome::Outcome,
        person::Token,
        request::{Language, Law, Scope, words},
    },
    render::{
        Page, Standing, SystemReport,
        said::said,
        samples::{self, day, reference, token},
    },
};

/// What the desk certifies of a request.
#[derive(Debug, Clone, Serialize)]
pub struct Certificate {
    /// The reference.
    pub reference: String,
    /// How it ended.
    #[serde(serialize_with = "said")]
    pub standing: Standing,
    /// What was confirmed.
    #[serde(serialize_with = "said")]
    pub scope: Scope,
    /// The name for people of the one system in which an agent had it carried out.
    pub only: Option<String>,
    /// The law whose words are used.
    #[serde(serialize_with = "said")]
    pub law: Law,
    /// The day of receipt.
    #[serde(serialize_with = "said")]
    pub received_on: NaiveDate,
    /// The day on which it was closed.
    #[serde(serialize_with = "said")]
    pub ended_on: NaiveDate,
    /// What was seen in each system.
    pub systems: Vec<SystemReport>,
    /// Whose it is, and what shows it.
    #[serde(serialize_with = "said")]
    pub whose: Whose,
    /// The HMAC of the address.
    pub fingerprint: Option<String>,
    /// The key to it, on the person's own page.
    pub key: Option<String>,
    /// Where the signed file is.
    pub file: String,
    /// Where the public key is.
    pub public_key_url: String,
    /// The code of the status page, for whoever came from there.
    #[serde(serialize_with = "said")]
    pub back: Option<Token>,
}

words! {
    /// What a copy shows of the person.
    Whose {
        /// The person's own, with the key.
        Yours = "yours",
        /// Opened by an earlier link: the key follows from the last one.
        InLetter = "in_letter",
        /// The desk's.
        Ours = "ours",
        /// No closing letter was written.
        Nobody = "nobody",
    }
}

impl Certificate {
    /// The page of a certificate: for the holder of a link, or for the desk.
    pub fn of(
        certificate: &certificate::Certificate,
        catalogue: &Catalogue,
        (language, ended_on): (Language, NaiveDate),
        (link, urls): (Option<&Token>, (String, String)),
    ) -> Self {
        let mark = certificate.address.as_ref();
        let key = link.map(AddressKey::of).filter(|key| mark.is_some_and(|mark| key.fits(mark)));
        let whose = match (mark, link, &key) {
            (None, ..) => Whose::Nobody,
            (Some(_), None, _) => Whose::Ours,
            (Some(_), Some(_), None) => Whose::InLetter,
            (Some(_), Some(_), Some(_)) => Whose::Yours,
        };
        let (file, public_key_url) = urls;
        Self {
            reference: certificate.reference.clone(),
            standing: standing(certificate),
            scope: certificate.scope,
            only: certificate.only.as_ref().map(|key| catalogue.name(key).to_owned()),
            law: certificate.law,
            received_on: certificate.received_on,
            ended_on,
            systems: certificate.systems.iter().map(|s| seen(s, catalogue, language)).collect(),
            whose,
            fingerprint: mark.map(|mark| mark.hmac.clone()),
            key: key.map(|key| key.reveal()),
            file,
            public_key_url,
            back: link.cloned(),
        }
    }
}

/// The ending in the words of the status page.
fn standing(certificate: &certificate::Certificate) -> Standing {
    if certificate.only.is_some() {
        return Standing::OneSystem;
    }
    match certificate.outcome {
        Outcome::Fulfilled => Standing::Fulfilled,
        Outcome::NothingFound => Standing::NothingFound,
        // No other ending is certified; of any, no more is said than that something stays.
        Outcome::PartlyFulfilled
        | Outcome::Refused
        | Outcome::Withdrawn
        | Outcome::Unproven
        | Outcome::Unanswered
        | Outcome::Duplicate
        | Outcome::Answered
        | Outcome::NotARequest
        | Outcome::Forgotten => Standing::PartlyFulfilled,
    }
}

/// A system in words for people, with the state that its finding allows.
fn seen(certified: &Certified, catalogue: &Catalogue, language: Language) -> SystemReport {
    let state = match certified.finding {
        Finding::Erased | Finding::NothingFound => SystemState::Gone,
        Finding::Kept => SystemState::Kept,
        Finding::Declared => SystemState::Declared,
        Finding::HandedOver => SystemState::HandedOver,
        Finding::Left | Finding::NotSeen => SystemState::Stuck,
        Finding::Absent => SystemState::Absent,
    };
    let key = &certified.key;
    let told = certified.report.as_ref().map_or_else(
        || SystemReport::waiting(catalogue.name(key), key, state),
        |report| SystemReport::of(catalogue, key, report, language),
    );
    let absence = certified.absence.clone();
    SystemReport { state, looked_again_at: certified.last_held_at(), absence, ..told }
}

impl Page for Certificate {
    const TEMPLATE: &'static str = "public/certificate";

    fn samples(language: Language) -> Vec<Self> {
        let key = AddressKey::of(&token());
        let yours = Self {
            reference: reference(),
            standing: Standing::PartlyFulfilled,
            scope: Scope::AllData,
            only: None,
            law: Law::Gdpr,
            received_on: day(0),
            ended_on: day(6),
            systems: samples::systems(language),
            whose: Whose::Yours,
            fingerprint: Some("5be017c9f3a26d84".repeat(4)),
            key: Some(key.reveal()),
            file: "/status/code/certificate.json".to_owned(),
            public_key_url: "https://privacy.example.com/certificate-key.pem".to_owned(),
            back: Some(token()),
        };
        let other = |whose: &Whose| Self {
            whose: *whose,
            standing: Standing::Fulfilled,
            fingerprint: yours.fingerprint.clone().filter(|_| *whose != Whose::Nobody),
            key: None,
            back: None,
            ..yours.clone()
        };
        let without = Self { systems: vec![samples::marketing_absent()], ..yours.clone() };
        let alone = Self {
            only: Some("ActiveCampaign".to_owned()),
            systems: vec![samples::marketing(language)],
            standing: Standing::OneSystem,
            ..yours.clone()
        };
        let others = Whose::ALL.iter().filter(|whose| **whose != Whose::Yours).map(other);
        [yours.clone(), without, alone].into_iter().chain(others).collect()
    }
}
