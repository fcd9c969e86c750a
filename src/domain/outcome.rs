//! How a ticket ends: computed from the states of its systems, never written by a letter.

use super::{
    erasure::{SystemKey, SystemState},
    request::{Scope, words},
    ticket::SystemProgress,
};

words! {
    /// How a ticket ended.
    Outcome {
        /// Everything that was asked for is gone, as a read-back saw, or as a colleague declares
        /// where no program can look.
        Fulfilled = "fulfilled",
        /// Something stays, by law or with another controller, or a vendor finishes later; or an
        /// agent had one system erased alone.
        PartlyFulfilled = "partly_fulfilled",
        /// No connected system knows the person.
        NothingFound = "nothing_found",
        /// Refused, on a ground of law.
        Refused = "refused",
        /// The requester stopped it, or never asked.
        Withdrawn = "withdrawn",
        /// Nobody proved to be the data subject before the promised date.
        Unproven = "unproven",
        /// Nobody told us what was meant before the promised date.
        Unanswered = "unanswered",
        /// It belongs to another ticket.
        Duplicate = "duplicate",
        /// Another right, answered by an agent.
        Answered = "answered",
        /// It was no request.
        NotARequest = "not_a_request",
        /// It ended and was forgotten after the backup from which the desk was restored: nobody
        /// knows how by now.
        Forgotten = "forgotten",
    }
}

impl Outcome {
    /// Whether the person's data were looked for and the plan carried out.
    pub const fn is_completed(self) -> bool {
        matches!(self, Self::Fulfilled | Self::PartlyFulfilled | Self::NothingFound)
    }

    /// Whether nothing was done for the person: refused, or nobody proved who they are
    /// (11 CCR § 7022(a)).
    pub const fn is_denied(self) -> bool {
        matches!(self, Self::Refused | Self::Unproven)
    }
}

/// The outcome of an erasure whose systems are all settled.
///
/// A data request is never `fulfilled` without the ActiveCampaign contact gone on read-back, or the
/// company's word that it has no such account: where neither is, the most that can be said is that
/// it was fulfilled in part. Nor can more be said where `only` one system was erased: nobody looked
/// into the others, so they may hold everything, whatever was found in that one.
pub fn of(scope: Scope, only: Option<&SystemKey>, systems: &[SystemProgress]) -> Outcome {
    let is_nowhere =
        |system: &SystemProgress| matches!(system.state, SystemState::Gone | SystemState::Absent);
    let is_over =
        |system: &SystemProgress| is_nowhere(system) || system.state == SystemState::Declared;
    let marketing_gone = systems
        .iter()
        .any(|system| system.key.as_str() == SystemKey::ACTIVE_CAMPAIGN && is_nowhere(system));
    let stays = !systems.iter().all(is_over);
    if only.is_some() || stays || (scope == Scope::AllData && !marketing_gone) {
        Outcome::PartlyFulfilled
    } else if systems.iter().all(|system| is_nowhere(system) && system.found == 0) {
        Outcome::NothingFound
    } else {
        Outcome::Fulfilled
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn system(key: &str, state: SystemState, found: u64) -> SystemProgress {
        SystemProgress { key: SystemKey::parse(key).unwrap(), state, hindrance: None, found }
    }

    #[test]
    fn a_data_request_is_fulfilled_with_activecampaign_gone_only() {
        let shop = system("shop", SystemState::Gone, 4);
        let marketing = system("activecampaign", SystemState::Gone, 1);
        assert_eq!(of(Scope::AllData, None, &[shop.clone(), marketing]), Outcome::Fulfilled);
        assert_eq!(of(Scope::AllData, None, std::slice::from_ref(&shop)), Outcome::PartlyFulfilled);
        let absent = system("activecampaign", SystemState::Absent, 0);
        assert_eq!(of(Scope::AllData, None, &[shop.clone(), absent]), Outcome::Fulfilled);
        assert_eq!(of(Scope::AccountOnly, None, &[shop]), Outcome::Fulfilled);
    }

    #[test]
    fn what_is_kept_or_handed_over_makes_it_partly() {
        for state in [SystemState::Kept, SystemState::HandedOver] {
            let systems =
                [system("activecampaign", SystemState::Gone, 1), system("shop", state, 2)];
            assert_eq!(of(Scope::AllData, None, &systems), Outcome::PartlyFulfilled);
        }
    }

    #[test]
    fn a_colleague_s_word_is_no_look_and_finds_nothing_on_its_own() {
        let marketing = system("activecampaign", SystemState::Gone, 0);
        let papers = system("papers", SystemState::Declared, 0);
        assert_eq!(of(Scope::AllData, None, &[papers.clone(), marketing]), Outcome::Fulfilled);
        let marketing = system("activecampaign", SystemState::Declared, 1);
        assert_eq!(of(Scope::AllData, None, &[papers, marketing]), Outcome::PartlyFulfilled);
    }

    #[test]
    fn one_system_alone_is_never_the_whole_of_it() {
        let marketing = SystemKey::active_campaign();
        for found in [0, 1] {
            let systems = [system(marketing.as_str(), SystemState::Gone, found)];
            for scope in Scope::ALL {
                let ends = of(*scope, Some(&marketing), &systems);
                assert_eq!(ends, Outcome::PartlyFulfilled, "{scope} {found}");
            }
        }
    }

    #[test]
    fn a_stranger_is_told_that_nothing_was_found() {
        let systems =
            [system("activecampaign", SystemState::Gone, 0), system("shop", SystemState::Gone, 0)];
        assert_eq!(of(Scope::AllData, None, &systems), Outcome::NothingFound);
    }
}
