//! Which erased addresses stay out: what must not come back by the next import.

use super::{
    erasure::{Deed, Part},
    outcome::Outcome,
    request::{Scope, words},
};

words! {
    /// Why an address may be imported again. A closed list: a reason in words could name a person,
    /// and it stays in the audit log.
    Readmission {
        /// The person agreed anew, such as by signing up again.
        Consent = "consent",
        /// The person is a customer again.
        Contract = "contract",
        /// It should not have been kept out.
        Mistake = "mistake",
    }
}

/// Whether an erasure that has ended keeps the person's addresses out.
///
/// It does if all data were to go and we held any. That some of them stay makes no difference: the
/// law keeps an invoice for its own purpose, and a vendor who finishes later does so because we
/// asked; neither is a reason to take the person in again. Whom nobody knew stays unknown to us, and
/// rows of another controller are theirs to decide on. Nor is anybody kept out of everything because
/// one system was erased alone: in the others they are a customer as before, and an importer who asks
/// would pass them over there too. The watch sees whether they come back to that one.
pub fn keeps_out(scope: Scope, outcome: Outcome, ledger: &[&Part]) -> bool {
    let ended = matches!(outcome, Outcome::Fulfilled | Outcome::PartlyFulfilled);
    let ours = |part: &&Part| part.deed != Deed::Forward && part.found > 0;
    scope == Scope::AllData && ended && ledger.iter().any(ours)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keeps(scope: Scope, outcome: Outcome, deed: Deed, found: u64) -> bool {
        keeps_out(scope, outcome, &[&Part::found("contacts", deed, found)])
    }

    #[test]
    fn whoever_wanted_everything_gone_and_was_known_stays_out() {
        use Outcome::{Fulfilled, NothingFound, PartlyFulfilled, Refused, Withdrawn};
        use Scope::{AccountOnly, AllData};
        assert!(keeps(AllData, Fulfilled, Deed::Delete, 1));
        assert!(keeps(AllData, PartlyFulfilled, Deed::Keep, 1));
        assert!(!keeps(AllData, PartlyFulfilled, Deed::Forward, 1), "another controller's");
        assert!(!keeps(AllData, NothingFound, Deed::Delete, 0));
        assert!(!keeps(AccountOnly, Fulfilled, Deed::Deactivate, 1));
        for stopped in [Refused, Withdrawn] {
            assert!(!keeps(AllData, stopped, Deed::Delete, 1), "{stopped}");
        }
    }
}
