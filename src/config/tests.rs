//! What a configuration file may say, and what is refused.

use super::*;

fn read(text: &str) -> Result<Config, BadConfig> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("privacy-desk.toml");
    std::fs::write(&path, text).unwrap();
    Config::read(&path)
}

const SMALLEST: &str = "[company]\nname = \"Halden\"\nprivacy_contact = \"p@halden.example\"\n\
    [mail]\nfrom = \"p@halden.example\"\noutbound = \"smtp://u:secret@mail.halden.example\"\n";

#[test]
fn the_smallest_file_has_safe_defaults() {
    let config = read(SMALLEST).unwrap();
    assert_eq!(config.policy.cooling_off_hours, 72);
    assert_eq!(config.lease().unwrap(), TimeDelta::minutes(1));
    assert_eq!(config.policy.approval.policy_for("erase_data"), None);
    assert_eq!(config.controller().unwrap().default_law, Law::Gdpr);
}

#[test]
fn a_secret_is_masked_when_it_is_shown() {
    let shown = read(SMALLEST).unwrap().masked().to_toml().unwrap();
    assert!(!shown.contains("secret"), "{shown}");
    assert!(shown.contains("mail.halden.example"));
}

#[test]
fn a_mailbox_has_safe_defaults_and_its_password_is_masked() {
    let text = format!(
        "{SMALLEST}[mail.imap]\nserver = \"imaps://mail.halden.example\"\nuser = \"desk\"\n\
         password = \"secret\"\n[mail.maildir]\nfolder = \"/var/mail/desk\"\n"
    );
    let config = read(&text).unwrap();
    let imap = &config.mail.imap[0];
    assert_eq!((imap.folder.as_str(), imap.poll_seconds), ("INBOX", 60));
    assert!(!config.masked().to_toml().unwrap().contains("secret"));
    let wrong = read(&text.replace("password", "pasword")).unwrap_err().to_string();
    assert!(wrong.contains("pasword"), "{wrong}");
}

#[test]
fn an_unknown_key_and_plain_http_are_refused() {
    let unknown = read(&format!("{SMALLEST}[policy]\ncooling_of_hours = 1\n")).unwrap_err();
    assert!(unknown.to_string().contains("cooling_of_hours"), "{unknown}");
    let mut config = read(SMALLEST).unwrap();
    config.server.base_url = "http://privacy.example.com".to_owned();
    assert!(config.base_url().unwrap_err().to_string().contains("https://"));
}

#[test]
fn nobody_is_forgotten_before_the_last_look() {
    let after = |days: u32| {
        let text = format!("{SMALLEST}[policy]\nforget_after_days = {days}\n");
        read(&text).unwrap().forget_after()
    };
    assert_eq!(after(31).unwrap(), TimeDelta::days(31));
    for days in [0, 30] {
        let refused = after(days).unwrap_err().to_string();
        assert!(refused.contains("policy.forget_after_days must be 31 or more"), "{refused}");
    }
}

#[test]
fn policies_are_named_by_kind() {
    let text = format!("{SMALLEST}[policy.approval]\ndelete_account = \"own_accounts\"\n");
    let approval = read(&text).unwrap().policy.approval;
    assert_eq!(approval.policy_for("delete_account").as_deref(), Some("own_accounts"));
    assert_eq!(approval.policy_for("erase_data"), None);
}
