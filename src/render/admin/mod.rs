//! The pages of whoever looks after users and systems.

mod systems;
mod users;

pub use systems::{Stop, SystemLine, SystemMistake, Systems};
pub use users::{UserLine, UserMistake, Users};
