//! `privacy-desk token`: machine tokens for the API.

use chrono::TimeDelta;
use clap::Subcommand;
use serde_json::json;

use super::{agent, output::Output};
use crate::{
    app::Base,
    auth::TokenScope,
    db::{self, tokens::ApiToken},
    flow::{self, FlowError},
};

/// Make and revoke machine tokens.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make a token and print it, once.
    New {
        /// What it is for: intake (raw mail), requests, import (which addresses must not be) or
        /// readmission (of one of them).
        #[arg(long, value_parser = |text: &str| {
            TokenScope::parse(text).ok_or("intake, requests, import or readmission")
        })]
        scope: TokenScope,
        /// What you call it.
        #[arg(long, default_value = "")]
        label: String,
        /// How many days it is good.
        #[arg(long, default_value_t = 90, value_parser = clap::value_parser!(u16).range(1..=3650))]
        days: u16,
    },
    /// List the tokens, without the secrets.
    List,
    /// Revoke a token by its jti.
    Revoke {
        /// The jti, as `token list` shows it.
        jti: String,
    },
}

/// Carries the command out.
pub(super) fn run(arguments: Arguments, base: &Base, out: Output) -> anyhow::Result<()> {
    let now = base.world.now();
    match arguments.command {
        Command::New { scope, label, days } => {
            let until = now + TimeDelta::days(i64::from(days));
            let jti = base.world.id().to_string();
            let token = base.signer.issue(scope, &jti, (now, until))?;
            let row = ApiToken {
                jti: jti.clone(),
                scope: scope.as_str().to_owned(),
                label,
                created_at: now.naive_utc(),
                expires_at: until.naive_utc(),
                revoked_at: None,
            };
            base.db.write_now(|tx| flow::staff::issue_token(tx, row, &agent(), now))?;
            let object = json!({ "token": token, "jti": jti, "expires": until.to_rfc3339() });
            out.say(&object, || token)?;
        }
        Command::List => {
            for token in base.db.read_now(db::tokens::list)? {
                let revoked = token.revoked_at.is_some();
                let object = json!({
                    "jti": token.jti, "scope": token.scope, "label": token.label,
                    "expires": token.expires_at.and_utc().to_rfc3339(), "revoked": revoked,
                });
                let state = if revoked { "revoked" } else { "good" };
                out.say(&object, || {
                    let ApiToken { jti, scope, label, expires_at, .. } = token;
                    format!("{jti}  {scope:11} {state:8} until {}  {label}", expires_at.date())
                })?;
            }
        }
        Command::Revoke { jti } => {
            let revoked = base.db.write_now::<_, FlowError>(|tx| {
                flow::staff::revoke_token(tx, &jti, &agent(), now)
            })?;
            anyhow::ensure!(revoked, "no good token has the jti {jti}; see `token list`");
            out.say(&json!({ "revoked": jti }), || format!("revoked {jti}"))?;
        }
    }
    Ok(())
}
