//! The pages of whoever looks after users and systems.

mod users;

pub use users::{UserLine, UserMistake, Users};
