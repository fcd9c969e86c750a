//! Where a request stands, in words that need no knowledge of the house.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::said::said;
use crate::domain::{Time, request::words};

words! {
    /// Where a request stands: a stage or, once it is closed, an outcome.
    Standing {
        /// We wait for the requester to choose or to prove the address.
        Unconfirmed = "unconfirmed",
        /// Somebody checks it.
        Checking = "checking",
        /// Approved; the hours in which it can still be withdrawn run.
        Scheduled = "scheduled",
        /// Systems are being erased.
        Deleting = "deleting",
        /// Another right than erasure: an agent answers.
        Answering = "answering",
        /// Everything that was asked for is gone.
        Fulfilled = "fulfilled",
        /// Something was kept, or a vendor finishes later.
        PartlyFulfilled = "partly_fulfilled",
        /// One system was erased alone, by an agent's decision.
        OneSystem = "one_system",
        /// There was nothing.
        NothingFound = "nothing_found",
        /// Refused by an article of law.
        Refused = "refused",
        /// Taken back by the requester, or never sent by them.
        Withdrawn = "withdrawn",
        /// Nobody proved the address.
        Unproven = "unproven",
        /// Nobody said which of the two was meant.
        Unanswered = "unanswered",
        /// The same request is answered under another reference.
        Duplicate = "duplicate",
        /// An agent has answered.
        Answered = "answered",
        /// Not a request about personal data.
        NotARequest = "not_a_request",
    }
}

impl Standing {
    /// Whether nothing more will happen.
    pub const fn is_closed(self) -> bool {
        !matches!(
            self,
            Self::Unconfirmed | Self::Checking | Self::Scheduled | Self::Deleting | Self::Answering
        )
    }
}

/// When each of the five plain steps was taken; the first one not taken is where things stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Journey {
    /// We got the request.
    pub received_at: Time,
    /// The requester chose and proved the address.
    pub confirmed_at: Option<Time>,
    /// It was approved.
    pub approved_at: Option<Time>,
    /// The first system was begun.
    pub deleting_since: Option<Time>,
    /// It was closed, with whatever outcome.
    pub closed_at: Option<Time>,
}

impl Serialize for Journey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Step {
            name: &'static str,
            state: &'static str,
            icon: &'static str,
            #[serde(serialize_with = "said")]
            at: Option<Time>,
        }
        let steps = [
            ("received", Some(self.received_at)),
            ("confirmed", self.confirmed_at),
            ("approved", self.approved_at),
            ("deleting", self.deleting_since),
            ("closed", self.closed_at),
        ];
        let now = match self.closed_at {
            Some(_) => None,
            None => steps.iter().find(|(_, at)| at.is_none()).map(|(step, _)| *step),
        };
        // A closed request does not show steps that it never took.
        let shown = steps.into_iter().filter(|(_, at)| at.is_some() || self.closed_at.is_none());
        serializer.collect_seq(shown.map(|(step, at)| {
            let (state, icon) = match at {
                Some(_) if step == "deleting" && now == Some("closed") => ("now", "circle-dot"),
                Some(_) => ("done", "circle-check"),
                None if now == Some(step) && step != "closed" => ("now", "circle-dot"),
                None => ("", "circle-dashed"),
            };
            Step { name: step, state, icon, at }
        }))
    }
}

/// The days that count, with the bar that shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The day of receipt.
    pub received_on: NaiveDate,
    /// The day that we promise.
    pub promised: NaiveDate,
    /// The last day that the law allows.
    pub statutory: NaiveDate,
    /// Today, in the company's time zone.
    pub today: NaiveDate,
    /// Whether the law's time was extended.
    pub extended: bool,
    /// Whether it is approved: from then on we promise the deed, not only an answer.
    pub approved: bool,
}

impl Serialize for Due {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct View {
            #[serde(serialize_with = "said")]
            received_on: NaiveDate,
            #[serde(serialize_with = "said")]
            promised: NaiveDate,
            #[serde(serialize_with = "said")]
            statutory: NaiveDate,
            extended: bool,
            word: &'static str,
            tone: &'static str,
            used_days: i64,
            days: i64,
            used: i64,
            mark: i64,
            grace: i64,
        }
        let days_to = |day: NaiveDate| (day - self.received_on).num_days().max(0);
        let whole = days_to(self.promised.max(self.statutory)).max(1);
        // Per cent of the bar; the mark of one per cent must fit in.
        let share = |day: NaiveDate| (days_to(day) * 100 / whole).min(100);
        let mark = share(self.promised).min(99);
        View {
            received_on: self.received_on,
            promised: self.promised,
            statutory: self.statutory,
            extended: self.extended,
            word: if self.approved { "done" } else { "answer" },
            tone: if self.today > self.promised { "bad" } else { "info" },
            used_days: days_to(self.today).min(whole),
            days: whole,
            used: share(self.today),
            mark,
            grace: 100 - mark,
        }
        .serialize(serializer)
    }
}

words! {
    /// What happened to a request, as its status page tells it.
    Happening {
        /// We got it.
        Received = "received",
        /// We sent a link to the address.
        LinkSent = "link_sent",
        /// The address could not be reached.
        Bounced = "bounced",
        /// A person read it again and understands it differently.
        Reread = "reread",
        /// The requester chose and proved the address.
        Confirmed = "confirmed",
        /// It was approved.
        Approved = "approved",
        /// The time was extended.
        Extended = "extended",
        /// It was passed on to the company that decides about some of the data.
        Forwarded = "forwarded",
        /// Deleting began.
        DeletingBegan = "deleting_began",
        /// Every system was looked at again.
        LookedAgain = "looked_again",
        /// The one system was looked at again that was erased alone.
        LookedAgainAlone = "looked_again_alone",
        /// The requester took it back.
        Withdrawn = "withdrawn",
        /// The owner of the address says that they did not send it.
        Disowned = "disowned",
        /// It was refused.
        Refused = "refused",
        /// We sent our answer.
        Answered = "answered",
        /// It was closed.
        Closed = "closed",
    }
}

/// One line of the timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Event {
    /// When.
    #[serde(serialize_with = "said")]
    pub at: Time,
    /// What.
    #[serde(serialize_with = "said")]
    pub what: Happening,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::samples::{day, moment};

    fn states(journey: Journey) -> Vec<String> {
        let shown = serde_json::to_value(journey).unwrap();
        let state = |step: &serde_json::Value| step["state"].as_str().unwrap().to_owned();
        shown.as_array().unwrap().iter().map(state).collect()
    }

    #[test]
    fn the_first_step_not_taken_is_where_things_stand() {
        let mut journey = Journey {
            received_at: moment(0),
            confirmed_at: None,
            approved_at: None,
            deleting_since: None,
            closed_at: None,
        };
        assert_eq!(states(journey), ["done", "now", "", "", ""]);
        journey.confirmed_at = Some(moment(1));
        journey.approved_at = Some(moment(2));
        journey.deleting_since = Some(moment(3));
        assert_eq!(states(journey), ["done", "done", "done", "now", ""]);
        journey.deleting_since = None;
        journey.closed_at = Some(moment(4));
        assert_eq!(states(journey), ["done", "done", "done", "done"]);
    }

    #[test]
    fn the_bar_shows_the_promise_before_the_law_s_limit() {
        let due = Due {
            received_on: day(0),
            promised: day(30),
            statutory: day(31),
            today: day(5),
            extended: false,
            approved: false,
        };
        let shown = serde_json::to_value(due).unwrap();
        assert_eq!((shown["used"].as_i64(), shown["mark"].as_i64()), (Some(16), Some(96)));
        assert_eq!(shown["word"], "answer");
    }
}
