//! How the look-alike behaves, well or badly.

use std::time::Duration;

/// The rules of the account, and whether the server keeps to them.
#[derive(Debug, Clone)]
pub struct Behaviour {
    /// What it does wrong.
    pub mischief: Option<Mischief>,
    /// Whether the key's user is in the Admin group, which alone may use the archive.
    pub admin: bool,
    /// How many calls are answered within `window`; the next is told to wait.
    pub calls: usize,
    /// The stretch of time over which calls are counted; zero counts none.
    pub window: Duration,
    /// How many contacts may be deleted before the allowance of the billing period is used up.
    pub deletions: u32,
}

impl Default for Behaviour {
    /// As documented: five calls a second, and a key that may do everything.
    fn default() -> Self {
        Self {
            mischief: None,
            admin: true,
            calls: 5,
            window: Duration::from_secs(1),
            deletions: u32::MAX,
        }
    }
}

impl Behaviour {
    /// As documented, but in no hurry to be paced.
    pub fn unpaced() -> Self {
        Self { window: Duration::ZERO, ..Self::default() }
    }

    /// Without pace, and doing this wrong.
    pub fn with(mischief: Mischief) -> Self {
        Self { mischief: Some(mischief), ..Self::unpaced() }
    }
}

/// What vendors have been seen to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mischief {
    /// Says 200 to a deletion and keeps the contact.
    ClaimsDeletion,
    /// Lists everybody, whoever is asked for.
    IgnoresFilter,
    /// Lets an integration create the contact again as soon as it is deleted.
    Recreates,
    /// Says 200 and sends the page on which people log in.
    LoginPage,
    /// Breaks off in the middle of the JSON, with a length that says it is whole.
    TruncatedJson,
    /// Sends JSON under another name.
    WrongType,
    /// Says 200 and sends this as JSON, whatever is asked.
    Says(String),
    /// Sends 50 MB.
    FiftyMegabytes,
    /// Refuses the key.
    KeyRefused,
    /// Tells this many calls to wait, with this `Retry-After`.
    AsksToWait {
        /// How many calls are still to be told.
        times: u32,
        /// The header's value; empty for none.
        retry_after: String,
    },
    /// Answers 503 without a word.
    Unavailable,
    /// Closes the connection without an answer.
    HangsUp,
    /// Sends the caller to the metadata service of a cloud.
    Redirects,
    /// Sends one byte each time this much time has passed, and never ends.
    Trickles(Duration),
}
