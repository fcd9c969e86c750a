//! Vendors that a file describes, against servers in the shape of their documentation.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that can't set up its stage must stop"
)]

mod general;
mod ready;
mod refusals;
mod server;
mod vendors;

use std::{
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

use async_trait::async_trait;
use privacy_desk::{
    domain::{
        erasure::{Found, Order, Part, Report, SystemState},
        person::Identifier,
        request::{Language, Scope},
    },
    systems::{Pace, System as _, client::Client, http},
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

/// A system as a file describes it, and what it calls.
struct Stage {
    system: http::HttpSystem,
    calls: Arc<Mutex<Vec<String>>>,
    turns: Arc<Turns>,
}

impl Stage {
    /// The file with the base address of a server on this machine.
    fn of(file: &str, (address, calls): (String, Arc<Mutex<Vec<String>>>)) -> Self {
        let host = file.lines().find_map(|line| line.trim().strip_prefix("base_url: https://"));
        let host = host.unwrap().split('/').next().unwrap();
        let private = format!("allow_private_network: true\n  base_url: {address}");
        let file = file.replace(&format!("base_url: https://{host}"), &private);
        let env = |_: &str| Some("secret".to_owned());
        let description = http::load(Path::new("vendor.yaml"), &file, &env).unwrap();
        let client = Client::new(description.network).unwrap();
        let client = client.with_time_out(Duration::from_secs(2));
        let turns = Arc::new(Turns::default());
        let pace: Arc<dyn Pace> = Arc::<Turns>::clone(&turns);
        Self { system: http::HttpSystem::with_client(description, client, pace), calls, turns }
    }

    async fn find(&self, order: &Order) -> Found {
        self.system.find(order).await.unwrap()
    }

    /// Erases and reads back.
    async fn erase(&self, order: &Order, found: &Found) -> Vec<Part> {
        let done = self.system.erase(order, found).await.unwrap();
        self.system.read_back(order, found, done).await.unwrap()
    }

    /// The calls that could change something.
    fn changes(&self) -> Vec<String> {
        let looks = ["GET ", "POST /contacts/search", "POST /v3/marketing/contacts/search/emails"];
        let calls = self.calls.lock().unwrap();
        let changes = calls.iter().filter(|call| !looks.iter().any(|look| call.starts_with(look)));
        changes.cloned().collect()
    }
}

fn order(addresses: &[&str], today: &str) -> Order {
    let person = addresses.iter().map(|a| Identifier::parse("email", a).unwrap()).collect();
    Order {
        person,
        scope: Scope::AllData,
        language: Language::ENGLISH,
        today: today.parse().unwrap(),
    }
}

fn state(parts: &[Part]) -> SystemState {
    let read_back_at = "2026-11-22T09:00:00Z".parse().unwrap();
    Report { parts: parts.to_vec(), read_back_at }.state()
}
