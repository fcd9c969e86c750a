//! One request, from its arrival to its answer.

use chrono::NaiveDate;

use super::{
    Time,
    act::{Act, Actor},
    audit::AuditLine,
    effect::Effect,
    erasure::{Ground, Hindrance, SystemKey, SystemState},
    lifecycle::{self, Action, Fact, NotAllowed, Role, Stage},
    outcome::{self, Outcome},
    request::{Certainty, Channel, Intent, Language, Law, Scope, words},
};

pub use super::{attention::Attention, proof::Proof};

/// A privacy request and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// Its id, `UUIDv7` as text.
    pub id: String,
    /// What people quote, such as `PD-7KQM-2XT9`. It opens nothing.
    pub reference: String,
    /// Where it stands.
    pub stage: Stage,
    /// What it asks for: as classified, then as the requester confirmed it.
    pub intent: Intent,
    /// How sure the classifier was.
    pub certainty: Certainty,
    /// The language in which we write to the requester.
    pub language: Language,
    /// The law that sets the clock.
    pub law: Law,
    /// The door through which it came.
    pub channel: Channel,
    /// When it reached us. The clock counts from here, whatever the mail's `Date` says.
    pub received_at: Time,
    /// The day of receipt where the company is.
    pub received_on: NaiveDate,
    /// The day by which we promised an answer.
    pub promised_on: NaiveDate,
    /// The law's last day, rolled over weekends and holidays.
    pub statutory_on: NaiveDate,
    /// The reason of the one extension, once it is taken.
    pub extended: Option<ExtensionReason>,
    /// What the requester confirmed.
    pub scope: Option<Scope>,
    /// The one system in which it is carried out, by an agent's decision; `None` for every system
    /// of the scope.
    pub only: Option<SystemKey>,
    /// How the requester proved who they are.
    pub proof: Option<Proof>,
    /// The agent who vouches for that, such as `agent:ada`, where it is nobody's but their word.
    pub vouched_by: Option<String>,
    /// Who approved, and when the erasure may begin.
    pub approval: Option<Approval>,
    /// When the systems were last asked what they hold.
    pub previewed_at: Option<Time>,
    /// How far each system is.
    pub systems: Vec<SystemProgress>,
    /// What an agent should look at.
    pub attention: Option<Attention>,
    /// How many letters of the confirming kind were ordered: the round of the next one.
    pub rounds: u32,
    /// How it ended, once it has.
    pub outcome: Option<Outcome>,
    /// Why it was refused, if it was.
    pub refusal: Option<Ground>,
    /// When it ended.
    pub closed_at: Option<Time>,
    /// The ticket that this one follows or belongs to.
    pub linked_to: Option<String>,
    /// Counts the changes; a writer that saw an older ticket loses.
    pub version: i64,
    /// How many audit lines its chain has.
    pub audit_count: i64,
    /// The hash of the newest one.
    pub audit_head: String,
}

words! {
    /// Why the law lets us take longer (GDPR Art. 12(3); 11 CCR § 7021(b)).
    ExtensionReason {
        /// The request is complex.
        Complexity = "complexity",
        /// There are too many requests at once.
        Number = "number",
    }
}

/// The decision to erase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// The agent or policy, such as `agent:ada` or `policy:account_requests`.
    pub by: String,
    /// When the cooling-off ends.
    pub begin_at: Time,
}

/// How far one system is with this ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SystemProgress {
    /// The system.
    pub key: SystemKey,
    /// Its state.
    pub state: SystemState,
    /// What keeps it, while it waits or is stuck.
    pub hindrance: Option<Hindrance>,
    /// Rows that were found, those that stay included.
    pub found: u64,
}

/// A step taken: the ticket after it, the line for the audit log, and what the world must do.
#[derive(Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the summary names them")]
pub struct Taken {
    pub ticket: Ticket,
    pub audit: AuditLine,
    pub effects: Vec<Effect>,
}

impl Ticket {
    /// Takes the step that `act` asks for, if [`lifecycle::STEPS`] has it and the facts allow it.
    pub fn take(&self, act: &Act, by: &Actor, at: Time) -> Result<Taken, NotAllowed> {
        let action = act.action(self.intent);
        let step = lifecycle::take(self.stage, action, by.role)?;
        self.guard(act, by, at)?;
        let mut ticket = self.after(act, by);
        ticket.lose(action);
        ticket.enter(step.leads_to(self.stage), at)?;
        let effects = ticket.effects(step, self.stage, at);
        let audit = AuditLine {
            seq: self.audit_count + 1,
            at,
            by: by.label(),
            on: action.as_str().to_owned(),
            from: self.stage.as_str().to_owned(),
            to: ticket.stage.as_str().to_owned(),
            detail: act.detail(),
        };
        ticket.version += 1;
        ticket.audit_count = audit.seq;
        ticket.audit_head = audit.seal(&self.audit_head);
        Ok(Taken { ticket, audit, effects })
    }

    /// Whether all of these are established.
    pub fn holds(&self, fact: Fact) -> bool {
        match fact {
            Fact::Proof => self.proof.is_some(),
            Fact::Scope => self.scope.is_some(),
            Fact::Approval => self.approval.is_some(),
        }
    }

    /// What the table can't say: conditions on the ticket's own numbers and dates.
    #[expect(clippy::wildcard_enum_match_arm, reason = "most acts have no further condition")]
    fn guard(&self, act: &Act, by: &Actor, at: Time) -> Result<(), NotAllowed> {
        match act {
            Act::Finish if !self.systems.iter().all(|s| s.state.is_settled()) => {
                Err(NotAllowed::SystemsOpen)
            }
            Act::Finish if self.systems.is_empty() => Err(NotAllowed::SystemsOpen),
            Act::Approve { .. } if self.previewed_at.is_none() => Err(NotAllowed::NoPreview),
            Act::Approve { .. } if !self.may_approve(by) => Err(NotAllowed::VouchedAlone),
            Act::TakeUp { .. } if !self.follows_up() => Err(NotAllowed::NothingToTakeUp),
            Act::FinishPreview { systems, .. }
                if !systems.iter().all(|s| self.concerns(&s.key)) =>
            {
                Err(NotAllowed::NotConcerned)
            }
            Act::Extend { promised_on, .. }
                if self.extended.is_some()
                    || at.date_naive() > self.statutory_on
                    || *promised_on <= self.promised_on =>
            {
                Err(NotAllowed::CannotExtend)
            }
            _ => Ok(()),
        }
    }

    /// Whether this one may approve: of two people who erase on a call or a letter, each sees to the
    /// other, and a policy sees nobody. Nor does it see why somebody came back.
    pub fn may_approve(&self, by: &Actor) -> bool {
        let alone = self.vouched_by.as_ref().is_some_and(|voucher| by.label() == *voucher);
        let needs_agent = self.vouched_by.is_some() || self.follows_up();
        !alone && (by.role == Role::Agent || !needs_agent)
    }

    /// Whether an agent's word is all that says who asks.
    pub fn is_vouched_for(&self) -> bool {
        self.proof.is_some_and(|proof| Proof::VOUCHED.contains(&proof))
    }

    /// Whether the watch opened it, for somebody whose erasure had ended.
    pub fn follows_up(&self) -> bool {
        self.channel == Channel::Watch
    }

    /// Whether the request is about this system. It is about each that its scope touches, unless
    /// an agent decided to erase in another one alone.
    pub fn concerns(&self, system: &SystemKey) -> bool {
        self.only.as_ref().is_none_or(|only| only == system)
    }

    /// Whether the same is to be erased in the same places as by this other state of the ticket.
    pub fn asks_the_same_as(&self, other: &Self) -> bool {
        (self.scope, &self.only) == (other.scope, &other.only)
    }

    /// What staff can do with it now.
    pub fn open_to_agents(&self) -> impl Iterator<Item = Action> {
        let open = lifecycle::open_to(self.stage, Role::Agent);
        open.filter(|action| *action != Action::TakeUp || self.follows_up())
    }

    /// What `act` changes beside the stage.
    fn after(&self, act: &Act, by: &Actor) -> Self {
        let mut ticket = self.clone();
        ticket.outcome = self.ending(act).or(self.outcome);
        match act {
            Act::Read => ticket.attention = Attention::of(self.intent),
            Act::Vouch { proof, scope, only } => ticket.vouch(*proof, *scope, only.as_ref(), by),
            Act::TakeUp { proof, scope, only } => ticket.take_up(*proof, *scope, only.as_ref(), by),
            Act::BringProof { scope } => {
                ticket.prove(Proof::SignedIn, None);
                ticket.confirm(*scope, None);
            }
            Act::ConfirmScope { scope } => ticket.confirm(*scope, None),
            Act::ProveIdentity { proof } => ticket.prove(*proof, None),
            Act::FinishPreview { systems, at } => {
                ticket.systems.clone_from(systems);
                ticket.previewed_at = Some(*at);
                // Every system has answered, so none of them needs a person any more.
                ticket.seen_to(&[Attention::SystemStuck]);
            }
            Act::Approve { begin_at } => {
                ticket.approval = Some(Approval { by: by.label(), begin_at: *begin_at });
                ticket.attention = None;
            }
            Act::ReportSystem { progress } => ticket.report(progress),
            Act::PutBack { why }
            | Act::FailLetter { why }
            | Act::ReceiveMessage { why }
            | Act::FollowUp { why, .. } => ticket.attention = Some(why.over(ticket.attention)),
            // Whoever answers has read what came.
            Act::Reply => ticket.seen_to(&[Attention::NewMessage]),
            Act::AskToStop => ticket.attention = Some(Attention::WithdrawalAsked),
            Act::Override { intent } => ticket.intent = *intent,
            Act::Refuse { ground } => ticket.refusal = Some(*ground),
            Act::MarkDuplicate { of } => ticket.linked_to = Some(of.clone()),
            Act::Extend { reason, promised_on } => {
                ticket.extended = Some(*reason);
                ticket.promised_on = *promised_on;
                ticket.statutory_on = ticket.statutory_on.max(*promised_on);
            }
            // The systems need nobody any more. A message that came meanwhile is still to be read.
            Act::Finish => ticket.seen_to(Attention::OF_SYSTEMS),
            Act::RunOutOfTime
            | Act::Disown
            | Act::Withdraw
            | Act::Answer
            | Act::Dismiss
            | Act::EndForgotten
            | Act::DeliverLetter
            | Act::CloseWithoutLetter
            | Act::LookAgain
            | Act::Begin
            | Act::RetrySystem
            | Act::SendReminder
            | Act::RenewLink
            | Act::TakeReplyBack { .. } => {}
        }
        ticket
    }

    /// How the ticket ends, where `act` says so. An erasure ends as its systems do.
    #[expect(clippy::wildcard_enum_match_arm, reason = "most acts end nothing")]
    fn ending(&self, act: &Act) -> Option<Outcome> {
        match act {
            Act::Refuse { .. } => Some(Outcome::Refused),
            Act::MarkDuplicate { .. } => Some(Outcome::Duplicate),
            Act::RunOutOfTime if self.stage == Stage::Clarifying => Some(Outcome::Unanswered),
            Act::RunOutOfTime => Some(Outcome::Unproven),
            Act::Disown | Act::Withdraw => Some(Outcome::Withdrawn),
            Act::Answer => Some(Outcome::Answered),
            Act::Dismiss => Some(Outcome::NotARequest),
            // Where the letter alone was missing, it is known how the erasure ended.
            Act::EndForgotten => self.outcome.or(Some(Outcome::Forgotten)),
            _ => None,
        }
    }

    /// Nobody need look at it any more, if one of these was why.
    fn seen_to(&mut self, done: &[Attention]) {
        self.attention = self.attention.filter(|why| !done.contains(why));
    }

    fn vouch(&mut self, proof: Proof, scope: Scope, only: Option<&SystemKey>, by: &Actor) {
        self.prove(proof, Some(by.label()));
        self.confirm(scope, only);
    }

    /// Goes on with an earlier request. Where that stood on a colleague's word, or may have, this one
    /// stands on the word of whoever takes it up.
    fn take_up(&mut self, proof: Proof, scope: Scope, only: Option<&SystemKey>, by: &Actor) {
        self.prove(proof, proof.needs_second_agent().then(|| by.label()));
        self.confirm(scope, only);
    }

    fn prove(&mut self, proof: Proof, vouched_by: Option<String>) {
        self.proof = Some(proof);
        self.vouched_by = vouched_by;
    }

    fn confirm(&mut self, scope: Scope, only: Option<&SystemKey>) {
        self.scope = Some(scope);
        self.only = only.cloned();
        self.intent = scope.intent();
    }

    /// Records a system's report. What is final stays final: a job may report twice.
    fn report(&mut self, progress: &SystemProgress) {
        if let Some(known) = self.systems.iter_mut().find(|s| s.key == progress.key)
            && !known.state.is_final()
        {
            *known = progress.clone();
        }
        let stuck = self.systems.iter().any(|s| s.state == SystemState::Stuck);
        let waits = self.systems.iter().any(|s| s.state == SystemState::Waits);
        self.attention = match self.attention {
            None | Some(Attention::SystemWaits) if stuck => Some(Attention::SystemStuck),
            Some(Attention::SystemStuck) if !stuck => None,
            Some(Attention::SystemWaits) if !waits => None,
            other => other,
        };
    }

    /// Takes back the facts that the action revokes.
    fn lose(&mut self, action: Action) {
        for fact in action.takes() {
            match fact {
                Fact::Proof => self.proof = None,
                Fact::Scope => (self.scope, self.only) = (None, None),
                Fact::Approval => self.approval = None,
            }
        }
    }

    /// Enters the next stage, if its facts are there.
    fn enter(&mut self, to: Stage, at: Time) -> Result<(), NotAllowed> {
        if let Some(fact) = to.needs().iter().find(|fact| !self.holds(**fact)) {
            return Err(NotAllowed::Missing { to, fact: *fact });
        }
        if to == Stage::Confirming && self.outcome.is_none() {
            let ends = |scope| outcome::of(scope, self.only.as_ref(), &self.systems);
            self.outcome = self.scope.map(ends);
        }
        if to == Stage::Closed {
            self.closed_at = Some(at);
        }
        if to == Stage::Reviewing && self.stage != Stage::Reviewing {
            self.previewed_at = None;
        }
        self.stage = to;
        Ok(())
    }

    /// Whether the requester was asked and has not answered.
    pub const fn waits_for_requester(&self) -> bool {
        matches!(self.stage, Stage::Clarifying | Stage::Verifying)
    }

    /// Whether it has ended.
    pub fn is_closed(&self) -> bool {
        self.stage == Stage::Closed
    }
}
