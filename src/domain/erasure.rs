//! What an erasure is made of: the order, what was found, what was done, what a second look saw.
//!
//! "Gone" is only ever what a read-back saw. Nothing here is set because a system said so.

use std::{collections::BTreeMap, fmt};

use chrono::NaiveDate;

use super::{
    Time,
    person::Identifier,
    request::{Language, Scope, words},
};

/// The name of a connected system, as its file in the `systems/` folder gives it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SystemKey(String);

impl SystemKey {
    /// The marketing tool that every data request must reach.
    pub const ACTIVE_CAMPAIGN: &'static str = "activecampaign";

    /// The key of that marketing tool.
    pub fn active_campaign() -> Self {
        Self(Self::ACTIVE_CAMPAIGN.to_owned())
    }

    /// Takes a key of lower-case letters, digits, `_`, `-` and `.`, at most 60 long.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (1..=60).contains(&text.len())
            && text.bytes().all(|b| {
                b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-' | b'.')
            });
        fits.then(|| Self(text.to_owned()))
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SystemKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

words! {
    /// What is done with the rows of one collection.
    Deed {
        /// The rows go.
        Delete = "delete",
        /// The rows stay, the person in them goes ("Unknown customer").
        Anonymise = "anonymise",
        /// The login is closed and its personal columns emptied.
        Deactivate = "deactivate",
        /// The rows stay whole because a law wants them.
        Keep = "keep",
        /// The rows belong to another controller, to whom the request is passed on.
        Forward = "forward",
    }
}

words! {
    /// Why data stay or a request is refused.
    Ground {
        /// GDPR Art. 17(3)(a): freedom of expression and information.
        FreeExpression = "free_expression",
        /// GDPR Art. 17(3)(b); CCPA § 1798.105(d)(8): a law obliges us to keep it.
        LegalObligation = "legal_obligation",
        /// GDPR Art. 17(3)(c): public health.
        PublicHealth = "public_health",
        /// GDPR Art. 17(3)(d): archives, research, statistics.
        Archiving = "archiving",
        /// GDPR Art. 17(3)(e): establishing, exercising or defending legal claims.
        LegalClaims = "legal_claims",
        /// GDPR Art. 12(5); CCPA § 1798.145(h)(3): manifestly unfounded or excessive.
        Excessive = "excessive",
        /// GDPR Art. 12(6) with 11(2); 11 CCR § 7022(a): the person could not be identified.
        NotIdentified = "not_identified",
    }
}

/// Whom to erase, and how much of them. Every identifier in it is proven.
#[derive(Debug, Clone)]
pub struct Order {
    /// The proven identifiers of the data subject.
    pub person: Vec<Identifier>,
    /// The scope that the requester confirmed.
    pub scope: Scope,
    /// The requester's language: decides between "Unknown customer" and "Cliente sconosciuto".
    pub language: Language,
    /// The day against which retention periods are measured.
    pub today: NaiveDate,
}

/// What a system holds about a person, found with a question that changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// One entry for each collection that the scope touches, also where it holds nothing.
    pub parts: Vec<Part>,
    /// The keys of the rows: once the contact is gone they are the only way to its orphans.
    pub keys: Keys,
}

impl Found {
    /// Whether the system knows the person at all, rows of another controller included.
    pub fn is_empty(&self) -> bool {
        self.parts.iter().all(|part| part.found == 0)
    }

    /// How many rows would change or go.
    pub fn rows_to_erase(&self) -> u64 {
        self.parts.iter().filter(|part| part.deed.erases()).map(|part| part.found).sum()
    }
}

impl Deed {
    /// Whether this deed takes personal data away.
    pub const fn erases(self) -> bool {
        matches!(self, Self::Delete | Self::Anonymise | Self::Deactivate)
    }
}

/// The keys found in each collection. They can name a person, so `Debug` shows their number only.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Keys(pub BTreeMap<String, Vec<String>>);

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys({} rows)", self.0.values().map(Vec::len).sum::<usize>())
    }
}

/// One line of the ledger: what happened to one collection of one system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The collection, such as `invoices`, or `contacts` and `archive` of ActiveCampaign.
    pub collection: String,
    /// What is done with its rows.
    pub deed: Deed,
    /// Rows found before anything was done.
    pub found: u64,
    /// Rows for which the deed was carried out.
    pub done: u64,
    /// Rows that should be gone and that the read-back still sees; `None` until it has looked.
    pub left: Option<u64>,
    /// Why rows stay, for [`Deed::Keep`].
    pub ground: Option<Ground>,
    /// The provision behind the ground, such as "§ 147 AO", as the map gives it.
    pub article: Option<String>,
    /// The last day on which they are kept.
    pub until: Option<NaiveDate>,
    /// The day by which a vendor that took the order finishes it; `None` where nothing was handed
    /// over, or where it has ended.
    pub finishes_on: Option<NaiveDate>,
}

impl Part {
    /// A collection in which `found` rows were seen and nothing has been done yet.
    pub fn found(collection: impl Into<String>, deed: Deed, found: u64) -> Self {
        Self {
            collection: collection.into(),
            deed,
            found,
            done: 0,
            left: None,
            ground: None,
            article: None,
            until: None,
            finishes_on: None,
        }
    }

    /// How many rows of those to erase the read-back no longer saw.
    pub fn gone(&self) -> u64 {
        let unseen = self.left.map_or(0, |left| self.found.saturating_sub(left));
        if self.deed.erases() { unseen } else { 0 }
    }
}

/// What a system reports when its work is done and looked at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// One line for each collection that the scope touches.
    pub parts: Vec<Part>,
    /// When the read-back ran.
    pub read_back_at: Time,
}

impl Report {
    /// What this report makes of the system's state. A row left, or a look not taken, is not gone.
    pub fn state(&self) -> SystemState {
        let erased = |part: &&Part| part.deed.erases();
        let (with_vendor, ours): (Vec<_>, Vec<_>) =
            self.parts.iter().filter(erased).partition(|part| part.finishes_on.is_some());
        if ours.iter().any(|part| part.left != Some(0)) {
            return SystemState::Stuck;
        }
        if !with_vendor.is_empty() {
            return SystemState::HandedOver;
        }
        let stays = |part: &Part| !part.deed.erases() && part.found > 0;
        if self.parts.iter().any(stays) { SystemState::Kept } else { SystemState::Gone }
    }

    /// Whether a second look was taken at any of it.
    pub fn was_looked_at(&self) -> bool {
        self.parts.is_empty() || self.parts.iter().any(|part| part.left.is_some())
    }

    /// The day by which the last vendor finishes, where something was handed over.
    pub fn finishes_on(&self) -> Option<NaiveDate> {
        self.parts.iter().filter_map(|part| part.finishes_on).max()
    }

    /// The day from which another look at what was handed over can tell more than this one: today
    /// while something is still seen, since it may be gone any hour; else the day by which the
    /// vendor finishes, since until then it proves nothing that nothing is seen.
    pub fn worth_a_look_on(&self, today: NaiveDate) -> Option<NaiveDate> {
        let seen = |part: &Part| part.left.is_some_and(|left| left > 0);
        let day = |part: &Part| part.finishes_on.map(|day| if seen(part) { today } else { day });
        self.parts.iter().filter_map(day).min()
    }

    /// Whether a vendor's own day has come, and a look can tell whether it kept its word.
    pub fn should_be_finished(&self, today: NaiveDate) -> bool {
        let mut handed_over = self.parts.iter().filter(|part| part.deed.erases());
        let last_day = self.parts.iter().filter_map(|part| part.finishes_on).max();
        handed_over.all(|part| part.left.is_some()) && last_day.is_some_and(|day| day <= today)
    }
}

words! {
    /// How far one system is with one ticket.
    SystemState {
        /// Nothing was done yet.
        Planned = "planned",
        /// A read-back saw that nothing is left, or that there never was anything.
        Gone = "gone",
        /// What may go is gone by read-back; the rest stays, with its ground.
        Kept = "kept",
        /// A colleague declares that it is done, where no program can look.
        Declared = "declared",
        /// The vendor took it and finishes later, by a date.
        HandedOver = "handed_over",
        /// It can't be reached or is busy; it is tried again by itself.
        Waits = "waits",
        /// A person must look: see the reason.
        Stuck = "stuck",
        /// The company declares that it has no such system, so nobody looked.
        Absent = "absent",
    }
}

impl SystemState {
    /// Whether the ticket may go on without it: nothing more is to be done there by us.
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Gone | Self::Kept | Self::Declared | Self::HandedOver | Self::Absent)
    }

    /// Whether the last word on it is said. What was handed over is looked at again.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Gone | Self::Kept | Self::Declared | Self::Absent)
    }
}

/// The company's word that it has no such system: a data request does without it, and says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absence {
    /// Who decided that, as the file of the system gives it.
    pub by: String,
    /// Since when.
    pub since: NaiveDate,
}

words! {
    /// What keeps a system from being done. Words for an agent are in `docs/operations.md`.
    Hindrance {
        /// No answer, or an answer that says "later" (429, 5xx, a locked database).
        Unreachable = "unreachable",
        /// The key or password is refused.
        Credentials = "credentials",
        /// The contact is deleted, but the key may not purge the vendor's archive.
        ArchivePurgeOpen = "archive_purge_open",
        /// The vendor's allowance of deletions for this period is used up.
        AllowanceUsedUp = "allowance_used_up",
        /// More rows than the guard allows for one person.
        TooManyRows = "too_many_rows",
        /// Other rows than those that were approved.
        PlanChanged = "plan_changed",
        /// An answer that we do not understand.
        UnexpectedAnswer = "unexpected_answer",
        /// The read-back still sees something.
        StillThere = "still_there",
        /// The map does not fit the system any more.
        MapMismatch = "map_mismatch",
        /// Somebody stopped erasing in it.
        Paused = "paused",
        /// A legal hold stands on the person or the system.
        LegalHold = "legal_hold",
        /// The vendor's records do not belong to the address that was asked for.
        WrongPerson = "wrong_person",
        /// A colleague was asked, and has not declared yet what they did.
        ColleagueAsked = "colleague_asked",
    }
}
