//! The classifier on letters written for it, and on anything at all.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use privacy_desk::domain::classify::{Field, Lexicons, Message, Verdict, classify};
use privacy_desk::domain::request::{Certainty, Intent, NamedLaw};
use privacy_desk::locale::lexicon::lexicons;
use proptest::prelude::*;

#[derive(serde::Deserialize)]
struct Letter {
    id: String,
    label: String,
    /// Further labels that a careful reader would accept.
    #[serde(default)]
    also_ok: Vec<String>,
    subject: String,
    body: String,
}

impl Letter {
    fn fits(&self, intent: Intent) -> bool {
        let intent = intent.as_str();
        self.label == intent || self.also_ok.iter().any(|label| label == intent)
    }

    fn message(&self) -> Message<'_> {
        Message { subject: &self.subject, body: &self.body }
    }
}

fn letters(name: &str) -> Vec<Letter> {
    let path = format!("{}/tests/fixtures/classify/{name}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap_or_default();
    text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

#[expect(clippy::unwrap_used, reason = "without words there is nothing to test")]
static LEXICONS: LazyLock<Arc<Lexicons>> = LazyLock::new(|| lexicons().unwrap());

fn verdict(subject: &str, body: &str) -> Verdict {
    classify(&Message { subject, body }, &LEXICONS)
}

#[test]
#[expect(clippy::print_stdout, reason = "the table is for whoever works on the words")]
fn e17_every_letter_gets_its_label() {
    let mut wrong = Vec::new();
    for language in LEXICONS.languages() {
        let mut table: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        for letter in letters(language.as_str()) {
            let verdict = classify(&letter.message(), &LEXICONS);
            let row = table.entry(letter.label.clone()).or_default();
            row.1 += 1;
            if verdict.intent.as_str() == letter.label {
                row.0 += 1;
            } else {
                wrong.push(format!("{}: {}, not {}", letter.id, verdict.intent, letter.label));
            }
        }
        for (label, (right, all)) in &table {
            println!("{language}  {label:<15} {right:>3} of {all}");
        }
        assert!(table.len() == Intent::ALL.len(), "{language}: letters for every label");
        assert!(table.values().map(|row| row.1).sum::<usize>() >= 40, "{language}: 40 letters");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// These letters were read before any word was chosen by them: `docs/classifier.md` tells how well.
#[test]
#[expect(clippy::print_stdout, reason = "the figures are for whoever works on the words")]
fn e17_what_is_certain_is_right_and_no_letter_is_an_unsafe_guess() {
    let languages = LEXICONS.languages().iter();
    let letters = languages.flat_map(|language| letters(&format!("unseen/{language}")));
    let (mut read, mut certain) = ((0, 0), (0, 0));
    for letter in letters {
        let verdict = classify(&letter.message(), &LEXICONS);
        let fits = letter.fits(verdict.intent);
        assert!(fits || verdict.intent.scope().is_none(), "{}: {}", letter.id, verdict.intent);
        read = (read.0 + usize::from(fits), read.1 + 1);
        if verdict.certainty == Certainty::Certain {
            certain = (certain.0 + usize::from(fits), certain.1 + 1);
        }
    }
    println!("{} of {} right, {} of {} certain ones", read.0, read.1, certain.0, certain.1);
    assert!(read.1 > 2_500 && read.0 * 100 >= read.1 * 97, "{read:?}");
    assert!(certain.1 > 450 && certain.0 * 100 >= certain.1 * 99, "{certain:?}");
}

#[test]
fn evidence_spans_the_characters_of_its_field() {
    let all = LEXICONS.languages().iter().flat_map(|language| letters(language.as_str()));
    for letter in all {
        for evidence in classify(&letter.message(), &LEXICONS).evidence {
            let field = match evidence.field {
                Field::Subject => &letter.subject,
                Field::Body => &letter.body,
            };
            let length = evidence.end - evidence.start;
            let text: String = field.chars().skip(evidence.start).take(length).collect();
            assert_eq!(text, evidence.text, "{}", letter.id);
        }
    }
}

#[test]
fn the_law_is_named_or_implied() {
    let law = |body| verdict("", body).law;
    assert_eq!(law("Erase all my data under Article 17."), Some(NamedLaw::Gdpr));
    assert_eq!(law("Under the UK GDPR, erase all my data."), Some(NamedLaw::UkGdpr));
    assert_eq!(law("Erase all my data, Cal. Civ. Code § 1798.105."), Some(NamedLaw::Ccpa));
    assert_eq!(law("Erase all my data under the Colorado Privacy Act."), Some(NamedLaw::UsState));
    assert_eq!(law("Erase all my data under the LGPD."), Some(NamedLaw::Lgpd));
    assert_eq!(law("Erase all my data."), None);
}

#[test]
fn a_bundle_of_rights_is_one_request_with_the_erasure_first() {
    let body = "Erase all my data (Art. 17 GDPR). I object to the processing (Art. 21 GDPR).";
    assert_eq!(verdict("", body).rights, [Intent::EraseData, Intent::ObjectOptout]);
}

#[test]
fn e17_words_of_strangers_are_no_evidence() {
    let verdict =
        verdict("", "Please delete Crazy Eddie's bargains https://example.com my account");
    let words: Vec<_> = verdict.evidence.iter().map(|evidence| evidence.text.as_str()).collect();
    assert!(words.iter().all(|word| ["delete", "account"].contains(word)), "{words:?}");
}

#[test]
fn nothing_is_no_request_that_could_be_understood() {
    assert_eq!(verdict("", "").intent, Intent::Ambiguous);
    assert_eq!(verdict("", "Törölje az összes adatomat").intent, Intent::Ambiguous);
    assert_eq!(verdict("", "Törölje az összes adatomat").language, None);
}

#[test]
fn a_megabyte_is_read_in_a_moment() {
    for unit in [
        "delete my account ",
        "konto",
        "> a\n",
        "From: a@b\n",
        "aaaa",
        "\u{301}",
        "( ",
        "and ",
        "all data, ",
        "\n",
        "\u{2028}",
        "On 1 May Ada wrote:\n\n\n\n",
        "me@example.com ",
    ] {
        let body = format!("a{}b", unit.repeat(1_000_000 / unit.len()));
        let start = std::time::Instant::now();
        classify(&Message { subject: &body, body: &body }, &LEXICONS);
        assert!(start.elapsed().as_secs() < 5, "{unit:?} took {:?}", start.elapsed());
    }
}

proptest! {
    #[test]
    fn any_text_gets_a_verdict_with_spans_inside_of_it(subject in ".{0,40}", body in "(?s).{0,400}") {
            let verdict = classify(&Message { subject: &subject, body: &body }, &LEXICONS);
        for evidence in verdict.evidence {
            let length = match evidence.field {
                Field::Subject => subject.chars().count(),
                Field::Body => body.chars().count(),
            };
            prop_assert!(evidence.start < evidence.end && evidence.end <= length);
        }
    }

    #[test]
    fn any_order_of_known_words_gets_a_verdict(words in prop::collection::vec(
        prop::sample::select(vec!["delete", "not", "my", "account", "all", "data", ",", "and", "or",
            "but", "please", "?", ".", "\n", "if", "from", "konto", "löschen", "> ", "Re:", "dati"]),
        0..60,
    )) {
        let body = words.join(" ");
        let verdict = classify(&Message { subject: "", body: &body }, &LEXICONS);
        prop_assert_eq!(&verdict, &classify(&Message { subject: "", body: &body }, &LEXICONS));
    }
}
