//! `/admin/users`: members of staff.

use serde::Serialize;

use crate::{
    domain::{
        person::EmailAddress,
        request::{Language, words},
        staff::{Roles, StaffRole},
    },
    render::{
        Page,
        desk::{Room, Signed},
        said::said,
    },
};

/// The page of members of staff.
#[derive(Debug, Clone, Serialize)]
pub struct Users {
    /// Who is signed in.
    pub staff: Signed,
    /// Everybody, by name.
    pub users: Vec<UserLine>,
    /// The roles that there are.
    pub roles: Vec<&'static str>,
    /// Whether a change asks for one's own password too.
    pub asks_password: bool,
    /// What was wrong with the last form.
    #[serde(serialize_with = "said")]
    pub mistake: Option<UserMistake>,
}

/// A member of staff.
#[derive(Debug, Clone, Serialize)]
pub struct UserLine {
    /// The name in the audit log.
    pub name: String,
    /// The name for colleagues.
    pub shown: String,
    /// What they may do.
    pub roles: Vec<&'static str>,
    /// Each role, and whether they hold it.
    pub held: Vec<(&'static str, bool)>,
    /// Where they are reminded of deadlines, or nothing.
    pub email: String,
    /// Whether the account is closed.
    pub closed: bool,
}

impl UserLine {
    /// A member of staff as listed.
    pub fn of(
        (name, shown): (&str, &str),
        email: Option<&EmailAddress>,
        roles: &Roles,
        closed: bool,
    ) -> Self {
        let holds = |role: &StaffRole| (role.as_str(), roles.iter().any(|held| held == *role));
        Self {
            name: name.to_owned(),
            shown: shown.to_owned(),
            roles: roles.iter().map(StaffRole::as_str).collect(),
            held: StaffRole::ALL.iter().map(holds).collect(),
            email: email.map(|email| email.as_str().to_owned()).unwrap_or_default(),
            closed,
        }
    }
}

words! {
    /// What can be wrong with a form about a member of staff.
    UserMistake {
        /// One's own password was wrong.
        Wrong = "wrong",
        /// The new password is too short or too long.
        Length = "length",
        /// It would be guessed soon.
        Guessable = "guessable",
        /// The name has characters that a name can't have.
        BadName = "bad_name",
        /// Somebody has the name already.
        NameTaken = "name_taken",
        /// The address is none.
        BadEmail = "bad_email",
        /// No role was chosen.
        NoRole = "no_role",
        /// Nobody would be left who can look after users.
        LastAdmin = "last_admin",
    }
}

impl Page for Users {
    const TEMPLATE: &'static str = "admin/users";

    fn samples(_: Language) -> Vec<Self> {
        let Some(all) = Roles::of(StaffRole::ALL.iter().copied()) else { return Vec::new() };
        let ida = EmailAddress::parse("ida@halden-moss.example").ok();
        let users = vec![
            UserLine::of(("ida.brandt", "Ida Brandt"), ida.as_ref(), &all, false),
            UserLine::of(("tom.keller", "Tom <Keller>"), None, &all, true),
        ];
        let of = |mistake: Option<UserMistake>| Self {
            staff: Signed::sample(Room::Users),
            users: users.clone(),
            roles: StaffRole::ALL.iter().map(|role| role.as_str()).collect(),
            asks_password: mistake.is_none(),
            mistake,
        };
        let mistakes = UserMistake::ALL.iter().map(|mistake| of(Some(*mistake)));
        std::iter::once(of(None)).chain(mistakes).collect()
    }
}
