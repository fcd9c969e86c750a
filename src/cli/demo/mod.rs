//! The whole main job on the sample company.

pub mod look_alike;
