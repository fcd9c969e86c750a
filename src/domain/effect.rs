//! Every order to the world, as plain data: what a step wants done, and when.

use std::fmt;

use chrono::{NaiveTime, TimeDelta};

use super::{
    Time,
    erasure::SystemKey,
    lifecycle::{Letter, Stage, Step, Then},
    outcome::Outcome,
    reminder::Reminder,
    ticket::Ticket,
    watch,
};

/// Days after which somebody who does not answer is asked again.
const REMINDERS_AFTER_DAYS: [i64; 2] = [3, 10];
/// For how long a reply waits before it leaves, so that whoever wrote it can take it back.
pub const REPLY_WAITS: TimeDelta = TimeDelta::seconds(10);
/// When on the promised date an unanswered ticket is closed: late enough that the day was theirs.
const CLOSING_TIME: (u32, u32) = (16, 0);

/// One thing to do, not before `due`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// What.
    pub task: Task,
    /// When, at the earliest.
    pub due: Time,
}

/// What is to be done for a ticket. Its text form is the job's payload: it names no person.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Task {
    /// Write, store and send a letter. The round tells a reminder from the first letter.
    Send(Letter, u32),
    /// Ask again, if the requester is still silent.
    Remind(u32),
    /// The promised date has come: close what was never answered or proved.
    WatchTheDate,
    /// Remind members of staff of the promised date, again and again until it is over.
    RemindStaff,
    /// Ask every system what it holds.
    Preview,
    /// The cooling-off is over.
    Begin,
    /// Erase in one system and read back.
    Erase(SystemKey),
    /// Look for the person again, so many days after closing.
    Watch(u32),
    /// Remove our own copy of the person.
    Forget,
}

impl fmt::Display for Task {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Send(letter, round) => write!(f, "send:{letter}:{round}"),
            Self::Remind(round) => write!(f, "remind:{round}"),
            Self::WatchTheDate => f.write_str("watch_the_date"),
            Self::RemindStaff => f.write_str("remind_staff"),
            Self::Preview => f.write_str("preview"),
            Self::Begin => f.write_str("begin"),
            Self::Erase(system) => write!(f, "erase:{system}"),
            Self::Watch(day) => write!(f, "watch:{day}"),
            Self::Forget => f.write_str("forget"),
        }
    }
}

impl Task {
    /// Reads the text form back; `None` for what another version of the program may have written.
    pub fn parse(text: &str) -> Option<Self> {
        let (name, rest) = text.split_once(':').unwrap_or((text, ""));
        match name {
            "send" => {
                let (letter, round) = rest.split_once(':')?;
                Some(Self::Send(Letter::parse(letter)?, round.parse().ok()?))
            }
            "remind" => Some(Self::Remind(rest.parse().ok()?)),
            "watch_the_date" => Some(Self::WatchTheDate),
            "remind_staff" => Some(Self::RemindStaff),
            "preview" => Some(Self::Preview),
            "begin" => Some(Self::Begin),
            "erase" => Some(Self::Erase(SystemKey::parse(rest)?)),
            "watch" => Some(Self::Watch(rest.parse().ok()?)),
            "forget" => Some(Self::Forget),
            _ => None,
        }
    }
}

impl Ticket {
    /// The step's consequences, dated, for this ticket as it is after the step.
    pub(super) fn effects(&mut self, step: &Step, before: Stage, at: Time) -> Vec<Effect> {
        let mut effects = Vec::new();
        for then in step.then {
            match then {
                Then::Send(Letter::Confirm) => {
                    effects
                        .push(Effect { task: Task::Send(Letter::Confirm, self.rounds), due: at });
                    self.rounds += 1;
                }
                Then::Send(Letter::Reply) => {
                    let task = Task::Send(Letter::Reply, self.reply_round());
                    effects.push(Effect { task, due: at + REPLY_WAITS });
                }
                Then::Send(letter) => {
                    effects.push(Effect { task: Task::Send(*letter, 0), due: at });
                }
                Then::Remind => effects.extend((1..).zip(REMINDERS_AFTER_DAYS).map(|(n, days)| {
                    Effect { task: Task::Remind(n), due: at + TimeDelta::days(days) }
                })),
                Then::WatchTheDate => {
                    effects.push(Effect { task: Task::WatchTheDate, due: self.closing_time() });
                }
                Then::RemindStaff => {
                    let due = self.first_reminder(at);
                    effects.push(Effect { task: Task::RemindStaff, due });
                }
                Then::Preview => {
                    effects.push(Effect { task: Task::Preview, due: at });
                }
                Then::BeginLater => {
                    let due = self.approval.as_ref().map_or(at, |approval| approval.begin_at);
                    effects.push(Effect { task: Task::Begin, due });
                }
                Then::Erase => effects.extend(
                    self.not_final().map(|key| Effect { task: Task::Erase(key.clone()), due: at }),
                ),
            }
        }
        if self.stage == Stage::Closed && before != Stage::Closed {
            effects.push(Effect { task: Task::Forget, due: at });
            if self.outcome.is_some_and(Outcome::is_completed) {
                effects.extend(
                    watch::DAYS
                        .map(|day| Effect { task: Task::Watch(day), due: watch::due(at, day) }),
                );
            }
        }
        effects
    }

    /// The round of a reply that is ordered by the next line of the audit log: the number of that
    /// line, so that no two replies share one.
    pub fn reply_round(&self) -> u32 {
        u32::try_from(self.audit_count + 1).unwrap_or(u32::MAX)
    }

    fn not_final(&self) -> impl Iterator<Item = &SystemKey> {
        self.systems.iter().filter(|s| !s.state.is_final()).map(|s| &s.key)
    }

    /// When the reminders of the promised date begin, at the latest: the job knows the hour.
    fn first_reminder(&self, at: Time) -> Time {
        let day = Reminder::next_day(self.promised_on, at.date_naive());
        day.map_or(at, |day| day.and_time(NaiveTime::MIN).and_utc()).max(at)
    }

    /// The moment on the promised date at which an unanswered ticket is closed.
    pub fn closing_time(&self) -> Time {
        let (hour, minute) = CLOSING_TIME;
        let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
        self.promised_on.and_time(time).and_utc()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_task_survives_its_text_form() {
        let system = SystemKey::parse("activecampaign").unwrap();
        for task in [
            Task::Send(Letter::Completed, 2),
            Task::Remind(1),
            Task::WatchTheDate,
            Task::RemindStaff,
            Task::Preview,
            Task::Begin,
            Task::Erase(system),
            Task::Watch(7),
            Task::Forget,
        ] {
            assert_eq!(Task::parse(&task.to_string()), Some(task));
        }
        assert_eq!(Task::parse("send:unheard-of:1"), None);
    }
}
