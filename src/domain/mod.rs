//! The rules of privacy requests, pure: no input or output, no clock, no chance, no database.
//!
//! Time and chance are arguments. What the world must do comes out as plain data.

pub mod catalogue;
pub mod controller;
pub mod erasure;
pub mod mail;
pub mod person;
pub mod request;

pub mod audit;
pub mod classify;
pub mod deadline;

/// A moment in UTC, cut to microseconds by whoever made it (`world`).
pub type Time = chrono::DateTime<chrono::Utc>;
