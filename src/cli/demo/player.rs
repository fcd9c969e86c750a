//! Plays the people of the script from outside: letters are read, links opened, forms sent.

use std::{collections::BTreeMap, fs};

use anyhow::{Context as _, ensure};
use reqwest::{Client, redirect::Policy};

use super::{
    claims::{Claim, expected_json},
    company,
    house::House,
    script::{Decision, Move, Person, Story, Taken},
};
use crate::{
    db,
    domain::{act::Actor, erasure::Ground, request::Scope},
    flow::{self, FlowError},
    web::TakenIn,
};

/// The agent whom the demo plays.
const AGENT: &str = "demo";

/// Everybody who writes to the company, and the agent who answers them.
pub(super) struct Player<'a> {
    house: &'a House,
    /// The reference of each story's ticket, by mail.
    tickets: BTreeMap<String, String>,
}

impl<'a> Player<'a> {
    pub(super) const fn new(house: &'a House) -> Self {
        Self { house, tickets: BTreeMap::new() }
    }

    /// The sample mail arrives, in the order of its names.
    pub(super) async fn send_mail(&mut self, stories: &[Story]) -> anyhow::Result<()> {
        let mails: BTreeMap<String, Vec<u8>> = company::mail()?.into_iter().collect();
        for story in stories {
            let bytes = mails.get(&story.mail).context("a story without its mail")?;
            let taken = self.house.application.desk.intake.take_in(bytes.clone()).await?;
            let expected = match story.result {
                Taken::Opened => "opened",
                Taken::Duplicate => "duplicate",
                Taken::Ignored => "ignored",
                Taken::Quarantined => "quarantined",
            };
            let mail = &story.mail;
            ensure!(taken.result == expected, "{mail}: {} instead of {expected}", taken.result);
            if let TakenIn { result: "opened", ticket: Some(reference), .. } = taken {
                self.tickets.insert(story.mail.clone(), reference);
            }
        }
        self.house.work().await?;
        Ok(())
    }

    /// Each writer reads the letter and does what the script says, until an agent must decide.
    pub(super) async fn answer_letters(&self, stories: &[Story]) -> anyhow::Result<()> {
        for (story, person) in with_person(stories) {
            for step in story.does.iter().filter(|step| **step != Move::Withdraw) {
                let done = self.act(person, step).await;
                done.with_context(|| format!("{}: {step:?}", story.mail))?;
                self.house.work().await?;
            }
        }
        Ok(())
    }

    /// The agent decides; then those who have second thoughts take their request back.
    pub(super) async fn decide(&self, stories: &[Story]) -> anyhow::Result<()> {
        for (story, person) in with_person(stories) {
            if let Some(reference) = self.tickets.get(&story.mail) {
                self.decide_one(reference, &story.desk).with_context(|| story.mail.clone())?;
            }
            self.house.work().await?;
            if story.does.contains(&Move::Withdraw) {
                self.act(person, &Move::Withdraw).await?;
            }
        }
        Ok(())
    }

    fn decide_one(&self, reference: &str, decision: &Decision) -> anyhow::Result<()> {
        let (desk, by) = (&self.house.application.desk, Actor::agent(AGENT));
        let at = desk.world.now();
        desk.db.write_now(|tx| {
            let ticket = flow::by_reference(tx, reference)?;
            let id = ticket.id.as_str();
            match decision {
                // Only what waits for an agent: a policy may have decided, or nobody has proved.
                Decision::Approve if ticket.stage.as_str() != "reviewing" => Ok(ticket),
                Decision::Approve => {
                    flow::decide::approve(tx, &desk.rules, (id, reference), &by, at)
                }
                Decision::Refuse(ground) => {
                    let ground = Ground::parse(ground).ok_or(FlowError::NoChoice)?;
                    flow::decide::refuse(tx, id, ground, &by, at)
                }
                Decision::Answer => flow::staff::answer(tx, id, &by, at),
                Decision::Dismiss => flow::staff::dismiss(tx, id, &by, at),
            }
        })?;
        Ok(())
    }

    /// One thing that a person does with the newest letter.
    async fn act(&self, person: &Person, step: &Move) -> anyhow::Result<()> {
        let letter = self.letter_to(&person.address)?;
        match step {
            Move::Ignore => Ok(()),
            Move::NotMe => press(&letter.link, &[("act", "not-me")]).await,
            Move::Withdraw => press(&letter.link, &[("act", "withdraw")]).await,
            Move::Confirm(scope) => {
                let choice = match Scope::parse(scope).context("no such scope")? {
                    Scope::AllData => "data",
                    Scope::AccountOnly => "account",
                };
                press(&letter.link, &[("act", "confirm"), ("scope", choice)]).await
            }
            Move::Reply(text) => {
                let reply = letter.reply(&person.address, text);
                let taken = self.house.application.desk.intake.take_in(reply).await?;
                ensure!(taken.result == "attached", "the reply was {}", taken.result);
                Ok(())
            }
        }
    }

    /// The letter with the link that somebody got last.
    fn letter_to(&self, address: &str) -> anyhow::Result<Letter> {
        let mut newest = None;
        for entry in fs::read_dir(self.house.folder.join("letters"))? {
            let bytes = fs::read(entry?.path())?;
            let letter = Letter::read(&bytes)?;
            if letter.to == address && !letter.link.is_empty() {
                newest = Some(letter);
            }
        }
        newest.with_context(|| "no letter with a link was written".to_owned())
    }

    /// What the desk says about every ticket, in the order of the stories.
    pub(super) fn claims(&self, stories: &[Story]) -> anyhow::Result<Vec<Claim>> {
        let db = &self.house.application.desk.db;
        let of = |story: &Story| {
            let reference = self.tickets.get(&story.mail)?;
            Some((story.mail.clone(), reference))
        };
        stories
            .iter()
            .filter_map(of)
            .map(|(mail, reference)| {
                Ok(db.read_now(|db| {
                    let ticket = flow::by_reference(db, reference)?;
                    let ledger = db::plans::ledger(db, &ticket.id)?;
                    let letters = db::letters::of_ticket(db, &ticket.id)?;
                    Ok::<_, FlowError>(Claim::new(mail, &ticket, &ledger, letters.len()))
                })?)
            })
            .collect()
    }

    /// What the script expects of every ticket, by its reference.
    pub(super) fn expected(&self, stories: &[Story]) -> anyhow::Result<String> {
        expected_json(stories, &self.tickets)
    }
}

fn with_person(stories: &[Story]) -> impl Iterator<Item = (&Story, &Person)> {
    stories.iter().filter_map(|story| Some((story, story.person.as_ref()?)))
}

/// Opens the page behind a link and presses one of its buttons, as a browser would.
async fn press(link: &str, fields: &[(&str, &str)]) -> anyhow::Result<()> {
    let browser = Client::builder().redirect(Policy::none()).build()?;
    let page = browser.get(link).send().await?.error_for_status()?.text().await?;
    let (_, act) = fields.first().context("no button")?;
    ensure!(page.contains(&format!("value=\"{act}\"")), "the page has no button {act:?}");
    let answer = browser.post(link).form(fields).send().await?;
    ensure!(answer.status().is_success(), "the button {act:?} answered {}", answer.status());
    Ok(())
}

/// A letter as its reader sees it.
struct Letter {
    to: String,
    reply_to: String,
    message_id: String,
    subject: String,
    link: String,
}

impl Letter {
    fn read(bytes: &[u8]) -> anyhow::Result<Self> {
        use mailparse::MailHeaderMap as _;
        let mail = mailparse::parse_mail(bytes)?;
        let header = |name: &str| mail.headers.get_first_value(name).unwrap_or_default();
        let plain = mail.parts().find(|part| part.ctype.mimetype == "text/plain");
        let text = plain.context("a letter without plain text")?.get_body()?;
        let link = text.split_whitespace().find(|word| word.contains("/confirm/"));
        Ok(Self {
            to: header("To"),
            reply_to: header("Reply-To"),
            message_id: header("Message-ID"),
            subject: header("Subject"),
            link: link.unwrap_or_default().to_owned(),
        })
    }

    /// An answer to this letter, as a mail program writes it.
    fn reply(&self, from: &str, text: &str) -> Vec<u8> {
        let Self { reply_to, message_id, subject, .. } = self;
        format!(
            "From: {from}\r\nTo: {reply_to}\r\nSubject: Re: {subject}\r\n\
             Message-ID: <reply.{}@example.com>\r\nIn-Reply-To: {message_id}\r\n\
             References: {message_id}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n",
            message_id.len(),
        )
        .into_bytes()
    }
}
