//! Invented requests that between them reach every branch of the page.

use super::{
    Buttons, Clock, Entry, Followed, Handled, Leaving, LegalHold, LookedAt, Noted, Reading,
    Related, SystemPlan, TicketMistake, TicketPage, Totals, Who, Writing,
};
use crate::{
    domain::{
        attention::Attention,
        erasure::Ground,
        hold::HoldReason,
        lifecycle::{Action, Role, Stage, open_to},
        mail::Authentication,
        outcome::Outcome,
        request::{Certainty, Channel, Intent, Language, Law, Scope},
        ticket::{ExtensionReason, Proof},
        watch::Sight,
    },
    render::{
        Page,
        desk::{Room, Signed, TimeLeft},
        samples::{day, moment, reference},
    },
};

impl TicketPage {
    fn sample(stage: Stage) -> Self {
        let closed = stage == Stage::Closed;
        let open = open_to(stage, Role::Agent).filter(|action| *action != Action::TakeUp);
        let open: Vec<Action> = open.collect();
        Self {
            staff: Signed::sample(Room::Queue),
            reference: reference(),
            version: 4,
            stage,
            outcome: None,
            attention: None,
            held: None,
            left: (!closed).then(|| TimeLeft::of(day(0), (day(30), day(31)), day(4))),
            language: "English".to_owned(),
            channel: Channel::Email,
            handled: Handled::default(),
            tags: Vec::new(),
            writing: Some(Writing::sample()),
            reading: Reading {
                intent: Intent::EraseData,
                legal: true,
                certainty: Certainty::Likely,
                confirmed: Some(Scope::AllData),
                law: Law::Gdpr,
                beside: Vec::new(),
                refusal: None,
            },
            only: None,
            clock: Clock {
                received_at: moment(0),
                promised: day(30),
                statutory: day(31),
                rolled: true,
                extended: None,
                extends_to: Some(day(92)),
                begins_at: None,
            },
            who: Who {
                claimed: Some("joana.ferreira@example.com".to_owned()),
                look_alike: None,
                checked: Some(Authentication::Pass),
                proof: Some(Proof::Mailbox),
                vouched_by: None,
                unproved: Vec::new(),
            },
            plan: Vec::new(),
            totals: Totals::default(),
            previewed_at: None,
            vouched: false,
            certified: false,
            buttons: Buttons::of(&open, false, 72),
            mistake: None,
            leaving: Vec::new(),
            history: Vec::new(),
            follows: None,
            related: Vec::new(),
            first_of_kind: true,
            precedents: Vec::new(),
        }
    }
}

impl Page for TicketPage {
    const TEMPLATE: &'static str = "desk/ticket";

    fn samples(language: Language) -> Vec<Self> {
        let full = Self::full(language);
        let alone = Self { only: Some("ActiveCampaign".to_owned()), ..full.clone() };
        let stranger = Self { plan: Vec::new(), totals: Totals::of(&[]), ..full.clone() };
        let mut all = vec![full.clone(), alone, stranger];
        all.extend(Stage::ALL.iter().map(|stage| Self::sample(*stage)));
        all.extend(TicketMistake::ALL.iter().map(|mistake| Self {
            mistake: Some(*mistake),
            buttons: Buttons { asks_password: true, ..full.buttons.clone() },
            ..full.clone()
        }));
        all.extend(Attention::ALL.iter().map(|why| Self {
            attention: Some(*why),
            handled: Handled { by: Some("Tom Keller".to_owned()), ..Handled::default() },
            ..Self::sample(Stage::Erasing)
        }));
        all.extend([Self::followed_up(), Self::replayed()]);
        all.extend(Outcome::ALL.iter().map(|end| Self {
            outcome: Some(*end),
            certified: end.is_completed(),
            ..Self::sample(Stage::Closed)
        }));
        all.extend(Self::readings());
        all.extend(Self::forgotten(&full));
        all
    }
}

impl TicketPage {
    /// A request to decide, with everything that a page can hold.
    fn full(language: Language) -> Self {
        let related = Related {
            reference: reference(),
            intent: Intent::DeleteAccount,
            stage: Stage::Closed,
            received_on: day(0),
        };
        Self {
            handled: Handled {
                by: Some("Ida Brandt".to_owned()),
                mine: true,
                others: vec!["Tom Keller".to_owned()],
            },
            tags: vec!["lawyer".to_owned()],
            held: Some(LegalHold { until: day(90), reason: HoldReason::Lawsuit }),
            totals: Totals::of(&SystemPlan::samples(language)),
            plan: SystemPlan::samples(language),
            previewed_at: Some(moment(4)),
            first_of_kind: false,
            precedents: vec![Noted {
                reference: reference(),
                at: moment(1),
                note: "Ask <accounting> first.".to_owned(),
            }],
            leaving: vec![Leaving { round: 5, text: "It <is>.".to_owned(), at: moment(4) }],
            history: Entry::samples(),
            related: vec![related],
            ..Self::sample(Stage::Reviewing)
        }
    }

    /// A ticket for somebody who came back.
    fn followed_up() -> Self {
        let look =
            |sight: &Sight| LookedAt { system: "Shop".to_owned(), sight: *sight, at: moment(7) };
        let looks = [Sight::CameBack, Sight::NoLook].iter().map(look).collect();
        let plain = Self::sample(Stage::Received);
        Self {
            channel: Channel::Watch,
            attention: Some(Attention::CameBack),
            writing: None,
            follows: Some(Followed { reference: Some(reference()), looks }),
            buttons: Buttons { take_up: true, ..plain.buttons.clone() },
            ..plain
        }
    }

    /// A ticket for somebody who came back after the desk had forgotten them, taken up by an agent.
    fn replayed() -> Self {
        let look = LookedAt { system: "Shop".to_owned(), sight: Sight::CameBack, at: moment(7) };
        let plain = Self::sample(Stage::Reviewing);
        let who = Who {
            proof: Some(Proof::ErasedBefore),
            vouched_by: Some("Ida Brandt".to_owned()),
            ..plain.who.clone()
        };
        Self {
            channel: Channel::Watch,
            writing: None,
            who,
            follows: Some(Followed { reference: None, looks: vec![look] }),
            buttons: Buttons { vouched_alone: true, ..plain.buttons.clone() },
            ..plain
        }
    }

    /// One for each thing that can be asked.
    fn readings() -> impl Iterator<Item = Self> {
        Intent::ALL.iter().zip(Certainty::ALL.iter().cycle()).map(|(intent, sure)| {
            let reading = Reading {
                intent: *intent,
                legal: *intent == Intent::EraseData,
                certainty: *sure,
                confirmed: None,
                beside: vec![Intent::Access, Intent::ObjectOptout],
                law: Law::Ccpa,
                refusal: None,
            };
            Self { reading, ..Self::sample(Stage::Answering) }
        })
    }

    /// Approved account requests whose person is forgotten: through each door, with each date.
    fn forgotten(full: &Self) -> Vec<Self> {
        let account = Reading {
            intent: Intent::DeleteAccount,
            legal: false,
            confirmed: Some(Scope::AccountOnly),
            law: Law::UkGdpr,
            refusal: Some(Ground::LegalClaims),
            ..full.reading.clone()
        };
        let clock = Clock {
            rolled: false,
            extended: Some(ExtensionReason::Number),
            extends_to: None,
            begins_at: Some(moment(9)),
            ..full.clock.clone()
        };
        let who = Who {
            claimed: None,
            look_alike: None,
            checked: Some(Authentication::Fail),
            proof: Some(Proof::SignedIn),
            vouched_by: None,
            unproved: vec!["+49 40 5550 0142".to_owned()],
        };
        let complex = Clock { extended: Some(ExtensionReason::Complexity), ..clock.clone() };
        let too_late = Clock { extended: None, ..clock.clone() };
        let unknown = Who {
            claimed: Some("ann@ex\u{430}mple.com".to_owned()),
            look_alike: Some("xn--exmple-4nf.com".to_owned()),
            checked: Some(Authentication::Unknown),
            proof: None,
            ..who.clone()
        };
        let unchecked = Who { checked: None, ..unknown.clone() };
        let plain = Self {
            reading: account,
            clock,
            who,
            writing: None,
            first_of_kind: false,
            ..Self::sample(Stage::Scheduled)
        };
        let through = |channel: &Channel| Self { channel: *channel, ..plain.clone() };
        let mut all: Vec<Self> = Channel::ALL.iter().map(through).collect();
        all.extend(Proof::VOUCHED.iter().map(|proof| {
            let vouched_by = Some("Ida Brandt".to_owned());
            let who = Who { proof: Some(*proof), vouched_by, ..plain.who.clone() };
            let buttons = Buttons { vouched_alone: true, ..plain.buttons.clone() };
            Self { who, buttons, vouched: true, ..plain.clone() }
        }));
        all.push(Self { who: unknown, clock: complex, ..plain.clone() });
        all.push(Self { who: unchecked, clock: too_late, ..plain });
        all
    }
}
