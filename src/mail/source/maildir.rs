//! A Maildir of this machine: mail in `new/` is ours to take, and lies in `cur/` afterwards.
//!
//! A mail server puts a mail into `new/` whole, by a rename, so that whatever lies there can be
//! read. We take it away in the same manner; the flag `S` in its new name says that it was seen.

use std::{
    collections::VecDeque,
    fs::{self, File},
    io::{self, Read as _},
    path::{Path, PathBuf},
    time::Duration,
};

use async_trait::async_trait;

use super::{BEGINNING_BYTES, Mailbox, SourceError, WaitingMail};
use crate::domain::{Time, mail::Position};

/// Where it is, and how it is read.
#[derive(Debug, Clone)]
pub struct Maildir {
    /// The folder that holds `new`, `cur` and `tmp`.
    pub folder: PathBuf,
    /// How often we look.
    pub poll: Duration,
    /// The largest mail that is loaded, in bytes.
    pub mail_bytes_max: usize,
}

/// A Maildir in the midst of a round.
pub(super) struct OpenMaildir {
    maildir: Maildir,
    round: Option<VecDeque<String>>,
    in_hand: Option<String>,
}

impl Maildir {
    pub(super) fn name(&self) -> String {
        format!("maildir\n{}", self.folder.display())
    }

    pub(super) fn open(&self) -> Result<OpenMaildir, SourceError> {
        let opened = OpenMaildir { maildir: self.clone(), round: None, in_hand: None };
        opened.maildir.waiting()?;
        Ok(opened)
    }

    /// Looks into `new`, and makes sure that a mail could be moved from there to `cur`.
    pub(super) fn check(&self) -> Result<String, SourceError> {
        let waiting = self.waiting()?.len();
        for part in ["new", "cur"] {
            let trial =
                self.folder.join(part).join(format!(".privacy-desk.{}", std::process::id()));
            let tried = File::create_new(&trial).and_then(|_| fs::remove_file(&trial));
            tried.map_err(|error| self.trouble(part, &error))?;
        }
        Ok(format!("{}, {waiting} new", self.folder.display()))
    }

    /// The names in `new`, by the time that they begin with.
    fn waiting(&self) -> Result<VecDeque<String>, SourceError> {
        let trouble = |error: &io::Error| self.trouble("new", error);
        let mut names = Vec::new();
        for entry in fs::read_dir(self.folder.join("new")).map_err(|error| trouble(&error))? {
            let name = entry.map_err(|error| trouble(&error))?.file_name();
            // Whoever delivers gives names in ASCII; a dot hides what is nobody's mail.
            names.extend(name.into_string().ok().filter(|name| !name.starts_with('.')));
        }
        names.sort_unstable();
        Ok(names.into())
    }

    fn load(&self, name: &str) -> Result<Option<WaitingMail>, SourceError> {
        match read(&self.folder.join("new").join(name), self.mail_bytes_max) {
            Ok(mail) => Ok(mail),
            // Somebody else was faster.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.trouble("new", &error)),
        }
    }

    fn mark(&self, name: &str) -> Result<(), SourceError> {
        let (from, to) = (self.folder.join("new"), self.folder.join("cur"));
        let seen = if name.contains(":2,") { name.to_owned() } else { format!("{name}:2,S") };
        match fs::rename(from.join(name), to.join(seen)) {
            Err(error) if from.join(name).exists() => Err(self.trouble("cur", &error)),
            // Somebody took it out of `new`, which is what we wanted.
            Ok(()) | Err(_) => Ok(()),
        }
    }

    fn trouble(&self, part: &str, error: &io::Error) -> SourceError {
        let folder = self.folder.join(part).display().to_string();
        SourceError::Maildir { folder, kind: error.kind() }
    }
}

/// Reads a mail, or the beginning of one that is too large; none where it is no file.
fn read(path: &Path, bytes_max: usize) -> io::Result<Option<WaitingMail>> {
    let about = fs::symlink_metadata(path)?;
    if !about.is_file() {
        return Ok(None);
    }
    let is_whole = usize::try_from(about.len()).is_ok_and(|bytes| bytes <= bytes_max);
    let load_max = if is_whole { about.len() } else { BEGINNING_BYTES };
    let mut bytes = Vec::new();
    File::open(path)?.take(load_max).read_to_end(&mut bytes)?;
    let delivered_at = about.modified().ok().map(Time::from);
    Ok(Some(WaitingMail { bytes, is_whole, delivered_at }))
}

impl OpenMaildir {
    /// Disks can be slow, and the folder may be on another machine.
    async fn aside<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Maildir) -> Result<T, SourceError> + Send + 'static,
    ) -> Result<T, SourceError> {
        let maildir = self.maildir.clone();
        let trouble = self.maildir.trouble("new", &io::ErrorKind::Other.into());
        let done = tokio::task::spawn_blocking(move || work(&maildir)).await;
        done.unwrap_or(Err(trouble))
    }
}

#[async_trait]
impl Mailbox for OpenMaildir {
    async fn next(&mut self) -> Result<Option<WaitingMail>, SourceError> {
        if self.round.is_none() {
            self.round = Some(self.aside(Maildir::waiting).await?);
        }
        while let Some(name) = self.round.as_mut().and_then(VecDeque::pop_front) {
            self.in_hand = Some(name.clone());
            if let Some(mail) = self.aside(move |maildir| maildir.load(&name)).await? {
                return Ok(Some(mail));
            }
        }
        self.round = None;
        Ok(None)
    }

    async fn stored(&mut self) -> Result<(), SourceError> {
        match self.in_hand.take() {
            Some(name) => self.aside(move |maildir| maildir.mark(&name)).await,
            None => Ok(()),
        }
    }

    fn waiting(&self) -> usize {
        self.round.as_ref().map_or(0, VecDeque::len)
    }

    fn position(&self) -> Option<Position> {
        None
    }

    async fn wait(&mut self) -> Result<(), SourceError> {
        tokio::time::sleep(self.maildir.poll).await;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn maildir() -> (tempfile::TempDir, Maildir) {
        let folder = tempfile::tempdir().unwrap();
        for part in ["new", "cur", "tmp"] {
            fs::create_dir(folder.path().join(part)).unwrap();
        }
        let at = folder.path().to_owned();
        (folder, Maildir { folder: at, poll: Duration::ZERO, mail_bytes_max: 100_000 })
    }

    fn names(maildir: &Maildir, part: &str) -> Vec<String> {
        let entries = fs::read_dir(maildir.folder.join(part)).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[tokio::test]
    async fn what_is_not_stored_stays_and_comes_again_in_the_next_round() {
        let (_folder, maildir) = maildir();
        for name in ["2.b.host", "1.a.host"] {
            fs::write(maildir.folder.join("new").join(name), name).unwrap();
        }
        let mut open = maildir.open().unwrap();
        assert_eq!(open.next().await.unwrap().unwrap().bytes, b"1.a.host");
        assert_eq!(open.next().await.unwrap().unwrap().bytes, b"2.b.host");
        open.stored().await.unwrap();
        assert_eq!(open.next().await, Ok(None));
        assert_eq!(names(&maildir, "cur"), ["2.b.host:2,S"]);
        assert_eq!(open.next().await.unwrap().unwrap().bytes, b"1.a.host");
        open.stored().await.unwrap();
        assert_eq!(names(&maildir, "new"), [""; 0]);
    }

    #[tokio::test]
    async fn c8_a_mail_over_the_limit_is_never_loaded() {
        let (_folder, maildir) = maildir();
        File::create(maildir.folder.join("new/1.sparse")).unwrap().set_len(1 << 40).unwrap();
        let mail = maildir.open().unwrap().next().await.unwrap().unwrap();
        assert!(!mail.is_whole);
        assert_eq!(mail.bytes.len(), 65_536);
    }

    #[tokio::test]
    async fn folders_links_and_hidden_files_are_no_mail() {
        let (_folder, maildir) = maildir();
        fs::create_dir(maildir.folder.join("new/1.folder")).unwrap();
        fs::write(maildir.folder.join("new/.hidden"), "x").unwrap();
        std::os::unix::fs::symlink("/etc/hostname", maildir.folder.join("new/2.link")).unwrap();
        assert_eq!(maildir.open().unwrap().next().await, Ok(None));
    }

    #[test]
    fn what_is_no_maildir_is_named_with_its_folder() {
        let (_folder, maildir) = maildir();
        assert!(maildir.check().unwrap().ends_with(", 0 new"));
        assert_eq!(names(&maildir, "cur"), [""; 0]);
        fs::remove_dir(maildir.folder.join("cur")).unwrap();
        let trouble = maildir.check().unwrap_err().to_string();
        assert!(
            trouble.contains("/cur is no Maildir that can be used: entity not found"),
            "{trouble}"
        );
        fs::remove_dir(maildir.folder.join("new")).unwrap();
        assert!(maildir.open().is_err());
    }
}
