//! Who may call: machine tokens of ours, requests that the company's own app signed, and staff.

pub mod password;

mod session;
mod token;

pub use session::{COOKIE, FormTokens};
pub use token::{Claims, Signed, Signer, TokenError, TokenScope, verify_app};
