//! A real desk for one test: its own database, the sample company, a marketing account on
//! loopback, a clock that stands still, letters that stay in memory. People act over HTTP.
#![expect(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    reason = "each test binary uses a part of it, and a desk that can't be set up must stop"
)]

use std::{net::TcpListener, sync::Arc};

use chrono::{DateTime, TimeDelta, Utc};
use diesel::{
    Connection as _, RunQueryDsl as _, SqliteConnection, connection::SimpleConnection as _,
};
use privacy_desk::{
    app::{Application, Base},
    auth::TokenScope,
    cli::demo::{
        company,
        look_alike::{Behaviour, Contact, LookAlike},
    },
    config::Config,
    db::{self, DatabaseUrl, Db, jobs::JobState},
    domain::{act::Actor, ticket::Ticket},
    flow::{self, FlowError},
    jobs::Worker,
    mail::transport::Transport,
    systems::Pace,
    vault::Vault,
    world::{StillClock, World},
};
use reqwest::{Client, Response, StatusCode};
use serde_json::Value;

mod behind;
mod letters;
pub(crate) mod postgres;

pub(crate) use letters::Letter;

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
    /// How the marketing account behaves.
    pub(crate) behaviour: Behaviour,
    /// SQL run on the sample company before the desk starts.
    pub(crate) company: String,
}

impl Default for Setup {
    fn default() -> Self {
        let config = "[policy]\napproval = \"agent\"\n".to_owned();
        Self { config, behaviour: Behaviour::unpaced(), company: String::new() }
    }
}

impl TestDesk {
    /// A desk on Sunday, 22 November 2026, nine o'clock UTC.
    pub(crate) async fn open() -> Self {
        Self::with(Setup::default()).await
    }

    /// The same, with differences.
    pub(crate) async fn with(setup: Setup) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name).display().to_string();
        let now: DateTime<Utc> = "2026-11-22T09:00:00Z".parse().unwrap();
        let clock = Arc::new(StillClock::at(now));
        let world = World::with(Arc::clone(&clock) as _, None);

        let company = at("company.sqlite");
        company::build(company.as_ref(), now.date_naive()).unwrap();
        SqliteConnection::establish(&company).unwrap().batch_execute(&setup.company).unwrap();
        let contacts = sample_contacts();
        let marketing = LookAlike::start(contacts, setup.behaviour).unwrap();
        write_maps(&folder, &marketing);

        let schema = postgres::Schema::create();
        let url =
            schema.as_ref().map_or(format!("sqlite://{}", at("desk.sqlite")), |s| s.url.clone());
        Vault::create(at("vault.key").as_ref(), [7; 32]).unwrap();
        Db::migrate(&DatabaseUrl::parse(&url, false).unwrap()).unwrap();

        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        std::fs::write(at("desk.toml"), config(&folder, &base_url, &url, &setup.config)).unwrap();
        let config = Config::read(at("desk.toml").as_ref()).unwrap();
        let base = Base::open(config, world.clone()).unwrap();
        let token = machine_token(&base, TokenScope::Intake);
        let secret = marketing.token().to_owned();
        let env = |name: &str| (name == "ACTIVECAMPAIGN_TOKEN").then(|| secret.clone());
        let systems = base.systems_at(&env, &(Arc::new(NoPace) as Arc<dyn Pace>)).unwrap();
        let transport = Transport::memory();
        let application = Application::build(base, systems, transport.clone()).unwrap();
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

    /// Somebody writes a mail; a mail server hands it in. The reference of the ticket.
    pub(crate) async fn writes(&self, from: &str, subject: &str, body: &str) -> String {
        let taken = self.hands_in(&mail(from, subject, body)).await;
        assert_eq!(taken["result"], "opened", "{taken}");
        taken["ticket"].as_str().unwrap().to_owned()
    }

    /// A mail server hands a raw mail in.
    pub(crate) async fn hands_in(&self, raw: &str) -> Value {
        let url = format!("{}/api/v1/intake/email", self.base_url);
        let call = self.client.post(url).bearer_auth(&self.token).body(raw.to_owned());
        call.send().await.unwrap().json().await.unwrap()
    }

    /// Somebody fills in the form on the public page.
    pub(crate) async fn fills_in(&self, scope: &str, email: &str) -> Response {
        let fields = [("scope", scope), ("name", "Somebody"), ("email", email), ("language", "en")];
        self.client.post(format!("{}/", self.base_url)).form(&fields).send().await.unwrap()
    }

    /// Everything that is due is done.
    pub(crate) async fn works(&self) {
        self.worker.work_until_idle().await.unwrap();
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

    /// The letters that somebody got, oldest first.
    pub(crate) fn letters_to(&self, address: &str) -> Vec<Letter> {
        let sent = self.transport.sent().into_iter();
        sent.filter(|sent| sent.to.as_str() == address)
            .map(|sent| Letter::read(&sent.bytes))
            .collect()
    }

    /// The newest letter that somebody got.
    pub(crate) fn letter_to(&self, address: &str) -> Letter {
        self.letters_to(address).pop().unwrap_or_else(|| panic!("no letter to {address}"))
    }

    /// Somebody opens a page.
    pub(crate) async fn opens(&self, url: &str) -> (StatusCode, String) {
        let answer = self.client.get(url).send().await.unwrap();
        (answer.status(), answer.text().await.unwrap())
    }

    /// Somebody presses a button on the page behind a link.
    pub(crate) async fn presses(&self, url: &str, act: &str, scope: &str) -> (StatusCode, String) {
        let form = [("act", act), ("scope", scope)];
        let answer = self.client.post(url).form(&form).send().await.unwrap();
        (answer.status(), answer.text().await.unwrap())
    }

    /// Somebody confirms what the letter asks, and the desk goes on.
    pub(crate) async fn confirms(&self, address: &str, scope: &str) {
        let link = self.letter_to(address).confirm_link();
        let (status, page) = self.presses(&link, "confirm", scope).await;
        assert_eq!(status, StatusCode::OK, "{page}");
        self.works().await;
    }

    /// An agent approves, and the cooling-off passes.
    pub(crate) async fn is_approved(&self, reference: &str) {
        self.decides(reference, |tx, rules, id, by, at| {
            let typed = db::tickets::get(tx, id)?.reference;
            flow::decide::approve(tx, rules, (id, &typed), by, at)
        })
        .unwrap();
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

    /// The ticket as it stands.
    pub(crate) fn ticket(&self, reference: &str) -> Ticket {
        self.application.desk.db.read_now(|db| flow::by_reference(db, reference)).unwrap()
    }

    /// Stage and outcome, as words.
    pub(crate) fn stands(&self, reference: &str) -> String {
        let ticket = self.ticket(reference);
        let end = ticket.outcome.filter(|_| ticket.is_closed());
        end.map_or(ticket.stage.to_string(), |outcome| format!("{}: {outcome}", ticket.stage))
    }

    /// A look into the desk's database.
    pub(crate) fn read<T>(
        &self,
        look: impl FnOnce(&mut db::Reader) -> Result<T, db::DbError>,
    ) -> T {
        self.application.desk.db.read_now(look).unwrap()
    }

    /// How many rows of the company's database fit, by SQL of the test's own.
    pub(crate) fn company_rows(&self, from_where: &str) -> i64 {
        #[derive(diesel::QueryableByName)]
        struct Count {
            #[diesel(sql_type = diesel::sql_types::BigInt)]
            n: i64,
        }
        let mut company = SqliteConnection::establish(&self.company).unwrap();
        let sql = format!("SELECT count(*) AS n FROM {from_where}");
        diesel::sql_query(sql).get_result::<Count>(&mut company).unwrap().n
    }

    /// Changes the company's database behind the desk's back.
    pub(crate) fn company_changes(&self, sql: &str) {
        SqliteConnection::establish(&self.company).unwrap().batch_execute(sql).unwrap();
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

/// A mail as a mail server hands it in.
pub(crate) fn mail(from: &str, subject: &str, body: &str) -> String {
    let id = privacy_desk::domain::audit::sha256_hex(format!("{from}{subject}{body}").as_bytes());
    format!(
        "From: {from}\r\nTo: privacy@halden-moss.example\r\nSubject: {subject}\r\n\
         Message-ID: <{id}@mail.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\
         Content-Transfer-Encoding: 8bit\r\n\r\n{body}\r\n"
    )
}

fn sample_contacts() -> Vec<Contact> {
    let sample: Value =
        serde_json::from_str(&company::text("activecampaign.json").unwrap()).unwrap();
    let text = |contact: &Value, key: &str| contact[key].as_str().unwrap_or_default().to_owned();
    let contact =
        |c: &Value| Contact::new(&text(c, "email"), &text(c, "firstName"), &text(c, "lastName"));
    sample["contacts"].as_array().unwrap().iter().map(contact).collect()
}

fn write_maps(folder: &tempfile::TempDir, marketing: &LookAlike) {
    let systems = folder.path().join("systems");
    std::fs::create_dir(&systems).unwrap();
    for (name, text) in company::systems().unwrap() {
        let text = text.replace("http://127.0.0.1:8000", &marketing.base_url());
        std::fs::write(systems.join(name), text).unwrap();
    }
}

fn config(folder: &tempfile::TempDir, base_url: &str, database: &str, more: &str) -> String {
    let at = |name: &str| folder.path().join(name).display().to_string();
    let (key, letters, systems) = (at("vault.key"), at("letters"), at("systems"));
    format!(
        "[company]\nname = \"Halden & Moss GmbH\"\naddress = \"Hamburg\"\n\
         privacy_contact = \"help@halden-moss.example\"\ntime_zone = \"Europe/Berlin\"\n\
         region = \"DE-HH\"\nauthority = \"HmbBfDI\"\nauthority_url = \"https://authority.example\"\n\
         [server]\nbase_url = \"{base_url}\"\n[database]\nurl = \"{database}\"\n\
         [mail]\nfrom = \"privacy@halden-moss.example\"\noutbound = \"file://{letters}\"\n\
         [vault]\nkey_file = \"{key}\"\n[systems]\nfolder = \"{systems}\"\n{more}\n"
    )
}

/// A token as `privacy-desk token new` makes it.
pub(crate) fn machine_token(base: &Base, scope: TokenScope) -> String {
    let (now, id) = (base.world.now(), base.world.id().to_string());
    let until = now + TimeDelta::days(90);
    let row = db::tokens::ApiToken {
        jti: id.clone(),
        scope: scope.as_str().to_owned(),
        label: String::new(),
        created_at: now.naive_utc(),
        expires_at: until.naive_utc(),
        revoked_at: None,
    };
    let by = Actor::agent("ada");
    base.db.write_now(|tx| flow::staff::issue_token(tx, row, &by, now)).unwrap();
    base.signer.issue(scope, &id, (now, until)).unwrap()
}
