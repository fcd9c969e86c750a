//! A ticket as its own requester may see it.

use crate::{
    db::{self, Reader, links::Link},
    domain::{
        Time,
        audit::AuditLine,
        erasure::SystemKey,
        lifecycle::{Action, Stage},
        outcome::Outcome,
        person::Token,
        request::{Language, Scope},
        ticket::Ticket,
    },
    flow::{self, FlowError, clarify::LINK_LIFETIME},
    render::{
        Consequences, Due, Event, Happening, Journey, Standing, SystemReport,
        public::{Confirm, LinkExpired, Progress, Refusal, Status, Withdrawal},
    },
    web::Desk,
};

/// A ticket with what its pages tell of it.
pub(super) struct View {
    pub(super) ticket: Ticket,
    address: Option<String>,
    quoted: Option<String>,
    lines: Vec<AuditLine>,
    ledger: Vec<db::plans::LedgerLine>,
    certified: bool,
}

impl View {
    /// Reads the ticket and all that its pages may need.
    pub(super) fn read(db: &mut Reader, id: &str) -> Result<Self, FlowError> {
        let ticket = db::tickets::get(db, id)?;
        Ok(Self {
            address: db::people::address(db, id)?.map(|address| address.masked()),
            quoted: None,
            lines: db::audit::lines(db, id)?.into_iter().map(|(line, _)| line).collect(),
            ledger: db::plans::ledger(db, id)?,
            certified: flow::certificate::of(db, &ticket)?.is_some(),
            ticket,
        })
    }

    /// The same, quoting the words by which the message was understood.
    pub(super) fn quoting(self, quoted: Option<String>) -> Self {
        Self { quoted, ..self }
    }

    /// The one page: asks or states the scope, and proves the address.
    pub(super) fn confirm(&self, desk: &Desk, language: Language, choice_missing: bool) -> Confirm {
        Confirm {
            asked: self.ticket.intent.scope(),
            quoted: self.quoted.clone(),
            received_on: self.ticket.received_on,
            reference: self.ticket.reference.clone(),
            masked_address: self.address.clone().unwrap_or_default(),
            answer_by: self.ticket.promised_on,
            cooling_off_hours: u32::try_from(desk.rules.cooling_off.num_hours()).unwrap_or(0),
            data: Consequences::of(&desk.catalogue, Scope::AllData, language),
            account: Consequences::of(&desk.catalogue, Scope::AccountOnly, language),
            choice_missing,
        }
    }

    /// A link that helps although it has expired.
    pub(super) fn link_expired(&self, limit_reached: bool) -> LinkExpired {
        LinkExpired {
            reference: self.ticket.reference.clone(),
            answer_by: self.ticket.promised_on,
            link_days: u32::try_from(LINK_LIFETIME.num_days()).unwrap_or_default(),
            limit_reached,
        }
    }

    /// Where things stand, behind the link in the letter.
    pub(super) fn progress(&self, link: &Link) -> Progress {
        let stoppable = self.can_be_stopped() && link.can_withdraw();
        Progress {
            reference: self.ticket.reference.clone(),
            standing: standing(&self.ticket),
            scope: self.ticket.scope,
            journey: self.journey(),
            answer_by: (!self.ticket.is_closed()).then_some(self.ticket.promised_on),
            withdrawal: stoppable.then_some(Withdrawal::Whole),
        }
    }

    fn can_be_stopped(&self) -> bool {
        matches!(self.ticket.stage, Stage::Reviewing | Stage::Scheduled)
    }

    /// The status page, for whoever holds the code.
    pub(super) fn status(
        &self,
        desk: &Desk,
        code: &Token,
        language: Language,
        now: Time,
    ) -> Status {
        let ticket = &self.ticket;
        let begun = self.when(Action::Begin).is_some();
        let other_right = ticket.stage == Stage::Answering || ticket.scope.is_none();
        let plan = ticket.scope.filter(|_| !begun && !ticket.is_closed());
        let erases = self.when(Action::ReadClear).is_some()
            || self.when(Action::ReadUnclear).is_some()
            || self.when(Action::BringProof).is_some()
            || self.when(Action::Vouch).is_some();
        Status {
            reference: ticket.reference.clone(),
            masked_address: self.address.clone(),
            law: ticket.law,
            standing: standing(ticket),
            scope: ticket.scope,
            only: desk.catalogue.only(ticket),
            journey: (erases || !other_right).then(|| self.journey()),
            due: (!ticket.is_closed()).then(|| Due {
                received_on: ticket.received_on,
                promised: ticket.promised_on,
                statutory: ticket.statutory_on,
                today: desk.rules.day(now),
                extended: ticket.extended.is_some(),
                approved: ticket.approval.is_some(),
            }),
            plan: plan.map_or_else(Consequences::default, |scope| {
                Consequences::of(&desk.catalogue.of_ticket(ticket), scope, language)
            }),
            systems: if begun { self.systems(desk, language) } else { Vec::new() },
            events: self.events(),
            refusal: ticket.refusal.map(|ground| Refusal { ground, explanation: None }),
            can_withdraw: self.can_be_stopped(),
            certificate: self.certified.then(|| code.clone()),
            tells_rights: tells_rights(ticket),
        }
    }

    fn systems(&self, desk: &Desk, language: Language) -> Vec<SystemReport> {
        let reported = |system: &SystemKey| db::plans::report_of(&self.ledger, system);
        let ticket = Ticket { language, ..self.ticket.clone() };
        SystemReport::of_ticket(&desk.catalogue, &ticket, reported)
    }

    /// When something happened first.
    fn when(&self, action: Action) -> Option<Time> {
        self.lines.iter().find(|line| line.on == action.as_str()).map(|line| line.at)
    }

    fn journey(&self) -> Journey {
        let ways = [Action::ProveIdentity, Action::BringProof, Action::Vouch];
        let proved = ways.into_iter().find_map(|way| self.when(way));
        Journey {
            received_at: self.ticket.received_at,
            confirmed_at: proved,
            approved_at: self.when(Action::Approve),
            deleting_since: self.when(Action::Begin),
            closed_at: self.ticket.closed_at,
        }
    }

    fn events(&self) -> Vec<Event> {
        let received = Event { at: self.ticket.received_at, what: Happening::Received };
        let alone = self.ticket.only.is_some();
        let told = self.lines.iter().filter_map(|line| {
            Some(Event { at: line.at, what: happening(Action::parse(&line.on)?, alone)? })
        });
        std::iter::once(received).chain(told).collect()
    }
}

/// What an action is called on the requester's own page; most of them are our own affair. `alone` is
/// a request that is carried out in one system.
#[expect(clippy::wildcard_enum_match_arm, reason = "what is not told is not told")]
const fn happening(action: Action, alone: bool) -> Option<Happening> {
    Some(match action {
        Action::ReadClear | Action::ReadUnclear | Action::SendReminder | Action::RenewLink => {
            Happening::LinkSent
        }
        Action::Override => Happening::Reread,
        Action::ProveIdentity | Action::BringProof | Action::Vouch => Happening::Confirmed,
        Action::Approve => Happening::Approved,
        Action::Extend => Happening::Extended,
        Action::Begin => Happening::DeletingBegan,
        Action::Finish if alone => Happening::LookedAgainAlone,
        Action::Finish => Happening::LookedAgain,
        Action::Withdraw => Happening::Withdrawn,
        Action::Disown => Happening::Disowned,
        Action::Refuse => Happening::Refused,
        Action::DeliverLetter | Action::Answer => Happening::Answered,
        Action::RunOutOfTime | Action::Dismiss | Action::MarkDuplicate => Happening::Closed,
        _ => return None,
    })
}

/// Where a ticket stands, in the words of its pages.
fn standing(ticket: &Ticket) -> Standing {
    match ticket.stage {
        Stage::Received | Stage::Clarifying | Stage::Verifying => Standing::Unconfirmed,
        Stage::Reviewing => Standing::Checking,
        Stage::Scheduled => Standing::Scheduled,
        Stage::Erasing | Stage::Confirming => Standing::Deleting,
        Stage::Answering => Standing::Answering,
        Stage::Closed => match ticket.outcome {
            Some(Outcome::Fulfilled) => Standing::Fulfilled,
            Some(Outcome::PartlyFulfilled) if ticket.only.is_some() => Standing::OneSystem,
            Some(Outcome::PartlyFulfilled) => Standing::PartlyFulfilled,
            Some(Outcome::NothingFound) => Standing::NothingFound,
            Some(Outcome::Refused) => Standing::Refused,
            Some(Outcome::Withdrawn) => Standing::Withdrawn,
            Some(Outcome::Unproven) => Standing::Unproven,
            Some(Outcome::Unanswered) => Standing::Unanswered,
            Some(Outcome::Duplicate) => Standing::Duplicate,
            Some(Outcome::Answered) => Standing::Answered,
            // Who is forgotten has no link that opens this.
            Some(Outcome::NotARequest | Outcome::Forgotten) | None => Standing::NotARequest,
        },
    }
}

/// Whether the page names the authority and the courts (GDPR Art. 12(4)).
const fn tells_rights(ticket: &Ticket) -> bool {
    matches!(
        ticket.outcome,
        Some(Outcome::Refused | Outcome::PartlyFulfilled | Outcome::Unproven | Outcome::Unanswered)
    ) || ticket.extended.is_some()
}
