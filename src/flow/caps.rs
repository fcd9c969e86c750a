//! How many letters leave: to one mailbox, so that nobody is flooded through us, and all together,
//! so that a loop or a flood of forms stops at a number that a person can look through.

use chrono::TimeDelta;

use crate::{
    db::{self, DbError, Reader},
    domain::{Time, lifecycle::Letter, person::EmailAddress},
};

use super::Rules;

/// Letters with a link that an address may get within a day, whoever asks for them.
const LINK_LETTERS_PER_DAY: usize = 3;
/// Letters that an address gets within a day, whatever they are.
const LETTERS_PER_DAY: usize = 20;

const HOUR: TimeDelta = TimeDelta::hours(1);
const DAY: TimeDelta = TimeDelta::days(1);

/// Whether another letter with a link may go to this address now.
pub fn may_write_link(db: &mut Reader, to: &EmailAddress, now: Time) -> Result<bool, DbError> {
    let written = db::letters::written_to(db, to, Some(Letter::Confirm), now - DAY)?;
    Ok(written.len() < LINK_LETTERS_PER_DAY)
}

/// When the next letter may go to this address, if not now.
pub fn must_wait(
    db: &mut Reader,
    rules: &Rules,
    to: &EmailAddress,
    letter: Letter,
    now: Time,
) -> Result<Option<Time>, DbError> {
    let all = db::letters::written_to(db, to, None, now - DAY)?;
    let has_link = letter == Letter::Confirm;
    let with_link = if has_link {
        db::letters::written_to(db, to, Some(letter), now - DAY)?
    } else {
        Vec::new()
    };
    let together = held_until(db, rules, now)?;
    let day = [until(&all, LETTERS_PER_DAY, DAY), until(&with_link, LINK_LETTERS_PER_DAY, DAY)];
    Ok(day.into_iter().chain([together]).flatten().max())
}

/// Until when no letter leaves, because too many have left within an hour.
pub fn held_until(db: &mut Reader, rules: &Rules, now: Time) -> Result<Option<Time>, DbError> {
    let first = db::letters::written_since(db, now - HOUR, rules.letters_per_hour)?;
    Ok(first.map(|first| first + HOUR))
}

/// When the oldest of so many letters, newest first, is as old as this; nothing while there are
/// fewer.
fn until(written: &[Time], limit: usize, age: TimeDelta) -> Option<Time> {
    written.get(limit.checked_sub(1)?).map(|oldest| *oldest + age)
}
