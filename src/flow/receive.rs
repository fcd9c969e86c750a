//! A message arrives: a ticket opens, an open one takes it in, or it is kept aside with a reason.

use chrono::{NaiveDate, TimeDelta};

use crate::{
    db::{
        self, DbError, Tx,
        messages::{Fate, Kind, NewMessage, Words},
        people::Standing,
    },
    domain::{
        Time,
        act::{Act, Actor},
        classify::Verdict,
        lifecycle::Stage,
        mail::{Automatic, IncomingMail, QuarantineReason},
        person::{EmailAddress, Identifier},
        request::{Certainty, Channel, Intent, Language, Scope},
        ticket::{Attention, Proof, Ticket},
    },
};

use super::{FlowError, Rules, clarify, perform};

/// How long a mail may have waited in a mailbox; longer ago the law's time is over in any case.
const WAITED_MAX: TimeDelta = TimeDelta::days(366);

/// What became of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Receipt {
    /// A ticket was opened.
    Opened(Box<Ticket>),
    /// It belongs to this ticket.
    Attached(Box<Ticket>),
    /// It had been delivered before; the ticket that it went to, if any.
    Duplicate(Option<String>),
    /// A machine wrote it.
    Ignored(Automatic),
    /// It can't be trusted to say what it seems to say.
    Quarantined(QuarantineReason),
}

/// A mail with what was read out of it before the transaction.
#[derive(Debug)]
pub struct ReadMail {
    /// The mail.
    pub mail: IncomingMail,
    /// What its new words ask for.
    pub verdict: Verdict,
    /// SHA-256 of its bytes.
    pub digest: String,
    /// The reference behind the signed reply token in it, if there is one.
    pub replies_to: Option<String>,
    /// When it reached a mailbox of ours, if it waited there: the law's clock counts from then.
    pub delivered_at: Option<Time>,
}

/// A request that came through the form or the API.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The door.
    pub channel: Channel,
    /// Who asks: the address to which we write.
    pub from: EmailAddress,
    /// Further identifiers, proven only where `signed_by` vouches for them.
    pub identifiers: Vec<Identifier>,
    /// What is asked for; the form's own question leaves no room for reading.
    pub intent: Intent,
    /// The words that came with it.
    pub text: String,
    /// The language of the page.
    pub language: Language,
    /// The app that signed for the person who is signed in there: proof and scope together.
    pub signed_by: Option<(String, Scope)>,
    /// What tells a second delivery of the same call, if the caller gave something.
    pub idempotency_key: Option<String>,
}

/// Takes a mail in.
pub fn mail(tx: &mut Tx, rules: &Rules, read: &ReadMail, at: Time) -> Result<Receipt, FlowError> {
    let mail = &read.mail;
    let words = Words {
        from: mail.from.as_str().to_owned(),
        subject: mail.subject.clone(),
        body: mail.body.clone(),
        message_id: mail.message_id.clone(),
        authentication: Some(mail.authentication.to_string()),
    };
    let mut message = NewMessage::readable(Kind::Mail, Some(&mail.from), &words);
    let fingerprint = fingerprint(tx, read);
    if let Some((ticket, _)) = db::messages::known(tx, &fingerprint)? {
        return Ok(Receipt::Duplicate(ticket));
    }
    message.fingerprint = Some(fingerprint);
    let thread = thread_of(tx, read)?;
    if let Some(why) = mail.automatic {
        if why == Automatic::Bounce {
            db::letters::mark_bounced(tx, &mail.answers)?;
        }
        return automatic(tx, thread, (message, why), at);
    }
    match thread {
        Some(ticket) if !ticket.is_closed() => attach(tx, &ticket, &read.verdict, message, at),
        earlier => {
            let asked = Asked {
                channel: Channel::Email,
                from: mail.from.clone(),
                identifiers: Vec::new(),
                intent: read.verdict.intent,
                text: String::new(),
                language: read.verdict.language.unwrap_or(Language::ENGLISH),
                signed_by: None,
                idempotency_key: None,
            };
            let verdict = Some(&read.verdict);
            let delivered_at = read.delivered_at.unwrap_or(at).clamp(at - WAITED_MAX, at);
            let ticket = open(tx, rules, &asked, (verdict, earlier), (at, delivered_at))?;
            db::messages::add(tx, Some(&ticket.id), (Fate::Attached, None), message, at)?;
            let ticket = perform(tx, &ticket.id, &Act::Read, &Actor::SYSTEM, at)?;
            Ok(Receipt::Opened(Box::new(ticket)))
        }
    }
}

/// What tells a second delivery of a mail. One without a Message-ID is the same only to the byte.
fn fingerprint(tx: &Tx, read: &ReadMail) -> String {
    let (mail, from) = (&read.mail, read.mail.from.key());
    let Some(id) = &mail.message_id else {
        return db::messages::fingerprint(tx, "", from, &read.digest);
    };
    // A copy that came through a list and was ignored must not make the person's own copy, which
    // has the same id, a second delivery.
    let sort = mail.automatic.map_or("", Automatic::as_str);
    db::messages::fingerprint(tx, id, from, &format!("{}\n{}\n{sort}", mail.subject, mail.body))
}

/// Takes a request from the form or the API in.
pub fn request(
    tx: &mut Tx,
    rules: &Rules,
    asked: &Asked,
    verdict: Option<&Verdict>,
    at: Time,
) -> Result<Receipt, FlowError> {
    let mut message = message_of(asked);
    // What stands beside a signed request is not signed: its id alone tells it.
    let text = if asked.signed_by.is_some() { "" } else { asked.text.as_str() };
    message.fingerprint = asked
        .idempotency_key
        .as_ref()
        .map(|key| db::messages::fingerprint(tx, key, asked.from.key(), text));
    if let Some(fingerprint) = &message.fingerprint
        && let Some((ticket, _)) = db::messages::known(tx, fingerprint)?
    {
        return Ok(Receipt::Duplicate(ticket));
    }
    if let Some(ticket) = asked_before(tx, asked)? {
        db::messages::add(tx, Some(&ticket.id), (Fate::Attached, None), message, at)?;
        if !clarify::may_write_link(tx, &asked.from, at)? {
            return Ok(Receipt::Attached(Box::new(ticket))); // the newest link works
        }
        let ticket = perform(tx, &ticket.id, &Act::RenewLink, &Actor::REQUESTER, at)?;
        return Ok(Receipt::Attached(Box::new(ticket)));
    }
    let ticket = open(tx, rules, asked, (verdict, None), (at, at))?;
    db::messages::add(tx, Some(&ticket.id), (Fate::Attached, None), message, at)?;
    let ticket = match &asked.signed_by {
        Some((platform, scope)) => {
            let act = Act::BringProof { scope: *scope };
            perform(tx, &ticket.id, &act, &Actor::platform(platform), at)?
        }
        None => perform(tx, &ticket.id, &Act::Read, &Actor::SYSTEM, at)?,
    };
    Ok(Receipt::Opened(Box::new(ticket)))
}

/// What came with a request that is no mail.
fn message_of(asked: &Asked) -> NewMessage {
    let words = Words {
        from: asked.from.as_str().to_owned(),
        subject: String::new(),
        body: asked.text.clone(),
        message_id: None,
        authentication: None,
    };
    NewMessage::readable(Kind::Form, Some(&asked.from), &words)
}

/// A request that an agent writes down.
#[derive(Debug, Clone)]
pub struct WrittenDown {
    /// What is asked, and by whom.
    pub asked: Asked,
    /// The day on which it reached us.
    pub received_on: NaiveDate,
    /// How the agent made sure who asks, and what of.
    pub vouched: Option<(Proof, Scope)>,
}

/// Writes down a request that came by a call or a letter. The clock counts from the day on which it
/// reached us. Where no agent vouches for the person, they are asked for proof like everybody.
pub fn by_hand(
    tx: &mut Tx,
    rules: &Rules,
    WrittenDown { asked, received_on, vouched }: &WrittenDown,
    by: &Actor,
    at: Time,
) -> Result<Ticket, FlowError> {
    let message = message_of(asked);
    let received_at = at.min(rules.noon(*received_on));
    let ticket = open(tx, rules, asked, (None, None), (at, received_at))?;
    db::messages::add(tx, Some(&ticket.id), (Fate::Attached, None), message, at)?;
    let event = ("open_by_hand", ticket.reference.as_str());
    db::audit::append_event(tx, "staff", &by.label(), event, at)?;
    let Some((proof, scope)) = *vouched else {
        return perform(tx, &ticket.id, &Act::Read, &Actor::SYSTEM, at);
    };
    db::people::prove(tx, &ticket.id, &Identifier::Email(asked.from.clone()))?;
    perform(tx, &ticket.id, &Act::Vouch { proof, scope }, by, at)
}

/// The request that this form repeats: the same wish for the same address, and not confirmed yet.
/// It gets a fresh link, as the page says; each as a ticket of its own would be a flood of letters.
fn asked_before(tx: &mut Tx, asked: &Asked) -> Result<Option<Ticket>, DbError> {
    if asked.channel != Channel::Form {
        return Ok(None);
    }
    for id in db::people::open_tickets(tx, &Identifier::Email(asked.from.clone()))? {
        let ticket = db::tickets::get(tx, &id)?;
        let same = ticket.channel == Channel::Form && ticket.intent == asked.intent;
        if same && ticket.waits_for_requester() {
            return Ok(Some(ticket));
        }
    }
    Ok(None)
}

/// Keeps the bytes of a mail that can't be read safely, for an agent.
pub fn quarantine(
    tx: &mut Tx,
    bytes: Vec<u8>,
    reason: QuarantineReason,
    at: Time,
) -> Result<Receipt, FlowError> {
    let content = String::from_utf8_lossy(&bytes);
    let fingerprint = db::messages::fingerprint(tx, "quarantine", reason.as_str(), &content);
    if db::messages::known(tx, &fingerprint)?.is_some() {
        return Ok(Receipt::Duplicate(None));
    }
    let message = NewMessage {
        kind: Kind::Raw,
        fingerprint: Some(fingerprint),
        message_id: None,
        from: None,
        round: None,
        content: bytes,
    };
    db::messages::add(tx, None, (Fate::Quarantined, Some(reason.as_str())), message, at)?;
    Ok(Receipt::Quarantined(reason))
}

/// Stores a ticket that has just arrived and has not been read.
pub(super) fn open(
    tx: &mut Tx,
    rules: &Rules,
    asked: &Asked,
    (verdict, earlier): (Option<&Verdict>, Option<Ticket>),
    (at, received_at): (Time, Time),
) -> Result<Ticket, FlowError> {
    let named = verdict.and_then(|v| v.law?.clock());
    let law = named.or(earlier.as_ref().map(|t| t.law)).unwrap_or(rules.default_law);
    let clock = rules.deadline(received_at, law);
    let ticket = Ticket {
        id: tx.id(at),
        reference: reference(&tx.secret()),
        stage: Stage::Received,
        intent: asked.intent,
        certainty: verdict.map_or(Certainty::Certain, |v| v.certainty),
        language: asked.language,
        law,
        channel: asked.channel,
        received_at,
        received_on: rules.day(received_at),
        promised_on: clock.promised,
        statutory_on: clock.statutory,
        extended: None,
        scope: None,
        proof: None,
        vouched_by: None,
        approval: None,
        previewed_at: None,
        systems: Vec::new(),
        attention: None,
        rounds: 0,
        outcome: None,
        refusal: None,
        closed_at: None,
        linked_to: earlier.map(|ticket| ticket.id),
        version: 1,
        audit_count: 0,
        audit_head: String::new(),
    };
    db::tickets::insert(tx, &ticket)?;
    let standing = if asked.signed_by.is_some() { Standing::Proven } else { Standing::Claimed };
    let sender = Identifier::Email(asked.from.clone());
    for who in std::iter::once(&sender).chain(&asked.identifiers) {
        db::people::add(tx, &ticket.id, who, standing, at)?;
    }
    Ok(ticket)
}

/// What people quote: eight characters without those that look alike.
fn reference(secret: &[u8; 32]) -> String {
    const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let symbol = |byte: &u8| ALPHABET.get(usize::from(byte % 32)).map_or('0', |c| char::from(*c));
    let symbols: String = secret.iter().take(8).map(symbol).collect();
    let (front, back) = symbols.split_at(4);
    format!("PD-{front}-{back}")
}

/// The ticket that a mail answers. A signed token or a Message-ID finds it; the sender must be the
/// one whom the ticket is about, or a stranger who saw the reference could speak for them.
fn thread_of(tx: &mut Tx, read: &ReadMail) -> Result<Option<Ticket>, DbError> {
    let by_token = match &read.replies_to {
        Some(reference) => db::tickets::by_reference(tx, reference)?,
        None => None,
    };
    let ticket = match by_token {
        Some(ticket) => Some(ticket),
        None => match db::messages::ticket_of(tx, &read.mail.answers)? {
            Some(id) => db::tickets::find(tx, &id)?,
            None => None,
        },
    };
    let Some(ticket) = ticket else { return Ok(None) };
    // A bounce comes from a machine: it is matched by our own Message-ID alone.
    let is_bounce = read.mail.automatic == Some(Automatic::Bounce);
    let same = db::people::address(tx, &ticket.id)?.is_some_and(|known| known == read.mail.from);
    Ok((same || is_bounce).then_some(ticket))
}

/// A machine's mail opens nothing and is answered by nothing. A bounce of ours tells an agent.
fn automatic(
    tx: &mut Tx,
    thread: Option<Ticket>,
    (message, why): (NewMessage, Automatic),
    at: Time,
) -> Result<Receipt, FlowError> {
    if let Some(ticket) = &thread
        && db::people::address(tx, &ticket.id)?.is_none()
    {
        return Ok(Receipt::Ignored(why)); // the person is forgotten: nothing new is kept of them
    }
    let ticket = thread.as_ref().map(|ticket| ticket.id.as_str());
    db::messages::add(tx, ticket, (Fate::Ignored, Some(why.as_str())), message, at)?;
    if let Some(ticket) = thread.filter(|t| why == Automatic::Bounce && !t.is_closed()) {
        let act = Act::ReceiveMessage { why: Attention::AddressDead };
        perform(tx, &ticket.id, &act, &Actor::SYSTEM, at)?;
    }
    Ok(Receipt::Ignored(why))
}

/// A reply never confirms, widens or narrows anything. One that seems to take the request back
/// holds the erasure until an agent has read it.
fn attach(
    tx: &mut Tx,
    ticket: &Ticket,
    verdict: &Verdict,
    message: NewMessage,
    at: Time,
) -> Result<Receipt, FlowError> {
    db::messages::add(tx, Some(&ticket.id), (Fate::Attached, None), message, at)?;
    let stoppable = matches!(ticket.stage, Stage::Reviewing | Stage::Scheduled);
    let act = if stoppable && verdict.takes_back() {
        Act::AskToStop
    } else {
        Act::ReceiveMessage { why: Attention::NewMessage }
    };
    let ticket = perform(tx, &ticket.id, &act, &Actor::REQUESTER, at)?;
    Ok(Receipt::Attached(Box::new(ticket)))
}
