//! What a certificate of erasure says: never more than the read-backs of the ledger saw.
//!
//! It names nobody. The address is in it as an HMAC, and the key to that follows from the secret in
//! the link of the last letter, of which the desk keeps a hash only: whoever has the letter, or the
//! file that was saved from its page, can show whose certificate it is, and nobody else can. So the
//! desk's own copy stays when the person is forgotten.

use chrono::NaiveDate;
use hmac::{Hmac, Mac as _};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::{
    Time,
    audit::{hex, sha256_hex, unhex},
    declaration::Declaration,
    erasure::{Absence, Part, Report, SystemKey, SystemState},
    outcome::Outcome,
    person::{EmailAddress, Token},
    request::{Law, Scope, words},
    ticket::{SystemProgress, Ticket},
    watch::{Look, Sight},
};

words! {
    /// What can be certified of one system.
    Finding {
        /// A second look saw nothing left of what was found.
        Erased = "erased",
        /// A second look saw nothing, and there was nothing before.
        NothingFound = "nothing_found",
        /// What may go is gone by a second look; the rest stays, each part with its reason.
        Kept = "kept",
        /// A colleague declares that it is done, where no program can look.
        Declared = "declared",
        /// The vendor took it and finishes later.
        HandedOver = "handed_over",
        /// The last look still saw something that should be gone.
        Left = "left",
        /// No second look is on record.
        NotSeen = "not_seen",
        /// The company declares that it has no such system.
        Absent = "absent",
    }
}

/// One system in a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certified {
    /// The system.
    pub key: SystemKey,
    /// What can be said of it.
    pub finding: Finding,
    /// What it reported last; `None` where it never did.
    pub report: Option<Report>,
    /// Who declared that there is no such system, and since when.
    pub absence: Option<Absence>,
    /// The looks that were taken at it after the end, the first first.
    pub looks: Vec<Look>,
    /// What a colleague declared, where no program can look.
    pub declaration: Option<Declaration>,
}

/// What is certified of a ticket that ended with an erasure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// The ticket's reference.
    pub reference: String,
    /// What the requester confirmed.
    pub scope: Scope,
    /// The one system in which an agent had it carried out; `None` for every system of the scope.
    pub only: Option<SystemKey>,
    /// The law that set the clock.
    pub law: Law,
    /// The day of receipt.
    pub received_on: NaiveDate,
    /// The day by which an answer was promised.
    pub promised_on: NaiveDate,
    /// When the ticket was closed.
    pub ended_at: Time,
    /// How it ended.
    pub outcome: Outcome,
    /// Each system that the request reached.
    pub systems: Vec<Certified>,
    /// Whose it is; `None` where no closing letter was written.
    pub address: Option<AddressMark>,
    /// How many lines the ticket's audit chain has.
    pub audit_count: i64,
    /// The hash of the last of them.
    pub audit_head: String,
}

impl Certificate {
    /// The certificate of a ticket that has ended, if its systems were erased and looked at again.
    pub fn of(
        ticket: &Ticket,
        reported: impl Fn(&SystemKey) -> Option<Report>,
        declared: impl Fn(&SystemKey) -> Option<Declaration>,
        (looks, absences): (&[Look], &[(SystemKey, Absence)]),
        address: Option<AddressMark>,
    ) -> Option<Self> {
        let outcome = ticket.outcome.filter(|outcome| outcome.is_completed())?;
        let certified = |progress: &SystemProgress| {
            let report = reported(&progress.key);
            let finding = Finding::of(progress.state, report.as_ref());
            let taken = |look: &&Look| look.system == progress.key && look.seen.is_some();
            let looks = looks.iter().filter(taken).cloned().collect();
            let absent = absences.iter().find(|(key, _)| *key == progress.key);
            let absence = absent.map(|(_, absence)| absence.clone());
            let declaration = declared(&progress.key);
            let key = progress.key.clone();
            Certified { key, finding, report, absence, looks, declaration }
        };
        let systems: Vec<_> = ticket.systems.iter().map(certified).collect();
        let open = systems.iter().any(|s| matches!(s.finding, Finding::Left | Finding::NotSeen));
        Some(Self {
            reference: ticket.reference.clone(),
            scope: ticket.scope?,
            only: ticket.only.clone(),
            law: ticket.law,
            received_on: ticket.received_on,
            promised_on: ticket.promised_on,
            ended_at: ticket.closed_at?,
            outcome: if open { Outcome::PartlyFulfilled } else { outcome },
            systems,
            address,
            audit_count: ticket.audit_count,
            audit_head: ticket.audit_head.clone(),
        })
    }
}

impl Certified {
    /// When the second look was taken that the finding rests on.
    pub fn looked_again_at(&self) -> Option<Time> {
        let looked = |part: &Part| part.left.is_some() || !part.deed.erases();
        let seen = self.finding != Finding::NotSeen && self.declaration.is_none();
        let report = self.report.as_ref().filter(|_| seen)?;
        report.parts.iter().all(looked).then_some(report.read_back_at)
    }

    /// When the finding was last seen to hold: by the second look, or by a later one before the
    /// person came back, if they did.
    pub fn last_held_at(&self) -> Option<Time> {
        let held = self.looks.iter().take_while(|look| look.sight() == Sight::Nothing);
        let last = held.last().map(|look| look.at);
        self.looked_again_at().map(|second| last.unwrap_or(second))
    }
}

impl Finding {
    /// The weaker of what the ticket and the ledger say. Only both together make "erased".
    fn of(state: SystemState, report: Option<&Report>) -> Self {
        if state == SystemState::Absent {
            return Self::Absent;
        }
        let Some(report) = report else { return Self::NotSeen };
        match (state, report.state()) {
            (SystemState::HandedOver, _) => Self::HandedOver,
            (SystemState::Declared, _) => Self::Declared,
            (SystemState::Gone | SystemState::Kept, SystemState::Kept) => Self::Kept,
            (SystemState::Gone | SystemState::Kept, SystemState::Gone) => {
                let found = report.parts.iter().any(|part| part.found > 0);
                if found { Self::Erased } else { Self::NothingFound }
            }
            (
                SystemState::Planned
                | SystemState::Gone
                | SystemState::Kept
                | SystemState::Waits
                | SystemState::Stuck
                | SystemState::Absent,
                _,
            ) => {
                let seen = |part: &Part| part.left.is_some_and(|left| left > 0);
                if report.parts.iter().any(seen) { Self::Left } else { Self::NotSeen }
            }
        }
    }
}

/// The key by which a certificate is shown to be somebody's. It follows from the secret of the last
/// letter's link, and does not lead back to it.
#[derive(Clone, PartialEq, Eq)]
pub struct AddressKey(Zeroizing<[u8; 32]>);

impl AddressKey {
    /// The key behind a link.
    pub fn of(link: &Token) -> Self {
        let text = Zeroizing::new(format!("certificate-address-key|{}", link.reveal()));
        Self(Zeroizing::new(Sha256::digest(text.as_bytes()).into()))
    }

    /// Reads the key as [`AddressKey::reveal`] writes it.
    pub fn parse(text: &str) -> Option<Self> {
        let key = Self(Zeroizing::new(unhex(text)?));
        (key.reveal() == text).then_some(key)
    }

    /// 64 hexadecimal digits, for the person's copy.
    pub fn reveal(&self) -> String {
        hex(&*self.0)
    }

    /// What a certificate says of this address: HMAC-SHA-256 of its form in lower case.
    pub fn mark(&self, address: &EmailAddress) -> AddressMark {
        // HMAC pads a key with zeros to its block of 64 bytes (RFC 2104): done here, it can't fail.
        let mut block = Zeroizing::new([0; 64]);
        let (front, _) = block.split_at_mut(32);
        front.copy_from_slice(&*self.0);
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new(&(*block).into());
        mac.update(address.key().as_bytes());
        AddressMark { hmac: hex(&mac.finalize().into_bytes()), key_hash: sha256_hex(&*self.0) }
    }

    /// Whether a certificate was marked with this key.
    pub fn fits(&self, mark: &AddressMark) -> bool {
        sha256_hex(&*self.0) == mark.key_hash
    }
}

impl std::fmt::Debug for AddressKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AddressKey(•••)")
    }
}

/// Whose a certificate is, for whoever holds the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressMark {
    /// HMAC-SHA-256 of the address, in hexadecimal.
    pub hmac: String,
    /// SHA-256 of the key, in hexadecimal: tells the right key from a wrong one.
    pub key_hash: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::erasure::Deed;

    fn finding(state: SystemState, deed: Deed, (found, left): (u64, Option<u64>)) -> Finding {
        let part = Part { left, ..Part::found("contacts", deed, found) };
        let read_back_at = "2026-11-22T09:00:00Z".parse().unwrap();
        Finding::of(state, Some(&Report { parts: vec![part], read_back_at }))
    }

    #[test]
    fn erased_is_only_what_both_the_ticket_and_a_second_look_say() {
        use SystemState::{Gone, HandedOver, Kept, Planned, Stuck, Waits};
        assert_eq!(finding(Gone, Deed::Delete, (3, Some(0))), Finding::Erased);
        assert_eq!(finding(Gone, Deed::Delete, (0, Some(0))), Finding::NothingFound);
        assert_eq!(finding(Gone, Deed::Delete, (3, Some(1))), Finding::Left);
        assert_eq!(finding(Gone, Deed::Delete, (3, None)), Finding::NotSeen);
        assert_eq!(finding(Kept, Deed::Keep, (3, None)), Finding::Kept);
        assert_eq!(finding(HandedOver, Deed::Delete, (3, Some(3))), Finding::HandedOver);
        for state in [Planned, Waits, Stuck] {
            assert_eq!(finding(state, Deed::Delete, (3, Some(0))), Finding::NotSeen, "{state}");
        }
        assert_eq!(Finding::of(Gone, None), Finding::NotSeen);
        assert_eq!(Finding::of(SystemState::Absent, None), Finding::Absent);
    }

    #[test]
    fn only_the_key_of_its_letter_fits_a_certificate() {
        let address = EmailAddress::parse("Ann@Example.com").unwrap();
        let [key, other] = [1, 2].map(|chance| AddressKey::of(&Token::from_chance([chance; 32])));
        let mark = key.mark(&address);
        assert!(key.fits(&mark) && !other.fits(&mark));
        assert_eq!(mark, key.mark(&EmailAddress::parse("ann@example.com").unwrap()));
        assert_ne!(mark.hmac, other.mark(&address).hmac);
        assert_eq!(AddressKey::parse(&key.reveal()), Some(key.clone()));
        for wrong in ["", "0", &key.reveal().to_uppercase(), &format!("{}0", key.reveal())] {
            assert_eq!(AddressKey::parse(wrong), None, "{wrong}");
        }
    }
}
