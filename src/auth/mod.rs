//! Who may call: machine tokens of ours, requests that the company's own app signed, and staff; and
//! the signature under what the desk certifies.

pub mod password;
pub mod signature;

mod session;
mod token;

pub use session::{COOKIE, FormTokens};
pub use token::{Claims, Signed, Signer, TokenError, TokenScope, verify_app};
