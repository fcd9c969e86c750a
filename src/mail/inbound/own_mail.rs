//! Our own mail come back: from our address, with our Message-ID, or in a loop.

use super::signs::Signs;
use crate::mail::thread;

pub(super) fn is_from_us(signs: &Signs<'_>) -> bool {
    signs.house.addresses.iter().any(|ours| {
        let tagged = thread::without_tag(&signs.mail.from);
        *ours == signs.mail.from || tagged.is_some_and(|address| address == *ours)
    })
}

pub(super) fn bears_our_message_id(signs: &Signs<'_>) -> bool {
    let ours =
        |id: &str| signs.house.addresses.iter().any(|a| thread::has_our_shape(id, a.domain()));
    signs.mail.message_id.as_deref().is_some_and(ours)
}

pub(super) fn has_looped_through_us(signs: &Signs<'_>) -> bool {
    signs.field_names_us("X-Loop")
}
