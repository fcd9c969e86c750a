//! The web side: pages for people, an API for machines. It reads, and calls `flow` to change.
//!
//! [`routes`] lists every URL, [`error`] every status; a handler's file has the path of its URL.

pub mod routes;

pub mod error;

mod callers;
mod certifier;
mod change;
mod extract;
pub(crate) mod frame;
mod intake;
mod mailbox;

mod staff;

mod admin;
mod api;
mod compliance;
mod desk;
mod health;
pub(crate) mod metrics;
mod public;

use std::sync::Arc;

use crate::{
    auth::{FormTokens, Signer, password::Passwords},
    db::Db,
    domain::{catalogue::Catalogue, classify::Lexicons, look::Look},
    flow::Rules,
    locale::Locales,
    mail::inbound::House,
    render::Renderer,
    world::World,
};

pub use callers::Callers;
pub use certifier::Certifier;
pub use intake::{Intake, TakenIn};
pub use mailbox::MailboxGauge;

/// All that a handler may need: handed down once, at the start.
#[derive(Clone)]
pub struct Desk {
    /// Our database.
    pub db: Db,
    /// Clock and chance.
    pub world: World,
    /// The company's rules.
    pub rules: Rules,
    /// Writes pages.
    pub renderer: Arc<Renderer>,
    /// The languages.
    pub locales: Arc<Locales>,
    /// What each choice removes in general.
    pub catalogue: Arc<Catalogue>,
    /// Looks for a person in the systems, and can do nothing else with them.
    pub look: Arc<dyn Look>,
    /// Takes mail in.
    pub intake: Intake,
    /// The mailboxes that are collected from.
    pub mailboxes: Vec<Arc<MailboxGauge>>,
    /// Signs certificates.
    pub certifier: Arc<Certifier>,
    /// Checks machine tokens.
    pub signer: Signer,
    /// Counts what one address of the network tries.
    pub callers: Arc<Callers>,
    /// Checks passwords of staff.
    pub passwords: Passwords,
    /// Makes and checks what the forms of staff send back.
    pub form_tokens: FormTokens,
    /// The company's own app, if it signs for its users.
    pub app: Option<SigningApp>,
    /// What links begin with, without a slash at the end.
    pub base_url: String,
}

/// The company's own app and the secret that it shares with us.
#[derive(Clone)]
pub struct SigningApp {
    /// Its name.
    pub name: String,
    /// The secret.
    pub secret: Arc<secrecy::SecretSlice<u8>>,
}

/// What reads mail: limits, our own addresses, the words of all languages.
#[derive(Clone)]
pub struct Reading {
    /// Our addresses and the limits.
    pub house: Arc<House>,
    /// The words to recognise.
    pub lexicons: Arc<Lexicons>,
    /// The key that signs Message-IDs and reply addresses.
    pub reply_key: [u8; 32],
}
