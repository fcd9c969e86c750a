//! Orders to the world, carried out: one arm for each task, one file for each arm.
//!
//! A job asks the world outside any transaction. What it learned, the act that follows from it and
//! the end of the job are then written in one transaction, if the job's lease still holds.

mod worker;

mod ask;
mod clock;
mod colleague;
mod erase;
mod letter;
mod letters;
mod pace;
mod preview;
mod remind_staff;
mod watch;

mod replay;

use std::sync::Arc;

use chrono::TimeDelta;

use crate::{
    db::{
        self, Db, DbError, Tx,
        jobs::{End, Job},
    },
    domain::{
        Time,
        catalogue::Catalogue,
        controller::Controller,
        effect::Task,
        erasure::SystemState,
        person::EmailAddress,
        ticket::{SystemProgress, Ticket},
    },
    flow::{FlowError, Rules},
    mail::transport::Transport,
    render::Renderer,
    systems::System,
    world::World,
};

pub use self::{
    pace::SharedPace,
    replay::{Cannot, Replay, Replayed},
    worker::{Pass, Worker},
};

/// All that a job may need: handed down once, at the start.
pub struct Office {
    /// Our database.
    pub db: Db,
    /// Clock and chance.
    pub world: World,
    /// The company's rules.
    pub rules: Rules,
    /// The company as letters name it.
    pub controller: Controller,
    /// Writes letters.
    pub renderer: Arc<Renderer>,
    /// What each choice removes in general.
    pub catalogue: Arc<Catalogue>,
    /// The connected systems, in the order in which they are erased.
    pub systems: Vec<Arc<dyn System>>,
    /// Where letters go.
    pub transport: Transport,
    /// The address that our letters come from.
    pub from: EmailAddress,
    /// How long a job stays with a worker that does not answer.
    pub lease: TimeDelta,
    /// The key that signs Message-IDs and reply addresses.
    pub reply_key: [u8; 32],
}

impl Office {
    /// Writes what a job has to say, if its lease still holds. A worker that was asleep when its
    /// lease ran out must not write over what its successor has done since.
    async fn write_for<T: Send + 'static, E: From<DbError> + Send + 'static>(
        &self,
        job: &Job,
        work: impl FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E> {
        let (job, until) = (job.clone(), self.world.now() + self.lease);
        let written = self.db.write(move |tx| {
            db::jobs::renew(tx, &job, until)?;
            work(tx)
        });
        written.await
    }
}

/// What remains to be written when the world has answered.
type Finish = Box<dyn FnOnce(&mut Tx) -> Result<End, FlowError> + Send>;

/// Carries out one job.
async fn run(office: &Office, job: &Job) -> Result<Finish, Trouble> {
    match &job.task {
        Task::Send(letter, round) => letter::send(office, job, *letter, *round).await,
        Task::Remind(_) => Ok(clock::remind(office, job)),
        Task::WatchTheDate => Ok(clock::watch_the_date(office, job)),
        Task::RemindStaff => remind_staff::run(office, job).await,
        Task::Preview => preview::run(office, job).await,
        Task::Begin => Ok(clock::begin(office, job)),
        Task::Erase(system) => erase::run(office, job, system).await,
        Task::Watch(day) => watch::run(office, job, *day).await,
        Task::Forget => Ok(clock::forget(office, job)),
    }
}

/// Why a job could not be carried out. Said at each failure: again later, or not understood.
#[derive(Debug, thiserror::Error)]
enum Trouble {
    /// The other side is not ready: again as long as it takes.
    #[error("{0}")]
    Retry(String),
    /// Something that we do not understand: a few attempts, then an agent.
    #[error("{0}")]
    GiveUp(String),
    /// The program stops before the job has ended: it goes back as it was.
    #[error("the program stops")]
    Stopped,
}

impl From<FlowError> for Trouble {
    fn from(error: FlowError) -> Self {
        let passes = matches!(
            error,
            FlowError::Db(DbError::Stale | DbError::Unreachable(_) | DbError::Query(_))
        );
        if passes { Self::Retry(error.to_string()) } else { Self::GiveUp(error.to_string()) }
    }
}

impl From<DbError> for Trouble {
    fn from(error: DbError) -> Self {
        FlowError::from(error).into()
    }
}

/// Whether a system was connected since the plan was made, if only one that the company had
/// declared not to have. It may hold data of the person, so the erasure would end with something
/// left that nobody has looked for. Where one system is erased alone, the others are left anyway.
fn has_unseen(systems: &[Arc<dyn System>], ticket: &Ticket) -> bool {
    let Some(scope) = ticket.scope else { return false };
    let looked_at = |s: &SystemProgress| s.state != SystemState::Absent;
    let planned =
        |system: &dyn System| ticket.systems.iter().any(|s| s.key == *system.key() && looked_at(s));
    let concerned = |system: &dyn System| ticket.concerns(system.key()) && system.touches(scope);
    systems.iter().map(AsRef::as_ref).any(|system| concerned(system) && !planned(system))
}

/// When a job that waits for a system is tried again: after as long as it has waited already, at
/// least ten seconds and at most an hour.
fn next_try(job: &Job, now: Time) -> Time {
    let waited = job.waiting_since.map_or(TimeDelta::zero(), |since| now - since);
    now + waited.clamp(TimeDelta::seconds(10), TimeDelta::hours(1))
}

/// When a job that failed is tried again: 10 s, 20 s, 40 s …, at most an hour.
fn next_attempt(job: &Job, now: Time) -> Time {
    let doubled = 10_i64.saturating_mul(1 << job.attempts.clamp(0, 9));
    now + TimeDelta::seconds(doubled).min(TimeDelta::hours(1))
}
