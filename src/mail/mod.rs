//! Mail: bytes in, letters out.
//!
//! [`inbound`] reads what strangers send and never fails: a mail can be read, or it is kept aside
//! with a reason. [`thread`] signs what we send, so that answers find their ticket and guesses
//! don't. [`compose`] writes a letter, [`transport`] hands it over and says how far it came.
//! [`source`] opens mailboxes of ours, where the mail server does not hand us the mail itself.

pub mod source;

pub mod inbound;
pub mod thread;

pub mod compose;
pub mod transport;
