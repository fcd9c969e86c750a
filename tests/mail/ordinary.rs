//! Ordinary mails, whole and wounded.

use std::collections::BTreeMap;

use privacy_desk::{
    domain::{
        classify::{Message, classify},
        mail::{Inbound, QuarantineReason},
    },
    locale::lexicon::lexicons,
    mail::inbound::read,
};

use crate::{clients, house, mutator::mutated_mails};

#[test]
fn two_hundred_letters_of_common_programs_are_read_as_they_were_meant() {
    let lexicons = lexicons().unwrap();
    let letters = clients::letters();
    assert!(letters.len() >= 200, "{}", letters.len());
    for letter in letters {
        let shown = String::from_utf8_lossy(&letter.bytes);
        let Inbound::Mail(mail) = read(&letter.bytes, &house()) else { panic!("{shown}") };
        assert_eq!(mail.automatic, None, "{shown}");
        assert_eq!(mail.from.as_str(), letter.from, "{shown}");
        let words = mail.body.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.starts_with(letter.wish.words), "{words:?}\n{shown}");
        assert_eq!(mail.subject, letter.wish.subject, "{shown}");
        let verdict = classify(&Message { subject: &mail.subject, body: &mail.body }, &lexicons);
        assert_eq!(verdict.intent.as_str(), letter.wish.intent, "{shown}");
    }
}

#[test]
fn e1_mutated_mails_are_all_read_or_kept_aside() {
    let (mut outcomes, mut count): (BTreeMap<String, usize>, usize) = <_>::default();
    for mail in mutated_mails(1_500) {
        let outcome = match read(&mail, &house()) {
            Inbound::Mail(_) => "mail".to_owned(),
            Inbound::Quarantined(reason) => {
                assert_ne!(reason, QuarantineReason::ParserFailed, "{}", mail.escape_ascii());
                reason.to_string()
            }
        };
        *outcomes.entry(outcome).or_default() += 1;
        count += 1;
    }
    assert_eq!(outcomes.values().sum::<usize>(), count);
    assert!(outcomes["mail"] > count / 10, "the mutations must not all be fatal: {outcomes:?}");
}
