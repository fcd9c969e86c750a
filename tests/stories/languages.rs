//! Everybody is answered in the language in which they wrote, from the first letter to the last.

use std::collections::BTreeMap;

use privacy_desk::locale::Locales;
use serde_json::Value;

use crate::harness::{Letter, TestDesk};

/// The words of a language for people, as far as they hold no value.
fn words(language: &str) -> BTreeMap<String, String> {
    let folder = format!("{}/locales/{language}", env!("CARGO_MANIFEST_DIR"));
    let text = ["interface.ftl", "letters.ftl"]
        .map(|file| std::fs::read_to_string(format!("{folder}/{file}")).unwrap())
        .concat();
    let lines = text.lines().filter(|line| !line.contains('{'));
    let pairs = lines.filter_map(|line| line.split_once(" = "));
    pairs.map(|(key, words)| (key.to_owned(), words.to_owned())).collect()
}

/// A letter of the test corpus that asks for everything.
fn everything(language: &str) -> (String, String) {
    let folder = env!("CARGO_MANIFEST_DIR");
    let path = format!("{folder}/tests/fixtures/classify/{language}.jsonl");
    let text = std::fs::read_to_string(path).unwrap();
    let letters = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let text_of = |letter: &Value, key: &str| letter[key].as_str().unwrap().to_owned();
    letters
        .filter(|letter| letter["label"] == "erase_data")
        .map(|letter| (text_of(&letter, "subject"), text_of(&letter, "body")))
        .find(|(subject, _)| subject.is_ascii())
        .unwrap()
}

#[tokio::test]
async fn every_language_is_answered_in_itself() {
    let desk = TestDesk::open().await;
    let languages = Locales::load().unwrap().languages();
    assert!(languages.len() >= 12, "{languages:?}");
    for language in languages {
        let code = language.as_str();
        let (subject, body) = everything(code);
        let address = format!("{code}@example.com");
        let ticket = desk.asks(&address, (&subject, &body)).await;
        assert_eq!(desk.ticket(&ticket).language, language, "{body}");
        let words = words(code);
        let says = |letter: &Letter, key: &str| letter.says(&words[key]);
        says(&desk.letter_to(&address), "confirm-verify-title");
        let page = desk.opens(&desk.letter_to(&address).confirm_link()).await.1;
        assert!(page.contains(&words["choice-data"]), "{code}: {page}");
        desk.confirms(&address, "data").await;
        desk.is_approved(&ticket).await;
        assert_eq!(desk.stands(&ticket), "closed: nothing_found", "{code}");
        let letters = desk.letters_to(&address);
        assert_eq!(letters.len(), 2, "{code}");
        says(&letters[1], "hello");
        says(&letters[1], "letter-answer");
    }
}
