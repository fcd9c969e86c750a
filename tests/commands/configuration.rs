//! The configuration: shown, overridden, and refused with the key that is wrong.

use crate::desk::{Desk, Run};

fn with_env(desk: &Desk, arguments: &[&str], env: &[(&str, &str)]) -> Run {
    let mut command = desk.command(arguments);
    command.envs(env.iter().copied());
    Run::of(command, b"")
}

#[test]
fn it_is_shown_as_it_is_in_force() {
    let desk = Desk::new();
    let shown = desk.run(&["--print-config"]).well();
    let config: toml::Table = shown.out.parse().unwrap();
    assert_eq!(config["policy"]["cooling_off_hours"].as_integer(), Some(72));
    assert_eq!(config["company"]["name"].as_str(), Some("Halden & Moss GmbH"));
    let object = desk.run(&["--print-config", "--json"]).well().json();
    assert_eq!(object["policy"]["cooling_off_hours"], 72);
}

#[test]
fn every_key_is_in_the_handbook() {
    let desk = Desk::new();
    let shown: toml::Table = desk.run(&["--print-config"]).well().out.parse().unwrap();
    let handbook = include_str!("../../docs/operations.md");
    for (section, keys) in shown {
        for key in keys.as_table().unwrap().keys() {
            let named = format!("`{section}.{key}`");
            assert!(handbook.contains(&named), "docs/operations.md does not explain {named}");
        }
    }
}

#[test]
fn the_environment_outweighs_the_file() {
    let desk = Desk::new();
    let env = [
        ("PRIVACY_DESK__POLICY__COOLING_OFF_HOURS", "5"),
        ("PRIVACY_DESK__COMPANY__NAME", "007"),
        ("PRIVACY_DESK__MAIL__OWN_ADDRESSES", "a@example.com,b@example.com"),
        ("PRIVACY_DESK__POLICY__APPROVAL__ERASE_DATA", "own_customers"),
    ];
    let shown = with_env(&desk, &["--print-config", "--json"], &env).well().json();
    assert_eq!(shown["policy"]["cooling_off_hours"], 5);
    assert_eq!(shown["company"]["name"], "007");
    assert_eq!(shown["mail"]["own_addresses"][1], "b@example.com");
    assert_eq!(shown["policy"]["approval"]["erase_data"], "own_customers");
}

#[test]
fn no_secret_is_shown() {
    let desk = Desk::new();
    for (key, value) in [
        ("PRIVACY_DESK__DATABASE__URL", "postgres://desk:hunter2@localhost/desk"),
        ("PRIVACY_DESK__DATABASE__URL", "postgres://desk:hunter2@one:1,two:2/desk"),
        ("PRIVACY_DESK__DATABASE__URL", "postgres://localhost/desk?user=desk&password=hunter2"),
        ("PRIVACY_DESK__DATABASE__URL", "postgres://desk:hunter2@local host/desk"),
        ("PRIVACY_DESK__MAIL__OUTBOUND", "smtps://desk:hunter2@mail.example.com"),
        ("PRIVACY_DESK__MAIL__OUTBOUND", "smtp://desk:hunter2@mail.example.com:port"),
    ] {
        let shown = with_env(&desk, &["--print-config"], &[(key, value)]).well();
        assert!(!shown.out.contains("hunter2"), "{value}: {shown:?}");
        for command in [&["ticket", "list"][..], &["doctor"], &["migrate"]] {
            let run = with_env(&desk, command, &[(key, value)]);
            assert!(!format!("{run:?}").contains("hunter2"), "{value}: {run:?}");
        }
    }
}

#[test]
fn an_unknown_key_is_named() {
    let desk = Desk::new();
    let config = std::fs::read_to_string(desk.path("privacy-desk.toml")).unwrap();
    for (more, named) in [
        ("[policy]\ncooling_of_hours = 1\n", "cooling_of_hours"),
        ("[polcy]\n", "polcy"),
        ("[policy]\ncooling_off_hours = \"soon\"\n", "cooling_off_hours"),
        ("[policy]\ncooling_off_hours = -1\n", "cooling_off_hours"),
    ] {
        desk.writes("privacy-desk.toml", &format!("{config}{more}"));
        desk.run(&["ticket", "list"]).fails(1, named);
    }
    desk.writes("privacy-desk.toml", &config);
    let env = [("PRIVACY_DESK__POLICY__COOLING_OF_HOURS", "1")];
    with_env(&desk, &["ticket", "list"], &env).fails(1, "cooling_of_hours");
}

#[test]
fn a_value_that_makes_no_sense_is_named_with_what_to_write() {
    let desk = Desk::migrated();
    for (key, value, named) in [
        ("COMPANY__TIME_ZONE", "Mars/Base", "company.time_zone"),
        ("COMPANY__DEFAULT_LAW", "lgpd", "gdpr, uk_gdpr or ccpa"),
        ("COMPANY__PRIVACY_CONTACT", "us", "company.privacy_contact"),
        ("COMPANY__REGION", "Bavaria", "company.region"),
        ("MAIL__FROM", "us", "mail.from"),
        ("MAIL__OWN_ADDRESSES", "us", "mail.own_addresses"),
        ("SERVER__BASE_URL", "http://privacy.example.com", "https://"),
        ("SERVER__BASE_URL", "privacy.example.com", "server.base_url"),
        ("SERVER__BASE_URL", "https://example.com/privacy", "server.base_url"),
        ("SERVER__BASE_URL", "https://u:hunter2@example.com", "server.base_url"),
        ("DATABASE__URL", "desk.sqlite", "database.url"),
        ("DATABASE__URL", "postgres://db.example.com/desk", "allow_plaintext"),
        ("DATABASE__URL", "postgres://localhost/desk?host=db.example.com", "allow_plaintext"),
        ("DATABASE__URL", "postgres:///desk?hostaddr=192.0.2.1", "allow_plaintext"),
    ] {
        let key = format!("PRIVACY_DESK__{key}");
        let run = with_env(&desk, &["ticket", "list"], &[(key.as_str(), value)]);
        run.fails(1, named);
        assert!(!run.err.contains("hunter2"), "{run:?}");
    }
}

#[test]
fn an_app_needs_a_secret_that_is_long_enough() {
    let desk = Desk::migrated();
    let config = std::fs::read_to_string(desk.path("privacy-desk.toml")).unwrap();
    let app = "[app]\nname = \"app\"\nsecret_file = \"app.secret\"\n";
    desk.writes("privacy-desk.toml", &format!("{config}{app}"));
    desk.run(&["work"]).fails(1, "app.secret_file");
    desk.writes("app.secret", "short");
    desk.run(&["work"]).fails(1, "at least 32 bytes");
}
