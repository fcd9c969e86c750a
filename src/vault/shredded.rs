//! The list of destroyed keys, beside the key file: whom a restored backup must not bring back.
//!
//! A backup holds the wrapped keys of everybody who was not forgotten when it was made. The list
//! is only ever added to, holds ids and nothing else, and is no part of the database, so it is
//! still there when an older database takes the place of a newer one.

use std::{
    collections::BTreeSet,
    fs, io,
    io::Write as _,
    path::{Path, PathBuf},
};

use super::VaultError;

/// The list, one id a line.
#[derive(Debug, Clone)]
pub(super) struct Shredded {
    path: PathBuf,
}

impl Shredded {
    pub(super) const fn at(path: PathBuf) -> Self {
        Self { path }
    }

    /// Adds an id, and returns when it is on the disk. An id may stand there twice.
    pub(super) fn add(&self, owner: &str) -> Result<(), VaultError> {
        self.append(owner).map_err(|cause| self.failed(cause))
    }

    /// All of them; none where there is no list yet.
    pub(super) fn all(&self) -> Result<BTreeSet<String>, VaultError> {
        match fs::read_to_string(&self.path) {
            Ok(text) => {
                Ok(text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect())
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BTreeSet::new()),
            Err(cause) => Err(self.failed(cause)),
        }
    }

    /// Whether something can be added. Asked at the start, as the day on which somebody must be
    /// forgotten is too late.
    pub(super) fn check(&self) -> Result<(), VaultError> {
        open(&self.path).map(drop).map_err(|cause| self.failed(cause))
    }

    fn append(&self, owner: &str) -> io::Result<()> {
        let mut file = open(&self.path)?;
        // A line break first as well: should the last line be torn, this one stands apart from it.
        file.write_all(format!("\n{owner}\n").as_bytes())?;
        file.sync_all()
    }

    fn failed(&self, cause: io::Error) -> VaultError {
        VaultError::ShreddedFile { path: self.path.display().to_string(), cause }
    }
}

fn open(path: &Path) -> io::Result<fs::File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    fs::OpenOptions::new().append(true).create(true).mode(0o600).open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_added_is_there_also_behind_a_torn_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.key.shredded");
        let list = Shredded::at(path.clone());
        assert_eq!(list.all().unwrap(), BTreeSet::new());
        list.add("one").unwrap();
        fs::write(&path, fs::read_to_string(&path).unwrap() + "0193-to").unwrap();
        list.add("two").unwrap();
        let all = list.all().unwrap();
        assert!(all.contains("one") && all.contains("two"), "{all:?}");
    }

    #[test]
    fn a_list_that_can_not_be_written_is_named() {
        let list = Shredded::at(PathBuf::from("/proc/nowhere/list"));
        let error = list.check().unwrap_err().to_string();
        assert!(error.contains("/proc/nowhere/list"), "{error}");
    }
}
