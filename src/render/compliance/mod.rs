//! The pages of whoever watches the clock and the log, and says what is held.

mod audit;
mod holds;
mod plot;
mod report;

pub use audit::{Audit, Line};
pub use holds::{HoldLine, HoldMistake, Holds};
pub use plot::{Bars, Lines};
pub use report::{California, Chain, Count, Figures, Group, Late, Period, Report};
