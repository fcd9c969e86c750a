//! `privacy-desk user`: members of staff. The first admin is made here.

use std::io::{IsTerminal as _, stdin};

use anyhow::{Context as _, ensure};
use clap::Subcommand;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;

use super::{agent, output::Output};
use crate::{
    app::Base,
    auth::password,
    db::{self, users::User},
    domain::{
        person::EmailAddress,
        staff::{Roles, StaffRole, UserName},
    },
    flow::{
        FlowError,
        accounts::{self, NewUser},
    },
};

/// Look after members of staff.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Add somebody. The password is asked for, or read from stdin where that is no terminal.
    Add {
        /// The name to sign in with, such as ida.brandt; it stands in the audit log.
        #[arg(value_parser = |text: &str| UserName::parse(text).ok_or("2 to 40 letters, digits, dots, hyphens"))]
        name: UserName,
        /// The name for colleagues.
        #[arg(long, value_name = "NAME")]
        shown: Option<String>,
        /// Where reminders of deadlines go.
        #[arg(long, value_name = "ADDRESS", value_parser = address)]
        email: Option<EmailAddress>,
        /// What they may do: agent, compliance or admin; may be given several times.
        #[arg(long, required = true, value_parser = role)]
        role: Vec<StaffRole>,
    },
    /// List everybody, with their roles.
    List,
    /// Change what somebody may do. They are signed out.
    Roles {
        /// The name.
        name: String,
        /// All that they may do from now on.
        #[arg(long, required = true, value_parser = role)]
        role: Vec<StaffRole>,
    },
    /// Give somebody a new password, read like that of `add`. They are signed out.
    Password {
        /// The name.
        name: String,
    },
    /// Say where somebody is reminded of deadlines; without an address they are not.
    Email {
        /// The name.
        name: String,
        /// The address.
        #[arg(value_parser = address)]
        address: Option<EmailAddress>,
    },
    /// Close somebody's account. They are signed out.
    Close {
        /// The name.
        name: String,
    },
    /// Open an account that was closed.
    Open {
        /// The name.
        name: String,
    },
}

fn role(text: &str) -> Result<StaffRole, &'static str> {
    StaffRole::parse(text).ok_or("agent, compliance or admin")
}

fn address(text: &str) -> Result<EmailAddress, &'static str> {
    EmailAddress::parse(text).map_err(|_| "write the address in full, such as ida@example.com")
}

/// Carries the command out.
pub(super) fn run(arguments: Arguments, base: &Base, out: Output) -> anyhow::Result<()> {
    match arguments.command {
        Command::Add { name, shown, email, role } => {
            let shown = shown.unwrap_or_else(|| name.as_str().to_owned());
            let password = new_password(base, &[name.as_str(), &shown])?;
            let roles = Roles::of(role).context("name at least one role")?;
            let new = NewUser { name, shown, roles, password, email };
            let done = change(base, |tx, at| accounts::add_user(tx, &new, &agent(), at))?;
            let object = json!({ "user": done.name, "roles": done.roles.to_string() });
            out.say(&object, || format!("{} may sign in as {}", done.name, done.roles))?;
        }
        Command::List => list(base, out)?,
        Command::Roles { name, role } => {
            let roles = Roles::of(role).context("name at least one role")?;
            change(base, |tx, at| accounts::set_roles(tx, &name, &roles, &agent(), at))?;
            let object = json!({ "user": name, "roles": roles.to_string() });
            out.say(&object, || format!("{name} is {roles} now, and signed out"))?;
        }
        Command::Password { name } => {
            let hash = new_password(base, &[&name])?;
            change(base, |tx, at| accounts::set_password(tx, &name, &hash, &agent(), at))?;
            let told = format!("{name} has a new password, and is signed out");
            out.say(&json!({ "user": name }), || told)?;
        }
        Command::Email { name, address } => {
            let email = address.as_ref();
            change(base, |tx, at| accounts::set_email(tx, &name, email, &agent(), at))?;
            let told = match email {
                Some(_) => format!("{name} is reminded of deadlines"),
                None => format!("{name} is no longer reminded of deadlines"),
            };
            out.say(&json!({ "user": name, "reminded": email.is_some() }), || told)?;
        }
        Command::Close { name } => {
            change(base, |tx, at| accounts::close_account(tx, &name, &agent(), at))?;
            let told = format!("the account of {name} is closed");
            out.say(&json!({ "user": name, "closed": true }), || told)?;
        }
        Command::Open { name } => {
            change(base, |tx, at| accounts::open_account(tx, &name, &agent(), at))?;
            let told = format!("the account of {name} is open");
            out.say(&json!({ "user": name, "closed": false }), || told)?;
        }
    }
    Ok(())
}

fn change<T>(
    base: &Base,
    happening: impl FnOnce(&mut db::Tx, crate::domain::Time) -> Result<T, FlowError>,
) -> Result<T, FlowError> {
    let at = base.world.now();
    base.db.write_now(|tx| happening(tx, at))
}

fn list(base: &Base, out: Output) -> anyhow::Result<()> {
    let users = base.db.read_now(db::users::list)?;
    if users.is_empty() && !out.json {
        out.text("nobody yet; `privacy-desk user add NAME --role admin` adds the first one")?;
    }
    for User { member, disabled_at, .. } in users {
        let closed = disabled_at.is_some();
        let object = json!({
            "user": member.name, "shown": member.shown,
            "roles": member.roles.to_string(), "closed": closed,
        });
        let state = if closed { "  (closed)" } else { "" };
        out.say(&object, || {
            format!("{:20} {:24} {}{state}", member.name, member.shown, member.roles)
        })?;
    }
    Ok(())
}

/// The hash of a password that is good enough: typed twice, or the first line of stdin. It is
/// never an argument: those can be seen by every user of the machine.
fn new_password(base: &Base, about: &[&str]) -> anyhow::Result<String> {
    let password = if stdin().is_terminal() {
        let typed = SecretString::from(rpassword::prompt_password("New password: ")?);
        let again = SecretString::from(rpassword::prompt_password("Once more: ")?);
        ensure!(typed.expose_secret() == again.expose_secret(), "the two are not the same");
        typed
    } else {
        let mut line = String::new();
        stdin().read_line(&mut line)?;
        SecretString::from(line.trim_end_matches(['\r', '\n']).to_owned())
    };
    password::judge(&password, about)?;
    Ok(password::hash_now(&password, base.world.secret())?)
}
