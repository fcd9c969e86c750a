//! The pages for whoever watches the clock and the log.

pub(super) mod report;
