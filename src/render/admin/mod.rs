//! The pages of whoever looks after users and systems.

mod doctor;
mod letters;
mod systems;
mod users;

pub use doctor::{Doctor, Seen};
pub use letters::{Letters, Shown};
pub use systems::{DryRun, Stop, SystemLine, SystemMistake, Systems};
pub use users::{UserLine, UserMistake, Users};
