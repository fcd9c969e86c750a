//! One folder of a server, open.

use std::{
    collections::{BTreeSet, VecDeque},
    sync::Arc,
    time::Duration,
};

use async_imap::imap_proto::{AttributeValue, MailboxDatum, Response, Status};
use async_trait::async_trait;
use chrono::DateTime;
use tokio::time::timeout;

use super::{
    ImapServer,
    connection::{Session, lost, refused, sign_in},
    progress::Progress,
    utf7,
};
use crate::{
    domain::{Time, mail::Position},
    mail::source::{BEGINNING_BYTES, Mailbox, SourceError, WaitingMail},
};

/// One command and its answer.
const COMMAND_TIMEOUT: Duration = Duration::from_mins(1);
/// A whole mail over a slow line.
const FETCH_TIMEOUT: Duration = Duration::from_mins(5);

/// A folder that is open.
pub(in crate::mail::source) struct Folder {
    server: Arc<ImapServer>,
    /// Absent only while the server tells news by itself.
    session: Option<Session>,
    progress: Progress,
    way_to_mark: WayToMark,
    tells_news: bool,
    /// What is left of this round.
    round: Option<VecDeque<u32>>,
    in_hand: Option<u32>,
}

/// How a stored mail is marked.
enum WayToMark {
    /// As read.
    Seen,
    /// Moved to this folder (RFC 6851).
    Move(String),
    /// The same with a server that can't: copied, then this one mail is deleted (RFC 4315).
    CopyAndExpunge(String),
}

/// What the server says of a mail.
#[derive(Default)]
struct Told {
    size: Option<u64>,
    delivered_at: Option<Time>,
    bytes: Option<Vec<u8>>,
}

impl Folder {
    /// Signs in and opens the folder where it was left.
    pub(super) async fn open(
        server: Arc<ImapServer>,
        left: Option<(Position, Time)>,
    ) -> Result<Self, SourceError> {
        let mut session = sign_in(&server).await?;
        let abilities = in_time(&server, COMMAND_TIMEOUT, session.capabilities()).await?;
        let abilities = abilities.map_err(|error| lost(&server, &error))?;
        let way_to_mark = WayToMark::choose(&server, |ability| abilities.has_str(ability))?;
        if let Some(target) = &server.move_to {
            let looked = session.status(utf7::encode(target), "(MESSAGES)");
            let there = in_time(&server, COMMAND_TIMEOUT, looked).await?;
            let no = || SourceError::NoTarget(target.clone());
            there.map_err(|error| refused(&server, &error, no()))?;
        }
        let selected = session.select(utf7::encode(&server.folder));
        let selected = in_time(&server, COMMAND_TIMEOUT, selected).await?.map_err(|error| {
            refused(&server, &error, SourceError::NoFolder(server.folder.clone()))
        })?;
        let numbers = selected.uid_validity.zip(selected.uid_next);
        let (uid_validity, uid_next) = numbers.ok_or(SourceError::NoNumbers)?;
        Ok(Self {
            tells_news: abilities.has_str("IDLE"),
            progress: Progress::resume(left, uid_validity, uid_next),
            session: Some(session),
            way_to_mark,
            server,
            round: None,
            in_hand: None,
        })
    }

    /// How many mails wait.
    pub(super) async fn count(&mut self) -> Result<usize, SourceError> {
        Ok(self.look().await?.len())
    }

    /// Begins a round: which mails wait now.
    async fn look(&mut self) -> Result<Vec<u32>, SourceError> {
        let mut answers = Vec::new();
        for question in self.progress.questions() {
            let mut found = BTreeSet::new();
            let command = format!("UID SEARCH {question}");
            self.ask(&command, COMMAND_TIMEOUT, |told| {
                if let Response::MailboxData(MailboxDatum::Search(uids)) = told {
                    found.extend(uids);
                }
            })
            .await?
            .map_err(|Refused| SourceError::Answer(self.server.authority()))?;
            answers.push(found);
        }
        Ok(self.progress.found(&answers))
    }

    /// Loads a mail, or the beginning of one that is too large; none where it is gone.
    async fn load(&mut self, uid: u32) -> Result<Option<WaitingMail>, SourceError> {
        let about = self.fetch(uid, "(UID RFC822.SIZE INTERNALDATE)").await?;
        let Some(Told { size: Some(size), delivered_at, .. }) = about else { return Ok(None) };
        let limit = u64::try_from(self.server.mail_bytes_max).unwrap_or(u64::MAX);
        let is_whole = size <= limit;
        // A server may be wrong about a size; it never sends more than it was asked for.
        let bytes_max = if is_whole { limit.saturating_add(1) } else { BEGINNING_BYTES };
        let body = self.fetch(uid, &format!("(UID BODY.PEEK[]<0.{bytes_max}>)")).await?;
        let bytes = body.and_then(|told| told.bytes);
        Ok(bytes.map(|bytes| WaitingMail { bytes, is_whole, delivered_at }))
    }

    async fn fetch(&mut self, uid: u32, items: &str) -> Result<Option<Told>, SourceError> {
        let (mut seen, command) = (None, format!("UID FETCH {uid} {items}"));
        let answered = self.ask(&command, FETCH_TIMEOUT, |told| {
            // Others may change flags meanwhile: the server tells us of their mails, too.
            if let Response::Fetch(_, items) = told
                && items.iter().any(|item| matches!(item, AttributeValue::Uid(of) if *of == uid))
            {
                seen.get_or_insert_with(Told::default).read(items);
            }
        });
        // A mail that somebody has just deleted is refused, or passed over in silence.
        Ok(answered.await?.map_or(None, |()| seen))
    }

    async fn mark(&mut self, uid: u32) -> Result<(), SourceError> {
        let commands = match &self.way_to_mark {
            WayToMark::Seen => vec![format!(r"UID STORE {uid} +FLAGS.SILENT (\Seen)")],
            WayToMark::Move(target) => vec![format!("UID MOVE {uid} {}", utf7::quote(target))],
            WayToMark::CopyAndExpunge(target) => vec![
                format!("UID COPY {uid} {}", utf7::quote(target)),
                format!(r"UID STORE {uid} +FLAGS.SILENT (\Deleted)"),
                format!("UID EXPUNGE {uid}"),
            ],
        };
        for command in commands {
            let done = self.ask(&command, COMMAND_TIMEOUT, |_| {}).await?;
            done.map_err(|Refused| SourceError::NotMarked)?;
        }
        Ok(())
    }

    /// Runs a command. What the server tells before it answers goes to `listen`.
    ///
    /// The library's own commands take a refusal and a lost connection for an empty answer, which
    /// here would be mail that is never taken.
    async fn ask(
        &mut self,
        command: &str,
        patience: Duration,
        mut listen: impl FnMut(&Response<'_>) + Send,
    ) -> Result<Result<(), Refused>, SourceError> {
        let server = Arc::clone(&self.server);
        let gone = || SourceError::Lost(server.authority());
        let session = self.session.as_mut().ok_or_else(gone)?;
        let answered = async {
            let tag = session.run_command(command).await.map_err(|error| lost(&server, &error))?;
            loop {
                let told = session.read_response().await.map_err(|e| lost(&server, &e.into()))?;
                let told = told.ok_or_else(gone)?;
                if let Response::Done { tag: of, status, .. } = told.parsed()
                    && *of == tag
                {
                    return Ok(if *status == Status::Ok { Ok(()) } else { Err(Refused) });
                }
                listen(told.parsed());
            }
        };
        in_time(&server, patience, answered).await?
    }

    /// Lets the server tell news (RFC 2177). Ends at the time of the next look, whatever it says.
    async fn listen_for_news(&mut self) -> Result<(), SourceError> {
        let server = Arc::clone(&self.server);
        let session = self.session.take().ok_or_else(|| SourceError::Lost(server.authority()))?;
        let mut listening = session.idle();
        let begun = in_time(&server, COMMAND_TIMEOUT, listening.init()).await?;
        begun.map_err(|error| lost(&server, &error))?;
        {
            let (news, _until) = listening.wait();
            drop(timeout(server.poll, news).await);
        }
        let ended = in_time(&server, COMMAND_TIMEOUT, listening.done()).await?;
        self.session = Some(ended.map_err(|error| lost(&server, &error))?);
        Ok(())
    }
}

#[async_trait]
impl Mailbox for Folder {
    async fn next(&mut self) -> Result<Option<WaitingMail>, SourceError> {
        if self.round.is_none() {
            self.round = Some(self.look().await?.into());
        }
        while let Some(uid) = self.round.as_mut().and_then(VecDeque::pop_front) {
            self.in_hand = Some(uid);
            if let Some(mail) = self.load(uid).await? {
                return Ok(Some(mail));
            }
            // If it is there after all, the next round finds it again.
            tracing::warn!("source.not_loaded");
        }
        self.round = None;
        Ok(None)
    }

    async fn stored(&mut self) -> Result<(), SourceError> {
        if let Some(uid) = self.in_hand.take() {
            self.mark(uid).await?;
            self.progress.stored(uid);
        }
        Ok(())
    }

    fn waiting(&self) -> usize {
        self.round.as_ref().map_or(0, VecDeque::len)
    }

    fn position(&self) -> Option<Position> {
        self.progress.position()
    }

    async fn wait(&mut self) -> Result<(), SourceError> {
        if self.tells_news {
            return self.listen_for_news().await;
        }
        tokio::time::sleep(self.server.poll).await;
        let alive = self.ask("NOOP", COMMAND_TIMEOUT, |_| {}).await?;
        alive.map_err(|Refused| SourceError::Lost(self.server.authority()))
    }
}

impl WayToMark {
    fn choose(server: &ImapServer, can: impl Fn(&str) -> bool) -> Result<Self, SourceError> {
        match server.move_to.as_deref().map(utf7::encode) {
            None => Ok(Self::Seen),
            Some(target) if can("MOVE") => Ok(Self::Move(target)),
            Some(target) if can("UIDPLUS") => Ok(Self::CopyAndExpunge(target)),
            Some(_) => Err(SourceError::CannotMove),
        }
    }
}

impl Told {
    fn read(&mut self, items: &[AttributeValue<'_>]) {
        #[expect(clippy::wildcard_enum_match_arm, reason = "a foreign enum with much else")]
        for item in items {
            match item {
                AttributeValue::Rfc822Size(size) => self.size = Some(u64::from(*size)),
                AttributeValue::InternalDate(text) => {
                    let read = DateTime::parse_from_str(text, "%e-%b-%Y %H:%M:%S %z");
                    self.delivered_at = read.ok().map(|at| at.to_utc());
                }
                AttributeValue::BodySection { data: Some(data), .. } => {
                    self.bytes = Some(data.to_vec());
                }
                _ => {}
            }
        }
    }
}

/// The server's answer was no.
struct Refused;

async fn in_time<T>(
    server: &ImapServer,
    patience: Duration,
    answer: impl Future<Output = T>,
) -> Result<T, SourceError> {
    timeout(patience, answer).await.map_err(|_| SourceError::Silent(server.authority()))
}
