//! The pages for people who ask, in the order in which they see them. No account, no script.
//!
//! Every form posts back to its own address. Its fields: `scope` is `data`, `account` or
//! `unsure`; `act` is `confirm`, `not-me`, `withdraw` or `renew`.

mod certificate;
mod confirm;
mod form;
mod link_expired;
mod message;
mod progress;
mod received;
mod status;

pub use certificate::{Certificate, Whose};
pub use confirm::Confirm;
pub use form::{Choice, Field, Form, FormMistake, FormValues};
pub use link_expired::LinkExpired;
pub use message::{Message, MessageKind};
pub use progress::{Progress, Withdrawal};
pub use received::Received;
pub use status::{Refusal, Status};
