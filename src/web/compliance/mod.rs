//! The pages for whoever watches the clock and the log.

pub(super) mod audit;
pub(super) mod holds;
pub(super) mod report;
