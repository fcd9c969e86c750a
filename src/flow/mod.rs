//! One function for each happening, each in one transaction.
//!
//! `flow` knows the rules (`domain`) and the rows (`db`), and nothing of the world: it can't send
//! a letter or erase anything. What the world must do leaves as jobs, in the same transaction.

// the life of a request, in its order
pub mod receive;

pub mod clarify;

pub mod verify;

pub mod decide;

pub mod erase;

pub mod declare;

pub mod confirm;

pub mod watch;

pub mod replay;

pub mod forget;

// what goes along with it
pub mod remind;

pub mod caps;

pub mod certificate;

pub mod suppression;

pub mod overrides;

pub mod checkup;

// what staff do
pub mod staff;

pub mod reply;

pub mod accounts;

pub mod hold;

pub mod pause;

use std::collections::BTreeSet;

use chrono::{TimeDelta, TimeZone as _};

use crate::{
    db::{self, DbError, Reader, Tx, register},
    domain::{
        Time,
        act::{Act, Actor},
        deadline::{Deadline, received_on},
        erasure::{Deed, Ground},
        holidays::Region,
        lifecycle::NotAllowed,
        outcome::Outcome,
        request::{Law, Scope},
        ticket::Ticket,
    },
};

/// The one door through which a ticket changes.
pub fn perform(
    tx: &mut Tx,
    id: &str,
    act: &Act,
    by: &Actor,
    at: Time,
) -> Result<Ticket, FlowError> {
    let ticket = db::tickets::get(tx, id)?;
    let taken = ticket.take(act, by, at)?; // the table says yes or no
    db::tickets::save(tx, &taken.ticket)?; // compare-and-swap on the version
    db::audit::append(tx, id, &taken.audit, &taken.ticket.audit_head)?; // sealed line
    db::jobs::enqueue(tx, id, &taken.effects, at)?; // orders to the world, same transaction
    if taken.ticket.is_closed() {
        let denial_basis = denial_basis(tx, &taken.ticket)?;
        register::add(tx, &entry(&taken.ticket, denial_basis, at))?; // 11 CCR § 7101
        suppression::remember(tx, &taken.ticket)?; // what was erased is not imported again
    }
    Ok(taken.ticket)
}

/// What the register says about a ticket that has ended. No word of it names a person.
fn entry(ticket: &Ticket, denial_basis: Option<String>, at: Time) -> register::Entry {
    register::Entry {
        reference: ticket.reference.clone(),
        requested_on: ticket.received_on,
        nature: ticket.intent.to_string(),
        manner: ticket.channel.to_string(),
        responded_on: at.date_naive(),
        response: ticket.outcome.map(|outcome| outcome.to_string()).unwrap_or_default(),
        denial_basis,
        law: ticket.law.to_string(),
    }
}

/// Why a request was denied, in whole or in part: the ground of the refusal, that nobody proved who
/// they are (11 CCR § 7022(a)), or the grounds on which something was kept.
fn denial_basis(db: &mut Reader, ticket: &Ticket) -> Result<Option<String>, DbError> {
    let mut grounds = BTreeSet::new();
    if ticket.outcome == Some(Outcome::Unproven) {
        grounds.insert(Ground::NotIdentified.as_str());
    }
    if ticket.outcome == Some(Outcome::PartlyFulfilled) {
        let kept = db::plans::ledger(db, &ticket.id)?.into_iter().map(|line| line.part);
        let kept = kept.filter(|part| part.deed == Deed::Keep && part.found > 0);
        grounds.extend(kept.filter_map(|part| part.ground).map(Ground::as_str));
    }
    grounds.extend(ticket.refusal.map(Ground::as_str));
    let grounds: Vec<_> = grounds.into_iter().collect();
    Ok((!grounds.is_empty()).then(|| grounds.join(" ")))
}

/// The company's own rules, read from the configuration once and handed down.
#[derive(Debug, Clone)]
pub struct Rules {
    /// The zone in which a day of receipt begins and ends.
    pub time_zone: chrono_tz::Tz,
    /// The law where a message names none.
    pub default_law: Law,
    /// The place of the company's seat, with its public holidays.
    pub region: Region,
    /// How long an approved erasure may still be withdrawn.
    pub cooling_off: TimeDelta,
    /// How long after closing our own copy of the person is kept.
    pub forget_after: TimeDelta,
    /// How many letters leave within an hour, whoever they are to.
    pub letters_per_hour: usize,
    /// The policies that approve without an agent, by scope.
    pub approve_data_requests: Option<String>,
    /// See [`Rules::approve_data_requests`].
    pub approve_account_requests: Option<String>,
}

impl Rules {
    /// The name of the policy that approves this scope, if an agent need not.
    pub fn policy_for(&self, scope: Scope) -> Option<&str> {
        match scope {
            Scope::AllData => self.approve_data_requests.as_deref(),
            Scope::AccountOnly => self.approve_account_requests.as_deref(),
        }
    }

    /// When an erasure that is approved now may begin: after the cooling-off, and in any event on
    /// the morning of the promised date.
    pub fn begin_at(&self, ticket: &Ticket, now: Time) -> Time {
        (now + self.cooling_off).min(self.clock(ticket.promised_on, 6)).max(now)
    }

    /// The dates of a request that arrives now.
    pub fn deadline(&self, received: Time, law: Law) -> Deadline {
        Deadline::of(self.day(received), law, &|day| self.region.has_holiday(day))
    }

    /// Noon of a day where the company is.
    pub fn noon(&self, day: chrono::NaiveDate) -> Time {
        self.clock(day, 12)
    }

    /// Eight in the morning of a day where the company is.
    pub fn morning(&self, day: chrono::NaiveDate) -> Time {
        self.clock(day, 8)
    }

    fn clock(&self, day: chrono::NaiveDate, hour: u32) -> Time {
        let moment = day.and_hms_opt(hour, 0, 0).unwrap_or_default();
        let here = self.time_zone.from_local_datetime(&moment).earliest();
        here.map_or_else(|| moment.and_utc(), |at| at.to_utc())
    }

    /// The day on which something was received, where the company is.
    pub fn day(&self, at: Time) -> chrono::NaiveDate {
        received_on(at, self.time_zone)
    }
}

/// The ticket that people quote by this reference.
pub fn by_reference(db: &mut Reader, reference: &str) -> Result<Ticket, FlowError> {
    db::tickets::by_reference(db, reference)?.ok_or(FlowError::NoSuchTicket)
}

/// Why a happening did not happen.
#[derive(Debug, thiserror::Error)]
pub enum FlowError {
    /// The lifecycle has no such step now.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The database failed, or somebody else was faster.
    #[error(transparent)]
    Db(#[from] DbError),
    /// No ticket has this reference or id.
    #[error("there is no ticket with this reference")]
    NoSuchTicket,
    /// No mail in quarantine has this id.
    #[error("there is no mail with this id in quarantine")]
    NoSuchMail,
    /// A legal hold stands on the person or on a system.
    #[error("a legal hold stops this until {until}; an officer can lift it")]
    #[expect(missing_docs, reason = "the message names it")]
    Held { until: chrono::NaiveDate },
    /// A hold would have ended before it began.
    #[error("the end of a hold must be today or later")]
    HoldInThePast,
    /// No hold has this id.
    #[error("there is no such hold; it may have been lifted")]
    NoSuchHold,
    /// The ticket has not ended, or not with an erasure.
    #[error("no certificate: the request has not ended, or not with an erasure")]
    NoCertificate,
    /// The link is not one of ours.
    #[error("this link opens nothing")]
    NoSuchLink,
    /// The link has expired or a newer one took its place.
    #[error("this link can't be used any more")]
    SpentLink,
    /// The wording was unclear and no choice was made.
    #[error("a choice is needed: everything, or only the account")]
    NoChoice,
    /// Too many letters went to this address already.
    #[error("three letters were sent to this address within a day; the next one must wait")]
    TooManyLetters,
    /// The reference that was typed is another one.
    #[error("the reference that was typed is not the ticket's")]
    WrongReference,
    /// No member of staff has this name.
    #[error("there is no user of this name; `user list` shows them")]
    NoSuchUser,
    /// A member of staff has this name already.
    #[error("there is a user of this name already")]
    NameTaken,
    /// Nobody would be left who can look after users and systems.
    #[error("this is the last admin; make somebody else one first")]
    LastAdmin,
    /// The ticket is not as it was when somebody decided.
    #[error("this changed since it was looked at")]
    ChangedMeanwhile,
    /// Whoever came back may be there.
    #[error("the address was let in again since: close this, or ask the person")]
    LetInAgain,
    /// A reason is missing, or is none that there is.
    #[error("a reason is needed")]
    NoReason,
    /// A tag is no plain word.
    #[error("a tag has 2 to 30 letters, digits and hyphens")]
    BadTag,
    /// A reply was to be taken back after it had left.
    #[error("this reply is on its way and can't be taken back")]
    ReplyOnItsWay,
    /// A ticket was to be the duplicate of itself.
    #[error("a ticket is no duplicate of itself")]
    OwnDuplicate,
}
