//! From signs to a verdict: one table, read from the top, the first row that fits decides.

use crate::domain::request::{Certainty, Intent};

/// What a message does, clause by clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Sign {
    // it asks for erasure …
    AsksAllData,
    AsksData,
    AsksAccount,
    /// "Remove me".
    AsksMe,
    /// "Delete everything".
    AsksUnclear,
    /// "Please delete": of what, another clause may say.
    AsksBare,
    /// A list of data.
    AsksParticular,
    /// One field of a profile.
    AsksDetail,
    /// A photo, an order.
    AsksThing,
    /// Something that no lexicon knows.
    AsksUnknown,
    /// In words of two languages.
    MixesLanguages,
    /// Beside words of banks and credit reports, whose accounts are none of a login.
    OfBank,
    /// In a complaint to an authority, which tells what was asked of others.
    Complains,
    /// Beside words that tell everybody what the law lets them ask.
    Explains,
    /// In the title alone.
    OnlyTitled,
    /// Nobody speaks of himself or asks anybody.
    Impersonal,
    /// Somebody else's.
    AsksForOthers,
    /// Under a condition, or among words that no lexicon knows.
    AsksPerhaps,
    AsksAccessOrErasure,
    // … and says more about it
    CitesErasureRight,
    NamesThirdParties,
    NamesMarketingTool,
    NamesLaw,
    Excepts,
    KeepsData,
    KeepsAccount,
    // it asks for another right
    AsksAccess,
    AsksRectify,
    AsksObject,
    // it speaks of deletion and does not ask
    Questions,
    Threatens,
    Tells,
    /// It says how the reader may do it.
    Teaches,
    Reminds,
    Retracts,
    Restores,
    Machine,
    Thanks,
}

/// A set of signs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Signs(u64);

impl Signs {
    /// The set with one sign more.
    pub(super) const fn with(self, sign: Sign) -> Self {
        Self(self.0 | (1 << sign as u32))
    }

    /// Those signs of a table that are there.
    pub(super) fn of<const ROWS: usize>(table: [(bool, Sign); ROWS]) -> Self {
        let there = table.iter().filter(|(is_there, _)| *is_there);
        there.fold(Self::default(), |signs, (_, sign)| signs.with(*sign))
    }

    /// The signs of both sets.
    pub(super) const fn and(self, more: Self) -> Self {
        Self(self.0 | more.0)
    }

    /// Whether the sign is in the set.
    pub(super) const fn has(self, sign: Sign) -> bool {
        self.0 & (1 << sign as u32) != 0
    }

    /// Whether one of these is in the set.
    pub(super) fn has_any(self, signs: &[Sign]) -> bool {
        signs.iter().any(|sign| self.has(*sign))
    }

    /// Whether nothing is in the set.
    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// A row of the table: these signs together, and what they mean.
pub(super) struct Rule {
    pub(super) signs: &'static [Sign],
    pub(super) intent: Intent,
    pub(super) certainty: Certainty,
}

impl Rule {
    /// A verdict that rests on no sign.
    pub(super) const fn without_signs(intent: Intent, certainty: Certainty) -> Self {
        Self { signs: &[], intent, certainty }
    }

    /// Whether one of the signs speaks for its verdict, be it that the rule needs it or not.
    pub(super) fn is_supported_by(&self, signs: Signs) -> bool {
        let of_erasure = [CitesErasureRight, NamesLaw, NamesThirdParties, NamesMarketingTool];
        signs.has_any(self.signs) || (self.intent == EraseData && signs.has_any(&of_erasure))
    }
}

const fn rule(signs: &'static [Sign], intent: Intent, certainty: Certainty) -> Rule {
    Rule { signs, intent, certainty }
}

use Certainty::{Certain, Likely, Unsure};
use Intent::{Access, Ambiguous, DeleteAccount, EraseData, ObjectOptout, Other, Rectify};
use Sign::*;

/// The table. What contradicts itself is above what is clear, and what is clear above what is not.
#[rustfmt::skip]
pub(super) static RULES: &[Rule] = &[
    // written by a machine, taken back, undone
    rule(&[Machine],                            Other,         Certain),
    rule(&[Retracts, AsksAllData],              Ambiguous,     Unsure),
    rule(&[Retracts, AsksData],                 Ambiguous,     Unsure),
    rule(&[Retracts, AsksAccount],              Ambiguous,     Unsure),
    rule(&[Restores, AsksAllData],              Ambiguous,     Unsure),
    rule(&[Restores, AsksData],                 Ambiguous,     Unsure),
    rule(&[Restores, AsksAccount],              Ambiguous,     Unsure),

    // contradictions and exceptions: the person is asked
    rule(&[Complains, AsksAllData],             Ambiguous,     Unsure),
    rule(&[Complains, AsksData],                Ambiguous,     Unsure),
    rule(&[Complains, AsksAccount],             Ambiguous,     Unsure),
    rule(&[Complains, CitesErasureRight],       Ambiguous,     Unsure),
    rule(&[Explains, AsksAllData],              Ambiguous,     Unsure),
    rule(&[Explains, AsksData],                 Ambiguous,     Unsure),
    rule(&[Explains, AsksAccount],              Ambiguous,     Unsure),
    rule(&[Explains, CitesErasureRight],        Ambiguous,     Unsure),
    rule(&[Explains, AsksAccess],               Ambiguous,     Unsure),
    rule(&[Explains, AsksObject],               Ambiguous,     Unsure),
    rule(&[OfBank, AsksAllData],                Ambiguous,     Unsure),
    rule(&[OfBank, AsksData],                   Ambiguous,     Unsure),
    rule(&[OfBank, AsksAccount],                Ambiguous,     Unsure),
    rule(&[OnlyTitled, Teaches],                Ambiguous,     Unsure),
    rule(&[OnlyTitled, Impersonal],             Ambiguous,     Unsure),
    rule(&[AsksForOthers],                      Ambiguous,     Unsure),
    rule(&[AsksAccessOrErasure],                Ambiguous,     Unsure),
    rule(&[AsksAllData, KeepsAccount],          Ambiguous,     Unsure),
    rule(&[AsksAllData, KeepsData],             Ambiguous,     Unsure),
    rule(&[AsksAllData, Excepts],               Ambiguous,     Unsure),
    rule(&[AsksAccount, KeepsAccount],          Ambiguous,     Unsure),
    rule(&[AsksData, KeepsData],                Ambiguous,     Unsure),
    rule(&[AsksData, KeepsAccount],             Ambiguous,     Unsure),

    // all data, in so many words
    rule(&[AsksAllData],                        EraseData,     Certain),
    rule(&[AsksParticular],                     Ambiguous,     Unsure),
    rule(&[Excepts, AsksData],                  Ambiguous,     Unsure),

    // the account and expressly not the data
    rule(&[AsksAccount, KeepsData],             DeleteAccount, Certain),

    // data, and the right to erasure, or third parties, or a law, or the account as well
    rule(&[AsksData, CitesErasureRight],        EraseData,     Certain),
    rule(&[AsksMe, CitesErasureRight],          EraseData,     Likely),
    rule(&[AsksBare, CitesErasureRight, AsksAccess], Ambiguous, Unsure),
    rule(&[AsksUnclear, CitesErasureRight],     EraseData,     Likely),
    rule(&[AsksBare, CitesErasureRight],        EraseData,     Likely),
    rule(&[OnlyTitled, AsksAccount, CitesErasureRight], Ambiguous, Unsure),
    rule(&[AsksAccount, CitesErasureRight],     EraseData,     Likely),
    rule(&[AsksData, NamesMarketingTool],       EraseData,     Certain),
    rule(&[AsksData, NamesThirdParties],        EraseData,     Certain),
    rule(&[AsksAccount, NamesMarketingTool],    EraseData,     Likely),
    rule(&[AsksAccount, NamesThirdParties],     Ambiguous,     Unsure),
    rule(&[AsksData, AsksAccess],               Ambiguous,     Unsure),
    rule(&[AsksData, NamesLaw],                 EraseData,     Likely),
    rule(&[AsksData, AsksAccount],              EraseData,     Likely),
    rule(&[AsksData],                           Ambiguous,     Unsure),

    // the account alone
    rule(&[AsksAccount, AsksUnclear],           Ambiguous,     Unsure),
    rule(&[AsksAccount, AsksMe],                Ambiguous,     Unsure),
    rule(&[AsksAccount, AsksAccess],            DeleteAccount, Likely),
    rule(&[AsksAccount, AsksObject],            DeleteAccount, Likely),
    rule(&[AsksAccount],                        DeleteAccount, Certain),

    // the other rights
    rule(&[AsksAccess],                         Access,        Certain),
    rule(&[AsksRectify],                        Rectify,       Likely),
    rule(&[AsksObject],                         ObjectOptout,  Certain),

    // "I clicked on delete, please restore it"
    rule(&[Restores, AsksBare],                 Other,         Likely),
    rule(&[Restores, AsksPerhaps],              Other,         Likely),

    // unclear
    rule(&[AsksMe],                             Ambiguous,     Unsure),
    rule(&[AsksUnclear],                        Ambiguous,     Unsure),
    rule(&[AsksBare],                           Ambiguous,     Unsure),
    rule(&[AsksPerhaps],                        Ambiguous,     Unsure),
    rule(&[AsksDetail],                         Rectify,       Likely),
    rule(&[MixesLanguages],                     Ambiguous,     Unsure),
    rule(&[Reminds],                            Ambiguous,     Unsure),

    // speaks of deletion and asks for none
    rule(&[Retracts],                           Other,         Likely),
    rule(&[Restores],                           Other,         Likely),
    rule(&[KeepsData],                          Other,         Likely),
    rule(&[KeepsAccount],                       Other,         Likely),
    rule(&[Threatens],                          Other,         Likely),
    rule(&[Questions],                          Other,         Likely),
    rule(&[Tells],                              Other,         Likely),
    rule(&[Teaches],                            Other,         Likely),
    rule(&[AsksThing],                          Other,         Likely),
    rule(&[AsksUnknown],                        Other,         Unsure),
    rule(&[Thanks],                             Other,         Likely),
    rule(&[CitesErasureRight],                  Ambiguous,     Unsure),
    rule(&[NamesLaw],                           Ambiguous,     Unsure),
];

/// Signs of a request that make a text unclear where they stand in its subject alone: in one that is
/// being answered, or above a text that teaches.
pub(super) const ASKS: &[Sign] = &[AsksAllData, AsksData, AsksAccount, AsksMe];

/// The first row whose signs are all there.
pub(super) fn decide(signs: Signs) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.signs.iter().all(|sign| signs.has(*sign)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signs(of: &[Sign]) -> Signs {
        of.iter().fold(Signs::default(), |signs, sign| signs.with(*sign))
    }

    #[test]
    fn no_row_hides_behind_one_above_it() {
        for (at, rule) in RULES.iter().enumerate() {
            let first = RULES
                .iter()
                .position(|above| above.signs.iter().all(|sign| signs(rule.signs).has(*sign)));
            assert_eq!(first, Some(at), "row {at}: {:?}", rule.signs);
        }
    }

    #[test]
    fn nothing_irreversible_without_a_request_for_it() {
        let requests = [AsksAllData, AsksData, AsksAccount, AsksMe, AsksUnclear, AsksBare];
        for rule in RULES {
            if rule.intent.scope().is_some() {
                assert!(rule.signs.iter().any(|sign| requests.contains(sign)), "{:?}", rule.signs);
            }
            if rule.intent == DeleteAccount {
                assert!(rule.signs.contains(&AsksAccount));
            }
        }
    }

    #[test]
    fn what_is_denied_and_asked_for_is_asked_back() {
        let intent = |of: &[Sign]| decide(signs(of)).map(|rule| rule.intent);
        assert_eq!(intent(&[AsksAllData, KeepsAccount]), Some(Ambiguous));
        assert_eq!(intent(&[AsksAccount, KeepsData, NamesLaw]), Some(DeleteAccount));
        assert_eq!(intent(&[]), None);
    }
}
