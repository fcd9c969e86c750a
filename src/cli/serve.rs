//! `privacy-desk serve`, `work`, `migrate`: the program as it runs.

use std::{net::TcpListener, path::Path, process::ExitCode, sync::Arc};

use anyhow::Context as _;
use serde_json::json;
use tokio::{runtime::Runtime, sync::watch};

use super::output::Output;
use crate::{
    app::{Application, Base},
    config::Config,
    db::{DatabaseUrl, Db},
    vault::Vault,
    world::World,
};

/// Threads that answer requests.
const WEB_WORKERS: usize = 2;

/// Serves pages and API, and does the work, until SIGTERM or Ctrl-C.
pub(super) fn serve(config: Config) -> anyhow::Result<ExitCode> {
    let bind = config.server.bind.clone();
    let runtime = Runtime::new()?;
    runtime.block_on(async {
        let application = build(config)?;
        let listener = TcpListener::bind(&bind)
            .with_context(|| format!("can't listen on server.bind = {bind:?}"))?;
        tracing::info!(%bind, base_url = application.desk.base_url, "serve.ready");
        let (stop, stopped) = watch::channel(false);
        let worker = application.worker().start(stopped);
        application.server(listener, WEB_WORKERS)?.await?;
        stop.send_replace(true);
        worker.await?;
        Ok(ExitCode::SUCCESS)
    })
}

/// Does the work only.
pub(super) fn work(config: Config) -> anyhow::Result<ExitCode> {
    let runtime = Runtime::new()?;
    runtime.block_on(async {
        let application = build(config)?;
        let (stop, stopped) = watch::channel(false);
        let worker = application.worker().start(stopped);
        tracing::info!("work.ready");
        asked_to_stop().await?;
        stop.send_replace(true);
        worker.await?;
        Ok(ExitCode::SUCCESS)
    })
}

async fn asked_to_stop() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminate.recv() => Ok(()),
    }
}

fn build(config: Config) -> anyhow::Result<Application> {
    let transport = Application::transport(&config)?;
    let base = Base::open(config, World::real())?;
    let systems = base.systems(&|name| std::env::var(name).ok())?;
    Ok(Application::build(base, systems, transport)?)
}

/// Brings the schema up to date, and makes a key file where there is none.
pub(super) fn migrate(config: &Config, out: Output) -> anyhow::Result<ExitCode> {
    let url = DatabaseUrl::parse(&config.database.url, config.database.allow_plaintext)?;
    let steps = Db::migrate(&url)?;
    let key_file = Path::new(&config.vault.key_file);
    let made = !key_file.exists();
    if made {
        Vault::create(key_file, World::real().secret())?;
    }
    let vault = Arc::new(Vault::open(key_file)?);
    let fits = Db::open(&url, vault, Arc::new(|| World::real().secret()))?.check_key();
    if made && fits.is_err() {
        std::fs::remove_file(key_file)?; // a new key can't open what a lost one sealed
    }
    fits?;
    out.say(&json!({ "migrations": steps, "key_file_made": made }), || {
        let key =
            if made { "; a key file was made: back it up, apart from the database" } else { "" };
        format!("the database is up to date ({steps} migrations run){key}")
    })?;
    Ok(ExitCode::SUCCESS)
}
