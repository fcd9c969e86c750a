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

// the clock
pub mod deadline;

pub mod holidays;

pub mod sla;
pub mod sums;

pub mod controller;

pub mod staff;

pub mod reminder;

pub mod proof;
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
pub mod checkup;

pub mod audit;

/// A moment in UTC, cut to microseconds by whoever made it (`world`).
pub type Time = chrono::DateTime<chrono::Utc>;
