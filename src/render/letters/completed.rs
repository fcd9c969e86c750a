//! The answer after an erasure: per system what is gone, what stays and why.

use chrono::NaiveDate;
use serde::{Serialize, Serializer, ser::Error as _};

use super::Case;
use crate::{
    domain::{
        erasure::{SystemKey, SystemState},
        request::{Language, Law, Scope, words},
    },
    render::{
        Letter, SystemReport,
        said::said,
        samples::{self, day},
    },
};

/// "We have deleted your data." It refuses to be rendered where that would not be true.
#[derive(Debug, Clone)]
pub struct Completed {
    /// What every letter carries.
    pub case: Case,
    /// What was asked for and carried out.
    pub scope: Scope,
    /// The name for people of the one system in which it was carried out, by an agent's decision.
    pub only: Option<String>,
    /// How it ended.
    pub ending: Ending,
    /// Each system that the scope touches, after its read-back.
    pub systems: Vec<SystemReport>,
    /// What an account request leaves alone, by its names for people.
    pub untouched: Vec<String>,
    /// The day on which the last system was done.
    pub completed_on: NaiveDate,
}

words! {
    /// How an erasure ends.
    Ending {
        /// Everything is gone.
        Fulfilled = "fulfilled",
        /// Something is kept by law, is not ours, or is finished later by a vendor.
        PartlyFulfilled = "partly_fulfilled",
        /// There was nothing.
        NothingFound = "nothing_found",
    }
}

impl Completed {
    /// What became of the marketing contact: every data request must say so, and none may be
    /// called done before a second look settled it.
    fn marketing(&self) -> Result<Option<&'static str>, &'static str> {
        if self.systems.iter().any(|system| !system.state.is_settled()) {
            return Err("a system is not settled, so nothing may be called done");
        }
        if self.only.is_some() && self.ending != Ending::PartlyFulfilled {
            return Err("one system alone is a part, so nothing more may be said");
        }
        let present = || self.systems.iter().filter(|system| system.state != SystemState::Absent);
        let all_gone = present()
            .all(|system| matches!(system.state, SystemState::Gone | SystemState::Declared));
        if self.ending != Ending::PartlyFulfilled && !all_gone {
            return Err("something is kept or handed over, so not everything is gone");
        }
        let found = present().any(|system| !system.found_nothing());
        if self.ending == Ending::NothingFound && found {
            return Err("something was found, so the letter can't say that there was nothing");
        }
        if self.scope == Scope::AccountOnly || self.only.is_some() {
            return Ok(None);
        }
        let marketing =
            self.systems.iter().find(|system| system.key.as_str() == SystemKey::ACTIVE_CAMPAIGN);
        match marketing {
            None => Err("a data request can't be called done without ActiveCampaign"),
            Some(system) if system.state == SystemState::HandedOver => Ok(Some("handed_over")),
            Some(system) if system.found_nothing() => Ok(Some("nothing_found")),
            Some(system) if system.state == SystemState::Gone => Ok(Some("gone")),
            Some(_) => Ok(None),
        }
    }

    /// Whether the letter may speak of what is deleted. In part means that something was, unless it
    /// is the part of one system alone.
    fn anything_deleted(&self) -> bool {
        let found = || self.systems.iter().any(|system| !system.found_nothing());
        self.ending != Ending::NothingFound && (self.only.is_none() || found())
    }
}

impl Serialize for Completed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct View<'a> {
            #[serde(flatten)]
            case: &'a Case,
            #[serde(serialize_with = "said")]
            scope: Scope,
            only: Option<&'a str>,
            #[serde(serialize_with = "said")]
            ending: Ending,
            marketing: Option<&'static str>,
            systems: &'a [SystemReport],
            untouched: &'a [String],
            #[serde(serialize_with = "said")]
            completed_on: NaiveDate,
            anything_deleted: bool,
        }
        View {
            case: &self.case,
            scope: self.scope,
            only: self.only.as_deref(),
            ending: self.ending,
            marketing: self.marketing().map_err(S::Error::custom)?,
            systems: &self.systems,
            untouched: &self.untouched,
            completed_on: self.completed_on,
            anything_deleted: self.anything_deleted(),
        }
        .serialize(serializer)
    }
}

impl Letter for Completed {
    const FOLDER: &'static str = "completed";

    fn samples(language: Language) -> Vec<Self> {
        let of = |law, scope, ending, systems| Self {
            case: samples::case(law),
            scope,
            only: None,
            ending,
            systems,
            untouched: vec!["orders".to_owned(), "messages".to_owned()],
            completed_on: day(6),
        };
        let all = |law, ending, systems| of(law, Scope::AllData, ending, systems);
        let login = |law, ending, systems| of(law, Scope::AccountOnly, ending, systems);
        let alone = |law, only: &str, system| Self {
            only: Some(only.to_owned()),
            ..all(law, Ending::PartlyFulfilled, vec![system])
        };
        let shop = samples::systems(language).swap_remove(0);
        vec![
            all(Law::Gdpr, Ending::PartlyFulfilled, samples::systems(language)),
            all(Law::Gdpr, Ending::Fulfilled, vec![samples::marketing(language)]),
            all(Law::Ccpa, Ending::PartlyFulfilled, vec![samples::marketing_handed_over()]),
            all(Law::UkGdpr, Ending::NothingFound, vec![samples::marketing_unknown()]),
            login(Law::Gdpr, Ending::Fulfilled, samples::account(language)),
            login(Law::Ccpa, Ending::PartlyFulfilled, samples::systems(language)),
            login(Law::Gdpr, Ending::NothingFound, Vec::new()),
            all(Law::Gdpr, Ending::Fulfilled, without_marketing(language)),
            alone(Law::Gdpr, "Online shop", shop),
            alone(Law::Ccpa, "ActiveCampaign", samples::marketing_unknown()),
        ]
    }
}

/// The systems of a company that has no marketing tool.
fn without_marketing(language: Language) -> Vec<SystemReport> {
    samples::account(language).into_iter().chain([samples::marketing_absent()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(letter: &Completed) -> String {
        serde_json::to_value(letter).unwrap_err().to_string()
    }

    fn sample() -> Completed {
        Completed::samples(Language::ENGLISH).swap_remove(1)
    }

    #[test]
    fn a_data_request_is_never_called_done_without_activecampaign() {
        let letter = Completed { systems: samples::account(Language::ENGLISH), ..sample() };
        assert_eq!(refusal(&letter), "a data request can't be called done without ActiveCampaign");
    }

    #[test]
    fn one_system_alone_needs_no_activecampaign_and_is_never_the_whole_of_it() {
        let shop = samples::account(Language::ENGLISH);
        let only = Some("Online shop".to_owned());
        let letter = Completed { systems: shop, only, ..sample() };
        assert!(refusal(&letter).contains("one system alone is a part"));
        let partly = Completed { ending: Ending::PartlyFulfilled, ..letter };
        assert!(serde_json::to_value(&partly).unwrap()["marketing"].is_null());
    }

    #[test]
    fn nothing_is_called_done_while_a_system_waits_or_keeps() {
        let mut letter = sample();
        letter.systems[0].state = SystemState::Stuck;
        assert!(refusal(&letter).contains("not settled"));
        letter.systems[0].state = SystemState::Kept;
        assert!(refusal(&letter).contains("not everything is gone"));
    }
}
