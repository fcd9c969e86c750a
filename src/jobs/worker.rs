//! The worker: claims a job, carries it out, writes its end; never dies of a job.

use std::{sync::Arc, time::Duration};

use tokio::{sync::watch, task::JoinHandle};

use super::{Finish, Office, Trouble, next_attempt, next_try, run};
use crate::{
    db::{
        self, DbError,
        jobs::{End, Job},
    },
    domain::{act::Act, act::Actor, erasure::SystemState, lifecycle::Stage, ticket::Attention},
    flow::{self, FlowError},
    world::failpoint,
};

/// How often a running job's lease is renewed while it lasts.
const HEARTBEATS: u32 = 4;
/// How long the job in hand may take when the program stops; then it goes back.
const GRACE: Duration = Duration::from_secs(10);
/// How long an idle worker sleeps.
const IDLE: Duration = Duration::from_millis(500);
/// After how many failures an agent must look.
const ATTEMPTS_MAX: i32 = 5;

/// Whether there was something to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pass {
    /// A job was carried out, or failed.
    Worked,
    /// Nothing is due.
    Idle,
}

/// Takes jobs, one after the other.
#[derive(Clone)]
pub struct Worker {
    office: Arc<Office>,
}

impl Worker {
    /// A worker in this office.
    pub const fn new(office: Arc<Office>) -> Self {
        Self { office }
    }

    /// Works until it is told to stop; ends the job in hand first, or gives it back.
    pub fn start(self, mut stop: watch::Receiver<bool>) -> JoinHandle<()> {
        tokio::spawn(async move {
            while !*stop.borrow() {
                let mut stopped = stop.clone();
                let too_late = async move {
                    drop(stopped.wait_for(|stop| *stop).await);
                    tokio::time::sleep(GRACE).await;
                };
                let pause = match self.pass_until(too_late).await {
                    Ok(Pass::Worked) => continue,
                    Ok(Pass::Idle) => IDLE,
                    Err(error) => {
                        tracing::error!(%error, "worker.no_database");
                        IDLE * 10
                    }
                };
                tokio::select! {
                    () = tokio::time::sleep(pause) => {}
                    changed = stop.changed() => if changed.is_err() { return },
                }
            }
        })
    }

    /// Carries out the job that is due first, if one is.
    pub async fn pass(&self) -> Result<Pass, DbError> {
        self.pass_until(std::future::pending()).await
    }

    async fn pass_until(&self, too_late: impl Future<Output = ()>) -> Result<Pass, DbError> {
        let (now, lease) = (self.office.world.now(), self.office.lease);
        let claimed = self.office.db.write(move |tx| db::jobs::claim(tx, now, lease)).await?;
        let Some(job) = claimed else { return Ok(Pass::Idle) };
        let finish = self.attempt(&job, too_late).await;
        self.finish(job, finish).await?;
        Ok(Pass::Worked)
    }

    /// Works until nothing is due: for tests and for the demo.
    pub async fn work_until_idle(&self) -> Result<(), DbError> {
        while self.pass().await? == Pass::Worked {}
        Ok(())
    }

    /// Runs the job in a task of its own: a panic is a failed attempt, never a dead worker.
    async fn attempt(
        &self,
        job: &Job,
        too_late: impl Future<Output = ()>,
    ) -> Result<Finish, Trouble> {
        if job.attempts >= ATTEMPTS_MAX {
            return Err(Trouble::GiveUp("it was tried too often".to_owned()));
        }
        let (office, own) = (Arc::clone(&self.office), job.clone());
        let mut running = tokio::spawn(async move { run(&office, &own).await });
        let heartbeat = self.office.lease.to_std().unwrap_or_default() / HEARTBEATS;
        tokio::pin!(too_late);
        loop {
            let cut_short = tokio::select! {
                ended = &mut running => return ended.unwrap_or_else(|_| {
                    Err(Trouble::GiveUp("the job stopped unexpectedly".to_owned()))
                }),
                () = tokio::time::sleep(heartbeat) => match self.renew(job).await {
                    Ok(()) => continue,
                    Err(lost) => lost,
                },
                () = &mut too_late => Trouble::Stopped,
            };
            running.abort();
            return Err(cut_short);
        }
    }

    /// Shows that this worker lives. Where somebody else has the job by now, this one lets go.
    async fn renew(&self, job: &Job) -> Result<(), Trouble> {
        match self.office.write_for(job, |_| Ok(())).await {
            Err(DbError::Stale) => Err(DbError::Stale.into()),
            Err(error) => {
                tracing::warn!(%error, "job.lease_not_renewed");
                Ok(())
            }
            Ok(()) => Ok(()),
        }
    }

    /// Writes what the job learned and its end, in one transaction that the fence guards: where
    /// somebody else has the job by now, it can't be ended, and nothing of it is written.
    async fn finish(&self, job: Job, result: Result<Finish, Trouble>) -> Result<(), DbError> {
        let (now, name) = (self.office.world.now(), name_of(&job));
        let trouble = match result {
            Ok(finish) => {
                let (own, point) = (job.clone(), format!("{name}.before_commit"));
                let written = self.office.db.write(move |tx| {
                    let end = finish(tx)?;
                    db::jobs::end(tx, &own, &end, now)?;
                    failpoint(&point);
                    Ok::<_, FlowError>(())
                });
                match written.await {
                    Ok(()) => {
                        failpoint(&format!("{name}.after_commit"));
                        return Ok(());
                    }
                    Err(error) => Trouble::from(error),
                }
            }
            Err(trouble) => trouble,
        };
        tracing::warn!(task = %name, attempts = job.attempts, %trouble, "job.failed");
        let (own, rules) = (job.clone(), self.office.rules.clone());
        let written =
            self.office.write_for(&job, move |tx| give_back(tx, &rules, &own, &trouble, now)).await;
        match written {
            Ok(()) => Ok(()),
            // Somebody else holds the job by now: what we learned is theirs to learn again.
            Err(FlowError::Db(DbError::Stale)) => {
                tracing::warn!(task = %name, "job.lease_lost");
                Ok(())
            }
            Err(FlowError::Db(error)) => Err(error),
            Err(other) => {
                tracing::error!(error = %other, "job.not_given_back");
                Ok(())
            }
        }
    }
}

/// Writes down a failure, and after too many of them calls an agent.
fn give_back(
    tx: &mut db::Tx,
    rules: &flow::Rules,
    job: &Job,
    trouble: &Trouble,
    now: crate::domain::Time,
) -> Result<(), FlowError> {
    let error = trouble.to_string();
    let end = match trouble {
        Trouble::Retry(_) => End::Waits(next_try(job, now), error),
        Trouble::GiveUp(_) if job.attempts + 1 < ATTEMPTS_MAX => {
            End::Failed(next_attempt(job, now), error)
        }
        Trouble::GiveUp(_) => End::GaveUp(error),
        Trouble::Stopped => End::NotBefore(now),
    };
    db::jobs::end(tx, job, &end, now)?;
    if matches!(end, End::GaveUp(_)) {
        call_agent(tx, rules, job, now)?;
    }
    Ok(())
}

/// Marks the ticket, and the system if it was one, so that an agent sees it.
fn call_agent(
    tx: &mut db::Tx,
    rules: &flow::Rules,
    job: &Job,
    now: crate::domain::Time,
) -> Result<(), FlowError> {
    use crate::domain::{effect::Task, erasure::Hindrance};
    let ticket = db::tickets::get(tx, &job.ticket)?;
    if ticket.is_closed() {
        if let Task::Watch(day) = job.task {
            flow::watch::give_up(tx, rules, &ticket, day, now)?;
        }
        return Ok(());
    }
    if let (Task::Erase(system), Stage::Erasing) = (&job.task, ticket.stage) {
        let stuck = (system, SystemState::Stuck, Hindrance::UnexpectedAnswer);
        flow::erase::hinder(tx, &job.ticket, stuck, now)?;
    }
    let act = Act::ReceiveMessage { why: Attention::JobGaveUp };
    flow::perform(tx, &job.ticket, &act, &Actor::SYSTEM, now)?;
    Ok(())
}

/// The task without its arguments, for logs and failpoints.
fn name_of(job: &Job) -> String {
    let task = job.task.to_string();
    match task.split_once(':') {
        Some(("send", rest)) => format!("send.{}", rest.split(':').next().unwrap_or_default()),
        Some((name, rest)) => format!("{name}.{rest}"),
        None => task,
    }
}
