//! The pages of whoever watches the clock and the log.

mod audit;
mod plot;
mod report;

pub use audit::{Audit, Line};
pub use plot::{Bars, Lines};
pub use report::{California, Chain, Count, Figures, Group, Late, Period, Report};
