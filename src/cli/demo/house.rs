//! The house of the demo: a folder with the company, its marketing account, and a desk.

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::Context as _;
use async_trait::async_trait;
use secrecy::SecretString;

use super::{
    company,
    look_alike::{Behaviour, LookAlike},
    witness::Snapshot,
};
use crate::{
    app::{Application, Base},
    auth::password::hash_now,
    config::Config,
    db::{self, DatabaseUrl, Db, DbError},
    domain::{
        act::Actor,
        audit::hex,
        person::EmailAddress,
        staff::{Roles, StaffRole, UserName},
    },
    flow::accounts::{self, NewUser},
    jobs::{Pass, Worker},
    systems::Pace,
    vault::Vault,
    world::{Clock, StillClock, SystemClock, World},
};

/// How much faster the vendor's second passes in the demo: its limit is kept, and shortened.
const HURRY: u32 = 20;
/// The port on which the demo's desk is found when it stays up.
const PORT: u16 = 8080;

/// Who works at the demo's desk when it stays up.
const COLLEAGUES: [(&str, &str, StaffRole); 3] = [
    ("ida", "Ida Brandt", StaffRole::Agent),
    ("carla", "Carla Okafor", StaffRole::Compliance),
    ("adam", "Adam Keller", StaffRole::Admin),
];

/// The sample company with a desk of its own.
pub(super) struct House {
    pub(super) folder: PathBuf,
    pub(super) clock: Arc<StillClock>,
    pub(super) application: Application,
    worker: Worker,
    _marketing: LookAlike,
    is_temporary: bool,
}

/// Waits as long as the shortened second asks for.
struct HurriedPace;

#[async_trait]
impl Pace for HurriedPace {
    async fn take_turn(&self, _: &str, per_second: u32) {
        tokio::time::sleep(Duration::from_secs(1) / (HURRY * per_second.max(1))).await;
    }
}

impl House {
    /// Builds everything in an empty folder, and opens the desk.
    pub(super) fn build(data: Option<PathBuf>, stays: bool) -> anyhow::Result<Self> {
        let clock = Arc::new(StillClock::at(SystemClock.now()));
        let world = World::with(Arc::clone(&clock) as Arc<dyn Clock>, None);
        let is_temporary = data.is_none();
        let folder = data.unwrap_or_else(|| {
            std::env::temp_dir().join(format!("privacy-desk-demo-{}", world.id().simple()))
        });
        prepare(&folder)?;
        let folder = folder.canonicalize()?;
        company::build(&folder.join("company.sqlite"), world.now().date_naive())?;
        let marketing = marketing(&folder)?;
        write_systems(&folder, &marketing.base_url())?;

        let listener = TcpListener::bind(("127.0.0.1", if stays { PORT } else { 0 }))
            .or_else(|_| TcpListener::bind(("127.0.0.1", 0)))?;
        let base_url = format!("http://{}", listener.local_addr()?);
        let config = write_config(&folder, &base_url)?;
        Vault::create(Path::new(&config.vault.key_file), World::real().secret())?;
        Db::migrate(&DatabaseUrl::parse(&config.database.url, false)?)?;
        let transport = Application::transport(&config)?;
        let base = Base::open(config, world)?;
        let token = marketing.token().to_owned();
        let env = |name: &str| (name == "ACTIVECAMPAIGN_TOKEN").then(|| token.clone());
        let systems = base.systems_at(&env, &(Arc::new(HurriedPace) as Arc<dyn Pace>))?;
        let application = Application::build(base, systems, transport)?;
        tokio::spawn(application.server(listener, 1)?);
        let worker = application.worker();
        Ok(Self { folder, clock, application, worker, _marketing: marketing, is_temporary })
    }

    /// Adds one colleague for each role; their names, and the password that all of them share.
    pub(super) fn hire(&self) -> anyhow::Result<(Vec<&'static str>, String)> {
        let desk = &self.application.desk;
        let password = hex(&desk.world.secret()).get(..16).unwrap_or_default().to_owned();
        let hash = hash_now(&SecretString::from(password.clone()), desk.world.secret())?;
        let at = desk.world.now();
        let mut names = Vec::new();
        for (name, shown, role) in COLLEAGUES {
            let new = NewUser {
                name: UserName::parse(name).context("a user name")?,
                shown: shown.to_owned(),
                roles: Roles::of([role]).context("a role")?,
                password: hash.clone(),
                email: EmailAddress::parse(&format!("{name}@halden-moss.example")).ok(),
            };
            let by = Actor::agent("demo");
            desk.db.write_now(|tx| accounts::add_user(tx, &new, &by, at))?;
            names.push(name);
        }
        Ok((names, password))
    }

    /// Where the pages are.
    pub(super) fn base_url(&self) -> &str {
        &self.application.desk.base_url
    }

    /// How an agent calls a command on this desk.
    pub(super) fn command_line(&self, command: &str) -> String {
        let config = self.folder.join("privacy-desk.toml");
        format!("privacy-desk --config {} {command}", config.display())
    }

    /// Carries out what is due.
    pub(super) async fn work(&self) -> Result<(), DbError> {
        self.worker.work_until_idle().await
    }

    /// Jumps from one due thing to the next until every ticket has ended.
    pub(super) async fn run_to_the_end(&self) -> anyhow::Result<()> {
        self.work().await?;
        while self.open_tickets()? > 0 {
            let next = self.application.desk.db.read_now(db::jobs::next_due)?;
            let next = next.context("a ticket is open, and nothing is due any more")?;
            self.clock.advance_to(next);
            if self.worker.pass().await? == Pass::Idle {
                anyhow::bail!("what was due was not done");
            }
            self.work().await?;
        }
        Ok(())
    }

    fn open_tickets(&self) -> Result<usize, DbError> {
        let open = db::tickets::Filter { open: true, ..Default::default() };
        self.application.desk.db.read_now(|db| Ok(db::tickets::list(db, &open, 1000)?.len()))
    }

    /// What stands in the company's database and in its marketing account.
    pub(super) fn look(&self) -> anyhow::Result<(Snapshot, Snapshot)> {
        let account = fs::read_to_string(self.folder.join("activecampaign.json"))?;
        let company = Snapshot::of_database(&self.folder.join("company.sqlite"))?;
        Ok((company, Snapshot::of_account(&account)?))
    }

    /// Tidies up after itself, unless the caller named the folder.
    pub(super) fn leave(&self) -> anyhow::Result<()> {
        if self.is_temporary {
            fs::remove_dir_all(&self.folder)?;
        }
        Ok(())
    }
}

/// An empty folder: a demo never mixes with an older one.
fn prepare(folder: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("can't make {}", folder.display()))?;
    let is_empty = fs::read_dir(folder)?.next().is_none();
    anyhow::ensure!(is_empty, "{} is not empty; name an empty folder", folder.display());
    Ok(())
}

/// The marketing account, kept in a file after each change.
fn marketing(folder: &Path) -> anyhow::Result<LookAlike> {
    let window = Duration::from_secs(1) / HURRY;
    let behaviour = Behaviour { window, ..Behaviour::default() };
    let marketing = LookAlike::start(company::contacts()?, behaviour)?;
    marketing.keep_in(folder.join("activecampaign.json"))?;
    Ok(marketing)
}

fn write_systems(folder: &Path, marketing: &str) -> anyhow::Result<()> {
    let systems = folder.join("systems");
    fs::create_dir(&systems)?;
    for (name, text) in company::systems()? {
        fs::write(systems.join(name), text.replace("http://127.0.0.1:8000", marketing))?;
    }
    Ok(())
}

/// The demo's own configuration: account requests are approved by a policy, data requests by an
/// agent whom the demo plays.
fn write_config(folder: &Path, base_url: &str) -> anyhow::Result<Config> {
    let at = |name: &str| folder.join(name).display().to_string();
    let mut text = company::text("privacy-desk.toml")?;
    for (mark, value) in [
        ("{{base_url}}", base_url.to_owned()),
        ("{{database}}", at("desk.sqlite")),
        ("{{key_file}}", at("vault.key")),
        ("{{letters}}", at("letters")),
        ("{{systems}}", at("systems")),
    ] {
        text = text.replace(mark, &value);
    }
    let path = folder.join("privacy-desk.toml");
    fs::write(&path, text)?;
    Ok(Config::read(&path)?)
}
