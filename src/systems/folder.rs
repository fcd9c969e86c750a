//! The `systems/` folder: one file for each system, read in the order of their names.

use std::{fs, path::Path, sync::Arc};

use super::{
    BadSystemFile, Fault, Pace, System,
    activecampaign::{self, ActiveCampaign, File},
    http::{self, HttpSystem},
    manual,
    sql::{self, SqlSystem},
};

/// Connects every system that the folder describes. The marketing tool comes last: what feeds it
/// is erased before it, or it would be filled again.
pub fn connect(
    folder: &Path,
    env: &dyn Fn(&str) -> Option<String>,
    pace: &Arc<dyn Pace>,
) -> Result<Vec<Arc<dyn System>>, BadSystemFile> {
    let mut systems: Vec<Arc<dyn System>> = Vec::new();
    let mut marketing: Vec<Arc<dyn System>> = Vec::new();
    for path in files(folder)? {
        let bad =
            |reason: String| BadSystemFile { file: path.display().to_string(), line: 0, reason };
        let text = fs::read_to_string(&path).map_err(|error| bad(error.to_string()))?;
        if text.lines().any(|line| line.starts_with("activecampaign:")) {
            marketing.push(match activecampaign::load(&path, &text, env)? {
                File::Account(settings) => {
                    let system = ActiveCampaign::new(settings, Arc::clone(pace));
                    Arc::new(system.map_err(|fault: Fault| bad(fault.to_string()))?)
                }
                File::Absent(system) => Arc::new(system),
            });
        } else if text.lines().any(|line| line.starts_with("dataset:")) {
            let map = sql::load(&path.display().to_string(), &text, env)?;
            systems.push(Arc::new(SqlSystem::connect(map)?));
        } else if text.lines().any(|line| line.starts_with("http:")) {
            let system = HttpSystem::new(http::load(&path, &text, env)?, Arc::clone(pace))
                .map_err(|fault: Fault| bad(fault.to_string()))?;
            systems.push(Arc::new(system));
        } else if text.lines().any(|line| line.starts_with("manual:")) {
            systems.push(Arc::new(manual::load(&path, &text)?));
        } else {
            let hint = "begin the file with `dataset:` for a database, with `http:` for a service \
                        with an HTTP API, with `manual:` for what a colleague does by hand, or with \
                        `activecampaign:`";
            return Err(bad(hint.to_owned()));
        }
    }
    systems.extend(marketing);
    unique(&systems, folder)?;
    Ok(systems)
}

fn files(folder: &Path) -> Result<Vec<std::path::PathBuf>, BadSystemFile> {
    let bad = |error: std::io::Error| BadSystemFile {
        file: folder.display().to_string(),
        line: 0,
        reason: format!("{error}; systems.folder must name a folder with one file a system"),
    };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(bad)? {
        let path = entry.map_err(bad)?.path();
        if path.extension().is_some_and(|ending| ending == "yaml" || ending == "yml") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn unique(systems: &[Arc<dyn System>], folder: &Path) -> Result<(), BadSystemFile> {
    for (index, system) in systems.iter().enumerate() {
        if systems.iter().skip(index + 1).any(|other| other.key() == system.key()) {
            return Err(BadSystemFile {
                file: folder.display().to_string(),
                line: 0,
                reason: format!("two files describe a system named {}", system.key()),
            });
        }
    }
    Ok(())
}
