//! Invented people, days and systems for the samples of pages and letters.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};

use super::{
    ledger::{LedgerLine, SystemReport},
    letters::Case,
};
use crate::domain::{
    Time,
    catalogue::{Catalogue, CollectionEntry, Label, SystemEntry},
    erasure::{Absence, Deed, Ground, Part, SystemKey, SystemState},
    person::Token,
    request::{Language, Law, Scope},
};

/// The 20th of November 2026 and some days.
pub(super) fn day(after: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap_or_default() + Days::new(after)
}

/// A quarter past nine in the morning, some days later.
pub(super) fn moment(after: u64) -> Time {
    day(after).and_time(NaiveTime::MIN).and_utc() + TimeDelta::minutes(9 * 60 + 15)
}

/// A token that opens nothing.
pub(super) fn token() -> Token {
    Token::from_chance([7; 32])
}

/// A reference that quotes nothing.
pub(super) fn reference() -> String {
    "HM-7KQM-2XT9".to_owned()
}

/// A request under this law.
pub(super) fn case(law: Law) -> Case {
    Case { reference: reference(), law, received_on: day(0), status_code: token() }
}

#[expect(clippy::expect_used, reason = "literals of this file; a test renders every sample")]
fn key(text: &str) -> SystemKey {
    SystemKey::parse(text).expect("a key of lower-case letters")
}

fn label(words: [&str; 3]) -> Label {
    let codes = ["en", "de", "it"].into_iter().filter_map(Language::parse);
    Label(codes.zip(words.into_iter().map(str::to_owned)).collect())
}

fn collection(name: &str, words: [&str; 3], data: Deed, account: Option<Deed>) -> CollectionEntry {
    let mut deeds = BTreeMap::from([(Scope::AllData, data)]);
    deeds.extend(account.map(|deed| (Scope::AccountOnly, deed)));
    let kept = data == Deed::Keep;
    CollectionEntry {
        collection: name.to_owned(),
        is_contact: ["contacts", "profile"].contains(&name),
        label: label(words),
        deeds,
        ground: kept.then_some(Ground::LegalObligation),
        article: kept.then(|| "§ 147 AO".to_owned()),
    }
}

/// A shop, its marketing tool, and a calendar for clients of others.
pub(super) fn catalogue() -> Catalogue {
    let shop = vec![
        CollectionEntry {
            ground: Some(Ground::LegalObligation),
            article: Some("§ 257 HGB".to_owned()),
            ..collection("messages", ["messages", "Nachrichten", "messaggi"], Deed::Delete, None)
        },
        collection("orders", ["orders", "Bestellungen", "ordini"], Deed::Anonymise, None),
        collection("invoices", ["invoices", "Rechnungen", "fatture"], Deed::Keep, None),
        collection("login", ["login", "Zugang", "accesso"], Deed::Delete, Some(Deed::Deactivate)),
        collection("profile", ["profile", "Profil", "profilo"], Deed::Delete, Some(Deed::Delete)),
    ];
    let marketing = vec![collection(
        "contacts",
        ["contact with lists and tags", "Kontakt mit Listen und Tags", "contatto con liste e tag"],
        Deed::Delete,
        None,
    )];
    let leads =
        vec![collection("leads", ["leads", "Interessenten", "contatti"], Deed::Forward, None)];
    let system = |of: &str, name: &str, collections| SystemEntry {
        key: key(of),
        name: name.to_owned(),
        collections,
        absence: None,
    };
    Catalogue {
        systems: vec![
            system("shop", "Online shop", shop),
            system(SystemKey::ACTIVE_CAMPAIGN, "ActiveCampaign", marketing),
            system("calendar", "Calendar", leads),
        ],
    }
}

fn line(of: &str, collection: &str, fate: Deed, rows: u64, language: Language) -> LedgerLine {
    LedgerLine {
        fate: fate.into(),
        label: catalogue().label(of, collection, language).to_owned(),
        rows,
        ground: None,
        article: None,
        until: None,
        forwarded_to: None,
    }
}

/// What a shop holds: rows that go, some of which are still there, and invoices that a law keeps.
pub(super) fn parts() -> Vec<Part> {
    let seen = |part: Part, left| Part { left: Some(left), ..part };
    let invoices = Part {
        ground: Some(Ground::LegalObligation),
        article: Some("§ 147 AO".to_owned()),
        until: NaiveDate::from_ymd_opt(2034, 12, 31),
        ..Part::found("invoices", Deed::Keep, 9)
    };
    vec![
        seen(Part::found("messages", Deed::Delete, 12), 2),
        seen(Part::found("orders", Deed::Anonymise, 9), 0),
        Part::found("login", Deed::Deactivate, 1),
        invoices,
        Part::found("leads", Deed::Forward, 1),
    ]
}

/// Systems after a data request that kept the invoices and passed the leads on.
pub(super) fn systems(language: Language) -> Vec<SystemReport> {
    let invoices = LedgerLine {
        ground: Some(Ground::LegalObligation),
        article: Some("§ 147 AO".to_owned()),
        until: NaiveDate::from_ymd_opt(2034, 12, 31),
        ..line("shop", "invoices", Deed::Keep, 9, language)
    };
    let leads = line("calendar", "leads", Deed::Forward, 1, language);
    let named = LedgerLine { forwarded_to: Some("Lindqvist Studio".to_owned()), ..leads.clone() };
    let settled = |of: &str, name: &str, state, lines| SystemReport {
        lines,
        looked_again_at: Some(moment(5)),
        ..SystemReport::waiting(name, &key(of), state)
    };
    vec![
        settled(
            "shop",
            "Online shop",
            SystemState::Kept,
            vec![
                line("shop", "messages", Deed::Delete, 12, language),
                line("shop", "orders", Deed::Anonymise, 9, language),
                line("shop", "login", Deed::Deactivate, 1, language),
                invoices,
            ],
        ),
        marketing(language),
        settled("calendar", "Calendar", SystemState::Kept, vec![leads, named]),
    ]
}

/// The marketing contact, gone.
pub(super) fn marketing(language: Language) -> SystemReport {
    let of = SystemKey::ACTIVE_CAMPAIGN;
    SystemReport {
        lines: vec![line(of, "contacts", Deed::Delete, 1, language)],
        looked_again_at: Some(moment(5)),
        ..SystemReport::waiting("ActiveCampaign", &key(of), SystemState::Gone)
    }
}

/// The marketing contact, never there.
pub(super) fn marketing_unknown() -> SystemReport {
    SystemReport { lines: Vec::new(), ..marketing(Language::ENGLISH) }
}

/// The marketing contact, taken by the vendor, who finishes later.
pub(super) fn marketing_handed_over() -> SystemReport {
    SystemReport {
        state: SystemState::HandedOver,
        finishes_on: Some(day(35)),
        ..marketing_unknown()
    }
}

/// A marketing tool that the company declares not to have.
pub(super) fn marketing_absent() -> SystemReport {
    let absence = Absence { by: "Ida Brandt".to_owned(), since: day(0) };
    let none = SystemReport::waiting(
        "ActiveCampaign",
        &key(SystemKey::ACTIVE_CAMPAIGN),
        SystemState::Absent,
    );
    SystemReport { absence: Some(absence), ..none }
}

/// One system in each state that shows no lines.
pub(super) fn unsettled() -> Vec<SystemReport> {
    let of = |name, state| SystemReport::waiting(name, &key("shop"), state);
    vec![
        of("Online shop", SystemState::Planned),
        of("Calendar", SystemState::Waits),
        of("Paper files", SystemState::Stuck),
        of("Old CRM", SystemState::Declared),
        marketing_unknown(),
        marketing_handed_over(),
        marketing_absent(),
    ]
}

/// The login, closed.
pub(super) fn account(language: Language) -> Vec<SystemReport> {
    vec![SystemReport {
        lines: vec![line("shop", "login", Deed::Deactivate, 1, language)],
        looked_again_at: Some(moment(5)),
        ..SystemReport::waiting("Online shop", &key("shop"), SystemState::Gone)
    }]
}

/// An invented company.
#[cfg(test)]
pub(super) fn site() -> super::Site {
    use crate::domain::{
        controller::{Authority, Controller},
        person::EmailAddress,
    };
    super::Site {
        controller: Controller {
            name: "Halden & Moss GmbH".to_owned(),
            address: "Musterweg 1, 20099 Hamburg".to_owned(),
            privacy_contact: EmailAddress::parse("privacy@example.com").unwrap(),
            authority: Authority {
                name: "Data Protection Authority of Hamburg".to_owned(),
                url: "https://authority.example.org/complain".to_owned(),
            },
            privacy_notice_url: Some("https://www.example.com/privacy".to_owned()),
            default_law: Law::Gdpr,
            time_zone: chrono_tz::Europe::Berlin,
            region: "DE-HH".to_owned(),
        },
        requests_to: EmailAddress::parse("privacy@halden-moss.example").unwrap(),
        base_url: "https://privacy.example.com/".to_owned(),
    }
}
