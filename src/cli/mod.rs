//! The commands of `privacy-desk`.

pub mod demo;
