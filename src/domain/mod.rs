//! The rules of privacy requests, pure: no input or output, no clock, no chance, no database.
//!
//! Time and chance are arguments. What the world must do comes out as plain data.

// the life of a request
pub mod lifecycle;

pub mod ticket;

pub mod act;

pub mod attention;

pub mod effect;

pub mod outcome;

// what is asked, by whom, under which law
pub mod request;

pub mod classify;

pub mod mail;

pub mod person;

pub mod proof;

pub mod controller;

// the clock
pub mod deadline;

pub mod holidays;

pub mod reminder;

pub mod sla;

pub mod sums;

// who works here, and what they look at
pub mod staff;

pub mod queue;

pub mod tag;

// the erasure and its proof
pub mod erasure;

pub mod declaration;

pub mod certificate;

pub mod suppression;

pub mod hold;

pub mod watch;

pub mod look;

pub mod catalogue;

// what the desk says of itself
pub mod audit;

pub mod checkup;

/// A moment in UTC, cut to microseconds by whoever made it (`world`).
pub type Time = chrono::DateTime<chrono::Utc>;
