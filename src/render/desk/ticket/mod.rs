//! `/desk/tickets/{reference}`: everything about one request, and what may be done with it.

mod enclosed;
mod history;
mod plan;
mod samples;
mod words;

use chrono::NaiveDate;
use serde::Serialize;

pub use enclosed::{Enclosed, File, MailPage, PageTrouble};
pub use history::{Entry, EntryKind};
pub use plan::{Holding, SystemPlan, Totals};
pub use words::{Mark, Piece, Writing};

use super::{Signed, TimeLeft};
use crate::{
    domain::{
        Time,
        attention::Attention,
        erasure::Ground,
        hold::HoldReason,
        lifecycle::{Action, Stage},
        mail::Authentication,
        outcome::Outcome,
        request::{Certainty, Channel, Intent, Law, Scope, words},
        ticket::{ExtensionReason, Proof},
        watch::Sight,
    },
    render::said::said,
};

/// The page of one request.
#[derive(Debug, Clone, Serialize)]
pub struct TicketPage {
    /// Who is signed in.
    pub staff: Signed,
    /// Its reference.
    pub reference: String,
    /// How often it has changed: what a form says it has seen.
    pub version: i64,
    /// Where it stands.
    #[serde(serialize_with = "said")]
    pub stage: Stage,
    /// How it ended.
    #[serde(serialize_with = "said")]
    pub outcome: Option<Outcome>,
    /// What an agent should look at.
    #[serde(serialize_with = "said")]
    pub attention: Option<Attention>,
    /// Until when a legal hold stops it, and why.
    pub held: Option<LegalHold>,
    /// The time that is left.
    pub left: Option<TimeLeft>,
    /// The language in which we write to the requester, by its own name.
    pub language: String,
    /// The door through which it came.
    #[serde(serialize_with = "said")]
    pub channel: Channel,
    /// Who works on it.
    pub handled: Handled,
    /// The tags on it.
    pub tags: Vec<String>,
    /// What was written, with the words that decided.
    pub writing: Option<Writing>,
    /// How it was understood, and what was confirmed.
    pub reading: Reading,
    /// The name for people of the one system in which an agent has it carried out.
    pub only: Option<String>,
    /// Its dates.
    pub clock: Clock,
    /// Who asks.
    pub who: Who,
    /// What each system holds.
    pub plan: Vec<SystemPlan>,
    /// What that comes to.
    pub totals: Totals,
    /// When the systems were asked.
    #[serde(serialize_with = "said")]
    pub previewed_at: Option<Time>,
    /// Whether there is a certificate.
    pub certified: bool,
    /// Whether the decision is on somebody for whom a colleague vouches.
    pub vouched: bool,
    /// What may be done now.
    pub buttons: Buttons,
    /// What was wrong with the last form.
    #[serde(serialize_with = "said")]
    pub mistake: Option<TicketMistake>,
    /// Replies that have not left yet.
    pub leaving: Vec<Leaving>,
    /// What happened, newest first.
    pub history: Vec<Entry>,
    /// The earlier request that this one follows up, where the watch opened it.
    pub follows: Option<Followed>,
    /// Other requests from the same address.
    pub related: Vec<Related>,
    /// Whether nobody asked for the same before.
    pub first_of_kind: bool,
    /// What colleagues noted on earlier requests of the same kind.
    pub precedents: Vec<Noted>,
}

words! {
    /// What can be wrong with a form on this page.
    TicketMistake {
        /// Another reference was typed.
        WrongReference = "wrong_reference",
        /// The password was wrong, or too many were tried.
        WrongPassword = "wrong_password",
        /// A reason is missing.
        NoReason = "no_reason",
        /// No ticket has the reference of the other one.
        NoSuchTicket = "no_such_ticket",
        /// A ticket is no duplicate of itself.
        OwnDuplicate = "own_duplicate",
        /// A reply has left already.
        ReplyOnItsWay = "reply_on_its_way",
        /// A tag is no plain word.
        BadTag = "bad_tag",
        /// A legal hold stands.
        Held = "held",
    }
}

/// A legal hold that stops a request.
#[derive(Debug, Clone, Serialize)]
pub struct LegalHold {
    /// The last day on which it stands.
    #[serde(serialize_with = "said")]
    pub until: NaiveDate,
    /// Why.
    #[serde(serialize_with = "said")]
    pub reason: HoldReason,
}

/// Who works on a request, and who looks at it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Handled {
    /// Who works on it.
    pub by: Option<String>,
    /// Whether that is whoever looks.
    pub mine: bool,
    /// Colleagues who are here too.
    pub others: Vec<String>,
}

/// How a request was understood.
#[derive(Debug, Clone, Serialize)]
pub struct Reading {
    /// What it asks for.
    #[serde(serialize_with = "said")]
    pub intent: Intent,
    /// Whether the law speaks: not just a login.
    pub legal: bool,
    /// How sure the classifier was.
    #[serde(serialize_with = "said")]
    pub certainty: Certainty,
    /// What the requester confirmed.
    #[serde(serialize_with = "said")]
    pub confirmed: Option<Scope>,
    /// The law.
    #[serde(serialize_with = "said")]
    pub law: Law,
    /// The rights that the words hold beside the leading one.
    #[serde(serialize_with = "all_said")]
    pub beside: Vec<Intent>,
    /// Why it was refused.
    #[serde(serialize_with = "said")]
    pub refusal: Option<Ground>,
}

/// The dates of a request.
#[derive(Debug, Clone, Serialize)]
pub struct Clock {
    /// When it came.
    #[serde(serialize_with = "said")]
    pub received_at: Time,
    /// The day that we promised.
    #[serde(serialize_with = "said")]
    pub promised: NaiveDate,
    /// The law's last day.
    #[serde(serialize_with = "said")]
    pub statutory: NaiveDate,
    /// Whether the law's day was moved by a weekend or a holiday.
    pub rolled: bool,
    /// Why it was extended.
    #[serde(serialize_with = "said")]
    pub extended: Option<ExtensionReason>,
    /// Until when it could be extended, where it still can be.
    #[serde(serialize_with = "said")]
    pub extends_to: Option<NaiveDate>,
    /// When deleting begins, once it is approved.
    #[serde(serialize_with = "said")]
    pub begins_at: Option<Time>,
}

/// Who asks: three facts that must not be taken for each other.
#[derive(Debug, Clone, Serialize)]
pub struct Who {
    /// The address that the message claims; nothing once the person is forgotten.
    pub claimed: Option<String>,
    /// The domain in ASCII, where it is written with other letters and may only look like another.
    pub look_alike: Option<String>,
    /// What our own mail server says of the sender.
    #[serde(serialize_with = "said")]
    pub checked: Option<Authentication>,
    /// How it was proved who asks.
    #[serde(serialize_with = "said")]
    pub proof: Option<Proof>,
    /// The colleague who vouches for that.
    pub vouched_by: Option<String>,
    /// What was named and not proved: not used to look for anybody.
    pub unproved: Vec<String>,
}

/// A reply that has not left yet, and can be taken back.
#[derive(Debug, Clone, Serialize)]
pub struct Leaving {
    /// Which one.
    pub round: u32,
    /// What it says.
    pub text: String,
    /// When it leaves.
    #[serde(serialize_with = "said")]
    pub at: Time,
}

/// The earlier request that a ticket follows up, and what the looks after its end saw.
#[derive(Debug, Clone, Serialize)]
pub struct Followed {
    /// Its reference, unless its person was forgotten before this one came.
    pub reference: Option<String>,
    /// The looks that saw the person again, or could not be taken.
    pub looks: Vec<LookedAt>,
}

/// A look that somebody should know of.
#[derive(Debug, Clone, Serialize)]
pub struct LookedAt {
    /// The system, by its name for people.
    pub system: String,
    /// What it saw.
    #[serde(serialize_with = "said")]
    pub sight: Sight,
    /// When.
    #[serde(serialize_with = "said")]
    pub at: Time,
}

/// Another request from the same address.
#[derive(Debug, Clone, Serialize)]
pub struct Related {
    /// Its reference.
    pub reference: String,
    /// What it asks for.
    #[serde(serialize_with = "said")]
    pub intent: Intent,
    /// Where it stands.
    #[serde(serialize_with = "said")]
    pub stage: Stage,
    /// When it came.
    #[serde(serialize_with = "said")]
    pub received_on: NaiveDate,
}

/// A note on another request that asks for the same.
#[derive(Debug, Clone, Serialize)]
pub struct Noted {
    /// The reference of that request.
    pub reference: String,
    /// When it was written.
    #[serde(serialize_with = "said")]
    pub at: Time,
    /// The note.
    pub note: String,
}

/// What may be done: the actions that the lifecycle table opens to an agent at this stage.
#[derive(Debug, Clone, Default, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "one for each button of the page")]
#[expect(missing_docs, reason = "the actions of the lifecycle table")]
pub struct Buttons {
    pub approve: bool,
    /// Whether whoever looks vouches for the person, so that a colleague has to approve.
    pub vouched_alone: bool,
    pub refuse: bool,
    pub extend: bool,
    pub read_differently: bool,
    pub look_again: bool,
    pub put_back: bool,
    pub retry: bool,
    pub answer: bool,
    pub take_up: bool,
    pub dismiss: bool,
    pub duplicate: bool,
    pub withdraw: bool,
    pub reply: bool,
    pub close_without_letter: bool,
    /// Whether approving asks for the password too.
    pub asks_password: bool,
    /// The grounds on which a request can be refused.
    #[serde(serialize_with = "all_said")]
    pub grounds: Vec<Ground>,
    /// The readings that an agent may choose.
    #[serde(serialize_with = "all_said")]
    pub readings: Vec<Intent>,
    /// How many hours pass between approval and deleting.
    pub cooling_off_hours: i64,
}

impl Buttons {
    /// The buttons for these actions.
    pub fn of(open: &[Action], asks_password: bool, cooling_off_hours: i64) -> Self {
        let has = |action| open.contains(&action);
        Self {
            approve: has(Action::Approve),
            vouched_alone: false,
            refuse: has(Action::Refuse),
            extend: has(Action::Extend),
            read_differently: has(Action::Override),
            look_again: has(Action::LookAgain),
            put_back: has(Action::PutBack),
            retry: has(Action::RetrySystem),
            answer: has(Action::Answer),
            take_up: has(Action::TakeUp),
            dismiss: has(Action::Dismiss),
            duplicate: has(Action::MarkDuplicate),
            withdraw: has(Action::Withdraw),
            reply: has(Action::Reply),
            close_without_letter: has(Action::CloseWithoutLetter),
            asks_password,
            grounds: Ground::ALL.to_vec(),
            readings: vec![Intent::EraseData, Intent::DeleteAccount, Intent::Ambiguous],
            cooling_off_hours,
        }
    }
}

/// For `serialize_with`: a list of words.
fn all_said<T: ToString, S: serde::Serializer>(
    values: &[T],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(values.iter().map(ToString::to_string))
}
