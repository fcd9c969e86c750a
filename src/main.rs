//! The `privacy-desk` command: all of it is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    privacy_desk::cli::main()
}
