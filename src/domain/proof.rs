//! How it was proved that the person who asks is the person whose data it is.

use super::request::words;

words! {
    /// How a requester proved to be the data subject (GDPR Art. 12(6); 11 CCR § 7062).
    Proof {
        /// Pressed the button behind a link that was sent to the address.
        Mailbox = "mailbox",
        /// The company's own app, where the person is signed in, signed the request.
        SignedIn = "signed_in",
        /// Came in person; an agent saw who it was, and kept no copy.
        InPerson = "in_person",
        /// An agent called the number that the company already had.
        CalledBack = "called_back",
        /// A signed letter, with what only the customer knows.
        SignedLetter = "signed_letter",
        /// Stands in the list of erased addresses: proved at the time, and nobody knows how by now.
        ErasedBefore = "erased_before",
    }
}

impl Proof {
    /// Those for which an agent vouches.
    pub const VOUCHED: [Self; 3] = [Self::InPerson, Self::CalledBack, Self::SignedLetter];

    /// Whether it is worth no more than the word of the agent who brings it, so that another one has
    /// to approve. What was proved long ago may have been such a word.
    pub fn needs_second_agent(self) -> bool {
        self == Self::ErasedBefore || Self::VOUCHED.contains(&self)
    }
}
