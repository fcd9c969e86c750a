//! Where the database is, and whether one may go there in plain text.

use std::{
    fmt,
    net::IpAddr,
    path::{Path, PathBuf},
};

use secrecy::SecretString;
use url::Url;

use super::yaml;

/// A database to connect to. `Debug` shows no password.
pub(super) enum Target {
    /// A file that exists already.
    Sqlite(PathBuf),
    /// A URL for libpq.
    Postgres(SecretString),
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "Sqlite({})", path.display()),
            Self::Postgres(_) => f.write_str("Postgres(•••)"),
        }
    }
}

impl Target {
    /// Reads `connection`. A relative SQLite path starts at the folder of the map.
    pub(super) fn read(
        file: &str,
        written: &yaml::Connection,
        secrets: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Self, String> {
        let url = match (&written.url, &written.url_env) {
            (Some(url), None) => url.clone(),
            (None, Some(name)) => {
                secrets(name).ok_or_else(|| format!("set the environment variable {name}"))?
            }
            _ => return Err("`connection` wants either `url` or `url_env`".to_owned()),
        };
        if let Some(path) = url.strip_prefix("sqlite://") {
            if path.is_empty() {
                return Err("`sqlite://` wants a path, such as sqlite://company.sqlite".to_owned());
            }
            let folder = Path::new(file).parent().unwrap_or_else(|| Path::new(""));
            return Ok(Self::Sqlite(folder.join(path)));
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return postgres(&url, written.allow_plaintext).map(Self::Postgres);
        }
        Err("the database URL must begin with sqlite://, postgres:// or postgresql://".to_owned())
    }
}

/// libpq is built in without TLS and would speak plain text without a word, so a way that leaves
/// the machine has to be allowed by name.
fn postgres(text: &str, allow_plaintext: bool) -> Result<SecretString, String> {
    let url = Url::parse(text).map_err(|_| "the database URL can't be read".to_owned())?;
    let mut hosts: Vec<String> =
        url.host_str().filter(|h| !h.is_empty()).map(decoded).into_iter().collect();
    for (key, value) in url.query_pairs() {
        match key.as_ref() {
            "host" | "hostaddr" => hosts.push(value.into_owned()),
            "service" => {
                return Err("`service` hides where the database is: write it out".to_owned());
            }
            _ => {}
        }
    }
    if hosts.is_empty() {
        return Err("the database URL names no host: write localhost, or ?host=/the/socket/folder"
            .to_owned());
    }
    if !allow_plaintext && !hosts.iter().all(|host| stays_on_this_machine(host)) {
        return Err("this connection would cross the network in plain text: reach the database \
            through a local socket or tunnel, or write `allow_plaintext: true` where the network \
            itself is private"
            .to_owned());
    }
    let mut url = url;
    if !url.query_pairs().any(|(key, _)| key == "connect_timeout") {
        url.query_pairs_mut().append_pair("connect_timeout", "10");
    }
    // What was checked is what libpq gets, in the spelling of the parser that checked it.
    Ok(SecretString::from(String::from(url)))
}

/// A host as written in a URL, where a socket folder is percent-encoded.
fn decoded(host: &str) -> String {
    host.replace("%2F", "/").replace("%2f", "/")
}

fn stays_on_this_machine(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost"
        || (host.starts_with('/') && !host.contains(','))
        || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(url: &str, allow_plaintext: bool) -> Result<Target, String> {
        let written =
            yaml::Connection { url: Some(url.to_owned()), url_env: None, allow_plaintext };
        Target::read("systems/shop.yaml", &written, &|_| None)
    }

    #[test]
    fn a_relative_path_starts_at_the_map() {
        let Target::Sqlite(path) = read("sqlite://../company.sqlite", false).unwrap() else {
            panic!("not SQLite")
        };
        assert_eq!(path, Path::new("systems/../company.sqlite"));
    }

    #[test]
    fn plain_text_stays_on_the_machine() {
        for near in [
            "postgres://desk@localhost/shop",
            "postgresql://desk:pw@127.0.0.1:5433/shop",
            "postgres://desk@[::1]/shop",
            "postgres://%2Frun%2Fpostgresql/shop",
            "postgres:///shop?host=/run/postgresql",
        ] {
            assert!(read(near, false).is_ok(), "{near}");
        }
        for far in [
            "postgres://desk@db.example.com/shop",
            "postgres://desk@10.0.0.7/shop",
            "postgres://localhost,db.example.com/shop",
            "postgres://localhost/shop?hostaddr=10.0.0.7",
            "postgres://localhost/shop?host=db.example.com",
            "postgres://localhost.example.com/shop",
        ] {
            assert!(read(far, false).unwrap_err().contains("plain text"), "{far}");
        }
        assert!(read("postgres://desk@db.example.com/shop", true).is_ok());
        assert!(read("postgres:///shop", false).unwrap_err().contains("no host"));
        assert!(read("mysql://localhost/shop", false).is_err());
    }

    #[test]
    fn debug_shows_no_password() {
        let target = read("postgres://desk:hunter2@localhost/shop", false).unwrap();
        assert_eq!(format!("{target:?}"), "Postgres(•••)");
    }

    #[test]
    fn a_missing_variable_is_named() {
        let written = yaml::Connection {
            url: None,
            url_env: Some("SHOP_URL".to_owned()),
            allow_plaintext: false,
        };
        let reason = Target::read("shop.yaml", &written, &|_| None).unwrap_err();
        assert_eq!(reason, "set the environment variable SHOP_URL");
    }
}
