//! A system holds somebody who was erased: by a backup of its own, from which it was restored, or by
//! an import that did not ask. An agent gets a ticket, and nothing is erased by itself.
//!
//! Whom the desk still remembers is followed up as by the watch. Of everybody else there is a keyed
//! hash in the list of erased addresses, and now the address that fits it.

use crate::{
    db::{self, Reader, Tx, people::Standing},
    domain::{
        Time,
        act::{Act, Actor},
        erasure::SystemKey,
        person::{EmailAddress, Identifier},
        request::{Intent, Language},
        ticket::{Attention, Ticket},
    },
};

use super::{
    FlowError, Rules, suppression,
    watch::{Subject, follow_ups, is_left, open_about, open_follow_up},
};

/// The audit chain of the replays: that of the looks, since a replay is one.
const STREAM: &str = "watch";

/// What follows for somebody who was erased and is there again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FollowUp {
    /// A ticket is to be opened, or was.
    New,
    /// There is one that has not ended.
    Open,
    /// An agent has closed one without an erasure: somebody decided to leave it so.
    Left,
    /// The address was let in again a moment ago.
    LetIn,
}

/// Which of these people were erased and are to stay out, in their order.
pub fn erased_among(
    db: &mut Reader,
    addresses: Vec<EmailAddress>,
) -> Result<Vec<EmailAddress>, FlowError> {
    let kept_out = db::suppressed::among(db, &addresses)?;
    let erased = addresses.into_iter().zip(kept_out).filter(|(_, kept_out)| *kept_out);
    Ok(erased.map(|(address, _)| address).collect())
}

/// What would follow; changes nothing.
pub fn foresee(db: &mut Reader, address: &EmailAddress) -> Result<FollowUp, FlowError> {
    if !db::suppressed::among(db, std::slice::from_ref(address))?.contains(&true) {
        return Ok(FollowUp::LetIn);
    }
    let earlier = follow_ups(db, address)?;
    if earlier.iter().any(|ticket| !ticket.is_closed()) {
        return Ok(FollowUp::Open);
    }
    Ok(if earlier.first().is_some_and(is_left) { FollowUp::Left } else { FollowUp::New })
}

/// Opens a ticket for an agent, unless there is one already.
pub fn follow_up(
    tx: &mut Tx,
    rules: &Rules,
    address: &EmailAddress,
    system: &SystemKey,
    at: Time,
) -> Result<FollowUp, FlowError> {
    let follows = foresee(tx, address)?;
    if follows != FollowUp::New {
        return Ok(follows);
    }
    let act = Act::FollowUp { why: Attention::CameBack, systems: vec![system.clone()] };
    if let Some(earlier) = remembered(tx, address)? {
        open_follow_up(tx, rules, &earlier, &act, at)?;
    } else {
        // The one who proved to be the holder of this address is the one who asked for the erasure
        // that put it on the list. In which language we wrote to them, nobody knows any more.
        let people = vec![(Identifier::Email(address.clone()), Standing::Proven)];
        let (intent, language) = (Intent::EraseData, Language::ENGLISH);
        open_about(tx, rules, &Subject { people, intent, language, earlier: None }, &act, at)?;
    }
    Ok(follows)
}

/// The newest erasure that keeps this address out, while the desk remembers its person.
fn remembered(db: &mut Reader, address: &EmailAddress) -> Result<Option<Ticket>, FlowError> {
    let who = Identifier::Email(address.clone());
    for id in db::people::tickets_of(db, &who)? {
        let ticket = db::tickets::get(db, &id)?;
        let erased = ticket.is_closed() && suppression::kept_out(db, &ticket)?;
        if erased && db::people::proven(db, &id)?.contains(&who) {
            return Ok(Some(ticket));
        }
    }
    Ok(None)
}

/// Writes down that a system was replayed, and with what numbers.
pub fn record(
    tx: &mut Tx,
    system: &SystemKey,
    (listed, back, opened): (u64, u64, u64),
    by: &Actor,
    at: Time,
) -> Result<(), FlowError> {
    let detail = format!("{system} listed={listed} back={back} opened={opened}");
    Ok(db::audit::append_event(tx, STREAM, &by.label(), ("replay", &detail), at)?)
}
