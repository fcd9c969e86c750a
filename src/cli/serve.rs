//! `privacy-desk serve`, `work`, `migrate`: the program as it runs.

use std::{net::TcpListener, path::Path, process::ExitCode, sync::Arc, time::Duration};

use anyhow::Context as _;
use futures::future::try_join_all;
use serde_json::json;
use tokio::{runtime::Runtime, sync::watch, try_join};

use super::output::Output;
use crate::{
    app::{Application, Base, metrics_listener, open_vault},
    config::Config,
    db::{DatabaseUrl, Db},
    vault::Vault,
    world::World,
};

/// Threads that answer requests.
const WEB_WORKERS: usize = 2;

/// How long a thread that waits for a database may still hold the end of the process up.
const LAST_WORD: Duration = Duration::from_secs(2);

/// Serves pages and API, and does the work, until SIGTERM or Ctrl-C.
pub(super) fn serve(config: Config) -> anyhow::Result<ExitCode> {
    let bind = config.server.bind.clone();
    run(async {
        let asked_to_stop = asked_to_stop()?;
        let metrics = metrics_listener(&config)?;
        let application = build(config)?;
        if let Some(listener) = metrics {
            tokio::spawn(application.metrics(listener)?);
        }
        let listener = TcpListener::bind(&bind)
            .with_context(|| format!("can't listen on server.bind = {bind:?}"))?;
        let bind = listener.local_addr()?;
        let server = application.server(listener, WEB_WORKERS)?;
        let (stop, stopped) = watch::channel(false);
        let collectors = application.collectors.iter().cloned();
        let collecting = collectors.map(|collector| collector.start(stopped.clone()));
        let collecting = try_join_all(collecting.collect::<Vec<_>>());
        let worker = application.worker().start(stopped);
        tracing::info!(%bind, base_url = application.desk.base_url, "serve.ready");
        let handle = server.handle();
        let stopping = async {
            asked_to_stop.await;
            stop.send_replace(true);
            handle.stop(true).await; // requests in hand are answered, the job in hand is ended
            Ok(())
        };
        // Where one of them fails, the desk is half a desk: the process ends and says why.
        try_join!(stopping, server, async { Ok(worker.await?) }, async { Ok(collecting.await?) })?;
        Ok(())
    })
}

/// Does the work only.
pub(super) fn work(config: Config) -> anyhow::Result<ExitCode> {
    run(async {
        let asked_to_stop = asked_to_stop()?;
        let application = build(config)?;
        let (stop, stopped) = watch::channel(false);
        let worker = application.worker().start(stopped);
        tracing::info!("work.ready");
        let stopping = async {
            asked_to_stop.await;
            stop.send_replace(true);
            Ok(())
        };
        try_join!(stopping, async { std::io::Result::Ok(worker.await?) })?;
        Ok(())
    })
}

fn run(program: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<ExitCode> {
    let runtime = Runtime::new()?;
    let ended = runtime.block_on(program);
    runtime.shutdown_timeout(LAST_WORD);
    ended.map(|()| ExitCode::SUCCESS)
}

/// Ends at the first SIGTERM or Ctrl-C from now on, also while the program is being put together.
fn asked_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
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
    let vault = Arc::new(open_vault(config)?);
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
