//! The pages for whoever looks after users and systems: one file for each path.

pub(super) mod doctor;
pub(super) mod letters;
pub(super) mod systems;
pub(super) mod users;
