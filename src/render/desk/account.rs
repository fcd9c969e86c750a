//! `/desk/account`: one's own account.

use serde::Serialize;

use super::{Room, Signed};
use crate::{
    domain::{
        request::{Language, words},
        staff::{Roles, StaffRole},
    },
    render::{Page, said::said},
};

/// The page of one's own account.
#[derive(Debug, Clone, Serialize)]
pub struct Account {
    /// Who is signed in.
    pub staff: Signed,
    /// The name in the audit log.
    pub name: String,
    /// What they may do.
    #[serde(serialize_with = "said")]
    pub roles: Roles,
    /// What was wrong with the last form.
    #[serde(serialize_with = "said")]
    pub mistake: Option<PasswordMistake>,
}

words! {
    /// What can be wrong with a new password.
    PasswordMistake {
        /// The old one was wrong.
        Wrong = "wrong",
        /// Too short or too long.
        Length = "length",
        /// It would be guessed soon.
        Guessable = "guessable",
    }
}

impl Page for Account {
    const TEMPLATE: &'static str = "desk/account";

    fn samples(_: Language) -> Vec<Self> {
        let Some(roles) = Roles::of(StaffRole::ALL.iter().copied()) else { return Vec::new() };
        let of = |mistake| Self {
            staff: Signed::sample(Room::Queue),
            name: "ida.brandt".to_owned(),
            roles: roles.clone(),
            mistake,
        };
        let mistakes = PasswordMistake::ALL.iter().map(|mistake| of(Some(*mistake)));
        std::iter::once(of(None)).chain(mistakes).collect()
    }
}
