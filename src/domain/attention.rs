//! What an agent should look at.

use super::request::{Intent, words};

words! {
    /// Why an agent should look.
    Attention {
        /// A reply asks to stop.
        WithdrawalAsked = "withdrawal_asked",
        /// A new message came in.
        NewMessage = "new_message",
        /// An agent took the approval back.
        ApprovalWithdrawn = "approval_withdrawn",
        /// A system holds other rows than those that were approved.
        PlanChanged = "plan_changed",
        /// A system needs a person.
        SystemStuck = "system_stuck",
        /// A system has not been ready for a day; it is still tried by itself.
        SystemWaits = "system_waits",
        /// The closing letter was not delivered, or its fate is not known.
        LetterFailed = "letter_failed",
        /// The requester's address bounces.
        AddressDead = "address_dead",
        /// A job gave up.
        JobGaveUp = "job_gave_up",
        /// After the end of an erasure a system holds the person again.
        CameBack = "came_back",
        /// After the end of an erasure a system could not be looked at again in time.
        LookFailed = "look_failed",
        /// The message asks for another right.
        OtherRight = "other_right",
        /// The message seems to be no request.
        NoRequest = "no_request",
    }
}

impl Attention {
    /// What the systems of a request give to see to.
    pub const OF_SYSTEMS: &[Self] = &[Self::SystemStuck, Self::JobGaveUp, Self::PlanChanged];

    /// What an agent should know about a ticket that is not about erasure.
    pub const fn of(intent: Intent) -> Option<Self> {
        match intent {
            Intent::Access | Intent::Rectify | Intent::ObjectOptout => Some(Self::OtherRight),
            Intent::Other => Some(Self::NoRequest),
            Intent::EraseData | Intent::DeleteAccount | Intent::Ambiguous => None,
        }
    }

    /// What an agent sees when this comes on top of what was there. A wish to stop is covered by
    /// nothing. What a system needs shows on the system too and ends by itself, so it is covered
    /// by anything, or a message would end unread with it.
    #[must_use]
    pub const fn over(self, earlier: Option<Self>) -> Self {
        match (earlier, self) {
            (None | Some(Self::SystemStuck | Self::SystemWaits), now) => now,
            (Some(Self::WithdrawalAsked), _) => Self::WithdrawalAsked,
            (
                Some(earlier),
                Self::NewMessage
                | Self::SystemStuck
                | Self::SystemWaits
                | Self::JobGaveUp
                | Self::LookFailed,
            ) => earlier,
            (Some(_), now) => now,
        }
    }
}
