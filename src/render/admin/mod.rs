//! The pages of whoever looks after users and systems.

mod letters;
mod systems;
mod users;

pub use letters::{Letters, Shown};
pub use systems::{Stop, SystemLine, SystemMistake, Systems};
pub use users::{UserLine, UserMistake, Users};
