//! Who may call: machine tokens of ours, and requests that the company's own app signed.

mod token;

pub use token::{Claims, Signed, Signer, TokenError, TokenScope, verify_app};
