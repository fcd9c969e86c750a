//! What an agent writes to a person. It waits a few seconds, and until then it can be taken back.

use crate::{
    db::{
        self, Tx,
        messages::{Enclosed, Fate, Kind, NewMessage, Words},
    },
    domain::{
        Time,
        act::{Act, Actor},
        effect::Task,
        lifecycle::Letter,
        ticket::Ticket,
    },
};

use super::{FlowError, perform};

/// Orders a letter with these words. They are stored sealed; the order names only their round.
pub fn write(tx: &mut Tx, id: &str, text: &str, by: &Actor, at: Time) -> Result<Ticket, FlowError> {
    let round = db::tickets::get(tx, id)?.reply_round();
    let words = Words {
        from: by.label(),
        subject: String::new(),
        body: text.to_owned(),
        message_id: None,
        authentication: None,
        enclosed: Enclosed::default(),
    };
    let reply =
        NewMessage { round: Some(round), ..NewMessage::readable(Kind::Reply, None, &words) };
    db::messages::add(tx, Some(id), (Fate::Attached, None), reply, at)?;
    perform(tx, id, &Act::Reply, by, at)
}

/// Takes a reply back, if no worker has begun with it.
pub fn take_back(
    tx: &mut Tx,
    id: &str,
    round: u32,
    by: &Actor,
    at: Time,
) -> Result<Ticket, FlowError> {
    // A letter that is written already may have been tried, and one server may have taken it.
    let is_written = db::letters::find(tx, id, Letter::Reply, round)?.is_some();
    if is_written || !db::jobs::cancel(tx, id, &Task::Send(Letter::Reply, round))? {
        return Err(FlowError::ReplyOnItsWay);
    }
    db::messages::discard_reply(tx, id, round)?;
    perform(tx, id, &Act::TakeReplyBack { round }, by, at)
}
