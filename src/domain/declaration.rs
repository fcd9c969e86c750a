//! What a colleague declares of a system into which no program can look: that it is done, that
//! nothing was there, or that something stays, and why.
//!
//! It is somebody's word, and never called a look: it has a state of its own.

use super::{
    Time,
    erasure::{Deed, Ground, Part, SystemState},
    request::words,
};

words! {
    /// What a colleague says.
    Declared {
        /// What was there is erased.
        Done = "done",
        /// Nothing was there.
        NotFound = "not_found",
        /// Something stays, on a ground of law.
        Exception = "exception",
    }
}

/// Grounds on which something may stay (GDPR Art. 17(3)).
pub const GROUNDS: [Ground; 5] = [
    Ground::LegalObligation,
    Ground::LegalClaims,
    Ground::FreeExpression,
    Ground::PublicHealth,
    Ground::Archiving,
];

/// A declaration: who says what, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// What.
    pub said: Declared,
    /// Why something stays; for [`Declared::Exception`] alone.
    pub ground: Option<Ground>,
    /// Who, such as `agent:ada`.
    pub by: String,
    /// When.
    pub at: Time,
}

impl Declaration {
    /// A declaration, if it has a ground where it needs one, and none where not.
    pub fn new(said: Declared, ground: Option<Ground>, by: String, at: Time) -> Option<Self> {
        let may_stay = ground.is_some_and(|ground| GROUNDS.contains(&ground));
        let fits = if said == Declared::Exception { may_stay } else { ground.is_none() };
        fits.then_some(Self { said, ground, by, at })
    }

    /// The state of the system after it.
    pub const fn state(&self) -> SystemState {
        match self.said {
            Declared::Done | Declared::NotFound => SystemState::Declared,
            Declared::Exception => SystemState::Kept,
        }
    }

    /// How many collections held something; nobody counted the papers in them.
    pub const fn found(&self) -> u64 {
        match self.said {
            Declared::Done | Declared::Exception => 1,
            Declared::NotFound => 0,
        }
    }

    /// The ledger of the system after it. Nothing is `left`, and nothing is not: nobody looked.
    pub fn parts(&self, planned: Vec<Part>) -> Vec<Part> {
        let stays = self.said == Declared::Exception;
        let part = |part: Part| Part {
            deed: if stays { Deed::Keep } else { part.deed },
            found: self.found(),
            done: if stays { 0 } else { self.found() },
            ground: self.ground,
            left: None,
            ..part
        };
        planned.into_iter().map(part).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declared(said: Declared, ground: Option<Ground>) -> Option<Declaration> {
        let at = "2026-11-28T09:00:00Z".parse().unwrap();
        Declaration::new(said, ground, "agent:ada".to_owned(), at)
    }

    #[test]
    fn something_stays_on_a_ground_of_law_only() {
        assert!(declared(Declared::Exception, None).is_none());
        assert!(declared(Declared::Exception, Some(Ground::NotIdentified)).is_none());
        assert!(declared(Declared::Done, Some(Ground::LegalClaims)).is_none());
        let stays = declared(Declared::Exception, Some(Ground::LegalClaims)).unwrap();
        let parts = stays.parts(vec![Part::found("papers", Deed::Delete, 0)]);
        assert_eq!((stays.state(), parts[0].deed), (SystemState::Kept, Deed::Keep));
    }

    #[test]
    fn a_word_is_never_a_look() {
        for said in [Declared::Done, Declared::NotFound] {
            let word = declared(said, None).unwrap();
            let parts = word.parts(vec![Part::found("papers", Deed::Delete, 0)]);
            assert_eq!((parts[0].left, parts[0].gone()), (None, 0));
            assert_eq!(word.state(), SystemState::Declared);
        }
    }
}
