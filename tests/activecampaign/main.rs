//! ActiveCampaign, against a server that answers like it, well and badly.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that can't set up its stage must stop"
)]

mod cuts;
mod erasing;
mod faults;
mod line;
mod look_alike;
mod mistrust;
mod tls;

use std::{
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

use async_trait::async_trait;
use privacy_desk::{
    cli::demo::look_alike::{Behaviour, Contact, LookAlike},
    domain::{
        erasure::{Found, Order, Part, Report, SystemState},
        person::Identifier,
        request::{Language, Scope},
    },
    systems::{Pace, System, activecampaign, client::Client},
};

/// Lets every call through and writes down who asked.
#[derive(Default)]
struct Turns(Mutex<Vec<(String, u32)>>);

#[async_trait]
impl Pace for Turns {
    async fn take_turn(&self, account: &str, per_second: u32) {
        self.0.lock().unwrap().push((account.to_owned(), per_second));
    }
}

/// A look-alike and the system connected to it.
struct Stage {
    vendor: LookAlike,
    system: activecampaign::ActiveCampaign,
    turns: Arc<Turns>,
}

fn stage(addresses: &[&str], behaviour: Behaviour) -> Stage {
    let vendor = LookAlike::start(contacts(addresses), behaviour).unwrap();
    let base_url = vendor.base_url();
    stage_at(vendor, &base_url)
}

fn contacts(addresses: &[&str]) -> Vec<Contact> {
    addresses.iter().map(|address| Contact::new(address, "Jo", "Example")).collect()
}

/// The system is told that the vendor lives at this address.
fn stage_at(vendor: LookAlike, base_url: &str) -> Stage {
    let file = format!(
        "activecampaign: {{base_url: '{base_url}', token_env: KEY, allow_private_network: true}}"
    );
    let token = vendor.token().to_owned();
    let settings =
        activecampaign::load(Path::new("ac.yml"), &file, &|_| Some(token.clone())).unwrap();
    let settings = match settings {
        activecampaign::File::Account(settings) => Some(settings),
        activecampaign::File::Absent(_) => None,
    };
    let settings = settings.unwrap();
    let client = Client::new(settings.network).unwrap().with_time_out(Duration::from_secs(1));
    let turns = Arc::new(Turns::default());
    let pace: Arc<dyn Pace> = Arc::<Turns>::clone(&turns);
    let system = activecampaign::ActiveCampaign::with_client(settings, client, pace);
    Stage { vendor, system, turns }
}

fn order(addresses: &[&str]) -> Order {
    let person = addresses.iter().map(|a| Identifier::parse("email", a).unwrap()).collect();
    Order {
        person,
        scope: Scope::AllData,
        language: Language::ENGLISH,
        today: "2026-11-22".parse().unwrap(),
    }
}

impl Stage {
    async fn find(&self, order: &Order) -> Found {
        self.system.find(order).await.unwrap()
    }

    /// Erases and reads back.
    async fn erase(&self, order: &Order, found: &Found) -> Vec<Part> {
        let done = self.system.erase(order, found).await.unwrap();
        self.system.read_back(order, found, done).await.unwrap()
    }

    fn deletions(&self) -> usize {
        self.vendor.calls().iter().filter(|call| call.method != "GET").count()
    }
}

/// Found, done and left of the contacts, then of the archive.
fn numbers(parts: &[Part]) -> [(u64, u64, Option<u64>); 2] {
    let names: Vec<_> = parts.iter().map(|part| part.collection.as_str()).collect();
    assert_eq!(names, ["contacts", "archive"]);
    [0, 1].map(|n| (parts[n].found, parts[n].done, parts[n].left))
}

fn state(parts: Vec<Part>) -> SystemState {
    Report { parts, read_back_at: "2026-11-22T09:00:00Z".parse().unwrap() }.state()
}
