//! `privacy-desk backup`: a copy of the database, made while the desk runs.

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use serde_json::json;

use super::output::Output;
use crate::{
    app::shredded_file,
    config::Config,
    db::{DatabaseUrl, copies},
};

/// Write a copy of the SQLite database to a new file, while the desk runs.
///
/// The key file and the list of destroyed keys beside it are not in the copy: back them up apart.
/// A PostgreSQL is backed up by `pg_dump`; this command says how.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The file to write; it must not be there.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Carries the command out.
pub(super) fn run(arguments: &Arguments, config: &Config, out: Output) -> anyhow::Result<()> {
    let url = DatabaseUrl::parse(&config.database.url, config.database.allow_plaintext)?;
    let file = arguments.file.display().to_string();
    let DatabaseUrl::Sqlite(database) = url else {
        anyhow::bail!(
            "PostgreSQL is backed up with its own tool, while the desk runs:\n  \
             pg_dump --format=custom --no-owner --file={file} \"$DATABASE_URL\"\n\
             and restored by pg_restore into an empty database, then `privacy-desk restore`"
        );
    };
    anyhow::ensure!(
        Path::new(&database).exists(),
        "there is no database at {database}; the configuration's database.url names it"
    );
    copies::back_up(Path::new(&database), &arguments.file)?;
    let bytes = std::fs::metadata(&arguments.file).context(file.clone())?.len();
    let (key, list) = (&config.vault.key_file, shredded_file(config).display().to_string());
    let object = json!({ "file": file, "bytes": bytes, "key_file": key, "shredded_file": list });
    out.say(&object, || {
        format!(
            "{file}: {bytes} bytes, whole\n\
             Not in it, to be kept in another place: the key file {key}, and {list}"
        )
    })?;
    Ok(())
}
