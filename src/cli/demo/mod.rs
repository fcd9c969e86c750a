//! The sample company, the people who write to it, and the witness who checks what became of them.

pub mod company;
pub mod script;
pub mod witness;
