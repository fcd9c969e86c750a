//! Collects mail where it waits, and hands it to the door through which all mail comes in.

use std::{collections::BTreeSet, convert::Infallible, path::PathBuf, sync::Arc, time::Duration};

use chrono::TimeDelta;
use secrecy::SecretString;
use tokio::{select, sync::watch, task::JoinHandle, time::sleep};

use crate::{
    config::{BadConfig, Config, ImapMailbox},
    db::{self, Db},
    domain::{Time, mail::Position},
    flow::FlowError,
    mail::source::{
        ImapServer, Maildir, Place, Source, SourceError, WaitingMail,
        imap::{Address, Credential},
    },
    web::{Intake, MailboxGauge, TakenIn},
    world::World,
};

/// The first pause after a failure; each one after it is twice as long.
const PAUSE_MIN: Duration = Duration::from_secs(1);
/// The longest pause.
const PAUSE_MAX: Duration = Duration::from_mins(5);
/// The first pause after a refused sign-in: servers lock out who tries too often.
const PAUSE_AFTER_REFUSAL: Duration = Duration::from_mins(1);
/// How often it is written down how far a mailbox was emptied, though nothing came.
const WRITE_DOWN_EVERY: TimeDelta = TimeDelta::days(1);
/// How long the mail in hand may take when the program stops; then it is left where it was.
const GRACE: Duration = Duration::from_secs(10);

/// Empties one mailbox, again and again.
#[derive(Clone)]
pub struct Collector {
    source: Arc<Source>,
    intake: Intake,
    db: Db,
    world: World,
    gauge: Arc<MailboxGauge>,
}

/// Why a mailbox is left.
enum Left {
    /// The program stops.
    Stopped,
    /// The mailbox failed.
    Trouble(SourceError),
    /// Our database can't say, or can't keep, how far we are.
    NoDatabase(FlowError),
}

impl Collector {
    /// Collects from a mailbox for this door.
    pub fn new(source: Source, intake: Intake, db: Db, world: World) -> Self {
        let gauge = Arc::new(MailboxGauge::new(source.key.clone()));
        Self { source: Arc::new(source), intake, db, world, gauge }
    }

    /// What `/metrics` tells of this mailbox.
    pub fn gauge(&self) -> Arc<MailboxGauge> {
        Arc::clone(&self.gauge)
    }

    /// Collects until it is told to stop; the mail in hand is stored and marked first.
    pub fn start(self, stop: watch::Receiver<bool>) -> JoinHandle<()> {
        tokio::spawn(async move {
            let too_late = async {
                stopped(&stop).await;
                sleep(GRACE).await;
            };
            select! {
                () = self.collect(&stop) => {}
                () = too_late => {}
            }
        })
    }

    async fn collect(&self, stop: &watch::Receiver<bool>) {
        let source = self.source.key.as_str();
        if self.source.is_overheard() {
            tracing::warn!(
                source,
                "source.plaintext: whoever is on the way reads password and mail"
            );
        }
        let mut pauses = Pauses::default();
        loop {
            let Err(left) = self.visit(stop, &mut pauses).await;
            self.gauge.closed();
            match left {
                Left::Stopped => return,
                Left::Trouble(error) => {
                    let (why, what) = error.told();
                    self.gauge.failed(why, what.to_owned());
                    tracing::warn!(source, %error, "source.trouble");
                    if matches!(error, SourceError::SignIn(_)) {
                        pauses.at_least(PAUSE_AFTER_REFUSAL);
                    }
                }
                Left::NoDatabase(error) => tracing::error!(source, %error, "source.no_database"),
            }
            if pauses.pass(stop).await.is_err() {
                return;
            }
        }
    }

    /// Opens the mailbox and empties it whenever there is news, until something ends that.
    async fn visit(
        &self,
        stop: &watch::Receiver<bool>,
        pauses: &mut Pauses,
    ) -> Result<Infallible, Left> {
        let name = self.source.name();
        let reached = self.db.read(move |db| db::mailboxes::position(db, &name));
        let reached = reached.await.map_err(FlowError::Db)?;
        let mut mailbox = unless(stop, self.source.open(reached)).await??;
        let mut written = reached;
        tracing::info!(source = self.source.key.as_str(), "source.open");
        loop {
            while let Some(mail) = unless(stop, mailbox.next()).await?? {
                self.gauge.looked(self.world.now(), mailbox.waiting() + 1);
                match self.take_in(mail).await {
                    Ok(_) => {
                        mailbox.stored().await?;
                        pauses.end();
                        self.write_down(mailbox.position(), &mut written).await?;
                    }
                    // It stays as it was, and comes again in the next round.
                    Err(error) => {
                        tracing::error!(source = self.source.key.as_str(), %error, "source.not_stored");
                        pauses.pass(stop).await?;
                    }
                }
            }
            self.gauge.looked(self.world.now(), 0);
            self.write_down(mailbox.position(), &mut written).await?;
            unless(stop, mailbox.wait()).await??;
            pauses.end();
        }
    }

    async fn take_in(&self, mail: WaitingMail) -> Result<TakenIn, FlowError> {
        let WaitingMail { bytes, is_whole, delivered_at } = mail;
        let taken = if is_whole {
            self.intake.take_in_delivered(bytes, delivered_at).await?
        } else {
            self.intake.take_beginning(bytes).await?
        };
        self.gauge.add_taken();
        tracing::info!(source = self.source.key.as_str(), result = taken.result, "source.taken_in");
        Ok(taken)
    }

    /// Keeps how far we are: where that is further than before, and once a day in any case, since
    /// under new numbers everything is looked at again that came after the last time.
    async fn write_down(
        &self,
        reached: Option<Position>,
        written: &mut Option<(Position, Time)>,
    ) -> Result<(), FlowError> {
        let at = self.world.now();
        let is_known = written.is_some_and(|(position, then)| {
            Some(position) == reached && at - then < WRITE_DOWN_EVERY
        });
        let Some(position) = reached.filter(|_| !is_known) else { return Ok(()) };
        let name = self.source.name();
        let advance = move |tx: &mut db::Tx| db::mailboxes::advance(tx, &name, position, at);
        self.db.write(advance).await?;
        *written = Some((position, at));
        Ok(())
    }
}

/// Pauses that grow as long as things fail.
#[derive(Default)]
struct Pauses {
    last: Duration,
}

impl Pauses {
    fn end(&mut self) {
        self.last = Duration::ZERO;
    }

    /// The next pause is at least this long.
    fn at_least(&mut self, pause: Duration) {
        self.last = self.last.max(pause / 2);
    }

    async fn pass(&mut self, stop: &watch::Receiver<bool>) -> Result<(), Left> {
        self.last = (self.last * 2).clamp(PAUSE_MIN, PAUSE_MAX);
        unless(stop, sleep(self.last)).await
    }
}

/// What a future yields, unless the program stops first.
async fn unless<T>(
    stop: &watch::Receiver<bool>,
    future: impl Future<Output = T>,
) -> Result<T, Left> {
    select! {
        () = stopped(stop) => Err(Left::Stopped),
        yielded = future => Ok(yielded),
    }
}

async fn stopped(stop: &watch::Receiver<bool>) {
    drop(stop.clone().wait_for(|stop| *stop).await);
}

impl From<SourceError> for Left {
    fn from(error: SourceError) -> Self {
        Self::Trouble(error)
    }
}

impl From<FlowError> for Left {
    fn from(error: FlowError) -> Self {
        Self::NoDatabase(error)
    }
}

/// The mailboxes that the configuration names. Mail over `mail_bytes_max` is not loaded.
pub fn sources(config: &Config, mail_bytes_max: usize) -> Result<Vec<Source>, BadConfig> {
    let servers = &config.mail.imap;
    let on_servers = servers.iter().enumerate().map(|(index, mailbox)| {
        let key = key("mail.imap", index, servers.len());
        Ok(Source { key, place: Place::Imap(imap(mailbox, mail_bytes_max)?) })
    });
    let folders = &config.mail.maildir;
    let in_folders = folders.iter().enumerate().map(|(index, maildir)| {
        let key = key("mail.maildir", index, folders.len());
        let poll = poll("mail.maildir.poll_seconds", maildir.poll_seconds)?;
        let folder = PathBuf::from(&maildir.folder);
        Ok(Source { key, place: Place::Maildir(Maildir { folder, poll, mail_bytes_max }) })
    });
    let sources = on_servers.chain(in_folders).collect::<Result<Vec<_>, BadConfig>>()?;
    let names: BTreeSet<String> = sources.iter().map(Source::name).collect();
    if names.len() < sources.len() {
        // Two that empty the same one would each wait for what the other has taken.
        return Err(BadConfig::Value { key: "mail", hint: "given each mailbox once" });
    }
    Ok(sources)
}

/// The key of the only mailbox of a kind, or of one of several, from 1.
fn key(kind: &str, index: usize, of: usize) -> String {
    if of == 1 { kind.to_owned() } else { format!("{kind}.{}", index + 1) }
}

fn imap(mailbox: &ImapMailbox, mail_bytes_max: usize) -> Result<ImapServer, BadConfig> {
    let bad = |key, hint| BadConfig::Value { key, hint };
    let hint = "imaps://host (TLS) or imap://host (STARTTLS), with the user beside it";
    let address = Address::parse(&mailbox.server).ok_or(bad("mail.imap.server", hint))?;
    let ImapMailbox { password, password_file, token_file, .. } = mailbox;
    let credential = match (password, password_file, token_file) {
        (Some(password), None, None) => Credential::Password(SecretString::from(password.as_str())),
        (None, Some(file), None) => Credential::PasswordFile(PathBuf::from(file)),
        (None, None, Some(file)) => Credential::TokenFile(PathBuf::from(file)),
        _ => return Err(bad("mail.imap", "given one of password_file, token_file and password")),
    };
    let Address { host, port, protection } = address;
    Ok(ImapServer {
        host,
        port,
        protection,
        ca_file: mailbox.ca_file.as_ref().map(PathBuf::from),
        user: mailbox.user.clone(),
        credential,
        folder: mailbox.folder.clone(),
        move_to: mailbox.move_to.clone(),
        poll: poll("mail.imap.poll_seconds", mailbox.poll_seconds)?,
        mail_bytes_max,
    })
}

/// A server may hang up on who has said nothing for half an hour (RFC 2177).
fn poll(key: &'static str, seconds: u32) -> Result<Duration, BadConfig> {
    match seconds {
        1..=1740 => Ok(Duration::from_secs(u64::from(seconds))),
        _ => Err(BadConfig::Value { key, hint: "from 1 to 1740" }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALLEST: &str = "[company]\nname = \"Halden\"\nprivacy_contact = \"p@halden.example\"\n\
        [mail]\nfrom = \"p@halden.example\"\noutbound = \"smtp://mail.halden.example\"\n";

    /// The keys of the mailboxes that these lines name, or what is wrong with them.
    fn keys(lines: &str) -> Result<Vec<String>, String> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), format!("{SMALLEST}{lines}")).unwrap();
        let config = Config::read(file.path()).map_err(|error| error.to_string())?;
        assert!(!config.masked().to_toml().unwrap().contains("secret"));
        let sources = sources(&config, 1000).map_err(|error| error.to_string())?;
        Ok(sources.into_iter().map(|source| source.key).collect())
    }

    fn imap(user: &str) -> String {
        let server = "imaps://mail.halden.example";
        format!("server = \"{server}\"\nuser = \"{user}\"\npassword = \"secret\"\n")
    }

    #[test]
    fn one_mailbox_of_a_kind_is_a_table_and_several_are_one_each() {
        assert_eq!(keys(&format!("[mail.imap]\n{}", imap("de"))).unwrap(), ["mail.imap"]);
        let several = format!(
            "[[mail.imap]]\n{}[[mail.imap]]\n{}[[mail.maildir]]\nfolder = \"/a\"\n\
             [[mail.maildir]]\nfolder = \"/b\"\n",
            imap("de"),
            imap("fr")
        );
        let expected = ["mail.imap.1", "mail.imap.2", "mail.maildir.1", "mail.maildir.2"];
        assert_eq!(keys(&several).unwrap(), expected);
        assert_eq!(keys("").unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_mistake_in_one_of_several_is_told_and_none_is_emptied_twice() {
        let two =
            |one: &str, other: &str| keys(&format!("[[mail.imap]]\n{one}[[mail.imap]]\n{other}"));
        let wrong = two(&imap("de"), &imap("fr").replace("user", "usr")).unwrap_err();
        assert!(wrong.contains("usr"), "{wrong}");
        let twice = two(&imap("de"), &imap("de")).unwrap_err();
        assert!(twice.contains("each mailbox once"), "{twice}");
    }
}
