//! The whole program put together: configuration in, server and worker out.

use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    sync::Arc,
};

use actix_web::{App, HttpServer, dev::Server, middleware, web::Data};
use chrono::TimeDelta;
use secrecy::SecretSlice;

use crate::{
    auth::{FormTokens, Signer, password::Passwords, signature::BadKey},
    collect::{Collector, sources},
    config::{BadConfig, Config},
    db::{self, Chance, DatabaseUrl, Db, DbError},
    domain::{
        catalogue::Catalogue, controller::Controller, holidays::Region, person::EmailAddress,
        request::Scope,
    },
    flow::{self, FlowError, Rules},
    jobs::{Office, SharedPace, Worker},
    locale::{BadLocale, Locales, lexicon},
    mail::{
        inbound::{House, Limits},
        transport::{BadOutbound, Transport},
    },
    render::{RenderError, Renderer, Site},
    systems::{BadSystemFile, Pace, System, folder, look::LookAround},
    vault::{Vault, VaultError, list_beside},
    web::{self, Callers, Certifier, Desk, Intake, Reading, SigningApp},
    world::World,
};

/// What the commands work with: our database, the company's rules, the door for mail.
pub struct Base {
    /// The configuration that it was built from.
    pub config: Config,
    /// Our database.
    pub db: Db,
    /// Clock and chance.
    pub world: World,
    /// The company's rules.
    pub rules: Rules,
    /// The company.
    pub controller: Controller,
    /// The address that letters come from.
    pub from: EmailAddress,
    /// The languages.
    pub locales: Arc<Locales>,
    /// Takes mail in.
    pub intake: Intake,
    /// Signs certificates.
    pub certifier: Arc<Certifier>,
    /// Issues and checks machine tokens.
    pub signer: Signer,
    /// How many keys were destroyed again on the way in, as a backup had brought them back.
    pub forgotten_again: usize,
    lease: TimeDelta,
    reply_key: [u8; 32],
    form_key: [u8; 32],
    site_url: String,
}

impl Base {
    /// Opens key file and database; both must be there (`privacy-desk migrate`).
    pub fn open(config: Config, world: World) -> Result<Self, StartError> {
        let vault = Arc::new(open_vault(&config)?);
        vault.check_list()?;
        let url = DatabaseUrl::parse(&config.database.url, config.database.allow_plaintext)?;
        let chance: Chance = {
            let world = world.clone();
            Arc::new(move || world.secret())
        };
        let db = Db::open(&url, vault, chance)?;
        db.check_schema()?;
        db.check_key()?;
        let forgotten_again = forget_again(&db, &world)?;
        let controller = config.controller()?;
        let rules = rules(&config, &controller)?;
        let from = config.from_address()?;
        let lease = config.lease()?;
        let reply_key = db.vault().derived_key("reply-tokens");
        let form_key = db.vault().derived_key("form-tokens");
        let seed = db.vault().derived_key("certificates");
        let certifier = Arc::new(Certifier::new(seed, controller.clone())?);
        let base_url = config.base_url()?.as_str().trim_end_matches('/').to_owned();
        let signer = Signer::new(db.vault().derived_key("api-tokens"), base_url.clone());
        let reading = Reading {
            house: Arc::new(house(&config, &from)?),
            lexicons: lexicon::lexicons()?,
            reply_key,
        };
        let intake = Intake::new(db.clone(), world.clone(), rules.clone(), reading);
        let locales = Locales::shared()?;
        Ok(Self {
            config,
            db,
            world,
            rules,
            controller,
            from,
            locales,
            intake,
            certifier,
            signer,
            forgotten_again,
            lease,
            reply_key,
            form_key,
            site_url: base_url,
        })
    }

    /// Connects the systems that the configured folder describes.
    pub fn systems(
        &self,
        env: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Vec<Arc<dyn System>>, StartError> {
        self.systems_at(env, &(Arc::new(SharedPace::new(self.db.clone())) as Arc<dyn Pace>))
    }

    /// The same at a pace of the caller's.
    pub fn systems_at(
        &self,
        env: &dyn Fn(&str) -> Option<String>,
        pace: &Arc<dyn Pace>,
    ) -> Result<Vec<Arc<dyn System>>, StartError> {
        Ok(folder::connect(Path::new(&self.config.systems.folder), env, pace)?)
    }
}

/// Opens the key file that the configuration names, with its list of destroyed keys.
pub fn open_vault(config: &Config) -> Result<Vault, VaultError> {
    let vault = Vault::open(Path::new(&config.vault.key_file))?;
    Ok(vault.listing_at(shredded_file(config)))
}

/// Where the list of destroyed keys lies.
pub fn shredded_file(config: &Config) -> PathBuf {
    match config.vault.shredded_file.as_str() {
        "" => list_beside(Path::new(&config.vault.key_file)),
        file => PathBuf::from(file),
    }
}

/// Nobody works with a database before it has forgotten whom a backup has brought back.
fn forget_again(db: &Db, world: &World) -> Result<usize, StartError> {
    if db.read_now(db::keys::brought_back)?.is_empty() {
        return Ok(0);
    }
    let keys = db.write_now(|tx| flow::forget::forget_again(tx, world.now()))?;
    tracing::warn!(keys, "backup.forgotten_again");
    Ok(keys)
}

/// The program, ready to serve and to work.
pub struct Application {
    /// What handlers need.
    pub desk: Desk,
    /// What jobs need.
    pub office: Arc<Office>,
    /// One for each mailbox that is ours to empty.
    pub collectors: Vec<Collector>,
}

impl Application {
    /// Puts everything together. Systems and transport are given, so that tests bring their own.
    pub fn build(
        base: Base,
        systems: Vec<Arc<dyn System>>,
        transport: Transport,
    ) -> Result<Self, StartError> {
        let site = Site {
            controller: base.controller.clone(),
            requests_to: base.from.clone(),
            base_url: base.site_url.clone(),
        };
        let renderer = Arc::new(Renderer::load(&site, &base.locales)?);
        let entries = systems.iter().map(|system| system.entry()).collect();
        let named = |system: &str, collection: &str| base.locales.held(system, collection);
        let catalogue = Arc::new(Catalogue::of(entries, named));
        warn_without_marketing(&systems);
        let look = Arc::new(LookAround(systems.clone()));
        let collectors = collectors(&base)?;
        let office = Office {
            db: base.db.clone(),
            world: base.world.clone(),
            rules: base.rules.clone(),
            controller: base.controller,
            renderer: Arc::clone(&renderer),
            catalogue: Arc::clone(&catalogue),
            systems,
            transport,
            from: base.from,
            lease: base.lease,
            reply_key: base.reply_key,
        };
        let desk = Desk {
            db: base.db,
            world: base.world,
            rules: base.rules,
            renderer,
            locales: base.locales,
            catalogue,
            look,
            intake: base.intake,
            mailboxes: collectors.iter().map(Collector::gauge).collect(),
            certifier: base.certifier,
            signer: base.signer,
            callers: Arc::new(callers(&base.config)?),
            passwords: Passwords::default(),
            form_tokens: FormTokens::new(base.form_key),
            app: signing_app(&base.config)?,
            base_url: base.site_url,
        };
        Ok(Self { desk, office: Arc::new(office), collectors })
    }

    /// The transport that the configuration names.
    pub fn transport(config: &Config) -> Result<Transport, StartError> {
        Ok(Transport::from_url(&config.mail.outbound)?)
    }

    /// A worker of this program.
    pub fn worker(&self) -> Worker {
        Worker::new(Arc::clone(&self.office))
    }

    /// The web server on this socket. Signals are the caller's: see `cli::serve`.
    pub fn server(&self, listener: TcpListener, workers: usize) -> std::io::Result<Server> {
        let desk = Data::new(self.desk.clone());
        let server = HttpServer::new(move || {
            App::new()
                .app_data(Data::clone(&desk))
                .wrap(middleware::Compress::default())
                .wrap(middleware::from_fn(web::frame::explain))
                .wrap(middleware::from_fn(web::frame::protect))
                .wrap(middleware::from_fn(web::frame::log))
                .configure(web::routes::configure)
        });
        let server = server.workers(workers).shutdown_timeout(10).disable_signals();
        Ok(server.listen(listener)?.run())
    }

    /// The gauges on a socket of their own.
    pub fn metrics(&self, listener: TcpListener) -> std::io::Result<Server> {
        let desk = Data::new(self.desk.clone());
        let show = || actix_web::web::get().to(web::metrics::show);
        let server = HttpServer::new(move || {
            App::new().app_data(Data::clone(&desk)).route("/metrics", show())
        });
        Ok(server.workers(1).disable_signals().listen(listener)?.run())
    }
}

/// A socket for the gauges: on loopback only, as they are for the machine's own watcher.
pub fn metrics_listener(config: &Config) -> Result<Option<TcpListener>, StartError> {
    if config.server.metrics_bind.is_empty() {
        return Ok(None);
    }
    let listener = TcpListener::bind(&config.server.metrics_bind)?;
    if listener.local_addr()?.ip().is_loopback() {
        return Ok(Some(listener));
    }
    let hint = "an address on loopback, such as 127.0.0.1:9090";
    Err(BadConfig::Value { key: "server.metrics_bind", hint }.into())
}

/// One collector for each mailbox that the configuration names.
fn collectors(base: &Base) -> Result<Vec<Collector>, BadConfig> {
    let limits = &base.intake.reading().house.limits;
    let collector =
        |source| Collector::new(source, base.intake.clone(), base.db.clone(), base.world.clone());
    Ok(sources(&base.config, limits.mail_bytes)?.into_iter().map(collector).collect())
}

/// Whom the configuration believes on where a request comes from.
fn callers(config: &Config) -> Result<Callers, BadConfig> {
    let hint = "a list of addresses or networks, such as 127.0.0.1 or 10.0.0.0/8";
    let bad = BadConfig::Value { key: "server.trusted_proxies", hint };
    Callers::through(&config.server.trusted_proxies).ok_or(bad)
}

/// A data request must reach ActiveCampaign: said at the start, not when the first one comes.
fn warn_without_marketing(systems: &[Arc<dyn System>]) {
    let marketing = crate::domain::erasure::SystemKey::ACTIVE_CAMPAIGN;
    if !systems.iter().any(|system| system.key().as_str() == marketing) {
        tracing::warn!("no ActiveCampaign is connected: requests for all data wait until one is");
    }
}

fn rules(config: &Config, controller: &Controller) -> Result<Rules, StartError> {
    let region = match controller.region.as_str() {
        "" => Ok(Region::weekends_only()),
        code => Region::parse(code),
    };
    let bad_region = |_| BadConfig::Value { key: "company.region", hint: "a code such as DE-HH" };
    let approval = &config.policy.approval;
    Ok(Rules {
        time_zone: controller.time_zone,
        default_law: controller.default_law,
        region: region.map_err(bad_region)?,
        cooling_off: TimeDelta::hours(i64::from(config.policy.cooling_off_hours)),
        forget_after: config.forget_after()?,
        letters_per_hour: usize::try_from(config.mail.letters_per_hour.max(1))
            .unwrap_or(usize::MAX),
        approve_data_requests: approval.policy_for(Scope::AllData.intent().as_str()),
        approve_account_requests: approval.policy_for(Scope::AccountOnly.intent().as_str()),
    })
}

fn house(config: &Config, from: &EmailAddress) -> Result<House, StartError> {
    let mut addresses = vec![from.clone()];
    for text in &config.mail.own_addresses {
        let hint = "a list of e-mail addresses";
        let bad = |_| BadConfig::Value { key: "mail.own_addresses", hint };
        addresses.push(EmailAddress::parse(text).map_err(bad)?);
    }
    let authserv_id = config.mail.authserv_id.clone();
    Ok(House { addresses, authserv_id, limits: Limits::default() })
}

fn signing_app(config: &Config) -> Result<Option<SigningApp>, StartError> {
    let Some(app) = &config.app else { return Ok(None) };
    let hint = "a file with at least 32 bytes";
    let bad = || BadConfig::Value { key: "app.secret_file", hint };
    let secret = std::fs::read(&app.secret_file).map_err(|_| bad())?;
    let secret = secret.trim_ascii().to_vec();
    if secret.len() < 32 {
        return Err(bad().into());
    }
    Ok(Some(SigningApp { name: app.name.clone(), secret: Arc::new(SecretSlice::from(secret)) }))
}

/// Why the program can't start.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
#[expect(missing_docs, reason = "each is the error of a room")]
pub enum StartError {
    Config(#[from] BadConfig),
    Vault(#[from] VaultError),
    CertificateKey(#[from] BadKey),
    Db(#[from] DbError),
    Flow(#[from] FlowError),
    Locale(#[from] BadLocale),
    Lexicon(#[from] lexicon::BadLexicon),
    Outbound(#[from] BadOutbound),
    Systems(#[from] BadSystemFile),
    Render(#[from] RenderError),
    Io(#[from] std::io::Error),
}
