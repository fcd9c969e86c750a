//! Orders to the world: queued in the transaction of their step, claimed by lease, ended by fence.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::{
    dsl::{And, Eq},
    prelude::*,
    query_builder::{AstPass, Query, QueryFragment, QueryId},
    sql_types::{BigInt, Integer, Text, Timestamp, Untyped},
};

use super::{Backend, Conn, DbError, Reader, Tx, rows::Rows, schema::jobs, update::update, word};
use crate::domain::{
    Time,
    effect::{Effect, Task},
    request::words,
};

words! {
    /// How far a job is.
    JobState {
        /// It waits for its time.
        Queued = "queued",
        /// A worker holds its lease.
        Running = "running",
        /// It is done.
        Done = "done",
        /// It was tried often enough: an agent must look.
        GaveUp = "gave_up",
    }
}

/// A claimed job.
#[derive(Debug, Clone)]
pub struct Job {
    /// Its id.
    pub id: String,
    /// Its ticket.
    pub ticket: String,
    /// What to do.
    pub task: Task,
    /// How often it failed with an answer that was not understood.
    pub attempts: i32,
    /// Since when it has been waiting for a system.
    pub waiting_since: Option<Time>,
    /// The number of this lease: whoever ends the job with an older one is too late.
    pub fence: i64,
}

/// What is done about an order that waits already: it is brought forward. The words after `WHERE`
/// are those of the index.
const ONCE: &str = " ON CONFLICT (unique_key) WHERE state IN ('queued', 'running') \
    DO UPDATE SET due_at = excluded.due_at \
    WHERE jobs.state = 'queued' AND jobs.due_at > excluded.due_at";

/// Queues effects of a ticket; the same task is queued once, however often it is ordered. One that
/// waits for later is brought forward.
pub fn enqueue(tx: &mut Tx, ticket: &str, effects: &[Effect], at: Time) -> Result<(), DbError> {
    if effects.is_empty() {
        return Ok(());
    }
    let row = |effect: &Effect| {
        let task = effect.task.to_string();
        (
            tx.id(at).into_sql::<Text>(),
            ticket.to_owned().into_sql::<Text>(),
            format!("{ticket}/{task}").into_sql::<Text>(),
            task.into_sql::<Text>(),
            JobState::Queued.as_str().into_sql::<Text>(),
            effect.due.naive_utc().into_sql::<Timestamp>(),
            0.into_sql::<Integer>(),
            0.into_sql::<BigInt>(),
        )
    };
    let into = "jobs (id, ticket_id, unique_key, task, state, due_at, attempts, fence)";
    let values = effects.iter().map(row).collect();
    Rows { into, values, by: ONCE }.execute(&mut *tx.conn)?;
    Ok(())
}

/// Takes back an order that nobody has begun to carry out; `false` where it is too late.
pub fn cancel(tx: &mut Tx, ticket: &str, task: &Task) -> Result<bool, DbError> {
    let waits = jobs::table
        .filter(jobs::unique_key.eq(format!("{ticket}/{task}")))
        .filter(jobs::state.eq(JobState::Queued.as_str()));
    Ok(diesel::delete(waits).execute(&mut *tx.conn)? == 1)
}

/// Claims the job that is due first, or one whose worker let its lease run out.
pub fn claim(tx: &mut Tx, now: Time, lease: TimeDelta) -> Result<Option<Job>, DbError> {
    let until = (now + lease).naive_utc();
    let claim = Claim { now: now.naive_utc(), until, skip_locked: tx.conn.skip_locked() };
    let claimed: Option<Claimed> = claim.get_result(&mut *tx.conn).optional()?;
    let Some(row) = claimed else { return Ok(None) };
    Ok(Some(Job {
        task: word(("jobs", "task"), &row.id, Task::parse, &row.task)?,
        id: row.id,
        ticket: row.ticket_id,
        attempts: row.attempts,
        waiting_since: row.waiting_since.map(|at| at.and_utc()),
        fence: row.fence,
    }))
}

/// Finds a job and takes it, in one statement.
struct Claim {
    now: NaiveDateTime,
    until: NaiveDateTime,
    skip_locked: &'static str,
}

impl QueryFragment<Backend> for Claim {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Backend>) -> QueryResult<()> {
        // A lease that ran out is a worker that died on this job: that counts as an attempt.
        out.push_sql(
            "UPDATE jobs SET attempts = attempts + CASE state WHEN 'running' THEN 1 ELSE 0 END, \
             state = 'running', fence = fence + 1, lease_until = ",
        );
        out.push_bind_param::<Timestamp, _>(&self.until)?;
        // Two questions, as one with OR would sort all that is due each time.
        let due = [("queued", "due_at <= "), ("running", "lease_until < ")];
        out.push_sql(" WHERE id = (SELECT id FROM (");
        for (number, (state, limit)) in (0..).zip(due) {
            let union = if number > 0 { " UNION ALL " } else { "" };
            out.push_sql(&format!(
                "{union}SELECT id, due_at FROM (SELECT id, due_at FROM jobs \
                 WHERE state = '{state}' AND {limit}"
            ));
            out.push_bind_param::<Timestamp, _>(&self.now)?;
            out.push_sql(" ORDER BY due_at, id LIMIT 1");
            out.push_sql(self.skip_locked);
            out.push_sql(&format!(") AS {state}"));
        }
        out.push_sql(
            ") AS due ORDER BY due_at, id LIMIT 1) \
             RETURNING id, ticket_id, task, attempts, waiting_since, fence",
        );
        Ok(())
    }
}

impl QueryId for Claim {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for Claim {
    type SqlType = Untyped;
}

impl RunQueryDsl<Conn> for Claim {}

#[derive(QueryableByName)]
#[diesel(table_name = jobs)]
struct Claimed {
    id: String,
    ticket_id: String,
    task: String,
    attempts: i32,
    waiting_since: Option<NaiveDateTime>,
    fence: i64,
}

/// Holds on to a job for longer; fails where somebody else holds it by now.
pub fn renew(tx: &mut Tx, job: &Job, until: Time) -> Result<(), DbError> {
    let lease = jobs::lease_until.eq(until.naive_utc());
    let changed = update("jobs", lease, held_by(job)).execute(&mut *tx.conn)?;
    if changed == 1 { Ok(()) } else { Err(DbError::Stale) }
}

/// The row of a job, if its lease is still the one that it was claimed with.
fn held_by(job: &Job) -> HeldBy<'_> {
    let running = jobs::state.eq(JobState::Running.as_str());
    jobs::id.eq(job.id.as_str()).and(jobs::fence.eq(job.fence)).and(running)
}

type HeldBy<'a> =
    And<And<Eq<jobs::id, &'a str>, Eq<jobs::fence, i64>>, Eq<jobs::state, &'static str>>;

/// How a job ends, or does not yet.
#[derive(Debug, Clone)]
pub enum End {
    /// It is done.
    Done,
    /// Not yet: again at this time. It did not fail.
    NotBefore(Time),
    /// A system was not ready: again at this time, however long it takes.
    Waits(Time, String),
    /// It failed: again at this time.
    Failed(Time, String),
    /// It failed often enough.
    GaveUp(String),
}

/// Ends a job, if its lease is still the one that it was claimed with.
pub fn end(tx: &mut Tx, job: &Job, end: &End, at: Time) -> Result<(), DbError> {
    let (state, due, error) = match end {
        End::Done => (JobState::Done, None, None),
        End::NotBefore(due) => (JobState::Queued, Some(*due), None),
        End::Waits(due, error) | End::Failed(due, error) => {
            (JobState::Queued, Some(*due), Some(error.clone()))
        }
        End::GaveUp(error) => (JobState::GaveUp, None, Some(error.clone())),
    };
    let attempts = job.attempts + i32::from(matches!(end, End::Failed(..)));
    let waiting = match end {
        End::Waits(..) => Some(job.waiting_since.unwrap_or(at).naive_utc()),
        End::Done | End::NotBefore(_) | End::Failed(..) | End::GaveUp(_) => None,
    };
    let row = (
        jobs::state.eq(state.as_str()),
        due.map(|due| jobs::due_at.eq(due.naive_utc())),
        jobs::attempts.eq(attempts),
        jobs::waiting_since.eq(waiting),
        jobs::lease_until.eq(None::<NaiveDateTime>),
        jobs::last_error.eq(error),
        jobs::done_at.eq((state == JobState::Done).then(|| at.naive_utc())),
    );
    let changed = update("jobs", row, held_by(job)).execute(&mut *tx.conn)?;
    if changed == 1 { Ok(()) } else { Err(DbError::Stale) }
}

/// Whether one of these orders of a ticket has not been carried out yet.
pub fn is_any_open(db: &mut Reader, ticket: &str, tasks: &[Task]) -> Result<bool, DbError> {
    let keys: Vec<String> = tasks.iter().map(|task| format!("{ticket}/{task}")).collect();
    let open = [JobState::Queued.as_str(), JobState::Running.as_str()];
    let jobs = jobs::table.filter(jobs::unique_key.eq_any(keys)).filter(jobs::state.eq_any(open));
    Ok(diesel::select(diesel::dsl::exists(jobs)).get_result(&mut *db.conn)?)
}

/// When the next job is due, if any is queued or held.
pub fn next_due(db: &mut Reader) -> Result<Option<Time>, DbError> {
    let queued: Option<NaiveDateTime> = jobs::table
        .filter(jobs::state.eq(JobState::Queued.as_str()))
        .select(diesel::dsl::min(jobs::due_at))
        .first(&mut *db.conn)?;
    Ok(queued.map(|at| at.and_utc()))
}

/// How many jobs stand in this state.
pub fn count(db: &mut Reader, state: JobState) -> Result<i64, DbError> {
    Ok(jobs::table.filter(jobs::state.eq(state.as_str())).count().get_result(&mut *db.conn)?)
}

/// What keeps the jobs of a ticket: the task and its last error.
pub fn troubles(db: &mut Reader, ticket: &str) -> Result<Vec<(String, String)>, DbError> {
    let rows: Vec<(String, Option<String>)> = jobs::table
        .filter(jobs::ticket_id.eq(ticket))
        .filter(jobs::state.ne(JobState::Done.as_str()))
        .filter(jobs::last_error.is_not_null())
        .order(jobs::id)
        .select((jobs::task, jobs::last_error))
        .load(&mut *db.conn)?;
    Ok(rows.into_iter().map(|(task, error)| (task, error.unwrap_or_default())).collect())
}
