//! `privacy-desk certificate`.

use privacy_desk::{domain::person::Token, flow};

use crate::desk::{ANN, Desk, ERASE};

/// A desk whose erasure for Ann has ended, its reference, and Ann's own copy.
fn ended() -> (Desk, String, String) {
    let desk = Desk::with_systems();
    let config = std::fs::read_to_string(desk.path("privacy-desk.toml")).unwrap();
    desk.writes("privacy-desk.toml", &format!("{config}[policy]\ncooling_off_hours = 0\n"));
    let reference = desk.opens(ANN, ERASE);
    desk.confirmed(&reference);
    desk.run(&["ticket", "approve", &reference, "--confirm", &reference]).well();
    desk.works();
    let letters = desk.letters();
    let last = letters.iter().find(|letter| letter.contains("§ 147 AO")).unwrap();
    let link = last.split_whitespace().find(|word| word.contains("/status/")).unwrap();
    let code = Token::parse(link.rsplit_once('/').unwrap().1).unwrap();
    let base = desk.base();
    let certificate = base.db.read_now(|db| {
        let ticket = flow::by_reference(db, &reference)?;
        flow::certificate::of(db, &ticket)
    });
    let copy = base.certifier.file(&certificate.unwrap().unwrap(), Some(&code)).unwrap();
    (desk, reference, copy)
}

#[test]
fn a_file_is_verified_offline_with_the_published_key() {
    let (desk, reference, copy) = ended();
    let key = desk.run(&["certificate", "key"]).well().out;
    let digits = desk.run(&["certificate", "key", "--json"]).well().json()["key"].clone();
    let elsewhere = Desk::new(); // no key file, no database
    elsewhere.writes("copy.json", &copy);
    elsewhere.writes("key.pem", &key);
    for key in ["key.pem", digits.as_str().unwrap()] {
        let run = elsewhere.run(&["certificate", "verify", "copy.json", "--key", key]).well();
        assert!(run.out.starts_with("good: signed by Halden & Moss GmbH"), "{run:?}");
        assert!(run.out.contains(&format!("{reference}: erase_data under gdpr")), "{run:?}");
        assert!(run.out.contains("activecampaign: erased, looked again 2"), "{run:?}");
        assert!(run.out.contains("stays 1 (legal_obligation, § 147 AO, § 14b UStG, 20"), "{run:?}");
    }
    let verify = ["certificate", "verify", "copy.json", "--key", "key.pem", "--about", "--json"];
    let hers = elsewhere.run_with(&verify, "Ann.Keller@example.com\n").well().json();
    assert_eq!((&hers["good"], &hers["says"]["reference"]), (&true.into(), &reference.into()));
    let other = elsewhere.run_with(&verify, "ann.kellner@example.com");
    assert_eq!((other.code, &other.json()["good"]), (1, &false.into()));
    assert!(other.out.contains("about another address"), "{other:?}");
}

#[test]
fn what_is_wrong_with_a_file_is_said_in_words() {
    let (desk, reference, copy) = ended();
    let ours = desk.run(&["certificate", "show", &reference]).well().out;
    assert!(copy.starts_with(ours.trim_end().strip_suffix('}').unwrap()), "{ours}");
    desk.writes("ours.json", &ours);
    desk.run(&["certificate", "verify", "ours.json"]).well();
    let no_key = desk.run_with(&["certificate", "verify", "ours.json", "--about"], ANN);
    assert_eq!(no_key.code, 1);
    assert!(no_key.out.contains("has no key to the address"), "{no_key:?}");

    let middle = ours.find("payload\":\"").unwrap() + 50;
    let last = copy.len() - 3;
    let changed = |text: &str, at: usize| {
        let other = if text.as_bytes()[at] == b'1' { "2" } else { "1" };
        format!("{}{other}{}", &text[..at], &text[at + 1..])
    };
    let zeros = "0".repeat(64);
    for (file, key, says) in [
        (changed(&ours, middle), None, "was changed, or is forged"),
        (changed(&copy, last), None, "is not the one of this certificate"),
        (copy[..copy.len() / 2].to_owned(), None, "damaged"),
        (copy.clone(), Some(zeros.as_str()), "another key"),
    ] {
        desk.writes("copy.json", &file);
        let mut verify = vec!["certificate", "verify", "copy.json"];
        verify.extend(key.into_iter().flat_map(|key| ["--key", key]));
        let run = desk.run(&verify);
        assert_eq!(run.code, 1, "{run:?}");
        assert!(run.out.starts_with("not good: ") && run.out.contains(says), "{says}: {run:?}");
    }
    desk.run(&["certificate", "verify", "nowhere.json"]).fails(1, "nowhere.json");
    desk.run(&["certificate", "verify", "ours.json", "--key", "ours.json"]).fails(1, "--key");
    let open = desk.opens("bob@example.com", ERASE);
    desk.run(&["certificate", "show", &open]).fails(1, "has not ended");
}
