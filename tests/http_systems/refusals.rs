//! Files that are refused, with line and reason, before anybody is asked for.

use std::path::Path;

use privacy_desk::systems::http;

const FILE: &str = r#"http:
  key: crm
  base_url: https://crm.example/v1
  auth: { bearer: { token_env: KEY } }
  collections:
    - name: people
      check: { get: /ping }
      find: { get: "/people/{email}", id: /id, match: { email: /email }, absent: [404] }
      erase: [{ delete: "/people/{id}" }]
      read_back: { get: "/people/{id}", absent: [404] }
"#;

fn said(text: &str) -> Result<(), String> {
    let env = |name: &str| (name == "KEY").then(|| "s3cret".to_owned());
    let loaded = http::load(Path::new("crm.yaml"), text, &env);
    loaded
        .map(|description| {
            assert!(!format!("{description:?}").contains("s3cret"), "a secret is never printed");
        })
        .map_err(|bad| bad.to_string())
}

#[test]
fn a_short_file_is_enough() {
    assert_eq!(said(FILE), Ok(()));
}

const FIND: &str =
    "find: { get: \"/people/{email}\", id: /id, match: { email: /email }, absent: [404] }";
const ERASE: &str = "erase: [{ delete: \"/people/{id}\" }]";
const BACK: &str = "read_back: { get: \"/people/{id}\", absent: [404] }";

/// What is changed in the file, to what, and what is said of it.
#[rustfmt::skip]
const WRONG: &[(&str, &str, &str)] = &[
    // unknown keys and missing steps
    ("  key: crm", "  kee: crm", "crm.yaml:2: unknown field `kee`"),
    ("id: /id,", "id: /id, lmit: 3,", "crm.yaml:8: unknown field `lmit`"),
    ("check: { get: /ping }", "", "crm.yaml:8: no `check`"),
    (FIND, "", "crm.yaml:6: collection `people`: no `find`"),
    (ERASE, "", "crm.yaml:6: collection `people`: no `erase`"),
    (ERASE, "erase: []", "crm.yaml:6: collection `people`: no `erase`"),
    (BACK, "", "crm.yaml:6: collection `people`: no `read_back`"),
    ("match: { email: /email },", "", "find: `match` needs one line"),
    ("id: /id,", "", "find: no `id`"),
    // places
    ("/people/{email}", "/people/{emial}", "crm.yaml:8: find: there is no {emial}"),
    ("/people/{email}", "/people", "crm.yaml:8: find: it asks for nobody"),
    ("/people/{email}", "/people/{phone_number}", "find: it matches by email"),
    (ERASE, "erase: [{ delete: /people }]", "crm.yaml:9: erase: it names neither {id} nor"),
    (ERASE, "erase: [{ delete: \"/people/{phone_number}\" }]", "erase: only places for email"),
    (ERASE, "erase: [{ get: \"/people/{id}\" }]", "erase: a `get` changes nothing"),
    (BACK,
        "read_back: { get: \"/people/{email}\", absent: [404] }",
        "read_back: it asks by {id}",
    ),
    (BACK, "read_back: { get: \"/people/{id}\" }", "read_back: no `absent`"),
    (BACK, "read_back: { get: \"/people/{id}\", absent: [500] }", "absent: 500 can't say"),
    ("get: /ping", "get: \"/ping/{email}\"", "check: a `get` without places"),
    ("get: /ping", "post: /ping", "check: a `get` without places"),
    // where it goes
    (
        "https://crm",
        "http://crm",
        "crm.yaml:3: base_url: use an address that starts with https",
    ),
    ("crm.example", "10.1", "crm.yaml:3: base_url: the address lies in a private network"),
    ("https://", "https://me:s3cret@", "base_url: a secret never stands in the file"),
    ("/v1", "/v1?key=s3cret", "base_url: give no query"),
    ("/people/{email}", "people/{email}", "find: a path begins with /"),
    ("/people/{email}", "/people/../{email}", "find: a path has no empty and no dotted"),
    ("/people/{email}", "/people?email={email}", "find: a path has no ?"),
    ("id: /id", "id: id", "`id` is no JSON pointer"),
    // secrets
    ("token_env: KEY", "token: s3cret", "crm.yaml:4: a secret never stands in the file"),
    ("token_env: KEY", "password: s3cret", "crm.yaml:4: a secret never stands in the file"),
    ("token_env: KEY", "token_env: NONE", "crm.yaml:4: NONE: is not set"),
    ("token_env: KEY", "token_file: none", "crm.yaml:4: none: can't be read"),
    ("token_env: KEY", "", "give either token_file or token_env"),
    ("{ bearer: { token_env: KEY } }", "{}", "auth: give one of bearer, basic and header"),
    (
        "auth:",
        "headers: { X-Api-Key: s3cret }\n  auth:",
        "headers: X-Api-Key: this belongs into auth",
    ),
    // the rest
    ("key: crm", "key: activecampaign", "crm.yaml:2: key:"),
    (
        "name: people",
        "name: people\n      for: [all]",
        "crm.yaml:7: for: data, account, or both",
    ),
    (
        "name: people",
        "name: people\n      absence_counts: from_the_date",
        "needs finishes_within_days",
    ),
    (
        "name: people",
        "name: people\n      finishes_within_days: 0",
        "crm.yaml:7: finishes_within_days",
    ),
    ("name: people", "name: people\n      unseen: email", "`unseen` goes without"),
    (
        "absent: [404] }\n      erase",
        "absent: [404], pages: { next: /a } }\n      erase",
        "`pages` without `rows`",
    ),
    (
        "auth:",
        "requests_per_second: 0\n  auth:",
        "crm.yaml:4: requests_per_second: from 1 to 50",
    ),
];

#[test]
fn a_wrong_file_says_where_and_what_to_do() {
    for (change, to, expect) in WRONG {
        assert!(FILE.contains(change), "{change}");
        let said = said(&FILE.replacen(change, to, 1)).expect_err(to);
        assert!(said.contains(expect), "{to}: {said}");
        assert!(!said.contains("s3cret"), "{said}");
    }
}

#[test]
fn the_ready_files_are_read() {
    let folder = format!("{}/docs/systems", env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    assert_eq!(files.len(), 6);
    for path in files {
        let text = std::fs::read_to_string(&path).unwrap();
        let key = path.file_stem().unwrap().to_str().unwrap();
        let description = http::load(&path, &text, &|_| Some("s3cret".to_owned())).unwrap();
        assert_eq!(description.key.as_str(), key);
        assert!(text.starts_with("# ") && text.contains("# https://"), "{key} names its page");
    }
}
