//! `privacy-desk restore`: a backup takes the place of the database, and forgets whom it must.

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context as _, ensure};
use serde_json::json;

use super::output::Output;
use crate::{
    app::Base,
    config::Config,
    db::{self, DatabaseUrl, Db, copies},
    world::World,
};

/// Put a backup in the place of the database, forget again who was forgotten since, and verify.
///
/// Stop the desk before. Nothing of the backup is used before it has forgotten whom the list of
/// destroyed keys names. Without FILE the database is taken as it is: a PostgreSQL that `pg_restore`
/// has just filled, or a file that was put back by hand.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The backup of a SQLite database.
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// Where there is a database already: keep it under another name, and take the backup.
    #[arg(long, requires = "file")]
    replace: bool,
}

/// Carries the command out. Exit 1 where the audit log of the backup does not hold.
pub(super) fn run(arguments: &Arguments, config: &Config, out: Output) -> anyhow::Result<ExitCode> {
    let url = DatabaseUrl::parse(&config.database.url, config.database.allow_plaintext)?;
    let Some(backup) = &arguments.file else {
        Db::migrate(&url)?;
        return tell(&settle(config)?, &config.masked().database.url, None, out);
    };
    let DatabaseUrl::Sqlite(database) = &url else {
        anyhow::bail!(
            "a backup of PostgreSQL is restored with its own tool, into an empty database:\n  \
             pg_restore --no-owner --dbname=\"$DATABASE_URL\" {}\n\
             then run `privacy-desk restore`, without a file",
            backup.display()
        );
    };
    let database = Path::new(database);
    let there = database.exists();
    ensure!(
        !there || arguments.replace,
        "there is a database at {}: stop the desk, and say --replace; it is kept under another name",
        database.display()
    );
    ensure!(
        !there || !copies::is_in_use(database)?,
        "the database at {} is in use: stop serve, work and ingest first",
        database.display()
    );
    let part = copies::unfinished(database);
    let seen = prepare(backup, &part, config);
    let Ok(seen) = seen else {
        remove(&part);
        return seen.map(|_| ExitCode::FAILURE);
    };
    let kept = if there { Some(put_aside(database)?) } else { None };
    fs::rename(&part, database)
        .with_context(|| format!("the backup is ready as {}", part.display()))?;
    tell(&seen, &database.display().to_string(), kept, out)
}

/// What a look at the restored database saw.
struct Seen {
    tickets: i64,
    forgotten: usize,
    lines: u64,
    broken: Vec<String>,
}

/// Makes the copy ready beside the place where it is to be used, so that the last step is a rename.
fn prepare(backup: &Path, part: &Path, config: &Config) -> anyhow::Result<Seen> {
    if let Some(folder) = part.parent() {
        fs::create_dir_all(folder)?;
    }
    copies::fetch(backup, part)?;
    let mut copy = config.clone();
    copy.database.url = format!("sqlite://{}", part.display());
    Db::migrate(&DatabaseUrl::parse(&copy.database.url, false)?)?;
    let seen = settle(&copy)?;
    copies::settle(part)?;
    Ok(seen)
}

/// Opening the database forgets whom a backup has brought back; counted before and after.
fn settle(config: &Config) -> anyhow::Result<Seen> {
    let base = Base::open(config.clone(), World::real())?;
    let chains = base.db.read_now(db::audit::verify_all)?;
    Ok(Seen {
        tickets: base.db.read_now(db::tickets::count)?,
        forgotten: base.forgotten_again,
        lines: chains.lines,
        broken: chains.broken.iter().map(ToString::to_string).collect(),
    })
}

/// Gives the present database another name. It is personal data still, and the user's to delete.
fn put_aside(database: &Path) -> anyhow::Result<PathBuf> {
    copies::settle(database)?;
    let stamp = World::real().now().format("%Y%m%dT%H%M%S");
    let mut name = database.as_os_str().to_owned();
    name.push(format!(".replaced-{stamp}"));
    let kept = PathBuf::from(name);
    fs::rename(database, &kept)?;
    Ok(kept)
}

/// Removes an unfinished copy with its logs: nobody may take it for a database.
fn remove(part: &Path) {
    for end in ["", "-wal", "-shm"] {
        let mut name = part.as_os_str().to_owned();
        name.push(end);
        drop(fs::remove_file(name)); // what went wrong before this is what is told
    }
}

fn tell(seen: &Seen, place: &str, kept: Option<PathBuf>, out: Output) -> anyhow::Result<ExitCode> {
    let Seen { tickets, forgotten, lines, broken } = seen;
    let kept = kept.map(|path| path.display().to_string());
    let object = json!({
        "database": place, "tickets": tickets, "forgotten_again": forgotten,
        "audit_lines": lines, "audit_broken": broken, "replaced": kept,
    });
    let holds = if broken.is_empty() { "hold" } else { "are there, and do not hold:" };
    let mut text = vec![format!(
        "{place}: {tickets} requests; forgotten again: {forgotten}; {lines} lines of the audit log {holds}"
    )];
    text.extend(broken.iter().map(|line| format!("  {line}")));
    text.extend(
        kept.map(|kept| {
            format!("The database before is {kept}: delete it once nothing is missing")
        }),
    );
    text.push(
        "Now hand in again the mail that came since, and run `privacy-desk doctor`".to_owned(),
    );
    out.say(&object, || text.join("\n"))?;
    Ok(if broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
