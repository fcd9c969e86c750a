//! What each letter says: its context, gathered from the ticket.

use super::Office;
use crate::{
    db::{
        self, DbError, Tx,
        links::LinkKind,
        messages::{Kind, Message},
        plans::LedgerLine,
    },
    domain::{
        Time,
        catalogue::Catalogue,
        certificate::{AddressKey, AddressMark},
        erasure::{Ground, SystemKey},
        lifecycle::{Action, Letter},
        outcome::Outcome,
        person::{EmailAddress, Token},
        request::{Intent, Language, Scope},
        ticket::{ExtensionReason, Ticket},
    },
    flow::clarify::LINK_LIFETIME,
    render::{
        Consequences, Fate, RenderError, RenderedLetter, SystemReport,
        letters::{
            AboutRight, Acknowledged, AskedWhy, Case, Completed, Confirm, Ending, Extended,
            Refused, Reply, Unanswered, Unproven, Withdrawn,
        },
    },
    world::World,
};

/// The secrets that one letter carries: what opens the page, and what opens the status.
pub(super) struct Secrets {
    confirm: Token,
    status: Token,
}

impl Secrets {
    pub(super) fn fresh(world: &World) -> Self {
        Self {
            confirm: Token::from_chance(world.secret()),
            status: Token::from_chance(world.secret()),
        }
    }

    /// What the certificate will say of the address, whose key follows from this letter's link.
    pub(super) fn mark(&self, address: &EmailAddress) -> AddressMark {
        AddressKey::of(&self.status).mark(address)
    }

    /// Stores the hashes: only the letter holds the secrets themselves.
    pub(super) fn store(
        &self,
        tx: &mut Tx,
        ticket: &str,
        letter: Letter,
        now: Time,
    ) -> Result<(), DbError> {
        if letter == Letter::Confirm {
            let confirm = (&self.confirm, LinkKind::Confirm);
            db::links::add(tx, ticket, confirm, Some(now + LINK_LIFETIME), now)?;
        }
        db::links::add(tx, ticket, (&self.status, LinkKind::Status), None, now)
    }
}

/// What has to be read before a letter can be written.
pub(super) struct Gathered {
    /// The Message-ID of the mail that the letter answers: the one that opened the ticket, or the
    /// newest one where a person writes.
    pub(super) answers: Option<String>,
    /// What an agent wrote, where the letter is a reply.
    reply: Option<String>,
    ledger: Vec<LedgerLine>,
    why: AskedWhy,
}

impl Gathered {
    /// Reads what the letters of a ticket may need.
    pub(super) fn read(
        db: &mut db::Reader,
        ticket: &str,
        letter: Letter,
        round: u32,
    ) -> Result<Self, DbError> {
        let messages = db::messages::of_ticket(db, ticket)?;
        let asks = letter == Letter::Confirm;
        Ok(Self {
            answers: answered(&messages, letter),
            reply: reply_of(&messages, round),
            ledger: db::plans::ledger(db, ticket)?,
            why: if asks { asked_why(db, ticket)? } else { AskedWhy::First },
        })
    }

    /// Whether the words are there that this letter is made of.
    pub(super) const fn is_enough_for(&self, letter: Letter) -> bool {
        !matches!(letter, Letter::Reply) || self.reply.is_some()
    }
}

/// The Message-ID of the mail that a letter answers.
fn answered(messages: &[Message], letter: Letter) -> Option<String> {
    let mut mails = messages.iter().filter(|message| message.kind == Kind::Mail);
    let mail = if letter == Letter::Reply { mails.next_back() } else { mails.next() };
    mail?.words.as_ref()?.message_id.clone()
}

/// What an agent wrote, unless it was taken back.
fn reply_of(messages: &[Message], round: u32) -> Option<String> {
    let mut replies = messages.iter().filter(|message| message.kind == Kind::Reply);
    let reply = replies.find(|message| message.round == Some(round))?;
    Some(reply.words.as_ref()?.body.clone())
}

/// Why the link is sent: what was done to the ticket last that orders one.
fn asked_why(db: &mut db::Reader, ticket: &str) -> Result<AskedWhy, DbError> {
    let lines = db::audit::lines(db, ticket)?;
    let reasons = [
        (Action::SendReminder, AskedWhy::Reminder),
        (Action::RenewLink, AskedWhy::Renewed),
        (Action::Override, AskedWhy::Changed),
    ];
    let reason = |on: &str| reasons.iter().find(|(action, _)| action.as_str() == on);
    let last = lines.iter().rev().find_map(|(line, _)| reason(&line.on));
    Ok(last.map_or(AskedWhy::First, |(_, why)| *why))
}

/// Writes the letter.
pub(super) fn render(
    office: &Office,
    ticket: &Ticket,
    letter: Letter,
    (gathered, secrets): (&Gathered, &Secrets),
    now: Time,
) -> Result<RenderedLetter, RenderError> {
    let (renderer, rules, language) = (&office.renderer, &office.rules, ticket.language);
    let case = Case {
        reference: ticket.reference.clone(),
        law: ticket.law,
        received_on: ticket.received_on,
        status_code: secrets.status.clone(),
    };
    match letter {
        Letter::Confirm => {
            let letter = Confirm {
                case,
                why: gathered.why,
                asked: ticket.intent.scope(),
                token: secrets.confirm.clone(),
                link_until: rules.day(now + LINK_LIFETIME),
                answer_by: ticket.promised_on,
            };
            renderer.letter(&letter, language)
        }
        Letter::Acknowledged => {
            let letter = Acknowledged {
                case,
                about: about(ticket),
                system: office.catalogue.only(ticket).unwrap_or_default(),
                answer_by: ticket.promised_on,
            };
            renderer.letter(&letter, language)
        }
        Letter::Completed => {
            renderer.letter(&completed(office, ticket, case, &gathered.ledger, now), language)
        }
        Letter::Refused => {
            let ground = ticket.refusal.unwrap_or(Ground::NotIdentified);
            let systems = deleted_before(office, ticket, &gathered.ledger);
            renderer.letter(&Refused { case, ground, explanation: None, systems }, language)
        }
        Letter::Extended => {
            let reason = ticket.extended.unwrap_or(ExtensionReason::Complexity);
            let answer_by = ticket.promised_on;
            renderer.letter(&Extended { case, reason, explanation: None, answer_by }, language)
        }
        Letter::Withdrawn => {
            let systems = deleted_before(office, ticket, &gathered.ledger);
            renderer.letter(&Withdrawn { case, systems }, language)
        }
        Letter::Reply => {
            let paragraphs = Reply::paragraphs(gathered.reply.as_deref().unwrap_or_default());
            renderer.letter(&Reply { case, paragraphs }, language)
        }
        Letter::Unproven => renderer.letter(&Unproven { case }, language),
        Letter::Unanswered => renderer.letter(&Unanswered { case }, language),
    }
}

fn about(ticket: &Ticket) -> AboutRight {
    let by_hand = ticket.vouched_by.is_some();
    match (ticket.scope, ticket.intent) {
        (Some(_), _) if ticket.only.is_some() => AboutRight::OneSystemByHand,
        (Some(Scope::AllData), _) if by_hand => AboutRight::AllDataByHand,
        (Some(Scope::AccountOnly), _) if by_hand => AboutRight::AccountOnlyByHand,
        (Some(Scope::AllData), _) => AboutRight::AllData,
        (Some(Scope::AccountOnly), _) => AboutRight::AccountOnly,
        (None, Intent::Access) => AboutRight::Access,
        (None, Intent::Rectify) => AboutRight::Rectify,
        (None, Intent::ObjectOptout) => AboutRight::ObjectOptout,
        (None, Intent::EraseData | Intent::DeleteAccount | Intent::Ambiguous | Intent::Other) => {
            AboutRight::Other
        }
    }
}

/// The letter that tells the result: the ledger as the read-backs saw it.
fn completed(
    office: &Office,
    ticket: &Ticket,
    case: Case,
    ledger: &[LedgerLine],
    now: Time,
) -> Completed {
    let language = ticket.language;
    let scope = ticket.scope.unwrap_or(Scope::AccountOnly);
    Completed {
        case,
        scope,
        only: office.catalogue.only(ticket),
        ending: match ticket.outcome {
            Some(Outcome::Fulfilled) => Ending::Fulfilled,
            Some(Outcome::NothingFound) => Ending::NothingFound,
            _ => Ending::PartlyFulfilled,
        },
        systems: system_reports(office, ticket, ledger),
        untouched: untouched(&office.catalogue, scope, language),
        completed_on: office.rules.day(now),
    }
}

/// The report of each system of a ticket, in words for people.
fn system_reports(office: &Office, ticket: &Ticket, ledger: &[LedgerLine]) -> Vec<SystemReport> {
    let reported = |system: &SystemKey| db::plans::report_of(ledger, system);
    SystemReport::of_ticket(&office.catalogue, ticket, reported)
}

/// What was deleted before somebody stopped, which no letter may pass over.
fn deleted_before(office: &Office, ticket: &Ticket, ledger: &[LedgerLine]) -> Vec<SystemReport> {
    let mut systems = system_reports(office, ticket, ledger);
    systems.retain(|system| system.state.is_settled());
    systems
}

/// What this choice leaves alone, by its names for people.
fn untouched(catalogue: &Catalogue, scope: Scope, language: Language) -> Vec<String> {
    Consequences::of(catalogue, scope, language)
        .0
        .into_iter()
        .filter(|one| one.fate == Fate::Untouched)
        .flat_map(|one| one.labels)
        .collect()
}
