//! What somebody does to a ticket, and who.

use chrono::NaiveDate;

use super::{
    Time,
    erasure::{Ground, SystemKey},
    lifecycle::{Action, Role},
    request::{Intent, Scope},
    ticket::{Attention, ExtensionReason, Proof, SystemProgress},
};

/// Who acts: a role with the name behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The role.
    pub role: Role,
    /// The user, policy or platform; empty for the system and the requester.
    pub name: String,
}

impl Actor {
    /// The program itself.
    pub const SYSTEM: Self = Self { role: Role::System, name: String::new() };
    /// Whoever holds the link.
    pub const REQUESTER: Self = Self { role: Role::Requester, name: String::new() };

    /// A member of staff, by user name.
    pub fn agent(name: &str) -> Self {
        Self { role: Role::Agent, name: name.to_owned() }
    }

    /// A policy by its name in the configuration.
    pub fn policy(name: &str) -> Self {
        Self { role: Role::Policy, name: name.to_owned() }
    }

    /// A platform by its name.
    pub fn platform(name: &str) -> Self {
        Self { role: Role::Platform, name: name.to_owned() }
    }

    /// `agent:ada`, `system`.
    pub fn label(&self) -> String {
        if self.name.is_empty() {
            self.role.as_str().to_owned()
        } else {
            format!("{}:{}", self.role, self.name)
        }
    }
}

/// What somebody does to a ticket, with all that the step needs to know.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "see `Action`")]
pub enum Act {
    Read,
    Vouch { proof: Proof, scope: Scope, only: Option<SystemKey> },
    BringProof { scope: Scope },
    FollowUp { why: Attention, systems: Vec<SystemKey> },
    ConfirmScope { scope: Scope },
    ProveIdentity { proof: Proof },
    SendReminder,
    RenewLink,
    Disown,
    RunOutOfTime,
    FinishPreview { systems: Vec<SystemProgress>, at: Time },
    LookAgain,
    Approve { begin_at: Time },
    Begin,
    PutBack { why: Attention },
    ReportSystem { progress: SystemProgress },
    RetrySystem,
    Finish,
    DeliverLetter,
    FailLetter { why: Attention },
    CloseWithoutLetter,
    Answer,
    TakeUp { proof: Proof, scope: Scope, only: Option<SystemKey> },
    Override { intent: Intent },
    Refuse { ground: Ground },
    Dismiss,
    MarkDuplicate { of: String },
    Withdraw,
    AskToStop,
    Reply,
    TakeReplyBack { round: u32 },
    ReceiveMessage { why: Attention },
    EndForgotten,
    Extend { reason: ExtensionReason, promised_on: NaiveDate },
}

impl Act {
    /// The row of the table that `act` is for a ticket with this intent.
    pub const fn action(&self, intent: Intent) -> Action {
        match self {
            Self::Read => match intent {
                Intent::EraseData | Intent::DeleteAccount => Action::ReadClear,
                Intent::Ambiguous => Action::ReadUnclear,
                Intent::Access | Intent::Rectify | Intent::ObjectOptout => Action::ReadOtherRight,
                Intent::Other => Action::ReadNoRequest,
            },
            Self::Vouch { .. } => Action::Vouch,
            Self::BringProof { .. } => Action::BringProof,
            Self::FollowUp { .. } => Action::FollowUp,
            Self::ConfirmScope { .. } => Action::ConfirmScope,
            Self::ProveIdentity { .. } => Action::ProveIdentity,
            Self::SendReminder => Action::SendReminder,
            Self::RenewLink => Action::RenewLink,
            Self::Disown => Action::Disown,
            Self::RunOutOfTime => Action::RunOutOfTime,
            Self::FinishPreview { .. } => Action::FinishPreview,
            Self::LookAgain => Action::LookAgain,
            Self::Approve { .. } => Action::Approve,
            Self::Begin => Action::Begin,
            Self::PutBack { .. } => Action::PutBack,
            Self::ReportSystem { .. } => Action::ReportSystem,
            Self::RetrySystem => Action::RetrySystem,
            Self::Finish => Action::Finish,
            Self::DeliverLetter => Action::DeliverLetter,
            Self::FailLetter { .. } => Action::FailLetter,
            Self::CloseWithoutLetter => Action::CloseWithoutLetter,
            Self::Answer => Action::Answer,
            Self::TakeUp { .. } => Action::TakeUp,
            Self::Override { .. } => Action::Override,
            Self::Refuse { .. } => Action::Refuse,
            Self::Dismiss => Action::Dismiss,
            Self::MarkDuplicate { .. } => Action::MarkDuplicate,
            Self::Withdraw => Action::Withdraw,
            Self::AskToStop => Action::AskToStop,
            Self::Reply => Action::Reply,
            Self::TakeReplyBack { .. } => Action::TakeReplyBack,
            Self::ReceiveMessage { .. } => Action::ReceiveMessage,
            Self::EndForgotten => Action::EndForgotten,
            Self::Extend { .. } => Action::Extend,
        }
    }

    /// The kind of request that the detail of an override names.
    pub fn overridden(detail: &str) -> Option<Intent> {
        detail.strip_prefix("intent=").and_then(Intent::parse)
    }

    /// The systems that the detail of a follow-up names.
    pub fn followed_up_in(detail: &str) -> Vec<SystemKey> {
        let systems = detail.split_once(" in=").map_or("", |(_, systems)| systems);
        systems.split(' ').filter_map(SystemKey::parse).collect()
    }

    /// What the audit line adds to the names of actor, action and stages.
    pub fn detail(&self) -> String {
        match self {
            Self::BringProof { scope } | Self::ConfirmScope { scope } => format!("scope={scope}"),
            Self::Vouch { proof, scope, only } | Self::TakeUp { proof, scope, only } => {
                let alone = only.as_ref().map_or_else(String::new, |key| format!(" only={key}"));
                format!("scope={scope} proof={proof}{alone}")
            }
            Self::FollowUp { why, systems } => {
                let systems: Vec<&str> = systems.iter().map(SystemKey::as_str).collect();
                format!("why={why} in={}", systems.join(" "))
            }
            Self::ProveIdentity { proof } => format!("proof={proof}"),
            Self::FinishPreview { systems, .. } => systems
                .iter()
                .map(|s| format!("{}={}", s.key, s.found))
                .collect::<Vec<_>>()
                .join(" "),
            Self::Approve { begin_at } => format!("begin_at={}", begin_at.to_rfc3339()),
            Self::PutBack { why } | Self::FailLetter { why } | Self::ReceiveMessage { why } => {
                format!("why={why}")
            }
            Self::ReportSystem { progress: s } => match s.hindrance {
                Some(hindrance) => format!("{}={} why={hindrance}", s.key, s.state),
                None => format!("{}={} found={}", s.key, s.state, s.found),
            },
            Self::Override { intent } => format!("intent={intent}"),
            Self::Refuse { ground } => format!("ground={ground}"),
            Self::MarkDuplicate { of } => format!("of={of}"),
            Self::TakeReplyBack { round } => format!("reply={round}"),
            Self::Extend { reason, promised_on } => {
                format!("promised_on={promised_on} why={reason}")
            }
            Self::Read
            | Self::SendReminder
            | Self::RenewLink
            | Self::Disown
            | Self::RunOutOfTime
            | Self::LookAgain
            | Self::Begin
            | Self::RetrySystem
            | Self::Finish
            | Self::DeliverLetter
            | Self::CloseWithoutLetter
            | Self::Answer
            | Self::Reply
            | Self::Dismiss
            | Self::EndForgotten
            | Self::Withdraw
            | Self::AskToStop => String::new(),
        }
    }
}
