//! The file in the `systems/` folder that connects an ActiveCampaign account.

use std::path::Path;

use secrecy::SecretString;
use serde::Deserialize;
use serde_saphyr::Spanned;
use url::Url;

use super::entry::NAME;
use crate::{
    domain::{
        audit::sha256_hex,
        erasure::{Absence, SystemKey},
    },
    systems::{
        BadSystemFile,
        absent::Absent,
        file::{Bad, Secrets, bad, line, read},
        reach::Network,
    },
};

/// What ActiveCampaign allows to all keys of an account together.
const REQUESTS_PER_SECOND_MAX: u32 = 5;
/// Leaves one a second to the company's other programs.
const REQUESTS_PER_SECOND: u32 = 4;

/// How to reach an account.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The API address from Settings > Developer, never built from the account's name.
    pub base_url: Url,
    /// The API key of a user who may delete contacts, better still of the Admin group.
    pub token: SecretString,
    /// How many calls a second we may make, of the five that the account has.
    pub requests_per_second: u32,
    /// Whether `base_url` may lie on this machine or in a private network.
    pub network: Network,
    /// A hash of the file.
    pub version: String,
}

/// What a file says.
pub enum File {
    /// How the account is reached.
    Account(Settings),
    /// That the company has none.
    Absent(Absent),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    activecampaign: Spanned<Section>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    base_url: Option<Spanned<String>>,
    token_file: Option<Spanned<String>>,
    token_env: Option<Spanned<String>>,
    requests_per_second: Option<Spanned<u32>>,
    allow_private_network: Option<bool>,
    absent: Option<Spanned<bool>>,
    by: Option<Spanned<String>>,
    since: Option<Spanned<String>>,
}

/// Reads a system file. A relative `token_file` lies beside it; `env` reads the environment.
pub fn load(
    file: &Path,
    text: &str,
    env: &dyn Fn(&str) -> Option<String>,
) -> Result<File, BadSystemFile> {
    parse(text, &Secrets::beside(file, env)).map_err(bad(file))
}

fn parse(text: &str, secrets: &Secrets<'_>) -> Result<File, Bad> {
    let Written { activecampaign } = read(text)?;
    let at = line(&activecampaign);
    let section = activecampaign.value;
    let version = sha256_hex(text.as_bytes());
    if section.absent.is_some() || section.by.is_some() || section.since.is_some() {
        let entry = Absent::entry(SystemKey::active_campaign(), NAME, absence(&section, at)?);
        return Ok(File::Absent(Absent::new(entry, version)));
    }
    let network = Network::allowing_private(section.allow_private_network.unwrap_or_default());
    let missing = || (at, "missing field `base_url`, or `absent: true`".to_owned());
    Ok(File::Account(Settings {
        base_url: base_url(section.base_url.as_ref().ok_or_else(missing)?, network)?,
        token: token(&section, at, secrets)?,
        requests_per_second: pace(section.requests_per_second)?,
        network,
        version,
    }))
}

/// That there is no account: said in full, and with nothing beside it.
fn absence(section: &Section, at: u64) -> Result<Absence, Bad> {
    let Section { base_url, token_file, token_env, requests_per_second, .. } = section;
    let reaches = base_url.is_some() || token_file.is_some() || token_env.is_some();
    let calls = requests_per_second.is_some() || section.allow_private_network.is_some();
    let bad = |reason: &str| (at, reason.to_owned());
    if !section.absent.as_ref().is_some_and(|absent| absent.value) {
        return Err(bad("`by` and `since` say who decided `absent: true`, and go with it alone"));
    }
    if reaches || calls {
        return Err(bad("`absent: true` goes with `by` and `since`, and with no other key"));
    }
    let by = section.by.as_ref().map(|by| by.value.trim()).filter(|by| !by.is_empty());
    let by = by.ok_or_else(|| bad("`absent: true` needs `by`: who decided it"))?;
    let since =
        section.since.as_ref().ok_or_else(|| bad("`absent: true` needs `since`: a date"))?;
    let date = since.value.parse();
    let date = date.map_err(|_| (line(since), "since: a date, as 2026-01-31".to_owned()))?;
    Ok(Absence { by: by.to_owned(), since: date })
}

fn base_url(written: &Spanned<String>, network: Network) -> Result<Url, Bad> {
    let bad = |reason: String| (line(written), format!("base_url: {reason}"));
    let url = Url::parse(&written.value).map_err(|error| bad(error.to_string()))?;
    network.admit(&url).map_err(|why| bad(why.to_string()))?;
    let bare = url.query().is_none() && url.fragment().is_none() && url.path() == "/";
    if !bare || !url.username().is_empty() || url.password().is_some() {
        return Err(bad("give only https:// and the host, without /api/3, key or query".into()));
    }
    Ok(url)
}

fn token(section: &Section, at: u64, secrets: &Secrets<'_>) -> Result<SecretString, Bad> {
    let what = "API key (one line, from Settings > Developer)";
    let Section { token_file, token_env, .. } = section;
    let token = secrets.token(at, token_file.as_ref(), token_env.as_ref(), what)?;
    Ok(SecretString::from(token.as_str()))
}

fn pace(written: Option<Spanned<u32>>) -> Result<u32, Bad> {
    let Some(written) = written else { return Ok(REQUESTS_PER_SECOND) };
    if (1..=REQUESTS_PER_SECOND_MAX).contains(&written.value) {
        return Ok(written.value);
    }
    let reason = format!("requests_per_second: from 1 to {REQUESTS_PER_SECOND_MAX}");
    Err((line(&written), reason))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use secrecy::ExposeSecret as _;

    use super::*;
    use crate::systems::System;

    const FILE: &str = "activecampaign:\n  base_url: https://acme.api-us1.com\n  token_env: KEY\n";

    fn parse(text: &str) -> Result<Settings, String> {
        let env = |name: &str| (name == "KEY").then(|| " 0123abcd\n".to_owned());
        account(load(Path::new("systems/ac.yml"), text, &env).map_err(|bad| bad.to_string())?)
    }

    fn account(file: File) -> Result<Settings, String> {
        match file {
            File::Account(settings) => Ok(settings),
            File::Absent(_) => Err("no account".to_owned()),
        }
    }

    #[test]
    fn a_short_file_is_enough() {
        let settings = parse(FILE).unwrap();
        assert_eq!(settings.base_url.as_str(), "https://acme.api-us1.com/");
        assert_eq!(settings.token.expose_secret(), "0123abcd");
        assert_eq!(settings.requests_per_second, 4);
        assert_eq!(settings.network, Network::Public);
        assert_eq!(settings.version, sha256_hex(FILE.as_bytes()));
        assert!(!format!("{settings:?}").contains("0123abcd"));
    }

    #[test]
    fn a_token_file_lies_beside_the_system_file() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("key"), "from-the-file\n").unwrap();
        let text = FILE.replace("token_env: KEY", "token_file: key");
        let file = load(&folder.path().join("ac.yml"), &text, &|_| None).unwrap();
        let settings = account(file).unwrap();
        assert_eq!(settings.token.expose_secret(), "from-the-file");
    }

    #[test]
    fn a_company_that_has_no_account_says_so_in_full_and_says_no_more() {
        let declared = |text: &str| {
            let file = format!("activecampaign:\n{text}");
            let read = load(Path::new("systems/ac.yml"), &file, &|_| None);
            match read.map_err(|bad| bad.to_string())? {
                File::Absent(absent) => Ok(System::entry(&absent).absence.unwrap()),
                File::Account(_) => Err("an account".to_owned()),
            }
        };
        let whole = "  absent: true\n  by: Carla Okafor\n  since: 2026-01-31\n";
        let since = chrono::NaiveDate::from_ymd_opt(2026, 1, 31).unwrap();
        assert_eq!(declared(whole).unwrap(), Absence { by: "Carla Okafor".to_owned(), since });
        for (change, to, expect) in [
            ("  by: Carla Okafor\n", "", "ac.yml:2: `absent: true` needs `by`"),
            ("Carla Okafor", "''", "needs `by`"),
            ("  since: 2026-01-31\n", "", "needs `since`"),
            ("2026-01-31", "lately", "ac.yml:4: since: a date"),
            ("true", "false", "who decided `absent: true`"),
            ("  absent: true\n", "", "who decided `absent: true`"),
            ("  by:", "  token_env: KEY\n  by:", "with no other key"),
            ("  by:", "  allow_private_network: false\n  by:", "with no other key"),
        ] {
            let said = declared(&whole.replacen(change, to, 1)).unwrap_err();
            assert!(said.contains(expect), "{to}: {said}");
        }
    }

    #[test]
    fn a_wrong_file_says_where_and_what_to_do() {
        for (change, to, expect) in [
            ("token_env: KEY", "token: 0123abcd", "ac.yml:3: unknown field `token`"),
            ("token_env: KEY", "{}", "ac.yml:3: "),
            ("  token_env: KEY\n", "", "ac.yml:2: give either token_file or token_env"),
            ("token_env: KEY", "token_env: NONE", "ac.yml:3: NONE: is not set"),
            ("token_env: KEY", "token_file: none", "ac.yml:3: none: can't be read"),
            ("https://", "http://", "ac.yml:2: base_url: use an address that starts with https"),
            ("acme.api-us1.com", "10.1", "ac.yml:2: base_url: the address lies in a private"),
            ("us1.com", "us1.com/api/3", "ac.yml:2: base_url: give only https:// and the host"),
            ("https://", "https://me:secret@", "ac.yml:2: base_url: give only https:// and the"),
            ("KEY\n", "KEY\n  requests_per_second: 6\n", "ac.yml:4: requests_per_second: from 1"),
            ("activecampaign:", "activecampaing:", "ac.yml:1: unknown field `activecampaing`"),
        ] {
            let said = parse(&FILE.replace(change, to)).unwrap_err();
            assert!(said.contains(expect) && !said.contains("0123"), "{to}: {said}");
        }
    }
}
