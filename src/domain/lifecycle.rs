//! The life of a ticket.
//!
//! [`STEPS`] is the whole of it: a step that is not in the table cannot happen. The command line
//! and the desk offer what the table opens, `docs/lifecycle.md` is drawn from it ([`mermaid`]),
//! and the tests below walk every path through it.
//!
//! Beside the stage a ticket holds [`Fact`]s: who is asking is proved, the scope is confirmed,
//! somebody approved. [`Stage::needs`] says which stage can't be entered without which fact.
//!
//! The law's clock is not a stage: it runs beside, in `domain::deadline`.

use super::request::words;

use self::{Action::*, Next::*, Role::*, Stage::*, Then::*};

/// Stages in which we wait for the requester.
const ASKED: &[Stage] = &[Clarifying, Verifying];
/// Stages in which no erasure has begun.
const UNDECIDED: &[Stage] = &[Received, Clarifying, Verifying, Reviewing, Answering];
/// Stages in which a confirmed request can still be stopped by the requester.
const STOPPABLE: &[Stage] = &[Reviewing, Scheduled];
/// Stages in which a system may still be at work, or be busy ending it: another one can send the
/// plan back meanwhile.
const AT_WORK: &[Stage] = &[Reviewing, Scheduled, Erasing];
/// Every stage but the last.
const OPEN: &[Stage] =
    &[Received, Clarifying, Verifying, Reviewing, Scheduled, Erasing, Confirming, Answering];

/// Every legal step, in the order in which a request usually takes them.
#[rustfmt::skip]
pub const STEPS: &[Step] = &[
    // from           on                  by                  to              then
    step(&[Received], ReadClear,          &[System],          To(Verifying),  &[Send(Letter::Confirm), Remind, WatchTheDate, RemindStaff]),
    step(&[Received], ReadUnclear,        &[System],          To(Clarifying), &[Send(Letter::Confirm), Remind, WatchTheDate, RemindStaff]),
    step(&[Received], ReadOtherRight,     &[System],          To(Answering),  &[Send(Letter::Acknowledged), RemindStaff]),
    step(&[Received], ReadNoRequest,      &[System],          To(Answering),  &[RemindStaff]),
    step(&[Received], Vouch,              &[Agent],           To(Reviewing),  &[Send(Letter::Acknowledged), RemindStaff, Preview]),
    step(&[Received], BringProof,         &[Platform],        To(Reviewing),  &[Send(Letter::Acknowledged), RemindStaff, Preview]),
    step(&[Received], FollowUp,           &[System],          Stay,           &[RemindStaff]),
    step(&[Received], TakeUp,             &[Agent],           To(Reviewing),  &[Preview]),

    step(ASKED,       ConfirmScope,       &[Requester],       To(Verifying),  &[]),
    step(ASKED,       SendReminder,       &[System],          Stay,           &[Send(Letter::Confirm)]),
    step(ASKED,       RenewLink,          &[Requester],       Stay,           &[Send(Letter::Confirm)]),
    step(ASKED,       Disown,             &[Requester],       To(Closed),     &[]),
    step(&[Clarifying], RunOutOfTime,     &[System],          To(Closed),     &[Send(Letter::Unanswered)]),
    step(&[Verifying],  RunOutOfTime,     &[System],          To(Closed),     &[Send(Letter::Unproven)]),
    step(&[Verifying],  ProveIdentity,    &[Requester],       To(Reviewing),  &[Preview]),

    step(&[Reviewing], FinishPreview,     &[System],          Stay,           &[]),
    step(&[Reviewing], LookAgain,         &[Agent],           Stay,           &[Preview]),
    step(&[Reviewing], Approve,           &[Agent, Policy],   To(Scheduled),  &[BeginLater]),
    step(&[Scheduled], Begin,             &[System],          To(Erasing),    &[Erase]),
    step(&[Scheduled], PutBack,           &[Agent, System],   To(Reviewing),  &[Preview]),

    step(AT_WORK,     ReportSystem,       &[System],          Stay,           &[]),
    step(&[Erasing],  RetrySystem,        &[Agent],           Stay,           &[Erase]),
    step(&[Erasing],  PutBack,            &[System],          To(Reviewing),  &[Preview]),
    step(&[Erasing],  Finish,             &[System],          To(Confirming), &[Send(Letter::Completed)]),
    step(&[Confirming], DeliverLetter,    &[System],          To(Closed),     &[]),
    step(&[Confirming], FailLetter,       &[System],          Stay,           &[]),
    step(&[Confirming], CloseWithoutLetter, &[Agent],         To(Closed),     &[]),

    step(&[Answering], Answer,            &[Agent],           To(Closed),     &[]),
    step(UNDECIDED,   Override,           &[Agent],           To(Clarifying), &[Send(Letter::Confirm), Remind, WatchTheDate, RemindStaff]),
    step(UNDECIDED,   Refuse,             &[Agent],           To(Closed),     &[Send(Letter::Refused)]),
    step(UNDECIDED,   Dismiss,            &[Agent],           To(Closed),     &[]),
    step(UNDECIDED,   MarkDuplicate,      &[Agent, System],   To(Closed),     &[]),
    step(STOPPABLE,   Withdraw,           &[Requester, Agent], To(Closed),    &[Send(Letter::Withdrawn)]),
    step(STOPPABLE,   AskToStop,          &[Requester],       To(Reviewing),  &[Preview]),
    step(OPEN,        Reply,              &[Agent],           Stay,           &[Send(Letter::Reply)]),
    step(OPEN,        TakeReplyBack,      &[Agent],           Stay,           &[]),
    step(OPEN,        ReceiveMessage,     &[Requester, System], Stay,           &[]),
    step(OPEN,        EndForgotten,       &[System],          To(Closed),     &[]),
    step(OPEN,        Extend,             &[Agent],           Stay,           &[Send(Letter::Extended), WatchTheDate, RemindStaff]),
];

words! {
    /// Where a ticket stands.
    Stage {
        /// It has arrived and has not been read.
        Received = "received",
        /// We asked the requester what they want.
        Clarifying = "clarifying",
        /// We asked the requester to prove who they are.
        Verifying = "verifying",
        /// An agent, or a named policy, decides.
        Reviewing = "reviewing",
        /// Approved; until it begins it may still be withdrawn.
        Scheduled = "scheduled",
        /// The connected systems do the work.
        Erasing = "erasing",
        /// The work is done and seen to be done; the answer is on its way.
        Confirming = "confirming",
        /// A right other than erasure, or no request at all: an agent answers.
        Answering = "answering",
        /// Nothing more happens. Why is in the ticket's outcome.
        Closed = "closed",
    }
}

words! {
    /// What can happen to a ticket.
    Action {
        /// The words leave no doubt which of the two procedures is meant.
        ReadClear = "read_clear",
        /// The words could mean either.
        ReadUnclear = "read_unclear",
        /// The words ask for another right.
        ReadOtherRight = "read_other_right",
        /// The words ask for nothing under privacy law.
        ReadNoRequest = "read_no_request",
        /// An agent made sure who called or wrote, and what is meant.
        Vouch = "vouch",
        /// A platform, or the company's own app, vouches for the person and the scope.
        BringProof = "bring_proof",
        /// A look after closing saw the person again, or could not be taken.
        FollowUp = "follow_up",
        /// The requester says on the page what is meant.
        ConfirmScope = "confirm_scope",
        /// The requester shows control of the address.
        ProveIdentity = "prove_identity",
        /// The same question again, to somebody who has not answered.
        SendReminder = "send_reminder",
        /// The requester asks for a fresh link.
        RenewLink = "renew_link",
        /// "I did not send this."
        Disown = "disown",
        /// The promised date came without an answer.
        RunOutOfTime = "run_out_of_time",
        /// The systems were asked what they hold.
        FinishPreview = "finish_preview",
        /// An agent wants them asked again.
        LookAgain = "look_again",
        /// The erasure may begin after the cooling-off.
        Approve = "approve",
        /// The cooling-off is over.
        Begin = "begin",
        /// Something changed since the approval.
        PutBack = "put_back",
        /// A system reports how far it is.
        ReportSystem = "report_system",
        /// An agent has a system tried again.
        RetrySystem = "retry_system",
        /// Every system is settled.
        Finish = "finish",
        /// The closing letter was accepted for delivery.
        DeliverLetter = "deliver_letter",
        /// The closing letter can't be delivered, or its fate is not known.
        FailLetter = "fail_letter",
        /// The address is dead; an agent closes and says why.
        CloseWithoutLetter = "close_without_letter",
        /// An agent answered another right.
        Answer = "answer",
        /// An agent goes on with an earlier request, whose person came back unasked: what was
        /// proved and confirmed there holds here.
        TakeUp = "take_up",
        /// An agent reads the words differently.
        Override = "override",
        /// An agent refuses, on a ground of law.
        Refuse = "refuse",
        /// It was no request.
        Dismiss = "dismiss",
        /// It is part of another ticket.
        MarkDuplicate = "mark_duplicate",
        /// The requester stops it: on the page, or by a mail that an agent has read.
        Withdraw = "withdraw",
        /// The requester asks by mail to stop; an agent looks.
        AskToStop = "ask_to_stop",
        /// An agent writes to the requester, in words of their own.
        Reply = "reply",
        /// The agent takes it back before it leaves.
        TakeReplyBack = "take_reply_back",
        /// Another message of the requester was attached.
        ReceiveMessage = "receive_message",
        /// A backup brought it back open, after it had ended and its person was forgotten.
        EndForgotten = "end_forgotten",
        /// The law's extension is taken, once.
        Extend = "extend",
    }
}

words! {
    /// Who may cause a step.
    Role {
        /// The program itself.
        System = "system",
        /// Whoever holds the link: the data subject, once proved.
        Requester = "requester",
        /// A member of staff.
        Agent = "agent",
        /// A policy that the company wrote down and named.
        Policy = "policy",
        /// A platform or app that signs for its users.
        Platform = "platform",
    }
}

words! {
    /// The letters that we write, one folder under `templates/mail/` each.
    Letter {
        /// Acknowledges, asks or states the scope, and proves the address: the first letter.
        Confirm = "confirm",
        /// Acknowledges a request that needs no proof or no link.
        Acknowledged = "acknowledged",
        /// What was removed, what was kept and why.
        Completed = "completed",
        /// Why we do not act (GDPR Art. 12(4)).
        Refused = "refused",
        /// Why it takes longer (GDPR Art. 12(3)).
        Extended = "extended",
        /// The requester stopped it.
        Withdrawn = "withdrawn",
        /// What an agent writes, in words of their own.
        Reply = "reply",
        /// Closed because nobody proved to be the data subject.
        Unproven = "unproven",
        /// Closed because nobody told us what was meant.
        Unanswered = "unanswered",
    }
}

/// Where a step leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// To another stage.
    To(Stage),
    /// Nowhere: something is recorded.
    Stay,
}

/// What the world must do because of a step; `ticket` turns it into dated effects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// Write a letter.
    Send(Letter),
    /// Ask again after 3 and after 10 days.
    Remind,
    /// Look at the ticket when the promised date comes.
    WatchTheDate,
    /// Remind members of staff as the promised date comes near.
    RemindStaff,
    /// Ask every system what it holds.
    Preview,
    /// Begin when the cooling-off is over.
    BeginLater,
    /// Run every system on which the last word is not said.
    Erase,
}

/// What has been established about a request, and can be lost again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fact {
    /// The person who asks has proved who they are.
    Proof,
    /// That person has confirmed what is to be erased.
    Scope,
    /// An agent or a named policy has agreed.
    Approval,
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the columns of the table")]
pub struct Step {
    pub from: &'static [Stage],
    pub on: Action,
    pub by: &'static [Role],
    pub to: Next,
    pub then: &'static [Then],
}

const fn step(
    from: &'static [Stage],
    on: Action,
    by: &'static [Role],
    to: Next,
    then: &'static [Then],
) -> Step {
    Step { from, on, by, to, then }
}

impl Stage {
    /// What must be established before a ticket may enter this stage.
    pub const fn needs(self) -> &'static [Fact] {
        match self {
            Received | Clarifying | Verifying | Answering | Closed => &[],
            Reviewing => &[Fact::Proof, Fact::Scope],
            Scheduled | Erasing | Confirming => &[Fact::Proof, Fact::Scope, Fact::Approval],
        }
    }
}

impl Action {
    /// The facts that this action establishes.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "most actions have no part in this; the walks below would see one that should"
    )]
    pub const fn gives(self) -> &'static [Fact] {
        match self {
            BringProof | Vouch | TakeUp => &[Fact::Proof, Fact::Scope],
            ProveIdentity => &[Fact::Proof],
            ConfirmScope => &[Fact::Scope],
            Approve => &[Fact::Approval],
            _ => &[],
        }
    }

    /// The facts that this action takes back. Whoever decides again, decides on what is known then.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "most actions have no part in this; the walks below would see one that should"
    )]
    pub const fn takes(self) -> &'static [Fact] {
        match self {
            Override => &[Fact::Scope, Fact::Approval],
            PutBack | AskToStop | LookAgain => &[Fact::Approval],
            _ => &[],
        }
    }
}

impl Step {
    /// The stage after this step, taken from `stage`.
    pub const fn leads_to(&self, stage: Stage) -> Stage {
        match self.to {
            To(next) => next,
            Stay => stage,
        }
    }
}

/// Why a step can't be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAllowed {
    /// The table has no such row.
    #[error("a ticket that is {from} cannot {on} by {by}")]
    #[expect(missing_docs, reason = "the question that was asked")]
    NoSuchStep { from: Stage, on: Action, by: Role },
    /// The stage can't be entered yet.
    #[error("a ticket cannot be {to} without {fact:?}")]
    #[expect(missing_docs, reason = "the question that was asked")]
    Missing { to: Stage, fact: Fact },
    /// Nobody decides without having seen what the systems hold.
    #[error("the systems have not been asked yet what they hold")]
    NoPreview,
    /// A system is not settled, so erasing has not ended.
    #[error("a system is not done yet")]
    SystemsOpen,
    /// Nobody's word alone leads to an erasure.
    #[error("whoever vouches for a person does not approve; a colleague does")]
    VouchedAlone,
    /// The law allows one extension, inside the first month.
    #[error("the time can be extended once, and only within the first month after receipt")]
    CannotExtend,
    /// There is no earlier request whose proof and scope would hold.
    #[error("only a ticket that the watch opened can be taken up")]
    NothingToTakeUp,
    /// Nobody decides on a system that is to be left as it is.
    #[error("the request is about another system alone")]
    NotConcerned,
}

/// The step that this action is, taken from this stage by this role.
pub fn take(from: Stage, on: Action, by: Role) -> Result<&'static Step, NotAllowed> {
    STEPS
        .iter()
        .find(|s| s.on == on && s.from.contains(&from) && s.by.contains(&by))
        .ok_or(NotAllowed::NoSuchStep { from, on, by })
}

/// The actions open to this role: the buttons of the desk, the subcommands that will work.
pub fn open_to(from: Stage, by: Role) -> impl Iterator<Item = Action> {
    STEPS.iter().filter(move |s| s.from.contains(&from) && s.by.contains(&by)).map(|s| s.on)
}

/// The table as a diagram, for `docs/lifecycle.md`. Steps that lead nowhere are left out.
pub fn mermaid() -> String {
    let mut lines = vec!["stateDiagram-v2".to_owned(), "    [*] --> received".to_owned()];
    for step in STEPS {
        for from in step.from {
            let to = step.leads_to(*from);
            if to != *from {
                let by = step.by.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(" or ");
                lines.push(format!("    {from} --> {to}: {} ({by})", step.on));
            }
        }
    }
    lines.push("    closed --> [*]\n".to_owned());
    lines.join("\n")
}
