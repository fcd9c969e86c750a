//! What stands around every page for staff: the rooms, and who is signed in.

use serde::Serialize;

use crate::domain::{
    request::words,
    staff::{Member, Roles, StaffRole},
};

words! {
    /// A room of the desk, in the order of the bar.
    Room {
        /// The queue.
        Queue = "queue",
        /// One person, in every system.
        People = "people",
        /// Mail that could not be read safely.
        Quarantine = "quarantine",
        /// How the clock is kept.
        Report = "report",
        /// What may not be erased for now.
        Holds = "holds",
        /// The connected systems.
        Systems = "systems",
        /// What people get to read.
        Letters = "letters",
        /// Users.
        Users = "users",
        /// Whether the desk has what it needs.
        Doctor = "doctor",
    }
}

impl Room {
    /// Its address.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Queue => "/desk",
            Self::People => "/desk/people",
            Self::Quarantine => "/desk/quarantine",
            Self::Report => "/compliance",
            Self::Holds => "/compliance/holds",
            Self::Systems => "/admin/systems",
            Self::Letters => "/admin/letters",
            Self::Users => "/admin/users",
            Self::Doctor => "/admin/doctor",
        }
    }

    /// The role that opens it.
    pub const fn opens_to(self) -> StaffRole {
        match self {
            Self::Queue | Self::People | Self::Quarantine => StaffRole::Agent,
            Self::Report | Self::Holds => StaffRole::Compliance,
            Self::Systems | Self::Letters | Self::Users | Self::Doctor => StaffRole::Admin,
        }
    }
}

/// Who is signed in.
#[derive(Debug, Clone, Serialize)]
pub struct Signed {
    /// The name for colleagues.
    pub shown: String,
    /// Its initials.
    pub initials: String,
    /// The rooms that are open to them.
    pub rooms: Vec<Door>,
    /// What every form sends back.
    pub form_token: String,
    /// Where they begin.
    pub home: &'static str,
    /// Whether they may search for requests.
    pub searches: bool,
}

/// A link to a room.
#[derive(Debug, Clone, Serialize)]
pub struct Door {
    word: &'static str,
    path: &'static str,
    here: bool,
}

impl Signed {
    /// Somebody in a room.
    pub fn new(member: &Member, here: Option<Room>, form_token: String) -> Self {
        let open = Room::ALL.iter().filter(|room| member.roles.may(room.opens_to()));
        let door = |room: &Room| Door {
            word: room.as_str(),
            path: room.path(),
            here: Some(*room) == here,
        };
        Self {
            home: home_of(&member.roles),
            initials: initials(&member.shown),
            shown: member.shown.clone(),
            rooms: open.map(door).collect(),
            form_token,
            searches: member.roles.may(StaffRole::Agent),
        }
    }

    /// An invented colleague.
    pub(in crate::render) fn sample(here: Room) -> Self {
        let roles = Roles::of(StaffRole::ALL.iter().copied());
        let member = roles.map(|roles| Member {
            id: "1".to_owned(),
            name: "ida.brandt".to_owned(),
            shown: "Ida Brandt".to_owned(),
            roles,
        });
        let rooms = member.map(|member| Self::new(&member, Some(here), "f0".repeat(32)));
        rooms.unwrap_or_else(|| Self {
            shown: String::new(),
            initials: String::new(),
            rooms: Vec::new(),
            home: "/desk",
            form_token: String::new(),
            searches: false,
        })
    }
}

/// The first room that is open to somebody.
pub fn home_of(roles: &Roles) -> &'static str {
    let first = Room::ALL.iter().find(|room| roles.may(room.opens_to()));
    first.map_or("/desk/account", |room| room.path())
}

/// The first letters of the first and the last word.
fn initials(shown: &str) -> String {
    let mut words = shown.split_whitespace();
    let first = words.next().and_then(|word| word.chars().next());
    let last = words.next_back().and_then(|word| word.chars().next());
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_face_shows_two_letters() {
        assert_eq!(initials("Ida von Brandt"), "IB");
        assert_eq!(initials("ida"), "I");
        assert_eq!(initials(""), "");
    }
}
