//! `/status/{code}`: the whole story for whoever holds the code from our letters.

use serde::Serialize;

use crate::{
    domain::{
        erasure::Ground,
        person::Token,
        request::{Language, Law, Scope},
    },
    render::{
        Consequences, Due, Event, Happening, Journey, Page, Standing, SystemReport,
        said::said,
        samples::{self, day, moment, reference},
    },
};

/// Where a request stands, what was done in each system, and what its owner may do next.
#[derive(Debug, Clone, Serialize)]
pub struct Status {
    /// The reference.
    pub reference: String,
    /// The address, masked; `None` once our own copy is forgotten.
    pub masked_address: Option<String>,
    /// The law whose words are used.
    #[serde(serialize_with = "said")]
    pub law: Law,
    /// Where it stands.
    #[serde(serialize_with = "said")]
    pub standing: Standing,
    /// The scope that was confirmed.
    #[serde(serialize_with = "said")]
    pub scope: Option<Scope>,
    /// The name for people of the one system in which an agent has it carried out.
    pub only: Option<String>,
    /// The five steps; `None` for another right than erasure.
    pub journey: Option<Journey>,
    /// The days that count; `None` once the request is closed.
    pub due: Option<Due>,
    /// What will be deleted, until a first system is begun.
    pub plan: Consequences,
    /// Each system, from then on.
    pub systems: Vec<SystemReport>,
    /// What happened, oldest first.
    pub events: Vec<Event>,
    /// Why it was refused.
    pub refusal: Option<Refusal>,
    /// Whether the link in the letter can still withdraw it.
    pub can_withdraw: bool,
    /// The code of this page, where it leads on to a certificate.
    #[serde(serialize_with = "said")]
    pub certificate: Option<Token>,
    /// Whether the rights to complain are told: refused, partly, unproven, unanswered, late.
    pub tells_rights: bool,
}

/// The reasons of a refusal, as GDPR Art. 12(4) and 11 CCR § 7022(f) want them told.
#[derive(Debug, Clone, Serialize)]
pub struct Refusal {
    /// The ground.
    #[serde(serialize_with = "said")]
    pub ground: Ground,
    /// What the agent adds, in the requester's language.
    pub explanation: Option<String>,
}

impl Status {
    /// A request of which nothing is known but its beginning.
    fn sample(standing: Standing, language: Language) -> Self {
        let begun = Journey {
            received_at: moment(0),
            confirmed_at: None,
            approved_at: None,
            deleting_since: None,
            closed_at: None,
        };
        let closed = standing.is_closed();
        Self {
            reference: reference(),
            masked_address: Some("jo•••@example.com".to_owned()),
            law: Law::Gdpr,
            standing,
            scope: None,
            only: None,
            journey: Some(Journey { closed_at: closed.then(|| moment(6)), ..begun }),
            due: (!closed).then(|| Due {
                received_on: day(0),
                promised: day(30),
                statutory: day(31),
                today: day(5),
                extended: standing == Standing::Checking,
                approved: standing == Standing::Deleting,
            }),
            plan: Consequences::of(&samples::catalogue(), Scope::AllData, language),
            systems: Vec::new(),
            events: vec![Event { at: moment(0), what: Happening::Received }],
            refusal: None,
            can_withdraw: !closed,
            certificate: None,
            tells_rights: closed,
        }
    }
}

impl Page for Status {
    const TEMPLATE: &'static str = "public/status";

    fn samples(language: Language) -> Vec<Self> {
        let plain = |standing: &Standing| Self::sample(*standing, language);
        let events = |many: &[Happening]| -> Vec<Event> {
            let event = |(after, what): (u64, &Happening)| Event { at: moment(after), what: *what };
            (0..).zip(many).map(event).collect()
        };
        let journey = Journey {
            received_at: moment(0),
            confirmed_at: Some(moment(1)),
            approved_at: Some(moment(4)),
            deleting_since: Some(moment(5)),
            closed_at: None,
        };
        let scheduled = Self {
            scope: Some(Scope::AccountOnly),
            journey: Some(Journey { deleting_since: None, ..journey }),
            ..plain(&Standing::Scheduled)
        };
        let deleting = Self {
            scope: Some(Scope::AllData),
            journey: Some(journey),
            plan: Consequences::default(),
            systems: samples::systems(language).into_iter().chain(samples::unsettled()).collect(),
            events: events(Happening::ALL),
            ..plain(&Standing::Deleting)
        };
        let partly = Self {
            scope: Some(Scope::AllData),
            journey: Some(Journey { closed_at: Some(moment(6)), ..journey }),
            systems: samples::systems(language),
            certificate: Some(samples::token()),
            ..plain(&Standing::PartlyFulfilled)
        };
        let alone = Self {
            only: Some("ActiveCampaign".to_owned()),
            systems: vec![samples::marketing(language)],
            standing: Standing::OneSystem,
            ..partly.clone()
        };
        let explanation = Some("A case before the court is pending.".to_owned());
        let refusal = Some(Refusal { ground: Ground::LegalClaims, explanation });
        let refused = Self { refusal, ..plain(&Standing::Refused) };
        let answering = Self { journey: None, ..plain(&Standing::Answering) };
        let unproven = Self { law: Law::UkGdpr, ..plain(&Standing::Unproven) };
        let unanswered = Self { law: Law::Ccpa, ..plain(&Standing::Unanswered) };
        let duplicate = Self { masked_address: None, ..plain(&Standing::Duplicate) };
        let mut all = vec![
            scheduled, deleting, partly, alone, refused, answering, unproven, unanswered, duplicate,
        ];
        all.extend(Standing::ALL.iter().map(plain));
        all
    }
}
