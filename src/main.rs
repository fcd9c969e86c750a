//! The `privacy-desk` command.

fn main() {}
