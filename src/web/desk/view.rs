//! A ticket as an agent may see it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::watched;
use crate::{
    db::{
        self, DbError, Reader,
        letters::Written,
        messages::{EnclosedFile, Kind, Message, Words},
        people::Standing,
        plans::LedgerLine,
        precedents::Precedent,
        queue::Entry as Other,
    },
    domain::{
        Time,
        audit::AuditLine,
        catalogue::Catalogue,
        classify::{self, Verdict},
        deadline,
        effect::REPLY_WAITS,
        erasure::{Absence, Part, SystemKey},
        hold::Hold,
        lifecycle::{Action, Stage},
        mail::Authentication,
        person::{EmailAddress, Identifier},
        request::{Intent, Language, Law},
        ticket::Ticket,
        watch::Look,
    },
    flow::{self, FlowError, staff::PRESENCE, watch::Told},
    render::desk::{
        Buttons, Clock, Enclosed, Entry, File, Handled, Leaving, LegalHold, Noted, Reading,
        Related, Room, SystemPlan, TicketMistake, TicketPage, TimeLeft, Totals, Who, Writing,
    },
    web::{Desk, Reading as Lexicon, staff::Staff},
};

/// Notes on requests of the same kind that are shown.
const PRECEDENTS_MAX: i64 = 3;
/// Other requests of the same person that are listed.
const RELATED_MAX: usize = 10;

/// A ticket with all that its page tells.
pub(super) struct View {
    ticket: Ticket,
    people: Vec<(Identifier, Standing)>,
    messages: Vec<Message>,
    verdict: Option<Verdict>,
    letters: Vec<Written>,
    lines: Vec<AuditLine>,
    ledger: Vec<LedgerLine>,
    assigned: Option<(String, String)>,
    others_there: Vec<String>,
    related: Vec<Other>,
    first_of_kind: bool,
    precedents: Vec<Precedent>,
    tags: Vec<String>,
    names: BTreeMap<String, String>,
    certified: bool,
    hold: Option<Hold>,
    looks: Vec<Look>,
    absences: Vec<(SystemKey, Absence)>,
    told: Option<Told>,
}

impl View {
    /// Reads everything, as of one moment.
    pub(super) fn read(
        db: &mut Reader,
        (id, me): (&str, &str),
        reading: &Lexicon,
        (now, today): (Time, NaiveDate),
    ) -> Result<Self, FlowError> {
        let ticket = db::tickets::get(db, id)?;
        let people = db::people::of(db, id)?;
        let messages = db::messages::of_ticket(db, id)?;
        let holds = flow::hold::of(db, &ticket, today)?;
        let users = db::users::list(db)?.into_iter();
        Ok(Self {
            verdict: first_words(&messages).map(|(_, words)| {
                let message = classify::Message { subject: &words.subject, body: &words.body };
                classify::classify(&message, &reading.lexicons)
            }),
            letters: db::letters::of_ticket(db, id)?,
            lines: db::audit::lines(db, id)?.into_iter().map(|(line, _)| line).collect(),
            ledger: db::plans::ledger(db, id)?,
            assigned: db::assignments::of(db, id)?,
            others_there: db::assignments::others_there(db, id, me, now - PRESENCE)?,
            related: related(db, &people, id)?,
            first_of_kind: db::precedents::is_first_of_kind(db, &ticket)?,
            precedents: db::precedents::notes(db, &ticket, PRECEDENTS_MAX)?,
            tags: db::tags::of(db, &[id.to_owned()])?.remove(id).unwrap_or_default(),
            names: users.map(|user| (user.member.name, user.member.shown)).collect(),
            certified: flow::certificate::of(db, &ticket)?.is_some(),
            looks: db::watches::of_ticket(db, id)?,
            absences: db::absences::of_ticket(db, id)?,
            told: flow::watch::told(db, &ticket)?,
            hold: if ticket.is_closed() { None } else { holds.into_iter().next() },
            ticket,
            people,
            messages,
        })
    }

    /// The page for somebody.
    pub(super) fn page(
        &self,
        desk: &Desk,
        staff: &Staff,
        mistake: Option<TicketMistake>,
    ) -> TicketPage {
        let (ticket, now) = (&self.ticket, desk.world.now());
        let today = desk.rules.day(now);
        let mut open: Vec<Action> = ticket.open_to_agents().collect();
        let vouched_alone = open.contains(&Action::Approve) && !ticket.may_approve(&staff.actor());
        open.retain(|action| *action != Action::Approve || !vouched_alone);
        let asks_password = !staff.session.times.is_fresh(now);
        let hours = desk.rules.cooling_off.num_hours();
        let plan = self.plan(desk, staff.language());
        TicketPage {
            staff: staff.signed(Some(Room::Queue)),
            reference: ticket.reference.clone(),
            version: ticket.version,
            stage: ticket.stage,
            outcome: ticket.outcome.filter(|_| ticket.is_closed()),
            attention: ticket.attention.filter(|_| !ticket.is_closed()),
            held: self
                .hold
                .as_ref()
                .map(|hold| LegalHold { until: hold.until, reason: hold.reason }),
            left: TimeLeft::of_ticket(ticket, today),
            language: desk.locales.name(ticket.language),
            channel: ticket.channel,
            handled: self.handled(staff),
            tags: self.tags.clone(),
            writing: self.writing(),
            reading: self.reading(),
            only: desk.catalogue.only(ticket),
            clock: self.clock(desk, open.contains(&Action::Extend), now),
            who: self.who(),
            totals: Totals::of(&plan),
            plan,
            previewed_at: ticket.previewed_at,
            vouched: ticket.stage == Stage::Reviewing && ticket.is_vouched_for(),
            certified: self.certified,
            buttons: Buttons { vouched_alone, ..Buttons::of(&open, asks_password, hours) },
            mistake,
            leaving: if ticket.is_closed() { Vec::new() } else { self.leaving() },
            history: self.history(&desk.catalogue),
            follows: self
                .told
                .as_ref()
                .map(|told| watched::followed(told, ticket.received_at, &desk.catalogue)),
            related: self.related.iter().map(one_related).collect(),
            first_of_kind: self.first_of_kind,
            precedents: self.precedents.iter().map(one_precedent).collect(),
        }
    }

    fn handled(&self, staff: &Staff) -> Handled {
        Handled {
            mine: self.assigned.as_ref().is_some_and(|(id, _)| *id == staff.member().id),
            by: self.assigned.as_ref().map(|(_, shown)| shown.clone()),
            others: self.others_there.clone(),
        }
    }

    fn writing(&self) -> Option<Writing> {
        let (message, words) = first_words(&self.messages)?;
        let evidence = self.verdict.as_ref().map(|verdict| verdict.evidence.as_slice());
        let when = (message.at, self.ticket.language.to_string());
        let writing =
            Writing::of((&words.subject, &words.body), evidence.unwrap_or_default(), when);
        Some(Writing { enclosed: enclosed(message), ..writing })
    }

    fn reading(&self) -> Reading {
        let ticket = &self.ticket;
        let rights = self.verdict.iter().flat_map(|verdict| verdict.rights.iter().copied());
        Reading {
            intent: ticket.intent,
            legal: ticket.intent == Intent::EraseData,
            certainty: ticket.certainty,
            confirmed: ticket.scope,
            law: ticket.law,
            beside: rights.filter(|right| *right != ticket.intent).collect(),
            refusal: ticket.refusal,
        }
    }

    fn clock(&self, desk: &Desk, may_extend: bool, now: Time) -> Clock {
        let ticket = &self.ticket;
        let one_month = deadline::one_month_after(ticket.received_on);
        let by_month = matches!(ticket.law, Law::Gdpr | Law::UkGdpr);
        let in_time = desk.rules.day(now) <= ticket.statutory_on;
        let extends = may_extend && in_time && ticket.extended.is_none();
        Clock {
            received_at: ticket.received_at,
            promised: ticket.promised_on,
            statutory: ticket.statutory_on,
            rolled: by_month && ticket.extended.is_none() && ticket.statutory_on > one_month,
            extended: ticket.extended,
            extends_to: extends.then(|| flow::decide::extended_date(&desk.rules, ticket)),
            begins_at: ticket.approval.as_ref().map(|approval| approval.begin_at),
        }
    }

    fn who(&self) -> Who {
        let shown = |who: &Identifier| who.as_written().to_owned();
        let mail = self.messages.iter().find(|message| message.kind == Kind::Mail);
        let checked = mail.and_then(|mail| mail.words.as_ref()?.authentication.clone());
        let mut claimed = self.people.iter().map(|(who, _)| who);
        let claimed = claimed.find_map(Identifier::email);
        let unproved = self
            .people
            .iter()
            .filter(|(who, standing)| *standing == Standing::Claimed && who.email().is_none());
        Who {
            claimed: claimed.map(|address| address.as_str().to_owned()),
            look_alike: claimed.and_then(EmailAddress::punycode),
            checked: checked.as_deref().and_then(Authentication::parse),
            proof: self.ticket.proof,
            vouched_by: self.ticket.vouched_by.as_deref().and_then(|by| self.name_of(by)),
            unproved: unproved.map(|(who, _)| shown(who)).collect(),
        }
    }

    fn plan(&self, desk: &Desk, language: Language) -> Vec<SystemPlan> {
        let systems = self.ticket.systems.iter();
        systems
            .map(|progress| {
                let lines = self.ledger.iter().filter(|line| line.system == progress.key);
                let parts: Vec<Part> = lines.map(|line| line.part.clone()).collect();
                let absent = self.absences.iter().find(|(key, _)| *key == progress.key);
                let held = (parts.as_slice(), absent.map(|(_, absence)| absence));
                let since = self.reported_at(&progress.key);
                SystemPlan::of(&desk.catalogue, progress, held, since, language)
            })
            .collect()
    }

    /// When a system reported last: a retry that changes nothing is no report.
    fn reported_at(&self, key: &SystemKey) -> Option<Time> {
        let start = format!("{key}=");
        let reports = |line: &&AuditLine| {
            line.on == Action::ReportSystem.as_str() && line.detail.starts_with(&start)
        };
        self.lines.iter().rev().find(reports).map(|line| line.at)
    }

    fn replies(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter().filter(|message| message.kind == Kind::Reply)
    }

    /// Replies of which no letter is written yet: they can be taken back.
    fn leaving(&self) -> Vec<Leaving> {
        let is_letter = |reply: &Message| self.letters.iter().any(|letter| letter.answers(reply));
        let waiting = self.replies().filter(|reply| !is_letter(reply));
        let leaving = |reply: &Message| {
            Some(Leaving {
                round: reply.round?,
                text: words_of(reply)?,
                at: reply.at + REPLY_WAITS,
            })
        };
        waiting.filter_map(leaving).collect()
    }

    /// Steps, messages, notes and letters, the newest first.
    fn history(&self, catalogue: &Catalogue) -> Vec<Entry> {
        let steps = self.lines.iter().filter_map(|line| {
            let action = Action::parse(&line.on)?;
            Some(Entry::step(action, line.at, self.name_of(&line.by), line.seq))
        });
        let written = self.messages.iter().filter_map(|message| {
            let words = message.words.as_ref()?;
            match message.kind {
                Kind::Note => {
                    let by = self.name_of(&words.from).unwrap_or_default();
                    Some(Entry::note(words.body.clone(), message.at, by))
                }
                Kind::Mail | Kind::Form | Kind::Raw => {
                    let text = format!("{}\n\n{}", words.subject, words.body);
                    Some(Entry::message(text.trim().to_owned(), message.at, enclosed(message)))
                }
                Kind::Letter | Kind::Reply => None,
            }
        });
        let letters = self.letters.iter().map(|of| {
            let text = self.replies().find(|reply| of.answers(reply)).and_then(words_of);
            Entry::letter(of.letter, text, of.at, of.delivery.as_str().to_owned())
        });
        let looks = watched::entries(&self.looks, catalogue);
        let mut all: Vec<Entry> = steps.chain(written).chain(letters).chain(looks).collect();
        all.sort_by_key(|entry| std::cmp::Reverse((entry.at, entry.line)));
        all
    }

    /// A colleague's name, for an actor such as `agent:ada`; others keep theirs.
    fn name_of(&self, actor: &str) -> Option<String> {
        let (_, name) = actor.split_once(':')?;
        Some(self.names.get(name).cloned().unwrap_or_else(|| name.to_owned()))
    }
}

/// The first message that can be read, and its words.
fn first_words(messages: &[Message]) -> Option<(&Message, &Words)> {
    let asked = messages.iter().find(|message| matches!(message.kind, Kind::Mail | Kind::Form))?;
    Some((asked, asked.words.as_ref()?))
}

/// What came along with a message.
fn enclosed(message: &Message) -> Option<Enclosed> {
    let enclosed = &message.words.as_ref()?.enclosed;
    let file = |(number, file): (usize, &EnclosedFile)| File {
        number,
        name: file.name.clone(),
        mimetype: file.mimetype.clone(),
        kilobytes: file.bytes.div_ceil(1000),
    };
    let files: Vec<File> = (1..).zip(&enclosed.files).map(file).collect();
    let is_any = enclosed.page || !files.is_empty();
    is_any.then(|| Enclosed { message: message.id.clone(), page: enclosed.page, files })
}

fn words_of(message: &Message) -> Option<String> {
    message.words.as_ref().map(|words| words.body.clone())
}

/// Other requests of whoever holds the ticket's address.
fn related(
    db: &mut Reader,
    people: &[(Identifier, Standing)],
    ticket: &str,
) -> Result<Vec<Other>, DbError> {
    let email = people.iter().find(|(who, _)| who.email().is_some());
    let Some((who, _)) = email else { return Ok(Vec::new()) };
    let mut ids = db::people::tickets_of(db, who)?;
    ids.retain(|id| id != ticket);
    ids.truncate(RELATED_MAX);
    db::queue::entries(db, &ids)
}

fn one_precedent(earlier: &Precedent) -> Noted {
    let Precedent { reference, at, note } = earlier.clone();
    Noted { reference, at, note }
}

fn one_related(other: &Other) -> Related {
    Related {
        reference: other.reference.clone(),
        intent: other.intent,
        stage: other.stage,
        received_on: other.received_on,
    }
}
