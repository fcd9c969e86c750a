//! The pages for staff. Each has [`Signed`] at its top: who is signed in, and where they may go.

mod account;
mod by_hand;
mod choose;
mod deadline;
mod declare;
mod frame;
mod left;
mod notice;
mod people;
mod quarantine;
mod queue;
mod reply;
mod sign_in;
mod ticket;

pub use account::{Account, PasswordMistake};
pub use by_hand::{BY_HAND, ByHand, HandMistake, Warning};
pub use choose::{Choice, Choices};
pub use deadline::Deadline;
pub use declare::Declare;
pub use frame::{Room, Signed, home_of};
pub use left::TimeLeft;
pub use notice::{Notice, NoticeKind};
pub use people::{Answer, Bearers, Half, Held, LOOK_BY, People, PeopleMistake};
pub use quarantine::{Aside, Opened, Quarantine};
pub use queue::{Filters, Queue, Row, SavedView, Shows};
pub use reply::{Preview, ReplyMistake, ReplyPage};
pub use sign_in::SignIn;
pub use ticket::{
    Buttons, Clock, Enclosed, Entry, EntryKind, File, Followed, Handled, Holding, Leaving,
    LegalHold, LookedAt, MailPage, Mark, Noted, PageTrouble, Piece, Reading, Related, SystemPlan,
    TicketMistake, TicketPage, Totals, Who, Writing,
};
