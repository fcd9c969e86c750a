//! Every order to the world, as plain data: what a step wants done, and when.

use std::fmt;

use super::{Time, erasure::SystemKey, lifecycle::Letter};

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
            "forget" => Some(Self::Forget),
            _ => None,
        }
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
            Task::Forget,
        ] {
            assert_eq!(Task::parse(&task.to_string()), Some(task));
        }
        assert_eq!(Task::parse("send:unheard-of:1"), None);
    }
}
