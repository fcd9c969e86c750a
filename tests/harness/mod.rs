//! A real desk for one test: its own database, the sample company, a marketing account on
//! loopback, a clock that stands still, letters that stay in memory. People act over HTTP.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a desk that can't be set up must stop"
)]

use std::{net::TcpListener, path::Path, sync::Arc};

use chrono::{DateTime, TimeDelta, Utc};
use diesel::{Connection as _, SqliteConnection, connection::SimpleConnection as _};
use privacy_desk::{
    app::{Application, Base},
    auth::TokenScope,
    cli::demo::{
        company,
        look_alike::{Behaviour, LookAlike},
    },
    config::Config,
    db::{self, DatabaseUrl, Db, DbError, jobs::JobState},
    domain::{act::Actor, ticket::Ticket},
    flow::{self, FlowError},
    jobs::{Pass, Worker},
    mail::transport::Transport,
    systems::Pace,
    vault::Vault,
    world::{StillClock, World},
};
use reqwest::Client;

mod people;

mod look;

mod behind;
mod letters;
mod machines;
mod mail_server;
pub(crate) mod postgres;
pub(crate) mod staff;

pub(crate) use letters::Letter;
pub(crate) use mail_server::MailServer;
pub(crate) use people::mail;

/// The desk, and everything around it.
pub(crate) struct TestDesk {
    pub(crate) base_url: String,
    pub(crate) client: Client,
    pub(crate) clock: Arc<StillClock>,
    pub(crate) world: World,
    pub(crate) marketing: LookAlike,
    pub(crate) transport: Transport,
    pub(crate) application: Application,
    pub(crate) token: String,
    worker: Worker,
    company: String,
    folder: tempfile::TempDir,
    schema: Option<postgres::Schema>,
    may_give_up: bool,
}

/// The marketing account of a test has no budget, unless the test gives it one.
struct NoPace;

#[async_trait::async_trait]
impl Pace for NoPace {
    async fn take_turn(&self, _: &str, _: u32) {}
}

/// What differs from the usual desk.
#[derive(Clone)]
pub(crate) struct Setup {
    /// More lines of configuration.
    pub(crate) config: String,
    /// More lines of the section `mail`.
    pub(crate) mail: String,
    /// More lines of the section `server`.
    pub(crate) server: String,
    /// How the marketing account behaves.
    pub(crate) behaviour: Behaviour,
    /// SQL run on the sample company before the desk starts.
    pub(crate) company: String,
    /// Where letters go.
    pub(crate) transport: Transport,
}

impl Default for Setup {
    fn default() -> Self {
        let config = "[policy]\napproval = \"agent\"\n".to_owned();
        let (behaviour, company) = (Behaviour::unpaced(), String::new());
        let (mail, server) = (String::new(), String::new());
        Self { config, mail, server, behaviour, company, transport: Transport::memory() }
    }
}

impl TestDesk {
    /// A desk on Sunday, 22 November 2026, nine o'clock UTC.
    pub(crate) async fn open() -> Self {
        Self::with(Setup::default()).await
    }

    /// The same, with differences.
    #[expect(clippy::unused_async, reason = "the server needs the test's runtime around it")]
    pub(crate) async fn with(setup: Setup) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name).display().to_string();
        let now: DateTime<Utc> = "2026-11-22T09:00:00Z".parse().unwrap();
        let clock = Arc::new(StillClock::at(now));
        let world = World::with(Arc::clone(&clock) as _, None);

        let company = at("company.sqlite");
        company::build(company.as_ref(), now.date_naive()).unwrap();
        SqliteConnection::establish(&company).unwrap().batch_execute(&setup.company).unwrap();
        let contacts = company::contacts().unwrap();
        let marketing = LookAlike::start(contacts, setup.behaviour.clone()).unwrap();
        write_maps(&folder, &marketing);

        let schema = postgres::Schema::create();
        let url =
            schema.as_ref().map_or(format!("sqlite://{}", at("desk.sqlite")), |s| s.url.clone());
        Vault::create(at("vault.key").as_ref(), [7; 32]).unwrap();
        Db::migrate(&DatabaseUrl::parse(&url, false).unwrap()).unwrap();

        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        std::fs::write(at("desk.toml"), config(&folder, &base_url, &url, &setup)).unwrap();
        let transport = setup.transport;
        let base = base(&folder, &world);
        let (token, _) = machines::token(&base.db, &base.signer, (TokenScope::Intake, 90), &world);
        let application = application(base, &marketing, &transport);
        let server = application.server(listener, 1).unwrap();
        tokio::spawn(server);
        let client = Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self {
            worker: application.worker(),
            base_url,
            client,
            clock,
            world,
            marketing,
            transport,
            application,
            token,
            company,
            folder,
            schema,
            may_give_up: false,
        }
    }

    /// The desk stops, the files of its systems are changed, and it starts again.
    pub(crate) fn restarts_after(&mut self, change: impl FnOnce(&Path)) {
        change(&self.folder.path().join("systems"));
        let base = base(&self.folder, &self.world);
        self.application = application(base, &self.marketing, &self.transport);
        self.worker = self.application.worker();
    }

    /// Everything that is due is done.
    pub(crate) async fn works(&self) {
        self.worker.work_until_idle().await.unwrap();
    }

    /// The worker takes one job, or fails to.
    pub(crate) async fn takes_a_job(&self) -> Result<Pass, DbError> {
        self.worker.pass().await
    }

    /// Time passes; whatever falls due on the way is done when it falls due.
    pub(crate) async fn days_pass(&self, days: i64) {
        self.time_passes(TimeDelta::days(days)).await;
    }

    /// See [`TestDesk::days_pass`].
    pub(crate) async fn time_passes(&self, by: TimeDelta) {
        let end = self.world.now() + by;
        self.works().await;
        while let Some(due) = self.read(db::jobs::next_due) {
            if due > end {
                break;
            }
            self.clock.advance_to(due);
            self.works().await;
        }
        self.clock.advance_to(end);
        self.works().await;
    }

    /// An agent approves, and types the reference.
    pub(crate) fn approves(&self, reference: &str) -> Result<Ticket, FlowError> {
        self.decides(reference, |tx, rules, id, by, at| {
            let typed = db::tickets::get(tx, id)?.reference;
            flow::decide::approve(tx, rules, (id, &typed), by, at)
        })
    }

    /// An agent approves, and the cooling-off passes.
    pub(crate) async fn is_approved(&self, reference: &str) {
        self.approves(reference).unwrap();
        self.time_passes(TimeDelta::hours(72)).await;
    }

    /// An agent does something with a ticket.
    pub(crate) fn decides(
        &self,
        reference: &str,
        what: impl FnOnce(
            &mut db::Tx,
            &flow::Rules,
            &str,
            &Actor,
            DateTime<Utc>,
        ) -> Result<Ticket, FlowError>,
    ) -> Result<Ticket, FlowError> {
        let (desk, at) = (&self.application.desk, self.world.now());
        desk.db.write_now(|tx| {
            let id = flow::by_reference(tx, reference)?.id;
            what(tx, &desk.rules, &id, &Actor::agent("ada"), at)
        })
    }

    /// A job of this test is expected to be given up.
    pub(crate) fn may_give_up(&mut self) {
        self.may_give_up = true;
    }
}

impl Drop for TestDesk {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        let gave_up = self.read(|db| db::jobs::count(db, JobState::GaveUp));
        assert!(gave_up == 0 || self.may_give_up, "{gave_up} jobs gave up");
        let chains = self.read(db::audit::verify_all);
        assert!(chains.broken.is_empty(), "{:?}", chains.broken);
        self.marketing.stop();
    }
}

/// Everything below the program, from the configuration that lies in the folder.
fn base(folder: &tempfile::TempDir, world: &World) -> Base {
    let config = Config::read(&folder.path().join("desk.toml")).unwrap();
    Base::open(config, world.clone()).unwrap()
}

/// The program, with the systems that the folder describes.
fn application(base: Base, marketing: &LookAlike, transport: &Transport) -> Application {
    let env = |name: &str| (name == "ACTIVECAMPAIGN_TOKEN").then(|| marketing.token().to_owned());
    let systems = base.systems_at(&env, &(Arc::new(NoPace) as Arc<dyn Pace>)).unwrap();
    Application::build(base, systems, transport.clone()).unwrap()
}

fn write_maps(folder: &tempfile::TempDir, marketing: &LookAlike) {
    let systems = folder.path().join("systems");
    std::fs::create_dir(&systems).unwrap();
    for (name, text) in company::systems().unwrap() {
        let text = text.replace("http://127.0.0.1:8000", &marketing.base_url());
        std::fs::write(systems.join(name), text).unwrap();
    }
}

fn config(folder: &tempfile::TempDir, base_url: &str, database: &str, setup: &Setup) -> String {
    let at = |name: &str| folder.path().join(name).display().to_string();
    let Setup { config: more, mail, server, .. } = setup;
    let (key, letters, systems) = (at("vault.key"), at("letters"), at("systems"));
    format!(
        "[company]\nname = \"Halden & Moss GmbH\"\naddress = \"Hamburg\"\n\
         privacy_contact = \"help@halden-moss.example\"\ntime_zone = \"Europe/Berlin\"\n\
         region = \"DE-HH\"\nauthority = \"HmbBfDI\"\nauthority_url = \"https://authority.example\"\n\
         [server]\nbase_url = \"{base_url}\"\n{server}[database]\nurl = \"{database}\"\n\
         [mail]\nfrom = \"privacy@halden-moss.example\"\noutbound = \"file://{letters}\"\n{mail}\
         [vault]\nkey_file = \"{key}\"\n[systems]\nfolder = \"{systems}\"\n{more}\n"
    )
}
