//! `privacy-desk demo`: the whole main job on a sample company.
//!
//! The company, its marketing account and the people who write to it are played from outside:
//! letters are read, links are opened, forms are sent. A witness that knows nothing of the desk
//! checks what became of every row.

pub mod company;
pub mod look_alike;
pub mod script;
pub mod witness;

mod claims;
mod house;
mod player;

use std::{io::Write as _, path::PathBuf, process::ExitCode, time::Duration};

use serde_json::json;
use tokio::signal::unix::{SignalKind, signal};

use self::{
    claims::disagreements,
    house::House,
    player::Player,
    script::{Script, Story},
    witness::Expected,
};
use super::output::Output;

/// Run the whole main job on a sample company.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Run it once, check every end, and stop.
    #[arg(long)]
    once: bool,
    /// Where to keep the databases and the letters; a temporary folder by default.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

/// Runs the demo. Exit 0 when every ticket reached its expected end and the witness agrees.
pub(super) fn run(arguments: &Arguments, out: Output) -> anyhow::Result<ExitCode> {
    let script = Script::load()?;
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let house = House::build(arguments.data.clone(), !arguments.once)?;
        say(&format!("the sample company stands in {}", house.folder.display()))?;
        let ended = play(&house, &script.stories, out).await;
        if arguments.once {
            house.leave()?;
            return ended;
        }
        if let Err(error) = ended {
            say(&format!("{error:#}"))?;
        }
        stay(&house).await
    })
}

/// Plays every story, then holds the ends against the script and the rows against the witness.
async fn play(house: &House, stories: &[Story], out: Output) -> anyhow::Result<ExitCode> {
    let before = house.look()?;
    let mut player = Player::new(house);
    player.send_mail(stories).await?;
    player.answer_letters(stories).await?;
    player.decide(stories).await?;
    house.run_to_the_end().await?;

    let claims = player.claims(stories)?;
    for claim in &claims {
        out.say(&claim.as_json(), || claim.as_line())?;
    }
    let mut findings = disagreements(stories, &claims);
    let after = house.look()?;
    findings.extend(witness::findings(&before.0, &after.0, &Expected::of_company(stories)));
    findings.extend(witness::findings(&before.1, &after.1, &Expected::of_marketing(stories)));
    std::fs::write(house.folder.join("expected.json"), player.expected(stories)?)?;
    for finding in &findings {
        say(&format!("WRONG: {finding}"))?;
    }
    if !findings.is_empty() {
        say(&format!("{} things are not as they should be", findings.len()))?;
        return Ok(ExitCode::FAILURE);
    }
    say(&format!(
        "{} tickets reached their expected end; nothing is left of those who asked, and no row \
         of anybody else changed",
        claims.len()
    ))?;
    Ok(ExitCode::SUCCESS)
}

/// Leaves the server up; the demo's clock goes on with the real one.
async fn stay(house: &House) -> anyhow::Result<ExitCode> {
    let object = json!({ "url": house.base_url(), "data": house.folder.display().to_string() });
    say(&format!("the desk stays up: {object}"))?;
    say(&format!("  public page   {}/", house.base_url()))?;
    say(&format!("  letters       {}", house.folder.join("letters").display()))?;
    let (names, password) = house.hire()?;
    say(&format!("  desk          {}/desk", house.base_url()))?;
    say(&format!("  sign in as    {} (agent, compliance, admin)", names.join(", ")))?;
    say(&format!("  password      {password}"))?;
    say(&format!("  command line  {}", house.command_line("ticket list --all")))?;
    let mut second = tokio::time::interval(Duration::from_secs(1));
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    loop {
        tokio::select! {
            _ = terminate.recv() => return Ok(ExitCode::SUCCESS),
            _ = interrupt.recv() => return Ok(ExitCode::SUCCESS),
            _ = second.tick() => {
                house.clock.advance(chrono::TimeDelta::seconds(1));
                house.work().await?;
            }
        }
    }
}

/// What the demo tells beside its answer.
fn say(line: &str) -> std::io::Result<()> {
    writeln!(std::io::stderr().lock(), "{line}")
}
