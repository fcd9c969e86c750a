//! The plan of the demo, `demo/script.toml`: what each writer does next and how it must end.

use std::collections::BTreeMap;

use anyhow::Context as _;
use serde::Deserialize;

use super::company;

/// All stories, in the order in which their mails arrive.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// The stories.
    #[serde(rename = "story")]
    pub stories: Vec<Story>,
}

/// One mail, what follows from it, and what must be left of its writer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// The file under `demo/mail/`.
    pub mail: String,
    /// What this story shows.
    pub about: String,
    /// What the ingest must make of the mail.
    #[serde(default)]
    pub result: Taken,
    /// Who writes; nobody where the mail opens no ticket.
    pub person: Option<Person>,
    /// The intent that the classifier must see.
    pub reads_as: Option<String>,
    /// What the person does, one letter or page after the other.
    #[serde(default)]
    pub does: Vec<Move>,
    /// What an agent decides.
    #[serde(default)]
    pub desk: Decision,
    /// How the ticket must end.
    pub ends: Option<End>,
    /// What the desk must claim for each system that the ticket reached.
    #[serde(default)]
    pub systems: BTreeMap<String, Counts>,
    /// What the witness must see in the company's database.
    #[serde(default)]
    pub rows: Rows,
    /// What the witness must see in the marketing account.
    #[serde(default)]
    pub marketing: Rows,
}

/// What becomes of a mail at the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words that `privacy-desk ingest` prints")]
pub enum Taken {
    #[default]
    Opened,
    Duplicate,
    Ignored,
    Quarantined,
}

/// Somebody who writes, and every trace that an erasure must not leave of them.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The address from which they write: the only identifier that gets proved.
    pub address: String,
    /// The full name, as tables hold it.
    pub name: String,
    /// The phone number, in any notation.
    pub phone: String,
    /// What else tells of them, such as the id of a Facebook login.
    #[serde(default)]
    pub marks: Vec<String>,
    /// Addresses of others who share the name or the phone, and whose rows must stay.
    #[serde(default)]
    pub not_to_be_confused_with: Vec<String>,
}

/// What a person does with our letter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// Opens the page and confirms this scope (`all_data` or `account_only`).
    Confirm(String),
    /// Opens the page and presses "I did not send this".
    NotMe,
    /// Does nothing, until the promised day has passed.
    Ignore,
    /// Takes the request back on the status page while the cooling-off runs.
    Withdraw,
    /// Answers the letter by mail with this text.
    Reply(String),
}

/// What an agent does with a ticket.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Approves, or lets the policy do it.
    #[default]
    Approve,
    /// Refuses on this ground.
    Refuse(String),
    /// Has answered the right that was exercised.
    Answer,
    /// Closes it: no request.
    Dismiss,
}

/// The end of a ticket, in the words of `privacy-desk demo --once --json`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names of the output")]
pub struct End {
    pub kind: String,
    pub stage: String,
    pub outcome: String,
    pub law: Option<String>,
    pub language: String,
}

/// The claim about one system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Counts {
    /// Rows found: the sum of the others.
    pub found: u64,
    /// Rows deleted.
    pub erased: u64,
    /// Rows that stay without the person: anonymised, or a login that is closed and emptied.
    pub anonymised: u64,
    /// Rows that stay whole because a law wants them.
    pub kept: u64,
    /// Rows of another controller, to whom the request is passed on.
    pub forwarded: u64,
}

/// What must have become of a person's rows, by table.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rows {
    /// How many are gone.
    pub gone: BTreeMap<String, usize>,
    /// How many stay without the person.
    pub emptied: BTreeMap<String, usize>,
    /// The keys of those that stay as they were and may name the person.
    pub kept: BTreeMap<String, Vec<String>>,
    /// What emptied rows that show a name must show now.
    pub called: Option<String>,
}

impl Script {
    /// The script that comes with the program.
    pub fn load() -> anyhow::Result<Self> {
        toml::from_str(&company::text("script.toml")?).context("demo/script.toml")
    }
}

impl Story {
    /// Whether nothing of the person may be left but the rows in `kept`.
    pub fn erases_everything(&self) -> bool {
        let ends = |end: &End| {
            end.kind == "erase_data"
                && matches!(
                    end.outcome.as_str(),
                    "fulfilled" | "partly_fulfilled" | "nothing_found"
                )
        };
        self.ends.as_ref().is_some_and(ends)
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::{
        erasure::{Ground, SystemKey},
        request::{Intent, Language, Law, Scope},
    };

    use super::*;

    fn stories() -> Vec<Story> {
        Script::load().unwrap().stories
    }

    #[test]
    fn every_mail_has_its_story_and_every_story_its_mail() {
        let told: Vec<String> = stories().into_iter().map(|story| story.mail).collect();
        let sent: Vec<String> =
            company::mail().unwrap().into_iter().map(|(name, _)| name).collect();
        assert_eq!(told, sent);
    }

    #[test]
    fn the_script_uses_the_words_of_the_domain() {
        for Story { mail, reads_as, does, desk, ends, systems, .. } in stories() {
            let mut intents = reads_as.iter().chain(ends.as_ref().map(|end| &end.kind));
            assert!(intents.all(|word| Intent::parse(word).is_some()), "{mail}");
            if let Some(end) = ends {
                assert!(end.law.is_none_or(|word| Law::parse(&word).is_some()), "{mail}");
                assert!(Language::parse(&end.language).is_some(), "{mail}");
            }
            for step in does {
                assert!(
                    !matches!(step, Move::Confirm(word) if Scope::parse(&word).is_none()),
                    "{mail}"
                );
            }
            assert!(
                !matches!(desk, Decision::Refuse(word) if Ground::parse(&word).is_none()),
                "{mail}"
            );
            assert!(systems.keys().all(|key| SystemKey::parse(key).is_some()), "{mail}");
        }
    }

    #[test]
    fn a_ticket_needs_a_writer_who_is_the_sender() {
        let mails: BTreeMap<String, Vec<u8>> = company::mail().unwrap().into_iter().collect();
        for story in stories() {
            assert_eq!(story.result == Taken::Opened, story.ends.is_some(), "{}", story.mail);
            assert_eq!(story.ends.is_some(), story.person.is_some(), "{}", story.mail);
            let Some(person) = story.person else { continue };
            let mail = mailparse::parse_mail(&mails[&story.mail]).unwrap();
            let from =
                mailparse::MailHeaderMap::get_first_value(&mail.headers[..], "From").unwrap();
            assert!(from.ends_with(&format!("<{}>", person.address)), "{}", story.mail);
        }
    }

    #[test]
    fn what_the_desk_claims_is_what_the_witness_expects() {
        for Story { mail, systems, rows, marketing, .. } in stories() {
            let total = |take: fn(&Counts) -> u64| systems.values().map(take).sum::<u64>();
            let seen = |part: fn(&Rows) -> usize| (part(&rows) + part(&marketing)) as u64;
            assert_eq!(total(|c| c.erased), seen(|r| r.gone.values().sum()), "{mail}");
            assert_eq!(total(|c| c.anonymised), seen(|r| r.emptied.values().sum()), "{mail}");
            // What hangs below another controller's row is not looked at, and so not counted.
            let kept = seen(|r| r.kept.values().map(Vec::len).sum());
            let passed_on = total(|c| c.forwarded) > 0;
            let claimed = total(|c| c.kept + c.forwarded);
            assert!(claimed == kept || (passed_on && claimed < kept), "{mail}");
            let parts = |c: &Counts| c.erased + c.anonymised + c.kept + c.forwarded;
            assert!(systems.values().all(|c| c.found == parts(c)), "{mail}");
        }
    }

    #[test]
    fn a_data_request_reaches_every_system_and_an_account_request_only_the_login() {
        for story in stories() {
            let scope = story.does.iter().find_map(|step| match step {
                Move::Confirm(scope) => Some(scope.as_str()),
                Move::NotMe | Move::Ignore | Move::Withdraw | Move::Reply(_) => None,
            });
            let reached: Vec<&str> = story.systems.keys().map(String::as_str).collect();
            let expected: &[&str] = match scope {
                Some("all_data") if story.erases_everything() => {
                    &["activecampaign", "business_center", "login"]
                }
                Some("account_only") => &["login"],
                _ => &[],
            };
            assert_eq!(reached, expected, "{}", story.mail);
        }
    }

    #[test]
    fn the_second_delivery_has_the_same_bytes() {
        let mails: BTreeMap<String, Vec<u8>> = company::mail().unwrap().into_iter().collect();
        assert_eq!(
            mails["01-erase-under-article-17.eml"],
            mails["13-erase-under-article-17-again.eml"]
        );
    }
}
