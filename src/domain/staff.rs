//! Members of staff: what they are called, what they may do, how long they stay signed in.

use std::{collections::BTreeSet, fmt};

use chrono::TimeDelta;

use super::{Time, act::Actor, request::words};

words! {
    /// What a member of staff may do. One person may hold several roles.
    StaffRole {
        /// Works on tickets: reads, clarifies, decides.
        Agent = "agent",
        /// Watches the clock and the log, and may do what an agent may.
        Compliance = "compliance",
        /// Connects systems and looks after users. Sees no ticket.
        Admin = "admin",
    }
}

/// The roles of one member of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roles(BTreeSet<StaffRole>);

impl Roles {
    /// A set of roles; nobody is staff without one.
    pub fn of(roles: impl IntoIterator<Item = StaffRole>) -> Option<Self> {
        let roles: BTreeSet<_> = roles.into_iter().collect();
        (!roles.is_empty()).then_some(Self(roles))
    }

    /// Reads the text form back, such as `agent admin`.
    pub fn parse(text: &str) -> Option<Self> {
        let roles: Option<Vec<_>> = text.split_whitespace().map(StaffRole::parse).collect();
        Self::of(roles?)
    }

    /// Whether this role is held, or one that includes it.
    pub fn may(&self, role: StaffRole) -> bool {
        let included = role == StaffRole::Agent && self.0.contains(&StaffRole::Compliance);
        included || self.0.contains(&role)
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = StaffRole> {
        self.0.iter().copied()
    }
}

impl fmt::Display for Roles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<_> = self.iter().map(StaffRole::as_str).collect();
        f.write_str(&words.join(" "))
    }
}

/// The name by which somebody signs in and stands in the audit log: 2 to 40 characters, lower-case
/// letters, digits, and `.`, `-`, `_` between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserName(String);

impl UserName {
    /// Parses a name; capital letters are taken as small ones.
    pub fn parse(text: &str) -> Option<Self> {
        let name = text.trim().to_ascii_lowercase();
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        let fine = (2..=40).contains(&name.len())
            && name.starts_with(plain)
            && name.ends_with(plain)
            && name.chars().all(|c| plain(c) || matches!(c, '.' | '-' | '_'));
        fine.then_some(Self(name))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Somebody who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The id.
    pub id: String,
    /// The name in the audit log.
    pub name: String,
    /// The name for colleagues.
    pub shown: String,
    /// What they may do.
    pub roles: Roles,
}

impl Member {
    /// This person as the actor of a step.
    pub fn actor(&self) -> Actor {
        Actor::agent(&self.name)
    }
}

/// How long somebody may be away before the session ends: half as long for those who see more.
const IDLE: TimeDelta = TimeDelta::minutes(30);
const IDLE_PRIVILEGED: TimeDelta = TimeDelta::minutes(15);
/// How long a session lives at most: an office day.
const LIFE: TimeDelta = TimeDelta::hours(8);
/// For how long the password that was typed counts as just typed: what can't be undone asks again.
const PROOF_LIFE: TimeDelta = TimeDelta::minutes(5);

/// The three moments of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionTimes {
    /// When somebody signed in.
    pub created_at: Time,
    /// When they were seen last.
    pub seen_at: Time,
    /// When they last typed the password.
    pub proved_at: Time,
}

impl SessionTimes {
    /// Whether the session still holds (OWASP Session Management: idle and absolute time-out).
    pub fn is_alive(&self, roles: &Roles, now: Time) -> bool {
        let privileged = roles.may(StaffRole::Compliance) || roles.may(StaffRole::Admin);
        let idle = if privileged { IDLE_PRIVILEGED } else { IDLE };
        now < self.created_at + LIFE && now < self.seen_at + idle
    }

    /// Whether the password was typed so recently that it need not be asked for again
    /// (OWASP ASVS 5.0, 7.5.3).
    pub fn is_fresh(&self, now: Time) -> bool {
        now < self.proved_at + PROOF_LIFE
    }
}

/// Wrong passwords in a row before the next try has to wait.
const FREE_TRIES: u32 = 5;
/// The first wait; each further wrong password doubles it.
const FIRST_WAIT: TimeDelta = TimeDelta::seconds(30);
/// The longest wait, so that a stranger can't keep somebody out for good.
const LONGEST_WAIT: TimeDelta = TimeDelta::minutes(15);

/// When the next password may be tried after this many wrong ones, the last one at `failed_at`.
pub fn next_try(failures: u32, failed_at: Time) -> Time {
    let Some(doublings) = failures.checked_sub(FREE_TRIES) else { return failed_at };
    let factor = 1_i32.checked_shl(doublings.min(10)).unwrap_or(i32::MAX);
    failed_at + (FIRST_WAIT * factor).min(LONGEST_WAIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> Time {
        "2026-11-22T09:00:00Z".parse::<Time>().unwrap() + TimeDelta::minutes(minutes)
    }

    #[test]
    fn an_officer_may_what_an_agent_may_and_an_admin_may_not() {
        let may = |text: &str| Roles::parse(text).unwrap().may(StaffRole::Agent);
        assert!(may("agent") && may("compliance") && may("admin agent"));
        assert!(!may("admin"));
        assert_eq!(Roles::parse(""), None);
        assert_eq!(Roles::parse("agent owner"), None);
        assert_eq!(Roles::parse("admin agent").unwrap().to_string(), "agent admin");
    }

    #[test]
    fn a_user_name_can_stand_in_the_audit_log() {
        assert_eq!(UserName::parse(" Ida.Brandt ").unwrap().as_str(), "ida.brandt");
        for bad in
            ["", "a", "ida:brandt", "ida brandt", "ida\nbrandt", ".ida", "ïda", &"a".repeat(41)]
        {
            assert!(UserName::parse(bad).is_none(), "{bad:?}");
        }
    }

    #[test]
    fn a_session_ends_when_nobody_is_there_and_at_the_end_of_the_day() {
        let agent = Roles::parse("agent").unwrap();
        let times = |seen| SessionTimes { created_at: at(0), seen_at: at(seen), proved_at: at(0) };
        assert!(times(0).is_alive(&agent, at(29)));
        assert!(!times(0).is_alive(&agent, at(30)));
        assert!(!times(0).is_alive(&Roles::parse("admin").unwrap(), at(15)));
        assert!(times(479).is_alive(&agent, at(479)));
        assert!(!times(479).is_alive(&agent, at(480)));
        assert!(times(0).is_fresh(at(4)) && !times(0).is_fresh(at(5)));
    }

    #[test]
    fn wrong_passwords_make_the_next_one_wait_and_never_for_good() {
        assert_eq!(next_try(4, at(0)), at(0));
        assert_eq!(next_try(5, at(0)), at(0) + TimeDelta::seconds(30));
        assert_eq!(next_try(7, at(0)), at(2));
        assert_eq!(next_try(4_000_000, at(0)), at(15));
    }
}
